"""Writes the data of a meeting, again and again until the disk takes it."""

from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.ui.ports import Ports
from kesbang_desktop.ui.worker import Worker

_RETRY_MS = 1500


class MeetingKeeper(QObject):
    """``committed(Changes)`` after each write, ``failed(str)`` with the sentence of a failure."""

    committed = Signal(object)
    failed = Signal(str)

    def __init__(self, ports: Ports, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        # Meetings whose data is not on disk; one that was left counts as well.
        self._waiting: dict[UUID, Meeting] = {}
        self._newest: dict[UUID, Meeting] = {}
        self._in_flight = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._write)

    @property
    def is_settled(self) -> bool:
        """Whether everything given is on disk."""
        return not self._waiting and not self._in_flight

    def save(self, meeting: Meeting) -> None:
        """Write ``meeting``; the worker thread keeps the order of the writes."""
        self._waiting[meeting.id] = self._newest[meeting.id] = meeting
        self._write()

    def _write(self) -> None:
        self._timer.stop()
        waiting, self._waiting = self._waiting, {}
        for meeting in waiting.values():
            self._in_flight += 1
            self._worker.run(
                lambda meeting=meeting: self._ports.save_meeting(meeting),
                self._finish,
                lambda error, meeting=meeting: self._fail(meeting, error),
            )

    def _finish(self, changes: Changes) -> None:
        self._in_flight -= 1
        self.committed.emit(changes)

    def _fail(self, meeting: Meeting, error: KnownError) -> None:
        self._in_flight -= 1
        # Never the data that failed: it may have been edited since.
        self._waiting[meeting.id] = self._newest[meeting.id]
        self.failed.emit(error.sentence)
        self._timer.start(_RETRY_MS)
