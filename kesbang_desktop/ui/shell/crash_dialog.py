"""What a person sees when the program has a bug: the text stays, the report can be copied."""

import logging
import sys
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from kesbang_desktop.domain.bug_report import describe_bug
from kesbang_desktop.ui.work.about_program import about_program


class CrashBox(QMessageBox):
    """Tells of a bug, with ``report`` to be copied.

    Over a window it takes no key: whoever types goes on typing.
    """

    def __init__(self, report: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._report = report
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Ada kesalahan program"))
        self.setText(
            self.tr(
                "Program menemui kesalahan yang tidak terduga. Yang sudah diketik tetap ada; "
                "lanjutkan bekerja, lalu kirim rinciannya kepada pengelola aplikasi. Rincian itu "
                "tidak memuat isi notula."
            )
        )
        self.setDetailedText(report)
        self._copied = self.tr("Tersalin")
        self._copy = self.addButton(self.tr("Salin rincian"), QMessageBox.ButtonRole.ActionRole)
        go_on = self.addButton(self.tr("Lanjutkan"), QMessageBox.ButtonRole.AcceptRole)
        self.setDefaultButton(go_on)
        self.setEscapeButton(go_on)
        # Else it closes the box, and nobody knows whether anything was copied.
        self._copy.clicked.disconnect()
        self._copy.clicked.connect(self._copy_report)

    def show_beside(self) -> None:
        """Show it without the keyboard, until somebody closes it."""
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.show()

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self._copy.setText(self._copied)


def report_crash(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Log ``error`` and show it, unless something modal is open; Ctrl+C ends the program."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    error = error.with_traceback(trace)
    logging.getLogger(__name__).error("unexpected error", exc_info=error)
    if QApplication.instance() is None or QApplication.activeModalWidget() is not None:
        return
    report = f"{about_program()}\n\n{describe_bug(error)}"
    windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    if any(isinstance(one, CrashBox) for one in windows):
        # One after the other would bury the window; the log has them all.
        return
    over = QApplication.activeWindow() or next(iter(windows), None)
    box = CrashBox(report, over)
    if over is None:
        box.exec()
    else:
        box.show_beside()
