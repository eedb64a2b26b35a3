"""What belongs to the decisions of a meeting: numbers, whose words led to them, actions.

An action is of a decision where it was noted under it, or right behind it with nothing but other
actions between.
"""

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol, TypeVar

from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.floor import Spoken, floor_after
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.sections import placed
from kesbang_desktop.domain.table_cells import is_empty_row

# An id as whoever asks has it: bytes where rows are read by the driver alone.
Id = TypeVar("Id", bound=Hashable, covariant=True)


class Noted(Spoken, Protocol[Id]):
    """What a line has to say of itself."""

    @property
    def id(self) -> Id: ...
    @property
    def level(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision with what was noted under it.

    ``numbers`` are those it has in the section of decisions, the outermost first: 2, 1 is the first
    below the second.
    """

    entry: Entry
    numbers: tuple[int, ...]
    points: tuple[Entry, ...] = ()


def decisions_of(entries: Iterable[Entry]) -> Iterator[Decided]:
    """Yield the decisions with their numbers, counted as their section of a paper counts them."""
    found: list[tuple[Entry, tuple[int, ...], list[Entry]]] = []
    numbers: list[int] = []
    for one in placed(entries):
        if one.kind is not EntryKind.DECISION or not _says_something(one.entry):
            continue
        # Rows of a table have no numbers.
        if one.entry.kind is not EntryKind.TABLE_ROW:
            numbers = [*numbers, *[0] * (one.level + 1 - len(numbers))][: one.level + 1]
            numbers[-1] += 1
        if one.entry.kind is EntryKind.DECISION:
            found.append((one.entry, tuple(numbers), []))
        elif found:
            found[-1][2].append(one.entry)
    yield from (Decided(entry, at, tuple(points)) for entry, at, points in found)


def actions_of_decisions(lines: Iterable[Noted[Id]]) -> Iterator[tuple[Id, tuple[Id, ...]]]:
    """Yield each decision that has actions with them, in the order of the minutes."""
    found: dict[Id, list[Id]] = {}
    above: list[Noted[Id]] = []
    for line in lines:
        while above and _is_past(above[-1], line):
            above.pop()
        if line.kind is EntryKind.ACTION:
            for one in above:
                if one.kind is EntryKind.DECISION:
                    found.setdefault(one.id, []).append(line.id)
        else:
            # Actions of one decision stand beside one another.
            above.append(line)
    yield from ((decision, tuple(actions)) for decision, actions in found.items())


def movers(lines: Iterable[Noted[Id]]) -> Iterator[tuple[Id, Party]]:
    """Yield each decision with whose words it was taken upon, where somebody's were.

    These are the last words of the same agenda item; decisions one behind another have the same.
    """
    floor: Party | None = None
    for line in lines:
        if line.kind is not EntryKind.DECISION:
            floor = floor_after(floor, line)
        elif mover := line.speaker or floor:
            yield line.id, mover


def _says_something(entry: Entry) -> bool:
    return bool(entry.outcome or entry.review) or not is_empty_row(entry.text)


def _is_past(one: Noted[Id], entry: Noted[Id]) -> bool:
    """Tell whether nothing that follows ``entry`` can belong to ``one`` any more."""
    goes_on = one.kind is EntryKind.DECISION and entry.kind is EntryKind.ACTION
    if entry.kind is EntryKind.AGENDA:
        return True
    return one.level > entry.level if goes_on else one.level >= entry.level
