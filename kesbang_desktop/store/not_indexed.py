"""A column that SQLite looks up by no index of its own.

SQLite counts nothing beforehand here, and takes an equation for the best way in: "not binned" fits
nearly all meetings.
"""

from typing import Any

from sqlalchemy import ColumnElement, func, null


def not_indexed(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return what ``column`` holds, as an expression that no index serves."""
    return func.ifnull(column, null())
