"""The window: it navigates."""

from functools import partial
from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from kesbang_desktop.assets import resource_path
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.ui.appearance import Appearance
from kesbang_desktop.ui.appearance_commands import add_appearance_commands
from kesbang_desktop.ui.closing import Closing
from kesbang_desktop.ui.commands import Group, set_group
from kesbang_desktop.ui.crash_dialog import show_bug
from kesbang_desktop.ui.focus_return import FocusReturn
from kesbang_desktop.ui.housekeeping import Housekeeping
from kesbang_desktop.ui.obligations.due_maker import DueMaker
from kesbang_desktop.ui.page_host import PageHost
from kesbang_desktop.ui.page_makers import PageMakers
from kesbang_desktop.ui.page_names import Page, hints_of
from kesbang_desktop.ui.place import Place, PlaceKeeper
from kesbang_desktop.ui.rail import Rail
from kesbang_desktop.ui.reminders.reminder_desk import ReminderDesk
from kesbang_desktop.ui.safekeeping.altered_way import AlteredWay
from kesbang_desktop.ui.safekeeping.auto_lock import AutoLock
from kesbang_desktop.ui.safekeeping.replaced_data import ReplacedData
from kesbang_desktop.ui.safekeeping.restore_way import RestoreWay
from kesbang_desktop.ui.save_display import SaveDisplay
from kesbang_desktop.ui.series.next_meetings import NextMeetings
from kesbang_desktop.ui.settings.section_titles import copies_title
from kesbang_desktop.ui.start_up import StartUp
from kesbang_desktop.ui.status_line import StatusLine
from kesbang_desktop.ui.theme_follower import ThemeFollower
from kesbang_desktop.ui.type_ahead import TypeAhead
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.window_tools import WindowTools
from kesbang_desktop.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kesbang_desktop.domain.minutes import Minutes
    from kesbang_desktop.ui.directory.directory_page import DirectoryPage
    from kesbang_desktop.ui.follow_ups.follow_ups_page import FollowUpsPage
    from kesbang_desktop.ui.home.home_page import HomePage
    from kesbang_desktop.ui.meetings.meetings_filter import Preset
    from kesbang_desktop.ui.meetings.meetings_page import MeetingsPage
    from kesbang_desktop.ui.packages.package_desk import PackageDesk
    from kesbang_desktop.ui.papers.paper import Paper
    from kesbang_desktop.ui.preview.preview_page import PreviewPage
    from kesbang_desktop.ui.settings.settings_page import SettingsPage
    from kesbang_desktop.ui.workspace.workspace_page import WorkspacePage

_COMFORTABLE = QSize(1440, 900)
# A screen of 1366 x 768 points whose letters are drawn at twice the size.
_SMALLEST = QSize(680, 360)
_RAIL_FOLDS_BELOW = 1100


class MainWindow(QMainWindow):
    """Rail, pages and status line. ``ready()`` once the window takes typing."""

    ready = Signal()

    def __init__(self, ports: Ports, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Notula Kesbang")
        self.setMinimumSize(_SMALLEST)
        self.rail = Rail(
            {
                Page.HOME: self.tr("Beranda"),
                Page.MEETINGS: self.tr("Rapat"),
                Page.FOLLOW_UPS: self.tr("Tindak lanjut"),
                Page.ISSUES: self.tr("Permasalahan"),
                Page.DIRECTORY: self.tr("Direktori"),
            },
            {Page.SETTINGS: self.tr("Pengaturan")},
            self,
        )
        self.banner = Banner(self)
        self.status = StatusLine(self)
        self.pages = PageHost(self)
        self.appearance = Appearance(ports.settings, worker, self)
        for name, make in PageMakers(self, ports, worker).makers().items():
            self.pages.add_maker(name, make)
        self.housekeeping = Housekeeping(self.rail, ports.keep_house, ports.copies, worker)
        self.altered_way = AlteredWay(self, self.banner, ports.copies, worker, self.pages.flush)
        self.restore_way = RestoreWay(self, worker)
        self.auto_lock = AutoLock(self, ports.lock, worker)
        self.replaced_data = ReplacedData(self, self._on_screen, ports.copies.keep_screen, worker)
        self.type_ahead = TypeAhead(self, worker)
        self.saving = SaveDisplay(self.status, self._is_written, self.pages.unstored, worker, self)
        self.tools = WindowTools(self, ports, worker)
        add_appearance_commands(self, self.appearance)
        self.reminders = ReminderDesk(self, ports.follow_ups, ports.settings, worker)
        self.next_meetings = NextMeetings(
            self, ports.meetings.load, ports.series, ports.holidays, worker
        )
        self.due_maker = DueMaker(ports.obligations.make_due, worker, self)
        self.place = PlaceKeeper(ports.settings, worker, self._where, self)
        self.focus = FocusReturn(self)
        self._closing = Closing(self, lambda: self.pages.is_settled, self.pages.unstored, worker)
        self._theme = ThemeFollower(self.pages, self.appearance)
        self._start_up = StartUp(self, ports, worker)
        self._make_packages = partial(self._packages_of, ports, worker)
        self._packages: PackageDesk | None = None
        self._lay_out()
        self._connect(worker)
        self.show_page(Page.HOME)

    @property
    def home(self) -> "HomePage":
        """The first page."""
        return cast("HomePage", self.pages.page(Page.HOME))

    @property
    def meetings(self) -> "MeetingsPage":
        """The page of all meetings, made at its first use."""
        return cast("MeetingsPage", self.pages.page(Page.MEETINGS))

    @property
    def workspace(self) -> "WorkspacePage":
        """The workspace, made at its first use."""
        return cast("WorkspacePage", self.pages.page(Page.WORKSPACE))

    @property
    def settings(self) -> "SettingsPage":
        """The page of settings, made at its first use."""
        return cast("SettingsPage", self.pages.page(Page.SETTINGS))

    @property
    def follow_ups(self) -> "FollowUpsPage":
        """The page of follow-ups, made at its first use."""
        return cast("FollowUpsPage", self.pages.page(Page.FOLLOW_UPS))

    @property
    def directory(self) -> "DirectoryPage":
        """The page of people and organizations, made at its first use."""
        return cast("DirectoryPage", self.pages.page(Page.DIRECTORY))

    @property
    def preview(self) -> "PreviewPage":
        """The page that shows papers as they will be printed, made at its first use."""
        return cast("PreviewPage", self.pages.page(Page.PREVIEW))

    @property
    def packages(self) -> "PackageDesk":
        """What hands meetings over and takes them in, made at its first use."""
        if self._packages is None:
            self._packages = self._make_packages()
        return self._packages

    def show_fitting(self) -> None:
        """Show the window: all of a small screen, a comfortable part of a large one."""
        room = self.screen().availableSize()
        if room.width() <= _COMFORTABLE.width() or room.height() <= _COMFORTABLE.height():
            self.resize(room)
            self.showMaximized()
        else:
            self.resize(_COMFORTABLE)
            self.show()

    def come_to_front(self) -> None:
        """Be seen and take the keys, also where the window was minimised or behind others."""
        self.setWindowState(
            (self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive
        )
        self.show()
        self.raise_()
        self.activateWindow()

    def show_page(self, name: str) -> None:
        """Show a page of the rail."""
        self._go_on()
        self.place.touch()
        page = Page(name)
        self.rail.show_page(Page.FOLLOW_UPS if page is Page.OBLIGATIONS else page)
        self.pages.show_page(page)
        self.status.show_count("")
        self.status.show_hints(hints_of(page))
        self.pages.enter_page(page)
        self.type_ahead.hold()

    def create_meeting(self) -> None:
        """Make a meeting of today and show it; what goes wrong is said on the page of meetings."""
        self._go_on()
        self.meetings.create_meeting()

    def open_meeting(self, meeting_id: UUID, entry_id: UUID | None = None) -> None:
        """Show the workspace of a meeting."""
        self.workspace.open_meeting(meeting_id, entry_id)

    def show_follow_ups(self, query: str) -> None:
        """Show the page of follow-ups with what ``query`` asks for."""
        self.follow_ups.show_query(query)
        self.show_page(Page.FOLLOW_UPS)

    def show_meetings(self, preset: "Preset") -> None:
        """Show the page of meetings with those that ``preset`` names."""
        self.meetings.filters.use(preset)
        self.show_page(Page.MEETINGS)

    def import_sample(self) -> None:
        """Show the sample as notes that become a meeting once the person agrees."""
        self.show_page(Page.MEETINGS)
        self.meetings.import_file(resource_path("samples", "rapat-2024-03-21.txt"))

    def ask_for_notes(self) -> None:
        """Ask for a file of notes."""
        self.show_page(Page.MEETINGS)
        self.meetings.ask_for_file()

    def show_settings(self, title: str) -> None:
        """Show the section of the settings with that title."""
        self.show_page(Page.SETTINGS)
        self.settings.show_section(title)

    def show_workspace(self) -> None:
        """Show the page of the open meeting."""
        self.pages.show_page(Page.WORKSPACE)
        self.rail.show_page(Page.MEETINGS)
        self.status.show_hints(self.workspace.hints)

    def show_preview(self, meeting: Meeting, paper: "Paper") -> None:
        """Show the pages of a paper of the open meeting."""
        self.pages.show_page(Page.PREVIEW)
        self.rail.show_page(Page.MEETINGS)
        self.status.show_hints(self.tr("PgUp/PgDn halaman   Ctrl+P cetak   Esc kembali"))
        self.preview.show_paper(meeting, paper)
        self.type_ahead.hold()

    def leave_preview(self) -> None:
        """Go back to the open meeting."""
        self.show_workspace()
        self.workspace.take_focus()

    def refresh(self, changes: Changes) -> None:
        """Have every page take in what was written, but the one whose signal this answers."""
        self.pages.refresh(changes, self.sender())
        self.reminders.refresh(changes)

    def leave_unsaved(self) -> None:
        """Close although what was typed is not on disk; whoever asks has it elsewhere."""
        self._closing.is_agreed = True
        self.close()

    def take_in(self, changes: Changes) -> None:
        """Show what a package brought, also in the meeting that is open."""
        self.pages.refresh(changes)
        self.reminders.refresh(changes)
        if Page.WORKSPACE not in self.pages.missing():
            self.workspace.show_anew(changes)

    def showEvent(self, event: QShowEvent) -> None:
        """Become ready once the first page has its rows."""
        super().showEvent(event)
        self._start_up.hold_keys()
        QTimer.singleShot(0, self._start_up, self._start_up.look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the rail where the pages need its room."""
        super().resizeEvent(event)
        self.rail.set_folded(self.width() < _RAIL_FOLDS_BELOW)
        self.reminders.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a key that nothing around the keyboard wanted."""
        if not self.tools.use_keys(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once everything typed is on disk and nothing is wanted any more; ask where not."""
        self.pages.flush()
        self.place.write()
        if self._closing.may_close:
            self.reminders.end()
            event.accept()
            return
        event.ignore()
        self._closing.wait()

    def _connect(self, worker: Worker) -> None:
        self.rail.page_chosen.connect(self.show_page)
        self.rail.search_requested.connect(self.tools.open_palette)
        self.next_meetings.made.connect(self._open_next)
        self.next_meetings.failed.connect(self.banner.show_error)
        self.due_maker.made.connect(self.refresh)
        self.reminders.keeper.day_changed.connect(self.due_maker.make)
        self.status.work.follow(worker)
        set_group(self.status.work, Group.WINDOW)
        self._start_up.ready.connect(self.ready)
        self._start_up.ready.connect(self._accept_packages)
        self.housekeeping.failed.connect(self._tell_copying)
        self.housekeeping.doubted.connect(self.altered_way.tell)
        self._closing.given_up.connect(self.restore_way.give_up)
        self._closing.unstored_wanted.connect(self._show_unstored)
        self.altered_way.committed.connect(self.take_in)
        self.altered_way.settled.connect(self.housekeeping.copy_again)
        worker.known_error_raised.connect(self.banner.show_error)
        worker.bug_found.connect(show_bug)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.pages, 1)
        right.addWidget(self.reminders.panel)
        self.banner.lie_over(self.pages)
        body = QWidget(self)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.setCentralWidget(body)
        self.setStatusBar(self.status)

    def _go_on(self) -> None:
        """Leave what one was at: it is written, and a meeting that is still read is not shown."""
        self.pages.flush()
        if Page.WORKSPACE not in self.pages.missing():
            self.workspace.opener.leave_off()

    def _open_next(self, meeting_id: UUID, changes: Changes) -> None:
        self.refresh(changes)
        self.open_meeting(meeting_id)

    def _tell_copying(self, sentence: str) -> None:
        lead = (self.tr("Buka Cadangan"), lambda: self.show_settings(copies_title()))
        self.banner.show_error(sentence, [lead])

    def _show_unstored(self) -> None:
        """Go to what is typed and cannot be kept yet."""
        if (found := self.pages.page_of_unstored()) is None:
            return
        page, unstored = found
        if page == Page.WORKSPACE:
            self.show_workspace()
        else:
            self.show_page(page)
        unstored.show()

    def _is_written(self) -> bool:
        return self.pages.is_settled and not self.type_ahead.holds_any

    def _on_screen(self) -> "Sequence[Minutes]":
        is_made = Page.WORKSPACE not in self.pages.missing()
        return self.workspace.editors.on_screen() if is_made else ()

    def _accept_packages(self) -> None:
        from kesbang_desktop.ui.packages.package_drop import PackageDrop

        self.setAcceptDrops(True)
        PackageDrop(self.windowHandle(), lambda path: self.packages.open_file(path))

    def _packages_of(self, ports: Ports, worker: Worker) -> "PackageDesk":
        from kesbang_desktop.ui.packages.package_desk import PackageDesk

        desk = PackageDesk(self, ports.packages, worker)
        desk.taken.connect(self.take_in)
        desk.taken.connect(lambda _changes: self.housekeeping.read_state())
        return desk

    def _where(self) -> Place | None:
        if Page.WORKSPACE in self.pages.missing() or self.pages.shown in (Page.HOME, Page.MEETINGS):
            return None
        tab = self.workspace.minutes_tab
        return tab.place() if tab else None
