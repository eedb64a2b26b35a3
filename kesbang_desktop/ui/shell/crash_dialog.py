"""What a person sees when the program has a bug: the text stays, the report can be copied."""

import logging
import platform
import sys
from types import TracebackType

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from kesbang_desktop import __version__
from kesbang_desktop.domain.bug_report import describe_bug


def install_crash_dialog() -> None:
    """Show every unexpected error in a dialog instead of ending without a word."""
    sys.excepthook = _report


def show_bug(error: BaseException) -> None:
    """Show the dialog for ``error``."""
    _report(type(error), error, error.__traceback__)


def _report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    error = error.with_traceback(trace)
    logging.getLogger(__name__).error("unexpected error", exc_info=error)
    if QApplication.instance() is None or QApplication.activeModalWidget() is not None:
        return
    about = f"Notula Kesbang {__version__}, Qt {qVersion()}, {platform.platform()}"
    report = f"{about}\n\n{describe_bug(error)}"
    translate = QCoreApplication.translate
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        translate("CrashDialog", "Ada kesalahan program"),
        translate(
            "CrashDialog",
            "Program menemui kesalahan yang tidak terduga. Yang sudah diketik tetap ada; "
            "lanjutkan bekerja, lalu kirim rinciannya kepada pengelola aplikasi. Rincian itu "
            "tidak memuat isi notula.",
        ),
    )
    box.setDetailedText(report)
    copy = box.addButton(
        translate("CrashDialog", "Salin rincian"), QMessageBox.ButtonRole.ActionRole
    )
    go_on = box.addButton(translate("CrashDialog", "Lanjutkan"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(go_on)
    box.setEscapeButton(go_on)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
    box.exec()
