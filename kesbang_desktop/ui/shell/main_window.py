"""The window: its pages, and all that watches and serves them."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.ports.packages import PackagePorts
from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.ui.commands import window as commands
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.look.appearance import Appearance
from kesbang_desktop.ui.look.appearance_commands import add_appearance_commands
from kesbang_desktop.ui.obligations.due_maker import DueMaker
from kesbang_desktop.ui.safekeeping.altered_way import AlteredWay
from kesbang_desktop.ui.series.next_meetings import NextMeetings
from kesbang_desktop.ui.settings.section_titles import copies_title
from kesbang_desktop.ui.shell.auto_lock import AutoLock
from kesbang_desktop.ui.shell.crash_dialog import show_bug
from kesbang_desktop.ui.shell.focus_return import FocusReturn
from kesbang_desktop.ui.shell.frame import Frame
from kesbang_desktop.ui.shell.housekeeper import Housekeeper
from kesbang_desktop.ui.shell.index_keeper import IndexKeeper
from kesbang_desktop.ui.shell.page_makers import Desks, PageMakers
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.shell.reminders.reminder_desk import ReminderDesk
from kesbang_desktop.ui.shell.replaced_data import ReplacedData
from kesbang_desktop.ui.shell.restore_way import RestoreWay
from kesbang_desktop.ui.shell.save_display import SaveDisplay
from kesbang_desktop.ui.shell.start_up import StartUp
from kesbang_desktop.ui.shell.theme_follower import ThemeFollower
from kesbang_desktop.ui.shell.window_closer import WindowCloser
from kesbang_desktop.ui.shell.window_tools import WindowTools
from kesbang_desktop.ui.work.worker import Worker

if TYPE_CHECKING:
    from kesbang_desktop.ui.packages.package_desk import PackageDesk


class MainWindow(Frame):
    """``ready()`` once the window takes typing."""

    ready = Signal()

    def __init__(self, ports: Ports, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(ports.settings, worker, parent)
        self.appearance = Appearance(ports.settings, worker, self)
        self.housekeeper = Housekeeper(self.rail, ports.keep_house, ports.copies, worker)
        self.altered_way = AlteredWay(self, self.banner, ports.copies, worker, self.pages.flush)
        self.restore_way = RestoreWay(self, worker)
        self.auto_lock = AutoLock(self, ports.lock, worker)
        self._closer = WindowCloser(
            self, lambda: self.pages.is_settled, self.pages.unstored, worker
        )
        self.replaced_data = ReplacedData(
            self, self._leave_unsaved, ports.copies.keep_screen, worker
        )
        self.saving = SaveDisplay(self.status, self._is_written, self.pages.unstored, worker, self)
        self.index = IndexKeeper(ports.search.bring, worker, self)
        self.tools = WindowTools(self, ports.meetings, worker)
        add_appearance_commands(self, self.appearance)
        self.reminders = ReminderDesk(self, ports.follow_ups, ports.settings, worker)
        self.add_below(self.reminders.panel)
        self.next_meetings = NextMeetings(
            self, ports.meetings.load, ports.series, ports.holidays, worker
        )
        self.due_maker = DueMaker(ports.obligations.make_due, worker, self)
        self.focus = FocusReturn(self)
        self._theme = ThemeFollower(self.pages, self.appearance)
        self._start_up = StartUp(self, ports.list_problems, worker)
        self._make_packages = partial(self._packages_of, ports.packages, worker)
        self._packages: PackageDesk | None = None
        self._add_makers(ports, worker)
        self._connect(worker)
        self.show_page(Page.HOME)

    @property
    def packages(self) -> "PackageDesk":
        """What hands meetings over and takes them in, made at its first use."""
        if self._packages is None:
            self._packages = self._make_packages()
        return self._packages

    def showEvent(self, event: QShowEvent) -> None:
        """Become ready once the first page has its rows."""
        super().showEvent(event)
        self._start_up.hold_keys()
        QTimer.singleShot(0, self._start_up, self._start_up.look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pages the room that the reminders would take."""
        super().resizeEvent(event)
        self.reminders.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a key that nothing around the keyboard wanted."""
        if not self.tools.use_keys(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once everything typed is on disk and nothing is wanted any more; ask where not."""
        self.pages.flush()
        self.place.write()
        if self._closer.may_close:
            self.reminders.end()
            event.accept()
            return
        event.ignore()
        self._closer.wait()

    def _connect(self, worker: Worker) -> None:
        self.refreshed.connect(self.reminders.refresh)
        show_search = partial(self.show_page, Page.SEARCH)
        self.rail.search_requested.connect(show_search)
        bind(self, commands.OPEN_SEARCH, show_search)
        self.refreshed.connect(lambda _: self.index.want())
        self._start_up.house_to_keep.connect(self.index.run)
        self.tools.package_wanted.connect(lambda: self.packages.ask_for_file())
        self.next_meetings.made.connect(self._open_next)
        self.next_meetings.failed.connect(self.banner.show_error)
        self.due_maker.made.connect(self.refresh)
        self.reminders.keeper.day_changed.connect(self.due_maker.make)
        self.status.work.follow(worker)
        self._start_up.ready.connect(self.ready)
        self._start_up.ready.connect(self._accept_packages)
        # Who sits down and leaves again at once may lock the window as well.
        self._start_up.keys_awaited.connect(self.auto_lock.start)
        self._start_up.day_begun.connect(self._begin_day)
        self._start_up.house_to_keep.connect(self.housekeeper.run)
        self.housekeeper.failed.connect(self._tell_copying)
        self.housekeeper.doubted.connect(self.altered_way.tell)
        self._closer.given_up.connect(self.restore_way.give_up)
        self._closer.unstored_wanted.connect(self._show_unstored)
        self.altered_way.committed.connect(self.take_in)
        self.altered_way.settled.connect(self.housekeeper.copy_again)
        worker.known_error_raised.connect(self.banner.show_error)
        worker.bug_found.connect(show_bug)

    def _add_makers(self, ports: Ports, worker: Worker) -> None:
        desks = Desks(
            self.appearance,
            self.housekeeper,
            self.altered_way,
            self.restore_way,
            self.auto_lock,
            self.next_meetings,
            self.reminders,
            self.saving,
            self.tools,
            self.index,
            lambda: self.packages,
        )
        for name, make in PageMakers(self, desks, ports, worker).makers().items():
            self.pages.add_maker(name, make)

    def _begin_day(self) -> None:
        """Have made what has come due, and then told what is late."""
        self.due_maker.make()
        self.reminders.start()

    def _leave_unsaved(self) -> None:
        """Close although what was typed is not on disk; whoever asks has it elsewhere."""
        self._closer.is_agreed = True
        self.close()

    def _open_next(self, meeting_id: UUID, changes: Changes) -> None:
        self.refresh(changes)
        self.open_meeting(meeting_id)

    def _tell_copying(self, sentence: str) -> None:
        lead = (self.tr("Buka Cadangan"), self._show_copies)
        self.banner.show_error(sentence, [lead])

    def _show_copies(self) -> None:
        self.show_settings(copies_title())

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

    def _accept_packages(self) -> None:
        from kesbang_desktop.ui.packages.package_drop import PackageDrop

        self.setAcceptDrops(True)
        PackageDrop(self.windowHandle(), lambda path: self.packages.open_file(path))

    def _packages_of(self, ports: PackagePorts, worker: Worker) -> "PackageDesk":
        from kesbang_desktop.ui.packages.package_desk import PackageDesk

        desk = PackageDesk(self, self.banner, self.pages.flush, self._show_copies, ports, worker)
        desk.taken.connect(self.take_in)
        desk.taken.connect(lambda _changes: self.housekeeper.read_state())
        return desk
