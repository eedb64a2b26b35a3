"""The rows of a data file on a server, brought there by COPY, for measuring both."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import URL, Boolean, Connection, Table, create_engine, text

from kesbang_desktop.store.column_types import Id
from kesbang_desktop.store.server.server_database import ServerDatabase
from kesbang_desktop.store.server.server_engine import open_server
from kesbang_desktop.store.server.server_schema import read_revision, upgrade_database
from kesbang_desktop.store.server.server_tallies import keep_tallies
from kesbang_desktop.store.tables import Row

_AT_ONCE = 20_000
_COUNT = "SELECT count(*) FROM entry"
# What each engine makes of the rows by itself.
_OF_ENGINES = frozenset(("row_digest", "tally"))


def bring_to_server(path: Path, url: URL) -> None:
    """Have the database of ``url`` hold all rows of the data file at ``path``.

    One that was filled from it is only brought to the latest revision.
    """
    if _is_filled(path, url):
        engine = open_server(url)
        upgrade_database(engine)
        engine.dispose()
        return
    _make(url)
    ServerDatabase(url).close()
    engine = open_server(url)
    with closing(sqlite3.connect(path)) as source, engine.begin() as connection:
        connection.execute(text("SET LOCAL session_replication_role = replica"))
        for table in Row.metadata.sorted_tables:
            if table.name not in _OF_ENGINES:
                _copy(source, connection, table)
        keep_tallies(connection)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("VACUUM ANALYZE"))
    engine.dispose()


def _is_filled(path: Path, url: URL) -> bool:
    """Tell whether the database has as many lines as the file.

    Rows come in one transaction: all of them are there, or none.
    """
    with _server_connection(url) as connection:
        names = connection.scalars(text("SELECT datname FROM pg_database")).all()
    if url.database not in names:
        return False
    with closing(sqlite3.connect(path)) as source:
        (count,) = source.execute(_COUNT).fetchone()
    engine = open_server(url)
    with engine.connect() as connection:
        is_made = read_revision(connection) is not None
        is_filled = is_made and connection.scalar(text(_COUNT)) == count
    engine.dispose()
    return is_filled


def _make(url: URL) -> None:
    with _server_connection(url) as connection:
        connection.execute(text(f'DROP DATABASE IF EXISTS "{url.database}" WITH (FORCE)'))
        connection.execute(text(f'CREATE DATABASE "{url.database}"'))


@contextmanager
def _server_connection(url: URL) -> Iterator[Connection]:
    """Lend a connection to the server of ``url``, beside its database."""
    engine = create_engine(url.set(database="postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def _copy(source: sqlite3.Connection, connection: Connection, table: Table) -> None:
    kept = {row[1] for row in source.execute(f"PRAGMA table_info({table.name})")}
    columns = [one for one in table.columns if one.name in kept]
    names = ", ".join(f'"{one.name}"' for one in columns)
    makers = [_maker(one.type) for one in columns]
    driver: Any = connection.connection.driver_connection
    found = source.execute(f"SELECT {names} FROM {table.name}")
    with driver.cursor() as cursor, cursor.copy(f"COPY {table.name} ({names}) FROM STDIN") as copy:
        while rows := found.fetchmany(_AT_ONCE):
            for row in rows:
                copy.write_row([make(one) for make, one in zip(makers, row, strict=True)])


def _maker(kind: object) -> Callable[[Any], Any]:
    """Return what makes of a value of SQLite one of the server."""
    if isinstance(kind, Id):
        return lambda value: None if value is None else UUID(bytes=value)
    if isinstance(kind, Boolean):
        return lambda value: None if value is None else bool(value)
    return lambda value: value
