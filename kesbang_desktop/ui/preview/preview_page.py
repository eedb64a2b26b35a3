"""The page that shows a paper as it will be printed ("Pratinjau")."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.left_blank import Blank, dots_sentence
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.ports.papers import PaperPorts
from kesbang_desktop.ui.commands import preview as commands
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.look.theme import Theme
from kesbang_desktop.ui.papers.paper import Paper
from kesbang_desktop.ui.papers.told_blank import ways_to_fill
from kesbang_desktop.ui.preview.own_thread import OwnThread
from kesbang_desktop.ui.preview.pages_maker import PagesJob, PagesMaker
from kesbang_desktop.ui.preview.pdf_saver import PdfSaver
from kesbang_desktop.ui.preview.preview_bar import PreviewBar
from kesbang_desktop.ui.preview.preview_keys import add_page_keys
from kesbang_desktop.ui.preview.way_on import WayOn
from kesbang_desktop.ui.widgets.banner import Banner, BannerAction
from kesbang_desktop.ui.widgets.painting import painted_theme
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.export import open_file
from kesbang_desktop.ui.workspace.exporter import Exporter

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from kesbang_desktop.ui.preview.pdf_view import PdfView


class PreviewPage(QWidget):
    """Shows one paper at a time; ``left()`` when the meeting is asked for again.

    ``fill_requested(Blank)`` where something is to be filled in that its pages have dots for.
    """

    left = Signal()
    fill_requested = Signal(object)

    def __init__(
        self, papers: PaperPorts, worker: Worker, maker: PagesMaker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._papers, self._worker = papers, worker
        self._maker = maker
        self._job: PagesJob | None = None
        self._meeting: Meeting | None = None
        self._paper: Paper | None = None
        self.pdf = b""
        self._printing = OwnThread("cetak", self)
        self._printing.bug_found.connect(worker.bug_found)
        self.bar = PreviewBar(self)
        self.banner = Banner(self)
        self.way_on = WayOn(self)
        # QtPdf is loaded with the first pages that there are.
        self.view: PdfView | None = None
        # Whether something typed is missing was asked before the pages were made.
        self.exporter = Exporter(
            papers, worker, self.banner, lambda: self._meeting, lambda: False, self
        )
        self.exporter.preview_requested.connect(lambda _: self.reload())
        self.saver = PdfSaver(papers, worker, maker, self.banner, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.way_on)
        self.bar.show_pages(False)
        self._lay_out()
        self._connect()

    def show_paper(self, meeting: Meeting, paper: Paper) -> None:
        """Make the pages of ``paper`` as it is stored now, and show them."""
        self.clear()
        self._meeting, self._paper = meeting, paper
        self.bar.title.setText(paper.name)
        self.bar.meeting.setText(meeting.title)
        self.reload()

    def reload(self) -> None:
        """Make the pages again."""
        if self._meeting is None or self._paper is None or self._paper.kind is None:
            return
        self.clear()
        self.way_on.offer(
            self.tr("Menyiapkan halaman…"),
            self.tr("Biasanya beberapa detik; yang pertama sejak komputer menyala lebih lama."),
            [(self.tr("Batal"), self.left.emit)],
            busy=True,
        )
        self._stack.setCurrentWidget(self.way_on)
        self._job = self._maker.make(
            self._meeting.id, self._paper.kind, self._take_pages, self._tell_failure
        )

    def clear(self) -> None:
        """Let go of the pages, and of those on their way."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self.pdf = b""
        self.banner.dismiss()
        self.bar.show_pages(False)
        if self.view is not None:
            self.view.close_pdf()

    def refresh(self, _changes: Changes) -> None:
        """Stay as it is: these are the pages of the moment they were asked for."""

    def print_pages(self) -> None:
        """Ask for a printer and print."""
        if not self.pdf or self.view is None:
            return
        from kesbang_desktop.ui.preview.print_dialog import ask_for_printer

        title = f"{self.bar.title.text()} {self.bar.meeting.text()}"
        ask_for_printer(self, self.view, title, self.print_with)

    def print_with(self, printer: "QPrinter") -> None:
        """Print the pages with ``printer`` as it is set up, in a thread of its own."""
        from kesbang_desktop.ui.preview.printing import print_pdf

        pdf = self.pdf
        self.banner.show_message(self.tr("Mencetak…"))
        self._printing.run(
            lambda: print_pdf(pdf, printer),
            lambda count: self._tell_printed(printer, count),
            lambda error: self.banner.show_error(
                translated(error.sentence), [(self.tr("Cetak lagi…"), self.print_pages)]
            ),
        )

    def ask_where_to_save(self) -> None:
        """Ask for a place and save the pages there as PDF."""
        if (pdf := self.pdf) and self._meeting is not None and self._paper is not None:
            self.saver.save(self._paper, self._meeting, pdf)

    def make_document(self) -> None:
        """Write the paper for Word to the folder of exports."""
        if self._paper is not None:
            self.exporter.export(self._paper)

    def set_theme(self, theme: Theme) -> None:
        """Paint the ground around the pages in the colours of ``theme``."""
        if self.view is not None:
            self.view.use_ground(QColor(theme.border))

    def hideEvent(self, event: QHideEvent) -> None:
        """Close the pages on leaving; a window that is only minimised keeps them."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.clear()

    def _take_pages(self, pdf: bytes) -> None:
        self._job = None
        if not pdf:
            self._tell_no_program()
            return
        view = self._pdf_view()
        self._stack.setCurrentWidget(view)
        self.bar.show_pages(True)
        if not view.show_pdf(pdf):
            self._tell_sentence(self.tr("Halaman yang dibuat program kantor tidak terbaca."))
            return
        self.pdf = pdf
        view.setFocus()
        self._ask_for_blanks()

    def _ask_for_blanks(self) -> None:
        """Have it said what the pages have dots for, unless others are asked for by then."""
        meeting, paper, pdf = self._meeting, self._paper, self.pdf
        assert meeting is not None and paper is not None and paper.kind is not None
        kind = paper.kind

        def tell(blanks: tuple[Blank, ...]) -> None:
            if blanks and self.pdf is pdf:
                words = translated(dots_sentence(blanks))
                filling = ways_to_fill(blanks, self.fill_requested.emit)
                self.banner.show_message(words, filling)

        self._worker.run(lambda: self._papers.left_blank(meeting.id, kind), tell)

    def _tell_failure(self, error: KnownError) -> None:
        self._job = None
        self._tell_sentence(translated(error.sentence))

    def _tell_sentence(self, sentence: str) -> None:
        self._offer(
            self.tr("Pratinjau tidak dapat dibuat"),
            sentence,
            (self.tr("Coba lagi"), self.reload),
        )

    def _tell_no_program(self) -> None:
        self._offer(
            self.tr("Pratinjau memerlukan LibreOffice atau Microsoft Word"),
            self.tr(
                "Keduanya tidak ditemukan di komputer ini. Pasang LibreOffice (gratis, "
                "libreoffice.org), lalu tekan Coba lagi.\n"
                "Sementara itu dokumennya dapat dibuat dan dibuka dengan program lain."
            ),
            (self.tr("Coba lagi"), self.reload),
        )

    def _offer(self, heading: str, sentence: str, again: BannerAction) -> None:
        """Say why there are no pages, with the document itself as the way on."""
        self.bar.show_pages(False)
        self.way_on.offer(
            heading,
            sentence,
            [(self.tr("Buat dan buka dokumen Word"), self._make_and_open), again],
        )
        self._stack.setCurrentWidget(self.way_on)

    def _make_and_open(self) -> None:
        if self._paper is not None:
            self.exporter.export(self._paper, then=open_file)

    def _tell_printed(self, printer: "QPrinter", count: int) -> None:
        where = printer.outputFileName() or printer.printerName()
        self.banner.show_message(
            self.tr("{0} halaman dikirim ke {1}", "", count).format(count, where)
        )

    def _pdf_view(self) -> "PdfView":
        if self.view is None:
            from kesbang_desktop.ui.preview.pdf_view import PdfView

            view = self.view = PdfView(self)
            self._stack.addWidget(view)
            self.set_theme(painted_theme())
            bar = self.bar
            view.page_shown.connect(bar.show_page)
            view.zoomed.connect(bar.show_zoom)
            bar.previous.clicked.connect(lambda: view.go_to(view.page - 1))
            bar.next.clicked.connect(lambda: view.go_to(view.page + 1))
            bar.smaller.clicked.connect(lambda: view.step_zoom(-1))
            bar.larger.clicked.connect(lambda: view.step_zoom(1))
            bar.width_fit.clicked.connect(view.show_whole_width)
            bar.page_fit.clicked.connect(view.show_whole_page)
        return self.view

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self._stack, 1)

    def _add_keys(self) -> None:
        bind(self, commands.LEAVE, self.left.emit)
        bind(self, commands.PRINT, self.print_pages)
        bind(self, commands.SAVE_PDF, self.ask_where_to_save)
        bind(self, commands.MAKE_DOCUMENT, self.make_document)
        add_page_keys(self, lambda: self.view if self.pdf else None)

    def _connect(self) -> None:
        bar = self.bar
        for maker in (self.exporter, self.saver):
            maker.fill_requested.connect(self.fill_requested)
        self._add_keys()
        bar.left.connect(self.left)
        bar.print.clicked.connect(self.print_pages)
        bar.pdf.clicked.connect(self.ask_where_to_save)
        bar.make.clicked.connect(self.make_document)
