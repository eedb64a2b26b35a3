"""The page of all meetings (Rapat)."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu, QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting, MeetingFilter, MeetingStatus
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.ports.meetings import MeetingPorts, NotesPorts
from kesbang_desktop.ui.commands import attachments
from kesbang_desktop.ui.commands import meetings as commands
from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.binding import (
    bind,
    button_text,
    name_of,
    say_keys,
    tell_condition,
    use_button,
    with_keys,
)
from kesbang_desktop.ui.commands.command import Condition
from kesbang_desktop.ui.follow_ups.choice_menu import with_menu_mark
from kesbang_desktop.ui.language.formats import with_dots
from kesbang_desktop.ui.meetings.import_dialog import import_notes
from kesbang_desktop.ui.meetings.meeting_bin import MeetingBin
from kesbang_desktop.ui.meetings.meetings_filter import MeetingsFilterRow
from kesbang_desktop.ui.meetings.meetings_list import MeetingsList
from kesbang_desktop.ui.meetings.meetings_model import MeetingsModel
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.page_header import PageHeader
from kesbang_desktop.ui.work.worker import Worker


class MeetingsPage(QWidget):
    """Finds, makes, imports and bins meetings.

    ``meeting_opened`` asks for a meeting to be opened, ``meeting_created`` says that a new one is
    stored (and wants opening too), ``next_requested(UUID)`` asks for the one after a meeting,
    ``hand_over_requested(list of MeetingSummary)`` for a package of those that are selected, and
    ``package_requested()`` for one to be opened, ``old_minutes_requested()`` for minutes of before;
    ``creation_failed()`` when a new one could not be stored, which is said here;
    ``changes_committed`` carries the Changes of every write, ``bin_shown(bool)`` whether
    the list shows the bin instead of the meetings.
    """

    meeting_opened = Signal(object)
    meeting_created = Signal(object)
    creation_failed = Signal()
    next_requested = Signal(object)
    hand_over_requested = Signal(object)
    package_requested = Signal()
    old_minutes_requested = Signal()
    changes_committed = Signal(object)
    bin_shown = Signal(bool)

    def __init__(
        self,
        meetings: MeetingPorts,
        notes: NotesPorts,
        load_directory: Callable[[], Directory],
        open_actions: Callable[[UUID], int],
        worker: Worker,
        parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._meetings = meetings
        self._notes = notes
        self._load_directory = load_directory
        self._worker = worker
        self._today = today
        self.model = MeetingsModel(meetings, worker, self)
        self.header = PageHeader(self.tr("Rapat", "semua rapat"), self)
        self.filters = MeetingsFilterRow(self)
        self.list = MeetingsList(self.model, self)
        self.banner = Banner(self)
        self._bin = MeetingBin(meetings, open_actions, worker, self.banner, self)
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        self._build_header()
        self._lay_out()
        self.banner.lie_over(self.list)
        self._add_actions()
        self._connect()

    def refresh(self, changes: Changes | None = None) -> None:
        """Read the list again where ``changes`` touch meetings; None always reads."""
        if changes is None or changes.meetings or changes.actions:
            self._worker.run(self._meetings.years, self.filters.set_years)
            self.model.load(self.filters.value, keep_length=True)

    def enter(self) -> None:
        """Put the keyboard on the list and read it again."""
        self.list.focus_rows()
        self.refresh()
        self._tell_hints()

    def create_meeting(self) -> None:
        """Store a new meeting of today and announce it."""
        meeting = Meeting(
            new_id(), self.tr("Rapat baru"), self._today(), status=MeetingStatus.DRAFT
        )
        self._worker.run(
            lambda: self._meetings.begin(meeting),
            lambda changes: self._finish_creation(meeting.id, changes),
            self._fail_creation,
            awaited=True,
        )

    def import_file(self, path: Path) -> None:
        """Show what the notes file at ``path`` becomes, and keep it if the person agrees."""
        self._import(path)

    def import_clipboard(self) -> None:
        """Show what the text on the clipboard becomes, and keep it if the person agrees."""
        # There is none where nothing was copied yet.
        data = QGuiApplication.clipboard().mimeData() or QMimeData()
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if len(files) == 1:
            self._import(files[0])
        elif data.text().strip():
            self._import(data.text())
        elif data.hasImage():
            self.banner.show_error(
                with_keys(
                    self.tr(
                        "Di papan klip ada gambar, bukan tulisan. Gambar ditempel di tab Lampiran "
                        "rapatnya dengan {0}."
                    ),
                    attachments.PASTE,
                )
            )
        else:
            self.banner.show_error(
                self.tr("Papan klip kosong. Salin dulu catatannya, lalu impor lagi.")
            )

    def _build_header(self) -> None:
        words = with_menu_mark(self.tr("Impor catatan"))
        notes = self.header.add_button(words, self.tr("Impor catatan"))
        menu = QMenu(notes)
        for command, act, words in (
            (commands.IMPORT_FILE, self.ask_for_file, self.tr("Dari berkas…")),
            (commands.IMPORT_CLIPBOARD, self.import_clipboard, self.tr("Dari papan klip")),
            (
                commands.IMPORT_OLD,
                self.old_minutes_requested.emit,
                self.tr("Notula lama dari folder…"),
            ),
            (
                commands.OPEN_PACKAGE,
                self.package_requested.emit,
                self.tr("Dari paket (.knotula)…"),
            ),
        ):
            if command is commands.OPEN_PACKAGE:
                menu.addSeparator()
            action = bind(self, command, act, Area.MEETINGS)
            action.setText(words)
            menu.addAction(action)
        notes.setMenu(menu)
        self._giving = self.header.add_button(
            self.tr("Serahkan…"), self.tr("Serahkan rapat terpilih ke laptop lain")
        )
        following = self.header.add_button(
            self.tr("Rapat berikutnya…"), self.tr("Buat rapat berikutnya dari rapat terpilih")
        )
        say_keys(self._giving, commands.HAND_OVER)
        say_keys(following, commands.MAKE_NEXT)
        following.clicked.connect(self._ask_for_next)
        create = self.header.add_button(
            button_text(commands.NEW), name_of(commands.NEW), primary=True
        )
        create.clicked.connect(self.create_meeting)

    def _lay_out(self) -> None:
        body = self.header.head(self)
        body.addWidget(self.filters)
        body.addWidget(self.list, 1)
        body.addWidget(self._count)
        QWidget.setTabOrder(self.filters.bin, self.list.table)

    def _add_actions(self) -> None:
        here = Area.MEETINGS
        bind(self, commands.NEW, self.create_meeting, here)
        following = bind(self, commands.MAKE_NEXT, self._ask_for_next, here)
        bind(self, commands.FILTER, self.filters.focus_text, here)
        bind(self.filters.text, commands.TO_LIST, self.list.focus_rows)
        bind(self.list, commands.FILTER, self.filters.focus_text, Area.MEETINGS_LIST)
        bind(self, commands.CLEAR_FILTER, self._clear_filter)
        remove = bind(self.list, commands.REMOVE, self._remove_selected)
        self.list.table.open_word = self.tr("Buka")
        giving = bind(self, commands.HAND_OVER, self._ask_to_hand_over)
        use_button(self._giving, giving)
        tell_condition(self, Condition.MEETINGS_LISTED, True)
        tell_condition(self, Condition.MEETING_OPEN, True)
        self.list.table.row_verbs = [following, giving, remove]
        bind(self, commands.UNDO, self._bin.undo)

    def _connect(self) -> None:
        self.filters.filter_changed.connect(self._apply_filter)
        self.filters.list_requested.connect(self.list.focus_rows)
        self.filters.bin.toggled.connect(self._tell_hints)
        self.list.meeting_chosen.connect(self._choose)
        self.filters.restore_requested.connect(self._restore_selected)
        self.filters.removal_requested.connect(self._remove_selected)
        self._bin.committed.connect(self._commit)
        self.model.total_counted.connect(self._show_count)
        self.model.loading_failed.connect(self.banner.show_error)

    def _tell_hints(self) -> None:
        in_bin = self.filters.bin.isChecked()
        tell_condition(self, Condition.MEETINGS_LISTED, not in_bin)
        self.list.table.open_word = self.tr("Pulihkan") if in_bin else self.tr("Buka")
        self.bin_shown.emit(in_bin)

    def _apply_filter(self, wanted: MeetingFilter) -> None:
        self.model.load(wanted)

    def _clear_filter(self) -> None:
        self.banner.dismiss()
        if self.filters.value == MeetingFilter(binned=True):
            self.filters.bin.setChecked(False)
        else:
            self.filters.clear()
        self.list.focus_rows()

    def _choose(self, meeting_id: UUID) -> None:
        if self.filters.bin.isChecked():
            self._bin.restore([meeting_id])
        else:
            self.meeting_opened.emit(meeting_id)

    def _ask_for_next(self) -> None:
        if chosen := self.list.selected():
            self.next_requested.emit(chosen[0].id)

    def _ask_to_hand_over(self) -> None:
        self.hand_over_requested.emit(self.list.selected())

    def _restore_selected(self) -> None:
        if chosen := self.list.selected():
            self._bin.restore([one.id for one in chosen])

    def _remove_selected(self) -> None:
        chosen = self.list.selected()
        if chosen and self.filters.bin.isChecked():
            self._bin.ask_to_purge(chosen)
        elif chosen:
            self._bin.put([one.id for one in chosen])

    def _commit(self, changes: Changes) -> None:
        self.refresh(changes)
        self.changes_committed.emit(changes)

    def _finish_creation(self, meeting_id: UUID, changes: Changes) -> None:
        self._commit(changes)
        self.meeting_created.emit(meeting_id)

    def ask_for_file(self) -> None:
        """Ask for a file of notes and show what it becomes."""
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Impor catatan"), "", self.tr("Catatan (*.txt *.md);;Semua berkas (*)")
        )
        if name:
            self.import_file(Path(name))

    def _import(self, source: Path | str) -> None:
        import_notes(
            source,
            self._notes,
            self._load_directory,
            self._worker,
            self,
            imported=self._finish_creation,
            opened=self.meeting_opened.emit,
            failed=self._show_error,
        )

    def _show_count(self, total: int) -> None:
        self._count.setText(
            self.tr("{0} rapat", "", total).format(with_dots(total)) if total else ""
        )
        self.list.show_state(self.filters.value, total)

    def _fail_creation(self, error: KnownError) -> None:
        self.creation_failed.emit()
        self._show_error(error)

    def _show_error(self, error: KnownError) -> None:
        self.banner.show_failure(error)
