"""Has what everything is searched by brought up to date, while nobody waits for it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.ui.work.worker import Worker

# What is typed is found so soon after it is on disk.
_PAUSE_MS = 1_500


class IndexKeeper(QObject):
    """Follows every write; ``brought()`` when something can be found that could not before."""

    brought = Signal()

    def __init__(self, bring: Callable[[], bool], worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._bring = bring
        self._worker = worker
        self._is_running = self._is_wanted = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.run)
        worker.write_ended.connect(lambda _: self.want())

    def want(self) -> None:
        """Bring it up to date soon; while it is typed on, now and then."""
        if not self._timer.isActive():
            self._timer.start()

    def run(self) -> None:
        """Bring it up to date now, after what is under way."""
        if self._worker.is_stopped:
            return
        if self._is_running:
            self._is_wanted = True
            return
        self._is_running = True
        title = self.tr("Menyiapkan pencarian…")
        self._worker.run_aside(
            self._bring, self._end, self._fail, self._crash, title=title, is_quiet=True
        )

    def _end(self, is_changed: bool) -> None:
        self._is_running = False
        if is_changed:
            self.brought.emit()
        if self._is_wanted:
            self._is_wanted = False
            self.want()

    def _fail(self, _error: KnownError) -> None:
        # The data has its own words for what is wrong; it is tried again after the next write.
        self._is_running = self._is_wanted = False

    def _crash(self, error: BaseException) -> None:
        self._is_running = self._is_wanted = False
        self._worker.bug_found.emit(error)
