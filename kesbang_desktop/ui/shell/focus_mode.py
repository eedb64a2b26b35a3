"""Hides all but the text and the status line, and brings back what was shown."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from kesbang_desktop.ui.workspace.workspace_page import WorkspacePage
from kesbang_desktop.ui.workspace.workspace_tabs import Tab


class FocusMode(QObject):
    """On while ``is_on``; another page or tab ends it. ``toggled(bool)`` on each change."""

    toggled = Signal(bool)

    def __init__(self, rail: QWidget, pages: QStackedWidget, workspace: WorkspacePage) -> None:
        super().__init__(workspace)
        self._pages = pages
        self._workspace = workspace
        self._around = (rail, workspace.header)
        self._shown: list[QWidget] = []
        self.is_on = False
        workspace.commands.escaped.connect(self.leave)
        workspace.editors.tab_shown.connect(self._apply)
        workspace.header.tab_chosen.connect(self._follow_tab)
        pages.currentChanged.connect(self.leave)

    def toggle(self) -> None:
        """Enter where a meeting is open, or leave."""
        if self.is_on:
            self.leave()
        elif self._workspace.minutes_tab is not None:
            self._enter()

    def leave(self) -> None:
        """Show again what was shown before."""
        if self.is_on:
            self.is_on = False
            for widget in self._shown:
                widget.show()
            self._apply()
            self.toggled.emit(False)

    def _enter(self) -> None:
        self._pages.setCurrentWidget(self._workspace)
        self._workspace.show_tab(Tab.MINUTES)
        self._shown = [widget for widget in self._around if not widget.isHidden()]
        self.is_on = True
        for widget in self._shown:
            widget.hide()
        self._apply()
        self._workspace.editors.take_focus()
        self.toggled.emit(True)

    def _apply(self) -> None:
        tab = self._workspace.minutes_tab
        if tab is not None:
            tab.set_calm(self.is_on)

    def _follow_tab(self, index: int) -> None:
        if index != Tab.MINUTES:
            self.leave()
