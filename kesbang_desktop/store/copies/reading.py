"""Opening a safety copy to read in it, and comparing it with the data of today."""

import hashlib
import shutil
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Lock
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, Table, select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.copy_difference import CopiedMeeting, CopyDifference, Since
from kesbang_desktop.domain.copy_record import CopyRecord
from kesbang_desktop.domain.way_back import OldCopy
from kesbang_desktop.store.copies.old_copies import open_unchanged
from kesbang_desktop.store.copies.restoring import write_data_file
from kesbang_desktop.store.data_folder import READ_COPIES
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.file_copy import copy_database
from kesbang_desktop.store.private_files import make_private_folder
from kesbang_desktop.store.tables import (
    action_item,
    action_owner,
    attachment,
    attendance,
    decision_standing,
    entry,
    issue,
    issue_note,
    meeting,
    progress,
    proof,
    report_source,
    version,
)

# Folders of copies that are read now. The house is tidied while somebody looks into one.
_IN_USE: set[str] = set()
_LOOKING = Lock()
# What stands in a column because of what stands elsewhere, or says where a meeting is shown.
_WORKED_OUT = frozenset(("search_text", "binned_at", "profile_id", "series_id"))
_OF_ACTION = ("entry_id", "due", "due_note", "ongoing", "priority", "status")
_BY_ENTRY = (action_owner, progress, issue, issue_note, decision_standing, report_source)


@contextmanager
def opened_copy(data_folder: Path, place: Path, chosen: CopyRecord | OldCopy) -> Iterator[Database]:
    """Lend the data of a copy, in the tables of today; nothing that is done to it stays.

    Raises DamagedPieceError, DatabaseError, sqlite3.Error and OSError.
    """
    with _own_folder(data_folder) as folder:
        path = folder / "notula.sqlite"
        if isinstance(chosen, OldCopy):
            with closing(open_unchanged(place / chosen.name)) as source:
                copy_database(source, path)
        else:
            write_data_file(place, chosen, path)
        with closing(Database(path)) as database:
            yield database


@contextmanager
def _own_folder(data_folder: Path) -> Iterator[Path]:
    with _LOOKING:
        make_private_folder(data_folder / READ_COPIES)
        lent = tempfile.TemporaryDirectory(dir=data_folder / READ_COPIES)
        _IN_USE.add(lent.name)
    try:
        with lent:
            yield Path(lent.name)
    finally:
        _IN_USE.discard(lent.name)


def sweep_read_copies(data_folder: Path) -> None:
    """Remove what a reading that was stopped left behind; what is read just now stays."""
    with _LOOKING:
        for path in (data_folder / READ_COPIES).glob("*"):
            if str(path) not in _IN_USE:
                shutil.rmtree(path, ignore_errors=True)


def compare(copy: Session, now: Session) -> CopyDifference:
    """Return what became of each meeting of the copy, and which meetings it lacks."""
    before, after = _digests(copy), _digests(now)
    binned = set(now.scalars(select(meeting.c.id).where(meeting.c.binned_at.is_not(None))))
    columns = select(meeting.c.id, meeting.c.title, meeting.c.date, meeting.c.binned_at)
    query = columns.order_by(meeting.c.date.desc(), meeting.c.id.desc())
    found = []
    for row in copy.execute(query):
        if row.id not in after:
            since = Since.GONE
        elif row.id in binned and row.binned_at is None:
            since = Since.BINNED
        else:
            since = Since.SAME if before[row.id] == after[row.id] else Since.CHANGED
        found.append(CopiedMeeting(row.id, row.title, row.date, since))
    newer = tuple(row.title for row in now.execute(query) if row.id not in before)
    return CopyDifference(tuple(found), newer)


def _digests(session: Session) -> dict[UUID, int]:
    """Return for each meeting a number that another content would not have."""
    found: defaultdict[UUID, int] = defaultdict(int)
    for query in _contents():
        for row in session.execute(query):
            content = hashlib.sha256(repr(tuple(row[1:])).encode()).digest()
            # Added up, so that the order in which rows are read does not matter.
            meeting_id: UUID = row[0]
            found[meeting_id] += int.from_bytes(content[:16], "big")
    return dict(found)


def _contents() -> Iterator[Select[Any]]:
    """Yield queries for all that hangs on meetings, the id of the meeting first."""
    yield select(meeting.c.id, *_columns(meeting))
    for table in (attendance, attachment, version, proof):
        is_held = table.c.meeting_id.is_not(None)
        yield select(table.c.meeting_id, *_columns(table)).where(is_held)
    shown = ~entry.c.removed & entry.c.meeting_id.is_not(None)
    yield select(entry.c.meeting_id, *_columns(entry)).where(shown)
    actions = [action_item.c[name] for name in _OF_ACTION]
    yield (
        select(entry.c.meeting_id, *actions)
        .join(action_item, action_item.c.entry_id == entry.c.id)
        .where(shown)
    )
    for table in _BY_ENTRY:
        by_entry = select(entry.c.meeting_id, *_columns(table))
        yield by_entry.join(table, table.c.entry_id == entry.c.id).where(shown)


def _columns(table: Table) -> list[ColumnElement[object]]:
    return [column for column in table.c if column.name not in _WORKED_OUT]
