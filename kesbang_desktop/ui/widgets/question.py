"""A question in a box of its own, over the page that asks it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


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
