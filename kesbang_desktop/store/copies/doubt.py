"""Whether the data file is what the copies beside it say, at a cost that does not grow."""

import sqlite3
from contextlib import closing
from pathlib import Path

from kesbang_desktop.domain.copy_record import CopyCounts, CopyRecord
from kesbang_desktop.domain.start_doubt import DoubtKind, StartDoubt
from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.copies.data_check import is_damaged, refuse_stranger
from kesbang_desktop.store.copies.data_mark import read_mark
from kesbang_desktop.store.copies.listing import newest_copy
from kesbang_desktop.store.data_folder import ATTACHMENTS, OLD_COPIES
from kesbang_desktop.store.write_marks import has_foreign_journal

_TABLES = ("meeting", "person", "organization", "action_item")


def find_doubt(data_folder: Path, database: Path, place: Path) -> StartDoubt | None:
    """Return why the data file must not be used unasked, or None.

    A file that is locked or out of reach is no doubt but an error, which opening it tells.
    """
    newest = newest_copy(place)
    has_attachments = _has_attachments(data_folder)
    is_there = database.exists() and database.stat().st_size > 0
    held = newest is not None and newest.counts != CopyCounts()
    is_held = held or has_attachments or any(place.glob(OLD_COPIES))
    if (is_there or not is_held) and has_foreign_journal(database):
        # Before anything opens the file, which would play the journal into it.
        return StartDoubt(DoubtKind.JOURNAL, newest, has_attachments)
    if is_there and is_damaged(database):
        return StartDoubt(DoubtKind.DAMAGED, newest, has_attachments)
    if is_there and (kind := _refusal(database)) is not None:
        return StartDoubt(kind, newest, has_attachments)
    if not is_held:
        return None
    if not is_there:
        kind = DoubtKind.EMPTY if database.exists() else DoubtKind.MISSING
        return StartDoubt(kind, newest, has_attachments)
    try:
        # A journal beside the file belongs to what it holds, so it is opened as it will be.
        with closing(connect(database)) as connection:
            kind = _kind(connection, newest, has_attachments)
    except sqlite3.DatabaseError:
        return None
    return StartDoubt(kind, newest, has_attachments) if kind else None


def _kind(
    connection: sqlite3.Connection, newest: CopyRecord | None, has_attachments: bool
) -> DoubtKind | None:
    mark = read_mark(connection)
    copied = newest.mark if newest else None
    if not _has_rows(connection):
        held_something = newest.counts.meetings > 0 if newest else has_attachments
        if held_something:
            return DoubtKind.EMPTY
    if mark and copied and mark.office != copied.office:
        return DoubtKind.FOREIGN
    if copied and (mark is None or mark.copies < copied.copies):
        return DoubtKind.OLDER
    return None


def _refusal(database: Path) -> DoubtKind | None:
    try:
        return refuse_stranger(database)
    except sqlite3.DatabaseError:
        return None


def _has_rows(connection: sqlite3.Connection) -> bool:
    known = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    return any(
        connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone()
        for table in _TABLES
        if table in known
    )


def _has_attachments(data_folder: Path) -> bool:
    return any(path.is_file() for path in (data_folder / ATTACHMENTS).glob("??/*"))
