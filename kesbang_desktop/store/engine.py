"""The connection to a SQLite file, with what makes a commit reach the disk."""

import sqlite3
import time
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, ExceptionContext, create_engine, event

from kesbang_desktop.store.connecting import connect, key_for
from kesbang_desktop.store.digest_keeping import DigestKeeper
from kesbang_desktop.store.driver import driver_of
from kesbang_desktop.store.failures import sqlite_code
from kesbang_desktop.store.file_dialect import FILE_DRIVER, WORDED_ONCE
from kesbang_desktop.store.reading_around import decoded, json_of
from kesbang_desktop.store.search.touched_groups import GroupNoter, TouchedGroups
from kesbang_desktop.store.write_marks import mark_write

_LOOK_AGAIN_S = 0.01
# SQLite looks after 1, 2 and 5 ms then.
_LOOK_FOR_MS = 8
_DAMAGED = frozenset((sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB))
WRITING = {"begin": "BEGIN IMMEDIATE"}


def open_engine(
    path: Path,
    busy_timeout_s: float = 5.0,
    foreign_keys: bool = True,
    query: str = "",
    digests: bool = True,
    touched: TouchedGroups | None = None,
) -> Engine:
    """Return an engine on ``path`` that opens it at first use, waiting for other programs.

    What is written keeps the digests of its rows true; without ``digests`` whoever writes makes
    them anew afterwards. What it touched is told to ``touched``.

    A transaction takes the write lock at its start where the execution options are WRITING: one
    that reads first and writes later could not wait for another program. With ``query``, that of
    SQLite's URI, nothing is written.
    """
    engine = create_engine(
        URL.create(FILE_DRIVER, database=str(path)),
        creator=lambda: connect(path, query, timeout=busy_timeout_s, check_same_thread=False),
        json_deserializer=json_of,
        execution_options=WORDED_ONCE,
    )

    def set_up(connection: sqlite3.Connection, _: object) -> None:
        # Otherwise the driver begins transactions by itself, and never before a SELECT.
        connection.isolation_level = None
        connection.text_factory = decoded
        if query:
            connection.execute("PRAGMA query_only = ON")
        else:
            _use_journal(connection, busy_timeout_s)
        connection.execute("PRAGMA synchronous = FULL")
        # Kilobytes. The indexes that a list of 100,000 is counted by stay in memory.
        connection.execute("PRAGMA cache_size = -16384")
        connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")

    def begin(connection: Connection) -> None:
        is_writing = _is_writing(connection)
        if is_writing and not query and not _keepers(connection):
            # Before the transaction, which would take the triggers with it where it fails.
            if digests:
                connection.info["digests"] = DigestKeeper(driver_of(connection))
            if touched is not None:
                connection.info["touched"] = GroupNoter(driver_of(connection), touched)
        if is_writing:
            _begin_writing(connection, busy_timeout_s)
            mark_write(connection.exec_driver_sql)
        else:
            driver_of(connection).execute("BEGIN")

    def let_go(context: ExceptionContext) -> None:
        # After one damaged page SQLCipher writes nothing more by that connection; by another it
        # does.
        if sqlite_code(context.original_exception) in _DAMAGED and key_for(path) is not None:
            context.is_disconnect = True

    event.listen(engine, "connect", set_up)
    event.listen(engine, "handle_error", let_go)
    event.listen(engine, "begin", begin)
    event.listen(engine, "commit", _bring)
    event.listen(engine, "rollback", _forget)
    return engine


def _is_writing(connection: Connection) -> bool:
    return connection.get_execution_options().get("begin") == WRITING["begin"]


def _keepers(connection: Connection) -> list[DigestKeeper | GroupNoter]:
    """Return what notes while ``connection`` writes, and brings what follows as that ends."""
    return [connection.info[one] for one in ("digests", "touched") if one in connection.info]


def _bring(connection: Connection) -> None:
    for keeper in _keepers(connection):
        keeper.bring()


def _forget(connection: Connection) -> None:
    # One that only read noted nothing, and one that was let go of has nothing noted any more.
    if _is_writing(connection) and not connection.invalidated:
        for keeper in _keepers(connection):
            keeper.forget()


def _begin_writing(connection: Connection, busy_timeout_s: float) -> None:
    """Take the write lock, looking for it every few milliseconds.

    SQLite itself looks again after 100 ms in the end, and would not see the moments in which a
    write in parts lets others write.
    """
    driver = driver_of(connection)
    end = time.monotonic() + busy_timeout_s
    driver.execute(f"PRAGMA busy_timeout = {_LOOK_FOR_MS}")
    try:
        while True:
            try:
                driver.execute(WRITING["begin"])
                return
            except sqlite3.OperationalError as error:
                if sqlite_code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                    break
            time.sleep(_LOOK_FOR_MS / 1000)
        # Once more, so that it fails as all else does.
        connection.exec_driver_sql(WRITING["begin"])
    finally:
        driver.execute(f"PRAGMA busy_timeout = {round(busy_timeout_s * 1000)}")


def _use_journal(connection: sqlite3.Connection, busy_timeout_s: float) -> None:
    """Have the file use a write-ahead journal, waiting for other programs.

    SQLite itself does not wait here: two that open a new file at once would have one of them fail.
    """
    end = time.monotonic() + busy_timeout_s
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
        time.sleep(_LOOK_AGAIN_S)
