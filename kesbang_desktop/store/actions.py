"""Following up: the list of actions across meetings, their status and progress."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, insert, select, update
from sqlalchemy.orm import Session

from kesbang_desktop.domain.action import ActionStatus, Priority, Progress
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import NotFoundError
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting_clock import wall_clock
from kesbang_desktop.store.action_changes import NOT_FOUND, touched
from kesbang_desktop.store.action_mapping import IS_SHOWN, progress_columns
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.listing import refresh_listing
from kesbang_desktop.store.obligations import renew_obligations
from kesbang_desktop.store.party_rows import read_parties
from kesbang_desktop.store.tables import action_item, action_owner, entry, meeting, progress

_OPEN = (ActionStatus.OPEN, ActionStatus.IN_PROGRESS)


def list_actions(session: Session, open_only: bool = True) -> list[FollowUp]:
    """Return the actions of all meetings outside the bin, the earliest due first.

    Those without a due date come last. ``open_only`` leaves out what is done or cancelled.
    """
    rows = session.execute(select_actions(open_only)).all()
    which = action_item.c.status.in_(_OPEN) & IS_SHOWN if open_only else IS_SHOWN
    owners = read_parties(session, action_owner, action_owner.c.entry_id.in_(_ids(which)))
    notes = _last_notes(session, _ids(which))
    return [
        FollowUp(
            row.entry_id,
            row.meeting_id,
            row.title,
            row.date,
            row.text,
            tuple(owners.get(row.entry_id, ())),
            row.due,
            row.ongoing,
            Priority(row.priority),
            ActionStatus(row.status),
            notes.get(row.entry_id, ""),
        )
        for row in rows
    ]


def set_action_status(
    session: Session, entry_id: UUID, status: ActionStatus, at: datetime, author: str = ""
) -> Changes:
    """Set how far an action is, with a progress note without text that says when.

    Nothing is written where the status is that already. Raises NotFoundError.
    """
    return set_statuses(session, [entry_id], status, at, author=author)


def set_statuses(
    session: Session,
    entry_ids: Collection[UUID],
    status: ActionStatus,
    at: datetime,
    note: str = "",
    author: str = "",
) -> Changes:
    """Set how far several actions are, each with a progress note that says when.

    An action that is there already gets a note only where ``note`` has text. Raises NotFoundError,
    and then nothing is written.
    """
    known = _statuses(session, entry_ids)
    text = note.strip()
    made = [
        Progress(new_id(), one, at, text, author, status if known[one] is not status else None)
        for one in known
        if text or known[one] is not status
    ]
    return _write_progress(session, made)


def add_progress(session: Session, note: Progress) -> Changes:
    """Write a progress note, and the status it carries if any. Raises NotFoundError."""
    _statuses(session, [note.entry_id])
    return _write_progress(session, [note])


def select_actions(open_only: bool) -> Select[Any]:
    """Return the query of the rows of the follow-up list."""
    query = (
        select(
            action_item.c.entry_id,
            entry.c.meeting_id,
            meeting.c.title,
            meeting.c.date,
            entry.c.text,
            action_item.c.due,
            action_item.c.ongoing,
            action_item.c.priority,
            action_item.c.status,
        )
        .join(entry, action_item.c.entry_id == entry.c.id)
        .join(meeting, entry.c.meeting_id == meeting.c.id)
        .where(IS_SHOWN, meeting.c.binned_at.is_(None))
    )
    if open_only:
        query = query.where(action_item.c.status.in_(_OPEN))
    return query.order_by(
        action_item.c.due.asc().nulls_last(),
        meeting.c.date,
        entry.c.order_key,
        action_item.c.entry_id,
    )


def _ids(which: Any) -> Select[Any]:
    query = select(action_item.c.entry_id)
    return query.join(entry, action_item.c.entry_id == entry.c.id).where(which)


def _last_notes(session: Session, ids: Select[Any]) -> dict[UUID, str]:
    query = (
        select(progress.c.entry_id, progress.c.text)
        .where(progress.c.entry_id.in_(ids), progress.c.text != "")
        .order_by(progress.c.noted_at, progress.c.id)
    )
    return {row.entry_id: row.text for row in session.execute(query)}


def _statuses(session: Session, entry_ids: Collection[UUID]) -> dict[UUID, ActionStatus]:
    found: dict[UUID, ActionStatus] = {}
    for batch in in_batches(entry_ids):
        query = select(action_item.c.entry_id, action_item.c.status)
        for row in session.execute(query.where(action_item.c.entry_id.in_(batch))):
            found[row.entry_id] = ActionStatus(row.status)
    if set(entry_ids) - set(found):
        raise NotFoundError(NOT_FOUND)
    return found


def _write_progress(session: Session, notes: Sequence[Progress]) -> Changes:
    if not notes:
        return Changes()
    session.execute(insert(progress), [progress_columns(one) for one in notes])
    for one in notes:
        if one.status is not None:
            of_entry = action_item.c.entry_id == one.entry_id
            session.execute(update(action_item).where(of_entry).values(status=one.status))
    ids = list({one.entry_id for one in notes})
    refresh_listing(session, ids)
    today = max(wall_clock(one.noted_at) for one in notes).date()
    return touched(session, ids) | renew_obligations(session, ids, today)
