"""Changing what was agreed of actions after they were noted, with a history in words."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from kesbang_desktop.domain.action import ActionChange, ActionEdit, ActionItem, ChangedField
from kesbang_desktop.domain.action_words import due_words, owner_words, priority_words
from kesbang_desktop.domain.changes import Changes, Replaced
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.errors import InvalidRecordError, NotFoundError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.text import shorten_line
from kesbang_desktop.domain.together.values import merge_items
from kesbang_desktop.store.action_mapping import owner_columns
from kesbang_desktop.store.batches import WRITTEN_AT_ONCE, in_batches
from kesbang_desktop.store.listing import refresh_listing
from kesbang_desktop.store.noted_actions import note_first, read_present
from kesbang_desktop.store.tables import action_change, action_item, action_owner, entry

NOTED_IN_MINUTES = (
    "Catatan ini ditulis di notula sebuah rapat. Ubah atau hapus butirnya di notula itu."
)
NOT_FOUND = "Tindak lanjut itu tidak ada lagi. Muat ulang daftarnya lalu pilih yang lain."


def change_action(
    session: Session,
    entry_ids: Collection[UUID],
    edit: ActionEdit,
    at: datetime,
    author: str = "",
    known: Mapping[UUID, ActionEdit] | None = None,
) -> Changes:
    """Change due date, priority or owners of one action or several, also of final minutes.

    The minutes go on saying what was decided. Each thing that is really another one afterwards
    leaves a line of history. ``known`` is what was agreed of each as far as the person knew: owners
    that others added since stay, and what they changed and is another now is told. Raises
    NotFoundError, and InvalidRecordError for a due date before the meeting; then nothing is
    changed.
    """
    changes = Changes()
    for batch in in_batches(entry_ids, WRITTEN_AT_ONCE):
        changes |= _change(session, batch, edit, at, author, known or {})
    return changes


def _change(
    session: Session,
    entry_ids: Sequence[UUID],
    edit: ActionEdit,
    at: datetime,
    author: str,
    known: Mapping[UUID, ActionEdit],
) -> Changes:
    require_actions(session, entry_ids)
    present = read_present(session, entry_ids)
    if edit.due is not None and edit.due.day is not None:
        _require_after_meeting(session, entry_ids, edit.due)
    edits = {id: _beside_others(one, edit, known.get(id)) for id, one in present.items()}
    changed = [one for id, one in present.items() if next(_differences(one, edits[id]), None)]
    if not changed:
        return Changes()
    note_first(session, changed)
    history = [row for one in changed for row in _history(one, edits[one.entry_id], at, author)]
    session.execute(insert(action_change), history)
    _write(session, [_edited(one, edits[one.entry_id]) for one in changed])
    ids = [one.entry_id for one in changed]
    refresh_listing(session, ids)
    replaced = frozenset(
        lost
        for one in changed
        if (before := known.get(one.entry_id)) is not None
        for lost in _replaced(one, edits[one.entry_id], before)
    )
    return touched(session, ids) | Changes(replaced=replaced)


def _beside_others(action: ActionItem, edit: ActionEdit, known: ActionEdit | None) -> ActionEdit:
    """Return ``edit`` with the owners that others gave ``action`` since it was ``known``."""
    if edit.owners is None or known is None or known.owners is None:
        return edit
    return replace(edit, owners=merge_items(known.owners, edit.owners, action.owners))


def _replaced(action: ActionItem, edit: ActionEdit, known: ActionEdit) -> Iterator[Replaced]:
    """Yield what others agreed of ``action`` since it was ``known``, and is another now."""
    since = {field for field, *_ in _differences(action, known)}
    for field, before, _ in _differences(action, edit):
        if field in since and (field is not ChangedField.OWNERS or not _keeps(action, edit)):
            yield Replaced(action.entry_id, field.value, before)


def _keeps(action: ActionItem, edit: ActionEdit) -> bool:
    return set(action.owners) <= set(edit.owners or ())


def read_changes(session: Session, entry_id: UUID) -> list[ActionChange]:
    """Return what was changed on an action, the earliest first."""
    query = select(action_change).where(action_change.c.entry_id == entry_id)
    rows = session.execute(query.order_by(action_change.c.changed_at, action_change.c.id))
    return [ActionChange(**{**row._mapping, "field": ChangedField(row.field)}) for row in rows]


def require_actions(session: Session, entry_ids: Collection[UUID]) -> None:
    """Raise NotFoundError unless all of these are actions that stand where they were noted.

    A line that was removed from its minutes keeps what hangs on it for a while, out of sight.
    """
    found: set[UUID] = set()
    for batch in in_batches(entry_ids):
        query = select(action_item.c.entry_id).join(entry, entry.c.id == action_item.c.entry_id)
        stands = entry.c.removed.is_(False) & (entry.c.kind == EntryKind.ACTION)
        found.update(session.scalars(query.where(action_item.c.entry_id.in_(batch), stands)))
    if set(entry_ids) - found:
        raise NotFoundError(NOT_FOUND)


def touched(session: Session, entry_ids: Sequence[UUID]) -> Changes:
    """Return the changes that a write to these actions is, with their meetings."""
    meetings: set[UUID] = set()
    for batch in in_batches(entry_ids):
        query = select(entry.c.meeting_id).where(entry.c.id.in_(batch)).distinct()
        meetings.update(one for one in session.scalars(query) if one)
    return Changes(frozenset(meetings), actions=frozenset(entry_ids))


def _require_after_meeting(session: Session, entry_ids: Collection[UUID], due: Due) -> None:
    for batch in in_batches(entry_ids):
        query = (
            select(entry.c.text, action_item.c.origin_date)
            .join(entry, action_item.c.entry_id == entry.c.id)
            .where(action_item.c.entry_id.in_(batch), action_item.c.origin_date > due.day)
            .where(action_item.c.meeting_id.is_not(None))
        )
        row = session.execute(query.order_by(action_item.c.origin_date).limit(1)).first()
        if row is not None:
            raise InvalidRecordError(
                f"Tenggat {due_words(due)} lebih awal daripada rapatnya "
                f"({format_date(row.origin_date)}): “{shorten_line(row.text, 60)}”. "
                "Pilih tanggal sesudah rapat itu."
            )


def _differences(action: ActionItem, edit: ActionEdit) -> Iterator[tuple[ChangedField, str, str]]:
    """Yield what ``edit`` makes of ``action``: the field, and words before and after."""
    due = replace(action.agreed, urgent=False)
    if edit.due is not None and (after_due := replace(edit.due, urgent=False)) != due:
        yield ChangedField.DUE, due_words(due), due_words(after_due)
    if edit.owners is not None and edit.owners != action.owners:
        yield ChangedField.OWNERS, owner_words(action.owners), owner_words(edit.owners)
    if edit.priority is not None and edit.priority is not action.priority:
        before, after = priority_words(action.priority), priority_words(edit.priority)
        yield ChangedField.PRIORITY, before, after


def _edited(action: ActionItem, edit: ActionEdit) -> ActionItem:
    if edit.due is not None:
        due = edit.due
        action = replace(action, due=due.day, ongoing=due.ongoing, due_note=due.note)
    owners = action.owners if edit.owners is None else edit.owners
    return replace(action, owners=owners, priority=edit.priority or action.priority)


def _history(
    action: ActionItem, edit: ActionEdit, at: datetime, author: str
) -> Iterator[dict[str, object]]:
    for field, before, after in _differences(action, edit):
        yield {
            "id": new_id(),
            "entry_id": action.entry_id,
            "changed_at": at,
            "field": field,
            "before": before,
            "after": after,
            "author": author,
        }


def _write(session: Session, actions: Sequence[ActionItem]) -> None:
    for one in actions:
        values = {name: getattr(one, name) for name in ("due", "ongoing", "due_note", "priority")}
        of_action = action_item.c.entry_id == one.entry_id
        session.execute(update(action_item).where(of_action).values(**values))
    for batch in in_batches([one.entry_id for one in actions]):
        session.execute(delete(action_owner).where(action_owner.c.entry_id.in_(batch)))
    owners = [row for one in actions for row in owner_columns(one)]
    if owners:
        session.execute(insert(action_owner), owners)
