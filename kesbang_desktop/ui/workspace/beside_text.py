"""What stands beside the text: the side panel, or the list of what is left to complete."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from kesbang_desktop.domain.to_complete import ToComplete
from kesbang_desktop.ui.look.theme import Theme
from kesbang_desktop.ui.widgets.focus_heir import FocusHeir
from kesbang_desktop.ui.workspace.side_panel import SidePanel
from kesbang_desktop.ui.workspace.to_complete_panel import ToCompletePanel


class BesideText(QStackedWidget):
    """``entry_requested(UUID)`` for an entry that was chosen in either.

    Of the list: ``agreed()`` when somebody goes on although something is left, ``left()`` when
    they go back to the text.
    """

    entry_requested = Signal(object)
    agreed = Signal()
    left = Signal()

    def __init__(self, panel: SidePanel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.panel = panel
        self.to_complete: ToCompletePanel | None = None
        panel.entry_requested.connect(self.entry_requested)
        self.setMinimumWidth(panel.minimumWidth())
        self.addWidget(panel)
        FocusHeir(self, panel)

    @property
    def shows_left(self) -> bool:
        """Whether the list of what is left is shown."""
        return self.to_complete is not None and self.currentWidget() is self.to_complete

    def show_left(self, left: Sequence[ToComplete], go_on: str) -> None:
        """Show the list; ``go_on`` is on its button."""
        if self.to_complete is None:
            self.to_complete = ToCompletePanel(self._theme, self)
            self.to_complete.list.entry_requested.connect(self.entry_requested)
            self.to_complete.agreed.connect(self.agreed)
            self.to_complete.closed.connect(self.left)
            self.addWidget(self.to_complete)
        self.to_complete.show_left(left, go_on)
        self.setCurrentWidget(self.to_complete)

    def focus_left(self) -> None:
        """Put the keyboard on the list, where it is shown."""
        if self.to_complete is not None:
            self.to_complete.setFocus()

    def renew_left(self, left: Sequence[ToComplete]) -> None:
        """Show ``left`` in the list, where it is shown."""
        if self.shows_left and self.to_complete is not None:
            self.to_complete.renew(left)

    def show_panel(self) -> None:
        """Show the side panel."""
        self.setCurrentWidget(self.panel)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._theme = theme
        self.panel.set_theme(theme)
        if self.to_complete is not None:
            self.to_complete.list.set_theme(theme)
