"""Which notes have become a meeting already, whatever became of it since."""

from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.chat_senders import CHAT_SENDERS_KEY, senders_to_remember
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.domain.notes_reading import EarlierImport, NotesReading
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.meetings import add_lines, add_minutes, begin_minutes
from kesbang_desktop.store.settings import get_setting, put_setting
from kesbang_desktop.store.tables import meeting, notes_import

_LINES_AT_ONCE = 1_000


def import_notes(database: Database, reading: NotesReading, at: datetime) -> Changes:
    """Write what notes became, and which notes they were: all of it or nothing.

    Long ones are written in parts, so that nobody who types waits for them.
    """
    minutes = reading.minutes
    if len(minutes.entries) <= _LINES_AT_ONCE:
        with database.transaction() as session:
            changes = add_minutes(session, minutes, reading.people, reading.organizations)
            _note_import(session, reading, at)
        return changes
    with database.in_parts() as writing:
        with writing.part() as session:
            changes = begin_minutes(session, minutes, reading.people, reading.organizations)
        for start in range(0, len(minutes.entries), _LINES_AT_ONCE):
            tell("", start, len(minutes.entries))
            with writing.part() as session:
                lines = minutes.entries[start : start + _LINES_AT_ONCE]
                changes |= add_lines(session, minutes, lines)
        with writing.part() as session:
            _note_import(session, reading, at)
    return changes


def _note_import(session: Session, reading: NotesReading, at: datetime) -> None:
    meeting_id = reading.minutes.meeting.id
    row = {"meeting_id": meeting_id, "digest": reading.digest, "imported_at": at}
    session.execute(insert(notes_import), [row])
    if reading.senders:
        known = get_setting(session, CHAT_SENDERS_KEY)
        put_setting(session, CHAT_SENDERS_KEY, senders_to_remember(known, reading.senders))


def find_import(session: Session, digest: str) -> EarlierImport | None:
    """Return the latest meeting that notes of this digest became; None where none is left."""
    query = (
        select(
            meeting.c.id,
            meeting.c.title,
            notes_import.c.imported_at,
            meeting.c.binned_at.is_not(None).label("is_binned"),
        )
        .join_from(notes_import, meeting, notes_import.c.meeting_id == meeting.c.id)
        .where(notes_import.c.digest == digest)
        # One that can be opened says more than one in the bin.
        .order_by(meeting.c.binned_at.is_not(None), notes_import.c.imported_at.desc())
        .limit(1)
    )
    row = session.execute(query).one_or_none()
    return None if row is None else EarlierImport(*row)
