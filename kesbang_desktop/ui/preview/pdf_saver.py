"""Saving a paper as PDF, whether its pages are on screen or still have to be made."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.ui.papers.paper import PDF, Paper
from kesbang_desktop.ui.papers.place_to_save import ask_where_to_save
from kesbang_desktop.ui.preview.own_thread import OwnThread
from kesbang_desktop.ui.preview.pages_maker import PagesMaker
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.workspace.export import (
    export_folder,
    open_file,
    write_whole,
)


class PdfSaver(QObject):
    """Says in ``banner`` what it does. ``document_wanted(Paper)`` where no PDF can be made."""

    document_wanted = Signal(object)
    bug_found = Signal(object)

    def __init__(self, maker: PagesMaker, banner: Banner, parent: QWidget) -> None:
        super().__init__(parent)
        self._maker = maker
        self._banner = banner
        self._window = parent
        self._thread = OwnThread("berkas-pdf", self)
        self._thread.bug_found.connect(self.bug_found)

    def ask_for_place(self, paper: Paper, meeting: Meeting, save: Callable[[Path], object]) -> None:
        """Call ``save`` with the place that is chosen for the PDF of ``paper``, if one is."""
        proposed = export_folder() / paper.file_name(meeting, PDF)
        ask_where_to_save(
            self._window,
            self.tr("Simpan PDF"),
            str(proposed if proposed.parent.is_dir() else proposed.name),
            self.tr("Dokumen PDF (*.pdf)"),
            lambda _: PDF,
            save,
        )

    def make(self, paper: Paper, meeting: Meeting, path: Path) -> None:
        """Make the pages of ``paper`` and save them to ``path``; returns at once."""
        if paper.kind is None:
            return

        def again() -> None:
            self.make(paper, meeting, path)

        def save(pdf: bytes) -> None:
            if pdf:
                self.save(pdf, path, again)
            else:
                self._tell_no_program(paper)

        job = self._maker.make(
            meeting.id,
            paper.kind,
            save,
            lambda error: self._fail(error, self.tr("Coba lagi"), again),
        )

        def give_up() -> None:
            job.cancel()
            self._banner.dismiss()

        self._banner.show_message(
            self.tr("Membuat PDF {0}…").format(paper.name), [(self.tr("Batal"), give_up)]
        )

    def save(self, pdf: bytes, path: Path, again: Callable[[], object]) -> None:
        """Write ``pdf`` to ``path``; what was there stays until it is whole."""
        self._thread.run(
            lambda: write_whole(pdf, path),
            self._tell,
            lambda error: self._fail(error, self.tr("Simpan PDF lagi…"), again),
        )

    def _tell(self, path: Path) -> None:
        self._banner.show_message(
            self.tr("PDF tersimpan: {0}").format(path),
            [
                (self.tr("Buka"), lambda: open_file(path)),
                (self.tr("Buka folder"), lambda: open_file(path.parent)),
            ],
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
        self._banner.show_error(error.sentence, [(label, again)])
