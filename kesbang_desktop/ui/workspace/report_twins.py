"""Says that there is another report of the days that the open one was given."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.reports.report_lines import ReportSummary
from kesbang_desktop.domain.reports.report_sections import period_of
from kesbang_desktop.ports.reports import ReportPorts
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.meeting_desk import MeetingDesk


class ReportTwins(QObject):
    """Belongs to ``page``, and tells in its ``banner``; both reports stay as they are."""

    def __init__(
        self,
        meeting: MeetingDesk,
        reports: ReportPorts,
        worker: Worker,
        banner: Banner,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._meeting = meeting
        self._reports = reports
        self._worker = worker
        self._banner = banner
        self._told = ""
        self._asked: tuple[object, ...] = ()

    def look(self, edited: Meeting) -> None:
        """Ask whether there is another report of what ``edited`` is about, and say so."""
        period = period_of(edited)
        asked = edited.id, edited.kind, period, edited.region
        if not edited.kind.is_report or period is None or asked == self._asked:
            return
        self._asked = asked

        def read() -> ReportSummary | None:
            about = edited.kind, period, edited.region
            others = (one for one in self._reports.list(period) if one.id != edited.id)
            same = (one for one in others if (one.kind, one.period, one.region) == about)
            return next(same, None)

        self._worker.run(read, partial(self._tell, edited.id))

    def _tell(self, edited: UUID, twin: ReportSummary | None) -> None:
        if self._meeting.id != edited:
            return
        if twin is None:
            if self._told and self._banner.text == self._told:
                self._banner.dismiss()
            self._told = ""
            return
        self._told = self.tr(
            "Sudah ada laporan lain untuk tanggal ini: “{0}”. Beri tanggal lain, atau hapus salah "
            "satu, supaya tidak tercetak dua kali."
        ).format(translated(twin.title))
        self._banner.show_error(self._told)
