"""Action items, their owners, progress and evidence, to rows and back."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.action import ActionItem, ActionStatus, Priority, Progress
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.store.noted_actions import as_noted, read_noted
from kesbang_desktop.store.party_rows import party_rows, read_parties
from kesbang_desktop.store.reading_around import kind_of, text_of
from kesbang_desktop.store.tables import (
    action_item,
    action_owner,
    entry,
    evidence,
    progress,
)

_READ = ("entry_id", "due", "ongoing", "due_note", "priority", "status")
IS_SHOWN = (entry.c.kind == EntryKind.ACTION) & entry.c.removed.is_(False)


def to_columns(record: ActionItem) -> dict[str, Any]:
    """Return the row of ``record``, less what other tables hold."""
    return {
        "entry_id": record.entry_id,
        "due": record.due,
        "ongoing": record.ongoing,
        "due_note": record.due_note,
        "priority": record.priority,
        "status": record.status,
    }


def owner_columns(record: ActionItem) -> list[dict[str, Any]]:
    """Return the rows of the owners of ``record``."""
    return party_rows("entry_id", record.entry_id, record.owners)


def progress_columns(record: Progress) -> dict[str, Any]:
    """Return the row of ``record``."""
    return {
        "id": record.id,
        "entry_id": record.entry_id,
        "noted_at": record.noted_at,
        "text": record.text,
        "author": record.author,
        "status": record.status,
    }


def read_actions(
    session: Session, meeting_id: UUID, ids: Collection[UUID] | None = None
) -> dict[UUID, ActionItem]:
    """Return the actions of a meeting by entry id, of entries that are actions now.

    Owners, due date and priority are as the minutes have them, whatever was changed since. With
    ``ids`` only of those.
    """
    of_meeting = (entry.c.meeting_id == meeting_id) & IS_SHOWN
    if ids is not None:
        of_meeting &= entry.c.id.in_(ids)
    columns = (action_item.c[name] for name in _READ)
    rows = session.execute(_joined(select(*columns), action_item.c.entry_id, of_meeting)).all()
    if not rows:
        return {}
    theirs = action_owner.c.entry_id.in_(select(entry.c.id).where(of_meeting))
    owners = read_parties(session, action_owner, theirs)
    notes = _read_progress(session, of_meeting)
    files = _read_evidence(session, of_meeting)
    noted = read_noted(session, meeting_id)
    actions = (
        ActionItem(
            row.entry_id,
            tuple(owners.get(row.entry_id, ())),
            None if row.ongoing else row.due,
            row.ongoing,
            kind_of(Priority, row.priority, Priority.NORMAL),
            kind_of(ActionStatus, row.status, ActionStatus.OPEN),
            tuple(notes.get(row.entry_id, ())),
            tuple(files.get(row.entry_id, ())),
            text_of(row.due_note),
        )
        for row in rows
    )
    return {one.entry_id: as_noted(one, noted.get(one.entry_id)) for one in actions}


def to_progress(row: Any) -> Progress:
    """Return the record of ``row``."""
    status = next((one for one in ActionStatus if one == row.status), None)
    said, author = text_of(row.text), text_of(row.author)
    return Progress(row.id, row.entry_id, row.noted_at, said, author, status)


def _read_progress(session: Session, which: ColumnElement[bool]) -> dict[UUID, list[Progress]]:
    query = _joined(select(progress), progress.c.entry_id, which)
    rows = session.execute(query.order_by(progress.c.noted_at, progress.c.id))
    return _grouped((row.entry_id, to_progress(row)) for row in rows)


def _read_evidence(session: Session, which: ColumnElement[bool]) -> dict[UUID, list[UUID]]:
    query = _joined(select(evidence), evidence.c.entry_id, which)
    rows = session.execute(query.order_by(evidence.c.ordinal))
    return _grouped((row.entry_id, row.attachment_id) for row in rows)


def _joined(
    query: Select[Any], entry_id: ColumnElement[UUID], which: ColumnElement[bool]
) -> Select[Any]:
    return query.join(entry, entry_id == entry.c.id).where(which)


def _grouped(pairs: Iterable[tuple[UUID, Any]]) -> dict[UUID, list[Any]]:
    groups: dict[UUID, list[Any]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return groups
