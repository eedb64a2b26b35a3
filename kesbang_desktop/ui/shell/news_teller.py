"""Hears what other seats write, and has pages show it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kesbang_desktop.domain.changes import ANY_CHANGES, Changes
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.together.news import Here, News
from kesbang_desktop.domain.together.other_seats import OtherSeats
from kesbang_desktop.ui.work.worker import Worker

# Lists are read again so often while others write on and on.
_PAUSE_MS = 1_200


class NewsTeller(QObject):
    """``told(News)`` at once, ``here(Here)`` where somebody types, and ``changed(Changes)`` with
    what others wrote meanwhile, for lists. Where the data is a file nothing is ever told.
    """

    told = Signal(object)
    here = Signal(object)
    changed = Signal(object)
    _heard = Signal(object)

    def __init__(
        self, other_seats: Callable[[], OtherSeats | None], worker: Worker, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._other_seats = other_seats
        self._worker = worker
        self._gathered = Changes()
        self._end: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._tell_changes)
        self._heard.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Listen from now on, where there are other seats."""
        self._worker.run(self._listen, self._keep_end, self._fail)

    def _listen(self) -> Callable[[], None] | None:
        seats = self._other_seats()
        return None if seats is None else seats.listen(self._heard.emit)

    def _keep_end(self, end: Callable[[], None] | None) -> None:
        self._end = end

    def _fail(self, _error: KnownError) -> None:
        # What is wrong with the data is told by whoever reads it.
        self._end = None

    def _take(self, heard: News | Here) -> None:
        if isinstance(heard, Here):
            self.here.emit(heard)
            return
        self.told.emit(heard)
        self._gathered |= ANY_CHANGES if heard.is_all else heard.changes
        if not self._timer.isActive():
            self._timer.start()

    def _tell_changes(self) -> None:
        gathered, self._gathered = self._gathered, Changes()
        self.changed.emit(gathered)
