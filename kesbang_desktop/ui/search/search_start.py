"""What the page of search shows before anything was typed, or where nothing was found."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.ui.widgets.empty_state import EmptyState


class SearchStart(QWidget):
    """Words that teach, over searches that are one key away: ``chosen(str)``."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[QPushButton] = []
        self._words = EmptyState(self)
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._words, 1)
        layout.addLayout(self._column)
        layout.addStretch(1)

    def say(self, heading: str, sentence: str, offered: Sequence[str]) -> None:
        """Show ``heading`` over ``sentence``, and ``offered`` below."""
        self._words.say(heading, sentence)
        for button in self.buttons:
            self._column.removeWidget(button)
            button.deleteLater()
        self.buttons = [self._button(text) for text in offered]

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text.replace("&", "&&"), self)
        button.setProperty("role", "quiet")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.chosen.emit(text))
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button
