"""A data folder with a year of meetings and the bundled sample, and the window over it."""

import time as clock
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from bench.follow_up_data import Office
from kesbang_desktop.assets import resource_path
from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.attendance import Presence
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting, MeetingFilter, MeetingStatus
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import key_between
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.recurrence import Every, Obligation
from kesbang_desktop.domain.reports.condition import RegionCondition, Safety
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.region_report import FieldText, RegionReport, ReportedEvent
from kesbang_desktop.domain.reports.report_sections import report_title
from kesbang_desktop.domain.table_cells import join_cells
from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.minutes_tab import MinutesTab
from tests.asked_office import pass_guide
from tests.ui.papers.pdf_files import PORTRAIT, make_pdf

# The sample is held on this day, and the year that was made up ends with it.
NOW = datetime(2024, 12, 2, 10, 12)
# The month before: what it is about is over.
MONTH = Period.month_of(date(2024, 11, 1))
ACTIVITIES = (
    (
        *("09.00–11.30 WITA", "GOR Segiri, Jalan Kesuma Bangsa"),
        "Kampanye terbatas dengan orasi, hiburan rakyat dan pembagian alat peraga kepada warga "
        "Kelurahan Sidodadi dan Kelurahan Dadi Mulya",
        *("Ketua DPC, Sekretaris DPC, anggota DPRD Kota Samarinda", "01", "250 orang", "tertib"),
    ),
    ("13.00", "Lapangan Merdeka", "Rapat umum", "", "02", "4.500", ""),
    ("15.30", "", "", "", "", "", ""),
)
_STARTED = time(9, 0)
_PRESENT = 3
_PATIENCE_S = 90


def region_report() -> RegionReport:
    """Return what a kabupaten/kota reported for the month."""
    return RegionReport(
        "Kota Bontang",
        MONTH,
        "Kasi Politik Dalam Negeri, 0812-3456-7890",
        Safety.ALERT,
        "Unjuk rasa di depan kantor KPU selama dua hari",
        (ReportedEvent("Rapat pleno", "Rekapitulasi berjalan tertib", date(2024, 11, 29)),),
        (
            FieldText("politik", ("Alat peraga kampanye dirusak di dua kecamatan",)),
            FieldText("ekonomi", ("Harga beras naik menjelang pemungutan suara",)),
        ),
        ("Penambahan personel pengamanan di gudang logistik",),
    )


class Stage:
    """The window over a data folder; ``meeting_id`` is the sample, which is being held."""

    def __init__(self, folder: Path, empty: bool = False) -> None:
        self._backend = Backend(folder)
        pass_guide(self._backend)
        self.worker = Worker()
        self.ports = _with_office_program(self._backend.ports())
        self.meeting_id = new_id()
        self.report_ids: tuple[UUID, ...] = ()
        if not empty:
            Office.make(600).write(self._backend.file.database)
            self._store_sample()
            self._store_obligations()
            self._store_reports()
        self.window = MainWindow(self.ports, self.worker)
        self.window.show()
        self.window.activateWindow()
        self.wait(lambda: self.worker.is_idle and not self.window.pages.missing())

    @property
    def minutes_tab(self) -> MinutesTab:
        """The text of the meeting that is open."""
        tab = self.window.workspace.minutes_tab
        assert tab is not None
        return tab

    def wait(self, condition: Callable[[], bool]) -> None:
        """Let the window work until ``condition`` holds."""
        until = clock.monotonic() + _PATIENCE_S
        while not condition():
            if clock.monotonic() > until:
                raise TimeoutError("the window does not come to rest")
            QApplication.processEvents()

    def rest(self) -> None:
        """Wait until nothing is read and everything is laid out."""
        for _ in range(3):
            QApplication.processEvents()
            self.wait(lambda: self.worker.is_idle)

    def resize(self, size: QSize) -> None:
        """Give the window that size, and no other."""
        self.window.resize(size)
        self.rest()

    def open_meeting(self) -> None:
        """Show the sample."""
        workspace = self.window.workspace
        if workspace.meeting_id != self.meeting_id:
            self.window.open_meeting(self.meeting_id)
        else:
            self.window.show_workspace()
        self.wait(lambda: workspace.meeting_id == self.meeting_id and self.worker.is_idle)

    def open_report(self, report_id: UUID) -> None:
        """Show a report."""
        workspace = self.window.workspace
        self.window.open_meeting(report_id)
        self.wait(lambda: workspace.meeting_id == report_id and self.worker.is_idle)

    def open_draft(self) -> None:
        """Show a meeting of the year whose minutes are a draft."""
        drafts = MeetingFilter(status=MeetingStatus.DRAFT)
        draft = self.ports.meetings.list(drafts, 0, 1)[0].id
        self.window.open_meeting(draft)
        workspace = self.window.workspace
        self.wait(lambda: workspace.meeting_id == draft and self.worker.is_idle)

    def close(self) -> None:
        """Close the window and the file; what pictures left half typed goes with them."""
        if isinstance(kept := front_dialog(), QDialog):
            # A recovery code stays until it is read.
            kept.done(0)
        self.window.close()
        self.wait(lambda: self.window.isHidden() or front_dialog() is not None)
        if isinstance(question := front_dialog(), QMessageBox):
            leaving = QMessageBox.ButtonRole.DestructiveRole
            (leave,) = (one for one in question.buttons() if question.buttonRole(one) is leaving)
            leave.click()
        self.wait(self.window.isHidden)
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.worker.run(self._backend.close)
        self.worker.stop()

    def _store_sample(self) -> None:
        notes = resource_path("samples", "rapat-2024-03-21.txt").read_bytes()
        reading = self.ports.notes.read(notes, Directory())
        minutes = _as_running(reading.minutes)
        self.ports.meetings.add(minutes, reading.people, reading.organizations)
        self.meeting_id = minutes.meeting.id

    def _store_reports(self) -> None:
        """A month and a day of the office, two regions that have reported, and conditions."""
        reports, made = self.ports.reports, []
        for kind, period in (
            (MeetingKind.POLITICAL_REPORT, MONTH),
            (MeetingKind.DESK_DAY, Period(NOW.date(), NOW.date())),
        ):
            until = None if period.since == period.until else period.until
            record = Meeting(
                new_id(), report_title(kind, period), period.since, kind=kind, until=until
            )
            reports.begin(record)
            made.append(record.id)
        self.report_ids = tuple(made)
        self._store_activities(made[1])
        for region in ("Kota Bontang", "Kabupaten Paser"):
            reports.receive(replace(region_report(), region=region), None)
        lines = reports.lines(self.report_ids[0]).lines
        reports.take(self.report_ids[0], [one.entry_id for one in lines[:6]])
        for region, safety, reason in (
            ("Kota Samarinda", Safety.ALERT, "Unjuk rasa di depan kantor KPU"),
            ("Kota Bontang", Safety.SAFE, ""),
            ("Kabupaten Berau", Safety.DANGER, "Bentrokan antarpendukung"),
        ):
            reports.save_condition(RegionCondition(new_id(), region, MONTH.since, safety, reason))

    def _store_activities(self, desk_day: UUID) -> None:
        """Rows of all seven columns below the first kabupaten/kota of a day of the desk."""
        header, following = self.ports.meetings.load(desk_day).entries[1:3]
        rows, key = [], header.order_key
        for cells in ACTIVITIES:
            key = key_between(key, following.order_key)
            rows.append(replace(header, id=new_id(), order_key=key, text=join_cells(cells)))
        self.ports.meetings.save_entries(desk_day, rows, (), ())

    def _store_obligations(self) -> None:
        owners = tuple(one.party for one in self.ports.directory.load().organizations[:2])
        for every in Every:
            text = f"Laporan {every.value} situasi politik dan keamanan ke Kementerian Dalam Negeri"
            record = Obligation(new_id(), text, every, date(2024, 12, 20), owners)
            self.ports.obligations.save(record, NOW.date())


def _with_office_program(ports: Ports) -> Ports:
    """Return ``ports`` with an office program that makes two pages of whatever it is given."""

    def to_pdf(_source: Path, target: Path, _is_cancelled: Callable[[], bool]) -> Path:
        target.write_bytes(make_pdf([PORTRAIT, PORTRAIT]))
        return target

    papers = replace(ports.papers, office_program=lambda: "LibreOffice", to_pdf=to_pdf)
    return replace(ports, papers=papers)


def _as_running(minutes: Minutes) -> Minutes:
    meeting = replace(
        minutes.meeting, date=NOW.date(), status=MeetingStatus.RUNNING, started_at=_STARTED
    )
    start = datetime.combine(NOW.date(), _STARTED)
    entries = tuple(
        replace(entry, noted_at=start + timedelta(minutes=4 + 3 * number))
        for number, entry in enumerate(minutes.entries)
    )
    attendances = tuple(
        replace(one, presence=Presence.PRESENT if number < _PRESENT else Presence.UNKNOWN)
        for number, one in enumerate(minutes.attendances)
    )
    return replace(minutes, meeting=meeting, attendances=attendances, entries=entries)
