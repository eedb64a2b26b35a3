"""The data file of an office: opened once, read and written in transactions."""

import ctypes
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar, cast

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from kesbang_desktop.store.engine import WRITING, open_engine
from kesbang_desktop.store.failures import explain
from kesbang_desktop.store.file_copy import copy_database
from kesbang_desktop.store.file_watch import FileWatch
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
            with self.explained():
                self._watch = FileWatch(path)
        except BaseException:
            self._engine.dispose()
            raise

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """One verb of the person: all of it is on disk at the end, or none of it."""
        with self.explained():
            self._watch.prove_same()
            with Session(self._writer) as session, session.begin():
                yield session

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A view of the data as it stands now, unmoved by writes made meanwhile."""
        with self.explained():
            self._watch.prove_readable()
            with Session(self._engine) as session:
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
                yield cast(sqlite3.Connection, lent.driver_connection)
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

    def prove_same(self) -> None:
        """Raise DatabaseError where the file is no longer the one that was opened."""
        with self.explained():
            self._watch.prove_same()

    def keep_former(self, target: Path) -> bool:
        """Copy what was open to ``target`` where another file took its place; tell whether."""
        if not self._watch.has_other_file:
            return False
        with self.raw_connection() as connection:
            copy_database(connection, target)
        return True

    def close(self) -> None:
        """Let go of the file; the journal beside it is folded in.

        Where another file stands there nothing is folded in: the journal is not of it.
        """
        if self._watch.is_same:
            self._engine.dispose()
        else:
            # SQLite would play the journal into the other file as it closes, and remove it. What
            # is never let go of ends with the process, without that.
            ctypes.pythonapi.Py_IncRef(ctypes.py_object(self._engine))

    def _prove_writable(self) -> None:
        """Fail at opening rather than at the first sentence somebody types."""
        with self.explained(), self._writer.begin() as connection:
            # BEGIN IMMEDIATE alone succeeds on a read-only file; this asks for a real write.
            connection.exec_driver_sql("DELETE FROM setting WHERE key IS NULL")
