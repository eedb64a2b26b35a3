"""What is done with the papers of the open meeting, wherever it is asked for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.ports.papers import PaperPorts
from kesbang_desktop.ui.commands import papers as commands
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.papers.paper import Paper, main_paper
from kesbang_desktop.ui.preview.pages_maker import PagesMaker
from kesbang_desktop.ui.preview.pdf_saver import PdfSaver
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.classified_question import once_agreed
from kesbang_desktop.ui.widgets.dialog_opening import open_over
from kesbang_desktop.ui.widgets.question import Question
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.documents_tab import DocumentsTab
from kesbang_desktop.ui.workspace.excerpt_way import ExcerptWay
from kesbang_desktop.ui.workspace.exporter import Exporter
from kesbang_desktop.ui.workspace.proof_way import ProofWay


class PaperDesk(QObject):
    """Serves the tab of documents and the keys of ``page``; says in ``banner`` what was done.

    ``prepare`` writes what is pending and returns the open meeting, None for none; ``before`` shows
    what is left to complete and then does what it is given; ``is_failing`` tells whether something
    that was typed cannot be written.
    ``preview_requested(Meeting, Paper)`` asks for the pages of a paper to be shown,
    ``fill_requested(Blank)`` for where something is filled in that a paper has dots for.
    """

    preview_requested = Signal(object, object)
    fill_requested = Signal(object)

    def __init__(
        self,
        papers: PaperPorts,
        worker: Worker,
        documents: DocumentsTab,
        banner: Banner,
        prepare: Callable[[], Meeting | None],
        before: Callable[[str, Callable[[], object]], None],
        is_failing: Callable[[], bool],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._before = before
        self._is_failing = is_failing
        self._page = page
        self._documents = documents
        self._banner = banner
        self._prepare = prepare
        self.exporter = Exporter(papers, worker, banner, prepare, is_failing, page)
        self.excerpts = ExcerptWay(papers, worker, banner, prepare, page)
        self.proofs = ProofWay(papers, worker, banner, page)
        self.maker = PagesMaker(papers, worker, self)
        self.saver = PdfSaver(papers, worker, self.maker, banner, page)
        self.maker.bug_found.connect(worker.bug_found)
        self._connect()
        bind(page, commands.EXPORT, self.export_notula)
        bind(page, commands.EXPORT_TO, self.export_notula_to)
        bind(page, commands.PREVIEW, self.preview_current)
        bind(page, commands.BUNDLE, self.make_bundle)
        bind(page, commands.NOTE_PROOFS, self.note_proofs)
        bind(page, commands.CIRCULATE, self.circulate)

    def export_notula(self) -> None:
        """Write the notula, or the report itself, under its proposed name."""
        self._make(self._main_paper())

    def export_notula_to(self) -> None:
        """Write the notula, or the report itself, to a place that is asked for."""
        self._save(self._main_paper())

    def make_bundle(self) -> None:
        """Make the folder with all papers, after what is left to complete."""
        words = self.tr("Buat berkas lengkap")
        self._before(words, lambda: self._once_whole(self._make_bundle))

    def _make_bundle(self) -> None:
        if (meeting := self._prepare()) is not None:
            words = self.tr("Rapat ini bersifat {0}. Buat berkas lengkapnya?")
            once_agreed(self._page, meeting, words, self.exporter.bundle)

    def note_proofs(self) -> None:
        """Note the approval of the minutes and who received them."""
        minutes = self._documents.minutes
        if self._prepare() is not None and minutes is not None:
            self.proofs.ask(minutes)

    def circulate(self) -> None:
        """Note who got a copy for correction, until when, and what they said."""
        minutes = self._documents.minutes
        if self._prepare() is not None and minutes is not None:
            self.proofs.ask_readers(minutes)

    def preview(self, paper: Paper) -> None:
        """Ask for the pages of ``paper`` to be shown."""
        self._once_whole(lambda: self._preview(paper))

    def _preview(self, paper: Paper) -> None:
        if (meeting := self._prepare()) is not None:
            self._once_agreed(paper, meeting, lambda: self.preview_requested.emit(meeting, paper))

    def preview_current(self) -> None:
        """Show the pages of the paper that is chosen in its tab, elsewhere of the main one.

        Where that is text it is written: it has no pages.
        """
        chosen = self._documents.table.current
        is_chosen = self._documents.isVisible() and chosen.has_pages
        paper = chosen if is_chosen else self._main_paper()
        if paper.has_pages:
            self.preview(paper)
        else:
            self._make(paper)

    def _main_paper(self) -> Paper:
        """Return what the open meeting or report itself is on paper."""
        minutes = self._documents.minutes
        return main_paper(minutes.meeting.kind if minutes else MeetingKind.MEETING)

    def save_pdf(self, paper: Paper) -> None:
        """Save ``paper`` as PDF to a place that is asked for."""
        self._after_left(paper, lambda: self._save_pdf(paper))

    def _make(self, paper: Paper, suffix: str = "") -> None:
        if paper.kind is DocumentKind.EXCERPT:
            self._after_left(paper, self.excerpts.ask)
        else:
            self._after_left(paper, lambda: self.exporter.export(paper, suffix))

    def _save(self, paper: Paper, suffix: str = "") -> None:
        if paper.kind is DocumentKind.EXCERPT:
            self._after_left(paper, lambda: self.excerpts.ask(elsewhere=True))
        else:
            self._after_left(paper, lambda: self.exporter.export_to(paper, suffix))

    def _copy(self, paper: Paper) -> None:
        self._after_left(paper, lambda: self.exporter.copy(paper))

    def _after_left(self, paper: Paper, act: Callable[[], object]) -> None:
        """Do ``act``, after what is left to complete where ``paper`` tells of it."""
        if paper.kind is not None and paper.kind.tells_minutes:
            words = self.tr("Buat {0}").format(paper.name)
            self._before(words, lambda: self._once_whole(act))
        else:
            act()

    def _once_whole(self, act: Callable[[], object]) -> None:
        """Do ``act``; where the paper would lack what was typed last, only if that is agreed to."""
        if not self._is_failing():
            act()
            return
        box = Question(
            self._page,
            self.tr("Ketikan belum tersimpan"),
            self.tr("Buat dokumen tanpa ketikan terakhir?"),
            QMessageBox.Icon.Warning,
        )
        box.setInformativeText(
            self.tr(
                "Ketikan terakhir belum dapat disimpan, dan dokumen dibuat dari yang tersimpan. "
                "“Simpan salinan…” menulis semua yang ada di layar sebagai catatan."
            )
        )
        back = box.addButton(self.tr("Kembali"), QMessageBox.ButtonRole.RejectRole)
        without = box.addButton(self.tr("Buat tanpa itu"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(back)
        box.setEscapeButton(back)
        without.clicked.connect(lambda: act())
        open_over(box)

    def _save_pdf(self, paper: Paper) -> None:
        meeting = self._prepare()
        if meeting is not None:
            self._once_agreed(paper, meeting, lambda: self.saver.save(paper, meeting))

    def _once_agreed(self, paper: Paper, meeting: Meeting, act: Callable[[], object]) -> None:
        """Do ``act``, asking first where ``paper`` is handed out and the meeting classified."""
        if paper.kind is DocumentKind.EXCERPT:
            words = self.tr("Rapat ini bersifat {0}. Buat halaman petikan bagi semua instansi?")
            once_agreed(self._page, meeting, words, act)
        else:
            act()

    def _connect(self) -> None:
        documents, exporter = self._documents, self.exporter
        documents.make_requested.connect(self._make)
        documents.save_requested.connect(self._save)
        documents.copy_requested.connect(self._copy)
        documents.preview_requested.connect(self.preview)
        documents.pdf_requested.connect(self.save_pdf)
        documents.bundle_requested.connect(self.make_bundle)
        documents.proofs_requested.connect(self.note_proofs)
        documents.readers_requested.connect(self.circulate)
        self.proofs.committed.connect(documents.changes_committed)
        self.proofs.committed.connect(lambda _changes: documents.read_proofs())
        documents.failed.connect(self._tell)
        exporter.exported.connect(lambda _path: documents.refresh_files())
        exporter.preview_requested.connect(self.preview)
        self.saver.document_wanted.connect(exporter.export)
        for maker in (exporter, self.excerpts, self.saver):
            maker.fill_requested.connect(self.fill_requested)

    def _tell(self, error: KnownError) -> None:
        self._banner.show_error(
            translated(error.sentence), [(self.tr("Muat ulang"), self._documents.read_again)]
        )
