"""The window with its pages: it goes from one to another, and knows none of what watches it."""

from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from kesbang_desktop.assets import resource_path
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.ports.settings import SettingPorts
from kesbang_desktop.ui.shell.page_host import PageHost
from kesbang_desktop.ui.shell.page_names import Page, hints_of, preview_hints
from kesbang_desktop.ui.shell.rail import Rail
from kesbang_desktop.ui.shell.status_line import StatusLine
from kesbang_desktop.ui.shell.type_ahead import TypeAhead
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.screen_of import screen_of
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.place import Place, PlaceKeeper

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kesbang_desktop.domain.meeting import Meeting
    from kesbang_desktop.domain.minutes import Minutes
    from kesbang_desktop.ui.decisions.decisions_page import DecisionsPage
    from kesbang_desktop.ui.directory.directory_page import DirectoryPage
    from kesbang_desktop.ui.follow_ups.follow_ups_page import FollowUpsPage
    from kesbang_desktop.ui.home.home_page import HomePage
    from kesbang_desktop.ui.meetings.meetings_page import MeetingsPage
    from kesbang_desktop.ui.meetings.preset import Preset
    from kesbang_desktop.ui.papers.paper import Paper
    from kesbang_desktop.ui.preview.preview_page import PreviewPage
    from kesbang_desktop.ui.settings.settings_page import SettingsPage
    from kesbang_desktop.ui.workspace.workspace_page import WorkspacePage

_COMFORTABLE = QSize(1440, 900)
# A screen of 1366 x 768 points whose letters are drawn at twice the size.
_SMALLEST = QSize(680, 360)
_RAIL_FOLDS_BELOW = 1100
# Pages that the rail leads to by another one.
_DOORS = {Page.OBLIGATIONS: Page.FOLLOW_UPS, Page.GUIDE: Page.SETTINGS}


class Frame(QMainWindow):
    """Rail, pages, banner and status line, with what is typed held until its page is there.

    ``refreshed(Changes)`` after every page took in what was written.
    """

    refreshed = Signal(object)

    def __init__(
        self, settings: SettingPorts, worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Notula Kesbang")
        self.setMinimumSize(_SMALLEST)
        self.rail = Rail(
            {
                Page.HOME: self.tr("Beranda"),
                Page.MEETINGS: self.tr("Rapat", "semua rapat"),
                Page.FOLLOW_UPS: self.tr("Tindak lanjut"),
                Page.ISSUES: self.tr("Permasalahan"),
                Page.REPORTS: self.tr("Laporan"),
                Page.DECISIONS: self.tr("Keputusan"),
                Page.DIRECTORY: self.tr("Direktori"),
            },
            {Page.SETTINGS: self.tr("Pengaturan")},
            self,
        )
        self.banner = Banner(self)
        self.status = StatusLine(self)
        self.pages = PageHost(self)
        self.type_ahead = TypeAhead(self, worker)
        self.place = PlaceKeeper(settings, worker, self._where, self)
        self._column = QVBoxLayout()
        self._lay_out()
        self.rail.page_chosen.connect(self.show_page)

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
    def decisions(self) -> "DecisionsPage":
        """The register of decisions, made at its first use."""
        return cast("DecisionsPage", self.pages.page(Page.DECISIONS))

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
    def list_of_open(self) -> Page:
        """The page that lists what the workspace shows: meetings, or reports."""
        minutes = self.workspace.meeting.minutes
        is_report = minutes is not None and minutes.meeting.kind.is_report
        return Page.REPORTS if is_report else Page.MEETINGS

    def show_fitting(self) -> None:
        """Show the window: all of a small screen, a comfortable part of a large one."""
        room = screen_of(self).availableSize()
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
        self.rail.show_page(_DOORS.get(page, page))
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

    def show_decisions(self, query: str) -> None:
        """Show the register of decisions with what ``query`` asks for."""
        self.decisions.show_query(query)
        self.show_page(Page.DECISIONS)

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
        self.rail.show_page(self.list_of_open)
        self.status.show_hints(self.workspace.hints)

    def show_preview(self, meeting: "Meeting", paper: "Paper") -> None:
        """Show the pages of a paper of the open meeting."""
        self.pages.show_page(Page.PREVIEW)
        self.rail.show_page(self.list_of_open)
        self.status.show_hints(preview_hints())
        self.preview.show_paper(meeting, paper)
        self.type_ahead.hold()

    def leave_preview(self) -> None:
        """Go back to the open meeting."""
        self.show_workspace()
        self.workspace.take_focus()

    def on_screen(self) -> "Sequence[Minutes]":
        """Return what the open meeting shows, whatever of it is written."""
        is_made = self.pages.is_made(Page.WORKSPACE)
        return self.workspace.editors.on_screen() if is_made else ()

    def refresh(self, changes: Changes) -> None:
        """Have every page take in what was written, but the one whose signal this answers."""
        self.pages.refresh(changes, self.sender())
        self.refreshed.emit(changes)

    def show_open_anew(self, changes: Changes) -> None:
        """Show the open meeting anew where its lines were changed elsewhere."""
        if self.pages.is_made(Page.WORKSPACE):
            self.workspace.show_anew(changes)

    def take_in(self, changes: Changes) -> None:
        """Show what a package brought, also in the meeting that is open."""
        self.pages.refresh(changes)
        self.refreshed.emit(changes)
        self.show_open_anew(changes)

    def add_above(self, panel: QWidget) -> None:
        """Lay out ``panel`` above the pages."""
        self._column.insertWidget(0, panel)

    def add_below(self, panel: QWidget) -> None:
        """Lay out ``panel`` below the pages."""
        self._column.addWidget(panel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the rail where the pages need its room."""
        super().resizeEvent(event)
        self.rail.set_folded(self.width() < _RAIL_FOLDS_BELOW)

    def _lay_out(self) -> None:
        self._column.setSpacing(0)
        self._column.addWidget(self.pages, 1)
        self.pages.currentChanged.connect(lambda _: self.banner.lie_over(self.pages.told_over))
        body = QWidget(self)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(self._column, 1)
        self.setCentralWidget(body)
        self.setStatusBar(self.status)

    def _go_on(self) -> None:
        """Leave what one was at: it is written, and a meeting that is still read is not shown."""
        self.pages.flush()
        if self.pages.is_made(Page.WORKSPACE):
            self.workspace.opener.leave_off()

    def _where(self) -> Place | None:
        is_elsewhere = self.pages.shown in (Page.HOME, Page.MEETINGS)
        if is_elsewhere or not self.pages.is_made(Page.WORKSPACE):
            return None
        tab = self.workspace.minutes_tab
        return tab.place() if tab else None
