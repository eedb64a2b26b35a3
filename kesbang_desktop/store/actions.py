"""Following up: the list of actions across meetings, their status and progress."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.orm import Session

from kesbang_desktop.domain.action import ActionStatus, Progress
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.errors import NotedInMinutesError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.domain.meeting_clock import wall_clock
from kesbang_desktop.domain.together.fields import merge_fields
from kesbang_desktop.store.action_changes import NOTED_IN_MINUTES, require_actions, touched
from kesbang_desktop.store.action_mapping import progress_columns, to_progress
from kesbang_desktop.store.batches import WRITTEN_AT_ONCE, in_batches
from kesbang_desktop.store.carried_notes import settle_state
from kesbang_desktop.store.listing import refresh_listing
from kesbang_desktop.store.long_write import let_others_write
from kesbang_desktop.store.obligations import renew_obligations
from kesbang_desktop.store.reading_around import kind_of
from kesbang_desktop.store.tables import action_item, entry, progress

_SET_STATUS = (
    update(action_item)
    .where(action_item.c.entry_id == bindparam("set_id"))
    .values(status=bindparam("set_status"))
)


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
    text = note.strip()
    changes = Changes()
    for batch in in_batches(entry_ids, WRITTEN_AT_ONCE):
        known = _statuses(session, batch)
        made = [
            Progress(new_id(), one, at, text, author, status if known[one] is not status else None)
            for one in known
            if text or known[one] is not status
        ]
        changes |= _write_progress(session, made)
    return changes


def add_progress(session: Session, notes: Sequence[Progress]) -> Changes:
    """Write progress notes, and the status that each carries if any.

    Raises NotFoundError, and then none is written.
    """
    changes = Changes()
    for batch in in_batches(notes, WRITTEN_AT_ONCE):
        _statuses(session, [one.entry_id for one in batch])
        changes |= _write_progress(session, batch)
    return changes


def rewrite_progress(session: Session, note: Progress, known: Progress | None = None) -> Changes:
    """Put ``note`` in the place of the one with its id; without text and status it goes.

    ``known`` is what it was made of: what is the same in both stays as it is by now. Where it says
    something else of the status now, the latest word on that counts.

    Raises NotFoundError for an action that is gone, NotedInMinutesError for a note that a line of
    minutes makes: it would come back with them.
    """
    _statuses(session, [note.entry_id])
    if session.scalar(select(entry.c.id).where(entry.c.id == note.id)) is not None:
        raise NotedInMinutesError(NOTED_IN_MINUTES)
    stored = _note(session, note.id)
    merged = merge_fields(known, note, stored)
    note, before = merged.record, stored.status if stored else None
    session.execute(delete(progress).where(progress.c.id == note.id))
    if note.text or note.status is not None:
        session.execute(insert(progress), [progress_columns(note)])
    changes = touched(session, [note.entry_id]) | Changes(replaced=merged.replaced)
    if before == note.status:
        refresh_listing(session, [note.entry_id])
        return changes
    settle_state(session, note.entry_id, EntryKind.ACTION)
    today = wall_clock(note.noted_at).date()
    return changes | renew_obligations(session, [note.entry_id], today)


def withdraw_progress(
    session: Session, note_ids: Collection[UUID], statuses: Mapping[UUID, ActionStatus]
) -> Changes:
    """Delete progress notes, and set the ``statuses`` that actions had before them.

    A note that is gone already is passed over.
    """
    ids = set(statuses)
    for batch in in_batches(note_ids):
        of_batch = progress.c.id.in_(batch)
        ids |= set(session.scalars(select(progress.c.entry_id).where(of_batch)))
        session.execute(delete(progress).where(of_batch))
        let_others_write(session)
    for some in in_batches(ids, WRITTEN_AT_ONCE):
        _set_statuses(session, {one: statuses[one] for one in some if one in statuses})
        refresh_listing(session, some)
    return touched(session, list(ids))


def take_back_statuses(
    session: Session, statuses: Mapping[UUID, ActionStatus], at: datetime
) -> Changes:
    """Undo :func:`set_statuses` of the moment ``at``: its notes go, and actions have the
    ``statuses`` of before. Raises NotFoundError.
    """
    notes: list[UUID] = []
    for batch in in_batches(statuses):
        _statuses(session, batch)
        of_batch = progress.c.entry_id.in_(batch) & progress.c.status.is_not(None)
        query = select(progress.c.id, progress.c.text, progress.c.noted_at).where(of_batch)
        same = (row for row in session.execute(query) if wall_clock(row.noted_at) == wall_clock(at))
        notes += [row.id for row in same if not row.text]
        let_others_write(session)
    return withdraw_progress(session, notes, statuses)


def _note(session: Session, note_id: UUID) -> Progress | None:
    row = session.execute(select(progress).where(progress.c.id == note_id)).one_or_none()
    return to_progress(row) if row else None


def _statuses(session: Session, entry_ids: Collection[UUID]) -> dict[UUID, ActionStatus]:
    require_actions(session, entry_ids)
    found: dict[UUID, ActionStatus] = {}
    for batch in in_batches(entry_ids):
        query = select(action_item.c.entry_id, action_item.c.status)
        for row in session.execute(query.where(action_item.c.entry_id.in_(batch))):
            found[row.entry_id] = kind_of(ActionStatus, row.status, ActionStatus.OPEN)
    return found


def _set_statuses(session: Session, statuses: Mapping[UUID, ActionStatus]) -> None:
    if statuses:
        rows = [{"set_id": one, "set_status": status} for one, status in statuses.items()]
        session.execute(_SET_STATUS, rows)


def _write_progress(session: Session, notes: Sequence[Progress]) -> Changes:
    if not notes:
        return Changes()
    session.execute(insert(progress), [progress_columns(one) for one in notes])
    tell()
    _set_statuses(session, {one.entry_id: one.status for one in notes if one.status is not None})
    ids = list({one.entry_id for one in notes})
    refresh_listing(session, ids)
    today = max(wall_clock(one.noted_at) for one in notes).date()
    return touched(session, ids) | renew_obligations(session, ids, today)
