"""Whether a data file is sound, and how much is in it."""

import sqlite3
from contextlib import closing
from pathlib import Path

from kesbang_desktop.domain.copy_record import CopyCounts
from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.revisions import LATEST_REVISION

_QUERIES = {
    "meetings": "SELECT count(*) FROM meeting",
    "entries": "SELECT count(*) FROM entry WHERE NOT removed",
    "actions": "SELECT count(*) FROM action_item",
    "people": "SELECT count(*) FROM person",
    "attachments": "SELECT count(*) FROM attachment",
}
# Without one of these nothing can be shown.
_NEEDED = frozenset(("meeting", "entry", "person", "organization", "action_item", "setting"))
# What SQLite says of a file that is not whole, against one that is locked or out of reach.
_BROKEN = frozenset((sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR))


def is_damaged(path: Path) -> bool:
    """Tell whether header, length, schema or the first page of a table is broken.

    The cost does not grow with the file: damage farther in is found when a copy is made.
    """
    try:
        # A journal beside the file belongs to what it holds, so it is opened as it will be.
        with closing(connect(path)) as connection:
            return not _is_within_reach(connection)
    except sqlite3.DatabaseError as error:
        return _is_of_content(error)


def _is_within_reach(connection: sqlite3.Connection) -> bool:
    """Touch the first page of each table. Raises sqlite3.DatabaseError where that fails."""
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
    names = {name for (name,) in connection.execute(query)}
    for name in names:
        # Not by an index, which need not be there for the rows to be.
        connection.execute(f'SELECT 1 FROM "{name}" NOT INDEXED LIMIT 1').fetchone()
    if "alembic_version" not in names:
        # A file of another program is none of ours; one of ours that lost its stamp is damaged.
        return not names >= _NEEDED
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return row is not None and (row[0] != LATEST_REVISION or names >= _NEEDED)


def is_sound(connection: sqlite3.Connection) -> bool:
    """Read every page of the file and tell whether its structure holds together.

    Raises sqlite3.DatabaseError where a disk or a lock keeps it from being read.
    """
    try:
        (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        dangling = connection.execute("PRAGMA foreign_key_check").fetchone()
    except sqlite3.DatabaseError as error:
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


def _is_of_content(error: sqlite3.DatabaseError) -> bool:
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
