"""What the minutes say of actions that were changed afterwards.

Minutes go on saying what was decided, final or not: documents, notes and the editor read the noted
values, and a correction of the minutes is written to them. The list shows what holds now. What was
changed there stays as it is when the minutes are corrected; the rest follows.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.action import ActionItem, ActionStatus, ChangedField, Priority
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.party_rows import party_rows, read_parties
from kesbang_desktop.store.reading_around import kind_of, text_of
from kesbang_desktop.store.tables import (
    action_change,
    action_item,
    action_owner,
    entry,
    noted_action,
    noted_owner,
)
from kesbang_desktop.store.upsert import upsert


def read_noted(session: Session, meeting_id: UUID) -> dict[UUID, ActionItem]:
    """Return what the minutes of a meeting say of its actions that were changed since."""
    of_meeting = select(entry.c.id).where(entry.c.meeting_id == meeting_id)
    rows = session.execute(
        select(noted_action).where(noted_action.c.entry_id.in_(of_meeting))
    ).all()
    if not rows:
        return {}
    owners = read_parties(session, noted_owner, noted_owner.c.entry_id.in_(of_meeting))
    return {
        row.entry_id: ActionItem(
            row.entry_id,
            tuple(owners.get(row.entry_id, ())),
            row.due,
            row.ongoing,
            kind_of(Priority, row.priority, Priority.NORMAL),
            due_note=text_of(row.due_note),
        )
        for row in rows
    }


def as_noted(action: ActionItem, noted: ActionItem | None) -> ActionItem:
    """Return ``action`` as the minutes have it; status, progress and evidence are those of now."""
    if noted is None:
        return action
    return replace(
        action,
        owners=noted.owners,
        due=noted.due,
        ongoing=noted.ongoing,
        due_note=noted.due_note,
        priority=noted.priority,
    )


def read_present(session: Session, ids: Collection[UUID]) -> dict[UUID, ActionItem]:
    """Return owners, due date, priority and status of actions as they stand now."""
    found: dict[UUID, ActionItem] = {}
    for batch in in_batches(ids):
        which = action_item.c.entry_id.in_(batch)
        owners = read_parties(session, action_owner, action_owner.c.entry_id.in_(batch))
        for row in session.execute(select(action_item).where(which)):
            found[row.entry_id] = ActionItem(
                row.entry_id,
                tuple(owners.get(row.entry_id, ())),
                row.due,
                row.ongoing,
                kind_of(Priority, row.priority, Priority.NORMAL),
                kind_of(ActionStatus, row.status, ActionStatus.OPEN),
                due_note=text_of(row.due_note),
            )
    return found


def note_first(session: Session, actions: Sequence[ActionItem]) -> None:
    """Keep ``actions`` as what the minutes say, unless that is kept already."""
    ids = [one.entry_id for one in actions]
    known: set[UUID] = set()
    for batch in in_batches(ids):
        query = select(noted_action.c.entry_id).where(noted_action.c.entry_id.in_(batch))
        known.update(session.scalars(query))
    _write(session, [one for one in actions if one.entry_id not in known])


def keep_changed(session: Session, actions: Sequence[ActionItem]) -> list[ActionItem]:
    """Write what the minutes say now of those that were changed since.

    Returns what is to hold of all of them: what was changed stays, the rest is as ``actions`` say.
    """
    fields = _changed_fields(session, [one.entry_id for one in actions])
    if not fields:
        return list(actions)
    changed = [one for one in actions if one.entry_id in fields]
    present = read_present(session, fields)
    _write(session, changed)
    return [
        _merged(one, present[one.entry_id], fields[one.entry_id]) if one.entry_id in fields else one
        for one in actions
    ]


def _merged(said: ActionItem, present: ActionItem, fields: Collection[str]) -> ActionItem:
    if ChangedField.DUE in fields:
        due, ongoing, note = present.due, present.ongoing, present.due_note
        said = replace(said, due=due, ongoing=ongoing, due_note=note)
    if ChangedField.OWNERS in fields:
        said = replace(said, owners=present.owners)
    if ChangedField.PRIORITY in fields:
        said = replace(said, priority=present.priority)
    return said


def _changed_fields(session: Session, ids: Sequence[UUID]) -> dict[UUID, set[str]]:
    fields: dict[UUID, set[str]] = defaultdict(set)
    for batch in in_batches(ids):
        which: ColumnElement[bool] = action_change.c.entry_id.in_(batch)
        query = select(action_change.c.entry_id, action_change.c.field).where(which)
        for entry_id, field in session.execute(query):
            fields[entry_id].add(field)
    return fields


def _write(session: Session, actions: Sequence[ActionItem]) -> None:
    rows = [
        {
            "entry_id": one.entry_id,
            "due": one.due,
            "ongoing": one.ongoing,
            "due_note": one.due_note,
            "priority": one.priority,
        }
        for one in actions
    ]
    upsert(session, noted_action, rows)
    for batch in in_batches([one.entry_id for one in actions]):
        session.execute(delete(noted_owner).where(noted_owner.c.entry_id.in_(batch)))
    upsert(
        session,
        noted_owner,
        [row for one in actions for row in party_rows("entry_id", one.entry_id, one.owners)],
    )
