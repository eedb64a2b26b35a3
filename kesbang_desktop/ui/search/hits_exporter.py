"""What was found, written to a file."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from kesbang_desktop.domain.errors import FileInTheWayError, KnownError
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.ports.search import SearchPorts
from kesbang_desktop.ui.papers.overwriting import ask_about_overwriting
from kesbang_desktop.ui.widgets.banner import Banner
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

SUFFIXES = (".docx", ".xlsx")
_NORMAL = frozenset((Classification.NORMAL,))
Classes = frozenset[Classification]


class HitsExporter(QObject):
    """``query`` gives what is looked for. What is classified goes only where that is agreed."""

    def __init__(
        self,
        search: SearchPorts,
        worker: Worker,
        banner: Banner,
        query: Callable[[], str],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._search = search
        self._worker = worker
        self._banner = banner
        self._query = query
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
        """Write all hits to the folder of exports."""
        self._agree(lambda query, classes: self._export(suffix, query, classes))

    def export_to(self, suffix: str) -> None:
        """Write all hits to a place that is asked for."""
        proposed = export_folder() / self._file_name(suffix)
        chosen, _ = QFileDialog.getSaveFileName(
            self._page,
            self.tr("Simpan hasil pencarian"),
            str(proposed if proposed.parent.is_dir() else proposed.name),
            f"{self._form(suffix)} (*{suffix})",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            path = with_suffix(Path(chosen), suffix)
            self._agree(lambda query, classes: self._write(path, query, classes))

    def _agree(self, go_on: Callable[[str, Classes], object]) -> None:
        query = self._query()

        def ask(hits: int) -> None:
            if not hits:
                go_on(query, frozenset())
                return
            ask_about_classified(
                self._page,
                self.tr("{0} hasil berasal dari rapat terbatas atau rahasia.").format(hits),
                lambda: go_on(query, frozenset()),
                lambda: go_on(query, _NORMAL),
            )

        def classified() -> int:
            found = self._search.all(query, frozenset())
            return sum(one.classification is not Classification.NORMAL for one in found)

        self._worker.run_aside(classified, ask, self._banner.show_failure, title=self._title())

    def _export(self, suffix: str, query: str, classes: Classes) -> None:
        name, search = self._file_name(suffix), self._search
        self._worker.run_aside(
            lambda: export_into(
                export_folder(),
                name,
                lambda path, replace: search.export(query, path, replace, classes),
            ),
            self._tell,
            lambda error: self._fail(error, suffix),
            title=self._title(),
        )

    def _write(self, path: Path, query: str, classes: Classes, replace: bool = False) -> None:
        def fail(error: KnownError) -> None:
            if isinstance(error, FileInTheWayError):
                ask_about_overwriting(
                    self._page,
                    path,
                    error.state,
                    lambda: self._write(path, query, classes, True),
                    lambda: self.export_to(path.suffix),
                )
            else:
                self._fail(error, path.suffix)

        self._worker.run_aside(
            lambda: Exported(self._search.export(query, path, replace, classes)),
            self._tell,
            fail,
            title=self._title(),
        )

    def _title(self) -> str:
        return self.tr("Menulis hasil pencarian…")

    def _form(self, suffix: str) -> str:
        return {".docx": self.tr("Dokumen Word"), ".xlsx": self.tr("Buku kerja Excel")}[suffix]

    def _file_name(self, suffix: str) -> str:
        return f"{self.tr('Hasil pencarian')} {date.today().isoformat()}{suffix}"

    def _tell(self, made: Exported) -> None:
        path = made.path
        words = self.tr("Hasil pencarian tersimpan: {0}").format(path)
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
