"""Who had the floor when a problem was noted, and where they are from."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.agency import region_of
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.party import Organization
from kesbang_desktop.store.tables import entry, organization, person


@dataclass(frozen=True, slots=True)
class Floor:
    """``name`` is of the person or organization, ``region`` its kabupaten/kota or empty."""

    name: str = ""
    region: str = ""


def read_floors(session: Session) -> dict[UUID, Floor]:
    """Return who had the floor at each problem where somebody had, by entry id.

    As in :func:`kesbang_desktop.domain.floor.with_floor`: a named speaker keeps the floor until
    another is named or an agenda item starts.
    """
    organizations = _read_organizations(session)
    floors: dict[UUID, Floor] = {}
    place: tuple[Any, Floor] = (None, Floor())
    for row in session.execute(_select_turns()):
        if row.kind == EntryKind.AGENDA or row.meeting_id != place[0]:
            place = row.meeting_id, Floor()
        if row.person_id or row.organization_id:
            place = row.meeting_id, _floor(row, organizations)
        if row.kind == EntryKind.ISSUE and place[1].name:
            floors[row.id] = place[1]
    return floors


def _select_turns() -> Any:
    with_issues = select(entry.c.meeting_id).where(entry.c.kind == EntryKind.ISSUE)
    turns = or_(
        entry.c.kind.in_((EntryKind.AGENDA, EntryKind.ISSUE)),
        entry.c.speaker_person_id.is_not(None),
        entry.c.speaker_organization_id.is_not(None),
    )
    return (
        select(
            entry.c.id,
            entry.c.meeting_id,
            entry.c.kind,
            entry.c.speaker_person_id.label("person_id"),
            entry.c.speaker_organization_id.label("organization_id"),
            person.c.name,
            person.c.organization_id.label("home_id"),
        )
        .outerjoin_from(entry, person, entry.c.speaker_person_id == person.c.id)
        .where(entry.c.removed.is_(False), entry.c.meeting_id.in_(with_issues), turns)
        .order_by(entry.c.meeting_id, entry.c.order_key, entry.c.id)
    )


def _floor(row: Any, organizations: dict[UUID, Organization]) -> Floor:
    home = organizations.get(row.organization_id or row.home_id)
    region = region_of(home, organizations.get) if home else ""
    name = row.name or (home.display_name if home else "")
    return Floor(name, region)


def _read_organizations(session: Session) -> dict[UUID, Organization]:
    names = ("id", "name", "short_name", "parent_id", "region")
    rows = session.execute(select(*(organization.c[name] for name in names)))
    return {row.id: Organization(**row._mapping) for row in rows}
