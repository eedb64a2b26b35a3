"""Photos, scans and evidence of one meeting ("Lampiran")."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.attachment import Attachment, AttachmentKind
from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.ports.papers import AttachmentPorts
from kesbang_desktop.ui.attachments.adder import Adder, Source
from kesbang_desktop.ui.attachments.arranging import (
    count_words,
)
from kesbang_desktop.ui.attachments.attachment_commands import AttachmentCommands
from kesbang_desktop.ui.attachments.attachment_delegate import PICTURE_SIZE
from kesbang_desktop.ui.attachments.attachment_keeper import AttachmentKeeper
from kesbang_desktop.ui.attachments.attachments_model import AttachmentsModel
from kesbang_desktop.ui.attachments.attachments_view import AttachmentsView
from kesbang_desktop.ui.attachments.sources import has_sources, sources_in
from kesbang_desktop.ui.attachments.thumbnails import Thumbnails
from kesbang_desktop.ui.commands import attachments as commands
from kesbang_desktop.ui.commands.binding import bind, say_keys, tell_condition, with_keys
from kesbang_desktop.ui.commands.command import Command, Condition
from kesbang_desktop.ui.follow_ups.choice_menu import MenuButton
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.widgets.empty_state import EmptyState
from kesbang_desktop.ui.widgets.left_words import LeftWords
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow
from kesbang_desktop.ui.work.unstored import Unstored
from kesbang_desktop.ui.work.worker import Worker

_PICTURES = "*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif"


class AttachmentsTab(QWidget):
    """Files are dropped, pasted or chosen here; ``changes_committed(Changes)`` follows writes."""

    changes_committed = Signal(object)

    def __init__(
        self, ports: AttachmentPorts, worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._is_final = False
        self.keeper = AttachmentKeeper(ports, worker, self)
        self.adder = Adder(ports, worker, self)
        self.thumbnails = Thumbnails(ports.path, self)
        self.model = AttachmentsModel(self)
        self.view = AttachmentsView(self.model, self)
        self.banner = Banner(self)
        self._left_words = LeftWords(self.banner)
        self._empty = EmptyState(self)
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        self.commands = AttachmentCommands(
            self.view, self.model, self.keeper, ports, worker, self.banner
        )
        self._make_buttons()
        self._lay_out()
        self._add_actions()
        self._connect()
        self.setAcceptDrops(True)
        self._show()

    @property
    def is_settled(self) -> bool:
        """Whether everything added and changed here is on disk."""
        return self.keeper.is_settled and not self.adder.is_busy

    def unstored(self) -> list[Unstored]:
        """Return the captions that were typed at cards that went away."""
        return self._left_words.unstored()

    def set_minutes(self, minutes: Minutes) -> None:
        """Show the attachments of the meeting of ``minutes``."""
        if minutes.meeting.id != self.keeper.meeting_id:
            self.view.end_typing()
            self.banner.dismiss()
        self._is_final = minutes.meeting.status is MeetingStatus.FINAL
        self.keeper.open(minutes.meeting.id)

    def focus_cards(self) -> None:
        """Put the keyboard on the cards, or on the first button where there are none."""
        if self.model.records:
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not self.view.chosen():
                self.view.choose([])
        else:
            self.photo_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def add(self, sources: Sequence[Source], kind: AttachmentKind | None = None) -> None:
        """Add files and pictures to the meeting, by default as what each of them is.

        A PDF beside final minutes is most likely these, signed; beside a draft it cannot be.
        """
        if self.keeper.meeting_id is not None and sources:
            of_pdf = AttachmentKind.SIGNED_COPY if self._is_final else AttachmentKind.ANNEX
            self.adder.add(self.keeper.meeting_id, sources, kind, of_pdf)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.keeper.meeting_id is not None and has_sources(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.add(sources_in(event.mimeData()))

    def _make_buttons(self) -> None:
        self.photo_button = self._button(self.tr("Tambah foto…"), self._ask_for_photos)
        self.photo_button.setProperty("role", "primary")
        self.scan_button = self._button(self.tr("Tambah pindaian…"), self._ask_for_scans)
        self.scan_button.setToolTip(self.tr("Notula yang sudah ditandatangani, PDF atau gambar"))
        self._of_chosen = [
            self._button(
                self.tr("Keterangan", "lampiran"),
                self.commands.edit_caption,
                commands.CHANGE_CAPTION,
            ),
            MenuButton(self.tr("Ganti jenis"), self.commands.fill_kinds, self),
            self._button(self.tr("Buka"), self.commands.open),
            self._button(self.tr("Hapus"), self.commands.remove, commands.REMOVE),
        ]
        say_keys(self._of_chosen[1], commands.CYCLE_KIND)

    def _button(
        self, text: str, act: Callable[[], object], command: Command | None = None
    ) -> QPushButton:
        button = QPushButton(text, self)
        if command is not None:
            say_keys(button, command)
        button.clicked.connect(lambda: act())
        return button

    def _lay_out(self) -> None:
        top = WrappingRow()
        top.setSpacing(10)
        top.addWidget(self.photo_button)
        top.addWidget(self.scan_button)
        top.addStretch(1)
        for button in self._of_chosen:
            top.addWidget(button)
        self._empty.say(
            self.tr("Belum ada foto atau pindaian"),
            with_keys(
                self.tr("Seret foto atau pindaian ke sini, atau tempel dengan {0}."),
                commands.PASTE,
            ),
        )
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        words = self.tr(
            "{0}: keterangan   Enter: buka   {1}: ganti jenis   {2} {3}: pindah   {4}: hapus"
        )
        keys = (
            commands.CHANGE_CAPTION,
            commands.CYCLE_KIND,
            commands.MOVE_UP,
            commands.MOVE_DOWN,
            commands.REMOVE,
        )
        self._hint = QLabel(with_keys(words, *keys), self)
        self._hint.setProperty("role", "muted")
        bottom = WrappingRow()
        bottom.addWidget(self._count)
        bottom.addStretch(1)
        bottom.add_hint(self._hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 10)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)
        layout.addLayout(bottom)

    def _add_actions(self) -> None:
        bind(self, commands.UNDO, self.commands.undo)
        bind(self, commands.PASTE, self._paste)

    def _connect(self) -> None:
        self.keeper.changed.connect(self._show)
        self.keeper.committed.connect(self.changes_committed)
        self.keeper.failed.connect(self.banner.show_error)
        self.adder.progressed.connect(self._show_progress)
        self.adder.finished.connect(self._show_added)
        self.thumbnails.made.connect(self.model.show_picture)
        self.thumbnails.bug_found.connect(self._worker.bug_found)
        self.model.edited.connect(self.commands.set_caption)
        self.view.selectionModel().selectionChanged.connect(self._show_buttons)

    def _show(self) -> None:
        records = self.keeper.records
        if left := self.view.show_records(records):
            words = self.tr("Lampiran itu sudah tidak ada; keterangan yang diketik: “{0}”")
            self._left_words.keep(
                left, self.tr("Keterangan", "lampiran"), self.keeper.meeting_id, words
            )
            self._worker.expect_write()
        for one in records:
            self.thumbnails.ask(one, self._picture_size())
        had_keyboard = self.view.hasFocus()
        was_empty = self._stack.currentWidget() is self._empty
        self._stack.setCurrentWidget(self.view if records else self._empty)
        if had_keyboard and not records:
            self.photo_button.setFocus()
        elif was_empty and records and self.photo_button.hasFocus():
            # The tab was shown before its files were read.
            self.focus_cards()
        self._hint.setVisible(bool(records))
        self._count.setText(count_words(records))
        self._show_buttons()

    def _show_buttons(self) -> None:
        is_chosen = bool(self.view.chosen())
        tell_condition(self.view, Condition.ATTACHMENT_CHOSEN, is_chosen)
        for button in self._of_chosen:
            button.setEnabled(is_chosen)

    def _picture_size(self) -> QSize:
        return PICTURE_SIZE * self.devicePixelRatioF()

    def _show_progress(self, number: int, count: int) -> None:
        if count > 1:
            words = self.tr("Menambahkan {0} dari {1}…").format(number, count)
            self.banner.show_message(words, [(self.tr("Batal"), self.adder.cancel)])

    def _show_added(self, added: list[Attachment], sentences: list[str]) -> None:
        self.keeper.take_added(added)
        if added:
            if not self.view.is_typing:
                self.view.choose([one.id for one in added])
            if self.photo_button.hasFocus() or self.scan_button.hasFocus():
                # There are cards to go on with now.
                self.view.setFocus()
            sentences = [
                self.tr("{0} lampiran ditambahkan.", "", len(added)).format(len(added)),
                *sentences,
            ]
        if not sentences:
            self.banner.dismiss()
            return
        undo = [(self.tr("Urungkan"), self.commands.undo)] if added else []
        told_all = bool(added) and len(sentences) == 1
        self.banner.show_message(" ".join(sentences), undo, UNDO_HINT_MS if told_all else 0)

    def _ask_for_photos(self) -> None:
        self._ask(self.tr("Tambah foto"), self.tr("Gambar ({0})").format(_PICTURES), None)

    def _ask_for_scans(self) -> None:
        files = self.tr("Pindaian ({0})").format(f"*.pdf {_PICTURES}")
        self._ask(self.tr("Tambah pindaian bertanda tangan"), files, AttachmentKind.SIGNED_COPY)

    def _ask(self, title: str, files: str, kind: AttachmentKind | None) -> None:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        every = self.tr("Semua berkas (*)")
        names, _ = QFileDialog.getOpenFileNames(self, title, place, f"{files};;{every}")
        self.add([Path(name) for name in names], kind)

    def _paste(self) -> None:
        found = sources_in(QGuiApplication.clipboard().mimeData() or QMimeData())
        if not found:
            words = self.tr("Tidak ada gambar atau berkas untuk ditempel. Salin dulu fotonya.")
            self.banner.show_message(words, (), UNDO_HINT_MS)
        self.add(found)
