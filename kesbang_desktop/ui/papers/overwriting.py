"""The question before a file is replaced that the program did not leave so."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from kesbang_desktop.ui.widgets.dialog_opening import open_over
from kesbang_desktop.ui.widgets.question import Question


def ask_about_overwriting(
    parent: QWidget,
    path: Path,
    overwrite: Callable[[], object],
    choose_another: Callable[[], object],
) -> QMessageBox:
    """Ask what to do with the file at ``path``; Enter means another name, Esc leaves it alone.

    Returns at once; the answer calls ``overwrite``, ``choose_another`` or nothing.
    """
    translate = QCoreApplication.translate
    box = Question(
        parent,
        translate("overwriting", "Berkas sudah ada"),
        translate("overwriting", "Timpa berkas “{0}”?").format(path.name),
        QMessageBox.Icon.Warning,
    )
    box.setInformativeText(
        translate(
            "overwriting",
            "Berkas itu diubah di luar program atau bukan buatan program ini. "
            "Perubahan di dalamnya hilang bila ditimpa.",
        )
    )
    role = QMessageBox.ButtonRole
    another = box.addButton(translate("overwriting", "Simpan dengan nama lain…"), role.AcceptRole)
    replacing = box.addButton(translate("overwriting", "Timpa"), role.DestructiveRole)
    box.setEscapeButton(box.addButton(translate("overwriting", "Batal"), role.RejectRole))
    box.setDefaultButton(another)
    another.clicked.connect(lambda: choose_another())
    replacing.clicked.connect(lambda: overwrite())
    open_over(box)
    return box
