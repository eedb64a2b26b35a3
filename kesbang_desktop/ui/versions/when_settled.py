"""Waiting until everything typed is on disk."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

_PERIOD_MS = 40
_PATIENCE = 150


class Desk(Protocol):
    """Where something is typed and saved by itself."""

    @property
    def is_settled(self) -> bool:
        """Whether everything typed is on disk."""

    def flush(self) -> None:
        """Write now what is pending."""


class WhenSettled(QObject):
    """Does one thing at a time, once ``desk`` is settled; after six seconds it gives up."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._then: Callable[[], object] | None = None
        self._give_up: Callable[[], object] | None = None
        self._tries = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_PERIOD_MS)
        self._timer.timeout.connect(self._look)

    def run(self, then: Callable[[], object], give_up: Callable[[], object]) -> None:
        """Write what is pending and call ``then`` when it is written, else ``give_up``."""
        self._then, self._give_up, self._tries = then, give_up, 0
        self._desk.flush()
        self._timer.start()
        self._look()

    def _look(self) -> None:
        self._tries += 1
        if self._desk.is_settled:
            self._end(self._then)
        elif self._tries > _PATIENCE:
            self._end(self._give_up)

    def _end(self, what: Callable[[], object] | None) -> None:
        self._timer.stop()
        self._then = self._give_up = None
        if what is not None:
            what()
