"""What serves the pages and watches over the window, made once its first page is seen."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

# A crash must not have to wait for what can be imported then.
import kesbang_desktop.ui.shell.crash_dialog  # noqa: F401
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.together.news import Here, News
from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.ui.commands import window as commands
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.obligations.due_maker import DueMaker
from kesbang_desktop.ui.safekeeping.altered_way import AlteredWay
from kesbang_desktop.ui.safekeeping.refused_way import RefusedWay
from kesbang_desktop.ui.series.next_meetings import NextMeetings
from kesbang_desktop.ui.settings.section_titles import copies_title
from kesbang_desktop.ui.shell.auto_lock import AutoLock
from kesbang_desktop.ui.shell.frame import Frame
from kesbang_desktop.ui.shell.housekeeper import Housekeeper
from kesbang_desktop.ui.shell.index_keeper import IndexKeeper
from kesbang_desktop.ui.shell.news_teller import NewsTeller
from kesbang_desktop.ui.shell.office_teller import OfficeTeller
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.shell.practice import Practice
from kesbang_desktop.ui.shell.reminders.reminder_desk import ReminderDesk
from kesbang_desktop.ui.shell.save_display import SaveDisplay
from kesbang_desktop.ui.shell.update_teller import UpdateTeller
from kesbang_desktop.ui.shell.window_tools import WindowTools
from kesbang_desktop.ui.work.worker import Worker

if TYPE_CHECKING:
    from kesbang_desktop.ui.meetings.old_minutes_receiver import OldMinutesReceiver
    from kesbang_desktop.ui.packages.package_desk import PackageDesk


class Desks(QObject):
    """Belongs to ``window``, and is joined to it."""

    def __init__(self, window: Frame, ports: Ports, worker: Worker) -> None:
        super().__init__(window)
        self._window = window
        self._ports = ports
        self._worker = worker
        self._packages: PackageDesk | None = None
        self._old_minutes: OldMinutesReceiver | None = None
        pages = window.pages
        self.housekeeper = Housekeeper(window.rail, ports.keep_house, ports.copies, worker)
        self.altered_way = AlteredWay(window, window.banner, ports.copies, worker, pages.flush)
        self.office = OfficeTeller(window.rail, ports.profiles.load, worker)
        self.saving = SaveDisplay(
            window.status, self._is_written, pages.unstored, worker, window, ports.data.waiting
        )
        self.refused_way = RefusedWay(window, window.banner, ports.data.waiting, worker)
        self.auto_lock = AutoLock(window, ports.lock, worker, lambda: self.saving.is_all_kept)
        self.index = IndexKeeper(ports.search.bring, worker, window)
        self.tools = WindowTools(window, ports.meetings, ports.papers, worker)
        self.reminders = ReminderDesk(
            window,
            ports.follow_ups,
            ports.settings,
            worker,
            count_reviews=ports.decisions.count_due,
            corrected=ports.versions.corrected,
        )
        self.next_meetings = NextMeetings(
            window, ports.meetings.load, ports.series, ports.holidays, worker
        )
        self.practice = Practice(window)
        self.due_maker = DueMaker(ports.obligations.make_due, worker, window)
        self.news = NewsTeller(ports.meetings.other_seats, worker, window)
        self.updates = UpdateTeller(window, window.banner, pages.flush, ports.updates, worker)
        window.add_below(self.reminders.panel)
        self.reminders.fit()
        self._connect()

    @property
    def packages(self) -> "PackageDesk":
        """What hands meetings over and takes them in, made at its first use."""
        if self._packages is None:
            self._packages = self._make_packages()
        return self._packages

    @property
    def old_minutes(self) -> "OldMinutesReceiver":
        """What takes minutes of before in, made at its first use."""
        if self._old_minutes is None:
            from kesbang_desktop.ui.meetings.old_minutes_receiver import OldMinutesReceiver

            window = self._window
            self._old_minutes = OldMinutesReceiver(
                self._ports.old_minutes, self._worker, window.banner, window
            )
            self._old_minutes.taken.connect(window.refresh)
        return self._old_minutes

    def begin_day(self) -> None:
        """Have told whose day it is, made what has come due, and then told what is late."""
        self.office.read()
        self.due_maker.make()
        self.reminders.start()
        self.news.start()
        self.saving.look()

    def keep_house(self) -> None:
        """Copy and tidy what is stored, bring what it is searched by up to date, look at disks."""
        self.index.run()
        self.housekeeper.run()
        self.updates.start()

    def _tell_first_page(self) -> None:
        """Have the first page, once it is on screen, ask for what the office lacks."""
        window, profile = self._window, self.office.profile
        if profile is not None and window.pages.shown == Page.HOME:
            window.home.show_office(profile)

    def accept_packages(self) -> None:
        """Take in packages that are dropped on the window."""
        from kesbang_desktop.ui.packages.package_drop import PackageDrop

        self._window.setAcceptDrops(True)
        PackageDrop(self._window.windowHandle(), lambda path: self.packages.open_file(path))

    def _connect(self) -> None:
        window = self._window
        window.refreshed.connect(self.reminders.refresh)
        window.refreshed.connect(self.office.refresh)
        self.office.told.connect(self._tell_first_page)
        window.pages.currentChanged.connect(self._tell_first_page)
        show_search = partial(window.show_page, Page.SEARCH)
        window.rail.search_requested.connect(show_search)
        bind(window, commands.OPEN_SEARCH, show_search)
        window.refreshed.connect(lambda _: self.index.want())
        self.tools.package_wanted.connect(lambda: self.packages.ask_for_file())
        self.tools.old_minutes_wanted.connect(lambda: self.old_minutes.ask_for_folder())
        self.next_meetings.made.connect(self._open_next)
        self.next_meetings.failed.connect(window.banner.show_error)
        self.due_maker.made.connect(window.refresh)
        self.reminders.keeper.day_changed.connect(self.due_maker.make)
        self.news.changed.connect(window.refresh)
        self.news.told.connect(self._hear)
        self.news.here.connect(self._hear_here)
        self.housekeeper.failed.connect(self._tell_copying)
        self.housekeeper.doubted.connect(self.altered_way.tell)
        self.altered_way.committed.connect(window.take_in)
        self.altered_way.settled.connect(self.housekeeper.copy_again)
        self.saving.refused.connect(self.refused_way.tell)
        self.refused_way.committed.connect(window.take_in)
        self.refused_way.settled.connect(self.saving.look)
        bind(window, commands.VIEW_REFUSED, self.refused_way.open)

    def _hear(self, news: News) -> None:
        if self._window.pages.is_made(Page.WORKSPACE):
            self._window.workspace.hear(news)

    def _hear_here(self, here: Here) -> None:
        if self._window.pages.is_made(Page.WORKSPACE):
            self._window.workspace.hear_here(here)

    def _open_next(self, meeting_id: UUID, changes: Changes) -> None:
        self._window.refresh(changes)
        self._window.open_meeting(meeting_id)

    def _tell_copying(self, sentence: str) -> None:
        lead = (self.tr("Buka Cadangan"), self._show_copies)
        self._window.banner.show_error(sentence, [lead])

    def _show_copies(self) -> None:
        self._window.show_settings(copies_title())

    def _is_written(self) -> bool:
        return self._window.pages.is_settled and not self._window.type_ahead.holds_any

    def _make_packages(self) -> "PackageDesk":
        from kesbang_desktop.ui.packages.package_desk import PackageDesk

        window = self._window
        desk = PackageDesk(
            window,
            window.banner,
            window.pages.flush,
            self._show_copies,
            self._ports.packages,
            self._worker,
        )
        desk.taken.connect(window.take_in)
        desk.taken.connect(lambda _changes: self.housekeeper.read_state())
        return desk
