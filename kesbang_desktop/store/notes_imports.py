"""Which notes have become a meeting already, whatever became of it since."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.attachment import Attachment
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.chat_senders import CHAT_SENDERS_KEY, senders_to_remember
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.notes_reading import EarlierImport, NotesReading
from kesbang_desktop.domain.old_minutes import SameMeeting
from kesbang_desktop.store.attachments import save_attachments
from kesbang_desktop.store.meetings import add_minutes
from kesbang_desktop.store.settings import get_setting, put_setting
from kesbang_desktop.store.tables import meeting, notes_import


def import_notes(
    session: Session, reading: NotesReading, at: datetime, originals: Sequence[Attachment] = ()
) -> Changes:
    """Write what notes became, which notes they were, and the files they stood in.

    Others may write meanwhile.
    """
    minutes = reading.minutes
    changes = add_minutes(session, minutes, reading.people, reading.organizations)
    row = {"meeting_id": minutes.meeting.id, "digest": reading.digest, "imported_at": at}
    session.execute(insert(notes_import), [row])
    changes |= save_attachments(session, originals)
    if reading.senders:
        known = get_setting(session, CHAT_SENDERS_KEY)
        put_setting(session, CHAT_SENDERS_KEY, senders_to_remember(known, reading.senders))
    return changes


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


def find_same(session: Session, record: Meeting) -> SameMeeting | None:
    """Return a meeting of the same day and title, however that is written; None for none."""
    if record.date is None:
        return None
    query = select(meeting.c.id, meeting.c.title).where(
        meeting.c.binned_at.is_(None), meeting.c.date == record.date
    )
    same = (row for row in session.execute(query) if fold(row.title) == fold(record.title))
    row = next(same, None)
    return None if row is None else SameMeeting(row.id, row.title)


def titles_of_day(session: Session, day: date) -> tuple[str, ...]:
    """Return the titles of the meetings of ``day`` that are not in the bin, in their order."""
    query = select(meeting.c.title).where(meeting.c.binned_at.is_(None), meeting.c.date == day)
    return tuple(session.scalars(query.order_by(meeting.c.title)))
