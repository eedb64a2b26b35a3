"""The data file of an office: opened once, read and written in transactions."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from kesbang_desktop.store.engine import WRITING, open_engine
from kesbang_desktop.store.failures import explain, missing_file
from kesbang_desktop.store.opening import make_ready

P = ParamSpec("P")
R = TypeVar("R")


class Database:
    """One SQLite file. Every failure a person can act on is raised as DatabaseError."""

    def __init__(self, path: Path, busy_timeout_s: float = 5.0) -> None:
        """Open ``path``, creating or upgrading it. Raises DatabaseError."""
        self.path = path
        with self.explained():
            make_ready(path)
            self._engine = open_engine(path, busy_timeout_s)
            self._writer = self._engine.execution_options(**WRITING)
        try:
            self._prove_writable()
            self._identity = _identity(path)
        except BaseException:
            self.close()
            raise

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """One verb of the person: all of it is on disk at the end, or none of it."""
        with self.explained():
            if _identity(self.path) != self._identity:
                raise missing_file(self.path)
            with Session(self._writer) as session, session.begin():
                yield session

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A view of the data as it stands now, unmoved by writes made meanwhile."""
        with self.explained(), Session(self._engine) as session:
            yield session

    def bind(self, verb: Callable[Concatenate[Session, P], R]) -> Callable[P, R]:
        """Return ``verb`` without its session: each call is one transaction."""

        def run(*args: P.args, **kwargs: P.kwargs) -> R:
            with self.transaction() as session:
                return verb(session, *args, **kwargs)

        return run

    def bind_reading(self, verb: Callable[Concatenate[Session, P], R]) -> Callable[P, R]:
        """Return ``verb`` without its session, for verbs that write nothing."""

        def run(*args: P.args, **kwargs: P.kwargs) -> R:
            with self.reading() as session:
                return verb(session, *args, **kwargs)

        return run

    @contextmanager
    def raw_connection(self) -> Iterator[sqlite3.Connection]:
        """Lend the driver's own connection, for what only SQLite can do."""
        with self.explained():
            lent = self._engine.raw_connection()
            try:
                connection = lent.driver_connection
                assert isinstance(connection, sqlite3.Connection)
                yield connection
            finally:
                lent.close()

    @contextmanager
    def explained(self, path: Path | None = None) -> Iterator[None]:
        """Turn failures of the file (at ``path``, else the data file) into DatabaseError."""
        try:
            yield
        except (DBAPIError, sqlite3.Error, OSError) as error:
            known = explain(error, path or self.path)
            if known is None:
                raise
            raise known from error

    def close(self) -> None:
        """Let go of the file; the journal beside it is folded in."""
        self._engine.dispose()

    def _prove_writable(self) -> None:
        """Fail at opening rather than at the first sentence somebody types."""
        with self.explained(), self._writer.begin() as connection:
            # BEGIN IMMEDIATE alone succeeds on a read-only file; this asks for a real write.
            connection.exec_driver_sql("DELETE FROM setting WHERE key IS NULL")


def _identity(path: Path) -> tuple[int, int] | None:
    """Return which file stands at ``path``, or None for none."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino
