"""What can be made of a meeting ("Dokumen")."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kesbang_desktop.domain.circulation import describe_circulation
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.proof import describe_proofs
from kesbang_desktop.domain.ratification import describe_ratifications
from kesbang_desktop.ports.papers import PaperPorts, ProfilePorts
from kesbang_desktop.ui.commands import papers as commands
from kesbang_desktop.ui.commands.binding import button_text, name_of, tool_tip, with_keys
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.papers.paper import Paper, text_of
from kesbang_desktop.ui.papers.paper_files import PaperFile, find_files
from kesbang_desktop.ui.papers.paper_panel import PaperPanel
from kesbang_desktop.ui.papers.papers_model import PapersModel
from kesbang_desktop.ui.papers.papers_table import PapersTable
from kesbang_desktop.ui.papers.print_choices import PrintChoices
from kesbang_desktop.ui.widgets.focus_heir import FocusHeir
from kesbang_desktop.ui.widgets.side_fold import SideFold
from kesbang_desktop.ui.widgets.tab_order import follow_layout
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.export import export_folder, open_file

_PANEL_WIDTH = 300
_NARROW = 820


class DocumentsTab(QWidget):
    """The list of papers, and beside it what can be done with the chosen one.

    Nothing is made here. ``make_requested(Paper, suffix)`` asks for a file in the folder of
    exports, ``save_requested(Paper, suffix)`` for one elsewhere, ``copy_requested(Paper)`` for
    text on the clipboard, ``pdf_requested(Paper)`` and ``preview_requested(Paper)`` for pages,
    ``bundle_requested()`` for all papers in one folder.
    ``proofs_requested()`` asks for the approval and who received the minutes,
    ``readers_requested()`` for who got a copy for correction.
    ``correction_requested()`` asks for a document that came back, ``correction_dropped(Path)`` is
    one that was dropped here.
    ``profile_chosen(UUID)`` is to be stored with the meeting, None for the profile in use.
    """

    make_requested = Signal(object, str)
    save_requested = Signal(object, str)
    copy_requested = Signal(object)
    pdf_requested = Signal(object)
    preview_requested = Signal(object)
    bundle_requested = Signal()
    proofs_requested = Signal()
    readers_requested = Signal()
    profile_chosen = Signal(object)
    correction_requested = Signal()
    correction_dropped = Signal(object)
    changes_committed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        papers: PaperPorts,
        profiles: ProfilePorts,
        worker: Worker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._papers = papers
        self._worker = worker
        self._minutes: Minutes | None = None
        self.model = PapersModel(self)
        self.table = PapersTable(self.model, self)
        self.panel = PaperPanel(self)
        self.proof_button = QPushButton(name_of(commands.NOTE_PROOFS), self)
        self.proof_button.setToolTip(tool_tip(commands.NOTE_PROOFS))
        self.readers_button = QPushButton(name_of(commands.CIRCULATE), self)
        self.readers_button.setToolTip(tool_tip(commands.CIRCULATE))
        self.proof_words = QLabel(self)
        self.proof_words.setProperty("role", "muted")
        self.proof_words.setWordWrap(True)
        self.bundle_button = QPushButton(name_of(commands.BUNDLE), self)
        self.choices = PrintChoices(profiles, worker, self)
        self.setAcceptDrops(True)
        self._hint = QLabel(self)
        self._lay_out()
        self._connect()
        self.panel.show_paper(self.table.current)
        self.panel.show_file(None)

    def set_minutes(self, minutes: Minutes) -> None:
        """Make papers of ``minutes`` from now on."""
        if self._minutes is None or self._minutes.meeting.id != minutes.meeting.id:
            self._use_kind(minutes.meeting.kind)
            self.model.show_files({})
            self.table.selectRow(0)
        self._minutes = minutes
        self.choices.set_meeting(minutes.meeting)
        if self.isVisible():
            self.refresh_files()
            self.read_proofs()
            self._read_text()

    def _use_kind(self, kind: MeetingKind) -> None:
        """Offer what there is of a meeting, or of a report, which nobody approves."""
        self.model.show_papers_of(kind)
        self._say_keys(kind)
        for button in (self.proof_button, self.readers_button, self.bundle_button):
            button.setHidden(kind.is_report)

    def _say_keys(self, kind: MeetingKind) -> None:
        words = self.tr("{0}: buat   {1}: pratinjau   {2}: notula   {3}: cetak")
        if kind.is_report:
            words = self.tr("{0}: buat   {1}: pratinjau   {2}: laporan   {3}: cetak")
        keys = (commands.MAKE_CHOSEN, commands.PREVIEW_CHOSEN, commands.EXPORT, commands.PREVIEW)
        self._hint.setText(with_keys(words, *keys))

    def read_again(self) -> None:
        """Read what is shown: profiles, files that were made, text."""
        self.choices.read_profiles()
        self.refresh_files()
        self.read_proofs()
        self._read_text()

    @property
    def minutes(self) -> Minutes | None:
        """The minutes that papers are made of."""
        return self._minutes

    def read_proofs(self) -> None:
        """Say how far approval and distribution are, and what was ratified where."""
        if (minutes := self._minutes) is None:
            return

        meeting_id = minutes.meeting.id

        def read() -> list[str]:
            proofs = self._papers.proofs(meeting_id)
            said = describe_circulation(proofs), describe_proofs(proofs)
            ratified = describe_ratifications(self._papers.ratifications(meeting_id))
            return [one for one in (*said, *ratified) if one]

        def show(said: list[str]) -> None:
            if self._minutes is not None and self._minutes.meeting.id == meeting_id:
                self.proof_words.setText("\n".join(map(translated, said)))
                self.proof_words.setVisible(bool(said))

        self._worker.run(read, show, self.failed.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one document that came back; whether it can be read is told when it is."""
        if _one_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Give on the document that was dropped."""
        if (path := _one_file(event.mimeData())) is not None:
            event.acceptProposedAction()
            self.correction_dropped.emit(path)

    def showEvent(self, event: QShowEvent) -> None:
        """Read only what somebody sees."""
        super().showEvent(event)
        self.read_again()

    def refresh_files(self) -> None:
        """Look again which papers were made already."""
        if (minutes := self._minutes) is not None:
            self._worker.run(
                lambda: find_files(
                    self.model.records,
                    minutes.meeting,
                    export_folder(),
                    self._papers.file_state,
                ),
                lambda files: self._take_files(minutes.meeting.id, files),
                self.failed.emit,
            )

    def _connect(self) -> None:
        table, panel = self.table, self.panel
        table.chosen.connect(self._show_paper)
        table.made.connect(lambda paper: self._make(paper, ""))
        table.previewed.connect(self._preview)
        panel.make_pressed.connect(lambda suffix: self._make(table.current, suffix))
        panel.save_pressed.connect(lambda suffix: self.save_requested.emit(table.current, suffix))
        panel.pdf_pressed.connect(lambda: self.pdf_requested.emit(table.current))
        panel.preview_pressed.connect(lambda: self._preview(table.current))
        panel.open_pressed.connect(self._open_file)
        self.bundle_button.clicked.connect(self.bundle_requested)
        self.proof_button.clicked.connect(self.proofs_requested)
        self.readers_button.clicked.connect(self.readers_requested)
        self.choices.profile_chosen.connect(self.profile_chosen)
        self.choices.changes_committed.connect(self.changes_committed)
        self.choices.failed.connect(self.failed)

    def _make(self, paper: Paper, suffix: str) -> None:
        if paper.is_text:
            self.copy_requested.emit(paper)
        else:
            self.make_requested.emit(paper, suffix)

    def _preview(self, paper: Paper) -> None:
        """Ask for the pages of ``paper``; text stands beside the list already.

        What has neither opens nowhere but in another program: it is made.
        """
        if paper.is_text:
            self.fold.show_side()
            self.panel.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif paper.has_pages:
            self.preview_requested.emit(paper)
        else:
            self._make(paper, "")

    def _open_file(self) -> None:
        if file := self.model.files.get(self.table.current):
            open_file(file.path)

    def _show_paper(self, paper: Paper) -> None:
        self.panel.show_paper(paper)
        self.panel.show_file(self.model.files.get(paper))
        self._read_text()

    def _read_text(self) -> None:
        minutes, paper = self._minutes, self.table.current
        if minutes is None or not paper.is_text:
            return

        def show(text: str) -> None:
            if paper is self.table.current and minutes is self._minutes:
                self.panel.show_text(text)

        self._worker.run(
            lambda: text_of(paper, self._papers, minutes.meeting.id), show, self._fail_text
        )

    def _fail_text(self, error: KnownError) -> None:
        self.panel.show_text(translated(error.sentence))

    def _take_files(self, meeting_id: UUID, files: dict[Paper, PaperFile]) -> None:
        if self._minutes is not None and self._minutes.meeting.id == meeting_id:
            self.model.show_files(files)
            self.panel.show_file(files.get(self.table.current))

    def _lay_out(self) -> None:
        self._hint.setProperty("role", "muted")
        self._say_keys(MeetingKind.MEETING)
        self.receive = QPushButton(button_text(commands.RECEIVE), self)
        self.receive.setToolTip(tool_tip(commands.RECEIVE))
        self.receive.clicked.connect(self.correction_requested)
        main = QWidget(self)
        FocusHeir(main, self.table)
        left = QVBoxLayout(main)
        left.setContentsMargins(24, 16, 20, 10)
        left.setSpacing(10)
        left.addWidget(self.table, 1)
        foot = WrappingRow()
        foot.addWidget(self.receive)
        foot.addStretch(1)
        foot.addWidget(self._hint)
        left.addLayout(foot)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        side = self._side()
        layout.addWidget(main, 1)
        layout.addWidget(side)
        self.fold = SideFold(self, main, side, _NARROW)

    def _side(self) -> QWidget:
        side = QWidget(self)
        side.setProperty("role", "panel")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(side)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(14)
        column.addWidget(self.panel, 1)
        column.addWidget(self.proof_words)
        column.addWidget(self.readers_button)
        column.addWidget(self.proof_button)
        column.addWidget(self.bundle_button)
        column.addWidget(self.choices)
        # A small window or large letters: the buttons scroll rather than being cut off.
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(_PANEL_WIDTH)
        scroll.setWidget(side)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        follow_layout(side)
        return scroll


def _one_file(data: QMimeData) -> Path | None:
    """Return the one file in what is dragged, None for anything else."""
    paths = [Path(one.toLocalFile()) for one in data.urls() if one.isLocalFile()]
    return paths[0] if len(paths) == 1 and not paths[0].is_dir() else None
