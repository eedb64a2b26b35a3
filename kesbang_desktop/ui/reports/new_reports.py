"""Begins a report with its sections, one for the same days only once."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.report_lines import ReportSummary
from kesbang_desktop.domain.reports.report_sections import report_title
from kesbang_desktop.ports.reports import ReportPorts
from kesbang_desktop.ui.reports.other_days_dialog import OtherDaysDialog
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.work.worker import Worker


class NewReports(QObject):
    """``begun(UUID, Changes)`` once a report is stored, ``wanted(UUID)`` for one that is there."""

    begun = Signal(object, object)
    wanted = Signal(object)

    def __init__(
        self,
        reports: ReportPorts,
        worker: Worker,
        banner: Banner,
        today: Callable[[], date],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._reports = reports
        self._worker = worker
        self._banner = banner
        self._today = today
        self._page = page
        self.dialog: OtherDaysDialog | None = None

    def begin_desk_day(self, day: date) -> None:
        """Begin the daily report of ``day``."""
        self._begin(MeetingKind.DESK_DAY, Period(day, day))

    def begin_political(self, period: Period) -> None:
        """Begin the report on ``period``."""
        self._begin(MeetingKind.POLITICAL_REPORT, period)

    def _begin(self, kind: MeetingKind, period: Period) -> None:
        """Begin it, or ask where there is one of these days: it would be printed twice."""
        until = None if period.until == period.since else period.until
        report = Meeting(new_id(), report_title(kind, period), period.since, kind=kind, until=until)

        def begin() -> ReportSummary | Changes:
            listed = self._reports.list(period)
            there = (one for one in listed if (one.kind, one.period) == (kind, period))
            return next(there, None) or self._reports.begin(report)

        def take(found: ReportSummary | Changes) -> None:
            if isinstance(found, Changes):
                self.begun.emit(report.id, found)
            else:
                self._ask(found, period)

        self._worker.run(begin, take, self._banner.show_failure, awaited=True)

    def _ask(self, there: ReportSummary, period: Period) -> None:
        id: UUID = there.id
        dialog = self.dialog = OtherDaysDialog(there, period, self._today, self._page)
        dialog.open_wanted.connect(lambda: self.wanted.emit(id))
        dialog.days_given.connect(lambda given: self._begin(there.kind, given))
        dialog.open()
