"""What a list says while it has nothing to show."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kesbang_desktop.ui.widgets.painting import scaled_font


class EmptyState(QWidget):
    """A heading and a sentence that says what to do, in the middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading = QLabel(self)
        self.heading.setFont(scaled_font(self.heading.font(), 1.15, QFont.Weight.DemiBold))
        self.sentence = QLabel(self)
        self.sentence.setProperty("role", "muted")
        layout = self.column = QVBoxLayout(self)
        layout.setContentsMargins(32, 32, 32, 32)
        layout.addStretch(2)
        for label in (self.heading, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addStretch(3)

    def say(self, heading: str, sentence: str) -> None:
        """Show ``heading`` over ``sentence``."""
        self.heading.setText(heading)
        self.sentence.setText(sentence)
        self.setAccessibleName(f"{heading}. {sentence}")
