"""Rows of the follow-up list by entry id: what is shown of each is joined for those few alone."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, distinct, func, select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.action import ActionStatus, Priority
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.parties import display_name, to_organization, to_person
from kesbang_desktop.store.tables import (
    action_item,
    action_owner,
    carried_line,
    entry,
    meeting,
    noted_action,
    organization,
    person,
    progress,
    series,
)

_LAST_NOTE = (
    select(progress.c.text)
    .where(progress.c.entry_id == action_item.c.entry_id, progress.c.text != "")
    .order_by(progress.c.noted_at.desc(), progress.c.id.desc())
    .limit(1)
    .scalar_subquery()
)
_LINE = entry.alias()
_OWNER = organization.alias("owner")
_ENTRY_ID = itemgetter(0)
_CARRIED = (
    select(func.count(distinct(carried_line.c.meeting_id)))
    .join_from(carried_line, _LINE, carried_line.c.entry_id == _LINE.c.id)
    .join(meeting, carried_line.c.meeting_id == meeting.c.id)
    .where(carried_line.c.source_id == action_item.c.entry_id)
    .where(_LINE.c.removed.is_(False), meeting.c.binned_at.is_(None))
    .scalar_subquery()
)
_ROWS = select(
    action_item.c.entry_id,
    action_item.c.meeting_id,
    action_item.c.origin_title,
    action_item.c.origin_date,
    entry.c.text,
    action_item.c.due,
    action_item.c.ongoing,
    action_item.c.priority,
    action_item.c.status,
    func.coalesce(_LAST_NOTE, "").label("last_note"),
    func.coalesce(series.c.name, "").label("series"),
    func.coalesce(display_name(organization), "").label("organization"),
    action_item.c.region,
    noted_action.c.due.label("noted_due"),
    _CARRIED.label("carried"),
).add_columns(
    action_owner.c.person_id,
    person.c.name,
    action_owner.c.organization_id,
    display_name(_OWNER).label("owner_name"),
)
_PRIORITIES = {one.value: one for one in Priority}
_STATUSES = {one.value: one for one in ActionStatus}


def read_follow_ups(session: Session, ids: Sequence[UUID]) -> list[FollowUp]:
    """Return the actions with these entry ids, in this order."""
    found: dict[UUID, FollowUp] = {}
    for batch in in_batches(ids):
        chosen = select(action_item.c.entry_id).where(action_item.c.entry_id.in_(batch))
        found |= {one.entry_id: one for one in read_chosen(session, chosen)}
    return [found[one] for one in ids]


def read_chosen(
    session: Session, chosen: Select[Any], order: Sequence[ColumnElement[Any]] = ()
) -> list[FollowUp]:
    """Return the actions whose entry ids ``chosen`` selects, in ``order``.

    One statement: the rest is joined to what was chosen, and an action stands in it once for each
    of its owners.
    """
    ids = chosen.subquery()
    query = (
        _ROWS.join_from(ids, action_item, ids.c.entry_id == action_item.c.entry_id)
        .join(entry, action_item.c.entry_id == entry.c.id)
        .outerjoin(series, action_item.c.series_id == series.c.id)
        .outerjoin(organization, action_item.c.organization_id == organization.c.id)
        .outerjoin(noted_action, noted_action.c.entry_id == action_item.c.entry_id)
        .outerjoin(action_owner, action_owner.c.entry_id == action_item.c.entry_id)
        .outerjoin(person, action_owner.c.person_id == person.c.id)
        .outerjoin(_OWNER, action_owner.c.organization_id == _OWNER.c.id)
        .order_by(*order, action_item.c.entry_id, action_owner.c.ordinal)
    )
    rows = session.execute(query).all()
    return [_to_follow_up([*same]) for _, same in groupby(rows, key=_ENTRY_ID)]


def _to_follow_up(rows: Sequence[Any]) -> FollowUp:
    """Return the record of the rows of one action, one for each owner."""
    entry_id, meeting_id, title, day, text, due, ongoing, priority, status, *others = rows[0]
    note, series_name, organization_name, region, noted_due, carried, *_ = others
    owners = (to_person(*row[-4:-2]) or to_organization(*row[-2:]) for row in rows)
    return FollowUp(
        entry_id,
        meeting_id,
        title,
        # Only an action that is in no meeting can want a day; its due date stands in.
        day or due or date.min,
        text,
        tuple(filter(None, owners)),
        due,
        ongoing,
        _PRIORITIES[priority],
        _STATUSES[status],
        note,
        series_name,
        organization_name,
        region,
        noted_due if noted_due != due else None,
        carried,
    )
