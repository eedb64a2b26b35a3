"""Says at the line that what is typed there of a carried action or problem does not count."""

from collections.abc import Callable, Iterable, Mapping
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kesbang_desktop.domain.carry_over import Fate, LaterWord
from kesbang_desktop.ui.editor.autosave import Autosave
from kesbang_desktop.ui.editor.minutes_edit import MinutesEdit
from kesbang_desktop.ui.language.formats import format_date
from kesbang_desktop.ui.look.labels import action_status_word
from kesbang_desktop.ui.work.worker import Worker


class LaterWords(QObject):
    """Asks after a write, where something was said of a carried line since the meeting was opened.

    What said so when it was opened is history, and may well have been overtaken. ``changed()``
    when other lines are overruled, or the cursor comes to one or leaves it.
    """

    changed = Signal()

    def __init__(
        self,
        edit: MinutesEdit,
        autosave: Autosave,
        overruled: Callable[[UUID], Mapping[UUID, LaterWord]],
        worker: Worker,
        meeting_id: UUID,
    ) -> None:
        super().__init__(edit)
        self._edit = edit
        self._overruled = overruled
        self._worker = worker
        self._meeting_id = meeting_id
        self._at_first: Mapping[UUID, Fate] | None = None
        self._fresh: frozenset[UUID] = frozenset()
        self._words: dict[UUID, LaterWord] = {}
        self._here: UUID | None = None
        autosave.committed.connect(lambda _: self._ask())
        edit.cursorPositionChanged.connect(self._follow)

    def takes_effect(self, note: UUID) -> bool:
        """Tell whether what a note says counts, as far as is known."""
        return note not in self._words

    @property
    def sentence(self) -> str:
        """What counts in place of the line at the cursor; empty where that counts itself."""
        word = self._words.get(self._here) if self._here else None
        if word is None:
            return ""
        if word.status is not None:
            state = action_status_word(word.status)
        else:
            state = self.tr("teratasi") if word.solves else self.tr("terbuka")
        return self.tr(
            "Tertimpa: “{0}” dicatat sesudahnya, {1}; ubah statusnya di tab Tindak lanjut"
        ).format(state, format_date(word.said_at.date()))

    def take(self, told: Mapping[UUID, Fate]) -> None:
        """Take in what notes say now, by their lines."""
        if self._at_first is None:
            self._at_first = dict(told)
        before = self._at_first
        fresh = frozenset(one for one, said in told.items() if before.get(one) is not said)
        if fresh != self._fresh:
            self._fresh = fresh
            self._show({one: word for one, word in self._words.items() if one in fresh})
            # The write may have been quicker.
            self._ask()

    def _ask(self) -> None:
        if not self._fresh:
            return
        meeting_id, overruled = self._meeting_id, self._overruled
        self._worker.run(lambda: overruled(meeting_id), self._take, lambda _: None)

    def _take(self, found: Mapping[UUID, LaterWord]) -> None:
        self._show({one: word for one, word in found.items() if one in self._fresh})

    def _show(self, words: dict[UUID, LaterWord]) -> None:
        if words != self._words:
            self._words = words
            self._edit.margin.show_overruled(words)
            self._here = self._line_here()
            self.changed.emit()

    def _follow(self) -> None:
        if self._words and (here := self._line_here()) != self._here:
            was_told = bool(self.sentence)
            self._here = here
            if was_told or self.sentence:
                self.changed.emit()

    def _line_here(self) -> UUID | None:
        number, lines = self._edit.textCursor().blockNumber(), self._edit.table.shapes
        return lines[number].id if number < len(lines) else None


def by_note(told: Iterable[tuple[UUID, UUID, Fate]]) -> dict[UUID, Fate]:
    """Return what each note says, by its line."""
    return {note: fate for _, note, fate in told}
