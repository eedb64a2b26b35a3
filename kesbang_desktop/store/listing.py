"""Keeps the columns of actions that repeat what other columns and tables say.

Whatever shows, hides, closes, dates or hands over an action calls :func:`refresh_listing` in the
same transaction.
"""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, exists, func, or_, select, update
from sqlalchemy.orm import Session

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.follow_up_query import OPEN
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.tables import action_item, action_owner, entry, meeting, person

_LISTED = (
    exists()
    .where(entry.c.id == action_item.c.entry_id)
    .where(entry.c.kind == EntryKind.ACTION, entry.c.removed.is_(False))
    .where(
        or_(
            entry.c.meeting_id.is_(None),
            exists().where(meeting.c.id == entry.c.meeting_id, meeting.c.binned_at.is_(None)),
        )
    )
)
_ORGANIZATION = (
    select(func.coalesce(action_owner.c.organization_id, person.c.organization_id))
    .outerjoin_from(action_owner, person, action_owner.c.person_id == person.c.id)
    .where(action_owner.c.entry_id == action_item.c.entry_id, action_owner.c.ordinal == 0)
    .scalar_subquery()
)
_REFRESH = update(action_item).values(
    listed=_LISTED,
    is_open=action_item.c.status.in_(sorted(OPEN)),
    due_order=func.coalesce(action_item.c.due, date.max),
    organization_id=_ORGANIZATION,
)


def refresh_listing(session: Session, entry_ids: Collection[UUID]) -> None:
    """Work out the columns anew for the actions among ``entry_ids``."""
    for batch in in_batches(entry_ids):
        _refresh(session, action_item.c.entry_id.in_(batch))


def refresh_listing_of_meeting(session: Session, meeting_id: UUID) -> None:
    """Work out the columns anew for the actions of a meeting."""
    of_meeting = select(entry.c.id).where(entry.c.meeting_id == meeting_id)
    _refresh(session, action_item.c.entry_id.in_(of_meeting))


def refresh_listing_of_people(session: Session, person_ids: Collection[UUID]) -> None:
    """Work out the columns anew for the actions that one of these people is responsible for."""
    for batch in in_batches(person_ids):
        theirs = select(action_owner.c.entry_id).where(
            action_owner.c.ordinal == 0, action_owner.c.person_id.in_(batch)
        )
        _refresh(session, action_item.c.entry_id.in_(theirs))


def _refresh(session: Session, which: ColumnElement[bool]) -> None:
    session.execute(_REFRESH.where(which))
