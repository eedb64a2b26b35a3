"""Whether a data file is sound, and how much is in it."""

import sqlite3

from kesbang_desktop.domain.copy_record import CopyCounts

_QUERIES = {
    "meetings": "SELECT count(*) FROM meeting",
    "entries": "SELECT count(*) FROM entry WHERE NOT removed",
    "actions": "SELECT count(*) FROM action_item",
    "people": "SELECT count(*) FROM person",
    "attachments": "SELECT count(*) FROM attachment",
}


def is_sound(connection: sqlite3.Connection) -> bool:
    """Read every page of the file and tell whether its structure holds together."""
    try:
        (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        dangling = connection.execute("PRAGMA foreign_key_check").fetchone()
    except sqlite3.DatabaseError:
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
        except sqlite3.OperationalError:
            # A file of an older revision has no such table.
            continue
    return frozenset(found)


def _count(connection: sqlite3.Connection, query: str) -> int:
    try:
        (count,) = connection.execute(query).fetchone()
    except sqlite3.OperationalError:
        return 0
    return int(count)
