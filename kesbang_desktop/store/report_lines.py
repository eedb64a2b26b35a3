"""The lines that a report can be made of, those that it takes, and where they came from."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.region import Regions
from kesbang_desktop.domain.reports.compiling import Compiled, compile_lines
from kesbang_desktop.domain.reports.gathering import Gathered, gather, source_of
from kesbang_desktop.domain.reports.line_context import ContextReader, Guess
from kesbang_desktop.domain.reports.report_basis import LineSource
from kesbang_desktop.domain.reports.report_sections import period_of
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.entries import save_entries
from kesbang_desktop.store.issues import noted_regions
from kesbang_desktop.store.meeting_mapping import select_meetings, to_meeting
from kesbang_desktop.store.meetings import load_minutes
from kesbang_desktop.store.reports import during, report_forms
from kesbang_desktop.store.tables import entry, meeting, report_source
from kesbang_desktop.store.upsert import upsert

_NO_REPORT = "Butir hanya dapat diambil ke dalam laporan harian atau laporan perkembangan politik."
# What each kind of report is made of.
_MADE_OF = {
    MeetingKind.DESK_DAY: (MeetingKind.MEETING,),
    MeetingKind.POLITICAL_REPORT: (
        *(MeetingKind.REGION_REPORT, MeetingKind.DESK_DAY, MeetingKind.MEETING),
    ),
}


@dataclass(frozen=True, slots=True)
class LineKnowledge:
    """The kabupaten/kota of the office, and what tells the field of a text."""

    regions: Regions
    guess: Guess


def lines_for(session: Session, report: Minutes, known: LineKnowledge) -> Gathered:
    """Return the lines of its days that ``report`` may take and has not taken yet.

    A line that a daily report took from a meeting is told once: as the line of that meeting.
    Raises InvalidRecordError where it is none of the reports that are made of others.
    """
    record, period = report.meeting, period_of(report.meeting)
    if record.kind not in _MADE_OF:
        raise InvalidRecordError(_NO_REPORT)
    if period is None:
        return Gathered()
    query = (
        select(meeting.c.id)
        .where(meeting.c.kind.in_(_MADE_OF[record.kind]), during(period))
        .where(meeting.c.binned_at.is_(None), meeting.c.id != record.id)
        .order_by(meeting.c.date, meeting.c.started_at, meeting.c.id)
    )
    ids = session.scalars(query).all()
    reader = ContextReader(known.regions, known.guess, noted_regions(session, ids, known.regions))
    found = Gathered()
    for done, id in enumerate(ids):
        tell("", done, len(ids))
        found += gather(load_minutes(session, id), reader, record)
    taken = taken_into(session, record.id)
    told = taken | _told_twice(session, [one.entry.id for one in found.lines], taken)
    left = tuple(one for one in found.lines if one.entry.id not in told)
    return Gathered(left, found.left_out)


def _told_twice(
    session: Session, found: Collection[UUID], taken: Collection[UUID]
) -> frozenset[UUID]:
    """Return those of ``found`` that another tells too: copies, and what copies of are taken."""
    columns = report_source.c.entry_id, report_source.c.source_id
    copies: dict[UUID, UUID] = {}
    for batch in in_batches(found):
        rows = session.execute(select(*columns).where(columns[0].in_(batch)))
        copies.update((row.entry_id, row.source_id) for row in rows if row.source_id)
    there = frozenset((*found, *taken))
    of_taken = {source for copy, source in copies.items() if copy in taken}
    return frozenset(copy for copy, source in copies.items() if source in there) | of_taken


def compile_chosen(
    session: Session, report_id: UUID, chosen: Collection[UUID], known: LineKnowledge
) -> Compiled:
    """Return the ``chosen`` lines as lines of a report, each in its section.

    Raises NotFoundError.
    """
    report = load_minutes(session, report_id)
    found = lines_for(session, report, known)
    wanted = Gathered(tuple(one for one in found.lines if one.entry.id in chosen))
    return compiled_into(session, report, wanted, known.regions)


def write_compiled(session: Session, report_id: UUID, compiled: Compiled) -> Changes:
    """Write ``compiled`` lines into a report, with what they were taken from.

    What was taken there meanwhile is not taken again. Raises InvalidRecordError where the report is
    final.
    """
    taken = taken_into(session, report_id)
    lines = tuple(one for one in compiled.lines if one.source_id not in taken)
    if not lines:
        return Changes()
    left = replace(compiled, lines=lines)
    changes = save_entries(session, report_id, left.entries)
    rows = [
        {"entry_id": one.entry.id, "source_id": one.source_id, "meeting_id": one.meeting_id}
        for one in lines
    ]
    upsert(session, report_source, rows)
    return changes


def compiled_into(
    session: Session, report: Minutes, wanted: Gathered, regions: Regions
) -> Compiled:
    """Return the ``wanted`` lines as lines of ``report``."""
    forms = report_forms(session, report.meeting.profile_id)
    return compile_lines(report.meeting, report.entries, wanted.lines, regions, *forms)


def taken_into(session: Session, report_id: UUID) -> frozenset[UUID]:
    """Return the lines that were taken into a report and still are in it."""
    query = (
        select(report_source.c.source_id)
        .join(entry, report_source.c.entry_id == entry.c.id)
        .where(entry.c.meeting_id == report_id, entry.c.removed.is_(False))
        .where(report_source.c.source_id.is_not(None))
    )
    return frozenset(session.scalars(query))


def read_sources(session: Session, report: Minutes, known: LineKnowledge) -> dict[UUID, LineSource]:
    """Return by line of ``report`` what it was taken from; lines without a source are not there."""
    rows = session.execute(
        select(report_source)
        .join(entry, report_source.c.entry_id == entry.c.id)
        .where(entry.c.meeting_id == report.meeting.id, entry.c.removed.is_(False))
    ).all()
    meetings = _records(session, {row.meeting_id for row in rows if row.meeting_id})
    sources = {row.source_id for row in rows if row.source_id}
    regions = _regions_of(session, sources, tuple(meetings), known)
    return {
        row.entry_id: source_of(meetings[row.meeting_id], regions.get(row.source_id, ""))
        for row in rows
        if row.meeting_id in meetings
    }


def _records(session: Session, ids: Collection[UUID]) -> dict[UUID, Meeting]:
    found: dict[UUID, Meeting] = {}
    for batch in in_batches(tuple(ids)):
        rows = session.execute(select_meetings().where(meeting.c.id.in_(batch)))
        found.update((one.id, one) for one in map(to_meeting, rows))
    return found


def _regions_of(
    session: Session, lines: Collection[UUID], meetings: Sequence[UUID], known: LineKnowledge
) -> dict[UUID, str]:
    """Return the kabupaten/kota of some ``lines`` of ``meetings``."""
    noted = noted_regions(session, meetings, known.regions)
    reader = ContextReader(known.regions, lambda _: "", noted)
    return {
        line.id: context.region
        for id in meetings
        for line, context in reader.read(load_minutes(session, id))
        if line.id in lines
    }
