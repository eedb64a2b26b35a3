"""Following up: the list of actions across meetings, their status and progress."""

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
from kesbang_desktop.store.action_mapping import IS_SHOWN, progress_columns, read_owners
from kesbang_desktop.store.listing import refresh_listing
from kesbang_desktop.store.tables import action_item, action_owner, entry, meeting, progress

_OPEN = (ActionStatus.OPEN, ActionStatus.IN_PROGRESS)
_NOT_FOUND = "Tindak lanjut itu tidak ada lagi. Muat ulang daftarnya lalu pilih yang lain."


def list_actions(session: Session, open_only: bool = True) -> list[FollowUp]:
    """Return the actions of all meetings outside the bin, the earliest due first.

    Those without a due date come last. ``open_only`` leaves out what is done or cancelled.
    """
    rows = session.execute(select_actions(open_only)).all()
    which = action_item.c.status.in_(_OPEN) & IS_SHOWN if open_only else IS_SHOWN
    owners = read_owners(session, action_owner.c.entry_id.in_(_ids(which)))
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
    session: Session, entry_id: UUID, status: ActionStatus, at: datetime
) -> Changes:
    """Set how far an action is, with a progress note without text that says when.

    Nothing is written where the status is that already. Raises NotFoundError.
    """
    if _status_of(session, entry_id) is status:
        return Changes()
    return add_progress(session, Progress(new_id(), entry_id, at, "", status=status))


def add_progress(session: Session, note: Progress) -> Changes:
    """Write a progress note, and the status it carries if any. Raises NotFoundError."""
    _status_of(session, note.entry_id)
    session.execute(insert(progress).values(progress_columns(note)))
    if note.status is not None:
        of_entry = action_item.c.entry_id == note.entry_id
        session.execute(update(action_item).where(of_entry).values(status=note.status))
        refresh_listing(session, [note.entry_id])
    meeting_id = session.scalar(select(entry.c.meeting_id).where(entry.c.id == note.entry_id))
    return Changes(
        frozenset({meeting_id} if meeting_id else ()), actions=frozenset({note.entry_id})
    )


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


def _status_of(session: Session, entry_id: UUID) -> ActionStatus:
    query = select(action_item.c.status).where(action_item.c.entry_id == entry_id)
    status = session.scalar(query)
    if status is None:
        raise NotFoundError(_NOT_FOUND)
    return ActionStatus(status)
