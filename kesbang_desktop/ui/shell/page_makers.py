"""Makes each page at its first use and joins it to the window.

A page that is new has a name in ``Page``, a maker here, and a line in ``makers``. It has
``refresh(changes)``, for what other pages write.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kesbang_desktop.ui.home.home_page import HomePage
from kesbang_desktop.ui.look.appearance import Appearance
from kesbang_desktop.ui.shell.frame import Frame
from kesbang_desktop.ui.shell.page_names import Page, bin_hints, hints_of
from kesbang_desktop.ui.shell.restore_way import RestoreWay
from kesbang_desktop.ui.work.worker import Worker

if TYPE_CHECKING:
    from kesbang_desktop.domain.search_hit import SearchHit
    from kesbang_desktop.ports.doors import WindowPorts
    from kesbang_desktop.ports.ports import Ports
    from kesbang_desktop.ui.shell.desks import Desks
    from kesbang_desktop.ui.workspace.workspace_page import WorkspacePage


class PageMakers(QObject):
    """Belongs to ``window``. A maker imports its page when it is called.

    The first page is there before the desks are, and before the ports of the other pages.
    """

    def __init__(
        self,
        window: Frame,
        appearance: Appearance,
        restore_way: RestoreWay,
        desks: "Callable[[], Desks]",
        ports: "WindowPorts",
        worker: Worker,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._restore_way = restore_way
        self._first_ports = ports
        self._worker = worker
        self._get_desks = desks

    @property
    def _desks(self) -> "Desks":
        return self._get_desks()

    @property
    def _ports(self) -> "Ports":
        return self._first_ports.whole()

    def makers(self) -> dict[Page, Callable[[], QWidget]]:
        """Return the maker of every page, in the order in which they are made ahead."""
        return {
            Page.HOME: self._make_home,
            Page.MEETINGS: self._make_meetings,
            Page.WORKSPACE: self._make_workspace,
            Page.FOLLOW_UPS: self._make_follow_ups,
            Page.ISSUES: self._make_issues,
            Page.OBLIGATIONS: self._make_obligations,
            Page.REPORTS: self._make_reports,
            Page.DECISIONS: self._make_decisions,
            Page.SEARCH: self._make_search,
            Page.DIRECTORY: self._make_directory,
            Page.SETTINGS: self._make_settings,
            Page.PREVIEW: self._make_preview,
            Page.GUIDE: self._make_guide,
        }

    def _make_home(self) -> QWidget:
        window = self._window
        page = HomePage(self._first_ports, self._worker, window)
        page.meeting_opened.connect(window.open_meeting)
        page.meeting_requested.connect(window.create_meeting)
        page.follow_ups_requested.connect(window.show_follow_ups)
        page.meetings_requested.connect(window.show_meetings)
        page.decisions_requested.connect(window.show_decisions)
        page.sample_requested.connect(window.import_sample)
        page.import_requested.connect(window.ask_for_notes)
        page.guide_requested.connect(lambda: window.show_page(Page.GUIDE))
        return page

    def _make_meetings(self) -> QWidget:
        from kesbang_desktop.ui.meetings.meetings_page import MeetingsPage

        window = self._window
        page = MeetingsPage(
            self._ports.meetings,
            self._ports.notes,
            self._ports.directory.load,
            self._ports.follow_ups.open_in_meeting,
            self._worker,
            window,
        )
        page.meeting_opened.connect(window.open_meeting)
        page.meeting_created.connect(lambda made: window.workspace.open_new(made))
        page.creation_failed.connect(lambda: window.show_page(Page.MEETINGS))
        page.next_requested.connect(self._desks.next_meetings.ask)
        page.hand_over_requested.connect(lambda chosen: self._desks.packages.hand_over(chosen))
        page.package_requested.connect(lambda: self._desks.packages.ask_for_file())
        page.old_minutes_requested.connect(lambda: self._desks.old_minutes.ask_for_folder())
        page.changes_committed.connect(window.refresh)
        page.bin_shown.connect(
            lambda shown: window.status.show_hints(
                bin_hints() if shown else hints_of(Page.MEETINGS)
            )
        )
        page.refresh()
        return page

    def _make_workspace(self) -> QWidget:
        from kesbang_desktop.ui.shell.save_failure import SaveFailure
        from kesbang_desktop.ui.workspace.workspace_page import WorkspacePage

        window = self._window
        page = WorkspacePage(self._ports, self._worker, self._appearance.theme, window)
        self._appearance.size_changed.connect(page.view.changed)
        page.changes_committed.connect(window.refresh)
        self._desks.index.brought.connect(page.replacing.found_changed)
        keeper = self._desks.reminders.keeper
        page.links.typed.paused.connect(lambda found: keeper.leave_out(found.actions))
        page.place_changed.connect(window.place.touch)
        page.left.connect(lambda: window.show_page(window.list_of_open))
        page.opened.connect(window.show_workspace)
        page.papers.preview_requested.connect(window.show_preview)
        page.next_requested.connect(self._desks.next_meetings.ask)
        page.hand_over_requested.connect(lambda chosen: self._desks.packages.hand_over(chosen))
        page.header.tab_chosen.connect(keeper.reconsider)
        self._show_state_of(page)
        failure = SaveFailure(window.banner, page.rescue, page)
        page.saved.connect(failure.take_back)
        page.save_failed.connect(failure.show)
        page.save_failed.connect(self._desks.saving.note_failure)
        self._desks.tools.take_workspace(page)
        return page

    def _show_state_of(self, page: "WorkspacePage") -> None:
        """Have the status line say how much the open meeting holds and which signs work."""
        window = self._window

        def show_hints() -> None:
            if window.pages.shown == Page.WORKSPACE:
                window.status.show_hints(page.hints)

        def show_count(entries: int, words: int) -> None:
            window.status.show_count(self.tr("{0} butir · {1} kata").format(entries, words))

        page.header.tab_chosen.connect(show_hints)
        page.hints_changed.connect(show_hints)
        page.counted.connect(show_count)

    def _make_follow_ups(self) -> QWidget:
        from kesbang_desktop.ui.follow_ups.follow_ups_page import FollowUpsPage

        window = self._window

        def show_counts(words: str) -> None:
            if window.pages.shown == Page.FOLLOW_UPS:
                window.status.show_count(words)

        page = FollowUpsPage(self._ports, self._worker, window)
        page.changes_committed.connect(window.refresh)
        page.entry_requested.connect(window.open_meeting)
        page.counted.connect(lambda _open, late: self._desks.reminders.note_late(late))
        page.obligations_requested.connect(lambda: window.show_page(Page.OBLIGATIONS))
        page.counts_said.connect(show_counts)
        page.refresh()
        return page

    def _make_issues(self) -> QWidget:
        from kesbang_desktop.ui.issues.issues_page import IssuesPage

        profiles = self._ports.profiles
        page = IssuesPage(
            self._ports.issues,
            self._worker,
            self._window,
            read_fields=lambda: profiles.load().political_form.fields,
        )
        page.changes_committed.connect(self._window.refresh)
        page.fields_taken.connect(self._window.show_open_anew)
        page.entry_requested.connect(self._window.open_meeting)
        return page

    def _make_obligations(self) -> QWidget:
        from kesbang_desktop.ui.obligations.obligations_page import ObligationsPage

        window = self._window
        page = ObligationsPage(
            self._ports.obligations, self._ports.directory.load, self._worker, window
        )
        page.changes_committed.connect(window.refresh)
        page.left.connect(lambda: window.show_page(Page.FOLLOW_UPS))
        return page

    def _make_reports(self) -> QWidget:
        from kesbang_desktop.ui.reports.reports_page import ReportsPage

        page = ReportsPage(self._ports, self._worker, self._window)
        page.changes_committed.connect(self._window.refresh)
        page.report_opened.connect(self._window.open_meeting)
        return page

    def _make_decisions(self) -> QWidget:
        from kesbang_desktop.ui.decisions.decisions_page import DecisionsPage

        page = DecisionsPage(self._ports, self._worker, self._window)
        page.changes_committed.connect(self._window.refresh)
        page.entry_requested.connect(self._window.open_meeting)
        page.index_wanted.connect(self._desks.index.want)
        self._desks.index.brought.connect(page.refresh)
        return page

    def _make_search(self) -> QWidget:
        from kesbang_desktop.ui.search.search_page import SearchPage

        page = SearchPage(self._ports.search, self._ports.settings, self._worker, self._window)
        page.hit_opened.connect(self._open_hit)
        page.index_wanted.connect(self._desks.index.want)
        self._desks.index.brought.connect(page.refresh)
        return page

    def _open_hit(self, hit: "SearchHit") -> None:
        from kesbang_desktop.domain.query_parts import quoted
        from kesbang_desktop.domain.search.query import SearchKind
        from kesbang_desktop.ui.workspace.workspace_tabs import Tab

        window = self._window
        if hit.meeting_id is not None:
            window.open_meeting(hit.meeting_id, hit.entry_id)
            if hit.kind is SearchKind.ATTACHMENT:
                window.workspace.show_tab(Tab.ATTACHMENTS)
        elif hit.entry_id is not None:
            window.show_follow_ups(quoted(hit.text.splitlines()[0]))
        else:
            window.show_page(Page.DIRECTORY)
            is_person = hit.kind is SearchKind.PERSON
            window.directory.look_for(hit.text.splitlines()[0], is_person)

    def _make_directory(self) -> QWidget:
        from kesbang_desktop.ui.directory.directory_page import DirectoryPage

        page = DirectoryPage(self._ports.directory, self._worker, self._window)
        page.changes_committed.connect(self._window.refresh)
        return page

    def _make_settings(self) -> QWidget:
        from kesbang_desktop.ui.settings.settings_page import SettingsPage

        window = self._window
        page = SettingsPage(window.workspace.aids, self._ports, self._worker, window)
        page.add_reminders(self._desks.reminders.keeper)
        workspace = window.workspace
        page.add_appearance(self._appearance, workspace.view)
        page.add_wall(workspace.wall.settings)
        page.add_about(self._ports.updates)
        for follower in (
            self._appearance,
            workspace.view,
            workspace.wall.settings,
            workspace.aids,
            self._desks.reminders.keeper,
        ):
            page.choices_replaced.connect(follower.read)
        page.changes_committed.connect(window.refresh)
        page.guide_requested.connect(lambda: window.show_page(Page.GUIDE))
        page.restore_requested.connect(self._restore_way.go)
        page.meeting_opened.connect(window.open_meeting)
        page.update_requested.connect(self._desks.updates.ask_for_folder)
        page.copies_changed.connect(self._desks.housekeeper.show_state)
        self._desks.housekeeper.copied.connect(page.list_copies)
        page.altered_rows_wanted.connect(self._desks.altered_way.open)
        page.auto_lock_changed.connect(self._desks.auto_lock.set_minutes)
        page.shut_requested.connect(self._desks.auto_lock.shut)
        return page

    def _make_guide(self) -> QWidget:
        from kesbang_desktop.ui.guide.guide_page import GuidePage

        window = self._window
        page = GuidePage(self._ports, self._worker, window)
        page.changes_committed.connect(window.refresh)
        page.left.connect(lambda: window.show_page(Page.HOME))
        page.meeting_requested.connect(window.create_meeting)
        page.practice_requested.connect(self._desks.practice.begin)
        return page

    def _make_preview(self) -> QWidget:
        from kesbang_desktop.ui.preview.preview_page import PreviewPage

        window, workspace = self._window, self._window.workspace
        page = PreviewPage(self._ports.papers, self._worker, workspace.papers.maker, window)
        page.exporter.exported.connect(workspace.documents.refresh_files)
        page.left.connect(window.leave_preview)
        page.fill_requested.connect(lambda _: window.leave_preview())
        page.fill_requested.connect(workspace.tabs.show_blank)
        return page
