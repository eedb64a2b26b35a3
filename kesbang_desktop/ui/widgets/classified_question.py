"""The question before what is classified leaves the program."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.ui.widgets.dialog_opening import open_over
from kesbang_desktop.ui.widgets.question import Question


def ask_about_classified(
    parent: QWidget,
    what: str,
    include: Callable[[], object],
    leave_out: Callable[[], object] | None = None,
) -> QMessageBox:
    """Ask whether ``what``, which says how much is classified, may go along.

    Enter means without it where ``leave_out`` says how, else not at all; so does Esc. Returns at
    once; the answer calls ``include``, ``leave_out`` or nothing.
    """
    translate = QCoreApplication.translate
    box = Question(
        parent, translate("classified", "Naskah terbatas"), what, QMessageBox.Icon.Warning
    )
    box.setInformativeText(
        translate(
            "classified",
            "Hanya yang berhak boleh menerimanya. Tandanya ikut tertulis pada setiap baris.",
        )
    )
    role = QMessageBox.ButtonRole
    cancel = box.addButton(translate("classified", "Batal"), role.RejectRole)
    including = box.addButton(translate("classified", "Sertakan"), role.DestructiveRole)
    including.clicked.connect(lambda: include())
    default = cancel
    if leave_out is not None:
        default = box.addButton(translate("classified", "Tanpa yang terbatas"), role.AcceptRole)
        default.clicked.connect(lambda: leave_out())
    box.setEscapeButton(cancel)
    box.setDefaultButton(default)
    open_over(box)
    return box


def once_agreed(parent: QWidget, meeting: Meeting, what: str, act: Callable[[], object]) -> None:
    """Do ``act``; where ``meeting`` is classified, only once ``what`` is agreed to.

    ``what`` has ``{0}`` for how the meeting is classified.
    """
    if mark := meeting.classification.mark:
        ask_about_classified(parent, what.format(mark), act)
    else:
        act()
