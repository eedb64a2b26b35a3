"""Keeps the editor of the open meeting, and those let go whose last line is not on disk yet."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.ui.editor.undo_steps import edit_state
from kesbang_desktop.ui.widgets.focus_heir import FocusHeir
from kesbang_desktop.ui.workspace.minutes_tab import MinutesTab


class MinutesHolder(QWidget):
    """Shows one editor at a time; ``tab`` is None while no meeting is open.

    ``tab_shown(MinutesTab)`` when another one is shown.
    """

    tab_shown = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tab: MinutesTab | None = None
        self._leaving: list[MinutesTab] = []
        self._focus = FocusHeir(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    @property
    def is_settled(self) -> bool:
        """Whether everything typed in any of the editors is on disk."""
        tabs = [*self._leaving, *([self.tab] if self.tab else [])]
        return all(tab.autosave.is_settled for tab in tabs)

    @property
    def is_failing(self) -> bool:
        """Whether something that was typed cannot be written just now."""
        return self.tab is not None and self.tab.autosave.is_failing

    def on_screen(self) -> list[Minutes]:
        """Return the meetings that are not on disk as they stand on screen, else the open one."""
        shown = [self.tab] if self.tab else []
        unsaved = [tab for tab in [*self._leaving, *shown] if not tab.autosave.is_settled]
        return [tab.on_screen() for tab in unsaved or shown]

    def take_focus(self) -> None:
        """Put the keyboard into the text; also while another window, such as a list, is in front.

        A :class:`FocusHeir` hands on only what it gets, which is when the window comes forward.
        """
        (self.tab.edit if self.tab else self).setFocus()

    def undo_first(self, meeting_id: UUID, undo: Callable[[], bool]) -> None:
        """Let Ctrl+Z in the text of a meeting do ``undo``, until something is edited there."""
        if self.tab is not None and self.tab.meeting_id == meeting_id:
            text = self.tab.edit.document()
            state = edit_state(text)
            self.tab.edit.undo_first.append(lambda: edit_state(text) == state and undo())

    def flush(self) -> None:
        """Write now what is pending."""
        for tab in [*self._leaving, *([self.tab] if self.tab else [])]:
            tab.flush()

    def show_tab(self, tab: MinutesTab) -> None:
        """Show ``tab``; the one before lives on until it is saved."""
        if self.tab is not None:
            self._let_go(self.tab)
        self.tab = tab
        self._layout.addWidget(tab)
        self._focus.heir = tab
        self.tab_shown.emit(tab)

    def _let_go(self, tab: MinutesTab) -> None:
        self._layout.removeWidget(tab)
        tab.hide()
        self._leaving.append(tab)
        if tab.together is not None:
            tab.together.leave()
        tab.autosave.saved.connect(self._drop_saved)
        tab.flush()
        self._drop_saved()

    def _drop_saved(self) -> None:
        for tab in [one for one in self._leaving if one.autosave.is_settled]:
            self._leaving.remove(tab)
            tab.deleteLater()
