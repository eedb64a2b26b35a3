"""What was done about an action or a problem, and the line that notes more of it."""

from collections.abc import Callable, Hashable, Sequence
from datetime import datetime
from functools import partial
from itertools import pairwise
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.domain.action import Progress
from kesbang_desktop.ui.follow_ups.text_card import TextCard
from kesbang_desktop.ui.language.formats import format_date
from kesbang_desktop.ui.look.labels import action_status_word
from kesbang_desktop.ui.widgets.drafts import Drafts
from kesbang_desktop.ui.widgets.layout_parts import clear_layout
from kesbang_desktop.ui.work.unstored import Unstored

_SHOWN = 3


class Note(Protocol):
    """What is shown of a note."""

    @property
    def text(self) -> str:
        """What it says."""

    @property
    def noted_at(self) -> datetime:
        """When it was noted."""

    @property
    def author(self) -> str:
        """Who noted it."""


class ProgressLog(QWidget):
    """The latest notes, the newest just above the line.

    ``state_word(note)`` is what a note says of the state, empty for nothing. ``note_given(str)`` on
    Enter, ``rewritten(note, str)`` where a note is being changed, ``removed(note)`` when it is to
    go; ``left()`` when the line is done with.
    """

    note_given = Signal(str)
    rewritten = Signal(object, str)
    removed = Signal(object)
    left = Signal()

    def __init__(self, state_word: Callable[[Any], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._state_word = state_word
        self._notes: tuple[Note, ...] = ()
        self._changed: Note | None = None
        self._buttons: list[tuple[tuple[Note, int], QPushButton]] = []
        self.older = QPushButton(self)
        self.older.setProperty("role", "quiet")
        self.older.clicked.connect(lambda: self._show(len(self._notes)))
        self.cards = QVBoxLayout()
        self.cards.setSpacing(6)
        self.line = QLineEdit(self)
        self.line.setAccessibleName(self.tr("Catat perkembangan"))
        self.line.setToolTip(
            self.tr(
                "Tanggal lain di depannya, misalnya 27/3: sudah ditelaah. “selesai, …”, "
                "“proses, …” atau “batal, …” juga mengganti statusnya."
            )
        )
        self.line.returnPressed.connect(self._give)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.older)
        layout.addLayout(self.cards)
        layout.addWidget(self.line)
        self._drafts = Drafts(self.line)
        self._ask_for(None)
        self._show(_SHOWN)

    def turn_to(self, about: Hashable) -> None:
        """Have the line be about something else; what was typed there waits for it."""
        if about == self._drafts.about:
            return
        self._stop_changing_unless_typed()
        self._drafts.turn_to(about)

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show ``notes``, which are the earliest first.

        What was typed in place of a note that is another by now stays, for a note of its own: it
        neither goes nor overwrites what it was not meant for.
        """
        if tuple(notes) == self._notes:
            # The keyboard may be among them.
            return
        self._notes = tuple(notes)
        if self._changed is not None and self._changed not in self._notes:
            self._stop_changing_unless_typed()
        self._show(_SHOWN)

    def unstored(self) -> list[Unstored]:
        """Return what is typed in the line and was not noted."""
        return self._drafts.unstored(
            partial(self.line.setFocus, Qt.FocusReason.OtherFocusReason),
            self.tr("“{0}” belum dicatat; Enter mencatatnya."),
            self.tr("“{0}” diketik di butir lain dan belum dicatat."),
            self._changed.text if self._changed is not None else "",
        )

    def stop_changing(self) -> bool:
        """Leave a note as it is; tell whether one was being changed."""
        was_changing = self._changed is not None
        if was_changing:
            self.line.clear()
            self._ask_for(None)
        return was_changing

    def _stop_changing_unless_typed(self) -> None:
        """Let go of the note that is being changed, and keep what is typed in its place."""
        if self._changed is not None and self.line.text().strip() == self._changed.text:
            self.line.clear()
        self._ask_for(None)

    def _show(self, most: int) -> None:
        focused = self.window().focusWidget()
        was_in_cards = focused is not self.line and self.isAncestorOf(focused)
        place = next((at for at, button in self._buttons if button is focused), None)
        clear_layout(self.cards)
        self._buttons = []
        for note in self._notes[-most:]:
            card = TextCard(note.text, below_text(note, self._state_word(note)), self)
            if note.text:
                buttons = card.add_buttons(
                    (self.tr("Ubah"), partial(self._change, note)),
                    (self.tr("Hapus"), partial(self.removed.emit, note)),
                )
                self._buttons += [((note, which), one) for which, one in enumerate(buttons)]
            self.cards.addWidget(card)
            # A layout would show it later, and Tab passes what is hidden.
            card.show()
        inside = [button for _, button in self._buttons]
        for before, after in pairwise([self.older, *inside, self.line]):
            QWidget.setTabOrder(before, after)
        if was_in_cards:
            again = next((button for at, button in self._buttons if at == place), self.line)
            again.setFocus(Qt.FocusReason.OtherFocusReason)
        hidden = max(0, len(self._notes) - most)
        self.older.setText(self.tr("{0} catatan sebelumnya", "", hidden).format(hidden))
        self.older.setVisible(hidden > 0)

    def _change(self, note: Note) -> None:
        self._ask_for(note)
        self.line.setText(note.text)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_for(self, changed: Note | None) -> None:
        self._changed = changed
        asked = self.tr("Ubah catatan… (Enter, kosong menghapus)")
        self.line.setPlaceholderText(asked if changed else self.tr("Catat perkembangan… (Enter)"))

    def _give(self) -> None:
        text, changed = self.line.text().strip(), self._changed
        self.line.clear()
        self._ask_for(None)
        if changed is not None and text != changed.text:
            self.rewritten.emit(changed, text)
        elif changed is None and text:
            self.note_given.emit(text)
        self.left.emit()


def progress_word(note: Progress) -> str:
    """Return what a note on an action says of its status."""
    return action_status_word(note.status) if note.status else ""


def below_text(note: Note, state: str) -> str:
    """Return ``27 Maret 2024 · proses · Rina``."""
    day = format_date(note.noted_at.astimezone().date())
    return " · ".join(filter(None, (day, state, note.author)))
