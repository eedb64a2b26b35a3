"""The lines that ask for a note, and for a kabupaten/kota."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from kesbang_desktop.domain.carry_over import solution_said
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.ui.follow_ups.prompt_bar import PromptBar
from kesbang_desktop.ui.issues.issue_edits import solution_word
from kesbang_desktop.ui.widgets.roles import set_role


class NotePrompt(PromptBar):
    """Asks for a note."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(QLineEdit(), "", parent)
        self._name = self.tr("Catatan")
        self.line.setAccessibleName(self._name)
        self.line.setPlaceholderText(self.tr("Apa yang sudah dilakukan"))

    def answer(self) -> str | None:
        """Return the note, None where nothing was typed."""
        return clean_line(self.line.text()) or None

    def show_meaning(self) -> None:
        """Say what becomes of the line; that it is empty yet is no mistake."""
        super().show_meaning()
        set_role(self.meaning, "muted")

    def words(self) -> str:
        """Return what becomes of the line."""
        if (note := self.answer()) is None:
            return self.tr("Ketik catatannya, atau Esc untuk batal.")
        if (said := solution_said(note)) is not None:
            return self.tr("Dicatat; status menjadi {0}.").format(solution_word(said))
        return self.tr("Dicatat dengan tanggal hari ini.")


class RegionPrompt(PromptBar):
    """Asks for a name; nothing typed leaves it to what the minutes say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(QLineEdit(), "", parent)
        self._name = self.tr("Kabupaten/kota")
        self._names: list[str] = []
        self.line.setAccessibleName(self._name)

    def offer(self, names: Iterable[str]) -> None:
        """Complete what is typed to one of ``names``."""
        offered = list(names)
        if offered == self._names:
            # What is open of them stays open.
            return
        self._names = offered
        completer = QCompleter(self._names, self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(len(self._names) or 1)
        self.line.setCompleter(completer)

    def answer(self) -> str:
        """Return the full name that is meant, what was typed where it is none of them."""
        typed = clean_line(self.line.text())
        fitting = [name for name in self._names if fold(typed) in fold(name)] if typed else []
        same = [name for name in fitting if fold(name) == fold(typed)]
        return (same or (fitting if len(fitting) == 1 else [typed]))[0]

    def words(self) -> str:
        """Return what the line means."""
        meant = self.answer()
        if not meant:
            return self.tr("Kosong: menurut yang tertulis di notula.")
        if meant in self._names:
            return meant
        return self.tr("“{0}” di luar daftar kabupaten/kota provinsi.").format(meant)
