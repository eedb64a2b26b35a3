"""What keys and the palette do to the text of the open meeting."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtWidgets import QTextEdit

from kesbang_desktop.domain.editing.emphasising import Stress
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.ui.commands import minutes as commands
from kesbang_desktop.ui.commands.binding import bind, tell_condition, trigger_keys
from kesbang_desktop.ui.commands.command import Condition
from kesbang_desktop.ui.editor import table_rules, typing_rules
from kesbang_desktop.ui.editor.chip_editing import begin_outcome, begin_review
from kesbang_desktop.ui.editor.emphasis_keys import emphasise
from kesbang_desktop.ui.editor.kind_keys import KIND_COMMANDS
from kesbang_desktop.ui.editor.text_size import use_text_scale
from kesbang_desktop.ui.widgets.foot import tell_at_foot
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
        self._is_in_table = False
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
        bind(self._holder, commands.SAY_OUTCOME, lambda: self._begin(begin_outcome))
        bind(self._holder, commands.SAY_REVIEW, lambda: self._begin(begin_review))
        bind(self._holder, commands.MAKE_BOLD, partial(self._emphasise, Stress.BOLD))
        bind(self._holder, commands.MAKE_ITALIC, partial(self._emphasise, Stress.ITALIC))
        bind(self._holder, commands.TO_NOBODY, self._to_nobody)
        bind(self._holder, commands.MAKE_ATTENDEE, self._make_attendee)
        for command, act in (
            (commands.MAKE_TABLE, table_rules.make_table),
            (commands.ADD_COLUMN, table_rules.add_column),
            (commands.REMOVE_COLUMN, table_rules.remove_column),
        ):
            bind(self._holder, command, partial(self._edit, act))
        bind(self._holder, commands.WITHHOLD, self._withhold)
        tell_condition(self._holder, Condition.IN_TABLE, False)

    def _add_view(self) -> None:
        holder, view = self._holder, self._view
        bind(holder, commands.LARGER_TEXT, lambda: view.step_text_scale(1))
        bind(holder, commands.SMALLER_TEXT, lambda: view.step_text_scale(-1))
        bind(holder, commands.USUAL_TEXT, view.reset_text_scale)
        bind(holder, commands.TOGGLE_TIMES, view.toggle_times)

    def _take_over(self, tab: MinutesTab) -> None:
        tab.edit.window_key_pressed.connect(self._pass_on)
        tab.edit.size_wheeled.connect(self._turn_wheel)
        tab.edit.cursorPositionChanged.connect(self._follow_cursor)
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

    def _begin(self, phrase: Callable[[QTextEdit, QTextCursor], None]) -> None:
        """Begin a phrase at the end of the line of the cursor."""
        if self._holder.tab is not None:
            edit = self._holder.tab.edit
            edit.edit_selected(partial(phrase, edit))
            edit.setFocus()

    def _to_nobody(self) -> None:
        self._edit(typing_rules.give_to_nobody)

    def _withhold(self) -> None:
        self._edit(typing_rules.change_withheld)
        tab = self._holder.tab
        if tab is None or tab.edit.isReadOnly():
            return
        line = tab.edit.table.shapes[tab.edit.textCursor().blockNumber()]
        tell_at_foot(
            self._holder,
            self.tr("Tidak ditayangkan, juga yang di bawahnya")
            if line.withheld
            else self.tr("Ditayangkan lagi"),
        )

    def _edit(self, act: Callable[[QTextCursor], None]) -> None:
        if self._holder.tab is not None:
            self._holder.tab.edit.edit_selected(act)

    def _follow_cursor(self) -> None:
        tab = self._holder.tab
        is_in_table = tab is not None and table_rules.is_in_table(tab.edit.textCursor())
        if is_in_table != self._is_in_table:
            self._is_in_table = is_in_table
            tell_condition(self._holder, Condition.IN_TABLE, is_in_table)

    def _make_attendee(self) -> None:
        if self._holder.tab is not None:
            edit = self._holder.tab.edit
            edit.speakers.make_attendee(edit.textCursor().block())

    def _set_kind(self, kind: EntryKind) -> None:
        self._edit(partial(typing_rules.change_kind, kind=kind))

    def _emphasise(self, stress: Stress) -> None:
        tab = self._holder.tab
        if tab is not None and not emphasise(tab.edit, stress):
            is_row = table_rules.is_in_table(tab.edit.textCursor())
            tell_at_foot(
                self._holder,
                self.tr("Baris tabel dicetak tanpa huruf tebal dan miring")
                if is_row
                else self.tr("Judul acara sudah dicetak tebal seluruhnya"),
            )
