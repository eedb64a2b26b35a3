"""Meetings that follow one another."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from kesbang_desktop.domain.carry_over import OpenItems
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.next_meeting import NextMeeting, make_next, series_name
from kesbang_desktop.store.carry_over import link_lines, read_open_items, read_own_items
from kesbang_desktop.store.listing import refresh_listing_of_meeting
from kesbang_desktop.store.meeting_list import IS_MEETING
from kesbang_desktop.store.meeting_mapping import search_text
from kesbang_desktop.store.meetings import add_minutes, find_series, load_minutes
from kesbang_desktop.store.ratifications import link_ratified
from kesbang_desktop.store.tables import meeting, series

_BINNED = "Rapat ini di tempat sampah. Pulihkan dulu, lalu buat rapat berikutnya."
_NO_MEETING = "Laporan tidak punya rapat berikutnya. Buat laporan periode berikutnya di Laporan."
_MADE_ALREADY = (
    "Rapat berikutnya pada tanggal itu sudah ada di daftar rapat. Buka rapat itu, atau pilih "
    "tanggal lain."
)


def make_next_meeting(
    session: Session, meeting_id: UUID, options: NextMeeting
) -> tuple[UUID, Changes]:
    """Make the meeting after ``meeting_id`` with what is open in the series; return its id.

    A meeting in no series founds one, also where its minutes are final. Raises NotFoundError, and
    InvalidRecordError where it is a report, or in the bin, or the next one would be before it or is
    there already.
    """
    minutes = load_minutes(session, meeting_id)
    if minutes.meeting.kind.is_report:
        raise InvalidRecordError(_NO_MEETING)
    if minutes.meeting.binned_at is not None:
        raise InvalidRecordError(_BINNED)
    own = find_series(session, series_name(minutes.meeting))
    changes = _put_in_series(session, minutes.meeting, own)
    # Whatever is made now comes after all other meetings of the day.
    open_items = read_open_items(session, own, options.date, new_id())
    made = make_next(minutes, options, open_items)
    next_meeting = made.minutes.meeting
    if _is_there(session, own, next_meeting):
        raise InvalidRecordError(_MADE_ALREADY)
    changes |= add_minutes(session, made.minutes)
    link_lines(session, next_meeting.id, list(made.sources.items()))
    if options.ratify:
        link_ratified(session, next_meeting.id, meeting_id)
        changes |= Changes(frozenset({meeting_id}))
    return next_meeting.id, changes


def open_items_after(session: Session, meeting_id: UUID, day: date) -> OpenItems:
    """Return what the meeting after ``meeting_id`` would take over if it were on ``day``.

    Writes nothing. Raises NotFoundError.
    """
    record = load_minutes(session, meeting_id).meeting
    name = series_name(record)
    known = session.scalar(select(series.c.id).where(series.c.name == name))
    found = read_open_items(session, known, day, new_id()) if known else OpenItems()
    if record.series:
        return found
    # It is in no series yet, so what is open of it is not among that.
    own = read_own_items(session, meeting_id)
    return OpenItems(found.actions + own.actions, found.problems + own.problems)


def series_dates(session: Session, meeting_id: UUID) -> list[date]:
    """Return the days of the meetings of a series, each once, by one of its meetings.

    A meeting in no series has its own day only; one that does not exist has none. A meeting without
    a date counts for nothing.
    """
    own = select(meeting.c.series_id).where(meeting.c.id == meeting_id).scalar_subquery()
    in_series = (meeting.c.series_id == own) & meeting.c.binned_at.is_(None) & IS_MEETING
    query = select(meeting.c.date).where(in_series | (meeting.c.id == meeting_id))
    query = query.where(meeting.c.date.is_not(None))
    return list(session.scalars(query.distinct().order_by(meeting.c.date)))


def _put_in_series(session: Session, record: Meeting, series_id: UUID) -> Changes:
    if record.series:
        return Changes()
    named = replace(record, series=series_name(record))
    values = {"series_id": series_id, "search_text": search_text(named)}
    session.execute(update(meeting).where(meeting.c.id == record.id).values(**values))
    refresh_listing_of_meeting(session, record.id)
    return Changes(frozenset({record.id}))


def _is_there(session: Session, series_id: UUID, record: Meeting) -> bool:
    query = select(meeting.c.id).where(
        meeting.c.series_id == series_id,
        meeting.c.date == record.date,
        meeting.c.title == record.title,
        meeting.c.status == record.status,
        meeting.c.binned_at.is_(None),
    )
    return session.scalar(query.limit(1)) is not None
