"""The people and organizations the office knows, and the values it has typed before."""

from collections.abc import Collection, Sequence
from dataclasses import asdict
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Table, delete, or_, select, update
from sqlalchemy.orm import Session

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.party import Directory, Organization, Party, PartyKind, Person
from kesbang_desktop.store.listing import (
    refresh_listing_of_organizations,
    refresh_listing_of_people,
)
from kesbang_desktop.store.tables import (
    action_owner,
    attendance,
    entry,
    noted_owner,
    obligation_owner,
    organization,
    person,
)
from kesbang_desktop.store.upsert import upsert

_PERSON_REFERENCES: tuple[Column[Any], ...] = (
    attendance.c.person_id,
    entry.c.speaker_person_id,
    action_owner.c.person_id,
    noted_owner.c.person_id,
    obligation_owner.c.person_id,
)
_ORGANIZATION_REFERENCES: tuple[Column[Any], ...] = (
    attendance.c.organization_id,
    entry.c.speaker_organization_id,
    action_owner.c.organization_id,
    noted_owner.c.organization_id,
    obligation_owner.c.organization_id,
    person.c.organization_id,
)


def load_directory(session: Session) -> Directory:
    """Return everybody who was not removed, by name."""
    people = select(person).where(person.c.retired.is_(False)).order_by(person.c.name)
    organizations = (
        select(organization).where(organization.c.retired.is_(False)).order_by(organization.c.name)
    )
    return Directory(
        tuple(Person(**_record(row)) for row in session.execute(people)),
        tuple(Organization(**_record(row)) for row in session.execute(organizations)),
    )


def save_people(session: Session, people: Sequence[Person]) -> Changes:
    """Insert or update ``people``; someone who was removed is back."""
    upsert(session, person, [asdict(one) | {"retired": False} for one in people])
    refresh_listing_of_people(session, [one.id for one in people])
    return Changes(parties=frozenset(one.id for one in people))


def save_organizations(session: Session, organizations: Sequence[Organization]) -> Changes:
    """Insert or update ``organizations``; one that was removed is back."""
    rows = [asdict(one) | {"retired": False} for one in _parents_first(organizations)]
    upsert(session, organization, rows)
    refresh_listing_of_organizations(session, [one.id for one in organizations])
    return Changes(parties=frozenset(one.id for one in organizations))


def remove_party(session: Session, party: Party) -> Changes:
    """Take ``party`` out of the directory.

    Whoever minutes speak of stays in the data, hidden, so that old minutes keep the name; anyone
    else is deleted.
    """
    if party.kind is PartyKind.PERSON:
        _remove(session, person, party.id, _PERSON_REFERENCES)
    else:
        children = organization.alias().c.parent_id
        _remove(session, organization, party.id, (*_ORGANIZATION_REFERENCES, children))
    return Changes(parties=frozenset({party.id}))


def _remove(
    session: Session, table: Table, party_id: UUID, references: Collection[Column[Any]]
) -> None:
    is_used = or_(*(select(one).where(one == party_id).exists() for one in references))
    if session.scalar(select(is_used)):
        session.execute(update(table).where(table.c.id == party_id).values(retired=True))
    else:
        session.execute(delete(table).where(table.c.id == party_id))


def _record(row: Any) -> dict[str, Any]:
    values = dict(row._mapping)
    del values["retired"]
    return values


def _parents_first(organizations: Sequence[Organization]) -> list[Organization]:
    """Return them so that each stands after its parent, as the foreign key wants it."""
    waiting = {one.id: one for one in organizations}
    ordered: list[Organization] = []
    while waiting:
        ready = [one for one in waiting.values() if one.parent_id not in waiting]
        # A ring of parents cannot be ordered: the foreign key will refuse it.
        ordered.extend(waiting.pop(one.id) for one in ready or list(waiting.values()))
    return ordered
