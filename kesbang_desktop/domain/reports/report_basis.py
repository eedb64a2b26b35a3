"""What stands beside the lines of a political report, worked out of the records at each print."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.reports.condition import RegionCondition
from kesbang_desktop.domain.reports.period import Period


@dataclass(frozen=True, slots=True)
class LineSource:
    """What a line of a report was taken from; ``label`` is how papers name it, in brackets."""

    kind: MeetingKind
    title: str
    region: str = ""
    day: date | None = None
    label: str = ""


@dataclass(frozen=True, slots=True)
class RecurringIssue:
    """A problem of this period that was reported in the periods before it too.

    ``periods`` is in how many in a row, this one included. ``open_actions`` are those that follow
    from it and are not done, in words.
    """

    text: str
    region: str
    field: str
    periods: int
    open_actions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportBasis:
    """All that a political report tells beside its own lines.

    ``regions`` are the kabupaten/kota in the order of the office; ``received`` those whose report
    of the period is there. ``conditions`` hold on the last day of the period. ``issues`` counts
    problems by region and month (a whole-month Period), of this period and the months before it,
    the months in order. ``sources`` are by the id of the line, as are ``line_regions``: the
    kabupaten/kota that a line tells of, where that is known. ``made_of`` are the ids of the
    meetings and reports that a report which is not kept was put together of.
    """

    period: Period
    regions: tuple[str, ...] = ()
    received: frozenset[str] = frozenset()
    conditions: Mapping[str, RegionCondition] = field(default_factory=dict)
    issues: Mapping[tuple[str, Period], int] = field(default_factory=dict)
    recurring: tuple[RecurringIssue, ...] = ()
    sources: Mapping[UUID, LineSource] = field(default_factory=dict)
    line_regions: Mapping[UUID, str] = field(default_factory=dict)
    made_of: frozenset[UUID] = frozenset()

    def region_of(self, line: UUID) -> str:
        """Return the kabupaten/kota that a line tells of, else that its source is of; or none."""
        source = self.sources.get(line)
        return self.line_regions.get(line) or (source.region if source else "")

    @property
    def months(self) -> tuple[Period, ...]:
        """The months that problems are counted for, in order."""
        return tuple(sorted({month for _, month in self.issues}))
