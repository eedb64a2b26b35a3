"""A question in a box of its own, over the page that asks it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from kesbang_desktop.ui.widgets.dialog_opening import open_over


class Question(QMessageBox):
    """``text`` as it stands, never read as markup; it is gone once it is answered.

    Whoever asks adds the buttons, says which of them Enter and Esc mean, and opens it with
    ``open_over``.
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        text: str,
        icon: QMessageBox.Icon = QMessageBox.Icon.Question,
    ) -> None:
        super().__init__(parent)
        self.setIcon(icon)
        self.setWindowTitle(title)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)


def ask_before(
    box: Question,
    words: str,
    verb: str,
    agreed: Callable[[], object],
    role: QMessageBox.ButtonRole = QMessageBox.ButtonRole.DestructiveRole,
) -> None:
    """Open ``box`` with what follows in ``words``; ``agreed`` is done by the button ``verb`` alone.

    Enter and Esc leave everything as it is.
    """
    box.setInformativeText(words)
    do_it = box.addButton(verb, role)
    cancel = box.addButton(box.tr("Batal"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    do_it.clicked.connect(lambda: agreed())
    open_over(box)
