"""Records that are given whole, as a table."""

from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import groupby
from typing import Generic, TypeVar

from PySide6.QtCore import QObject

from kesbang_desktop.ui.tables.cell import Heading
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.table_model import TableModel
from kesbang_desktop.ui.widgets.model_index import ROOT, Index

R = TypeVar("R")


class RowsModel(TableModel[R], Generic[R]):
    """Shows ``rows``: ``records``, and headings between them.

    ``id_of`` tells records apart: where the same ones come again in their order the view is not
    reset, and only what differs is shown anew. Without it every change is a reset.
    """

    def __init__(
        self,
        columns: Sequence[Column[R]],
        id_of: Callable[[R], Hashable] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self.id_of = id_of
        self.rows: tuple[R | Heading, ...] = ()
        self.records: tuple[R, ...] = ()
        self.heading_rows: list[int] = []

    def show(self, rows: Iterable[R | Heading]) -> None:
        """Show ``rows`` instead of those before."""
        before, after = self.rows, tuple(rows)
        if self.id_of is not None and self._ids(before) == self._ids(after):
            self._take(after)
            self._tell_differing(before, after)
            return
        self.beginResetModel()
        self._take(after)
        self.endResetModel()

    def row_of(self, wanted: Hashable) -> int | None:
        """Return the row of the record with the id ``wanted``, None where it is not shown."""
        found = (at for at, one in enumerate(self._ids(self.rows)) if one == wanted)
        return next(found, None)

    def row_at(self, row: int) -> R | Heading | None:
        return self.rows[row] if 0 <= row < len(self.rows) else None

    def number_at(self, row: int) -> int:
        return row + 1 - bisect_right(self.heading_rows, row)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def id_at(self, row: int) -> Hashable | None:
        """Return the id of the record on ``row``; None for a heading, or where there is none."""
        record = self.record_at(row)
        return None if record is None or self.id_of is None else self.id_of(record)

    def _take(self, rows: tuple[R | Heading, ...]) -> None:
        self.rows = rows
        self.records = tuple(row for row in rows if not isinstance(row, Heading))
        self.heading_rows = [at for at, row in enumerate(rows) if isinstance(row, Heading)]

    def _tell_differing(
        self, before: tuple[R | Heading, ...], after: tuple[R | Heading, ...]
    ) -> None:
        """Tell of each run of rows that differ: what is typed in a row between them stays."""
        first = 0
        both = zip(before, after, strict=True)
        for differs, run in groupby(both, key=lambda pair: pair[0] != pair[1]):
            last = first + len(list(run)) - 1
            if differs:
                self.tell_changed(first, last)
            first = last + 1

    def _ids(self, rows: Sequence[R | Heading]) -> list[Hashable]:
        id_of = self.id_of
        if id_of is None:
            return [None for _ in rows]
        # A heading is told apart by what it says.
        return [one if isinstance(one, Heading) else id_of(one) for one in rows]
