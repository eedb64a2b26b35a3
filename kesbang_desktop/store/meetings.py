"""Reading and writing whole meetings."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, delete, func, select, update
from sqlalchemy.orm import Session

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import InvalidRecordError, NotFoundError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.party import Organization, Person
from kesbang_desktop.domain.together.fields import merge_fields
from kesbang_desktop.store import action_mapping, entry_mapping
from kesbang_desktop.store.action_mapping import IS_SHOWN, read_actions
from kesbang_desktop.store.attendance_mapping import read_attendances
from kesbang_desktop.store.attendances import write_attendances
from kesbang_desktop.store.batches import WRITTEN_AT_ONCE, in_batches
from kesbang_desktop.store.carry_over import classified_lines
from kesbang_desktop.store.entries import save_actions
from kesbang_desktop.store.entry_mapping import read_entries
from kesbang_desktop.store.finalising import require_open, take_turn
from kesbang_desktop.store.listing import refresh_listing, refresh_listing_of_meeting
from kesbang_desktop.store.long_write import let_others_write
from kesbang_desktop.store.meeting_mapping import select_meetings, to_columns, to_meeting
from kesbang_desktop.store.tables import (
    action_item,
    attachment,
    entry,
    evidence,
    meeting,
    progress,
    series,
)
from kesbang_desktop.store.taking_turns import in_turn
from kesbang_desktop.store.upsert import insert_missing, upsert

_NOT_FOUND = "Rapat itu tidak ada lagi. Muat ulang daftar rapat lalu pilih yang lain."
_NOT_BINNED = "Rapat ini belum di tempat sampah. Buang dulu ke tempat sampah, lalu hapus."
# Only the bin verbs move a meeting: a form that was open meanwhile must not bring it back.
_SET_BY_BIN = frozenset({"binned_at"})


def load_minutes(session: Session, meeting_id: UUID) -> Minutes:
    """Return a meeting with all that is in it, binned or not. Raises NotFoundError."""
    header = _header(session, meeting_id)
    if header is None:
        raise NotFoundError(_NOT_FOUND)
    return Minutes(
        header,
        tuple(read_attendances(session, meeting_id)),
        tuple(read_entries(session, meeting_id)),
        read_actions(session, meeting_id),
        classified_lines(session, meeting_id),
    )


@in_turn
def save_meeting(session: Session, record: Meeting, known: Meeting | None = None) -> Changes:
    """Insert or update the header of a meeting; its place in or out of the bin stays.

    ``known`` is what ``record`` was made of: fields that are the same in both stay as they are by
    now. Raises InvalidRecordError where the minutes are final.
    """
    take_turn(session, record.id)
    require_open(session, record.id)
    merged = merge_fields(known, record, _header(session, record.id) if known else None)
    record = merged.record
    series_id = find_series(session, record.series) if record.series else None
    upsert(session, meeting, [to_columns(record, series_id)], _SET_BY_BIN)
    refresh_listing_of_meeting(session, record.id)
    actions = _actions_of(session, record.id)
    return Changes(frozenset({record.id}), actions=actions, replaced=merged.replaced)


def _header(session: Session, meeting_id: UUID) -> Meeting | None:
    row = session.execute(select_meetings().where(meeting.c.id == meeting_id)).one_or_none()
    return None if row is None else to_meeting(row)


def add_minutes(
    session: Session,
    minutes: Minutes,
    people: Sequence[Person] = (),
    organizations: Sequence[Organization] = (),
) -> Changes:
    """Write a new meeting as a whole, after the new directory entries it names."""
    changes = save_meeting(session, minutes.meeting)
    changes |= write_attendances(
        session,
        minutes.meeting.id,
        minutes.attendances,
        people=people,
        organizations=organizations,
    )
    written = 0
    for lines in in_batches(minutes.entries):
        tell("", written, len(minutes.entries))
        changes |= _add_lines(session, minutes, lines)
        written += len(lines)
    return changes


def _add_lines(session: Session, minutes: Minutes, lines: Sequence[Entry]) -> Changes:
    """Write ``lines`` of ``minutes``, with the actions in them, into a meeting that is there."""
    meeting_id = minutes.meeting.id
    upsert(session, entry, [entry_mapping.to_columns(meeting_id, one) for one in lines])
    actions = [minutes.actions[one.id] for one in lines if one.id in minutes.actions]
    save_actions(session, lines, actions)
    notes = [note for one in actions for note in one.progress]
    upsert(session, progress, [action_mapping.progress_columns(note) for note in notes])
    files = [
        {"entry_id": one.entry_id, "attachment_id": attachment_id, "ordinal": ordinal}
        for one in actions
        for ordinal, attachment_id in enumerate(one.evidence)
    ]
    upsert(session, evidence, files)
    written = {one.id for one in lines if one.kind is EntryKind.ACTION or one.id in minutes.actions}
    refresh_listing(session, written)
    return Changes(frozenset({meeting_id}), actions=frozenset(written))


def bin_meeting(session: Session, meeting_id: UUID, at: datetime) -> Changes:
    """Move a meeting to the bin, its actions out of the follow-up list. Raises NotFoundError."""
    return _set_binned(session, meeting_id, at)


def restore_meeting(session: Session, meeting_id: UUID) -> Changes:
    """Take a meeting out of the bin as it was. Raises NotFoundError."""
    return _set_binned(session, meeting_id, None)


def purge_meeting(session: Session, meeting_id: UUID) -> Changes:
    """Delete a binned meeting and all that is in it, for good.

    Actions that are still open stay in the follow-up list without a meeting, with their notes and
    evidence. Raises NotFoundError, and InvalidRecordError for a meeting that is not in the bin.
    """
    query = select(meeting.c.binned_at).where(meeting.c.id == meeting_id)
    row = session.execute(query).one_or_none()
    if row is None:
        raise NotFoundError(_NOT_FOUND)
    if row.binned_at is None:
        raise InvalidRecordError(_NOT_BINNED)
    changes = Changes(frozenset({meeting_id}), actions=_actions_of(session, meeting_id))
    staying: Sequence[UUID] = session.scalars(_select_open(meeting_id)).all()
    _detach(session, meeting_id, staying)
    delete_meeting(session, meeting_id)
    refresh_listing(session, staying)
    return changes


def delete_meeting(session: Session, meeting_id: UUID) -> None:
    """Delete a meeting and all that is in it; others may write meanwhile."""
    lines = session.scalars(select(entry.c.id).where(entry.c.meeting_id == meeting_id)).all()
    for batch in in_batches(lines, WRITTEN_AT_ONCE):
        session.execute(delete(entry).where(entry.c.id.in_(batch)))
        let_others_write(session)
    session.execute(delete(meeting).where(meeting.c.id == meeting_id))


def open_actions_of(session: Session, meeting_id: UUID) -> int:
    """Return how many actions of a meeting are open; they outlive it."""
    query = select(func.count()).select_from(_select_open(meeting_id).subquery())
    return session.scalar(query) or 0


def _select_open(meeting_id: UUID) -> Select[Any]:
    return (
        select(action_item.c.entry_id)
        .join(entry, action_item.c.entry_id == entry.c.id)
        .where(entry.c.meeting_id == meeting_id, IS_SHOWN, action_item.c.is_open.is_(True))
    )


def _detach(session: Session, meeting_id: UUID, entry_ids: Sequence[UUID]) -> None:
    """Take actions out of their meeting, and the attachments that prove anything that stays."""
    for batch in in_batches(entry_ids, WRITTEN_AT_ONCE):
        session.execute(update(entry).where(entry.c.id.in_(batch)).values(meeting_id=None))
        let_others_write(session)
    proving = (
        select(evidence.c.attachment_id)
        .join(attachment, evidence.c.attachment_id == attachment.c.id)
        .join(entry, evidence.c.entry_id == entry.c.id)
        .where(attachment.c.meeting_id == meeting_id)
        .where(entry.c.meeting_id.is_distinct_from(meeting_id))
    )
    session.execute(update(attachment).where(attachment.c.id.in_(proving)).values(meeting_id=None))


def find_meeting(session: Session, text: str) -> UUID:
    """Return the id that ``text`` is, or is a unique beginning of (4 characters at least).

    Raises NotFoundError.
    """
    digits = text.strip().replace("-", "").lower()
    if not 4 <= len(digits) <= 32 or set(digits) - set("0123456789abcdef"):
        raise NotFoundError(
            f"“{text.strip()}” bukan tanda pengenal rapat. Salin sedikitnya 4 karakter awalnya."
        )
    first, last = UUID(digits.ljust(32, "0")), UUID(digits.ljust(32, "f"))
    query = select(meeting.c.id).where(meeting.c.id.between(first, last)).limit(2)
    found: Sequence[UUID] = session.scalars(query).all()
    if not found:
        raise NotFoundError(f"Tidak ada rapat “{text.strip()}”. Periksa lagi tanda pengenalnya.")
    if len(found) > 1:
        raise NotFoundError(
            f"Lebih dari satu rapat berawalan “{text.strip()}”. Ketik lebih banyak karakternya."
        )
    return found[0]


def _set_binned(session: Session, meeting_id: UUID, at: datetime | None) -> Changes:
    statement = update(meeting).where(meeting.c.id == meeting_id).values(binned_at=at)
    known = session.scalar(select(meeting.c.id).where(meeting.c.id == meeting_id))
    if known is None:
        raise NotFoundError(_NOT_FOUND)
    session.execute(statement)
    refresh_listing_of_meeting(session, meeting_id)
    return Changes(frozenset({meeting_id}), actions=_actions_of(session, meeting_id))


def find_series(session: Session, name: str) -> UUID:
    """Return the series called ``name``, made where there is none."""
    query = select(series.c.id).where(series.c.name == name)
    known: UUID | None = session.scalar(query)
    if known is not None:
        return known
    # Another seat may be making it: this waits for that.
    insert_missing(session, series, [{"id": new_id(), "name": name}], "name")
    made: UUID = session.scalars(query).one()
    return made


def _actions_of(session: Session, meeting_id: UUID) -> frozenset[UUID]:
    query = select(action_item.c.entry_id).join(entry, action_item.c.entry_id == entry.c.id)
    return frozenset(session.scalars(query.where(entry.c.meeting_id == meeting_id)))
