"""The file of the index: ``pencarian.sqlite`` beside the data file, encrypted where that is.

It holds nothing that is not in the data, so it is in no copy, no package and no salvage, and may be
thrown away at any time. It is no table of the data file: filling it would hold the lock that every
save needs, and its pages would be copied with every safety copy.

Texts are not kept in it but those of attachments, which are dear to read. The words of a document
cannot be taken out of a contentless table by the SQLite of every system
(https://www.sqlite.org/fts5.html#contentless_delete_tables came with 3.43), so what is written anew
gets a new place and the old one leads nowhere (upkeep.py).
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from kesbang_desktop.store.connecting import connect, is_clear, key_for
from kesbang_desktop.store.failures import sqlite_code
from kesbang_desktop.store.private_files import make_private_file
from kesbang_desktop.store.search.seats import NOBODY, unpack, unpack_sources
from kesbang_desktop.store.write_marks import remove_database

# Goes up when the tables, or what is read of the data for them, change.
_FORM = "3"
_BUSY_TIMEOUT_S = 5.0
_CHECKED_BYTES = 64_000_000
_STATE = "SELECT value FROM state WHERE name = ?"
# Under this name it is noted how many documents there are.
LIVE = "live"
_TABLES = """
CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE slot (start INTEGER PRIMARY KEY, holder BLOB NOT NULL, seats BLOB NOT NULL);
CREATE INDEX ix_slot_holder ON slot (holder);
CREATE TABLE word (word TEXT PRIMARY KEY, documents INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE attachment_text (sha256 TEXT PRIMARY KEY, text BLOB NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE written
    USING fts5 (words, content='', columnsize=0, tokenize='ascii');
"""
# What goes by itself: another program, a full disk, somebody who asks something else.
_PASSING = frozenset(
    (
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_INTERRUPT,
    )
)


class IndexTroubleError(Exception):
    """The index could not be read: it is damaged, locked, or was interrupted."""

    @property
    def is_interrupted(self) -> bool:
        """Whether somebody wants no answer any more."""
        return sqlite_code(self.__cause__) == sqlite3.SQLITE_INTERRUPT

    @property
    def is_damaged(self) -> bool:
        """Whether it has to be made anew."""
        return is_damage(self.__cause__)


class IndexRows:
    """Reads the index; its troubles are told from those of the data."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def rows(self, query: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Return what ``query`` gives. Raises IndexTroubleError."""
        try:
            return self._connection.execute(query, tuple(values)).fetchall()
        except sqlite3.Error as error:
            raise IndexTroubleError from error

    def each(self, query: str, values: Sequence[object] = ()) -> Iterator[tuple[Any, ...]]:
        """Yield what ``query`` gives as it is asked for. Raises IndexTroubleError."""
        try:
            yield from self._connection.execute(query, tuple(values))
        except sqlite3.Error as error:
            raise IndexTroubleError from error

    def state(self, name: str) -> str:
        """Return what is noted under ``name``, empty for nothing. Raises IndexTroubleError."""
        for (value,) in self.rows(_STATE, (name,)):
            return str(value)
        return ""

    @contextmanager
    def at_one_moment(self) -> Iterator[None]:
        """Read what there is at one moment: FTS5 looks once where its parts are, not each time.

        Raises IndexTroubleError.
        """
        self.rows("BEGIN")
        try:
            yield
        finally:
            self._connection.rollback()

    def unpacked(self, packed: bytes) -> list[int]:
        """Return the rows in a slot that was read. Raises IndexTroubleError."""
        try:
            return unpack_sources(packed)
        except sqlite3.DatabaseError as error:
            raise IndexTroubleError from error


def is_damage(error: BaseException | None) -> bool:
    """Tell whether ``error`` says that the index is no sound file of ours."""
    return isinstance(error, sqlite3.DatabaseError) and sqlite_code(error) not in _PASSING


def open_index(path: Path, database: Path) -> sqlite3.Connection:
    """Open the index at ``path`` of the data file ``database``; made anew where it is of no use.

    That is where it is damaged, of another form, or in clear beside encrypted data. Raises
    sqlite3.Error and OSError where it cannot be written, and LockedDataError.
    """
    if path.is_file() and path.stat().st_size and is_clear(path) is is_clear(database):
        try:
            connection = _connected(path, database)
            with _closed_unless_used(connection) as kept:
                if read_state(connection, "form") == _FORM:
                    kept.append(connection)
                    return connection
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                # Whoever has it taken just now goes on with it.
                raise
    remove_database(path)
    return _made(path, database)


def check_index(connection: sqlite3.Connection, path: Path) -> None:
    """Look whether the index hangs together, where that takes a moment alone.

    Raises sqlite3.DatabaseError where it does not.
    """
    if path.stat().st_size > _CHECKED_BYTES:
        return
    if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise sqlite3.DatabaseError("the index is damaged")
    connection.execute("INSERT INTO written (written) VALUES ('integrity-check')")
    slots = connection.execute("SELECT seats FROM slot")
    documents = sum(seat != NOBODY for (packed,) in slots for seat in unpack(packed))
    if read_state(connection, LIVE) not in ("", str(documents)):
        raise sqlite3.DatabaseError("documents of the index are missing")


def pack_index(connection: sqlite3.Connection) -> None:
    """Make one of the parts that FTS5 wrote, and give back what room is left, in an index just
    made, where that takes a moment alone: a word is then looked up once, not in each of them.
    """
    query = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
    (size,) = connection.execute(query).fetchone()
    if size > _CHECKED_BYTES:
        return
    # A full disk, or another program that reads: it is as good without.
    with suppress(sqlite3.OperationalError):
        connection.execute("INSERT INTO written (written) VALUES ('optimize')")
        connection.execute("VACUUM")


def read_state(connection: sqlite3.Connection, name: str) -> str:
    """Return what is noted under ``name``, empty for nothing."""
    row = connection.execute(_STATE, (name,)).fetchone()
    return str(row[0]) if row else ""


def put_state(connection: sqlite3.Connection, name: str, value: str) -> None:
    """Note ``value`` under ``name``."""
    connection.execute("INSERT OR REPLACE INTO state VALUES (?, ?)", (name, value))


@contextmanager
def writing(connection: sqlite3.Connection) -> Iterator[None]:
    """Make what is done meanwhile one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _made(path: Path, database: Path) -> sqlite3.Connection:
    make_private_file(path)
    connection = _connected(path, database)
    with _closed_unless_used(connection) as kept:
        with writing(connection):
            for statement in _TABLES.split(";\n"):
                connection.execute(statement)
            put_state(connection, "form", _FORM)
        kept.append(connection)
    return connection


@contextmanager
def _closed_unless_used(
    connection: sqlite3.Connection,
) -> Iterator[list[sqlite3.Connection]]:
    kept: list[sqlite3.Connection] = []
    try:
        yield kept
    finally:
        if not kept:
            connection.close()


def _connected(path: Path, database: Path) -> sqlite3.Connection:
    connection = connect(
        path, key=key_for(database), timeout=_BUSY_TIMEOUT_S, check_same_thread=False
    )
    with _closed_unless_used(connection) as kept:
        connection.isolation_level = None
        connection.execute("PRAGMA journal_mode = WAL")
        # What a pulled plug takes is made again: the mark of what was read goes with it.
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA cache_size = -16384")
        kept.append(connection)
    return connection
