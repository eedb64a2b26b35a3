"""The way to excerpts: for which agencies, whether what is classified may go, into which folder."""

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.excerpt import CONCERNS_NOBODY
from kesbang_desktop.domain.left_blank import Blank
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.party import Party
from kesbang_desktop.ports.papers import PaperPorts
from kesbang_desktop.ui.papers.excerpt_dialog import ExcerptDialog
from kesbang_desktop.ui.papers.told_blank import ways_to_fill, with_blanks
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.widgets.classified_question import once_agreed
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.export import export_folder, free_folder, open_file


class ExcerptWay(QObject):
    """Asks over ``page`` and tells in ``banner``; ``prepare`` returns the open meeting or None.

    ``fill_requested(Blank)`` where somebody wants to fill in what the excerpts have dots for.
    """

    fill_requested = Signal(object)

    def __init__(
        self,
        papers: PaperPorts,
        worker: Worker,
        banner: Banner,
        prepare: Callable[[], Meeting | None],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._papers = papers
        self._worker = worker
        self._banner = banner
        self._prepare = prepare
        self._page = page

    def ask(self, elsewhere: bool = False) -> None:
        """Ask for the agencies, and make the files; ``elsewhere`` in a folder that is asked for."""
        meeting = self._prepare()
        if meeting is None:
            return
        self._worker.run(
            lambda: self._papers.excerpt_agencies(meeting.id),
            lambda agencies: self._show(meeting, agencies, elsewhere),
            self._fail,
            awaited=True,
        )

    def _show(self, meeting: Meeting, agencies: Sequence[Party], elsewhere: bool) -> None:
        if not agencies:
            self._banner.show_error(CONCERNS_NOBODY)
            return
        dialog = ExcerptDialog(agencies, self._page)
        dialog.agreed.connect(lambda chosen: self._ask_if_classified(meeting, chosen, elsewhere))
        dialog.open()

    def _ask_if_classified(
        self, meeting: Meeting, chosen: Collection[UUID], elsewhere: bool
    ) -> None:
        words = self.tr("Rapat ini bersifat {0}. Buat petikan bagi {1} instansi?", "", len(chosen))
        once_agreed(
            self._page,
            meeting,
            words.format("{0}", len(chosen)),
            lambda: self._choose_folder(meeting, chosen, elsewhere),
        )

    def _choose_folder(self, meeting: Meeting, chosen: Collection[UUID], elsewhere: bool) -> None:
        if not elsewhere:
            folder = free_folder(export_folder(), meeting, DocumentKind.EXCERPT.file_stem)
            self._make(meeting, chosen, folder)
            return
        title = self.tr("Folder bagi petikan")
        picked = QFileDialog.getExistingDirectory(self._page, title, str(export_folder().parent))
        if picked:
            self._make(meeting, chosen, Path(picked))

    def _make(self, meeting: Meeting, chosen: Collection[UUID], folder: Path) -> None:
        papers = self._papers

        def finish(answer: tuple[int, tuple[Blank, ...]]) -> None:
            count, blanks = answer
            words = self.tr("{0} petikan tersimpan: {1}", "", count)
            opening = (self.tr("Buka folder"), lambda: open_file(folder))
            told, short = (
                with_blanks(words.format(count, one), blanks) for one in (folder, folder.name)
            )
            filling = ways_to_fill(blanks, self.fill_requested.emit)
            self._banner.show_message(told, [*filling, opening], UNDO_HINT_MS, short=short)

        self._worker.run_aside(
            lambda: (
                len(papers.excerpts(meeting.id, folder, chosen)),
                papers.left_blank(meeting.id, DocumentKind.EXCERPT),
            ),
            finish,
            self._fail,
            title=self.tr("Membuat petikan…"),
        )

    def _fail(self, error: KnownError) -> None:
        self._banner.show_failure(error, [(self.tr("Coba lagi"), self.ask)])
