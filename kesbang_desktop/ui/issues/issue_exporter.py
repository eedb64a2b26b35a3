"""The inventory as it is shown, written to files and copied for chat."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.issue import Issue, IssueFilter
from kesbang_desktop.ports.follow_ups import IssuePorts
from kesbang_desktop.ui.issues.issue_text import issues_text
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.widgets.classified_question import ask_about_classified
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.export import Write
from kesbang_desktop.ui.workspace.file_exporter import FileExporter

SUFFIXES = (".xlsx", ".csv")


class IssueExporter(FileExporter[str, IssueFilter]):
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
        super().__init__(SUFFIXES, worker, banner, page)
        self._issues = issues
        self._wanted = wanted
        self._shown = shown
        self._today = today

    def copy(self) -> None:
        """Put what is shown on the clipboard as text."""
        self.once_agreed(self._copy)

    def _copy(self, wanted: IssueFilter) -> None:
        issues = [one for one in self._shown() if wanted.fits(one)]
        QGuiApplication.clipboard().setText(issues_text(issues, self._today()))
        words = self.tr("{0} permasalahan disalin sebagai teks.", "", len(issues)).format(
            len(issues)
        )
        self._banner.show_message(words, (), UNDO_HINT_MS)

    def once_agreed(self, act: Callable[[IssueFilter], object]) -> None:
        wanted = self._wanted()
        count = sum(bool(one.mark) for one in self._shown())
        if not count:
            act(wanted)
            return
        words = self.tr(
            "{0} permasalahan berasal dari rapat terbatas atau rahasia. Sertakan?", "", count
        )
        without = replace(wanted, unclassified_only=True)
        ask_about_classified(
            self._page, words.format(count), lambda: act(wanted), lambda: act(without)
        )

    def writer(self, form: str, shown: IssueFilter) -> Write:
        issues = self._issues
        return lambda path, overwrite: issues.export(shown, path, overwrite)

    def work_title(self, form: str) -> str:
        return self.tr("Membuat inventaris permasalahan…")

    def label(self, form: str) -> str:
        return {".xlsx": self.tr("Buku kerja Excel"), ".csv": self.tr("Data (CSV)")}[form]

    def file_name(self, form: str) -> str:
        return f"Permasalahan {self._today().isoformat()}{form}"

    def place_title(self, form: str) -> str:
        return self.tr("Simpan inventaris")

    def saved_words(self, form: str) -> str:
        return self.tr("Inventaris tersimpan: {0}")
