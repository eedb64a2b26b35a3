"""When the page of follow-ups reads: at once what somebody sees, later what only counts."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.done_share import DoneShare
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.follow_up_view import FollowUpCounts
from kesbang_desktop.ports.follow_ups import FollowUpPorts
from kesbang_desktop.ui.work.worker import Worker

_CHARTED = 6
# Minutes are written many times a second; a page nobody sees counts once they rest.
_COUNTING_MS = 1000
# The rows come first.
_FIGURES_MS = 100

Figures = tuple[list[DoneShare], list[str]]


class PageReading(QObject):
    """``rows_wanted()`` when the rows are to be read again; what stands around them it reads.

    ``counted(FollowUpCounts)`` over all meetings; ``figured(list, list)`` with what is done by
    organizations and the names of series; ``failed(KnownError)``.
    """

    rows_wanted = Signal()
    counted = Signal(object)
    figured = Signal(object, object)
    failed = Signal(object)

    def __init__(
        self, ports: FollowUpPorts, worker: Worker, today: Callable[[], date], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._today = today
        self._is_stale = True
        self._is_seen = False
        # Being shown and being asked to refresh come together, and are one reading.
        self._reloading = self._timer(0, self._reload)
        self._figuring = self._timer(_FIGURES_MS, self._read_figures)
        self._counting = self._timer(_COUNTING_MS, self._count)

    def refresh(self, changes: Changes | None = None) -> None:
        """Read again where ``changes`` touch follow-ups; None always reads."""
        if changes is None or changes.meetings or changes.actions or changes.parties:
            self._is_stale = True
            if self._is_seen:
                self._reloading.start()
                self._count()
            elif changes is None:
                self._count()
            else:
                self._counting.start()

    def begin(self) -> None:
        """Read what changed while nobody saw it."""
        self._is_seen = True
        if self._is_stale:
            self._reloading.start()

    def rest(self) -> None:
        """Read no rows: nobody sees them. All of it is read again with the page."""
        self._is_seen = False
        for timer in (self._reloading, self._figuring):
            timer.stop()
        self._is_stale = True

    def values(self, key: str, answer: Callable[[list[str]], None]) -> None:
        """Give ``answer`` the words that ``key`` of a filter may have."""
        self._worker.run(lambda: self._ports.values(key), answer, self.failed.emit)

    def _timer(self, wait: int, act: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(act)
        return timer

    def _reload(self) -> None:
        self._is_stale = False
        self.rows_wanted.emit()
        self._figuring.start()

    def _read_figures(self) -> None:
        today = self._today()

        def read() -> Figures:
            return self._ports.by_organization(today, _CHARTED), self._ports.values("seri")

        self._worker.run(read, lambda found: self.figured.emit(*found), self.failed.emit)

    def _count(self) -> None:
        self._counting.stop()
        today = self._today()

        def read() -> FollowUpCounts:
            return self._ports.counts(today)

        self._worker.run(read, self.counted.emit, self._fail)

    def _fail(self, error: KnownError) -> None:
        self.failed.emit(error)
