"""What was found, written to a file."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.ports.search import SearchPorts
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.classified_question import ask_about_classified
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.export import Write
from kesbang_desktop.ui.workspace.file_exporter import FileExporter

SUFFIXES = (".docx", ".xlsx")
_NORMAL = frozenset((Classification.NORMAL,))


class Wanted(NamedTuple):
    """All hits of ``query``; of ``classes`` alone, where there are any."""

    query: str
    classes: frozenset[Classification] = frozenset()


class HitsExporter(FileExporter[str, Wanted]):
    """``query`` gives what is looked for. What is classified goes only where that is agreed."""

    def __init__(
        self,
        search: SearchPorts,
        worker: Worker,
        banner: Banner,
        query: Callable[[], str],
        page: QWidget,
    ) -> None:
        super().__init__(SUFFIXES, worker, banner, page)
        self._search = search
        self._query = query

    def export_to(self, form: str) -> None:
        """Ask for the place before the hits are counted, which takes a while."""
        if (path := self.ask_place(form)) is not None:
            self.write(form, path)

    def once_agreed(self, act: Callable[[Wanted], object]) -> None:
        query = self._query()

        def ask(hits: int) -> None:
            if not hits:
                act(Wanted(query))
                return
            ask_about_classified(
                self._page,
                self.tr("{0} hasil berasal dari rapat terbatas atau rahasia.").format(hits),
                lambda: act(Wanted(query)),
                lambda: act(Wanted(query, _NORMAL)),
            )

        self._worker.run_aside(
            partial(self._count_classified, query),
            ask,
            self._banner.show_failure,
            title=self.work_title(""),
        )

    def _count_classified(self, query: str) -> int:
        found = self._search.all(query, frozenset())
        return sum(one.classification is not Classification.NORMAL for one in found)

    def writer(self, form: str, shown: Wanted) -> Write:
        search = self._search
        return lambda path, overwrite: search.export(shown.query, path, overwrite, shown.classes)

    def work_title(self, form: str) -> str:
        return self.tr("Menulis hasil pencarian…")

    def label(self, form: str) -> str:
        return {".docx": self.tr("Dokumen Word"), ".xlsx": self.tr("Buku kerja Excel")}[form]

    def suffix(self, form: str) -> str:
        return form

    def file_name(self, form: str) -> str:
        return f"{self.tr('Hasil pencarian')} {date.today().isoformat()}{form}"

    def place_title(self, form: str) -> str:
        return self.tr("Simpan hasil pencarian")

    def saved_words(self, form: str) -> str:
        return self.tr("Hasil pencarian tersimpan: {0}")
