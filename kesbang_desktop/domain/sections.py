"""In which section of a paper an entry stands, and how deep: papers sort entries by their kind."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kesbang_desktop.domain.entry import Entry, EntryKind

# Named once: Python 3.11 takes ten times as long to find a member in its Enum.
_AGENDA, _DISCUSSION, _ROW = EntryKind.AGENDA, EntryKind.DISCUSSION, EntryKind.TABLE_ROW


class Placed(NamedTuple):
    """An entry in the section of ``kind``, which is its own unless it is a sub-point.

    ``level`` counts from 0 within the section. ``host`` is the decision, action or problem that
    discussion or a table noted under it goes with, None for what stands for itself.
    """

    entry: Entry
    kind: EntryKind
    level: int
    host: Entry | None = None


def placed(entries: Iterable[Entry]) -> Iterator[Placed]:
    """Yield each entry with its place; ``entries`` are all those of one meeting, in order.

    A table goes with the entry that it stands under, whatever that is; empty lines between two
    tables part them and nothing else.
    An entry belongs to the nearest one above it that is less deep. Discussion goes with it into
    its section; a decision, action or problem is never printed under one that it was not noted
    under, so it starts anew where what it belongs to stands in another section.
    """
    above: list[Placed] = []
    gap: list[Entry] = []
    is_below_row = False
    for entry in entries:
        if is_below_row and entry.is_blank:
            gap.append(entry)
            continue
        is_below_row = entry.kind is _ROW
        if gap:
            for blank in gap:
                yield Placed(blank, _DISCUSSION, 0) if is_below_row else _place(above, blank)
            gap.clear()
        yield _place(above, entry)
    for blank in gap:
        yield _place(above, blank)


class ClosedUp:
    """Levels with none skipped, as papers number them.

    Each is as deep as there are less deep ones above it that it belongs to: 1, 2, 0, 2 is 0, 1, 0,
    1. What stood beside each other still does.
    """

    __slots__ = ("_above",)

    def __init__(self) -> None:
        self._above: list[int] = []

    def level(self, level: int) -> int:
        """Return the level of the next entry, which is at ``level``."""
        above = self._above
        while above and above[-1] >= level:
            above.pop()
        above.append(level)
        return len(above) - 1


def _place(above: list[Placed], entry: Entry) -> Placed:
    """Return the place of ``entry`` below what is ``above``, and put it there for the next."""
    if entry.kind is _AGENDA:
        above.clear()
        return Placed(entry, entry.kind, 0)
    if entry.kind is _ROW:
        return _table_row(above[-1] if above else None, entry)
    while above and above[-1].entry.level >= entry.level:
        above.pop()
    above.append(_under(above[-1] if above else None, entry))
    return above[-1]


def _table_row(parent: Placed | None, row: Entry) -> Placed:
    if parent is None or parent.kind is _DISCUSSION:
        return Placed(row, _DISCUSSION, parent.level if parent else 0)
    return Placed(row, parent.kind, parent.level, parent.host or parent.entry)


def _under(parent: Placed | None, entry: Entry) -> Placed:
    if entry.kind is not _DISCUSSION:
        if parent is None or parent.kind is not entry.kind:
            return Placed(entry, entry.kind, 0)
        return Placed(entry, entry.kind, parent.level + entry.level - parent.entry.level)
    if parent is None or parent.kind is _DISCUSSION:
        return Placed(entry, entry.kind, entry.level)
    level = parent.level + entry.level - parent.entry.level
    return Placed(entry, parent.kind, level, parent.host or parent.entry)
