"""What the search reads of the data by the driver alone, on either engine.

Queries mark their values with ``?`` and name the key of a row ``{key}``: that is what the index
knows a row by, the rowid of a file and the id on a server.
"""

import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from kesbang_desktop.store.failures import sqlite_code
from kesbang_desktop.store.letters import letters_of

_AT_ONCE = 500


@lru_cache(maxsize=256)
def _worded(query: str, keys: int = 0) -> str:
    """Return ``query`` in the words of a file, for so many keys."""
    return query.replace("{key}", "rowid").replace("{keys}", f"({', '.join('?' * keys)})")


class SearchData(ABC):
    """The data of one moment."""

    @abstractmethod
    def rows(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """Return what ``query`` gives for the values of its ``?``; ids are those of such rows."""

    def of_meeting(
        self, query: str, meeting: bytes | None, column: str = "e.meeting_id"
    ) -> list[tuple[Any, ...]]:
        """Return what ``query`` gives for a meeting, or for what is in none.

        Its ``{of_meeting}`` stands for: ``column`` is that meeting.
        """
        if meeting is None:
            return self.rows(query.replace("{of_meeting}", f"{column} IS NULL"))
        return self.rows(query.replace("{of_meeting}", f"{column} = ?"), meeting)

    @abstractmethod
    def rows_of(self, query: str, keys: Sequence[Any]) -> list[tuple[Any, ...]]:
        """Return what ``query`` gives for ``keys``, which stand for its ``{keys}`` behind IN."""


class FileData(SearchData):
    """Of a data file."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def rows(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """Return what ``query`` gives."""
        return self._rows(_worded(query), values)

    def _rows(self, query: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
        connection = self._connection
        try:
            with letters_of(connection):
                return connection.execute(query, values).fetchall()
        except sqlite3.OperationalError as error:
            # What is no error of SQLite's is one of letters.
            if sqlite_code(error):
                raise
        return connection.execute(query, values).fetchall()

    def rows_of(self, query: str, keys: Sequence[Any]) -> list[tuple[Any, ...]]:
        """Return what ``query`` gives for ``keys``."""
        found: list[tuple[Any, ...]] = []
        for first in range(0, len(keys), _AT_ONCE):
            some = keys[first : first + _AT_ONCE]
            found += self._rows(_worded(query, len(some)), some)
        return found
