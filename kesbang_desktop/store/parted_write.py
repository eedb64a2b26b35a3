"""Writes that are too long for one transaction: all of it in the end, or none of it.

Between two parts others may write; a part should hold the lock for some tenths of a second.
"""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session

from kesbang_desktop.domain.errors import FolderTakenError, KnownError
from kesbang_desktop.domain.long_work import keeping_nobody, keeping_others, tell
from kesbang_desktop.store import write_journal
from kesbang_desktop.store.driver import driver_of
from kesbang_desktop.store.engine import WRITING, open_engine
from kesbang_desktop.store.lock import FolderLock
from kesbang_desktop.store.long_write import hear_parts, is_long

# Whoever waits for the lock looks for it every few milliseconds (engine.py).
_PAUSE_S = 0.03
_LOCK_NAME = "sedang-ditulis.lock"
_TAKEN = (
    "Program lain sedang mengimpor atau mengambil paket ke data ini. Tunggu sampai selesai, lalu "
    "coba lagi."
)


class PartedWrite:
    """One verb of the person in several transactions of ``connection``.

    ``guarded`` is what every transaction on the file runs under.
    """

    def __init__(
        self, connection: Connection, guarded: Callable[[], AbstractContextManager[None]]
    ) -> None:
        self._connection = connection
        self._guarded = guarded
        self._is_begun = False
        self._started = 0.0

    @property
    def _driver(self) -> sqlite3.Connection:
        return driver_of(self._connection)

    @contextmanager
    def part(self) -> Iterator[Session]:
        """Lend the session of one part; it is on the disk at the end.

        Raises WorkStoppedError before it, where nobody wants the work any more.
        """
        self._let_others()
        with keeping_others(), self._guarded(), Session(self._connection) as session:
            self._begin(session)
            yield session
            self._commit(session)

    @contextmanager
    def parts(self) -> Iterator[Session]:
        """Lend the session of a verb that says itself where a part of it may end."""
        with self.part() as session:
            hear_parts(session, self._end_long_part)
            yield session

    def _begin(self, session: Session) -> None:
        # It begins now, not at the first statement.
        session.connection()
        self._started = time.monotonic()
        if not self._is_begun:
            write_journal.begin_journal(self._driver)

    def _commit(self, session: Session) -> None:
        try:
            session.commit()
        except BaseException:
            # SQLite leaves it open, and SQLAlchemy takes it for ended.
            if self._driver.in_transaction:
                self._driver.rollback()
            self._connection.rollback()
            raise
        self._is_begun = True

    def _let_others(self) -> None:
        tell()
        time.sleep(_PAUSE_S if self._is_begun else 0)

    def _end_long_part(self, session: Session) -> None:
        if not is_long(self._started):
            return
        self._commit(session)
        with keeping_nobody():
            self._let_others()
        with self._guarded():
            self._begin(session)

    def end(self) -> None:
        """Have it done."""
        if not self._is_begun:
            return
        write_journal.stop_noting(self._driver)
        forget_done(self._connection, self._guarded)
        with self._guarded(), self._connection.begin():
            write_journal.end_journal(self._driver)
        # It is done, whatever becomes of the notes; the next start lets go of them too.
        with suppress(KnownError):
            forget_done(self._connection, self._guarded)


def forget_done(
    connection: Connection, guarded: Callable[[], AbstractContextManager[None]] = nullcontext
) -> None:
    """Let go of what was noted of a write in parts that is done; others may write meanwhile."""
    _do_bit_by_bit(connection, write_journal.forget_some, guarded)


def _do_bit_by_bit(
    connection: Connection,
    step: Callable[[sqlite3.Connection], bool],
    guarded: Callable[[], AbstractContextManager[None]] = nullcontext,
) -> None:
    """Do ``step`` in transactions of its own until it tells that no more is left."""
    is_more = True
    while is_more:
        with guarded(), connection.begin():
            is_more = step(driver_of(connection))
        time.sleep(_PAUSE_S if is_more else 0)


def take_back(connection: Connection) -> None:
    """Take back what a write in parts did that did not end, if there is any; others may write
    meanwhile.
    """
    driver = driver_of(connection)
    if not write_journal.has_journal(driver):
        return
    write_journal.stop_noting(driver)
    driver.execute("PRAGMA foreign_keys = OFF")
    try:
        for step in (write_journal.take_back_inserted, write_journal.take_back_changed):
            _do_bit_by_bit(connection, step)
        with connection.begin():
            write_journal.take_back_rest(driver)
        is_dangling = write_journal.refers_to_missing(driver)
        with connection.begin():
            if is_dangling:
                write_journal.let_go_of_missing(driver)
            write_journal.drop_journal(driver)
    finally:
        driver.execute("PRAGMA foreign_keys = ON")


def take_back_unfinished(path: Path) -> None:
    """Take back what a write in parts left in the file at ``path``, of whatever revision it is.

    To be done before its tables change: what was noted is of the tables as they are.
    """
    engine = open_engine(path)
    try:
        with engine.execution_options(**WRITING).connect() as connection:
            take_back(connection)
    finally:
        engine.dispose()


def take_back_left_behind(writer: Engine, path: Path) -> None:
    """Take back what a program that ended amidst a write in parts left in the file at ``path``,
    and let go of what it noted of one that was done.

    One that another program is at stays.
    """
    with writer.connect() as connection:
        if not write_journal.has_notes(driver_of(connection)):
            return
        try:
            with parted_lock(path):
                take_back(connection)
                forget_done(connection)
        except FolderTakenError:
            return


@contextmanager
def parted_lock(path: Path) -> Iterator[None]:
    """Tell other programs that the file at ``path`` is written to in parts.

    Raises FolderTakenError where another one does.
    """
    with FolderLock(path.parent, _LOCK_NAME, _TAKEN):
        yield
