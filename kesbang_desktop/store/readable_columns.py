"""Columns of SQLAlchemy that read around what is no date or time."""

from collections.abc import Callable
from datetime import date, time
from typing import Any

from sqlalchemy import Engine, types
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import Dialect

from kesbang_desktop.store.reading_around import date_of, time_of


def read_around(engine: Engine) -> None:
    """Let columns of ``engine`` that hold no date or time where one should be read as NULL."""
    engine.dialect.colspecs = {
        **engine.dialect.colspecs,
        types.Date: _ReadableDate,
        types.Time: _ReadableTime,
    }


class _ReadableDate(sqlite.DATE):
    def result_processor(self, _dialect: Dialect, _kind: object) -> Callable[[Any], date | None]:
        return date_of


class _ReadableTime(sqlite.TIME):
    def result_processor(self, _dialect: Dialect, _kind: object) -> Callable[[Any], time | None]:
        return time_of
