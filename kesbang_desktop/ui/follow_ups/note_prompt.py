"""Asks for a note on the progress of an action."""

from PySide6.QtWidgets import QLineEdit, QWidget

from kesbang_desktop.ui.follow_ups.prompt_bar import PromptBar


class NotePrompt(PromptBar):
    """Answers with the text of the note."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(QLineEdit(page), self.tr("Catatan perkembangan"), page)
        self.line.setPlaceholderText(self.tr("27/3: sudah ditelaah"))

    def answer(self) -> str | None:
        """Return the note, None while there is none."""
        return self.line.text().strip() or None

    def words(self) -> str:
        """Return how it is left."""
        return self.tr("Enter mencatat, Esc batal")
