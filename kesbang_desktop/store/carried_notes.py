"""Keeps the notes on actions and problems in step with the lines typed under carried ones.

What is typed stands in the minutes and nowhere else: the rows written here are worked out of the
lines (:func:`kesbang_desktop.domain.carry_over.notes_under`) and carry the ids of the lines. Lines
of final minutes do not change, so neither do their notes; the minutes that an action was noted in
may be final. A note outlives a meeting that is deleted: what was done stays known.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Table, bindparam, delete, exists, select, update
from sqlalchemy.orm import Session

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.attendance import Role
from kesbang_desktop.domain.carry_over import CarriedNote, LaterWord, latest_state, notes_under
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.ids import made_at, new_id
from kesbang_desktop.domain.meeting_clock import wall_clock
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.entry_mapping import read_entries
from kesbang_desktop.store.listing import refresh_listing
from kesbang_desktop.store.tables import (
    action_item,
    attendance,
    carried_line,
    entry,
    issue,
    issue_note,
    meeting,
    person,
    progress,
)
from kesbang_desktop.store.upsert import insert_missing, upsert

_SOURCE = entry.alias("source")
_LINES = (
    select(
        carried_line.c.entry_id,
        carried_line.c.source_id,
        entry.c.order_key,
        entry.c.removed,
        _SOURCE.c.kind,
        _SOURCE.c.meeting_id,
    )
    .join(entry, carried_line.c.entry_id == entry.c.id)
    .join(_SOURCE, carried_line.c.source_id == _SOURCE.c.id)
    .where(carried_line.c.meeting_id == bindparam("carrying_id"))
)


@dataclass(frozen=True, slots=True)
class _Book:
    """Where notes on one kind of record are kept; ``state`` is the column that a word sets."""

    kind: EntryKind
    notes: Table
    state: str


_ACTIONS = _Book(EntryKind.ACTION, progress, "status")
_PROBLEMS = _Book(EntryKind.ISSUE, issue_note, "solves")


def follow_carried_lines(session: Session, meeting_id: UUID) -> Changes:
    """Write, change and delete the notes that the lines of a meeting make.

    Costs one indexed query where nothing was carried into the meeting, else what stands from the
    first carried line to the agenda item after the last. A record that is neither action nor
    problem any more keeps the notes it has.
    """
    lines = session.execute(_LINES, {"carrying_id": meeting_id}).all()
    if not lines:
        return Changes()
    notes = _read_notes(session, meeting_id, [one for one in lines if not one.removed])
    author = _note_taker(session, meeting_id) if notes else ""
    fallback = _beginning(session, meeting_id)
    touched: set[UUID] = set()
    for book in (_ACTIONS, _PROBLEMS):
        sources = {one.source_id for one in lines if one.kind == book.kind}
        if sources:
            wanted = {
                one.entry_id: _columns(one, book, author, fallback)
                for one in notes
                if one.source_id in sources
            }
            touched |= _replace_notes(session, meeting_id, book, sources, wanted)
    return Changes(
        frozenset({one.meeting_id for one in lines if one.source_id in touched} - {None}),
        actions=frozenset(touched),
    )


def _read_notes(session: Session, meeting_id: UUID, lines: Sequence[Any]) -> list[CarriedNote]:
    if not lines:
        return []
    keys = [one.order_key for one in lines]
    of_meeting = (entry.c.meeting_id == meeting_id) & entry.c.removed.is_(False)
    end = (
        select(entry.c.order_key)
        .where(of_meeting, entry.c.kind == EntryKind.AGENDA, entry.c.order_key > max(keys))
        .order_by(entry.c.order_key)
        .limit(1)
    )
    entries = read_entries(session, meeting_id, min(keys), session.scalar(end))
    return notes_under(entries, {one.entry_id: one.source_id for one in lines})


def _columns(note: CarriedNote, book: _Book, author: str, fallback: datetime) -> dict[str, Any]:
    return {
        "id": note.entry_id,
        "entry_id": note.source_id,
        "noted_at": note.noted_at or fallback,
        "text": note.text,
        "author": note.speaker.name if note.speaker else author,
        book.state: getattr(note, book.state),
    }


def _replace_notes(
    session: Session,
    meeting_id: UUID,
    book: _Book,
    sources: Collection[UUID],
    wanted: Mapping[UUID, dict[str, Any]],
) -> set[UUID]:
    """Make the notes of this meeting the ``wanted`` ones; return whose notes that changed."""
    kept = _kept_notes(session, meeting_id, book, sources)
    changed = [row for id, row in wanted.items() if kept.get(id) != row]
    gone = [id for id in kept if id not in wanted]
    if not changed and not gone:
        return set()
    before = [kept[row["id"]] for row in changed if row["id"] in kept] + [kept[id] for id in gone]
    speaking = {row["entry_id"] for row in (*changed, *before) if row[book.state] is not None}
    if book is _ACTIONS:
        for source_id in speaking:
            typed = [one["noted_at"] for one in changed if one["entry_id"] == source_id]
            _explain_status(session, source_id, typed)
    else:
        bare = [{"entry_id": one, "region": "", "is_solved": False} for one in sources]
        insert_missing(session, issue, bare)
    for batch in in_batches(gone):
        session.execute(delete(book.notes).where(book.notes.c.id.in_(batch)))
    upsert(session, book.notes, changed)
    for source_id in speaking:
        settle_state(session, source_id, book.kind)
    return {row["entry_id"] for row in (*changed, *before)}


def _kept_notes(
    session: Session, meeting_id: UUID, book: _Book, sources: Collection[UUID]
) -> dict[UUID, dict[str, Any]]:
    found = {}
    for batch in in_batches(sources):
        # Not a join: that may be taken through all lines of the meeting.
        is_line = exists().where(entry.c.id == book.notes.c.id, entry.c.meeting_id == meeting_id)
        query = select(book.notes).where(book.notes.c.entry_id.in_(batch), is_line)
        found.update({row.id: dict(row._mapping) for row in session.execute(query)})
    return found


def overruled_notes(session: Session, meeting_id: UUID) -> dict[UUID, LaterWord]:
    """Return what counts in place of what lines of a meeting say of carried records, by line.

    That is what was said elsewhere, of a later time than theirs; a line first typed long ago and
    changed today is of its first time.
    """
    lines = session.execute(_LINES, {"carrying_id": meeting_id}).all()
    found: dict[UUID, LaterWord] = {}
    for book in (_ACTIONS, _PROBLEMS):
        for source_id in {one.source_id for one in lines if one.kind == book.kind}:
            said = _said(session, book, source_id)
            ids = [id for _, id, _ in said]
            of_meeting = (entry.c.meeting_id == meeting_id) & entry.c.id.in_(ids)
            own = set(session.scalars(select(entry.c.id).where(of_meeting)))
            if own and (last := said[-1])[1] not in own:
                word = LaterWord(last[0], **{book.state: last[2]})
                found |= {id: word for _, id, state in said if id in own and state != last[2]}
    return found


def settle_state(session: Session, source_id: UUID, kind: EntryKind) -> None:
    """Make the state of an action or problem what the latest of its notes says of it."""
    if kind is EntryKind.ACTION:
        said = _spoken(session, _ACTIONS, source_id)
        status = latest_state((ActionStatus(one) for _, one in said), ActionStatus.OPEN)
        of_source = action_item.c.entry_id == source_id
        session.execute(update(action_item).where(of_source).values(status=status))
        refresh_listing(session, [source_id])
    else:
        said = _spoken(session, _PROBLEMS, source_id)
        is_solved = latest_state((bool(one) for _, one in said), False)
        of_source = issue.c.entry_id == source_id
        session.execute(update(issue).where(of_source).values(is_solved=is_solved))


def _spoken(session: Session, book: _Book, source_id: UUID) -> list[tuple[datetime, Any]]:
    """Return when the notes on a record said what of its state, by the clock here."""
    return [(at, state) for at, _, state in _said(session, book, source_id)]


def _said(session: Session, book: _Book, source_id: UUID) -> list[tuple[datetime, UUID, Any]]:
    """Return as :func:`_spoken`, with the ids of the notes."""
    notes = book.notes.c
    query = select(notes.noted_at, notes.id, notes[book.state])
    query = query.where(notes.entry_id == source_id, notes[book.state].is_not(None))
    return sorted((wall_clock(at), id, state) for at, id, state in session.execute(query))


def _explain_status(session: Session, source_id: UUID, typed: Sequence[datetime]) -> None:
    """Give an action whose notes do not explain its status a note that does, before the typed ones.

    Minutes from a file may hold an action that is done with no word of when: when a later word is
    taken away again, that status has to be found.
    """
    status = session.scalar(select(action_item.c.status).where(action_item.c.entry_id == source_id))
    spoken = _spoken(session, _ACTIONS, source_id)
    said_at, said = spoken[-1] if spoken else (None, ActionStatus.OPEN)
    if status is None or status == said:
        return
    noted_at = said_at or wall_clock(_noted_at(session, source_id))
    earliest = min(map(wall_clock, typed), default=datetime.max)
    if noted_at >= earliest:
        noted_at = earliest - timedelta(seconds=1)
    row = {"id": new_id(), "entry_id": source_id, "noted_at": noted_at, "text": "", "author": ""}
    upsert(session, progress, [row | {"status": status}])


def _noted_at(session: Session, entry_id: UUID) -> datetime:
    """Return when an action was noted, at least the day."""
    found = session.execute(
        select(entry.c.noted_at, entry.c.meeting_id, action_item.c.origin_date)
        .join(action_item, action_item.c.entry_id == entry.c.id)
        .where(entry.c.id == entry_id)
    ).one()
    if found.noted_at is None and found.meeting_id is not None:
        return _beginning(session, found.meeting_id)
    noted: datetime = found.noted_at or datetime.combine(found.origin_date or date.min, time())
    return noted


def _beginning(session: Session, meeting_id: UUID) -> datetime:
    """Return when a meeting began: the time of a line typed before times were kept.

    A meeting without a date began when it was noted.
    """
    columns = meeting.c.date, meeting.c.started_at, meeting.c.called_at
    row = session.execute(select(*columns).where(meeting.c.id == meeting_id)).one()
    if row.date is None:
        return made_at(meeting_id)
    return datetime.combine(row.date, row.started_at or row.called_at or time())


def _note_taker(session: Session, meeting_id: UUID) -> str:
    query = (
        select(person.c.name, attendance.c.roles)
        .join(attendance, attendance.c.person_id == person.c.id)
        .where(attendance.c.meeting_id == meeting_id, attendance.c.roles != "")
        .order_by(attendance.c.order_key, attendance.c.id)
    )
    rows = session.execute(query)
    return next((row.name for row in rows if Role.NOTE_TAKER in row.roles.split()), "")
