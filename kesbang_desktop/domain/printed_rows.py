"""Rows of tables that papers print: which begin a table, and which go with an action."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Self
from uuid import UUID

from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.sections import placed
from kesbang_desktop.domain.table_cells import is_empty_row

# Named once: Python 3.11 takes ten times as long to find a member in its Enum.
_ROW = EntryKind.TABLE_ROW


@dataclass(frozen=True, slots=True)
class PrintedRows:
    """``heads`` are the rows that begin a table, ``under`` those of each action in their order.

    ``across`` are rows of one cell over all columns, which head the rows below them.

    Empty rows are not printed. Tables with an empty line between them are two, though that line is
    not printed either.
    """

    heads: Collection[UUID] = ()
    under: Mapping[UUID, Sequence[UUID]] = field(default_factory=dict)
    across: Collection[UUID] = ()

    @classmethod
    def of(cls, entries: Sequence[Entry]) -> Self:
        """Return the rows among all ``entries`` of a meeting."""
        under: defaultdict[UUID, list[UUID]] = defaultdict(list)
        for one in placed(entries):
            is_row = one.entry.kind is _ROW and not is_empty_row(one.entry.text)
            if is_row and one.host and one.kind is EntryKind.ACTION:
                under[one.host.id].append(one.entry.id)
        return cls(heads_of(entries), under)


def heads_of(entries: Iterable[Entry]) -> set[UUID]:
    """Return the printed rows above which no other row stands in the minutes."""
    heads: set[UUID] = set()
    begins = True
    for one in entries:
        if one.kind is not _ROW:
            begins = True
        elif not is_empty_row(one.text):
            if begins:
                heads.add(one.id)
            begins = False
    return heads
