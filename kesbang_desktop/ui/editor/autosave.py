"""Writes every change to disk by itself, soon after the key and off the Qt thread."""

from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.ui.editor.line_table import LineTable
from kesbang_desktop.ui.editor.pending_entries import Batch, PendingEntries
from kesbang_desktop.ui.ports import Ports
from kesbang_desktop.ui.worker import Worker

# Throttled, not debounced: the first change starts the clock, further ones ride along.
_DELAY_MS = 120
_RETRY_MS = 1500


class Autosave(QObject):
    """Saves the lines of one meeting.

    ``saved(datetime)`` after each write, ``failed(str)`` with the sentence of what went wrong; the
    lines stay pending and are tried again.
    """

    saved = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        table: LineTable,
        minutes: Minutes,
        ports: Ports,
        worker: Worker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._meeting_id: UUID = minutes.meeting.id
        self._ports = ports
        self._worker = worker
        self._in_flight: Batch | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)
        self.pending = PendingEntries(table, minutes)
        table.lines_changed.connect(self._note_change)

    @property
    def is_settled(self) -> bool:
        """Whether everything typed is on disk."""
        return self._in_flight is None and not self.pending.has_changes

    def flush(self) -> None:
        """Write now what is pending, unless a write is under way (then right after it)."""
        self._timer.stop()
        if self._in_flight is not None or not self.pending.has_changes:
            return
        batch = self.pending.take()
        if batch.is_empty:
            return
        self._in_flight = batch
        self._worker.run(
            lambda: self._ports.save_entries(
                self._meeting_id, batch.entries, batch.actions, batch.removed
            ),
            lambda _changes: self._finish(),
            self._fail,
        )

    def _note_change(self, first: int, removed: int, added: int) -> None:
        self.pending.note_change(first, removed, added, datetime.now().replace(microsecond=0))
        if self._in_flight is None and not self._timer.isActive() and self.pending.has_changes:
            self._timer.start(_DELAY_MS)

    def _finish(self) -> None:
        self._in_flight = None
        self.saved.emit(datetime.now())
        if self.pending.has_changes:
            self._timer.start(_DELAY_MS)

    def _fail(self, error: KnownError) -> None:
        batch, self._in_flight = self._in_flight, None
        assert batch is not None
        self.pending.give_back(batch)
        self.failed.emit(error.sentence)
        self._timer.start(_RETRY_MS)
