"""The way to who came over the series of the open meeting, and to its sheet."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from kesbang_desktop.domain.series_attendance import SeriesAttendance
from kesbang_desktop.ports.attendance import AttendancePorts
from kesbang_desktop.ui.series.attendance_dialog import SeriesAttendanceDialog
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.attendance_keeper import AttendanceKeeper
from kesbang_desktop.ui.workspace.export import Write
from kesbang_desktop.ui.workspace.file_exporter import FileExporter

_SUFFIX = ".xlsx"


class SeriesWay(QObject):
    """Shows the counts over ``page`` and tells in ``banner``."""

    def __init__(
        self,
        ports: AttendancePorts,
        worker: Worker,
        keeper: AttendanceKeeper,
        banner: Banner,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._ports = ports
        self._worker = worker
        self._keeper = keeper
        self._banner = banner
        self._page = page
        self.exporter = SeriesExporter(ports, worker, banner, page)
        self.dialog: SeriesAttendanceDialog | None = None

    def ask(self) -> None:
        """Count who came, and show it."""
        meeting_id = self._keeper.meeting_id
        if meeting_id is None:
            return
        self._worker.run_aside(
            lambda: self._ports.of_series(meeting_id),
            lambda found: self._show(meeting_id, found),
            self._banner.show_failure,
            title=self.tr("Menghitung kehadiran…"),
        )

    def _show(self, meeting_id: UUID, found: SeriesAttendance) -> None:
        dialog = self.dialog = SeriesAttendanceDialog(found, self._page)

        def finish(result: int) -> None:
            self.dialog = None
            if result == QDialog.DialogCode.Accepted:
                self.exporter.meeting_id = meeting_id
                self.exporter.export(_SUFFIX)

        dialog.finished.connect(finish)
        dialog.open()


class SeriesExporter(FileExporter[str, UUID]):
    """Writes the sheet of the series of ``meeting_id``."""

    def __init__(
        self, ports: AttendancePorts, worker: Worker, banner: Banner, page: QWidget
    ) -> None:
        super().__init__((_SUFFIX,), worker, banner, page)
        self._ports = ports
        self.meeting_id: UUID | None = None

    def once_agreed(self, act: Callable[[UUID], object]) -> None:
        """Do ``act``: the sheet bears the mark of the gravest meeting, as its minutes do."""
        if self.meeting_id is not None:
            act(self.meeting_id)

    def writer(self, form: str, shown: UUID) -> Write:
        export = self._ports.export_series
        return lambda path, overwrite: export(shown, path, overwrite)

    def label(self, form: str) -> str:
        return self.tr("Buku kerja Excel")

    def file_name(self, form: str) -> str:
        return f"Rekap kehadiran {date.today().isoformat()}{form}"

    def work_title(self, form: str) -> str:
        return self.tr("Membuat rekap kehadiran…")

    def place_title(self, form: str) -> str:
        return self.tr("Simpan rekap kehadiran")

    def saved_words(self, form: str) -> str:
        return self.tr("Rekap kehadiran tersimpan: {0}")
