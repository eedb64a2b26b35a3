"""A section of the settings with nothing to set: why not, and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from kesbang_desktop.ui.settings.section import Section


class ToldSection(Section):
    """Says ``words``, which can be read with the keyboard and copied."""

    def __init__(self, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.body.addWidget(self.make_heading())
        self.words = QLabel(words, self)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.body.addWidget(self.words)
        self.body.addStretch(1)

    def focus_first(self) -> None:
        """Put the keyboard on the words."""
        self.words.setFocus(Qt.FocusReason.TabFocusReason)
