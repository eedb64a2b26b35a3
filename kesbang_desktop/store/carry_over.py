"""Bringing what is open in a series into one of its meetings.

An action or problem comes from an earlier meeting of the series, never from the very meeting it is
brought into or a later one, and is in each meeting once. What a person removed from the minutes
comes again when asked for: it is open still.
"""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, insert, or_, select, true
from sqlalchemy.orm import Session

from kesbang_desktop.domain.action import Priority, agreed_due
from kesbang_desktop.domain.carry_over import AGENDA_TITLE, OpenItem, OpenItems, carried_lines
from kesbang_desktop.domain.due_date import NO_DUE, Due
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.ordering import key_between
from kesbang_desktop.domain.ratification import RATIFY_TITLE
from kesbang_desktop.store import entry_mapping
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.carried_notes import follow_carried_lines
from kesbang_desktop.store.engine_words import not_indexed
from kesbang_desktop.store.finalising import require_open
from kesbang_desktop.store.follow_up_rows import read_follow_ups
from kesbang_desktop.store.party_rows import read_parties
from kesbang_desktop.store.reading_around import kind_of
from kesbang_desktop.store.series_place import series_place
from kesbang_desktop.store.tables import (
    action_item,
    action_owner,
    carried_line,
    entry,
    issue,
    meeting,
)
from kesbang_desktop.store.upsert import upsert

_NO_SERIES = "Rapat ini belum termasuk seri. Isi seri rapatnya di rincian, lalu bawa lagi."


def carry_into(session: Session, meeting_id: UUID) -> int:
    """Bring in what is open in the series and not in this meeting yet; return how many lines.

    They stand under their agenda items, which are made at the top where there are none. Raises
    NotFoundError, and InvalidRecordError where the minutes are final or in no series.
    """
    require_open(session, meeting_id)
    series_id, day = series_place(session, meeting_id)
    if series_id is None:
        raise InvalidRecordError(_NO_SERIES)
    known = set(carried_sources(session, meeting_id).values())
    count = 0
    for title, items in read_open_items(session, series_id, day, meeting_id).by_title:
        missing = [one for one in items if one.source_id not in known]
        if missing:
            _add_lines(session, meeting_id, title, missing)
            count += len(missing)
    if count:
        follow_carried_lines(session, meeting_id)
    return count


def read_open_items(
    session: Session, series_id: UUID, day: date | None, meeting_id: UUID
) -> OpenItems:
    """Return what is open in a series before its meeting ``meeting_id`` on ``day``."""
    made_before = meeting.c.id < meeting_id
    if day is None:
        is_earlier = made_before
        was_earlier: ColumnElement[bool] = true()
    else:
        # Of two meetings on one day, or where a day is not known, the one made first comes first.
        same_day = or_(meeting.c.date == day, meeting.c.date.is_(None))
        is_earlier = or_(meeting.c.date < day, same_day & made_before)
        was_earlier = or_(action_item.c.origin_date <= day, action_item.c.origin_date.is_(None))
    earlier = and_(
        meeting.c.series_id == series_id,
        not_indexed(meeting.c.binned_at).is_(None),
        is_earlier,
    )
    outlived = and_(
        entry.c.meeting_id.is_(None),
        was_earlier,
    )
    listed = (action_item.c.series_id == series_id) & or_(earlier, outlived)
    return OpenItems(_open_actions(session, listed), _open_problems(session, earlier))


def link_lines(session: Session, meeting_id: UUID, sources: Collection[tuple[UUID, UUID]]) -> None:
    """Note of lines in a meeting, by entry id, which record each of them speaks of."""
    rows = [
        {"entry_id": entry_id, "source_id": source_id, "meeting_id": meeting_id}
        for entry_id, source_id in sources
    ]
    if rows:
        session.execute(insert(carried_line), rows)


def read_own_items(session: Session, meeting_id: UUID) -> OpenItems:
    """Return what is open of one meeting alone."""
    own = meeting.c.id == meeting_id
    return OpenItems(_open_actions(session, own), _open_problems(session, own))


def carried_sources(session: Session, meeting_id: UUID) -> dict[UUID, UUID]:
    """Return the record behind each carried line of a meeting, by the line's entry id, in order."""
    query = (
        select(carried_line.c.entry_id, carried_line.c.source_id)
        .join(entry, carried_line.c.entry_id == entry.c.id)
        .where(carried_line.c.meeting_id == meeting_id, entry.c.removed.is_(False))
        .order_by(entry.c.order_key, entry.c.id)
    )
    return {row.entry_id: row.source_id for row in session.execute(query)}


def classified_lines(session: Session, meeting_id: UUID) -> dict[UUID, Classification]:
    """Return how secret what a carried line speaks of is, by the line's entry id, where it is.

    That is as secret as the meeting that it was noted in.
    """
    grade = func.coalesce(meeting.c.classification, action_item.c.origin_classification)
    query = (
        select(carried_line.c.entry_id, grade.label("grade"))
        .join(entry, carried_line.c.source_id == entry.c.id)
        .outerjoin(meeting, entry.c.meeting_id == meeting.c.id)
        .outerjoin(action_item, action_item.c.entry_id == entry.c.id)
        .where(
            carried_line.c.meeting_id == meeting_id,
            entry.c.meeting_id.is_distinct_from(meeting_id),
            grade != Classification.NORMAL,
        )
    )
    return {
        row.entry_id: kind_of(Classification, row.grade, Classification.RESTRICTED)
        for row in session.execute(query)
    }


def carried_actions(session: Session, meeting_id: UUID) -> list[FollowUp]:
    """Return the actions that were brought into a meeting, as they stand now, in its order."""
    sources = list(dict.fromkeys(carried_sources(session, meeting_id).values()))
    known: set[UUID] = set()
    for batch in in_batches(sources):
        query = select(action_item.c.entry_id).join(entry, action_item.c.entry_id == entry.c.id)
        is_action = (entry.c.kind == EntryKind.ACTION) & action_item.c.entry_id.in_(batch)
        known.update(session.scalars(query.where(is_action)))
    return read_follow_ups(session, [one for one in sources if one in known])


def _open_actions(session: Session, which: ColumnElement[bool]) -> tuple[OpenItem, ...]:
    query = (
        select(
            entry.c.id,
            entry.c.text,
            entry.c.withheld,
            action_item.c.due,
            action_item.c.ongoing,
            action_item.c.due_note,
            action_item.c.priority,
        )
        .join(action_item, action_item.c.entry_id == entry.c.id)
        .outerjoin(meeting, entry.c.meeting_id == meeting.c.id)
        .where(action_item.c.listed, action_item.c.is_open, which)
        .order_by(
            action_item.c.due.asc().nulls_last(), meeting.c.date, entry.c.order_key, entry.c.id
        )
    )
    rows = session.execute(query).all()
    owners: dict[UUID, tuple[str, ...]] = {}
    for batch in in_batches([row.id for row in rows]):
        found = read_parties(session, action_owner, action_owner.c.entry_id.in_(batch))
        owners |= {id: tuple(one.name for one in some) for id, some in found.items()}
    items = (
        OpenItem(row.id, row.text, owners.get(row.id, ()), _due_of(row), row.withheld)
        for row in rows
    )
    return tuple(one for one in items if one.text.strip() or one.owners or one.due != NO_DUE)


def _due_of(row: Any) -> Due:
    return agreed_due(row.due, row.ongoing, row.due_note, Priority(row.priority))


def _open_problems(session: Session, which: ColumnElement[bool]) -> tuple[OpenItem, ...]:
    query = (
        select(entry.c.id, entry.c.text, entry.c.withheld)
        .join(meeting, entry.c.meeting_id == meeting.c.id)
        .outerjoin(issue, issue.c.entry_id == entry.c.id)
        .where(entry.c.kind == EntryKind.ISSUE, entry.c.removed.is_(False), which)
        .where(issue.c.is_solved.is_not(True))
        .order_by(meeting.c.date, meeting.c.id, entry.c.order_key, entry.c.id)
    )
    return tuple(
        OpenItem(row.id, row.text, withheld=row.withheld)
        for row in session.execute(query)
        if row.text.strip()
    )


def _add_lines(session: Session, meeting_id: UUID, title: str, items: Sequence[OpenItem]) -> None:
    rows: Sequence[Any] = session.execute(
        select(entry.c.order_key, entry.c.kind, entry.c.text, entry.c.removed)
        .where(entry.c.meeting_id == meeting_id)
        .order_by(entry.c.order_key, entry.c.id)
    ).all()
    made: list[Entry] = []
    place = _end_of_item(rows, title)
    if place is None:
        low, high = (
            _end_of_item(rows, AGENDA_TITLE)
            or _end_of_item(rows, RATIFY_TITLE)
            or (None, rows[0].order_key if rows else None)
        )
        heading = Entry(new_id(), meeting_id, key_between(low, high), EntryKind.AGENDA, title)
        made.append(heading)
        place = heading.order_key, high
    lines = carried_lines(meeting_id, items, *place)
    made.extend(line for line, _ in lines)
    upsert(session, entry, [entry_mapping.to_columns(meeting_id, one) for one in made])
    link_lines(session, meeting_id, [(line.id, source_id) for line, source_id in lines])


def _end_of_item(rows: Sequence[Any], title: str) -> tuple[str, str | None] | None:
    """Return the order keys around the end of the agenda item ``title``, None without it.

    Removed lines keep their places: undo may bring them back.
    """
    last: str | None = None
    for row in rows:
        if row.removed:
            continue
        if row.kind == EntryKind.AGENDA and last is not None:
            break
        if last is not None or (row.kind == EntryKind.AGENDA and fold(row.text) == fold(title)):
            last = row.order_key
    if last is None:
        return None
    return last, next((row.order_key for row in rows if row.order_key > last), None)
