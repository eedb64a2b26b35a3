"""Making the papers of the open meeting, and what to do with them next."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.document_kind import (
    CALENDAR,
    SHEET,
    WORD,
    DocumentKind,
    minutes_paper,
)
from kesbang_desktop.domain.errors import FileInTheWayError, KnownError
from kesbang_desktop.domain.left_blank import Blank
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.ports.papers import PaperPorts
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.papers.overwriting import ask_about_overwriting
from kesbang_desktop.ui.papers.paper import Paper, text_of
from kesbang_desktop.ui.papers.place_to_save import choose_export
from kesbang_desktop.ui.papers.told_blank import ways_to_fill, with_blanks
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner, BannerAction
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.export import (
    Exported,
    Write,
    export_folder,
    export_into,
    free_folder,
    open_file,
    spared_words,
)

_FILE_TYPES = {WORD: "Dokumen Word", SHEET: "Buku kerja Excel", CALENDAR: "Acara kalender"}


class Exporter(QObject):
    """Writes papers and says in ``banner`` where they are.

    ``prepare`` writes what is pending and returns the open meeting, None for none; ``is_failing``
    tells whether something that was typed cannot be written.
    ``exported(Path)`` after each file; ``preview_requested(Paper)`` and ``fill_requested(Blank)``
    from the buttons beside it.
    """

    exported = Signal(object)
    preview_requested = Signal(object)
    fill_requested = Signal(object)

    def __init__(
        self,
        papers: PaperPorts,
        worker: Worker,
        banner: Banner,
        prepare: Callable[[], Meeting | None],
        is_failing: Callable[[], bool],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._papers = papers
        self._worker = worker
        self._banner = banner
        self._prepare = prepare
        self._is_failing = is_failing
        self._window = parent

    def export(
        self, paper: Paper, suffix: str = "", then: Callable[[Path], object] | None = None
    ) -> None:
        """Write ``paper`` to the folder of exports; ``then`` is called with where it is."""
        meeting = self._prepare()
        if meeting is None:
            return
        name = paper.file_name(meeting, suffix)
        write = self._writer(meeting, paper)

        def finish(made: Exported) -> None:
            self._tell(paper, made)
            if then is not None:
                then(made.path)

        def make() -> Exported:
            made = export_into(export_folder(), name, write)
            return replace(made, blanks=self._left_blank(meeting, paper.kind))

        self._worker.run_aside(
            make,
            finish,
            lambda error: self._fail(error, paper, suffix),
            title=self._title(paper),
        )

    def bundle(self) -> None:
        """Make a folder of its own with all papers and attachments."""
        meeting = self._prepare()
        if meeting is None:
            return
        papers, title = self._papers, self.tr("Berkas lengkap")

        def finish(answer: tuple[Exported, bool]) -> None:
            made, has_pages = answer
            words = self.tr("{0} tersimpan: {1}")
            if not has_pages:
                words += self.tr(" Tanpa PDF: LibreOffice atau Microsoft Word tidak terpasang.")
            told, short = (
                with_blanks(words.format(title, one), made.blanks)
                for one in (made.path, made.path.name)
            )
            filling = ways_to_fill(made.blanks, self.fill_requested.emit)
            opening = (self.tr("Buka folder"), lambda: open_file(made.path))
            self._banner.show_message(told, [*filling, opening], UNDO_HINT_MS, short=short)

        def make() -> tuple[Exported, bool]:
            made = papers.bundle(meeting.id, free_folder(export_folder(), meeting))
            blanks = self._left_blank(meeting, minutes_paper(meeting.kind))
            return Exported(made, blanks=blanks), bool(papers.office_program())

        self._worker.run_aside(
            make,
            finish,
            lambda error: self._banner.show_failure(error, [(self.tr("Coba lagi"), self.bundle)]),
            title=self.tr("Membuat berkas lengkap…"),
        )

    def export_to(self, paper: Paper, suffix: str = "") -> None:
        """Write ``paper`` to a place that is asked for."""
        meeting = self._prepare()
        if meeting is None:
            return
        chosen = self._ask_for_place(paper, suffix or paper.suffixes[0], meeting)
        if chosen is not None:
            self.write(paper, meeting, chosen)

    def write(self, paper: Paper, meeting: Meeting, path: Path, over: bool = False) -> None:
        """Write ``paper`` to ``path``; ask, but where ``over``, if that was changed by hand."""
        write = self._writer(meeting, paper)

        def fail(error: KnownError) -> None:
            if isinstance(error, FileInTheWayError):
                ask_about_overwriting(
                    self._window,
                    path,
                    error.state,
                    lambda: self.write(paper, meeting, path, True),
                    lambda: self.export_to(paper, path.suffix),
                )
            else:
                self._fail(error, paper, path.suffix)

        self._worker.run_aside(
            lambda: Exported(write(path, over), blanks=self._left_blank(meeting, paper.kind)),
            lambda made: self._tell(paper, made),
            fail,
            title=self._title(paper),
        )

    def copy(self, paper: Paper) -> None:
        """Put the text of ``paper`` on the clipboard, as it is stored now."""
        meeting = self._prepare()
        if meeting is not None:
            self._worker.run(
                lambda: text_of(paper, self._papers, meeting.id),
                lambda text: self._put_on_clipboard(paper, text),
                lambda error: self._banner.show_error(
                    translated(error.sentence), [(self.tr("Coba lagi"), lambda: self.copy(paper))]
                ),
            )

    def _writer(self, meeting: Meeting, paper: Paper) -> Write:
        papers, kind = self._papers, paper.kind

        def write(path: Path, replace: bool) -> Path:
            if kind is None:
                return papers.export_notes(meeting.id, path, replace)
            return papers.export(meeting.id, kind, path, replace)

        return write

    def _left_blank(self, meeting: Meeting, kind: DocumentKind | None) -> tuple[Blank, ...]:
        return self._papers.left_blank(meeting.id, kind) if kind is not None else ()

    def _ask_for_place(self, paper: Paper, suffix: str, meeting: Meeting) -> Path | None:
        # What lies there is asked about once, and only where something would be lost.
        return choose_export(
            self._window,
            self.tr("Simpan {0}").format(paper.name),
            export_folder() / paper.file_name(meeting, suffix),
            _file_type(suffix),
        )

    def _title(self, paper: Paper) -> str:
        return self.tr("Membuat {0}…").format(paper.name)

    def _put_on_clipboard(self, paper: Paper, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._banner.show_message(self.tr("{0} disalin").format(paper.name), (), UNDO_HINT_MS)

    def _tell(self, paper: Paper, made: Exported) -> None:
        path = made.path
        actions: list[BannerAction] = [
            *ways_to_fill(made.blanks, self.fill_requested.emit),
            (self.tr("Buka"), lambda: open_file(path)),
            (self.tr("Buka folder"), lambda: open_file(path.parent)),
        ]
        if paper.has_pages:
            actions.append((self.tr("Pratinjau"), lambda: self.preview_requested.emit(paper)))
        words = self.tr("{0} tersimpan: {1}")
        told = [
            with_blanks(words.format(paper.name, one), made.blanks) for one in (path, path.name)
        ]
        if made.spared is not None:
            told = [f"{spared_words(made.spared)} {one}" for one in told]
        if self._is_failing():
            # It failed only while the paper was made, or the person agreed to it.
            lacks = self.tr("Ketikan terakhir tidak ada di dalamnya, karena belum tersimpan.")
            self._banner.show_error(f"{told[0]} {lacks}", actions)
        else:
            self._banner.show_message(told[0], actions, UNDO_HINT_MS, short=told[1])
        self.exported.emit(path)

    def _fail(self, error: KnownError, paper: Paper, suffix: str) -> None:
        elsewhere = (self.tr("Simpan ke…"), lambda: self.export_to(paper, suffix))
        self._banner.show_failure(error, [elsewhere])


def _file_type(suffix: str) -> str:
    return _FILE_TYPES.get(suffix, "Teks")
