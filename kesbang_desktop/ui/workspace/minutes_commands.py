"""What keys and the palette do to the text of the open meeting."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.ui.commands import Group
from kesbang_desktop.ui.editor.kind_keys import ATTENDEE_KEY, KIND_KEYS, NOBODY_KEY
from kesbang_desktop.ui.editor.look import kind_name
from kesbang_desktop.ui.editor.text_size import use_text_scale
from kesbang_desktop.ui.widgets.actions import SHOWN_KEYS, add_action, trigger_keys
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
        self._add(self.tr("Cari dalam notula"), "Ctrl+F", self._find, Group.FINDING)
        self._add(self.tr("Cari dan ganti"), "Ctrl+H", self._replace, Group.FINDING)
        self._add(self.tr("Temuan berikutnya"), "F3", lambda: self._step(1), Group.FINDING)
        self._add(self.tr("Temuan sebelumnya"), "Shift+F3", lambda: self._step(-1), Group.FINDING)

    def _add_editing(self) -> None:
        for key, kind in KIND_KEYS.items():
            name = self.tr("Jadikan {0}").format(kind_name(kind).lower())
            action = self._add(name, "", partial(self._set_kind, kind), Group.EDITING)
            # The text surface answers these keys itself.
            action.setProperty(SHOWN_KEYS, QKeySequence(Qt.Modifier.CTRL | key).toString())
        for key, name, act in (
            (NOBODY_KEY, self.tr("Tanpa pembicara, atau kembali ke pembicaranya"), self._to_nobody),
            (ATTENDEE_KEY, self.tr("Jadikan nama di depan baris peserta"), self._make_attendee),
        ):
            action = self._add(name, "", act, Group.EDITING)
            action.setProperty(SHOWN_KEYS, QKeySequence(Qt.Modifier.CTRL | key).toString())

    def _add_view(self) -> None:
        view = self._view
        larger = self._add(
            self.tr("Perbesar teks"), "Ctrl++", lambda: view.step_text_scale(1), Group.WINDOW
        )
        # The plus sign of most keyboards needs Shift; the key without it will do.
        larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        larger.setProperty(SHOWN_KEYS, "Ctrl++")
        self._add(
            self.tr("Perkecil teks"), "Ctrl+-", lambda: view.step_text_scale(-1), Group.WINDOW
        )
        self._add(self.tr("Ukuran teks biasa"), "Ctrl+0", view.reset_text_scale, Group.WINDOW)
        self._add(
            self.tr("Tampilkan/sembunyikan jam di margin"), "", view.toggle_times, Group.WINDOW
        )

    def _add(self, text: str, keys: str, act: Callable[[], object], group: Group) -> QAction:
        return add_action(self._holder, text, keys, act, group=group)

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

    def _to_nobody(self) -> None:
        if self._holder.tab is not None:
            self._holder.tab.edit.give_to_nobody()

    def _make_attendee(self) -> None:
        if self._holder.tab is not None:
            edit = self._holder.tab.edit
            edit.speakers.make_attendee(edit.textCursor().block())

    def _set_kind(self, kind: EntryKind) -> None:
        if self._holder.tab is not None:
            self._holder.tab.edit.change_kind(kind)
