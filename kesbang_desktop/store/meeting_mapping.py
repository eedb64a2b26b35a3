"""Meetings to rows and back."""

from dataclasses import fields
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, func, select

from kesbang_desktop.domain.dates import search_key
from kesbang_desktop.domain.meeting import Classification, Meeting, MeetingStatus, TimeZone
from kesbang_desktop.store.tables import meeting, series

_NAMES = [field.name for field in fields(Meeting) if field.name != "series"]


def to_columns(record: Meeting, series_id: UUID | None) -> dict[str, Any]:
    """Return the row of ``record``."""
    columns = {name: getattr(record, name) for name in _NAMES}
    return columns | {"series_id": series_id, "search_text": search_text(record)}


def select_meetings() -> Select[Any]:
    """Return the query whose rows :func:`to_meeting` takes."""
    return select(
        *(meeting.c[name] for name in _NAMES), func.coalesce(series.c.name, "").label("series")
    ).outerjoin_from(meeting, series)


def to_meeting(row: Row[Any]) -> Meeting:
    """Return the record of ``row``."""
    values = dict(row._mapping)
    values["zone"] = TimeZone(values["zone"])
    values["classification"] = Classification(values["classification"])
    values["status"] = MeetingStatus(values["status"])
    return Meeting(**values)


def search_text(record: Meeting) -> str:
    """Return what the text filter looks through, as a search key."""
    return search_key("\n".join((record.title, record.place, record.series, record.number)))
