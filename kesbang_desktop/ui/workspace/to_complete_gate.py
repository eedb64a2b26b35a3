"""What is left to complete opens before a paper goes out, and one more key sends it out."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.ports.papers import ProfilePorts
from kesbang_desktop.ui.commands import papers as commands
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.papers.profile_of_meeting import profile_of
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.minutes_tab import MinutesTab
from kesbang_desktop.ui.workspace.workspace_tabs import Tab, WorkspaceTabs

Act = Callable[[], object]


class ToCompleteGate(QObject):
    """Asks in the text of ``tabs``; ``minutes`` gives the meeting that is open, None for none."""

    def __init__(
        self,
        tabs: WorkspaceTabs,
        minutes: Callable[[], Minutes | None],
        profiles: ProfilePorts,
        worker: Worker,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tabs = tabs
        self._profiles = profiles
        self._worker = worker
        self._minutes = minutes
        self._waiting: tuple[str, Act] | None = None
        self._came_from = Tab.MINUTES
        tabs.editors.tab_shown.connect(self._join)
        bind(tabs, commands.SHOW_LEFT, self.show_all)

    def before(self, words: str, act: Act) -> None:
        """Do ``act`` where nothing is left; else show what is, with ``words`` on the button.

        Asked for a second time while that is shown, it is done.
        """
        tab, minutes = self._tabs.editors.tab, self._minutes()
        is_final = minutes is not None and minutes.meeting.status is MeetingStatus.FINAL
        was_shown = self._waiting is not None and self._waiting[0] == words
        if tab is None or is_final or (was_shown and tab.shows_left):
            self._finish(act)
        elif left := tab.left_to_complete():
            if not tab.shows_left:
                self._came_from = self._tabs.chosen
            self._waiting = words, act
            self._tabs.choose(Tab.MINUTES)
            tab.show_left(left, words)
        else:
            self._finish(act)

    def show_all(self) -> None:
        """Show what is left, whatever is done next."""
        if (tab := self._tabs.editors.tab) is not None:
            self._waiting = None
            self._tabs.choose(Tab.MINUTES)
            tab.show_left(tab.left_to_complete(), "")

    def _join(self, tab: MinutesTab) -> None:
        self._waiting = None
        tab.left_agreed.connect(self._go_on)

    def read_office(self) -> None:
        """Find out what papers of the open meeting lack of the office.

        For when it was opened, and when its profile is another or was changed.
        """
        tab, minutes = self._tabs.editors.tab, self._minutes()
        if tab is None or minutes is None:
            return

        def use(profile: OfficeProfile) -> None:
            # Another text may have taken its place meanwhile.
            if tab is self._tabs.editors.tab:
                tab.use_office(profile)
                self._tabs.attachments.model.fields = profile.political_form.fields

        self._worker.run(lambda: profile_of(minutes.meeting, self._profiles), use)

    def _go_on(self) -> None:
        if self._waiting is not None:
            self._finish(self._waiting[1])

    def _finish(self, act: Act) -> None:
        if (tab := self._tabs.editors.tab) is not None and tab.shows_left:
            # The keyboard goes back to the text with it: what is typed next belongs there.
            tab.close_left()
            if self._waiting is not None and self._came_from is not Tab.MINUTES:
                self._tabs.choose(self._came_from)
        self._waiting = None
        act()
