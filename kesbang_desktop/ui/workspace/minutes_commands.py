"""What keys and the palette do to the text of the open meeting."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.ui.commands import minutes as commands
from kesbang_desktop.ui.commands.binding import bind, trigger_keys
from kesbang_desktop.ui.editor import typing_rules
from kesbang_desktop.ui.editor.chip_editing import begin_outcome
from kesbang_desktop.ui.editor.kind_keys import KIND_COMMANDS
from kesbang_desktop.ui.editor.text_size import use_text_scale
from kesbang_desktop.ui.workspace.minutes_holder import MinutesHolder
from kesbang_desktop.ui.workspace.minutes_tab import MinutesTab
from kesbang_desktop.ui.workspace.view_settings import ViewSettings

_WHEEL_STEP = 120


class MinutesCommands(QObject):
    """Actions of the tab Notula, whichever meeting is open.

    ``escaped()`` when Esc was pressed in the text and there was nothing to close.
    """

    escaped = Signal()

    def __init__(self, holder: MinutesHolder, view: ViewSettings) -> None:
        super().__init__(holder)
        self._holder = holder
        self._view = view
        self._turned = 0
        self._add_finding()
        self._add_editing()
        self._add_view()
        holder.tab_shown.connect(self._take_over)
        view.changed.connect(self._apply_view)

    def _add_finding(self) -> None:
        holder = self._holder
        bind(holder, commands.FIND, self._find)
        bind(holder, commands.REPLACE, self._replace)
        bind(holder, commands.FIND_NEXT, lambda: self._step(1))
        bind(holder, commands.FIND_PREVIOUS, lambda: self._step(-1))

    def _add_editing(self) -> None:
        for kind, command in KIND_COMMANDS.items():
            bind(self._holder, command, partial(self._set_kind, kind))
        bind(self._holder, commands.SAY_OUTCOME, self._say_outcome)
        bind(self._holder, commands.TO_NOBODY, self._to_nobody)
        bind(self._holder, commands.MAKE_ATTENDEE, self._make_attendee)

    def _add_view(self) -> None:
        holder, view = self._holder, self._view
        bind(holder, commands.LARGER_TEXT, lambda: view.step_text_scale(1))
        bind(holder, commands.SMALLER_TEXT, lambda: view.step_text_scale(-1))
        bind(holder, commands.USUAL_TEXT, view.reset_text_scale)
        bind(holder, commands.TOGGLE_TIMES, view.toggle_times)

    def _take_over(self, tab: MinutesTab) -> None:
        tab.edit.window_key_pressed.connect(self._pass_on)
        tab.edit.size_wheeled.connect(self._turn_wheel)
        self._apply_view()

    def _apply_view(self) -> None:
        tab = self._holder.tab
        if tab is not None:
            use_text_scale(tab.edit, tab.text_font, self._view.text_scale)
            tab.edit.margin.shows_times = self._view.shows_times
            tab.edit.viewport().update()

    def _pass_on(self, key: Qt.Key) -> None:
        tab = self._holder.tab
        if key != Qt.Key.Key_Escape:
            trigger_keys(self._holder, QKeySequence(Qt.Modifier.CTRL | key))
        elif tab is None or not (tab.close_find() or tab.close_left()):
            self.escaped.emit()

    def _turn_wheel(self, turned: int) -> None:
        """Change the size by one a notch; finer wheels add up to one."""
        self._turned += turned
        steps = int(self._turned / _WHEEL_STEP)
        self._turned -= steps * _WHEEL_STEP
        if steps:
            self._view.step_text_scale(steps)

    def _find(self) -> None:
        if self._holder.tab is not None:
            self._holder.tab.open_find()

    def _replace(self) -> None:
        if self._holder.tab is not None:
            self._holder.tab.open_find(replacing=True)

    def _step(self, step: int) -> None:
        if self._holder.tab is not None:
            self._holder.tab.step_find(step)

    def _say_outcome(self) -> None:
        if self._holder.tab is not None:
            edit = self._holder.tab.edit
            edit.edit_selected(partial(begin_outcome, edit))
            edit.setFocus()

    def _to_nobody(self) -> None:
        if self._holder.tab is not None:
            self._holder.tab.edit.edit_selected(typing_rules.give_to_nobody)

    def _make_attendee(self) -> None:
        if self._holder.tab is not None:
            edit = self._holder.tab.edit
            edit.speakers.make_attendee(edit.textCursor().block())

    def _set_kind(self, kind: EntryKind) -> None:
        if self._holder.tab is not None:
            change = partial(typing_rules.change_kind, kind=kind)
            self._holder.tab.edit.edit_selected(change)
