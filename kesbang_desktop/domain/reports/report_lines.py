"""Reports as lists show them, and the lines that a report can be made of."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.report_basis import LineSource


@dataclass(frozen=True, slots=True)
class ReportSummary:
    """One row of the list of reports; ``issues`` and ``actions`` are how many it holds.

    ``period`` is None for one that has lost its day.
    """

    id: UUID
    kind: MeetingKind
    title: str
    period: Period | None
    region: str
    status: MeetingStatus
    issues: int = 0
    actions: int = 0


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A line of a meeting or report that another report may take.

    ``field`` is the one that was taken, else the guess; ``is_field_taken`` tells which, as does
    ``is_region_set`` of ``region``. ``source`` is the meeting or report it stands in.
    """

    entry_id: UUID
    meeting_id: UUID
    kind: EntryKind
    text: str
    day: date | None
    source: LineSource
    field: str = ""
    is_field_taken: bool = False
    region: str = ""
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class OfferedLines:
    """The lines that a report may take; ``left_out`` is how many are too secret for it."""

    lines: tuple[SourceLine, ...] = ()
    left_out: int = 0
