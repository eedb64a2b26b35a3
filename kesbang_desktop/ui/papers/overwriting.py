"""The question before a file is replaced that somebody may still want."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from kesbang_desktop.domain.written_file import FileState
from kesbang_desktop.ui.widgets.dialog_opening import open_over
from kesbang_desktop.ui.widgets.question import Question


def ask_about_overwriting(
    parent: QWidget,
    path: Path,
    state: FileState,
    overwrite: Callable[[], object],
    choose_another: Callable[[], object],
) -> QMessageBox:
    """Ask what to do with the file at ``path``; Enter means another name, Esc leaves it alone.

    ``state`` tells what would be lost. Returns at once; the answer calls ``overwrite``,
    ``choose_another`` or nothing.
    """
    translate = QCoreApplication.translate
    box = Question(
        parent,
        translate("overwriting", "Berkas sudah ada"),
        translate("overwriting", "Timpa berkas “{0}”?").format(path.name),
        QMessageBox.Icon.Warning,
    )
    box.setInformativeText(_what_is_lost(state))
    role = QMessageBox.ButtonRole
    another = box.addButton(translate("overwriting", "Simpan dengan nama lain…"), role.AcceptRole)
    replacing = box.addButton(translate("overwriting", "Timpa"), role.DestructiveRole)
    box.setEscapeButton(box.addButton(translate("overwriting", "Batal"), role.RejectRole))
    box.setDefaultButton(another)
    another.clicked.connect(lambda: choose_another())
    replacing.clicked.connect(lambda: overwrite())
    open_over(box)
    return box


def _what_is_lost(state: FileState) -> str:
    translate = QCoreApplication.translate
    return {
        FileState.CHANGED: translate(
            "overwriting",
            "Berkas itu diubah di luar program atau bukan buatan program ini. "
            "Perubahan di dalamnya hilang bila ditimpa.",
        ),
        FileState.OTHER: translate(
            "overwriting",
            "Berkas itu dibuat dari rapat, daftar, atau data lain. Isinya hilang bila ditimpa.",
        ),
    }.get(state, translate("overwriting", "Isi berkas itu hilang bila ditimpa."))
