"""A thread that is made at its first job and waited for when the program ends."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.ui.widgets.application import application
from kesbang_desktop.ui.work.worker import Worker

T = TypeVar("T")


class OwnThread(QObject):
    """Runs slow jobs beside the thread of the database; see :class:`.worker.Worker`."""

    bug_found = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._worker: Worker | None = None

    def run(
        self,
        job: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[KnownError], object],
        crashed: Callable[[BaseException], object] | None = None,
    ) -> None:
        """Run ``job``; ``done`` or ``failed`` follows in the Qt thread."""
        if self._worker is None:
            self._worker = Worker(self, self._name)
            self._worker.bug_found.connect(self.bug_found)
            application().aboutToQuit.connect(self.stop)
        self._worker.run(job, done, failed, crashed)

    def stop(self) -> None:
        """Wait for the job that is under way; nothing is handed back any more."""
        if self._worker is not None:
            self._worker.stop()
            self._worker = None
