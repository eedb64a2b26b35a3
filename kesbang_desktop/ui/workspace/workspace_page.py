"""The workspace of one meeting: its header and tabs."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime
from enum import IntEnum
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.meeting import Meeting, MeetingStatus
from kesbang_desktop.domain.meeting_clock import close_meeting, start_meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.ui.attachments.attachments_tab import AttachmentsTab
from kesbang_desktop.ui.commands import Group
from kesbang_desktop.ui.place import Place
from kesbang_desktop.ui.ports import Ports
from kesbang_desktop.ui.quiet_changes import QuietChanges
from kesbang_desktop.ui.series.carrying import Carrying
from kesbang_desktop.ui.theme import Theme
from kesbang_desktop.ui.versions.sealing import Sealing
from kesbang_desktop.ui.widgets.actions import add_action
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.worker import Worker
from kesbang_desktop.ui.workspace.actions_tab import ActionsTab
from kesbang_desktop.ui.workspace.attendees_tab import AttendeesTab
from kesbang_desktop.ui.workspace.details_tab import DetailsTab
from kesbang_desktop.ui.workspace.documents_tab import DocumentsTab
from kesbang_desktop.ui.workspace.meeting_header import MeetingHeader
from kesbang_desktop.ui.workspace.meeting_keeper import MeetingKeeper
from kesbang_desktop.ui.workspace.minutes_commands import MinutesCommands
from kesbang_desktop.ui.workspace.minutes_holder import MinutesHolder
from kesbang_desktop.ui.workspace.minutes_tab import MinutesTab
from kesbang_desktop.ui.workspace.paper_desk import PaperDesk
from kesbang_desktop.ui.workspace.rescue_copy import RescueCopy
from kesbang_desktop.ui.workspace.view_settings import ViewSettings
from kesbang_desktop.ui.workspace.writing_commands import WritingCommands
from kesbang_desktop.ui.writing_aids import WritingAids

_END = -1


class Tab(IntEnum):
    """The tabs in their order."""

    DETAILS = 0
    MINUTES = 1
    ATTENDEES = 2
    ACTIONS = 3
    ATTACHMENTS = 4
    DOCUMENTS = 5


class WorkspacePage(QWidget):
    """Signals go up to the window.

    ``saved(datetime)`` and ``save_failed(str)`` after each write, ``changes_committed(Changes)``,
    ``counted(int, int)`` entries and words, ``left()`` when the list is asked for, ``opened()``
    when a meeting is shown, ``place_changed()`` when the cursor moved, ``hints_changed()`` when
    other signs work there, ``next_requested(UUID)`` when the meeting after this one is asked for.
    """

    saved = Signal(object)
    save_failed = Signal(str)
    changes_committed = Signal(object)
    counted = Signal(int, int)
    left = Signal()
    opened = Signal()
    place_changed = Signal()
    hints_changed = Signal()
    next_requested = Signal(object)

    def __init__(
        self, ports: Ports, worker: Worker, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._theme = theme
        self._minutes: Minutes | None = None
        self._wanted: UUID | None = None
        names = [self.tr("Data rapat"), self.tr("Notula"), self.tr("Peserta")]
        names += [self.tr("Tindak lanjut"), self.tr("Lampiran"), self.tr("Dokumen")]
        self.header = MeetingHeader(names, self)
        self.banner = Banner(self)
        self.details = DetailsTab(ports, worker, self)
        self.editors = MinutesHolder(self)
        self.attendees = AttendeesTab(ports, worker, self)
        self.actions = ActionsTab(ports, worker, self)
        self.attachments = AttachmentsTab(ports, worker, self)
        self.documents = DocumentsTab(ports, worker, self)
        self.keeper = MeetingKeeper(ports, worker, self)
        self.papers = PaperDesk(
            ports, worker, self.documents, self.banner, self._ready_meeting, self
        )
        self.rescue = RescueCopy(self.editors.on_screen, ports, worker, self.banner, self)
        self.sealing = Sealing(self, ports, worker, self.banner)
        self.carrying = Carrying(self, ports, worker, self.banner)
        self.view = ViewSettings(ports, worker, self)
        self.commands = MinutesCommands(self.editors, self.view)
        self.aids = WritingAids(ports, worker, self)
        self.typed = QuietChanges(self)
        self.writing = WritingCommands(self.editors, self.aids)
        self._lay_out()
        self._connect()

    @property
    def meeting_id(self) -> UUID | None:
        """The meeting that is open, or None."""
        return self._minutes.meeting.id if self._minutes else None

    @property
    def minutes_tab(self) -> MinutesTab | None:
        """The editor of the open meeting, or None."""
        return self.editors.tab

    @property
    def is_live(self) -> bool:
        """Whether the text of a meeting that is under way is shown."""
        running = self._minutes and self._minutes.meeting.status is MeetingStatus.RUNNING
        return bool(running) and self.header.tabs.currentIndex() == Tab.MINUTES

    @property
    def hints(self) -> str:
        """Which signs work where the keyboard is; the other tabs show their own keys."""
        if self.header.tabs.currentIndex() != Tab.MINUTES:
            return ""
        if self.minutes_tab is not None and self.minutes_tab.carried_hint.is_under:
            return self.tr("Ketik perkembangan di bawahnya; selesai menutup, batal membatalkan")
        return self.tr(
            "# agenda   Nama: pembicara   ! keputusan   > tindak lanjut   ? permasalahan"
        )

    @property
    def is_settled(self) -> bool:
        """Whether everything typed here is on disk."""
        parts = (self.editors, self.keeper, self.attendees, self.attachments)
        return all(part.is_settled for part in parts)

    def open_meeting(self, meeting_id: UUID, entry_id: UUID | None = None) -> None:
        """Read a meeting and show its text, with the cursor at ``entry_id`` where one is given."""
        self._open(Place(meeting_id, entry_id, _END), Tab.MINUTES)

    def return_to(self, place: Place) -> None:
        """Show the text of a meeting as it was left; a meeting that is gone is passed over."""
        self._open(place, Tab.MINUTES, lambda _error: None)

    def open_new(self, meeting_id: UUID) -> None:
        """Read a meeting that was just made and begin with its title."""
        self._open(Place(meeting_id), Tab.DETAILS)

    def flush(self) -> None:
        """Write now what is pending."""
        self.details.flush()
        self.editors.flush()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._theme = theme
        if self.minutes_tab is not None:
            self.minutes_tab.set_theme(theme)

    def take_focus(self) -> None:
        """Put the keyboard where the work of the tab on screen begins."""
        self._focus_tab(Tab(self.header.tabs.currentIndex()))

    def show_tab(self, tab: Tab) -> None:
        """Show a tab, with what it shows read again."""
        self.header.tabs.setCurrentIndex(tab)

    def refresh(self, changes: Changes) -> None:
        """Take in what other pages changed: names, and this meeting's actions."""
        if self._minutes is None:
            return
        if changes.parties:
            self._worker.run(self._ports.load_directory, self._use_directory)
        if changes.profiles and self.documents.isVisible():
            self.documents.choices.read_profiles()
        if changes.actions:
            self._read_again()

    def _open(
        self, place: Place, tab: Tab, failed: Callable[[KnownError], object] | None = None
    ) -> None:
        self.flush()
        meeting_id = self._wanted = place.meeting_id
        self._worker.run(
            lambda: (
                self._ports.load_minutes(meeting_id),
                self._ports.load_directory(),
                self._ports.series.sources(meeting_id),
            ),
            lambda loaded: self._show(*loaded, tab, place),
            failed,
        )

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        for page in (self.details, self.editors, self.attendees, self.actions):
            self._stack.addWidget(page)
        for page in (self.attachments, self.documents):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.sealing.bar)
        layout.addWidget(self.banner)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        header = self.header
        header.tab_chosen.connect(self._turn_to)
        header.export_requested.connect(self.papers.export_notula)
        header.back_requested.connect(self.left)
        header.start_requested.connect(self._start_meeting)
        header.close_requested.connect(self._close_meeting)
        self.keeper.committed.connect(self._commit)
        self.keeper.failed.connect(self.save_failed)
        self.details.meeting_edited.connect(self._save_meeting)
        self.details.roles_edited.connect(self.attendees.apply)
        self.attendees.attendances_changed.connect(self._use_attendances)
        self.attendees.changes_committed.connect(self._commit)
        self.actions.changes_committed.connect(self._commit)
        self.actions.entry_requested.connect(self.go_to_entry)
        self.attachments.changes_committed.connect(self._commit)
        header.seal_requested.connect(self.sealing.ask_to_finalise)
        header.versions_requested.connect(self.sealing.show_versions)
        header.next_requested.connect(self._ask_for_next)
        self.carrying.committed.connect(self._commit)
        self.sealing.committed.connect(self._commit)
        self.typed.paused.connect(self.changes_committed)
        self.sealing.read.connect(self._take_state)
        for part in (self.details, self.attendees):
            part.refused.connect(self.sealing.refuse)
        self.documents.profile_chosen.connect(self._use_profile)
        self.documents.changes_committed.connect(self._commit)
        following = self.tr("Rapat berikutnya…")
        add_action(self, following, "Ctrl+Shift+N", self._ask_for_next, group=Group.MEETINGS)
        add_action(self, self.tr("Tab berikutnya"), "Ctrl+PgDown", lambda: self._step_tab(1))
        add_action(self, self.tr("Tab sebelumnya"), "Ctrl+PgUp", lambda: self._step_tab(-1))

    def _ask_for_next(self) -> None:
        if (meeting := self._ready_meeting()) is not None:
            self.next_requested.emit(meeting.id)

    def _ready_meeting(self) -> Meeting | None:
        """Write what is pending and return the open meeting."""
        self.flush()
        return self._minutes.meeting if self._minutes else None

    def _use_profile(self, profile_id: UUID | None) -> None:
        if (meeting := self._ready_meeting()) is not None:
            self._save_meeting(replace(meeting, profile_id=profile_id))

    def show_again(self, minutes: Minutes, directory: Directory, carried: Collection[UUID]) -> None:
        """Show the open meeting as it was read anew; tab and cursor stay where they are."""
        before = self.minutes_tab
        place = before.place() if before else Place(minutes.meeting.id)
        space = before.space_at_cursor() if before else ""
        had_focus = before is not None and before.edit.hasFocus()
        self._put(minutes, directory, carried)
        self._go_to(place)
        if space and self.minutes_tab is not None:
            # The word after it is still to be typed, and the disk keeps no space at the end.
            self.minutes_tab.edit.textCursor().insertText(space)
        if had_focus:
            self.take_focus()

    def _show(
        self,
        minutes: Minutes,
        directory: Directory,
        carried: Collection[UUID],
        tab: Tab,
        place: Place,
    ) -> None:
        if minutes.meeting.id != self._wanted:
            return
        self._put(minutes, directory, carried)
        self.header.tabs.setCurrentIndex(tab)
        self._turn_to(tab)
        self.opened.emit()
        self._go_to(place)

    def _put(self, minutes: Minutes, directory: Directory, carried: Collection[UUID]) -> None:
        self._minutes = minutes
        tools = self._ports, self._worker, self._theme
        editor = MinutesTab(minutes, directory, *tools, self, carried)
        editor.autosave.saved.connect(self.saved)
        editor.autosave.committed.connect(self.typed.add)
        editor.autosave.failed.connect(self.save_failed)
        editor.counted.connect(self.counted)
        editor.refresh_panel()
        editor.edit.refused.connect(self.sealing.refuse)
        editor.edit.speakers.attendee_wanted.connect(self.attendees.add_lines)
        self.editors.show_tab(editor)
        self.banner.dismiss()
        self._show_records(minutes)

    def _go_to(self, place: Place) -> None:
        """Put the cursor where it is wanted in a text just shown, and follow it from there."""
        tab = self.minutes_tab
        assert tab is not None
        if place.entry_id is not None:
            offset = None if place.offset == _END else place.offset
            tab.edit.go_to_entry(place.entry_id, offset)
        tab.edit.cursorPositionChanged.connect(self.place_changed)
        tab.carried_hint.changed.connect(self.hints_changed)
        self.place_changed.emit()
        self.hints_changed.emit()

    def _show_records(self, minutes: Minutes) -> None:
        self.header.show_minutes(minutes)
        self.details.set_minutes(minutes)
        self.attendees.set_minutes(minutes)
        self.actions.set_minutes(minutes)
        self.attachments.set_minutes(minutes)
        self.documents.set_minutes(minutes)
        self._show_state(minutes.meeting)

    def _show_state(self, meeting: Meeting) -> None:
        """Let what is final be read alone; its follow-ups and attachments go on."""
        frozen = meeting.status is MeetingStatus.FINAL
        self.details.set_frozen(frozen)
        self.attendees.set_frozen(frozen)
        self.sealing.show_meeting(meeting)

    def _take_state(self, minutes: Minutes) -> None:
        """Show the open meeting as it is stored; its text stays as it stands on screen."""
        if minutes.meeting.id != self.meeting_id:
            return
        self._minutes = minutes
        if self.minutes_tab is not None:
            self.minutes_tab.use_meeting(minutes.meeting)
        self._show_records(minutes)

    def _turn_to(self, index: int) -> None:
        self.flush()
        self._stack.setCurrentIndex(index)
        self._focus_tab(Tab(index))
        if index in (Tab.ACTIONS, Tab.DOCUMENTS):
            # The text may have gone on since these were shown.
            self._read_again()

    def _focus_tab(self, tab: Tab) -> None:
        """Put the keyboard where the work of a tab begins."""
        first = {
            Tab.DETAILS: self.details.focus_title,
            Tab.MINUTES: self.editors.setFocus,
            Tab.ATTENDEES: self.attendees.focus_line,
            Tab.ACTIONS: self.actions.table.setFocus,
            Tab.ATTACHMENTS: self.attachments.focus_cards,
            Tab.DOCUMENTS: self.documents.table.focus_rows,
        }
        first[tab]()

    def _step_tab(self, step: int) -> None:
        self.header.tabs.setCurrentIndex((self.header.tabs.currentIndex() + step) % len(Tab))

    def _read_again(self) -> None:
        meeting_id = self.meeting_id
        if meeting_id is not None:
            self._worker.run(lambda: self._ports.load_minutes(meeting_id), self._take_in)

    def _take_in(self, minutes: Minutes) -> None:
        if minutes.meeting.id != self.meeting_id:
            return
        before = self._minutes.meeting.status if self._minutes else None
        now = minutes.meeting.status
        if now is not before and MeetingStatus.FINAL in (now, before) and self.is_settled:
            # Another window, or a command, may have finalised or reopened it.
            self._take_state(minutes)
        self.actions.set_minutes(minutes)
        self.documents.set_minutes(minutes)

    def go_to_entry(self, entry_id: UUID) -> None:
        """Show an entry of the open meeting, with the cursor at its end."""
        self.show_tab(Tab.MINUTES)
        if self.minutes_tab is not None:
            self.minutes_tab.edit.go_to_entry(entry_id)

    def _use_attendances(self, attendances: Sequence[Attendance]) -> None:
        if self._minutes is not None:
            self._minutes = replace(self._minutes, attendances=tuple(attendances))
            self.details.set_attendances(tuple(attendances))
            self.header.show_minutes(self._minutes)
        if self.minutes_tab is not None:
            self.minutes_tab.use_attendances(attendances)

    def _use_directory(self, directory: Directory) -> None:
        if self.minutes_tab is not None:
            self.minutes_tab.use_directory(directory)

    def _start_meeting(self) -> None:
        self.details.flush()
        if self._minutes is not None:
            self._save_meeting(start_meeting(self._minutes.meeting, datetime.now()))
            self.show_tab(Tab.MINUTES)

    def _close_meeting(self) -> None:
        self.details.flush()
        if self._minutes is not None:
            self._save_meeting(close_meeting(self._minutes.meeting, datetime.now()))

    def _save_meeting(self, meeting: Meeting) -> None:
        shown = self._minutes
        is_open = shown is not None and shown.meeting.id == meeting.id
        if shown is not None and is_open and shown.meeting.status is MeetingStatus.FINAL:
            # Written again and again it would be refused as often.
            self.sealing.refuse()
            self._show_records(shown)
            return
        self.keeper.save(meeting)
        if self._minutes is None or meeting.id != self._minutes.meeting.id:
            return
        self._minutes = replace(self._minutes, meeting=meeting)
        self.header.show_minutes(self._minutes)
        self.details.set_minutes(self._minutes)
        if self.minutes_tab is not None:
            self.minutes_tab.use_meeting(meeting)
        self._show_state(meeting)

    def _commit(self, changes: Changes) -> None:
        self.saved.emit(datetime.now())
        self.changes_committed.emit(changes)
        if changes.parties:
            self._worker.run(self._ports.load_directory, self._use_directory)
