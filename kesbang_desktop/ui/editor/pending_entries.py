"""Which entries differ from what is on disk."""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from kesbang_desktop.domain.action import ActionItem, as_agreed
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import give_places
from kesbang_desktop.domain.together.book import SharedBook
from kesbang_desktop.domain.together.sending import Sent
from kesbang_desktop.domain.together.shared_line import SharedLine, shared_line
from kesbang_desktop.ui.editor.line import Line, entry_of
from kesbang_desktop.ui.editor.line_table import LineTable

_MANY = 40


@dataclass(frozen=True, slots=True)
class Batch:
    """One write: changed entries with their actions, and the ids that are gone.

    ``sent`` is what is sent of them where several seats write.
    """

    entries: tuple[Entry, ...]
    actions: tuple[ActionItem, ...]
    removed: frozenset[UUID]
    sent: Sent | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to write after all."""
        return not self.entries and not self.removed


class PendingEntries:
    """Follows a line table and says what has to be written.

    Order keys and first-typed times are kept by id, also for lines that are gone: undo brings a
    line back as the same entry. With the sign of a ``seat`` others write too: ``book`` is what is
    known of their lines.
    """

    def __init__(self, table: LineTable, minutes: Minutes, seat: str = "") -> None:
        self._table = table
        self._seat = seat
        self.book: SharedBook | None = None
        if seat:
            entries, actions = minutes.entries, minutes.actions
            self.book = SharedBook(shared_line(one, actions.get(one.id)) for one in entries)
        self._is_showing = False
        self._meeting_id = minutes.meeting.id
        self._order = {entry.id: entry.order_key for entry in minutes.entries}
        self.noted_at: dict[UUID, datetime] = {
            entry.id: entry.noted_at for entry in minutes.entries if entry.noted_at
        }
        self._actions: dict[UUID, ActionItem] = dict(minutes.actions)
        self._saved = {line.id: line for line in table.lines if line.id in self._order}
        self._written = set(self._order)
        # Ids as integers, line by line: looking one up is a search through plain numbers.
        self._shown = [line.id.int for line in table.lines]
        # The empty line of a new meeting has to be written with the first one that says something.
        self._unwritten = {line.id for line in table.lines if line.id not in self._order}
        # Typed before times were kept (notes from a file): they never get one.
        self._timeless = {entry.id for entry in minutes.entries if entry.text}
        self._dirty: set[UUID] = set()
        self._gone: set[UUID] = set()

    @property
    def has_changes(self) -> bool:
        """Whether something waits to be written."""
        return bool(self._dirty or self._gone)

    @property
    def unsaved(self) -> frozenset[UUID]:
        """The lines that wait to be written."""
        return frozenset(self._dirty | self._gone)

    @property
    def written(self) -> frozenset[UUID]:
        """The lines that were written, by whichever seat."""
        return frozenset(self._written)

    @property
    def order(self) -> dict[UUID, str]:
        """The order keys of all lines that were ever written. Not to be changed by the caller."""
        return self._order

    def note_change(self, first: int, removed: int, added: int, now: datetime) -> None:
        """Take in that ``removed`` lines from ``first`` on became ``added`` others."""
        fresh = [line.id for line in self._table.shapes[first : first + added]]
        numbers = [one.int for one in fresh]
        before = set(self._shown[first : first + removed])
        lost = {UUID(int=one) for one in before.difference(numbers)}
        self._shown[first : first + removed] = numbers
        if self._is_showing:
            return
        self._gone = (self._gone | lost).difference(fresh)
        self._dirty = (self._dirty - lost).union(fresh)
        for index, one in enumerate(fresh, first):
            untimed = one not in self.noted_at and one not in self._timeless
            if untimed and self._table.lines[index].text:
                self.noted_at[one] = now

    def take(self) -> Batch:
        """Return what has to be written and count it as written; :meth:`give_back` undoes that."""
        self._dirty |= self._unwritten
        self._unwritten = set()
        entries, actions = [], []
        lines, order = self._table.lines, self._order
        indexes = self._indexes(self._dirty)
        before = {index: order.get(lines[index].id) for index in indexes}
        places = give_places(indexes, len(lines), lambda at: lines[at].id, order, self._seat)
        changed = []
        for index in places:
            line = lines[index]
            place = order[line.id]
            entry = entry_of(line, self._meeting_id, place, self.noted_at.get(line.id))
            if self._saved.get(entry.id) == line and before.get(index) == place:
                continue
            entries.append(entry)
            changed.append(line)
            self._saved[entry.id] = line
            if entry.kind is EntryKind.ACTION:
                actions.append(self._action(line, entry.id))
        # What was never written needs no removal.
        removed = frozenset(self._gone & self._written)
        self._written |= {entry.id for entry in entries}
        for one in removed:
            self._saved.pop(one, None)
        self._dirty, self._gone = set(), set()
        sent = None
        if self.book is not None:
            sent = self.book.send(map(_shared, entries, changed), removed)
        return Batch(tuple(entries), tuple(actions), removed, sent)

    def give_back(self, batch: Batch) -> None:
        """Count ``batch`` as not written, after its write failed."""
        if self.book is not None and batch.sent is not None:
            self.book.give_back(batch.sent)
        current = {line.id for line in self._table.shapes}
        touched = {entry.id for entry in batch.entries} | batch.removed
        for one in touched:
            self._saved.pop(one, None)
        self._dirty |= touched & current
        self._gone |= touched - current

    def write_again(self, ids: Collection[UUID]) -> None:
        """Have the lines with ``ids`` written, whatever is known of them."""
        for one in ids:
            self._saved.pop(one, None)
        current = {line.id for line in self._table.shapes}
        self._dirty |= current.intersection(ids)
        self._gone |= set(ids) - current

    @contextmanager
    def showing(self, shown: Iterable[SharedLine], gone: Iterable[UUID]) -> Iterator[None]:
        """Let the lines be changed as others wrote them: nothing of that is to be written."""
        shown = list(shown)
        for one in shown:
            entry = one.entry
            self._order[entry.id] = entry.order_key
            self._written.add(entry.id)
            if entry.noted_at is not None:
                self.noted_at[entry.id] = entry.noted_at
            elif entry.text:
                self._timeless.add(entry.id)
        self._is_showing = True
        try:
            yield
        finally:
            self._is_showing = False
            ids = {one.entry.id for one in shown}
            for index in self._indexes(ids):
                line = self._table.lines[index]
                self._saved[line.id] = line
            for entry_id in gone:
                self._saved.pop(entry_id, None)
                self._written.discard(entry_id)
            self._dirty -= ids
            # The empty line of a new meeting is written with the first one that says something.
            self._unwritten -= ids

    def _indexes(self, ids: set[UUID]) -> list[int]:
        """Return where the lines with ``ids`` stand, from the top."""
        if len(ids) > _MANY:
            return list(self._table.indexes_of(ids))
        numbers = (one.int for one in ids)
        return sorted(self._shown.index(one) for one in numbers if one in self._shown)

    def _action(self, line: Line, entry_id: UUID) -> ActionItem:
        known = self._actions.get(entry_id) or ActionItem(entry_id)
        action = as_agreed(replace(known, owners=line.owners), line.agreed)
        self._actions[entry_id] = action
        return action


def _shared(entry: Entry, line: Line) -> SharedLine:
    if entry.kind is not EntryKind.ACTION:
        return SharedLine(entry)
    return SharedLine(entry, line.owners, line.agreed)
