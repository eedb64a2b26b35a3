"""Writing the blocks of the minutes, as the editor does at every pause of the fingers."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.orm import Session

from kesbang_desktop.domain import typed_ahead
from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.store import action_mapping, entry_mapping
from kesbang_desktop.store.attachments import forget_unused
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.carried_notes import follow_carried_lines
from kesbang_desktop.store.finalising import require_open
from kesbang_desktop.store.listing import refresh_listing
from kesbang_desktop.store.noted_actions import keep_changed
from kesbang_desktop.store.party_merging import forget_retired
from kesbang_desktop.store.settings import kept_key
from kesbang_desktop.store.tables import action_item, action_owner, entry, setting
from kesbang_desktop.store.upsert import insert_missing, upsert

_REMOVE = update(entry).where(entry.c.id == bindparam("removed_id")).values(removed=True)
_DISOWN = delete(action_owner).where(action_owner.c.entry_id == bindparam("disowned_id"))
_TAKE_TYPED = delete(setting).where(
    setting.c.key == bindparam("kept"),
    setting.c.value["meeting"].as_string() == bindparam("meeting"),
)
_AT_ONCE = 200
_SET_BY_FOLLOW_UP = frozenset({"status"})


def save_entries(
    session: Session,
    meeting_id: UUID,
    entries: Sequence[Entry],
    actions: Sequence[ActionItem] = (),
    removed: Collection[UUID] = (),
) -> Changes:
    """Write the entries that changed and hide those that were removed.

    Of ``actions`` only owners, due date, ongoing and priority are written: status, progress and
    evidence belong to the follow-up. Lines under carried ones become notes on what was carried.
    What hangs on an entry that is removed, or no longer an action, is kept out of sight until
    :func:`forget_removed`, so that undo brings it back. Raises InvalidRecordError where the minutes
    are final.
    """
    require_open(session, meeting_id)
    if removed:
        session.execute(_REMOVE, [{"removed_id": one} for one in removed])
    upsert(session, entry, [entry_mapping.to_columns(meeting_id, one) for one in entries])
    save_actions(session, entries, actions, keep=_SET_BY_FOLLOW_UP)
    touched = {*removed, *(one.id for one in entries), *(one.entry_id for one in actions)}
    having_action = _having_action(session, touched)
    refresh_listing(session, having_action)
    changes = Changes(frozenset({meeting_id}), actions=having_action)
    return changes | follow_carried_lines(session, meeting_id)


def save_typed(
    session: Session,
    meeting_id: UUID,
    entries: Sequence[Entry],
    actions: Sequence[ActionItem] = (),
    removed: Collection[UUID] = (),
) -> Changes:
    """As :func:`save_entries`, from the editor: what was typed before it was there is among it.

    So that is kept beside it no longer.
    """
    changes = save_entries(session, meeting_id, entries, actions, removed)
    kept = kept_key(session, typed_ahead.SETTING)
    session.execute(_TAKE_TYPED, {"kept": kept, "meeting": str(meeting_id)})
    return changes


def save_actions(
    session: Session,
    entries: Sequence[Entry],
    actions: Sequence[ActionItem],
    keep: frozenset[str] = frozenset(),
) -> None:
    """Write action rows and owners; every entry that is an action gets a row.

    Columns named in ``keep`` are written with a new row only. What was changed of an action since
    it was noted stays so for the list.
    """
    given = {one.entry_id for one in actions}
    bare = [one for one in entries if one.kind is EntryKind.ACTION and one.id not in given]
    rows = [action_mapping.to_columns(ActionItem(one.id)) for one in bare]
    insert_missing(session, action_item, rows)
    if not actions:
        return
    actions = keep_changed(session, actions)
    upsert(session, action_item, [action_mapping.to_columns(one) for one in actions], keep)
    session.execute(_DISOWN, [{"disowned_id": one.entry_id} for one in actions])
    upsert(
        session, action_owner, [row for one in actions for row in action_mapping.owner_columns(one)]
    )


def forget_removed(session: Session) -> bool:
    """Delete for good some of what was removed; tell whether more may be left.

    For the start of the program, when no undo is left: again and again until nothing is, so that
    whoever types by then waits for a part of it only.
    """
    ids = session.scalars(select(entry.c.id).where(entry.c.removed.is_(True)).limit(_AT_ONCE)).all()
    delete_removed(session, ids)
    if len(ids) == _AT_ONCE:
        return True
    forget_retired(session)
    forget_unused(session)
    return False


def delete_removed(session: Session, ids: Sequence[UUID]) -> None:
    """Delete lines for good that were removed."""
    for batch in in_batches(ids):
        gone = entry.c.id.in_(batch) & entry.c.removed.is_(True)
        session.execute(delete(entry).where(gone))


def _having_action(session: Session, ids: Collection[UUID]) -> frozenset[UUID]:
    found: set[UUID] = set()
    for batch in in_batches(ids):
        query = select(action_item.c.entry_id).where(action_item.c.entry_id.in_(batch))
        found.update(session.scalars(query))
    return frozenset(found)
