"""The inventory as it is shown, written to files and copied for chat."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from kesbang_desktop.domain.errors import FileInTheWayError, KnownError
from kesbang_desktop.domain.issue import Issue, IssueFilter
from kesbang_desktop.ports.follow_ups import IssuePorts
from kesbang_desktop.ui.issues.issue_text import issues_text
from kesbang_desktop.ui.papers.overwriting import ask_about_overwriting
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.widgets.classified_question import ask_about_classified
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.export import (
    Exported,
    export_folder,
    export_into,
    open_file,
    spared_words,
    with_suffix,
)

SUFFIXES = (".xlsx", ".csv")


class IssueExporter(QObject):
    """``wanted`` gives the filter, ``shown`` the problems that it lets through."""

    def __init__(
        self,
        issues: IssuePorts,
        worker: Worker,
        banner: Banner,
        wanted: Callable[[], IssueFilter],
        shown: Callable[[], list[Issue]],
        today: Callable[[], date],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._issues = issues
        self._worker = worker
        self._banner = banner
        self._wanted = wanted
        self._shown = shown
        self._today = today
        self._page = page

    def fill(self, menu: QMenu) -> None:
        """Offer both forms, in the folder of exports or in another place."""
        for suffix in SUFFIXES:
            action = menu.addAction(self._form(suffix))
            action.triggered.connect(lambda _=False, suffix=suffix: self.export(suffix))
        menu.addSeparator()
        elsewhere = menu.addMenu(self.tr("Simpan ke…"))
        for suffix in SUFFIXES:
            action = elsewhere.addAction(self._form(suffix))
            action.triggered.connect(lambda _=False, suffix=suffix: self.export_to(suffix))

    def export(self, suffix: str) -> None:
        """Write the inventory to the folder of exports."""
        self._once_agreed(lambda wanted: self._export(suffix, wanted))

    def _export(self, suffix: str, wanted: IssueFilter) -> None:
        write, name = self._writer(wanted), self._file_name(suffix)
        self._worker.run_aside(
            lambda: export_into(export_folder(), name, write),
            self._tell,
            lambda error: self._fail(error, suffix),
            title=self._title(),
        )

    def export_to(self, suffix: str) -> None:
        """Write the inventory to a place that is asked for."""
        self._once_agreed(lambda wanted: self._export_to(suffix, wanted))

    def _export_to(self, suffix: str, wanted: IssueFilter) -> None:
        proposed = export_folder() / self._file_name(suffix)
        form = self._form(suffix)
        chosen, _ = QFileDialog.getSaveFileName(
            self._page,
            self.tr("Simpan inventaris"),
            str(proposed if proposed.parent.is_dir() else proposed.name),
            f"{form} (*{suffix})",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            self._write(with_suffix(Path(chosen), suffix), wanted)

    def _write(self, path: Path, wanted: IssueFilter, overwrite: bool = False) -> None:
        """Write the inventory to ``path``; ask where that is a file of somebody else's making."""
        write, suffix = self._writer(wanted), path.suffix.lower()

        def fail(error: KnownError) -> None:
            if isinstance(error, FileInTheWayError):
                ask_about_overwriting(
                    self._page,
                    path,
                    error.state,
                    lambda: self._write(path, wanted, True),
                    lambda: self._export_to(suffix, wanted),
                )
            else:
                self._fail(error, suffix)

        self._worker.run_aside(
            lambda: Exported(write(path, overwrite)), self._tell, fail, title=self._title()
        )

    def copy(self) -> None:
        """Put what is shown on the clipboard as text."""
        self._once_agreed(self._copy)

    def _copy(self, wanted: IssueFilter) -> None:
        issues = [one for one in self._shown() if wanted.fits(one)]
        QGuiApplication.clipboard().setText(issues_text(issues, self._today()))
        words = self.tr("{0} permasalahan disalin sebagai teks.").format(len(issues))
        self._banner.show_message(words, (), UNDO_HINT_MS)

    def _once_agreed(self, act: Callable[[IssueFilter], None]) -> None:
        """Do ``act`` with what is shown; what is classified goes along only if that is agreed."""
        wanted = self._wanted()
        count = sum(bool(one.mark) for one in self._shown())
        if not count:
            act(wanted)
            return
        words = self.tr("{0} permasalahan berasal dari rapat terbatas atau rahasia. Sertakan?")
        without = replace(wanted, unclassified_only=True)
        ask_about_classified(
            self._page, words.format(count), lambda: act(wanted), lambda: act(without)
        )

    def _writer(self, wanted: IssueFilter) -> Callable[[Path, bool], Path]:
        issues = self._issues
        return lambda path, overwrite: issues.export(wanted, path, overwrite)

    def _title(self) -> str:
        return self.tr("Membuat inventaris permasalahan…")

    def _form(self, suffix: str) -> str:
        return {".xlsx": self.tr("Buku kerja Excel"), ".csv": self.tr("Data (CSV)")}[suffix]

    def _file_name(self, suffix: str) -> str:
        return f"{self.tr('Permasalahan')} {self._today().isoformat()}{suffix}"

    def _tell(self, made: Exported) -> None:
        path = made.path
        words = self.tr("Inventaris tersimpan: {0}").format(path)
        if made.spared is not None:
            words = f"{spared_words(made.spared)} {words}"
        self._banner.show_message(
            words,
            [
                (self.tr("Buka"), lambda: open_file(path)),
                (self.tr("Buka folder"), lambda: open_file(path.parent)),
            ],
        )

    def _fail(self, error: KnownError, suffix: str) -> None:
        elsewhere = (self.tr("Simpan ke…"), lambda: self.export_to(suffix))
        self._banner.show_failure(error, [elsewhere])
