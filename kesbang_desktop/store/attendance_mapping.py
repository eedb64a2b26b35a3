"""Attendances to rows and back."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.attendance import Attendance, Presence, Role
from kesbang_desktop.store.parties import display_name, to_organization, to_person
from kesbang_desktop.store.reading_around import kind_of, text_of
from kesbang_desktop.store.tables import attendance, organization, person

_OWN = (
    "id",
    "meeting_id",
    "order_key",
    "position",
    "invited",
    "presence",
    "represented_by",
    "time_in",
    "time_out",
    "stand_in_position",
    "reason",
    "online",
)
_TEXTS = ("order_key", "position", "represented_by", "stand_in_position", "reason")
_QUERY = (
    select(
        *(attendance.c[name] for name in _OWN),
        attendance.c.roles,
        attendance.c.person_id,
        person.c.name.label("person_name"),
        attendance.c.organization_id,
        display_name(organization).label("organization_name"),
        person.c.nip,
        person.c.rank,
        person.c.grade,
    )
    .outerjoin_from(attendance, person, attendance.c.person_id == person.c.id)
    .outerjoin(organization, attendance.c.organization_id == organization.c.id)
    .order_by(attendance.c.order_key, attendance.c.id)
)


def to_columns(meeting_id: UUID, record: Attendance) -> dict[str, Any]:
    """Return the row of ``record``; what the directory knows is not repeated."""
    return {
        **{name: getattr(record, name) for name in _OWN},
        "meeting_id": meeting_id,
        "person_id": record.person.id if record.person else None,
        "organization_id": record.organization.id if record.organization else None,
        "roles": " ".join(role.value for role in Role if role in record.roles),
    }


def read_attendances(session: Session, meeting_id: UUID) -> Sequence[Attendance]:
    """Return the attendance list of a meeting in order."""
    rows = session.execute(_QUERY.where(attendance.c.meeting_id == meeting_id))
    # Who is neither a person nor an agency has no name to be shown by.
    return [_to_attendance(row) for row in rows if row.person_name or row.organization_name]


def _to_attendance(row: Any) -> Attendance:
    own: dict[str, Any] = {
        name: text_of(getattr(row, name)) if name in _TEXTS else getattr(row, name)
        for name in _OWN
        if name != "presence"
    }
    return Attendance(
        **own,
        presence=kind_of(Presence, row.presence, Presence.UNKNOWN),
        roles=frozenset(role for role in Role if role in text_of(row.roles).split()),
        person=to_person(row.person_id, row.person_name),
        organization=to_organization(row.organization_id, row.organization_name),
        nip=text_of(row.nip),
        rank=text_of(row.rank),
        grade=text_of(row.grade),
    )
