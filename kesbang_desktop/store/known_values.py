"""What was typed into a field before, for completion."""

from typing import Any

from sqlalchemy import Column, func, select
from sqlalchemy.orm import Session

from kesbang_desktop.store.meeting_list import IS_MEETING
from kesbang_desktop.store.tables import attendance, meeting, organization, person, series

_LIMIT = 200
_MEETINGS = 1000
# Found by the index of the list of meetings.
_LATEST = (
    select(meeting.c.id)
    .where(meeting.c.binned_at.is_(None), IS_MEETING)
    .order_by(meeting.c.date.desc(), meeting.c.started_at.desc(), meeting.c.id.desc())
    .limit(_MEETINGS)
)
_SOURCES: dict[str, Column[Any]] = {
    "place": meeting.c.place,
    "organizer": meeting.c.organizer,
    "invitation": meeting.c.invitation,
    "number": meeting.c.number,
    "series": series.c.name,
    "position": person.c.position,
    "represented_by": attendance.c.represented_by,
    "region": organization.c.region,
}
KNOWN_FIELDS = frozenset(_SOURCES)


def known_values(session: Session, field: str) -> list[str]:
    """Return the values of ``field`` (one of KNOWN_FIELDS), the most used first, 200 at most.

    What meetings say is taken from those that were held last.
    """
    if field not in _SOURCES:
        raise ValueError(f"no completion for {field!r}")
    column = _SOURCES[field]
    query = select(column).where(column != "").group_by(column)
    if field == "series":
        query = query.outerjoin_from(series, meeting)
        count = func.count(meeting.c.id)
    else:
        count = func.count()
    if column.table is meeting:
        query = query.where(meeting.c.id.in_(_LATEST))
    elif column.table is attendance:
        query = query.where(attendance.c.meeting_id.in_(_LATEST))
    return list(session.scalars(query.order_by(count.desc(), column).limit(_LIMIT)))
