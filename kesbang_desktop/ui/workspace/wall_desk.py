"""Puts the open meeting on the wall, and keeps what is there in step with the typing.

What is shown is read from the text itself, never from the disk, and only once a key is painted: a
key costs whoever types nothing more. Nothing here runs while the wall is not shown.
"""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.wall import WallPlan, WallView
from kesbang_desktop.ui.commands import minutes as minutes_commands
from kesbang_desktop.ui.commands import wall as commands
from kesbang_desktop.ui.commands.binding import with_keys
from kesbang_desktop.ui.editor.line import Line
from kesbang_desktop.ui.look.meeting_labels import classification_word
from kesbang_desktop.ui.wall.wall_settings import WallSettings
from kesbang_desktop.ui.wall.wall_window import WallWindow
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.foot import tell_at_foot
from kesbang_desktop.ui.workspace.minutes_holder import MinutesHolder
from kesbang_desktop.ui.workspace.minutes_tab import MinutesTab

# Later than the key is painted, and still within a frame.
_FRAME_MS = 12


class WallDesk(QObject):
    """Shows what ``editors`` hold of the meeting that ``meeting`` gives, beside ``page``."""

    def __init__(
        self,
        editors: MinutesHolder,
        meeting: Callable[[], Minutes | None],
        settings: WallSettings,
        banner: Banner,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._editors = editors
        self._get_meeting = meeting
        self.settings = settings
        self._banner = banner
        self._page = page
        self._tab: MinutesTab | None = None
        self._meeting_id: UUID | None = None
        self._plan: WallPlan | None = None
        self._shapes: list[tuple[object, ...]] = []
        self.window: WallWindow | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self.renew)

    @property
    def is_shown(self) -> bool:
        """Whether the wall is up."""
        return self.window is not None

    def turn(self) -> None:
        """Put the open meeting on the wall, or take the wall away."""
        if self.is_shown:
            self.close()
        elif (minutes := self._get_meeting()) is not None and self._editors.tab is not None:
            if minutes.meeting.classification is not Classification.NORMAL:
                self._refuse(minutes.meeting.classification)
            else:
                self._open(minutes)

    def close(self) -> None:
        """Take the wall away."""
        if self.window is not None:
            self.window.close()

    def take_meeting(self) -> None:
        """Take in at once what became of the meeting: its name, and whether it may be seen."""
        minutes = self._get_meeting()
        if self.window is not None and minutes is not None:
            self._name(self.window, minutes)
            self._plan = None
            self.renew()

    def renew(self) -> None:
        """Show the minutes as they stand."""
        tab, window, minutes = self._editors.tab, self.window, self._get_meeting()
        if window is None or tab is None or tab is not self._tab or minutes is None:
            return
        if minutes.meeting.classification is not Classification.NORMAL:
            window.canvas.show_view(WallView(is_withheld=True))
            return
        table = tab.edit.table
        lines = table.shapes
        if self._plan is None:
            self._shapes = [_shape(one) for one in lines]
            self._plan = WallPlan(lines, frozenset(minutes.classified), tab.carried)
        at = min(tab.edit.textCursor().blockNumber(), len(lines) - 1)
        window.canvas.show_view(
            self._plan.view(lines, at, table.as_typed, lambda index: table.number(index).label)
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the wall away with the window that it belongs to."""
        if event.type() is QEvent.Type.Hide and not event.spontaneous():
            self.close()
        return False

    def _open(self, minutes: Minutes) -> None:
        self._meeting_id = minutes.meeting.id
        owner = self._page.window()
        self.window = WallWindow(self.settings, owner)
        self._name(self.window, minutes)
        self.window.closed.connect(self._end)
        owner.installEventFilter(self)
        self._editors.tab_shown.connect(self._follow)
        self._follow(self._editors.tab)
        self.renew()
        self.window.open_beside()
        tell_at_foot(
            self._page,
            with_keys(
                self.tr("Rapat tayang. {0} menutupnya, {1} menyembunyikan baris."),
                commands.SHOW_WALL,
                minutes_commands.WITHHOLD,
            ),
        )

    def _name(self, window: WallWindow, minutes: Minutes) -> None:
        is_open = minutes.meeting.classification is Classification.NORMAL
        named = self.tr("Tayangan: {0}").format(minutes.meeting.title)
        window.setWindowTitle(named if is_open else self.tr("Tayangan"))

    def _end(self) -> None:
        if self.window is None:
            return
        self._timer.stop()
        self._page.window().removeEventFilter(self)
        self._editors.tab_shown.disconnect(self._follow)
        self._leave_tab()
        self.window.deleteLater()
        self.window = None

    def _follow(self, tab: MinutesTab | None) -> None:
        """Read ``tab`` from now on; another meeting than the one that was put up is not shown."""
        self._leave_tab()
        if tab is None or tab.meeting_id != self._meeting_id:
            self.close()
            return
        self._tab = tab
        self._plan = None
        tab.edit.document().contentsChange.connect(self._wait)
        tab.edit.cursorPositionChanged.connect(self._wait)
        tab.edit.table.lines_changed.connect(self._note_lines)
        self._wait()

    def _leave_tab(self) -> None:
        if self._tab is not None:
            self._tab.edit.document().contentsChange.disconnect(self._wait)
            self._tab.edit.cursorPositionChanged.disconnect(self._wait)
            self._tab.edit.table.lines_changed.disconnect(self._note_lines)
            self._tab = None

    def _wait(self, *_: int) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _note_lines(self, first: int, removed: int, added: int) -> None:
        """Work out anew which lines may be seen, unless one has only got other words."""
        tab = self._tab
        if tab is None or self._plan is None:
            return
        is_same = removed == added == 1 and self._shapes[first] == _shape(
            tab.edit.table.shapes[first]
        )
        if not is_same:
            self._plan = None
        self._wait()

    def _refuse(self, classification: Classification) -> None:
        words = self.tr(
            "Rapat ini bersifat {0}, jadi tidak ditayangkan. Bila keliru, ubah Sifat di Data rapat."
        )
        self._banner.show_error(words.format(classification_word(classification)))


def _shape(line: Line) -> tuple[object, ...]:
    return line.id, line.kind, line.level, line.withheld
