"""The people and organizations the office knows, and the values it has typed before."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.party import Directory, Organization, Person
from kesbang_desktop.store.listing import (
    refresh_listing_of_organizations,
    refresh_listing_of_people,
)
from kesbang_desktop.store.reading_around import DAMAGED, text_of
from kesbang_desktop.store.tables import organization, person
from kesbang_desktop.store.upsert import upsert

P = TypeVar("P", Person, Organization)


def load_directory(session: Session) -> Directory:
    """Return everybody who was not removed, by name."""
    people = select(person).where(person.c.retired.is_(False)).order_by(person.c.name)
    organizations = (
        select(organization).where(organization.c.retired.is_(False)).order_by(organization.c.name)
    )
    return Directory(
        tuple(_made(Person, row) for row in session.execute(people)),
        tuple(_made(Organization, row) for row in session.execute(organizations)),
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


def _made(kind: type[P], row: Any) -> P:
    """Return the record of ``row``; a damaged one says so and keeps what can be read."""
    values: dict[str, Any] = dict(row._mapping)
    del values["retired"]
    try:
        if all(isinstance(value, str | UUID | None) for value in values.values()):
            return kind(**values)
    except InvalidRecordError:
        pass
    readable: dict[str, Any] = {
        name: value if isinstance(value, UUID | None) else text_of(value)
        for name, value in values.items()
    }
    return kind(**(readable | {"name": f"{DAMAGED} {readable['name'] or ''}".strip()}))


def _parents_first(organizations: Sequence[Organization]) -> list[Organization]:
    """Return them so that each stands after its parent, as the foreign key wants it."""
    waiting = {one.id: one for one in organizations}
    ordered: list[Organization] = []
    while waiting:
        ready = [one for one in waiting.values() if one.parent_id not in waiting]
        # A ring of parents cannot be ordered: the foreign key will refuse it.
        ordered.extend(waiting.pop(one.id) for one in ready or list(waiting.values()))
    return ordered
