"""Writes records, again and again until the disk takes them."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.work.worker import Worker

_RETRY_MS = 1500


class RecordKeeper(QObject):
    """Gives records, known by their ``id``, to ``save`` in the worker thread, each with what it
    was made of.

    ``committed(Changes)`` after each write, ``failed(str)`` with the sentence of a failure.
    """

    committed = Signal(object)
    failed = Signal(str)

    def __init__(
        self, save: Callable[[Any, Any], Changes], worker: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = save
        self._worker = worker
        # What records were made of that are not on disk; one that was left counts as well.
        self._waiting: dict[UUID, Any] = {}
        self._newest: dict[UUID, Any] = {}
        self._in_flight = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._write)

    @property
    def is_settled(self) -> bool:
        """Whether everything given is on disk."""
        return not self._waiting and not self._in_flight

    def save(self, record: Any, known: Any = None) -> None:
        """Write ``record``, made of ``known``; the worker thread keeps the order of the writes."""
        self._newest[record.id] = record
        self._waiting.setdefault(record.id, known)
        self._write()

    def _write(self) -> None:
        self._timer.stop()
        waiting, self._waiting = self._waiting, {}
        for record_id, known in waiting.items():
            self._in_flight += 1
            self._worker.write(
                partial(self._store, self._newest[record_id], known),
                self._finish,
                partial(self._fail, record_id, known),
            )

    def _finish(self, changes: Changes) -> None:
        self._in_flight -= 1
        self.committed.emit(changes)

    def _fail(self, record_id: UUID, known: Any, error: KnownError) -> None:
        self._in_flight -= 1
        # Never the record that failed: it may have been edited since. What the first that failed
        # was made of is what stands.
        self._waiting.setdefault(record_id, known)
        self.failed.emit(translated(error.sentence))
        self._timer.start(_RETRY_MS)
