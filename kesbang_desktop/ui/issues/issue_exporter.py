"""The inventory as it is shown, written to files and copied for chat."""

from collections.abc import Callable
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
        write, name = self._writer(), self._file_name(suffix)
        self._worker.run_aside(
            lambda: export_into(export_folder(), name, write),
            self._tell,
            lambda error: self._fail(error, suffix),
            title=self._title(),
        )

    def export_to(self, suffix: str) -> None:
        """Write the inventory to a place that is asked for."""
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
            self.write(with_suffix(Path(chosen), suffix))

    def write(self, path: Path, replace: bool = False) -> None:
        """Write the inventory to ``path``; ask where that is a file of somebody else's making."""
        write, suffix = self._writer(), path.suffix.lower()

        def fail(error: KnownError) -> None:
            if isinstance(error, FileInTheWayError):
                ask_about_overwriting(
                    self._page,
                    path,
                    error.state,
                    lambda: self.write(path, True),
                    lambda: self.export_to(suffix),
                )
            else:
                self._fail(error, suffix)

        self._worker.run_aside(
            lambda: Exported(write(path, replace)), self._tell, fail, title=self._title()
        )

    def copy(self) -> None:
        """Put what is shown on the clipboard as text."""
        issues = self._shown()
        QGuiApplication.clipboard().setText(issues_text(issues, self._today()))
        words = self.tr("{0} permasalahan disalin sebagai teks.").format(len(issues))
        self._banner.show_message(words, (), UNDO_HINT_MS)

    def _writer(self) -> Callable[[Path, bool], Path]:
        wanted, issues = self._wanted(), self._issues
        return lambda path, replace: issues.export(wanted, path, replace)

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
