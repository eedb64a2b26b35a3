"""Keeps the columns of actions that repeat what other columns and tables say.

Whatever shows, hides, closes, dates, rewords, renames or hands over an action calls one of these in
the same transaction.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import date
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import Select, Update, bindparam, func, or_, select, update
from sqlalchemy.orm import Session

from kesbang_desktop.domain.agency import agency_of, region_of
from kesbang_desktop.domain.dates import search_key
from kesbang_desktop.domain.due_week import due_order
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.follow_up_query import CLOSED, OPEN
from kesbang_desktop.domain.meeting_clock import wall_clock
from kesbang_desktop.domain.party import Organization
from kesbang_desktop.store.batches import WRITTEN_AT_ONCE, in_batches
from kesbang_desktop.store.long_write import let_others_write
from kesbang_desktop.store.tables import (
    action_item,
    action_owner,
    entry,
    meeting,
    organization,
    person,
    progress,
)

_ACTIONS = (
    select(
        action_item,
        entry.c.kind,
        entry.c.removed,
        entry.c.text,
        entry.c.meeting_id.label("noted_in_id"),
        meeting.c.title,
        meeting.c.date,
        meeting.c.classification,
        meeting.c.series_id.label("meeting_series_id"),
        meeting.c.binned_at,
    )
    .join_from(action_item, entry, action_item.c.entry_id == entry.c.id)
    .outerjoin(meeting, entry.c.meeting_id == meeting.c.id)
)
_OWNERS = (
    select(
        action_owner.c.entry_id,
        action_owner.c.person_id,
        action_owner.c.organization_id,
        person.c.name,
        person.c.organization_id.label("of_organization_id"),
        organization.c.name.label("organization_name"),
        organization.c.short_name,
    )
    .outerjoin_from(action_owner, person, action_owner.c.person_id == person.c.id)
    .outerjoin(organization, action_owner.c.organization_id == organization.c.id)
    .order_by(action_owner.c.entry_id, action_owner.c.ordinal)
)
_CLOSINGS = (
    select(progress.c.entry_id, func.max(progress.c.noted_at).label("noted_at"))
    .where(progress.c.status.in_(sorted(CLOSED)))
    .group_by(progress.c.entry_id)
)


def refresh_listing(session: Session, entry_ids: Collection[UUID]) -> None:
    """Work out the columns anew for the actions among ``entry_ids``; others may write meanwhile."""
    organizations = _Organizations(session)
    for batch in in_batches(entry_ids, WRITTEN_AT_ONCE):
        _refresh(session, batch, organizations)
        let_others_write(session)


def refresh_listing_of_meeting(session: Session, meeting_id: UUID) -> None:
    """Work out the columns anew for the actions of a meeting."""
    of_meeting = entry.c.meeting_id == meeting_id
    query = select(action_item.c.entry_id).join(entry, action_item.c.entry_id == entry.c.id)
    refresh_listing(session, session.scalars(query.where(of_meeting)).all())


def refresh_listing_of_people(session: Session, person_ids: Collection[UUID]) -> None:
    """Work out the columns anew for the actions that one of these people owns."""
    refresh_listing(session, actions_of_people(session, person_ids))


def actions_of_people(session: Session, person_ids: Collection[UUID]) -> set[UUID]:
    """Return the actions that one of these people owns."""
    found: set[UUID] = set()
    for batch in in_batches(person_ids):
        query = select(action_owner.c.entry_id).where(action_owner.c.person_id.in_(batch))
        found.update(session.scalars(query))
    return found


def refresh_listing_of_organizations(session: Session, ids: Collection[UUID]) -> None:
    """Work out the columns anew for the actions of these, of units below and of their people."""
    refresh_listing(session, actions_of_organizations(session, ids))


def actions_of_organizations(session: Session, ids: Collection[UUID]) -> set[UUID]:
    """Return the actions of these, of units below and of their people."""
    found: set[UUID] = set()
    if not ids:
        return found
    parents = session.execute(select(organization.c.id, organization.c.parent_id)).all()
    reached = set(ids)
    while below := {row.id for row in parents if row.parent_id in reached} - reached:
        reached |= below
    theirs = select(action_owner.c.entry_id).outerjoin(
        person, action_owner.c.person_id == person.c.id
    )
    for batch in in_batches(reached):
        of_unit = action_owner.c.organization_id.in_(batch)
        people = action_owner.c.person_id.in_(
            select(person.c.id).where(person.c.organization_id.in_(batch))
        )
        found.update(session.scalars(theirs.where(or_(of_unit, people))))
    return found


def refresh_whole_listing(session: Session) -> None:
    """Work out the columns anew for every action."""
    _refresh_found(session, select(action_item.c.entry_id))


def _refresh_found(session: Session, ids: Select[Any]) -> None:
    refresh_listing(session, session.scalars(ids.distinct()).all())


def _refresh(session: Session, ids: Sequence[UUID], organizations: "_Organizations") -> None:
    rows = session.execute(_ACTIONS.where(action_item.c.entry_id.in_(ids))).all()
    if not rows:
        return
    owners = defaultdict(list)
    for owner in session.execute(_OWNERS.where(action_owner.c.entry_id.in_(ids))):
        owners[owner.entry_id].append(owner)
    closed = [row.entry_id for row in rows if row.status in CLOSED]
    closings = {}
    if closed:
        found = session.execute(_CLOSINGS.where(progress.c.entry_id.in_(closed)))
        closings = {row.entry_id: wall_clock(row.noted_at).date() for row in found}
    changed: defaultdict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        values = _columns(row, owners[row.entry_id], closings.get(row.entry_id), organizations)
        known = row._mapping
        other = {name: value for name, value in values.items() if known[name] != value}
        if other:
            changed[tuple(other)].append(other | {"refreshed_id": row.entry_id})
    for names, values_of in changed.items():
        session.execute(_updating(names), values_of)


@lru_cache(maxsize=64)
def _updating(names: tuple[str, ...]) -> Update:
    """Return the statement that writes these columns alone: each is in an index, some in many."""
    which = action_item.c.entry_id == bindparam("refreshed_id")
    return update(action_item).where(which).values({name: bindparam(name) for name in names})


def _columns(
    row: Any, owners: Sequence[Any], closed_on: date | None, organizations: "_Organizations"
) -> dict[str, Any]:
    in_meeting = row.noted_in_id is not None
    title = row.title if in_meeting else row.origin_title
    held_on = row.date if in_meeting else row.origin_date
    first = owners[0] if owners else None
    unit_id = (first.organization_id or first.of_organization_id) if first else None
    agency_id, region = organizations.place(unit_id)
    return {
        "meeting_id": row.noted_in_id,
        "origin_title": title,
        "origin_date": held_on,
        "origin_classification": row.classification if in_meeting else row.origin_classification,
        "series_id": row.meeting_series_id if in_meeting else row.series_id,
        "listed": row.kind == EntryKind.ACTION and not row.removed and row.binned_at is None,
        "is_open": row.status in OPEN,
        "due_order": due_order(row.due, row.ongoing),
        # What came in closed was closed at its meeting, as far as is known.
        "closed_on": (closed_on or held_on) if row.status in CLOSED else None,
        "organization_id": agency_id,
        "region": region,
        "responsible_id": (first.person_id or first.organization_id) if first else None,
        "search_text": search_key("\n".join((row.text, row.due_note, title, *_names(owners)))),
    }


def _names(owners: Sequence[Any]) -> list[str]:
    names = [(one.name, one.short_name, one.organization_name) for one in owners]
    return [name for each in names for name in each if name]


class _Organizations:
    """Organizations as they are asked for, each read once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._found: dict[UUID, Organization | None] = {}
        self._places: dict[UUID, tuple[UUID, str]] = {}

    def place(self, id: UUID | None) -> tuple[UUID | None, str]:
        """Return the agency and the region of an organization."""
        if id is None or (first := self._find(id)) is None:
            return None, ""
        if id not in self._places:
            self._places[id] = agency_of(first, self._find).id, region_of(first, self._find)
        return self._places[id]

    def _find(self, id: UUID) -> Organization | None:
        if id not in self._found:
            row = self._session.execute(select(organization).where(organization.c.id == id)).first()
            self._found[id] = (
                Organization(row.id, row.name, row.short_name, row.parent_id, row.region)
                if row
                else None
            )
        return self._found[id]
