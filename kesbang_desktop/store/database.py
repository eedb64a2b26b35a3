"""The data file of an office: opened once, read and written in transactions."""

import ctypes
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar, cast

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from kesbang_desktop.domain.errors import FolderTakenError, KnownError, ReadOnlyDataError
from kesbang_desktop.domain.long_work import keeping_others, to_the_end
from kesbang_desktop.store.bare_connection import BareConnection
from kesbang_desktop.store.driver import driver_of
from kesbang_desktop.store.engine import WRITING, open_engine
from kesbang_desktop.store.failures import explain
from kesbang_desktop.store.file_copy import copy_database
from kesbang_desktop.store.file_watch import FileWatch
from kesbang_desktop.store.long_write import TakesLongError, hear_parts, is_long
from kesbang_desktop.store.office_database import OfficeDatabase
from kesbang_desktop.store.opening import make_ready
from kesbang_desktop.store.parted_write import (
    PartedWrite,
    parted_lock,
    take_back,
    take_back_left_behind,
)
from kesbang_desktop.store.reading_copy import ReadingCopy
from kesbang_desktop.store.search.touched_groups import TouchedGroups
from kesbang_desktop.store.storage import why_only_read
from kesbang_desktop.store.write_marks import marks_of_write

if TYPE_CHECKING:
    from kesbang_desktop.domain.region import Regions
    from kesbang_desktop.domain.search.language import Language
    from kesbang_desktop.store.search.index import SearchIndex

P = ParamSpec("P")
R = TypeVar("R")


class Database(OfficeDatabase):
    """One SQLite file. Every failure a person can act on is raised as DatabaseError."""

    def __init__(
        self,
        path: Path,
        busy_timeout_s: float = 5.0,
        before_writing: Callable[[], object] = lambda: None,
    ) -> None:
        """Open ``path``, creating or upgrading it. Raises DatabaseError.

        Where it may not be written to it is opened for reading, until it may.
        ``before_writing`` comes first; what it raises keeps the file from being written to.
        """
        self.path = path
        self._before_writing = before_writing
        self._busy_timeout_s = busy_timeout_s
        self._opening = Lock()
        # One write in parts at a time; one that failed may still be in the file.
        self._parting = Lock()
        self._is_unfinished = False
        self._copy: ReadingCopy | None = None
        self.touched = TouchedGroups()
        self.why_only_read = why_only_read(path)
        if self.why_only_read:
            with self.explained():
                self._copy = ReadingCopy(path)
                engine = open_engine(self._copy.path, busy_timeout_s, query=self._copy.query)
                self._use(engine, engine)
        else:
            self._open_for_writing()

    def _open_for_writing(self) -> None:
        self._before_writing()
        with self.explained():
            make_ready(self.path)
            engine = open_engine(self.path, self._busy_timeout_s, touched=self.touched)
        try:
            with self.explained():
                _prove_writable(engine)
                writer = engine.execution_options(**WRITING)
                take_back_left_behind(writer, self.path)
                self._use(engine, writer)
        except BaseException:
            engine.dispose()
            raise

    def _use(self, engine: Engine, writer: Engine) -> None:
        self._watch = FileWatch(self.path)
        self._engine = engine
        self._writer = writer
        self._bare = BareConnection(engine)

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """One verb of the person: all of it is on disk at the end, or none of it.

        Where the file is only read, a verb that writes nothing after all still works.
        """
        self.write_if_possible()
        if self._is_unfinished:
            self._end_unfinished()
        with self._guarded(), keeping_others(), Session(self._writer) as session, session.begin():
            yield session

    def write_if_possible(self) -> None:
        """Open a file that was only read for writing, where it may be written to again.

        Raises DatabaseError.
        """
        if not self.why_only_read:
            return
        with self._opening:
            if not self.why_only_read:
                return
            why = why_only_read(self.path)
            if why:
                self.why_only_read = why
                return
            former, bare = self._engine, self._bare
            self._open_for_writing()
            self.why_only_read = ""
            bare.close()
            former.dispose()

    @contextmanager
    def in_parts(self) -> Iterator[PartedWrite]:
        """One verb of the person that takes long: others may write between its parts.

        All of it stands at the end, or none of it: where it fails, or the program ends, what it did
        is taken back, at the latest as the file is opened again.
        """
        self.write_if_possible()
        with (
            self._parting,
            parted_lock(self.path),
            self.explained(),
            self._writer.connect() as connection,
        ):
            writing = PartedWrite(connection, self._guarded)
            try:
                yield writing
                writing.end()
            except BaseException:
                # What cannot be taken back now is, before anything else is written.
                with suppress(KnownError):
                    self._take_back(connection)
                raise

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        with self.explained():
            self._watch.prove_same()
            yield

    def _take_back(self, connection: Connection) -> None:
        try:
            with self.explained(), to_the_end():
                take_back(connection)
        except BaseException:
            self._is_unfinished = True
            raise
        self._is_unfinished = False

    def _end_unfinished(self) -> None:
        """Take back what could not be taken back when it failed."""
        with self._parting, self.explained(), self._writer.connect() as connection:
            if self._is_unfinished:
                self._take_back(connection)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A view of the data as it stands now, unmoved by writes made meanwhile."""
        with self.explained():
            self._watch.prove_readable()
            with Session(self._engine) as session:
                yield session

    @contextmanager
    def reading_bare(self) -> Iterator[sqlite3.Connection]:
        """What :meth:`reading` shows, for the driver alone: a session takes a tenth of a ms."""
        with self.explained():
            self._watch.prove_readable()
            with self._bare.reading() as connection:
                yield connection

    def bind_long(self, verb: Callable[Concatenate[Session, P], R]) -> Callable[P, R]:
        """Return ``verb`` without its session, for one that may take long and says where others may
        write meanwhile (long_write.py): each call is one transaction, else done anew in parts.
        """

        def run(*args: P.args, **kwargs: P.kwargs) -> R:
            try:
                with self.transaction() as session:
                    if not self._parting.locked():
                        hear_parts(session, _stop_long())
                    return verb(session, *args, **kwargs)
            except TakesLongError:
                pass
            try:
                with self.in_parts() as writing, writing.parts() as session:
                    return verb(session, *args, **kwargs)
            except FolderTakenError:
                # Two writes in parts cannot be told apart in the file; whoever types waits then.
                return self.bind(verb)(*args, **kwargs)

        return run

    def bind_kept(self, verb: Callable[[Session], R], group: bytes) -> Callable[[], R]:
        """Return ``verb`` without its session: it reads anew where ``group`` was written to."""
        kept: list[tuple[int, R]] = []

        def read(session: Session) -> R:
            _, mark = marks_of_write(driver_of(session.connection()))
            for before, found in kept[-1:]:
                touched = self.touched.between(before, mark)
                if touched is not None and group not in touched:
                    kept[:] = [(mark, found)]
                    return found
            found = verb(session)
            kept[:] = [(mark, found)]
            return found

        return self.bind_reading(read)

    @contextmanager
    def raw_connection(self) -> Iterator[sqlite3.Connection]:
        """Lend the driver's own connection, for what only SQLite can do."""
        with self.explained():
            lent = self._engine.raw_connection()
            try:
                yield cast(sqlite3.Connection, lent.driver_connection)
            finally:
                lent.close()

    def wipe_deleted(self) -> None:
        """Let nothing be left in the file and its journal of what was deleted or written over.

        The file is written anew, which nobody may write to meanwhile. Raises DatabaseError.
        """
        self.write_if_possible()
        with self._parting, self._guarded(), self.raw_connection() as connection:
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextmanager
    def explained(self, path: Path | None = None) -> Iterator[None]:
        """Turn failures of the file (at ``path``, else the data file) into DatabaseError."""
        try:
            yield
        except (DBAPIError, sqlite3.Error, OSError, UnicodeDecodeError) as error:
            known = explain(error, path or self.path)
            if self.why_only_read and path is None and isinstance(known, ReadOnlyDataError):
                raise ReadOnlyDataError(self.why_only_read) from error
            if known is None:
                raise
            raise known from error

    def search_index(
        self, language: Callable[[], "Language"], regions: Callable[[], "Regions"]
    ) -> "SearchIndex":
        """Return what this file is searched by."""
        from kesbang_desktop.store.search.file_index import FileIndex

        return FileIndex(self, language, regions)

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
        self._bare.close()
        if self._watch.is_same:
            self._engine.dispose()
            if self._copy is not None:
                self._copy.close()
        else:
            # SQLite would play the journal into the other file as it closes, and remove it. What
            # is never let go of ends with the process, without that.
            ctypes.pythonapi.Py_IncRef(ctypes.py_object(self._engine))


def _stop_long() -> Callable[[Session], None]:
    """Return what stops a verb that has taken longer than a part from now on."""
    started = time.monotonic()

    def between(_: Session) -> None:
        if is_long(started):
            raise TakesLongError

    return between


def _prove_writable(engine: Engine) -> None:
    """Fail at opening rather than at the first sentence somebody types."""
    with engine.execution_options(**WRITING).begin() as connection:
        # BEGIN IMMEDIATE alone succeeds on a read-only file; this asks for a real write.
        connection.exec_driver_sql("DELETE FROM setting WHERE key IS NULL")
