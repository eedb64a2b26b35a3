"""Writes that are too long for one transaction: all of it in the end, or none of it.

Between two parts others may write; a part should hold the lock for some tenths of a second.
"""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session

from kesbang_desktop.domain.errors import FolderTakenError
from kesbang_desktop.domain.long_work import keeping_others, tell
from kesbang_desktop.store import write_journal
from kesbang_desktop.store.driver import driver_of
from kesbang_desktop.store.lock import FolderLock

# SQLite looks again for the lock after at most a tenth of a second, at first more often.
_LONGEST_PAUSE_S = 0.11
_PAUSE_OF_PART = 1 / 3
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
        self._pause_s = 0.0

    @property
    def _driver(self) -> sqlite3.Connection:
        return driver_of(self._connection)

    @contextmanager
    def part(self) -> Iterator[Session]:
        """Lend the session of one part; it is on the disk at the end.

        Raises WorkStoppedError before it, where nobody wants the work any more.
        """
        tell()
        time.sleep(self._pause_s)
        with keeping_others(), self._guarded(), self._session() as session:
            started = time.monotonic()
            if not self._is_begun:
                write_journal.begin_journal(self._driver)
            yield session
        self._is_begun = True
        held_s = time.monotonic() - started
        self._pause_s = min(held_s * _PAUSE_OF_PART, _LONGEST_PAUSE_S)

    def end(self) -> None:
        """Have it done."""
        if self._is_begun:
            write_journal.stop_noting(self._driver)
            with self._guarded(), self._session():
                write_journal.end_journal(self._driver)

    @contextmanager
    def _session(self) -> Iterator[Session]:
        with Session(self._connection) as session, session.begin():
            # It begins now, not at the first statement.
            session.connection()
            yield session


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
        is_more = True
        while is_more:
            with connection.begin():
                is_more = write_journal.take_back_inserted(driver)
            time.sleep(_LONGEST_PAUSE_S if is_more else 0)
        with connection.begin():
            write_journal.take_back_changed(driver)
    finally:
        driver.execute("PRAGMA foreign_keys = ON")


def take_back_left_behind(writer: Engine, path: Path) -> None:
    """Take back what a program that ended amidst a write in parts left in the file at ``path``.

    One that another program is at stays.
    """
    with writer.connect() as connection:
        if not write_journal.has_journal(driver_of(connection)):
            return
        try:
            with parted_lock(path):
                take_back(connection)
        except FolderTakenError:
            return


@contextmanager
def parted_lock(path: Path) -> Iterator[None]:
    """Tell other programs that the file at ``path`` is written to in parts.

    Raises FolderTakenError where another one does.
    """
    with FolderLock(path.parent, _LOCK_NAME, _TAKEN):
        yield
