"""Which entries differ from what is on disk."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import key_between
from kesbang_desktop.ui.editor.line import Line
from kesbang_desktop.ui.editor.line_table import LineTable


@dataclass(frozen=True, slots=True)
class Batch:
    """One write: changed entries with their actions, and the ids that are gone."""

    entries: tuple[Entry, ...]
    actions: tuple[ActionItem, ...]
    removed: frozenset[UUID]


class PendingEntries:
    """Follows a line table and says what has to be written.

    Order keys and first-typed times are kept by id, also for lines that are gone: undo brings a
    line back as the same entry.
    """

    def __init__(self, table: LineTable, minutes: Minutes) -> None:
        self._table = table
        self._meeting_id = minutes.meeting.id
        self._order = {entry.id: entry.order_key for entry in minutes.entries}
        self.noted_at: dict[UUID, datetime] = {
            entry.id: entry.noted_at for entry in minutes.entries if entry.noted_at
        }
        self._actions: dict[UUID, ActionItem] = dict(minutes.actions)
        self._saved = {line.id: line for line in table.lines if line.id in self._order}
        self._shown = [line.id for line in table.lines]
        # Typed before times were kept (notes from a file): they never get one.
        self._timeless = {entry.id for entry in minutes.entries if entry.text}
        self._dirty: set[UUID | None] = set()
        self._gone: set[UUID] = set()

    @property
    def has_changes(self) -> bool:
        """Whether something waits to be written."""
        return bool(self._dirty or self._gone)

    def note_change(self, first: int, removed: int, added: int, now: datetime) -> None:
        """Take in that ``removed`` lines from ``first`` on became ``added`` others."""
        old = {one for one in self._shown[first : first + removed] if one}
        fresh = self._table.lines[first : first + added]
        ids = [line.id for line in fresh]
        self._shown[first : first + removed] = ids
        lost = old.difference(ids)
        self._gone |= lost
        self._dirty -= lost
        for line in fresh:
            assert line.id is not None
            self._gone.discard(line.id)
            if (
                line.id not in self._saved
                or self._saved[line.id] != line
                or lost
                or removed != added
            ):
                self._dirty.add(line.id)
            if line.text and line.id not in self.noted_at and line.id not in self._timeless:
                self.noted_at[line.id] = now

    def take(self) -> Batch:
        """Return what has to be written and count it as written; :meth:`give_back` undoes that."""
        self._dirty |= {line.id for line in self._table.lines if line.id not in self._order}
        entries, actions = [], []
        for index in self._table.indexes_of(self._dirty):
            line = self._table.lines[index]
            entry = self._entry(line, self._place(index))
            entries.append(entry)
            self._saved[entry.id] = line
            if entry.kind is EntryKind.ACTION:
                actions.append(self._action(line, entry.id))
        # What was never written needs no removal.
        removed = frozenset(one for one in self._gone if one in self._saved)
        for one in removed:
            del self._saved[one]
        self._dirty, self._gone = set(), set()
        return Batch(tuple(entries), tuple(actions), removed)

    def give_back(self, batch: Batch) -> None:
        """Count ``batch`` as not written, after its write failed."""
        current = {line.id: line for line in self._table.lines}
        for entry in batch.entries:
            if entry.id in current:
                self._dirty.add(entry.id)
            else:
                self._gone.add(entry.id)
        for one in batch.removed:
            self._saved.setdefault(one, Line(one))
            if one not in current:
                self._gone.add(one)

    def _entry(self, line: Line, order_key: str) -> Entry:
        assert line.id is not None
        return Entry(
            line.id,
            self._meeting_id,
            order_key,
            line.kind,
            line.text,
            line.level,
            line.speaker,
            self.noted_at.get(line.id),
        )

    def _action(self, line: Line, entry_id: UUID) -> ActionItem:
        known = self._actions.get(entry_id) or ActionItem(entry_id)
        action = replace(known, owners=line.owners, due=line.due, ongoing=line.ongoing)
        self._actions[entry_id] = action
        return action

    def _place(self, index: int) -> str:
        """Return the order key of the line at ``index``, made anew where the old one does not fit.

        Lines above are settled already; of the lines below, those that wait to be written
        themselves may still carry a stale key, so the first settled one counts.
        """
        lines = self._table.lines
        own = self._order.get(lines[index].id)
        low = self._order[lines[index - 1].id] if index else None
        below = (line.id for line in lines[index + 1 :] if line.id not in self._dirty)
        high = self._order.get(next(below, None))
        fits = own is not None and (low is None or low < own) and (high is None or own < high)
        key = own if fits and own is not None else key_between(low, high)
        self._order[lines[index].id] = key
        return key
