"""Saving a paper as PDF, whether its pages are on screen or still have to be made."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.errors import FileInTheWayError, KnownError
from kesbang_desktop.domain.left_blank import Blank
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.written_file import FileState
from kesbang_desktop.ports.papers import PaperPorts
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.papers.overwriting import ask_about_overwriting
from kesbang_desktop.ui.papers.paper import PDF, Paper
from kesbang_desktop.ui.papers.place_to_save import choose_export
from kesbang_desktop.ui.papers.told_blank import ways_to_fill, with_blanks
from kesbang_desktop.ui.preview.pages_maker import PagesMaker
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.export import export_folder, open_file


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Which paper of which meeting, and its ``pages`` where they are made already."""

    paper: Paper
    kind: DocumentKind
    meeting: Meeting
    pages: bytes


class PdfSaver(QObject):
    """Says in ``banner`` what it does.

    ``document_wanted(Paper)`` where no PDF can be made, ``fill_requested(Blank)`` where somebody
    wants to fill in what the pages have dots for.
    """

    document_wanted = Signal(object)
    fill_requested = Signal(object)

    def __init__(
        self, papers: PaperPorts, worker: Worker, maker: PagesMaker, banner: Banner, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._papers = papers
        self._worker = worker
        self._maker = maker
        self._banner = banner
        self._window = parent

    def save(self, paper: Paper, meeting: Meeting, pages: bytes = b"") -> None:
        """Ask for a place, and save there the ``pages`` of ``paper``, made first where needed.

        Only what is not this paper as it was written is asked about before it is replaced.
        """
        if paper.kind is not None:
            self._ask_for_place(_Wanted(paper, paper.kind, meeting, pages))

    def _ask_for_place(self, wanted: _Wanted) -> None:
        path = choose_export(
            self._window,
            self.tr("Simpan PDF"),
            export_folder() / wanted.paper.file_name(wanted.meeting, PDF),
            self.tr("Dokumen PDF"),
        )
        if path is not None:
            self._look_at_place(wanted, path)

    def _look_at_place(self, wanted: _Wanted, path: Path) -> None:
        def state() -> FileState:
            if not path.is_file():
                return FileState.OWN
            return self._papers.file_state(wanted.meeting.id, wanted.kind, path)

        def go_on(found: FileState) -> None:
            if found is FileState.OWN:
                self._make(wanted, path)
            else:
                self._ask_about_overwriting(wanted, path, found)

        self._worker.run_aside(state, go_on)

    def _ask_about_overwriting(self, wanted: _Wanted, path: Path, found: FileState) -> None:
        ask_about_overwriting(
            self._window,
            path,
            found,
            lambda: self._make(wanted, path, replace=True),
            lambda: self._ask_for_place(wanted),
        )

    def _make(self, wanted: _Wanted, path: Path, replace: bool = False) -> None:
        if wanted.pages:
            self._write(wanted, wanted.pages, path, replace)
            return

        def save(pages: bytes) -> None:
            if pages:
                self._write(wanted, pages, path, replace)
            else:
                self._tell_no_program(wanted.paper)

        def fail(error: KnownError) -> None:
            self._fail(error, self.tr("Coba lagi"), lambda: self._make(wanted, path, replace))

        job = self._maker.make(wanted.meeting.id, wanted.kind, save, fail)

        def give_up() -> None:
            job.cancel()
            self._banner.dismiss()

        self._banner.show_message(
            self.tr("Membuat PDF {0}…").format(wanted.paper.name), [(self.tr("Batal"), give_up)]
        )

    def _write(self, wanted: _Wanted, pages: bytes, path: Path, replace: bool) -> None:
        papers, meeting_id, kind = self._papers, wanted.meeting.id, wanted.kind

        def fail(error: KnownError) -> None:
            if isinstance(error, FileInTheWayError):
                self._ask_about_overwriting(wanted, path, error.state)
            else:
                again = self.tr("Simpan PDF lagi…")
                self._fail(error, again, lambda: self._ask_for_place(wanted))

        self._worker.run_aside(
            lambda: (
                papers.save_pdf(meeting_id, kind, pages, path, replace),
                papers.left_blank(meeting_id, kind),
            ),
            lambda made: self._tell(*made),
            fail,
        )

    def _tell(self, path: Path, blanks: tuple[Blank, ...]) -> None:
        self._banner.show_message(
            with_blanks(self.tr("PDF tersimpan: {0}").format(path), blanks),
            [
                *ways_to_fill(blanks, self.fill_requested.emit),
                (self.tr("Buka"), lambda: open_file(path)),
                (self.tr("Buka folder"), lambda: open_file(path.parent)),
            ],
            UNDO_HINT_MS,
        )

    def _tell_no_program(self, paper: Paper) -> None:
        self._banner.show_error(
            self.tr(
                "PDF memerlukan LibreOffice atau Microsoft Word; keduanya tidak ditemukan. Pasang "
                "salah satunya, atau buat dokumen Word."
            ),
            [(self.tr("Buat Word"), lambda: self.document_wanted.emit(paper))],
        )

    def _fail(self, error: KnownError, label: str, again: Callable[[], object]) -> None:
        self._banner.show_error(translated(error.sentence), [(label, again)])
