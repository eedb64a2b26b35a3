"""Which tables and columns a data file has, against those of its revision."""

import hashlib
import sqlite3

from kesbang_desktop.store.revisions import LATEST_REVISION, OUTLINES

# Pairs of a table and one of its columns.
Outline = frozenset[tuple[str, str]]
_STAMP = "alembic_version"


def read_outline(connection: sqlite3.Connection) -> Outline:
    """Return what the file has. Raises sqlite3.DatabaseError."""
    query = (
        "SELECT t.name, c.name FROM sqlite_master AS t, pragma_table_info(t.name) AS c"
        " WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name != ?"
    )
    return frozenset(connection.execute(query, (_STAMP,)))


def digest_of(outline: Outline) -> str:
    """Return a word that another outline would not have."""
    listed = "\n".join(f"{table}.{column}" for table, column in sorted(outline))
    return hashlib.sha256(listed.encode()).hexdigest()[:16]


def is_complete(outline: Outline, revision: str) -> bool:
    """Tell whether nothing of ``revision`` is missing, and nothing of a later one is there.

    Somebody else may have added more. What is as it should be is known by its digest, without
    building what it is compared with.
    """
    if digest_of(outline) == OUTLINES[revision]:
        return True
    own = outline_of(revision)
    return outline >= own and not (outline - own) & outline_of(LATEST_REVISION)


def outline_of(revision: str) -> Outline:
    """Return what a file of ``revision`` has; this takes up to a second."""
    if revision == LATEST_REVISION:
        from kesbang_desktop.store.tables import Row

        tables = Row.metadata.tables.values()
        return frozenset((table.name, column.name) for table in tables for column in table.columns)
    from kesbang_desktop.store.upgrade import outline_at

    return outline_at(revision)


def likely_revision(outline: Outline, stamp: str | None) -> str:
    """Return the revision that ``outline`` is of, or is nearest to; ``stamp`` where that fits."""
    known = {digest: revision for revision, digest in OUTLINES.items()}
    if stamp in OUTLINES and OUTLINES[stamp] == digest_of(outline):
        return stamp
    if found := known.get(digest_of(outline)):
        return found
    from kesbang_desktop.store.upgrade import older_outlines

    outlines = {**older_outlines(), LATEST_REVISION: outline_of(LATEST_REVISION)}
    # A later revision has more: what is missing counts as much as what it would not know.
    distances = {one: len(outline ^ own) for one, own in reversed(outlines.items())}
    return min(distances, key=distances.__getitem__)
