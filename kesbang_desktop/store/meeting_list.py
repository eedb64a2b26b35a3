"""The list of meetings, filtered and page by page."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, func, literal_column, or_, select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.meeting import (
    Classification,
    MeetingFilter,
    MeetingStatus,
    MeetingSummary,
)
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.engine_words import has_date
from kesbang_desktop.store.kept_counts import count_years
from kesbang_desktop.store.meeting_title import shown_title
from kesbang_desktop.store.reading_around import kind_of, text_of
from kesbang_desktop.store.tables import action_item, carried_line, entry, meeting

_SHOWN = ("id", "title", "date", "started_at", "place", "status", "called_at")
# As the index says it: a value that is bound would not be known to be that one.
_UNFINISHED = meeting.c.status != literal_column(f"'{MeetingStatus.FINAL}'")
# Reports have a list of their own.
IS_MEETING: ColumnElement[bool] = meeting.c.kind == MeetingKind.MEETING
_COUNTED = (EntryKind.DECISION, EntryKind.ACTION)


def list_meetings(
    session: Session, wanted: MeetingFilter, offset: int = 0, limit: int = 100
) -> list[MeetingSummary]:
    """Return a page of the meetings that fit ``wanted``, in the order it asks for."""
    rows = _read_page(session, wanted, offset, limit)
    counts = _count_entries(session, [row.id for row in rows])
    return [
        MeetingSummary(
            row.id,
            shown_title(row.title, row.status),
            row.date,
            row.started_at,
            text_of(row.place),
            kind_of(MeetingStatus, row.status, MeetingStatus.DRAFT),
            counts.get((row.id, EntryKind.DECISION), 0),
            counts.get((row.id, EntryKind.ACTION), 0),
            row.called_at,
        )
        for row in rows
    ]


def count_meetings(session: Session, wanted: MeetingFilter) -> int:
    """Return how many meetings fit ``wanted``."""
    if wanted == MeetingFilter(year=wanted.year, status=wanted.status, binned=wanted.binned):
        years = count_years(session, wanted.binned, *filter(None, (wanted.status,)))
        return years.total() if wanted.year is None else years[wanted.year]
    return session.scalar(_filtered(select(func.count()).select_from(meeting), wanted)) or 0


def meeting_years(session: Session) -> list[int]:
    """Return the years that have meetings outside the bin, the newest first."""
    years = count_years(session, False)
    return sorted((year for year in years if year is not None), reverse=True)


def select_page(wanted: MeetingFilter, is_dated: bool, offset: int, limit: int) -> Select[Any]:
    """Return the query of some of the rows that fit ``wanted``, with a date or without one.

    They are found by the index alone, so that those which are passed over are not read.
    """
    keys = meeting.c.date, meeting.c.started_at, meeting.c.id
    order = keys if wanted.oldest_first else [one.desc() for one in keys]
    ids = _filtered(select(meeting.c.id), wanted)
    ids = ids.where(has_date(meeting.c.date) if is_dated else meeting.c.date.is_(None))
    ids = ids.order_by(*order).offset(offset).limit(limit)
    columns = (meeting.c[name] for name in _SHOWN)
    return select(*columns).where(meeting.c.id.in_(ids)).order_by(*order)


def _read_page(
    session: Session, wanted: MeetingFilter, offset: int, limit: int
) -> Sequence[Row[Any]]:
    """Return rows in order; what has no date comes first: somebody has to fill it in."""
    if wanted.since is not None or wanted.year is not None:
        return session.execute(select_page(wanted, True, offset, limit)).all()
    undated = session.execute(select_page(wanted, False, offset, limit)).all()
    if len(undated) == limit:
        return undated
    if offset:
        query = _filtered(select(func.count()).select_from(meeting), wanted)
        offset = max(0, offset - (session.scalar(query.where(meeting.c.date.is_(None))) or 0))
    dated = select_page(wanted, True, offset, limit - len(undated))
    return [*undated, *session.execute(dated)]


def count_classified_meetings(session: Session, ids: Collection[UUID] | None) -> int:
    """Return how many meetings with these ids, or of all, hold what is classified.

    That is also one into which an action of a classified meeting was brought.
    """
    carried = (
        select(carried_line.c.meeting_id)
        .join(action_item, action_item.c.entry_id == carried_line.c.source_id)
        .where(action_item.c.origin_classification != Classification.NORMAL)
    )
    chosen = or_(meeting.c.classification != Classification.NORMAL, meeting.c.id.in_(carried))
    found = session.scalars(select(meeting.c.id).where(chosen))
    return sum(ids is None or one in ids for one in found)


def _filtered(query: Select[Any], wanted: MeetingFilter) -> Select[Any]:
    binned = meeting.c.binned_at
    # What is in the bin is in no other list, whatever it is.
    query = query.where(binned.is_not(None) if wanted.binned else binned.is_(None) & IS_MEETING)
    if wanted.year is not None:
        query = query.where(
            meeting.c.date.between(date(wanted.year, 1, 1), date(wanted.year, 12, 31))
        )
    if wanted.status is not None:
        query = query.where(meeting.c.status == wanted.status)
    if wanted.unfinished or wanted.status not in (None, MeetingStatus.FINAL):
        query = query.where(_UNFINISHED)
    if wanted.since is not None:
        query = query.where(meeting.c.date >= wanted.since)
    if wanted.before is not None:
        query = query.where(or_(meeting.c.date < wanted.before, meeting.c.date.is_(None)))
    for word in wanted.words():
        query = query.where(meeting.c.search_text.contains(word, autoescape=True))
    return query


def _count_entries(session: Session, ids: Sequence[UUID]) -> dict[tuple[UUID, str], int]:
    counts: dict[tuple[UUID, str], int] = {}
    for batch in in_batches(ids):
        query = (
            select(entry.c.meeting_id, entry.c.kind, func.count())
            .where(entry.c.meeting_id.in_(batch), entry.c.kind.in_(_COUNTED))
            .where(entry.c.removed.is_(False))
            .group_by(entry.c.meeting_id, entry.c.kind)
        )
        for meeting_id, kind, count in session.execute(query):
            counts[meeting_id, kind] = count
    return counts
