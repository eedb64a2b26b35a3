"""Forms for the kabupaten/kota, as files or as a text for chat, and what reminds them."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from kesbang_desktop.domain.file_name import safe_file_name
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.ports.reports import RegionFormPorts
from kesbang_desktop.ui.papers.place_to_save import ask_where_to_save
from kesbang_desktop.ui.reports.forms_dialog import CHAT, FormsDialog, WantedForms
from kesbang_desktop.ui.reports.reports_read import ReportsRead
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.work.worker import Worker

_BETWEEN = "\n\n\n"


class FormsWay(QObject):
    """Asks in front of ``page`` for what is shown there."""

    def __init__(
        self,
        forms: RegionFormPorts,
        worker: Worker,
        banner: Banner,
        read: Callable[[], ReportsRead | None],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._forms = forms
        self._worker = worker
        self._banner = banner
        self._read = read
        self._page = page
        self.dialog: FormsDialog | None = None

    def ask(self) -> None:
        """Ask for whom, and in which form."""
        if (read := self._read()) is not None:
            self.dialog = FormsDialog(read.period, read.regions, read.missing, self._page)
            # Once the key that closed the dialog has been answered.
            self.dialog.wanted.connect(
                lambda wanted: QTimer.singleShot(0, self, lambda: self._make(read, wanted))
            )
            self.dialog.open()

    def _make(self, read: ReportsRead, wanted: WantedForms) -> None:
        if wanted.suffix == CHAT:
            self._copy(read.period, wanted.regions)
        elif len(wanted.regions) == 1:
            self._ask_for_file(read.period, wanted)
        else:
            self._ask_for_folder(read.period, wanted)

    def _copy(self, period: Period, regions: Sequence[str]) -> None:
        def text() -> str:
            return _BETWEEN.join(self._forms.text(period, one) for one in regions)

        def put(copied: str) -> None:
            QGuiApplication.clipboard().setText(copied)
            self._banner.show_message(
                self.tr("Teks formulir disalin. Tempel di grup chat kabupaten/kota.")
            )

        self._worker.run(text, put, self._banner.show_failure)

    def _ask_for_file(self, period: Period, wanted: WantedForms) -> None:
        region = wanted.regions[0]
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        ask_where_to_save(
            self._page,
            self.tr("Simpan formulir"),
            str(Path(folder) / form_file_name(period, region, wanted.suffix)),
            f"{self.tr('Formulir')} (*{wanted.suffix})",
            lambda path: self._write(period, {region: path}),
        )

    def _ask_for_folder(self, period: Period, wanted: WantedForms) -> None:
        name = QFileDialog.getExistingDirectory(self._page, self.tr("Folder untuk formulir"))
        if name:
            self._write(
                period,
                {
                    region: _free(Path(name) / form_file_name(period, region, wanted.suffix))
                    for region in wanted.regions
                },
            )

    def _write(self, period: Period, paths: dict[str, Path]) -> None:
        def write() -> None:
            for region, path in paths.items():
                self._forms.write(path, period, region)

        def tell(_none: None) -> None:
            folder = next(iter(paths.values())).parent
            opening = (
                self.tr("Buka folder"),
                lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
            )
            words = self.tr("{0} formulir dibuat di “{1}”.").format(len(paths), folder.name)
            self._banner.show_message(words, [opening])

        self._worker.run_aside(
            write, tell, self._banner.show_failure, title=self.tr("Menulis formulir…")
        )


def form_file_name(period: Period, region: str, suffix: str) -> str:
    """Return the name of the file of a form."""
    return safe_file_name(f"formulir {region} {period.label}", suffix)


def _free(path: Path) -> Path:
    """Return ``path``, numbered where a file is there: it may be one that came back filled in."""
    number, wanted = 2, path
    while path.exists():
        path = wanted.with_stem(f"{wanted.stem} ({number})")
        number += 1
    return path
