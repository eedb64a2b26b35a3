"""What the page of reports shows, read in one go."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.reports.condition import RegionCondition, conditions_on
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.report_lines import ReportSummary
from kesbang_desktop.ports.doors import ReportsPagePorts


@dataclass(frozen=True, slots=True)
class ReportsRead:
    """``reports`` are those about any day of ``period``, ``received`` says which report there is of
    a region for a month of its year. ``regions`` are in the order of the office, ``tiles`` says
    where they stand on the schematic map.
    """

    period: Period
    profile: OfficeProfile
    regions: tuple[str, ...]
    reports: Sequence[ReportSummary] = ()
    received: Mapping[tuple[str, int], UUID] = field(default_factory=dict)
    conditions: Sequence[RegionCondition] = ()
    tiles: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def held(self) -> Mapping[str, RegionCondition]:
        """The condition of each region on the last day of the period."""
        return conditions_on(self.conditions, self.period.until)

    def of_kind(self, kind: MeetingKind) -> list[ReportSummary]:
        """Return the reports of ``kind``."""
        return [one for one in self.reports if one.kind is kind]

    @property
    def missing(self) -> list[str]:
        """The regions whose report of the month is not there."""
        month = self.period.since.month
        return [one for one in self.regions if (one, month) not in self.received]


def read_reports(ports: ReportsPagePorts, period: Period) -> ReportsRead:
    """Return what there is about ``period``. Reads: for the worker."""
    profile = ports.profiles.load()
    regions = profile.desk_form.regions or tuple(ports.issues.region_names())
    verbs = ports.reports
    return ReportsRead(
        period,
        profile,
        regions,
        verbs.list(period),
        verbs.received(period.since.year),
        verbs.conditions(period),
        verbs.tiles(),
    )
