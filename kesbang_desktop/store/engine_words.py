"""What each engine says in its own words, so that verbs know neither.

SQLite counts nothing beforehand here, and takes an equation for the best way in; a file may be
damaged, so that what stands in a column need not be of its type. PostgreSQL knows both better.
"""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Boolean, ColumnElement, select, text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import Session
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

_REFER_LATER = {
    "sqlite": "PRAGMA defer_foreign_keys = ON",
    "postgresql": "SET CONSTRAINTS ALL DEFERRED",
}
_MARK = {"sqlite": "?", "postgresql": "%s"}
_IS_DAY = {
    "sqlite": "day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'",
    "postgresql": "day <> ''",
}


class not_indexed(FunctionElement[Any]):  # noqa: N801  # used as a function
    """What a column holds, as an expression that no index of SQLite serves.

    "Not binned" fits nearly all meetings, and would be looked up by its index.
    """

    inherit_cache = True

    def __init__(self, column: ColumnElement[Any]) -> None:
        super().__init__(column)
        self.type = column.type


class has_date(FunctionElement[bool]):  # noqa: N801
    """Whether a column has a date, said so that every index with it is as good."""

    inherit_cache = True
    type = Boolean()


class is_day(FunctionElement[bool]):  # noqa: N801
    """Whether what a column holds is a day, and not what a damaged file has in its place."""

    inherit_cache = True
    type = Boolean()


class _OnlyRead(FunctionElement[bool]):
    inherit_cache = True
    type = Boolean()


def is_only_read(session: Session) -> bool:
    """Tell whether nothing can be written in ``session``."""
    return bool(session.scalar(select(_OnlyRead())))


def is_on_server(session: Session) -> bool:
    """Tell whether the data is on a server, which has what a data file has not."""
    return session.get_bind().dialect.name == "postgresql"


def let_refer_later(session: Session) -> None:
    """Let rows of this transaction come before those they refer to; its end checks all."""
    session.execute(text(_REFER_LATER[session.get_bind().dialect.name]))


def wipe_what_is_replaced(session: Session) -> None:
    """Let this connection leave nothing in a data file of what it writes over or deletes.

    A server lets go of that by itself, when nobody reads it any more.
    """
    if session.get_bind().dialect.name == "sqlite":
        session.execute(text("PRAGMA secure_delete = ON"))


def driver_query(session: Session, query: str) -> Callable[..., list[Any]]:
    """Return what gives the rows of ``query`` for the values of its ``?``, by the driver alone.

    ``{is_day}`` stands for: its text ``day`` is one. A hundred thousand numbers take a third of
    the time that SQLAlchemy needs.
    """
    connection = session.connection()
    driver: Any = connection.connection.driver_connection
    name = connection.dialect.name
    said = query.format(is_day=_IS_DAY[name]).replace("?", _MARK[name])
    return lambda *values: list(driver.execute(said, values).fetchall())


def _inner(element: FunctionElement[Any], compiler: SQLCompiler, **options: Any) -> str:
    (column,) = element.clauses
    return compiler.process(column, **options)


@compiles(not_indexed)
def _not_indexed(element: not_indexed, compiler: SQLCompiler, **options: Any) -> str:
    return _inner(element, compiler, **options)


@compiles(not_indexed, "sqlite")
def _not_indexed_sqlite(element: not_indexed, compiler: SQLCompiler, **options: Any) -> str:
    return f"ifnull({_inner(element, compiler, **options)}, NULL)"


@compiles(has_date)
def _has_date(element: has_date, compiler: SQLCompiler, **options: Any) -> str:
    return f"{_inner(element, compiler, **options)} IS NOT NULL"


@compiles(has_date, "sqlite")
def _has_date_sqlite(element: has_date, compiler: SQLCompiler, **options: Any) -> str:
    # Greater than no number.
    return f"{_inner(element, compiler, **options)} > -9e999"


@compiles(is_day)
def _is_day(element: is_day, compiler: SQLCompiler, **options: Any) -> str:
    return f"{_inner(element, compiler, **options)} IS NOT NULL"


@compiles(is_day, "sqlite")
def _is_day_sqlite(element: is_day, compiler: SQLCompiler, **options: Any) -> str:
    told = f"CAST({_inner(element, compiler, **options)} AS TEXT)"
    return f"date({told}) = {told}"


@compiles(_OnlyRead)
def _only_read(_: _OnlyRead, _compiler: SQLCompiler, **_options: Any) -> str:
    return "current_setting('transaction_read_only') = 'on'"


@compiles(_OnlyRead, "sqlite")
def _only_read_sqlite(_: _OnlyRead, _compiler: SQLCompiler, **_options: Any) -> str:
    return "(SELECT query_only FROM pragma_query_only)"
