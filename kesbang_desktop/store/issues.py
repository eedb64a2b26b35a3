"""The inventory of problems over all meetings: where, solved or not, and what was done."""

from collections.abc import Callable, Collection, Iterator
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    delete,
    exists,
    func,
    insert,
    literal_column,
    or_,
    select,
    true,
    update,
)
from sqlalchemy.orm import Session

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.errors import NotedInMinutesError, NotFoundError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.issue import Issue, IssueFilter, IssueNote, sort_issues
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.meeting_clock import wall_clock
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.region import Regions
from kesbang_desktop.domain.together.fields import merge_fields
from kesbang_desktop.store.action_changes import NOTED_IN_MINUTES
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.carried_notes import settle_state
from kesbang_desktop.store.finalising import require_open
from kesbang_desktop.store.issue_speakers import IssueSpeaker, read_issue_speakers
from kesbang_desktop.store.reading_around import kind_of, text_of
from kesbang_desktop.store.tables import (
    carried_line,
    entry,
    issue,
    issue_note,
    meeting,
    report_source,
    series,
)
from kesbang_desktop.store.upsert import insert_missing

# One that cannot be read is kept from whom it may not concern.
_CAUTIOUS = Classification.RESTRICTED
Guess = Callable[[str], str]
_NOT_FOUND = "Permasalahan itu tidak ada lagi. Muat ulang daftarnya lalu pilih yang lain."


def _no_field(_: str) -> str:
    return ""


_SHOWN = (
    (entry.c.kind == EntryKind.ISSUE)
    & entry.c.removed.is_(False)
    & or_(entry.c.meeting_id.is_(None), meeting.c.binned_at.is_(None))
)
# What was taken from another meeting or report is a problem there, and no second one here.
_IS_OWN = ~exists().where(
    report_source.c.entry_id == entry.c.id, report_source.c.source_id.is_not(None)
)
_ITEM = entry.alias("item")
_ITEM_ID = (
    select(_ITEM.c.id)
    .where(_ITEM.c.meeting_id == entry.c.meeting_id, _ITEM.c.order_key < entry.c.order_key)
    # As the index says it.
    .where(_ITEM.c.kind == literal_column(f"'{EntryKind.AGENDA}'"), _ITEM.c.removed.is_(False))
    .order_by(_ITEM.c.order_key.desc())
    .limit(1)
    .correlate(entry)
    .scalar_subquery()
)
_QUERY = (
    select(
        entry.c.id,
        entry.c.meeting_id,
        meeting.c.title,
        meeting.c.date,
        meeting.c.classification,
        entry.c.text,
        issue.c.region,
        # What is neither solved nor open is looked at again.
        issue.c.is_solved.is_(True).label("is_solved"),
        series.c.name.label("series"),
        meeting.c.region.label("home"),
        meeting.c.kind.label("meeting_kind"),
        entry.c.field,
        _ITEM.c.text.label("item"),
        _ITEM.c.field.label("item_field"),
    )
    .outerjoin_from(entry, meeting, entry.c.meeting_id == meeting.c.id)
    .outerjoin(series, meeting.c.series_id == series.c.id)
    .outerjoin(issue, issue.c.entry_id == entry.c.id)
    .outerjoin(_ITEM, _ITEM.c.id == _ITEM_ID)
    .where(_SHOWN, _IS_OWN)
)


def list_issues(
    session: Session, wanted: IssueFilter, regions: Regions, guess: Guess = _no_field
) -> list[Issue]:
    """Return the problems that fit ``wanted`` by kabupaten/kota, the newest first in each.

    A region that was not set by hand is the first of ``regions`` that the text names, else that of
    whoever brought the problem up, else what the agenda item names, else that of the report; in a
    report these two come first.
    ``guess`` tells the field of a text where nobody took one.
    """
    found = _read(session, true(), regions, guess)
    return sort_issues((one for one in found if wanted.fits(one)), regions)


def issues_between(
    session: Session, since: date, until: date, regions: Regions, guess: Guess = _no_field
) -> list[Issue]:
    """Return the problems of the meetings and reports from ``since`` to ``until``, in any order."""
    days = meeting.c.date.between(since, until)
    held = select(meeting.c.id).where(meeting.c.binned_at.is_(None), days)
    return list(_read(session, entry.c.meeting_id.in_(held), regions, guess))


def noted_regions(
    session: Session, meetings: Collection[UUID], regions: Regions
) -> dict[UUID, tuple[str, bool]]:
    """Return the kabupaten/kota of the problems of some meetings, as the list has it, by entry id;
    each with whether it was set by hand.
    """
    found: dict[UUID, tuple[str, bool]] = {}
    for batch in in_batches(meetings):
        for one in _read(session, entry.c.meeting_id.in_(batch), regions):
            found[one.entry_id] = (one.region, one.is_region_set)
    return found


def newest_issues(
    session: Session, most: int, regions: Regions, guess: Guess = _no_field
) -> tuple[list[Issue], bool]:
    """Return the problems of the newest meetings, at most so many, in the order of the list.

    Those without a meeting come before all others. The second is whether there are more.
    """
    is_issue = (entry.c.kind == EntryKind.ISSUE) & entry.c.removed.is_(False) & _IS_OWN
    loose = select(entry.c.id).where(entry.c.meeting_id.is_(None), is_issue)
    # The meetings by their index, newest first, and the lines of each, until there are enough.
    newest = (
        select(entry.c.id)
        .join_from(meeting, entry, entry.c.meeting_id == meeting.c.id)
        .where(meeting.c.binned_at.is_(None), is_issue)
        .order_by(meeting.c.date.desc(), meeting.c.started_at.desc(), meeting.c.id.desc())
    )
    ids = list(session.scalars(loose.limit(most)))
    ids += session.scalars(newest.limit(most + 1 - len(ids)))
    found = _read(session, entry.c.id.in_(ids[:most]), regions, guess)
    return sort_issues(found, regions), len(ids) > most


def _read(
    session: Session, which: ColumnElement[bool], regions: Regions, guess: Guess = _no_field
) -> Iterator[Issue]:
    """Yield the problems whose ``entry`` is one of ``which``, in any order."""
    speakers = read_issue_speakers(session, which)
    notes = _last_notes(session, which)
    carried = _count_carried(session, which)
    for row in session.execute(_QUERY.where(which)):
        if text_of(row.text).strip():
            speaker = speakers.get(row.id, IssueSpeaker())
            yield _to_issue(row, speaker, notes.get(row.id), regions, guess, carried)


def issue_notes(session: Session, entry_id: UUID) -> list[IssueNote]:
    """Return all notes on a problem, the earliest first."""
    rows = session.execute(select(issue_note).where(issue_note.c.entry_id == entry_id))
    notes = [_to_note(row) for row in rows]
    return sorted(notes, key=lambda one: (wall_clock(one.noted_at), one.id))


def set_issue_region(session: Session, entry_ids: Collection[UUID], region: str) -> Changes:
    """Set the kabupaten/kota of problems; empty leaves it to their text. Raises NotFoundError."""
    changes = _require(session, entry_ids)
    for batch in in_batches(entry_ids):
        of_batch = issue.c.entry_id.in_(batch)
        session.execute(update(issue).where(of_batch).values(region=region.strip()))
    return changes


def set_issue_field(session: Session, entry_ids: Collection[UUID], field: str) -> Changes:
    """Take ``field`` for problems; empty leaves it to what they stand under. Raises NotFoundError.

    It is a word of the minutes: raises InvalidRecordError where some are final.
    """
    changes = _require(session, entry_ids)
    for meeting_id in changes.meetings:
        require_open(session, meeting_id)
    for batch in in_batches(entry_ids):
        session.execute(update(entry).where(entry.c.id.in_(batch)).values(field=field))
    return changes


def set_issue_solved(
    session: Session,
    entry_ids: Collection[UUID],
    solved: bool,
    at: datetime,
    note: str = "",
    author: str = "",
) -> Changes:
    """Mark problems as solved or open again, with a note that says when. Raises NotFoundError.

    One that is so already gets the note only where that has text.
    """
    changes = _require(session, entry_ids)
    for entry_id in entry_ids:
        query = select(issue.c.is_solved).where(issue.c.entry_id == entry_id)
        if note.strip() or session.scalar(query) is not solved:
            add_issue_note(session, IssueNote(new_id(), entry_id, at, note.strip(), author, solved))
    return changes


def add_issue_note(session: Session, note: IssueNote) -> Changes:
    """Write a note on a problem, and the state it speaks of if any. Raises NotFoundError."""
    changes = _require(session, [note.entry_id])
    columns = {name: getattr(note, name) for name in IssueNote.__slots__}
    session.execute(insert(issue_note).values(columns))
    if note.solves is not None:
        settle_state(session, note.entry_id, EntryKind.ISSUE)
    return changes


def withdraw_issue_notes(session: Session, note_ids: Collection[UUID]) -> Changes:
    """Delete notes on problems; what they said of the state counts no more."""
    rows: list[Any] = []
    for batch in in_batches(list(note_ids)):
        of_batch = issue_note.c.id.in_(batch)
        query = select(issue_note.c.entry_id, issue_note.c.solves).where(of_batch)
        rows += session.execute(query).all()
        session.execute(delete(issue_note).where(of_batch))
    for entry_id in {row.entry_id for row in rows if row.solves is not None}:
        settle_state(session, entry_id, EntryKind.ISSUE)
    return _require(session, {row.entry_id for row in rows})


def take_back_solved(session: Session, entry_ids: Collection[UUID], at: datetime) -> Changes:
    """Undo :func:`set_issue_solved` of the moment ``at``: its notes go. Raises NotFoundError."""
    notes: list[UUID] = []
    for batch in in_batches(entry_ids):
        of_batch = issue_note.c.entry_id.in_(batch) & issue_note.c.solves.is_not(None)
        query = select(issue_note.c.id, issue_note.c.text, issue_note.c.noted_at).where(of_batch)
        same = (row for row in session.execute(query) if wall_clock(row.noted_at) == wall_clock(at))
        notes += [row.id for row in same if not row.text]
    return _require(session, entry_ids) | withdraw_issue_notes(session, notes)


def rewrite_issue_note(
    session: Session, note: IssueNote, known: IssueNote | None = None
) -> Changes:
    """Put ``note`` in the place of the one with its id; without text and state it goes.

    ``known`` is what it was made of: what is the same in both stays as it is by now.

    Raises NotFoundError for a problem that is gone, NotedInMinutesError for a note that a line of
    minutes makes: it would come back with them.
    """
    changes = _require(session, [note.entry_id])
    if session.scalar(select(entry.c.id).where(entry.c.id == note.id)) is not None:
        raise NotedInMinutesError(NOTED_IN_MINUTES)
    row = session.execute(select(issue_note).where(issue_note.c.id == note.id)).one_or_none()
    stored = _to_note(row) if row else None
    merged = merge_fields(known, note, stored)
    note, before = merged.record, stored.solves if stored else None
    session.execute(delete(issue_note).where(issue_note.c.id == note.id))
    if note.text or note.solves is not None:
        add_issue_note(session, note)
    if before is not note.solves:
        settle_state(session, note.entry_id, EntryKind.ISSUE)
    return changes | Changes(replaced=merged.replaced)


def _require(session: Session, entry_ids: Collection[UUID]) -> Changes:
    """Give problems the row that notes and region hang on. Raises NotFoundError."""
    meetings: set[UUID] = set()
    known: set[UUID] = set()
    for batch in in_batches(entry_ids):
        query = select(entry.c.id, entry.c.meeting_id)
        for row in session.execute(
            query.where(
                entry.c.id.in_(batch), entry.c.kind == EntryKind.ISSUE, entry.c.removed.is_(False)
            )
        ):
            known.add(row.id)
            meetings |= {row.meeting_id} - {None}
    if known != set(entry_ids):
        raise NotFoundError(_NOT_FOUND)
    bare = [{"entry_id": one, "region": "", "is_solved": False} for one in known]
    insert_missing(session, issue, bare)
    return Changes(frozenset(meetings), actions=frozenset(known))


def _to_issue(
    row: Any,
    speaker: IssueSpeaker,
    last: IssueNote | None,
    regions: Regions,
    guess: Guess,
    carried: dict[UUID, int],
) -> Issue:
    text, region = text_of(row.text), text_of(row.region)
    above = regions.find(text_of(row.item)) or regions.full_name(text_of(row.home))
    named = regions.find(text) or regions.full_name(speaker.region) or regions.find(speaker.name)
    # What a kabupaten/kota reports is its own, also where it names another.
    derived = named or above if row.meeting_kind == MeetingKind.MEETING else above or named
    field = text_of(row.field) or text_of(row.item_field)
    return Issue(
        row.id,
        row.meeting_id,
        text_of(row.title),
        row.date,
        text,
        region or derived,
        bool(region),
        row.is_solved,
        speaker.name,
        last.text if last else "",
        last.author if last else "",
        last.noted_at if last else None,
        text_of(row.series),
        carried.get(row.id, 0),
        kind_of(Classification, row.classification or Classification.NORMAL, _CAUTIOUS),
        field or guess(text),
        bool(field),
    )


def _to_note(row: Any) -> IssueNote:
    values = dict(row._mapping)
    return IssueNote(**values | {name: text_of(values[name]) for name in ("text", "author")})


def _last_notes(session: Session, which: ColumnElement[bool]) -> dict[UUID, IssueNote]:
    query = select(issue_note).join(entry, issue_note.c.entry_id == entry.c.id)
    rows = session.execute(query.where(issue_note.c.text != "", which))
    notes = [_to_note(row) for row in rows]
    notes.sort(key=lambda one: (wall_clock(one.noted_at), one.id))
    return {one.entry_id: one for one in notes}


def _count_carried(session: Session, which: ColumnElement[bool]) -> dict[UUID, int]:
    line = entry.alias("line")
    query = (
        select(carried_line.c.source_id, func.count(carried_line.c.meeting_id.distinct()))
        .join(line, carried_line.c.entry_id == line.c.id)
        .join(entry, carried_line.c.source_id == entry.c.id)
        .where(entry.c.kind == EntryKind.ISSUE, line.c.removed.is_(False), which)
        .group_by(carried_line.c.source_id)
    )
    return {row[0]: row[1] for row in session.execute(query)}
