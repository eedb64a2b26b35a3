"""The command that shows who wrote what the keyboard is at: a line, an attendance, the header."""

from PySide6.QtCore import QObject

from kesbang_desktop.ui.commands import minutes as commands
from kesbang_desktop.ui.commands.binding import bind, tell_condition
from kesbang_desktop.ui.commands.command import Condition
from kesbang_desktop.ui.workspace.former_fields import FormerFields
from kesbang_desktop.ui.workspace.line_history import LineHistory
from kesbang_desktop.ui.workspace.minutes_tab import MinutesTab
from kesbang_desktop.ui.workspace.workspace_tabs import Tab, WorkspaceTabs


class HistoryWay(QObject):
    """Of the meeting in ``tabs``, where several seats write."""

    def __init__(self, tabs: WorkspaceTabs, lines: LineHistory, fields: FormerFields) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._lines, self._fields = lines, fields
        bind(tabs, commands.LINE_HISTORY, self._ask)
        tell_condition(tabs, Condition.SEVERAL_SEATS, False)
        tabs.editors.tab_shown.connect(self._follow)

    def _follow(self, tab: MinutesTab) -> None:
        tell_condition(self._tabs, Condition.SEVERAL_SEATS, tab.together is not None)

    def _ask(self) -> None:
        tab = self._tabs.editors.tab
        if tab is None or tab.together is None:
            return
        chosen = self._tabs.attendees.table.selected_ids()
        if self._tabs.chosen is Tab.MINUTES:
            self._lines.ask()
        elif self._tabs.chosen is Tab.ATTENDEES and chosen:
            self._fields.ask(tab.together.seats, chosen[0])
        else:
            self._fields.ask(tab.together.seats, tab.meeting_id)
