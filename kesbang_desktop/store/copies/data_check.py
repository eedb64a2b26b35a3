"""Whether a data file is sound, and how much is in it."""

import re
import sqlite3
from contextlib import closing, nullcontext
from pathlib import Path

from kesbang_desktop.domain.copy_record import CopyCounts
from kesbang_desktop.domain.start_doubt import DoubtKind
from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.long_reading import stoppable
from kesbang_desktop.store.outline import is_complete, read_outline
from kesbang_desktop.store.revisions import LATEST_REVISION, OUTLINES

_QUERIES = {
    "meetings": "SELECT count(*) FROM meeting",
    "entries": "SELECT count(*) FROM entry WHERE NOT removed",
    "actions": "SELECT count(*) FROM action_item",
    "people": "SELECT count(*) FROM person",
    "attachments": "SELECT count(*) FROM attachment",
}
# What makes a file one of ours, even where its stamp is lost.
_NEEDED = frozenset(("meeting", "entry", "person", "organization", "action_item", "setting"))
_STAMP_FORM = re.compile(r"\d{4}")
# What a damaged file raises: where SQLite's own words quote a schema that is no text, the driver
# cannot read them out.
UNREADABLE = (sqlite3.DatabaseError, UnicodeDecodeError)
# What SQLite says of a file that is not whole, against one that is locked or out of reach.
_BROKEN = frozenset((sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR))


def is_damaged(path: Path) -> bool:
    """Tell whether header, length, schema, stamp or first page of a table is broken or missing.

    The cost does not grow with the file: damage farther in is found when a copy is made.
    """
    try:
        # A journal beside the file belongs to what it holds, so it is opened as it will be.
        with closing(connect(path)) as connection:
            return not _is_within_reach(connection)
    except UNREADABLE as error:
        return _is_of_content(error)


def _is_within_reach(connection: sqlite3.Connection) -> bool:
    """Touch the first page of each table. Raises sqlite3.DatabaseError where that fails."""
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
    names = {name for (name,) in connection.execute(query)}
    for name in names:
        # Not by an index, which need not be there for the rows to be.
        connection.execute(f'SELECT 1 FROM "{name}" NOT INDEXED LIMIT 1').fetchone()
    if _is_foreign(names):
        return True
    stamp = _read_stamp(connection, names)
    if is_newer(stamp):
        return True
    return stamp in OUTLINES and is_complete(read_outline(connection), stamp)


def refuse_stranger(path: Path) -> DoubtKind | None:
    """Return why a sound file is none that this program may use, None for one that it may.

    Raises sqlite3.Error.
    """
    with closing(connect(path)) as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
        if _is_foreign(names):
            return DoubtKind.NOT_OURS
        return DoubtKind.NEWER if is_newer(_read_stamp(connection, names)) else None


def is_newer(stamp: object) -> bool:
    """Tell whether a revision stamp is of a later program; one that is none at all is damage."""
    known = isinstance(stamp, str) and _STAMP_FORM.fullmatch(stamp)
    return bool(known) and str(stamp) > LATEST_REVISION


def _is_foreign(names: set[str]) -> bool:
    """Tell whether tables are of another program; ours that lost one of its own is damaged."""
    return bool(names) and "alembic_version" not in names and len(names & _NEEDED) <= 1


def _read_stamp(connection: sqlite3.Connection, names: set[str]) -> str | None:
    if "alembic_version" not in names:
        return None
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0]) if row else None


def is_sound(connection: sqlite3.Connection, words: str = "") -> bool:
    """Read every page of the file and tell whether its structure holds together, indexes too.

    A row that an index lacks is not in the lists that are read by it, and quick_check is silent.
    With ``words`` the reading is told so and can be given up.

    Raises sqlite3.DatabaseError where a disk or a lock keeps it from being read, and
    WorkStoppedError.
    """
    try:
        with stoppable(connection, words) if words else nullcontext():
            (answer,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
            dangling = connection.execute("PRAGMA foreign_key_check").fetchone()
    except UNREADABLE as error:
        if not _is_of_content(error):
            raise
        return False
    return answer == "ok" and dangling is None


def count_all(connection: sqlite3.Connection) -> CopyCounts:
    """Return how much is in the file, also one of an older revision that lacks a table."""
    return CopyCounts(**{name: _count(connection, query) for name, query in _QUERIES.items()})


def used_digests(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the SHA-256 of every file that an attachment or a version refers to."""
    found: set[str] = set()
    for query in (
        "SELECT sha256 FROM attachment",
        "SELECT document FROM version WHERE document != ''",
    ):
        try:
            found.update(digest for (digest,) in connection.execute(query))
        except sqlite3.OperationalError as error:
            if not is_of_schema(error):
                raise
    return frozenset(found)


def is_of_schema(error: sqlite3.OperationalError) -> bool:
    """Tell whether the file lacks a table or column, as one of an older revision does.

    A disk that fails raises OperationalError too, and then nobody knows what is there.
    """
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return code is None or code & 0xFF == sqlite3.SQLITE_ERROR


def _is_of_content(error: Exception) -> bool:
    """Tell whether ``error`` is of what stands in the file, and not of a disk or a lock."""
    # The driver has no code for a name that is no text.
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return code is None or code & 0xFF in _BROKEN


def _count(connection: sqlite3.Connection, query: str) -> int:
    try:
        (count,) = connection.execute(query).fetchone()
    except sqlite3.OperationalError as error:
        if not is_of_schema(error):
            raise
        return 0
    return int(count)
