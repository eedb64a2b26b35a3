"""What is done once the window stands, one thing after the other."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from kesbang_desktop.domain.guide_progress import PROGRESS_KEY
from kesbang_desktop.ports.settings import SettingPorts
from kesbang_desktop.ui.shell.frame import Frame
from kesbang_desktop.ui.shell.kept_keys import KeptKeys
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.shell.problem_teller import ProblemTeller
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.place import Place

# What is typed meanwhile belongs to the meeting of last time: a busy machine may take that long.
_LONGEST_MS = 60_000
# The first page has the machine to itself before the others are made.
_MORE_PAGES_MS = 400
_NEXT_PAGE_MS = 50
# What is late is told once the place of last time is back.
_REMINDER_MS = 250
# Long enough after the start that nobody is kept waiting.
_HOUSEKEEPING_MS = 5000


class StartUp(QObject):
    """Belongs to ``window``. ``seen()`` once its first page is painted with its rows, then
    ``ready()`` once it takes typing.

    Keys are given on once what is asked for at ``keys_awaited()`` is answered too. Then
    ``day_begun()``, for what is due and late, and ``house_to_keep()``. Of data that ``is_new`` no
    page is shown until the window stands: then the guide, or the first page for who is faster.
    """

    seen = Signal()
    ready = Signal()
    keys_awaited = Signal()
    day_begun = Signal()
    house_to_keep = Signal()

    def __init__(
        self,
        window: Frame,
        settings: SettingPorts,
        list_problems: Callable[[], list[str]],
        worker: Worker,
        is_new: bool = False,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._kept = KeptKeys(
            window.type_ahead, settings, lambda: window.pages.is_settled, worker, self
        )
        self._kept.read()
        self._problems = ProblemTeller(window, list_problems, worker)
        # Data that may be written to again has no copy of today yet.
        self._problems.settled.connect(self.house_to_keep)
        self._settings = settings
        self._worker = worker
        self._is_new = is_new
        self._is_ready = False
        # Somebody asked for a meeting before the one of last time was found, or typed so long that
        # the keys were given to the first page.
        self._has_gone_on = False
        self._let_go: Callable[[], None] = lambda: None
        worker.idle_reached.connect(self.look)
        worker.answer_awaited.connect(self._note_going_on)
        window.type_ahead.gave_up.connect(self._note_going_on)

    def hold_keys(self) -> None:
        """Hold what is typed from the first frame on until it is known where it goes."""
        if not self._is_ready:
            self._let_go()
            self._let_go = self._window.type_ahead.keep(_LONGEST_MS)

    def look(self) -> None:
        """Become ready where the window is shown and its first page has its rows."""
        window = self._window
        if self._is_ready or not window.isVisible() or not self._worker.is_idle:
            return
        self._is_ready = True
        window.repaint()
        self.seen.emit()
        if window.pages.shown == Page.HOME:
            # Whoever clicked meanwhile is at another page, and so is the keyboard.
            window.home.enter()
        self.ready.emit()
        if self._is_new and not window.pages.shown:
            self._begin_new()
        elif window.pages.shown == Page.HOME and window.home.invites:
            # Answered before the place is: the keys that are let go then find the guide.
            self._worker.run(lambda: self._settings.get(PROGRESS_KEY), self._guide)
        window.place.restore(self._return_to, self._let_go)
        self.keys_awaited.emit()
        QTimer.singleShot(_REMINDER_MS, self, self._begin_day)
        QTimer.singleShot(_MORE_PAGES_MS, self, self._make_next_page)
        QTimer.singleShot(_HOUSEKEEPING_MS, self, self.house_to_keep.emit)

    def _begin_new(self) -> None:
        self._guide(None)
        if not self._window.pages.shown:
            self._window.show_page(Page.HOME)

    def _guide(self, progress: object) -> None:
        """Ask what an office is asked at its first start; who is at something already is left.

        Whoever types at once types the first answer. The first page leads there as well.
        """
        if progress is None and self._is_waited_at and front_dialog() is None:
            self._window.show_page(Page.GUIDE)

    @property
    def _is_waited_at(self) -> bool:
        """Whether nobody went on from the first page, and nothing but text was typed at it."""
        keys = self._window.type_ahead
        is_there = self._window.pages.shown in (Page.HOME, "") and not self._has_gone_on
        return is_there and (keys.is_empty or keys.begins_with_text)

    def _return_to(self, place: Place) -> None:
        """Open the meeting of last time, unless somebody went on from the first page meanwhile.

        Whoever types at once types on in that meeting.
        """
        if self._is_waited_at:
            place = self._kept.place_of(place)
            workspace = self._window.workspace
            workspace.opener.arrived.connect(partial(self._give_kept, place.meeting_id))
            workspace.return_to(place, self._kept.pass_over)

    def _give_kept(self, meeting_id: UUID, _editor: object) -> None:
        """Type what the last start kept, once its minutes are there."""
        if self._window.workspace.meeting_id == meeting_id:
            self._kept.give()

    def _note_going_on(self) -> None:
        self._has_gone_on = True

    def _begin_day(self) -> None:
        if not self._worker.is_stopped:
            self._problems.tell()
            self.day_begun.emit()

    def _make_next_page(self) -> None:
        """Make the other pages one by one while nothing else is asked for."""
        pages = self._window.pages
        missing = [] if self._worker.is_stopped else pages.missing()
        # The database may still be opened for the meeting that keys are held for.
        is_free = self._worker.is_answered and not self._window.type_ahead.is_holding
        for name in missing[:1]:
            if is_free:
                pages.page(name)
            QTimer.singleShot(_NEXT_PAGE_MS, self, self._make_next_page)
        if not missing:
            self._worker.collector.spare()
