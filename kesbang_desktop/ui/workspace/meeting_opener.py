"""Reads a meeting and shows it in the workspace."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kesbang_desktop.domain.chat_senders import CHAT_SENDERS_KEY, remembered_senders
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.together.other_seats import OtherSeats
from kesbang_desktop.ports.doors import OpenerPorts
from kesbang_desktop.ui.look.theme import Theme
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.known_names import make_ready
from kesbang_desktop.ui.workspace.meeting_desk import MeetingDesk
from kesbang_desktop.ui.workspace.minutes_tab import MinutesTab
from kesbang_desktop.ui.workspace.place import END, Place
from kesbang_desktop.ui.workspace.workspace_tabs import Tab, WorkspaceTabs

Failed = Callable[[KnownError], object] | None


@dataclass(frozen=True, slots=True)
class StoredMeeting:
    """What is read of a meeting; ``sources`` gives the action that each carried line stands for.

    ``senders`` are those who wrote in chats of this office and are not known. ``seats`` is for
    others that write too, where there are some.
    """

    minutes: Minutes
    directory: Directory
    sources: Mapping[UUID, UUID]
    senders: frozenset[str] = frozenset()
    seats: OtherSeats | None = None


class MeetingOpener(QObject):
    """``editor_made(MinutesTab)`` for every text that is about to be shown, ``opened()`` once
    another meeting is on screen, ``arrived(MinutesTab)`` when the cursor stands where it is wanted.
    """

    editor_made = Signal(object)
    opened = Signal()
    arrived = Signal(object)

    def __init__(
        self,
        meeting: MeetingDesk,
        tabs: WorkspaceTabs,
        theme: Theme,
        ports: OpenerPorts,
        worker: Worker,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._tabs = tabs
        self._theme = theme
        self._ports = ports
        self._worker = worker
        self._wanted: UUID | None = None
        self._then: tuple[UUID, Callable[[], object]] | None = None

    def open(self, place: Place, tab: Tab, failed: Failed = None) -> None:
        """Show ``tab`` of a meeting, with the cursor at ``place``, as soon as it is read."""
        self._tabs.flush()
        self._wanted = place.meeting_id
        self.read(
            place.meeting_id, lambda stored: self._show(stored, tab, place), failed, awaited=True
        )

    def open_for(self, meeting_id: UUID, act: Callable[[], object]) -> None:
        """Open a meeting and call ``act`` once it is on screen."""
        self._then = meeting_id, act
        self.open(Place(meeting_id), Tab.MINUTES)

    def leave_off(self) -> None:
        """Show no meeting that is still being read: the person went on to something else."""
        self._wanted = None

    def read(
        self,
        meeting_id: UUID,
        take: Callable[[StoredMeeting], object],
        failed: Failed = None,
        awaited: bool = False,
    ) -> None:
        """Read a meeting off the Qt thread and give it to ``take``."""
        self._worker.run(
            lambda: StoredMeeting(
                self._ports.meetings.load(meeting_id),
                make_ready(self._ports.directory.load()),
                self._ports.series.sources(meeting_id),
                remembered_senders(self._ports.settings.get(CHAT_SENDERS_KEY)),
                self._ports.meetings.other_seats(),
            ),
            take,
            failed,
            awaited=awaited,
        )

    def show_again(self, stored: StoredMeeting) -> None:
        """Show the open meeting as it was read anew; tab and cursor stay where they are."""
        before = self._tabs.editors.tab
        place = before.place() if before else Place(stored.minutes.meeting.id)
        space = before.space_at_cursor() if before else ""
        had_focus = before is not None and before.edit.hasFocus()
        editor = self._put(stored)
        self._go_to(editor, place)
        if space:
            # The word after it is still to be typed, and the disk keeps no space at the end.
            editor.edit.textCursor().insertText(space)
        if had_focus:
            self._tabs.take_focus()

    def set_theme(self, theme: Theme) -> None:
        """Paint this text, and those to come, in the colours of ``theme``."""
        self._theme = theme
        if (editor := self._tabs.editors.tab) is not None:
            editor.set_theme(theme)

    def _show(self, stored: StoredMeeting, tab: Tab, place: Place) -> None:
        if stored.minutes.meeting.id != self._wanted:
            return
        editor = self._put(stored)
        self._tabs.choose(tab)
        self._tabs.turn_to(tab)
        self.opened.emit()
        self._go_to(editor, place)
        then, self._then = self._then, None
        if then is not None and then[0] == place.meeting_id:
            then[1]()

    def _put(self, stored: StoredMeeting) -> MinutesTab:
        editor = MinutesTab(
            stored.minutes,
            stored.directory,
            self._ports,
            self._worker,
            self._theme,
            self._tabs.editors,
            stored.sources,
            stored.senders,
            stored.seats,
        )
        self.editor_made.emit(editor)
        editor.refresh_panel()
        self._tabs.editors.show_tab(editor)
        self._tabs.attendees.keeper.seat = stored.seats.sign if stored.seats is not None else ""
        self._meeting.show(stored.minutes)
        return editor

    def _go_to(self, editor: MinutesTab, place: Place) -> None:
        if place.entry_id is not None:
            editor.edit.place_cursor(place.entry_id, None if place.offset == END else place.offset)
            if place.offset == END:
                editor.restore_space(place)
        self.arrived.emit(editor)
