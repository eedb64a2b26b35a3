"""Meetings to rows and back."""

from dataclasses import fields
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, func, select

from kesbang_desktop.domain.dates import search_key
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.meeting import (
    TITLE_LIMIT,
    Classification,
    Meeting,
    MeetingStatus,
    TimeZone,
    Urgency,
)
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.store.reading_around import DAMAGED, kind_of, text_of
from kesbang_desktop.store.tables import meeting, series

KINDS = {
    "zone": TimeZone,
    "classification": Classification,
    "status": MeetingStatus,
    "urgency": Urgency,
    "kind": MeetingKind,
}
_TEXTS = frozenset(field.name for field in fields(Meeting) if field.type in (str, "str"))
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
    try:
        return Meeting(**(values | {name: kind(values[name]) for name, kind in KINDS.items()}))
    except (InvalidRecordError, TypeError, ValueError):
        return _damaged(values)


def _damaged(values: dict[str, Any]) -> Meeting:
    """Return a meeting with what can be read of it; what cannot is the usual."""
    texts: dict[str, Any] = {
        name: text_of(value) if name in _TEXTS else value
        for name, value in values.items()
        if name not in KINDS
    }
    kinds: dict[str, Any] = {
        "zone": kind_of(TimeZone, values["zone"], TimeZone.WITA),
        "classification": kind_of(
            Classification, values["classification"], Classification.RESTRICTED
        ),
        "status": kind_of(MeetingStatus, values["status"], MeetingStatus.DRAFT),
        "urgency": kind_of(Urgency, values["urgency"], Urgency.UNSAID),
        "kind": kind_of(MeetingKind, values["kind"], MeetingKind.MEETING),
    }
    title = f"{DAMAGED} {texts['title']}".strip()[:TITLE_LIMIT]
    # Without an end it is about one day, which can be read whatever stands there.
    return Meeting(**(texts | kinds | {"title": title, "until": None}))


def search_text(record: Meeting) -> str:
    """Return what the text filter looks through, as a search key."""
    return search_key("\n".join((record.title, record.place, record.series, record.number)))
