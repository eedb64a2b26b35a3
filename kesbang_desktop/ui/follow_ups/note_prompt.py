"""Asks for a note on the progress of an action."""

from PySide6.QtWidgets import QLineEdit, QWidget

from kesbang_desktop.domain.carry_over import status_said
from kesbang_desktop.ui.follow_ups.prompt_bar import PromptBar
from kesbang_desktop.ui.look.labels import action_status_word


class NotePrompt(PromptBar):
    """Answers with the text of the note."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(QLineEdit(page), self.tr("Catatan perkembangan"), page)
        self.line.setPlaceholderText(self.tr("27/3: sudah ditelaah"))

    def answer(self) -> str | None:
        """Return the note, None while there is none."""
        return self.line.text().strip() or None

    def words(self) -> str:
        """Return how it is left, and which status the note would give."""
        if (status := status_said(self.answer() or "")) is not None:
            words = self.tr("Enter mencatat; status menjadi {0}. Esc batal")
            return words.format(action_status_word(status))
        return self.tr("Enter mencatat, Esc batal")
