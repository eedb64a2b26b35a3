"""Databases of the server of the tests."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import URL, Connection, create_engine, text

from kesbang_desktop.store.server.server_database import ServerDatabase
from kesbang_desktop.store.server.server_engine import open_server
from kesbang_desktop.store.tables import Row


def make_database(url: URL, options: str = "") -> None:
    """Make the database of ``url`` anew, with nothing in it."""
    engine = create_engine(url.set(database="postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f'DROP DATABASE IF EXISTS "{url.database}" WITH (FORCE)'))
        connection.execute(text(f'CREATE DATABASE "{url.database}" {options}'))
    engine.dispose()


# What is made of the rows, by the index of the search and for the history.
_FOLLOWING = ("audit", *(f"search_{one}" for one in ("document", "slot", "word", "party", "file")))


def clear(database: ServerDatabase) -> None:
    """Take all rows away, and what was made of them, without what follows from it."""
    tables = Row.metadata.sorted_tables
    with database.transaction() as session:
        session.execute(text("SET LOCAL session_replication_role = replica"))
        session.execute(text("; ".join(f'DELETE FROM "{one.name}"' for one in tables)))
        # What was touched by that comes last.
        for name in (*_FOLLOWING, "search_touched"):
            session.execute(text(f"DELETE FROM {name}"))


@contextmanager
def changing(url: URL) -> Iterator[Connection]:
    """Lend a connection that is let go of behind what is done with it."""
    engine = open_server(url)
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()
