"""Takes in what the kabupaten/kota send back, one form after another, each after a look at it."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError, WorkStoppedError
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.region_form import FormReading
from kesbang_desktop.domain.reports.region_report import RegionReport
from kesbang_desktop.ports.reports import RegionFormPorts, ReportPorts
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.reports.receive_dialog import ReceiveDialog, ReturnedForm
from kesbang_desktop.ui.reports.reports_read import ReportsRead
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.work.worker import Worker

_FORMS = "*.docx *.xlsx *.odt *.ods *.doc *.xls *.csv *.txt"


class ReceivingWay(QObject):
    """Asks in front of ``page``. ``received(Changes, RegionReport)`` after each that was taken."""

    received = Signal(object, object)

    def __init__(
        self,
        reports: ReportPorts,
        forms: RegionFormPorts,
        worker: Worker,
        banner: Banner,
        read: Callable[[], ReportsRead | None],
        today: Callable[[], date],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._reports = reports
        self._forms = forms
        self._worker = worker
        self._banner = banner
        self._read = read
        self._today = today
        self._page = page
        self._waiting: list[ReturnedForm] = []
        self._failures: list[str] = []
        self.dialog: ReceiveDialog | None = None

    def ask_for_files(self) -> None:
        """Ask for forms that came back."""
        names, _ = QFileDialog.getOpenFileNames(
            self._page,
            self.tr("Terima laporan"),
            "",
            self.tr("Formulir ({0});;Semua berkas (*)").format(_FORMS),
        )
        if names:
            self.read_files([Path(name) for name in names])

    def read_files(self, paths: Sequence[Path]) -> None:
        """Show what each of ``paths`` says, one after the other; one that fails keeps none back."""

        def read() -> list[FormReading | KnownError]:
            return list(map(self._read_or_failure, paths))

        def take(found: list[FormReading | KnownError]) -> None:
            readings = [
                (one, path)
                for one, path in zip(found, paths, strict=True)
                if isinstance(one, FormReading)
            ]
            failures = [translated(one.sentence) for one in found if isinstance(one, KnownError)]
            if failures:
                self._banner.show_error("\n".join(failures))
            count = len(readings)
            forms = [
                ReturnedForm(reading, path, place, count)
                for place, (reading, path) in enumerate(readings, 1)
            ]
            self._begin(forms, failures)

        self._worker.run_aside(
            read, take, self._banner.show_failure, title=self.tr("Membaca formulir…")
        )

    def _read_or_failure(self, path: Path) -> FormReading | KnownError:
        try:
            return self._forms.read(path)
        except WorkStoppedError:
            raise
        except KnownError as error:
            return error

    def read_clipboard(self) -> None:
        """Show what each of the forms in the text on the clipboard says."""
        data = QGuiApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self.read_files(files)
        elif text := data.text().strip():
            self._worker.run(
                lambda: self._forms.read_texts(text),
                lambda readings: self._begin(
                    ReturnedForm(reading, None, place, len(readings))
                    for place, reading in enumerate(readings, 1)
                ),
                self._banner.show_failure,
            )
        else:
            self._banner.show_error(
                self.tr("Papan klip kosong. Salin dulu pesan laporannya, lalu tempel di sini.")
            )

    def _begin(self, forms: Iterable[ReturnedForm], failures: Sequence[str] = ()) -> None:
        self._waiting, self._failures = list(forms), list(failures)
        self._show_next()

    def _show_next(self) -> None:
        read = self._read()
        if not self._waiting or read is None:
            self._end()
            return
        form = self._waiting.pop(0)
        self.dialog = ReceiveDialog(
            form,
            read.period,
            read.regions,
            read.profile.political_form,
            self._ask_for_stored,
            self._today,
            self._page,
        )
        self.dialog.taken.connect(lambda report: self._take(report, form))
        # Once the key that closed the dialog has been answered.
        self.dialog.skipped.connect(lambda: QTimer.singleShot(0, self, self._show_next))
        self.dialog.rejected.connect(self._end)
        self.dialog.open()

    def _end(self) -> None:
        """Tell at last what could not be read or taken: each that was taken says so before."""
        self._waiting.clear()
        if self._failures:
            self._banner.show_error("\n".join(self._failures))
            self._failures.clear()

    def _ask_for_stored(
        self, region: str, period: Period, take: Callable[[RegionReport | None], object]
    ) -> None:
        self._worker.run(
            lambda: self._reports.stored(region, period), take, self._banner.show_failure
        )

    def _take(self, report: RegionReport, form: ReturnedForm) -> None:
        def tell(changes: Changes) -> None:
            about = f"{report.region} · {translated(report.period.label)}" if report.period else ""
            if changes.meetings:
                words = self.tr("Laporan diterima: {0}").format(about)
            else:
                words = self.tr("Tidak ada yang berubah, formulir ini sudah diterima: {0}").format(
                    about
                )
            self._banner.show_message(words, (), UNDO_HINT_MS)
            self.received.emit(changes, report)
            self._show_next()

        def go_on(failure: KnownError) -> None:
            name = form.path.name if form.path else report.region
            self._failures.append(f"{name}: {translated(failure.sentence)}")
            self._show_next()

        self._worker.run(lambda: self._reports.receive(report, form.path), tell, go_on, writes=True)
