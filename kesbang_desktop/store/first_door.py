"""Reading the data file, and keeping what is typed, before the libraries of the database are there.

Importing SQLAlchemy and making the tables known takes longer than all else at the start, and the
first page asks for a setting and a list. Only a file that opening would leave as it is is read so:
of this revision, ours to write, with no work left behind in it. Whoever opens this door has asked
for doubts before (``copies/doubt.py``).
"""

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import Concatenate, ParamSpec, TypeVar

from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.digest_keeping import DigestKeeper
from kesbang_desktop.store.file_watch import FileWatch
from kesbang_desktop.store.marked_write import marked_write
from kesbang_desktop.store.reading_around import decoded
from kesbang_desktop.store.revisions import LATEST_REVISION
from kesbang_desktop.store.storage import why_only_read
from kesbang_desktop.store.write_journal import has_journal
from kesbang_desktop.store.write_marks import marks_of_write

P = ParamSpec("P")
R = TypeVar("R")
# What opening the data tells, in words.
_TROUBLE = (KnownError, sqlite3.Error, OSError, UnicodeDecodeError)
_BUSY_TIMEOUT_S = 5.0


class NotServedError(Exception):
    """The database itself has to be asked."""


class FirstDoor:
    """A connection that reads, until the database is open; of ``setting`` it writes too.

    ``writes`` are the marks of what it wrote: that before each, and its own.
    """

    def __init__(self, path: Path) -> None:
        """Open the file at ``path``. Raises NotServedError where it is to be opened in full."""
        self._turn = Lock()
        self.writes: list[tuple[int, int]] = []
        self._digests: DigestKeeper | None = None
        try:
            if why_only_read(path) or not path.is_file() or path.stat().st_size == 0:
                raise NotServedError
            self._watch = FileWatch(path)
            self._connection: sqlite3.Connection | None = _opened(path)
        except _TROUBLE as error:
            raise NotServedError from error

    def read(
        self,
        verb: Callable[Concatenate[sqlite3.Connection, P], R],
        *arguments: P.args,
        **named: P.kwargs,
    ) -> R:
        """Return what ``verb`` reads, of one moment. Raises NotServedError."""
        with self._turn:
            if self._connection is None:
                raise NotServedError
            try:
                self._watch.prove_readable()
                self._connection.execute("BEGIN")
                try:
                    return verb(self._connection, *arguments, **named)
                finally:
                    self._connection.execute("ROLLBACK")
            except _TROUBLE as error:
                raise NotServedError from error

    def write(
        self,
        verb: Callable[Concatenate[sqlite3.Connection, P], R],
        *arguments: P.args,
        **named: P.kwargs,
    ) -> R:
        """Return what ``verb`` gives, with what it put under settings on disk, or nothing of it.

        Raises NotServedError.
        """
        with self._turn:
            if (connection := self._connection) is None:
                raise NotServedError
            try:
                self._watch.prove_same()
                connection.execute("PRAGMA query_only = OFF")
                if self._digests is None:
                    self._digests = DigestKeeper(connection, ("setting",))
                with marked_write(connection, self._digests):
                    result = verb(connection, *arguments, **named)
                    marks = marks_of_write(connection)
                self.writes.append(marks)
                return result
            except _TROUBLE as error:
                raise NotServedError from error
            finally:
                with suppress(sqlite3.Error):
                    connection.execute("PRAGMA query_only = ON")

    def prove_same(self) -> None:
        """Raise DatabaseError where the file is no longer the one that was read."""
        self._watch.prove_same()

    def close(self) -> None:
        """Let go of the file; where another one took its place, as ``Database.close`` does."""
        with self._turn:
            if self._connection is None:
                return
            with suppress(OSError, sqlite3.Error):
                if self._watch.is_same:
                    self._connection.close()
                else:
                    import ctypes

                    ctypes.pythonapi.Py_IncRef(ctypes.py_object(self._connection))
            self._connection = None


def _opened(path: Path) -> sqlite3.Connection:
    connection = connect(path, timeout=_BUSY_TIMEOUT_S, check_same_thread=False)
    try:
        connection.isolation_level = None
        connection.text_factory = decoded
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA query_only = ON")
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        if row != (LATEST_REVISION,) or has_journal(connection):
            raise NotServedError
    except BaseException:
        connection.close()
        raise
    return connection
