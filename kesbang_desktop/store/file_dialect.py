"""How SQLAlchemy speaks to a data file: damaged dates are read around, a statement is worded once.

An engine words a statement once and keeps it. The program opens files beside its own, to look into
a copy, to merge a package, and what was worded for one holds for all.
"""

from collections.abc import Callable
from datetime import date, time
from typing import Any

from sqlalchemy import types
from sqlalchemy.dialects import registry, sqlite
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine import Dialect
from sqlalchemy.util import LRUCache

from kesbang_desktop.store.reading_around import date_of, time_of

FILE_DRIVER = "sqlite+kesbang"
# As many as an engine of SQLAlchemy keeps by itself.
_MOST_STATEMENTS = 500
WORDED_ONCE: dict[str, Any] = {"compiled_cache": LRUCache(_MOST_STATEMENTS)}


class _ReadableDate(sqlite.DATE):
    def result_processor(self, _dialect: Dialect, _kind: object) -> Callable[[Any], date | None]:
        return date_of


class _ReadableTime(sqlite.TIME):
    def result_processor(self, _dialect: Dialect, _kind: object) -> Callable[[Any], time | None]:
        return time_of


_READ_AROUND = {
    **SQLiteDialect_pysqlite.colspecs,
    types.Date: _ReadableDate,
    types.Time: _ReadableTime,
}


class FileDialect(SQLiteDialect_pysqlite):
    """That of data files. Columns that hold no date or time where one should be are read as NULL.

    Any two are the same to a cache of statements.
    """

    supports_statement_cache = True
    colspecs = _READ_AROUND

    def __eq__(self, other: object) -> bool:
        return type(other) is FileDialect

    def __hash__(self) -> int:
        return hash(FileDialect)


registry.register(FILE_DRIVER.replace("+", "."), __name__, FileDialect.__name__)
