"""Which lines of minutes another report may take, and which of them it takes unasked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from uuid import UUID

from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.floor import with_floor
from kesbang_desktop.domain.meeting import Classification, Meeting, MeetingStatus
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.reports.line_context import ContextReader, LineContext
from kesbang_desktop.domain.reports.report_basis import LineSource
from kesbang_desktop.domain.reports.report_forms import CONCLUSIONS
from kesbang_desktop.domain.reports.report_lines import SourceLine
from kesbang_desktop.domain.reports.report_sections import period_of

_HEADS = (EntryKind.ISSUE, EntryKind.DECISION, EntryKind.DISCUSSION)
# What a desk reports of elections, where its words do not say more.
_FIELD_OF_DESK = "politik"
_GRADES = tuple(Classification)


@dataclass(frozen=True, slots=True)
class GatheredLine:
    """A line that may be taken, with what was noted below it.

    ``is_chosen`` is whether a report takes it without being asked, ``speaker`` whose words it is.
    """

    line: SourceLine
    entry: Entry
    below: tuple[Entry, ...] = ()
    is_chosen: bool = False
    speaker: Party | None = None


@dataclass(frozen=True, slots=True)
class Gathered:
    """``left_out`` is how many lines are too secret for the report."""

    lines: tuple[GatheredLine, ...] = ()
    left_out: int = 0

    def __add__(self, other: "Gathered") -> "Gathered":
        return Gathered(self.lines + other.lines, self.left_out + other.left_out)


def gather(minutes: Minutes, reader: ContextReader, into: Meeting) -> Gathered:
    """Return the lines of ``minutes`` that the report ``into`` may take.

    Problems, decisions and what was said, each with the lines below it; of a meeting only what is
    of a field, and what a daily report can tell by kabupaten/kota. A line that is more secret than
    the report is left out. What is only planned yet tells nothing.
    """
    if minutes.meeting.status is MeetingStatus.PLANNED:
        return Gathered()
    found: list[GatheredLine] = []
    left_out = 0
    for one in _heads(minutes, reader):
        if not _is_of_use(one, minutes.meeting, into):
            continue
        grave = [line for line in (one.entry, *one.below) if not _may_go(minutes, line, into)]
        left_out += len(grave)
        if one.entry not in grave:
            below = tuple(line for line in one.below if line not in grave)
            found.append(replace(one, below=below))
    return Gathered(tuple(found), left_out)


def source_of(record: Meeting, region: str = "") -> LineSource:
    """Return what a line of ``record`` was taken from, where the line is about ``region``."""
    return LineSource(
        record.kind, record.title, region or record.region, record.date, source_label(record)
    )


def source_label(record: Meeting) -> str:
    """Return how papers name a meeting or report in brackets."""
    day = f", {format_date(record.date)}" if record.date else ""
    period = period_of(record)
    match record.kind:
        case MeetingKind.REGION_REPORT:
            when = f" {period.label}" if period else ""
            return f"Laporan {record.region}{when}"
        case MeetingKind.DESK_DAY:
            return f"Desk Pilkada{day}"
        case _:
            return f"{record.title}{day}"


def _heads(minutes: Minutes, reader: ContextReader) -> Iterator[GatheredLine]:
    entries = minutes.entries
    speakers = {one.id: party for one, party in with_floor(entries)}
    taken_below: set[UUID] = set()
    for at, (entry, context) in enumerate(reader.read(minutes)):
        if entry.kind not in _HEADS or entry.id in taken_below or not entry.text.strip():
            continue
        below = _below(entries, at)
        taken_below.update(one.id for one in below)
        context = _of_desk(minutes.meeting, entry, context)
        speaker = speakers[entry.id]
        line = SourceLine(
            entry.id,
            minutes.meeting.id,
            entry.kind,
            entry.text,
            minutes.meeting.date,
            source_of(minutes.meeting, context.region),
            context.field,
            context.is_field_taken,
            context.region,
            speaker.name if speaker else "",
        )
        is_chosen = _is_chosen(entry, context, minutes.meeting)
        yield GatheredLine(line, entry, below, is_chosen, speaker)


def _below(entries: Sequence[Entry], at: int) -> tuple[Entry, ...]:
    head = entries[at]

    def is_below(one: Entry) -> bool:
        return one.kind is EntryKind.DISCUSSION and one.level > head.level

    return tuple(takewhile(is_below, entries[at + 1 :]))


def _of_desk(record: Meeting, entry: Entry, context: LineContext) -> LineContext:
    if context.field or record.kind is not MeetingKind.DESK_DAY or entry.kind is not _ISSUE:
        return context
    return LineContext(_FIELD_OF_DESK, False, context.region, context.is_region_set)


_ISSUE = EntryKind.ISSUE


def _is_chosen(entry: Entry, context: LineContext, record: Meeting) -> bool:
    """Problems, and what somebody gave a field; a kabupaten/kota concludes for itself alone."""
    is_told = entry.kind is _ISSUE or context.is_field_taken
    return is_told and not (record.kind.is_report and context.field == CONCLUSIONS)


def _is_of_use(one: GatheredLine, record: Meeting, into: Meeting) -> bool:
    if into.kind is MeetingKind.DESK_DAY:
        return bool(one.line.region) or one.entry.kind is _ISSUE
    return bool(one.line.field) or one.entry.kind is _ISSUE or record.kind.is_report


def _may_go(minutes: Minutes, entry: Entry, into: Meeting) -> bool:
    grade = minutes.classification_of(entry)
    return _GRADES.index(grade) <= _GRADES.index(into.classification)
