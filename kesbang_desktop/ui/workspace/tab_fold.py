"""The button in the head of a meeting, and its key, for what stands beside the chosen tab."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from kesbang_desktop.ui.workspace.workspace_tabs import WorkspaceTabs


class TabFold(QObject):
    """Belongs to ``button``, which is shown where there is no room beside the chosen tab."""

    def __init__(self, button: QPushButton, tabs: WorkspaceTabs) -> None:
        super().__init__(button)
        self._button = button
        self._tabs = tabs
        button.clicked.connect(self.toggle)
        tabs.currentChanged.connect(self.show_state)
        tabs.documents.fold.changed.connect(self.show_state)
        tabs.editors.tab_shown.connect(self._join)

    def toggle(self) -> None:
        """Show what stands beside, or fold it away."""
        if (fold := self._tabs.fold) is not None:
            fold.toggle()
        self.show_state()

    def show_state(self) -> None:
        """Have the button say whether it is shown."""
        fold = self._tabs.fold
        self._button.setVisible(fold is not None and fold.is_narrow)
        self._button.setChecked(fold is not None and fold.shows_side)

    def _join(self) -> None:
        if (tab := self._tabs.editors.tab) is not None:
            tab.fold.changed.connect(self.show_state)
        self.show_state()
