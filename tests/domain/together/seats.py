"""Seats that write one meeting, and the place where its lines are kept; without window or disk."""

from collections import deque
from dataclasses import dataclass, field, replace
from uuid import UUID

from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.ordering import give_places
from kesbang_desktop.domain.together.book import SharedBook
from kesbang_desktop.domain.together.sending import Answered, Sent, take_sent
from kesbang_desktop.domain.together.shared_line import SharedLine
from kesbang_desktop.domain.together.showing import ChangeLine, DropLine, PutLine, shown_steps

MEETING = UUID(int=1)


@dataclass
class Kept:
    """Where the lines are kept; ``aside`` are words of lines that others wrote first."""

    lines: dict[UUID, SharedLine] = field(default_factory=dict)
    removed: dict[UUID, SharedLine] = field(default_factory=dict)
    aside: list[str] = field(default_factory=list)

    def take(self, sent: Sent) -> tuple[tuple[Answered, ...], set[UUID]]:
        """Return what the seat is told, and which lines others are to read."""
        taken = take_sent(sent, self.lines)
        for line in taken.lines:
            self.removed.pop(line.entry.id, None)
            self.lines[line.entry.id] = line
        for entry_id in taken.removed:
            self.removed[entry_id] = self.lines.pop(entry_id)
        self.aside += [one.entry.text for one in taken.aside]
        return taken.answered, {*(one.entry.id for one in taken.lines), *taken.removed}

    def in_order(self) -> list[str]:
        """Return the words of all lines as they stand."""
        lines = sorted(self.lines.values(), key=lambda one: (one.entry.order_key, one.entry.id))
        return [one.entry.text for one in lines]


class Seat:
    """One seat: what it shows, and what is on its way to it."""

    def __init__(self, number: int, kept: Kept) -> None:
        self.sign = f"{number + 1:04d}"
        self._kept = kept
        self._number = number
        self._made = 0
        self.shown: list[SharedLine] = []
        self._order: dict[UUID, str] = {}
        self._dirty: set[UUID] = set()
        self._gone: set[UUID] = set()
        self.book = SharedBook()
        # Answers and news come in the order in which they were sent.
        self.arriving: deque[tuple[Sent, tuple[Answered, ...]] | set[UUID]] = deque()
        # What was read of lines that changed, and is on its way.
        self.read: deque[tuple[int, list[SharedLine], list[UUID]]] = deque()

    def insert(self, place: int, words: str) -> None:
        """Write a new line."""
        self._made += 1
        entry_id = UUID(int=(self._made * 10 + self._number) << 8 | 2)
        index = place % (len(self.shown) + 1)
        self.shown.insert(index, SharedLine(Entry(entry_id, MEETING, "", text=words)))
        self._dirty.add(entry_id)

    def type(self, place: int, words: str) -> None:
        """Type on in a line."""
        if self.shown:
            index = place % len(self.shown)
            entry = self.shown[index].entry
            self.shown[index] = SharedLine(replace(entry, text=f"{entry.text} {words}"))
            self._dirty.add(entry.id)

    def move(self, place: int, to: int) -> None:
        """Move a line."""
        if self.shown:
            line = self.shown.pop(place % len(self.shown))
            self.shown.insert(to % (len(self.shown) + 1), line)
            self._dirty.add(line.entry.id)

    def delete(self, place: int) -> None:
        """Delete a line."""
        if self.shown:
            entry_id = self.shown.pop(place % len(self.shown)).entry.id
            self._dirty.discard(entry_id)
            self._gone.add(entry_id)

    def save(self) -> set[UUID]:
        """Send what changed; return which lines the others are to read."""
        ids = [one.entry.id for one in self.shown]
        self._dirty |= self.book.revived & set(ids)
        wanted = [index for index, one in enumerate(ids) if one in self._dirty]
        places = give_places(wanted, len(ids), ids.__getitem__, self._order, self.sign)
        lines = []
        for index in places:
            key = self._order[ids[index]]
            line = SharedLine(replace(self.shown[index].entry, order_key=key))
            self.shown[index] = line
            lines.append(line)
        sent = self.book.send(lines, self._gone)
        self._dirty, self._gone = set(), set()
        answered, changed = self._kept.take(sent)
        self.arriving.append((sent, answered))
        return changed

    def hear(self) -> None:
        """Take in the next answer, or read what others changed."""
        if not self.arriving:
            return
        first = self.arriving.popleft()
        if isinstance(first, set):
            self._read(first)
        else:
            self._show(self.book.settle(*first, self._unsaved), [])

    def take_read(self) -> None:
        """Show the next of what was read."""
        if self.read:
            asked_at, lines, gone = self.read.popleft()
            self._show(*self.book.hear(lines, gone, asked_at, self._unsaved))

    def leave(self) -> None:
        """Leave the lines whose words were kept aside, and read again what could not be shown."""
        lines = [self.book.leave(one, self._unsaved) for one in list(self.book.aside)]
        self._show([one for one in lines if one is not None], [])
        if self.book.missed:
            self._read(set(self.book.missed))

    @property
    def is_quiet(self) -> bool:
        """Whether nothing is left to send, to read or to show."""
        waits = self._dirty or self._gone or self.book.revived or self.arriving or self.read
        return not (waits or self.book.missed or self.book.aside)

    @property
    def _unsaved(self) -> set[UUID]:
        return self._dirty | self._gone

    def _read(self, ids: set[UUID]) -> None:
        kept = self._kept.lines
        found = [kept[one] for one in ids if one in kept]
        self.read.append((self.book.clock, found, [one for one in ids if one not in kept]))

    def _show(self, lines: list[SharedLine], gone: list[UUID]) -> None:
        shown = [(one.entry.id, self._order.get(one.entry.id)) for one in self.shown]
        for line in lines:
            self._order[line.entry.id] = line.entry.order_key
        for step in shown_steps(shown, lines, gone):
            match step:
                case PutLine():
                    self.shown.insert(step.index, step.line)
                case ChangeLine():
                    self.shown[step.index] = step.line
                case DropLine():
                    del self.shown[step.index]


@dataclass
class Office:
    """``count`` seats at one meeting."""

    count: int

    def __post_init__(self) -> None:
        self.kept = Kept()
        self.seats = [Seat(number, self.kept) for number in range(self.count)]

    def save(self, number: int) -> None:
        """Have a seat send what changed, and the others told."""
        changed = self.seats[number].save()
        for other, seat in enumerate(self.seats):
            if other != number and changed:
                seat.arriving.append(set(changed))

    def settle(self) -> None:
        """Let all arrive, until nothing is left. Raises RuntimeError where that never ends."""
        for _ in range(100):
            for number, seat in enumerate(self.seats):
                self.save(number)
                for other in self.seats:
                    while other.arriving or other.read:
                        other.hear()
                        other.take_read()
                seat.leave()
            if all(seat.is_quiet for seat in self.seats):
                return
        raise RuntimeError("the seats go on for ever")
