"""The window: it navigates, and shows what was saved and what went wrong."""

from datetime import date, datetime
from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.ui.closing import Closing, KeepsEdits
from kesbang_desktop.ui.commands import Group, set_group
from kesbang_desktop.ui.crash_dialog import show_bug
from kesbang_desktop.ui.home.home_page import HomePage
from kesbang_desktop.ui.obligations.due_maker import DueMaker
from kesbang_desktop.ui.page_host import PageHost
from kesbang_desktop.ui.page_names import Page, hints_of
from kesbang_desktop.ui.place import Place, PlaceKeeper
from kesbang_desktop.ui.ports import Ports
from kesbang_desktop.ui.rail import Rail
from kesbang_desktop.ui.reminders.reminder_desk import ReminderDesk
from kesbang_desktop.ui.series.next_meetings import NextMeetings
from kesbang_desktop.ui.status_line import StatusLine
from kesbang_desktop.ui.theme import apply_theme, current_theme
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.window_tools import WindowTools
from kesbang_desktop.ui.worker import Worker

if TYPE_CHECKING:
    from kesbang_desktop.ui.directory.directory_page import DirectoryPage
    from kesbang_desktop.ui.follow_ups.follow_ups_page import FollowUpsPage
    from kesbang_desktop.ui.meetings.meetings_page import MeetingsPage
    from kesbang_desktop.ui.papers.paper import Paper
    from kesbang_desktop.ui.preview.preview_page import PreviewPage
    from kesbang_desktop.ui.workspace.workspace_page import WorkspacePage

# The first page has the machine to itself before the others are made.
_MORE_PAGES_MS = 400
# What is late is told once the place of last time is back.
_REMINDER_MS = 250
# Long enough after the start that nobody is kept waiting.
_HOUSEKEEPING_MS = 5000
_COMFORTABLE = QSize(1440, 900)


class MainWindow(QMainWindow):
    """Rail, pages and status line. ``ready()`` once the window takes typing."""

    ready = Signal()

    def __init__(self, ports: Ports, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._is_ready = False
        self._closing = Closing(self, self._is_settled)
        self.setWindowTitle("Notula Kesbang")
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
        self.pages = PageHost(self)
        self.home = HomePage(ports, worker, self)
        self.pages.add_maker(Page.HOME, lambda: self.home)
        self.pages.add_maker(Page.MEETINGS, self._make_meetings)
        self.pages.add_maker(Page.WORKSPACE, self._make_workspace)
        self.pages.add_maker(Page.FOLLOW_UPS, self._make_follow_ups)
        self.pages.add_maker(Page.ISSUES, self._make_issues)
        self.pages.add_maker(Page.OBLIGATIONS, self._make_obligations)
        self.pages.add_maker(Page.DIRECTORY, self._make_directory)
        self.pages.add_maker(Page.SETTINGS, self._make_settings)
        self.pages.add_maker(Page.PREVIEW, self._make_preview)
        self.status = StatusLine(self)
        self.tools = WindowTools(self, ports, worker)
        set_group(self.home, Group.MEETINGS)
        self.reminders = ReminderDesk(self, ports, worker)
        self.next_meetings = NextMeetings(self, ports, worker)
        self.due_maker = DueMaker(ports, worker, self)
        self.place = PlaceKeeper(ports, worker, self._where, self)
        self._lay_out()
        self._connect()
        self.show_page(Page.HOME)

    @property
    def meetings(self) -> "MeetingsPage":
        """The page of all meetings, made at its first use."""
        return cast("MeetingsPage", self.pages.page(Page.MEETINGS))

    @property
    def workspace(self) -> "WorkspacePage":
        """The workspace, made at its first use."""
        return cast("WorkspacePage", self.pages.page(Page.WORKSPACE))

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

    def show_fitting(self) -> None:
        """Show the window: all of a small screen, a comfortable part of a large one."""
        room = self.screen().availableSize()
        if room.width() <= _COMFORTABLE.width() or room.height() <= _COMFORTABLE.height():
            self.resize(room)
            self.showMaximized()
        else:
            self.resize(_COMFORTABLE)
            self.show()

    def show_page(self, name: str) -> None:
        """Show a page of the rail."""
        self._flush()
        self.place.touch()
        page = Page(name)
        self.rail.show_page(Page.FOLLOW_UPS if page is Page.OBLIGATIONS else page)
        self.pages.show_page(page)
        self.status.show_count("")
        self.status.show_hints(hints_of(page))
        if page is Page.HOME:
            self.home.focus_lists()
        elif page is Page.MEETINGS:
            self.meetings.list.focus_rows()
            self.meetings.refresh()
        elif page is Page.FOLLOW_UPS:
            self.follow_ups.setFocus()
            self.follow_ups.refresh()
        elif page is Page.DIRECTORY:
            self.directory.setFocus()
            self.directory.refresh()
        else:
            self.pages.page(page).setFocus()

    def open_meeting(self, meeting_id: UUID, entry_id: UUID | None = None) -> None:
        """Show the workspace of a meeting."""
        self.workspace.open_meeting(meeting_id, entry_id)

    def show_follow_ups(self, query: str) -> None:
        """Show the page of follow-ups with what ``query`` asks for."""
        self.follow_ups.show_query(query)
        self.show_page(Page.FOLLOW_UPS)

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

    def showEvent(self, event: QShowEvent) -> None:
        """Become ready once the first page has its rows."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._note_ready)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once everything typed is on disk; ask where it cannot be written."""
        self._flush()
        self.place.write()
        if self._is_settled() or self._closing.is_agreed:
            self.reminders.end()
            event.accept()
            return
        event.ignore()
        self._closing.wait()

    def _connect(self) -> None:
        self.rail.page_chosen.connect(self.show_page)
        self.rail.search_requested.connect(self.tools.open_palette)
        self.home.meeting_opened.connect(self.open_meeting)
        self.home.meeting_requested.connect(self._make_meeting)
        self.home.follow_ups_requested.connect(self.show_follow_ups)
        self.next_meetings.made.connect(self._open_next)
        self.due_maker.made.connect(self._refresh)
        self.reminders.keeper.day_changed.connect(self.due_maker.make)
        self.next_meetings.failed.connect(self.banner.show_error)
        self._worker.known_error_raised.connect(self.banner.show_error)
        self._worker.bug_found.connect(show_bug)
        self._worker.idle_reached.connect(self._note_ready)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_theme)

    def _make_meetings(self) -> "MeetingsPage":
        from kesbang_desktop.ui.meetings.meetings_page import MeetingsPage

        page = MeetingsPage(self._ports, self._worker, self)
        page.meeting_opened.connect(self.open_meeting)
        page.meeting_created.connect(lambda made: self.workspace.open_new(made))
        page.next_requested.connect(self.next_meetings.ask)
        page.changes_committed.connect(self._refresh)
        set_group(page, Group.MEETINGS)
        page.refresh()
        return page

    def _make_meeting(self) -> None:
        # What goes wrong is said on the page of meetings.
        self.show_page(Page.MEETINGS)
        self.meetings.create_meeting()

    def _make_workspace(self) -> "WorkspacePage":
        from kesbang_desktop.ui.workspace.workspace_page import WorkspacePage

        page = WorkspacePage(self._ports, self._worker, current_theme(), self)
        page.changes_committed.connect(self._refresh)
        page.place_changed.connect(self.place.touch)
        page.left.connect(lambda: self.show_page(Page.MEETINGS))
        page.opened.connect(self.show_workspace)
        page.papers.preview_requested.connect(self.show_preview)
        page.header.tab_chosen.connect(lambda: self.status.show_hints(page.hints))
        page.hints_changed.connect(self._follow_hints)
        page.next_requested.connect(self.next_meetings.ask)
        page.header.tab_chosen.connect(self.reminders.keeper.reconsider)
        page.saved.connect(self._show_saved)
        page.save_failed.connect(self._show_failure)
        page.counted.connect(
            lambda entries, words: self.status.show_count(
                self.tr("{0} butir · {1} kata").format(entries, words)
            )
        )
        self.tools.take_workspace(page)
        return page

    def _open_next(self, meeting_id: UUID, changes: Changes) -> None:
        self._refresh(changes)
        self.open_meeting(meeting_id)

    def _follow_hints(self) -> None:
        if self.pages.shown == Page.WORKSPACE:
            self.status.show_hints(self.workspace.hints)

    def _make_follow_ups(self) -> "FollowUpsPage":
        from kesbang_desktop.ui.follow_ups.follow_ups_page import FollowUpsPage

        page = FollowUpsPage(self._ports, self._worker, self)
        page.changes_committed.connect(self._refresh)
        page.entry_requested.connect(self.open_meeting)
        page.counted.connect(lambda _open, late: self.rail.show_badge(Page.FOLLOW_UPS, late))
        page.obligations_requested.connect(lambda: self.show_page(Page.OBLIGATIONS))
        page.counts_said.connect(self._show_follow_up_counts)
        set_group(page, Group.FOLLOW_UPS)
        page.refresh()
        return page

    def _make_issues(self) -> QWidget:
        from kesbang_desktop.ui.issues.issues_page import IssuesPage

        page = IssuesPage(self._ports, self._worker, self)
        page.changes_committed.connect(self._refresh)
        page.entry_requested.connect(self.open_meeting)
        set_group(page, Group.ISSUES)
        return page

    def _make_obligations(self) -> QWidget:
        from kesbang_desktop.ui.obligations.obligations_page import ObligationsPage

        page = ObligationsPage(self._ports, self._worker, self)
        page.changes_committed.connect(self._refresh)
        page.left.connect(lambda: self.show_page(Page.FOLLOW_UPS))
        set_group(page, Group.FOLLOW_UPS)
        return page

    def _show_follow_up_counts(self, text: str) -> None:
        if self.pages.currentWidget() is self.sender():
            self.status.show_count(text)

    def _make_settings(self) -> QWidget:
        from kesbang_desktop.ui.settings.settings_page import SettingsPage

        page = SettingsPage(self.workspace.aids, self._ports, self._worker, self)
        page.add_reminders(self.reminders.keeper)
        page.changes_committed.connect(self._refresh)
        set_group(page, Group.SETTINGS)
        return page

    def _make_preview(self) -> "PreviewPage":
        from kesbang_desktop.ui.preview.preview_page import PreviewPage

        page = PreviewPage(self._ports, self._worker, self.workspace.papers.maker, self)
        set_group(page, Group.PREVIEW)
        page.exporter.exported.connect(self.workspace.documents.refresh_files)
        page.left.connect(self._leave_preview)
        return page

    def _leave_preview(self) -> None:
        self.show_workspace()
        self.workspace.take_focus()

    def _make_directory(self) -> "DirectoryPage":
        from kesbang_desktop.ui.directory.directory_page import DirectoryPage

        page = DirectoryPage(self._ports, self._worker, self)
        set_group(page, Group.DIRECTORY)
        page.changes_committed.connect(self._refresh)
        return page

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.banner)
        right.addWidget(self.pages, 1)
        right.addWidget(self.reminders.panel)
        body = QWidget(self)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.setCentralWidget(body)
        self.setStatusBar(self.status)

    def _show_saved(self, moment: datetime) -> None:
        self.status.show_saved(moment)
        if self.banner.property("about") == "save":
            self.banner.setProperty("about", "")
            self.banner.dismiss()

    def _show_failure(self, sentence: str) -> None:
        self.status.show_unsaved()
        if self.banner.property("about") == "save" and self.banner.text == sentence:
            # Said already; the button stays under the finger at every further try.
            return
        self.banner.setProperty("about", "save")
        rescue = self.workspace.rescue
        self.banner.show_error(sentence, [(rescue.label, rescue.ask_where_to_save)])

    def _refresh(self, changes: Changes) -> None:
        for page in self.pages.made():
            if page is not self.sender():
                page.refresh(changes)
        self.reminders.refresh(changes)

    def _note_ready(self) -> None:
        if not self._is_ready and self.isVisible() and self._worker.is_idle:
            self._is_ready = True
            self.home.focus_lists()
            self.ready.emit()
            self.place.restore(lambda place: self.workspace.return_to(place))
            QTimer.singleShot(_REMINDER_MS, self, self._begin_day)
            QTimer.singleShot(_MORE_PAGES_MS, self, self._make_next_page)
            QTimer.singleShot(_HOUSEKEEPING_MS, self, self._keep_house)

    def _begin_day(self) -> None:
        """Have made what has come due, and then told what is late."""
        if not self._worker.is_stopped:
            self.due_maker.make()
            self.reminders.start()

    def _make_next_page(self) -> None:
        """Make the other pages one by one while nothing else is asked for."""
        missing = [] if self._worker.is_stopped else self.pages.missing()
        for name in missing[:1]:
            self.pages.page(name)
            QTimer.singleShot(50, self, self._make_next_page)

    def _keep_house(self) -> None:
        self._worker.run(self._ports.keep_house, self._show_backup)

    def _where(self) -> Place | None:
        if Page.WORKSPACE in self.pages.missing() or self.pages.shown in (Page.HOME, Page.MEETINGS):
            return None
        tab = self.workspace.minutes_tab
        return tab.place() if tab else None

    def _flush(self) -> None:
        for page in self._keeping():
            page.flush()

    def _is_settled(self) -> bool:
        return all(page.is_settled for page in self._keeping())

    def _keeping(self) -> list[KeepsEdits]:
        return [page for page in self.pages.made() if isinstance(page, KeepsEdits)]

    def _show_backup(self, day: date | None) -> None:
        if day is None:
            words = self.tr("belum ada")
        else:
            words = self.tr("hari ini") if day == date.today() else format_date(day)
        self.rail.show_footer(self.tr("Cadangan terakhir: {0}\nData: lokal, luring").format(words))

    def _follow_theme(self) -> None:
        theme = current_theme()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, theme)
        if Page.WORKSPACE not in self.pages.missing():
            self.workspace.set_theme(theme)
        if Page.PREVIEW not in self.pages.missing():
            self.preview.use_colours()
