"""A text in a frame with a quiet line under it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.roles import set_role


class TextCard(QFrame):
    """Says ``text`` over ``below``; both can be selected and copied with the mouse."""

    def __init__(self, text: str, below: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self.setProperty("role", "card")
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(10, 7, 10, 7)
        layout.setSpacing(2)
        if text:
            layout.addWidget(wrapped_label(text, self))
        if below:
            layout.addWidget(wrapped_label(below, self, "muted", 0.85))

    def add_buttons(self, *choices: tuple[str, Callable[[], object]]) -> list[QPushButton]:
        """Offer what can be done about the text, under it, and return the buttons."""
        buttons = []
        row = QHBoxLayout()
        row.setSpacing(4)
        for label, act in choices:
            button = QPushButton(label, self)
            set_role(button, "quiet")
            button.setFont(scaled_font(self.font(), 0.85))
            button.setAccessibleName(f"{label}: {self._text}")
            button.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(button)
            buttons.append(button)
        row.addStretch(1)
        self._column.addLayout(row)
        return buttons


def wrapped_label(text: str, parent: QWidget, role: str = "", scale: float = 1.0) -> QLabel:
    """Return a label of plain text that takes as many lines as it needs."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    if scale != 1.0:
        label.setFont(scaled_font(label.font(), scale))
    label.setText(text)
    return label
