"""What a query found, written to files; what is classified goes only where that is agreed."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple, Protocol

from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.classified_question import ask_about_classified
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.export import Write
from kesbang_desktop.ui.workspace.file_exporter import FileExporter

SUFFIXES = (".docx", ".xlsx")
Classes = frozenset[Classification]
_NORMAL: Classes = frozenset((Classification.NORMAL,))


class Found(Protocol):
    """What is found says how secret it is."""

    @property
    def classification(self) -> Classification: ...


class Wanted(NamedTuple):
    """All that ``query`` finds; of ``classes`` alone, where there are any."""

    query: str
    classes: Classes = frozenset()


class FoundExporter(FileExporter[str, Wanted]):
    """``query`` gives what is looked for, ``read_all`` finds it, ``write_found`` writes it."""

    def __init__(
        self,
        read_all: Callable[[str, Classes], Sequence[Found]],
        write_found: Callable[[str, Path, bool, Classes], Path],
        worker: Worker,
        banner: Banner,
        query: Callable[[], str],
        page: QWidget,
    ) -> None:
        super().__init__(SUFFIXES, worker, banner, page)
        self._read_all = read_all
        self._write_found = write_found
        self._query = query

    def classified_words(self, count: int) -> str:
        """Return what is asked about ``count`` that are classified, with ``{0}`` for how many."""
        raise NotImplementedError

    def export_to(self, form: str) -> None:
        """Ask for the place before all is counted, which takes a while."""
        if (path := self.ask_place(form)) is not None:
            self.write(form, path)

    def once_agreed(self, act: Callable[[Wanted], object]) -> None:
        query = self._query()

        def ask(count: int) -> None:
            if not count:
                act(Wanted(query))
                return
            ask_about_classified(
                self._page,
                self.classified_words(count).format(count),
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
        found = self._read_all(query, frozenset())
        return sum(one.classification is not Classification.NORMAL for one in found)

    def writer(self, form: str, shown: Wanted) -> Write:
        write = self._write_found
        return lambda path, overwrite: write(shown.query, path, overwrite, shown.classes)

    def label(self, form: str) -> str:
        return {".docx": self.tr("Dokumen Word"), ".xlsx": self.tr("Buku kerja Excel")}[form]
