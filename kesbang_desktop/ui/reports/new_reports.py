"""Begins a report with its sections."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.report_sections import report_title
from kesbang_desktop.ports.reports import ReportPorts
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.work.worker import Worker


class NewReports(QObject):
    """``begun(UUID, Changes)`` once a report is stored."""

    begun = Signal(object, object)

    def __init__(
        self, reports: ReportPorts, worker: Worker, banner: Banner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._reports = reports
        self._worker = worker
        self._banner = banner

    def begin_desk_day(self, day: date) -> None:
        """Begin the daily report of ``day``."""
        self._begin(MeetingKind.DESK_DAY, Period(day, day))

    def begin_political(self, period: Period) -> None:
        """Begin the report on ``period``."""
        self._begin(MeetingKind.POLITICAL_REPORT, period)

    def _begin(self, kind: MeetingKind, period: Period) -> None:
        until = None if period.until == period.since else period.until
        report = Meeting(new_id(), report_title(kind, period), period.since, kind=kind, until=until)
        self._worker.run(
            lambda: self._reports.begin(report),
            lambda changes: self.begun.emit(report.id, changes),
            self._banner.show_failure,
            awaited=True,
        )
