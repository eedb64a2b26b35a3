"""The people and organizations the office knows, read and written."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Table, delete, select, true
from sqlalchemy.orm import Session

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.held_post import HeldPost
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Directory, Organization, Person
from kesbang_desktop.domain.together.fields import merge_records
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.carried_names import (
    names_of_organizations,
    names_of_people,
    rename_owners,
)
from kesbang_desktop.store.listing import (
    refresh_listing_of_organizations,
    refresh_listing_of_people,
)
from kesbang_desktop.store.reading_around import DAMAGED, text_of
from kesbang_desktop.store.tables import held_post, organization, person
from kesbang_desktop.store.upsert import upsert

P = TypeVar("P", Person, Organization)
# A tuple: asking for a union takes five times as long, twenty thousand times.
_READABLE = (str, UUID, date, type(None))


def load_directory(session: Session) -> Directory:
    """Return everybody who was not removed, by name."""
    people = select(person).where(person.c.retired.is_(False)).order_by(person.c.name)
    organizations = (
        select(organization).where(organization.c.retired.is_(False)).order_by(organization.c.name)
    )
    posts = read_posts(session)
    return Directory(
        tuple(_to_person(row, posts) for row in session.execute(people)),
        tuple(map(_to_organization, session.execute(organizations))),
    )


def find_person(session: Session, person_id: UUID) -> Person | None:
    """Return who has the id; None for nobody, or somebody who was removed."""
    wanted = select(person).where(person.c.id == person_id, person.c.retired.is_(False))
    row = session.execute(wanted).one_or_none()
    if row is None:
        return None
    return _to_person(row, read_posts(session, held_post.c.person_id == person_id))


def _find_organization(session: Session, organization_id: UUID) -> Organization | None:
    of_id = organization.c.id == organization_id
    wanted = select(organization).where(of_id, organization.c.retired.is_(False))
    row = session.execute(wanted).one_or_none()
    return None if row is None else _to_organization(row)


def read_posts(
    session: Session, which: ColumnElement[bool] | None = None
) -> dict[UUID, list[HeldPost]]:
    """Return the former posts that ``which`` fits, or all, in their order, by person id."""
    columns = held_post.c
    query = select(held_post).where(true() if which is None else which)
    query = query.order_by(columns.person_id, columns.ordinal, columns.id)
    found: defaultdict[UUID, list[HeldPost]] = defaultdict(list)
    for row in session.execute(query):
        words = (text_of(row.position), text_of(row.organization))
        found[row.person_id].append(HeldPost(*words, row.began_on, row.ended_on))
    return found


def save_people(
    session: Session, people: Sequence[Person], known: Sequence[Person] = ()
) -> Changes:
    """Insert or update ``people``; someone who was removed is back.

    ``known`` is what they were made of: fields that are the same in both stay as they are by now.
    """
    people = list({one.id: one for one in people}.values())
    ids = [one.id for one in people]
    stored = (find_person(session, one.id) for one in known)
    people, replaced = merge_records(known, people, filter(None, stored))
    before = names_of_people(session, ids)
    upsert(session, person, [_columns(person, one) for one in people])
    for batch in in_batches(ids):
        session.execute(delete(held_post).where(held_post.c.person_id.in_(batch)))
    upsert(session, held_post, [row for one in people for row in _post_rows(one)])
    refresh_listing_of_people(session, ids)
    meetings = rename_owners(session, before, names_of_people(session, before))
    return Changes(meetings, parties=frozenset(ids), replaced=replaced)


def save_organizations(
    session: Session, organizations: Sequence[Organization], known: Sequence[Organization] = ()
) -> Changes:
    """Insert or update ``organizations``; one that was removed is back. ``known`` as of people."""
    stored = (_find_organization(session, one.id) for one in known)
    organizations, replaced = merge_records(known, organizations, filter(None, stored))
    rows = [
        _columns(organization, one) | {"aliases": "\n".join(one.aliases)}
        for one in _parents_first(organizations)
    ]
    ids = [one.id for one in organizations]
    before = names_of_organizations(session, ids)
    upsert(session, organization, rows)
    refresh_listing_of_organizations(session, ids)
    meetings = rename_owners(session, before, names_of_organizations(session, before))
    return Changes(meetings, parties=frozenset(ids), replaced=replaced)


def _columns(table: Table, record: Person | Organization) -> dict[str, Any]:
    """Return the row of ``record``, which is in use."""
    names = [one.name for one in fields(record) if one.name in table.c]
    return {name: getattr(record, name) for name in names} | {"retired": False}


def _post_rows(one: Person) -> list[dict[str, Any]]:
    return [
        {
            "id": new_id(),
            "person_id": one.id,
            "ordinal": ordinal,
            "position": post.position,
            "organization": post.organization,
            "began_on": post.began_on,
            "ended_on": post.ended_on,
        }
        for ordinal, post in enumerate(one.former_posts)
    ]


def _to_person(row: Any, posts: Mapping[UUID, Sequence[HeldPost]]) -> Person:
    return _made(Person, row, former_posts=tuple(posts.get(row.id, ())))


def _to_organization(row: Any) -> Organization:
    return _made(Organization, row, aliases=tuple(text_of(row.aliases).splitlines()))


def _made(kind: type[P], row: Any, **beside: Any) -> P:
    """Return the record of ``row``; a damaged one says so and keeps what can be read.

    ``beside`` are the values that stand in no column as they are.
    """
    values: dict[str, Any] = dict(row._mapping)
    del values["retired"]
    try:
        if all(isinstance(value, _READABLE) for value in values.values()):
            return kind(**(values | beside))
    except InvalidRecordError:
        pass
    readable: dict[str, Any] = {
        name: value if isinstance(value, UUID | date | None) else text_of(value)
        for name, value in values.items()
    }
    readable |= beside
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
