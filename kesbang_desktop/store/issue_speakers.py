"""Who brought a problem up, and where they are from."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.agency import region_of
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.party import Organization
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.tables import entry, organization, person


@dataclass(frozen=True, slots=True)
class IssueSpeaker:
    """``name`` is of the person or organization, ``region`` its kabupaten/kota or empty."""

    name: str = ""
    region: str = ""


def read_issue_speakers(session: Session, which: ColumnElement[bool]) -> dict[UUID, IssueSpeaker]:
    """Return whoever is named on the line of a problem, of those ``which`` has, by entry id.

    Who merely had the floor when it was noted need not have said it.
    """
    spoken = session.execute(_select_spoken().where(which)).all()
    homes = {row.organization_id or row.home_id for row in spoken}
    organizations = _read_organizations(session, homes - {None})
    return {row.id: _speaker(row, organizations) for row in spoken}


def _select_spoken() -> Any:
    is_spoken = or_(
        entry.c.speaker_person_id.is_not(None), entry.c.speaker_organization_id.is_not(None)
    )
    return (
        select(
            entry.c.id,
            entry.c.speaker_organization_id.label("organization_id"),
            person.c.name,
            person.c.organization_id.label("home_id"),
        )
        .outerjoin_from(entry, person, entry.c.speaker_person_id == person.c.id)
        .where(entry.c.removed.is_(False), entry.c.kind == EntryKind.ISSUE, is_spoken)
    )


def _speaker(row: Any, organizations: dict[UUID, Organization]) -> IssueSpeaker:
    home = organizations.get(row.organization_id or row.home_id)
    region = region_of(home, organizations.get) if home else ""
    name = row.name or (home.display_name if home else "")
    return IssueSpeaker(name, region)


def _read_organizations(session: Session, ids: set[UUID]) -> dict[UUID, Organization]:
    """Return these, and those above them."""
    columns = [organization.c[name] for name in ("id", "name", "short_name", "parent_id", "region")]
    found: dict[UUID, Organization] = {}
    looked_for = set(ids)
    while ids:
        for batch in in_batches(ids):
            for row in session.execute(select(*columns).where(organization.c.id.in_(batch))):
                found[row.id] = Organization(**row._mapping)
        ids = {one.parent_id for one in found.values() if one.parent_id} - looked_for
        looked_for |= ids
    return found
