"""Where cycles of objects are collected: in the thread of the window, and in no other."""

import gc
from collections.abc import Callable
from threading import Lock
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

T = TypeVar("T")
_LOOK_MS = 1000
_PAUSE_MS = 5000


class Collector(QObject):
    """Collects cycles now and then while it lives, in the thread that made it.

    Python itself collects in whichever thread makes an object next. A cursor of a closed text or a
    part of a closed page would be taken down by a thread that reads rows, while the window works
    on what they belong to; that ends the program without a word.

    It rests while long jobs run: among the millions of objects of a long list a collection stops
    all threads, the one that takes the keys too, for a second and more. Among all that a window
    holds it takes a quarter of one: it is not done while somebody types.
    """

    _living = 0

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lock = Lock()
        self._long_jobs = 0
        self._typed = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()
        Collector._living += 1
        gc.disable()

    def collect(self) -> None:
        """Collect the oldest generation that is due, by the measures of Python itself."""
        if self._long_jobs:
            return
        counts, limits = gc.get_count(), gc.get_threshold()
        ages = (1, 0) if self._is_typing else (2, 1, 0)
        if (due := next((age for age in ages if counts[age] > limits[age]), None)) is not None:
            gc.collect(due)

    def note_typing(self) -> None:
        """Put off what takes long: somebody types."""
        self._typed.start()

    def spare(self) -> None:
        """Look no more through what is there now: pages last as long as the window."""
        gc.freeze()

    @property
    def _is_typing(self) -> bool:
        return self._typed.isValid() and not self._typed.hasExpired(_PAUSE_MS)

    def around(self, job: Callable[[], T]) -> Callable[[], T]:
        """Return ``job`` so that nothing is collected while it runs."""

        def run() -> T:
            self._change(1)
            try:
                return job()
            finally:
                self._change(-1)

        return run

    def stop(self) -> None:
        """Leave collecting to Python again, once the last of those that live stops."""
        self._timer.stop()
        Collector._living -= 1
        if not Collector._living:
            gc.unfreeze()
            gc.enable()

    def _change(self, by: int) -> None:
        with self._lock:
            self._long_jobs += by
