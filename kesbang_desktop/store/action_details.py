"""One action with its history, and where actions stand in their minutes."""

from collections import defaultdict
from collections.abc import Collection
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.action_details import ActionDetails, TrailStep
from kesbang_desktop.domain.attachment import Attachment
from kesbang_desktop.domain.carry_over import notes_under
from kesbang_desktop.domain.entry_place import NOWHERE, EntryPlace, places
from kesbang_desktop.domain.errors import NotFoundError
from kesbang_desktop.store.action_changes import NOT_FOUND, read_changes
from kesbang_desktop.store.attachments import to_attachment
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.entry_mapping import read_entries
from kesbang_desktop.store.follow_up_rows import read_follow_ups
from kesbang_desktop.store.progress_log import progress_of
from kesbang_desktop.store.tables import (
    action_item,
    attachment,
    carried_line,
    entry,
    evidence,
    meeting,
)


def load_action(session: Session, entry_id: UUID) -> ActionDetails:
    """Return all that is known of an action. Raises NotFoundError."""
    query = select(action_item.c.obligation_id).where(action_item.c.entry_id == entry_id)
    row = session.execute(query).one_or_none()
    if row is None:
        raise NotFoundError(NOT_FOUND)
    found = read_follow_ups(session, [entry_id])
    if not found:
        raise NotFoundError(NOT_FOUND)
    return ActionDetails(
        found[0],
        entry_places(session, [entry_id]).get(entry_id, NOWHERE),
        tuple(progress_of(session, [entry_id]).get(entry_id, ())),
        tuple(read_changes(session, entry_id)),
        tuple(_read_evidence(session, entry_id)),
        tuple(_read_trail(session, entry_id)),
        row.obligation_id,
    )


def entry_places(session: Session, entry_ids: Collection[UUID]) -> dict[UUID, EntryPlace]:
    """Return where entries stand in their minutes; those that are in none are left out.

    Reads the minutes of each once, so it is for the rows on the screen.
    """
    of_meeting: dict[UUID, list[UUID]] = defaultdict(list)
    for batch in in_batches(entry_ids):
        query = select(entry.c.id, entry.c.meeting_id).where(entry.c.id.in_(batch))
        for row in session.execute(query.where(entry.c.meeting_id.is_not(None))):
            of_meeting[row.meeting_id].append(row.id)
    found: dict[UUID, EntryPlace] = {}
    for meeting_id, wanted in of_meeting.items():
        found |= places(read_entries(session, meeting_id), wanted)
    return found


def _read_evidence(session: Session, entry_id: UUID) -> list[Attachment]:
    query = (
        select(attachment)
        .join_from(evidence, attachment, evidence.c.attachment_id == attachment.c.id)
        .where(evidence.c.entry_id == entry_id)
        .order_by(evidence.c.ordinal)
    )
    rows = session.execute(query)
    return [to_attachment(row) for row in rows]


def _read_trail(session: Session, entry_id: UUID) -> list[TrailStep]:
    query = (
        select(meeting.c.id, meeting.c.title, meeting.c.date, meeting.c.started_at)
        .join_from(carried_line, entry, carried_line.c.entry_id == entry.c.id)
        .join(meeting, carried_line.c.meeting_id == meeting.c.id)
        .where(carried_line.c.source_id == entry_id)
        .where(entry.c.removed.is_(False), meeting.c.binned_at.is_(None))
        .order_by(meeting.c.date.nulls_last(), meeting.c.started_at, meeting.c.id)
        .distinct()
    )
    return [
        TrailStep(row.id, row.title, row.date, _notes_in(session, row.id, entry_id))
        for row in session.execute(query).all()
    ]


def _notes_in(session: Session, meeting_id: UUID, source_id: UUID) -> tuple[str, ...]:
    query = select(carried_line.c.entry_id, carried_line.c.source_id)
    rows = session.execute(query.where(carried_line.c.meeting_id == meeting_id))
    sources = {row.entry_id: row.source_id for row in rows}
    notes = notes_under(read_entries(session, meeting_id), sources)
    return tuple(one.text for one in notes if one.source_id == source_id)
