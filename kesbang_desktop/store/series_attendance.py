"""The meetings of a series as those who were on their rolls."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, select, true
from sqlalchemy.orm import Session

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.errors import NotFoundError
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.series_attendance import SeriesAttendance, attendance_over
from kesbang_desktop.store.attendance_mapping import read_attendances
from kesbang_desktop.store.meeting_list import IS_MEETING
from kesbang_desktop.store.meetings import load_minutes
from kesbang_desktop.store.series_place import series_place
from kesbang_desktop.store.tables import meeting, series

_MOST_NAMED = 8
_HELD = meeting.c.binned_at.is_(None) & IS_MEETING


def last_invited(session: Session, meeting_id: UUID) -> Sequence[Attendance]:
    """Return whoever was invited to the meeting before this one in its series, in order.

    Nobody where it is in none, or the first. Raises NotFoundError.
    """
    _, day = series_place(session, meeting_id)
    before = meeting.c.id != meeting_id
    if day is not None:
        before &= meeting.c.date <= day
    found = _of_series(session, meeting_id, before)
    return [one for one in read_attendances(session, found[-1]) if one.invited] if found else []


def series_attendance(session: Session, meeting_id: UUID) -> SeriesAttendance:
    """Return who came to the meetings of the series of ``meeting_id``, in none to that one.

    Raises NotFoundError.
    """
    record = load_minutes(session, meeting_id).meeting
    ids = _of_series(session, meeting_id, true()) or [meeting_id]
    meetings = []
    for number, one in enumerate(ids):
        tell("Membaca kehadiran…", number, len(ids))
        meetings.append(load_minutes(session, one))
    return attendance_over(record.series or record.title, meetings)


def series_names(session: Session) -> list[str]:
    """Return the series with a meeting that is in no bin, by name."""
    query = select(series.c.name).join(meeting).where(_HELD).distinct()
    return sorted(session.scalars(query), key=fold)


def meeting_in_series(session: Session, name: str) -> UUID:
    """Return the latest meeting of the series ``name``, case and signs aside.

    A part that only one of them has is enough. Raises NotFoundError.
    """
    names = series_names(session)
    key = fold(name)
    found = [one for one in names if fold(one) == key]
    found = found or [one for one in names if key and key in fold(one)]
    if len(found) != 1:
        told = "; ".join((found or names)[:_MOST_NAMED]) or "belum ada satu pun"
        what = "cocok dengan lebih dari satu seri" if found else "bukan nama seri"
        raise NotFoundError(f"“{name}” {what}. Tulis salah satu dari: {told}.")
    query = (
        select(meeting.c.id)
        .join(series)
        .where(series.c.name == found[0], _HELD)
        .order_by(meeting.c.date.desc(), meeting.c.id.desc())
        .limit(1)
    )
    latest: UUID = session.scalars(query).one()
    return latest


def _of_series(session: Session, meeting_id: UUID, which: ColumnElement[bool]) -> list[UUID]:
    """Return those of the series of a meeting that ``which`` fits and no bin has, by day."""
    own = select(meeting.c.series_id).where(meeting.c.id == meeting_id).scalar_subquery()
    query = (
        select(meeting.c.id)
        .where(meeting.c.series_id == own, _HELD, which)
        .order_by(meeting.c.date, meeting.c.started_at, meeting.c.id)
    )
    return list(session.scalars(query))
