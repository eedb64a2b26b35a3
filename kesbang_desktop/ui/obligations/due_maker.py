"""Has the actions made that obligations ask for by today."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.ui.work.worker import Worker


class DueMaker(QObject):
    """For the start of the program and every new day. ``made(Changes)`` where any appeared."""

    made = Signal(object)

    def __init__(
        self,
        make_due: Callable[[date], Changes],
        worker: Worker,
        parent: QObject | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._make_due = make_due
        self._worker = worker
        self._today = today

    def make(self) -> None:
        """Make whatever has come due; days on which the program was closed are made up for."""
        today = self._today()
        self._worker.run(lambda: self._make_due(today), self._tell, self._pass_over)

    def _tell(self, changes: Changes) -> None:
        if changes.actions:
            self.made.emit(changes)

    def _pass_over(self, _error: KnownError) -> None:
        """Leave a failure to the pages, which meet the same; the next start tries again."""
