"""Reading a table of a damaged file around what cannot be read."""

import sqlite3
from collections.abc import Iterator

from kesbang_desktop.store.copies.data_check import UNREADABLE

# Rows are looked for this far behind an unreadable one before a table is given up.
_FARTHEST = 1 << 40


class RowReader:
    """Reads ``columns``, as SQL, of a table row by row.

    ``is_whole`` tells, once all are read, whether nothing was passed over.
    """

    def __init__(self, connection: sqlite3.Connection, table: str, columns: str) -> None:
        self._connection = connection
        # Not by an index, which may be the damaged part.
        self._query = (
            f'SELECT rowid, {columns} FROM "{table}" NOT INDEXED WHERE rowid >= ? ORDER BY rowid'
        )
        self.is_whole = True

    def rows(self) -> Iterator[tuple[object, ...]]:
        """Yield the rows that can be read, each behind its rowid."""
        start, step = -(1 << 62), 1
        while step < _FARTHEST:
            try:
                for row in self._connection.execute(self._query, (start,)):
                    if row[0] < start:
                        # Pages that lead back would be read for ever.
                        raise sqlite3.DatabaseError("rows out of order")
                    start, step = row[0] + 1, 1
                    yield row
                return
            except UNREADABLE:
                # The next row may be sound: look behind the place that is not, ever farther.
                self.is_whole = False
                start, step = max(start, 0) + step, step * 2
