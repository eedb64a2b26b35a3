"""A thread of its own, such as the one that owns the database, and the way back from it."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from kesbang_desktop.domain.errors import KnownError

T = TypeVar("T")


class Worker(QObject):
    """Runs jobs one after another off the Qt thread and hands each result back in it.

    A widget that was closed meanwhile gets no answer any more, but what went wrong is still told.
    ``known_error_raised`` carries the sentence of a KnownError that no one else handles;
    ``bug_found`` any other exception, unless the asker takes it.
    """

    known_error_raised = Signal(str)
    bug_found = Signal(object)
    idle_reached = Signal()
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None, name: str = "basis-data") -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._pending = 0
        self._stopped = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        job: Callable[[], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[KnownError], object] | None = None,
        crashed: Callable[[BaseException], object] | None = None,
    ) -> None:
        """Run ``job`` in the worker thread; ``done`` or ``failed`` follows in this one.

        ``crashed`` is for who has to go on after a bug, and then tells it.
        """
        self._pending += 1
        future = self._executor.submit(job)
        future.add_done_callback(lambda ended: self._finished.emit((ended, done, failed, crashed)))

    @property
    def is_idle(self) -> bool:
        """Whether every job has been handed back."""
        return self._pending == 0

    @property
    def is_stopped(self) -> bool:
        """Whether the thread has ended, and takes no jobs any more."""
        return self._stopped

    def stop(self) -> None:
        """Finish the jobs that were given and end the thread; nothing is handed back any more."""
        self._stopped = True
        self._finished.disconnect(self._deliver)
        self._executor.shutdown(wait=True)

    def _deliver(
        self,
        outcome: tuple[
            Future[T],
            Callable[[T], object] | None,
            Callable[[KnownError], object] | None,
            Callable[[BaseException], object] | None,
        ],
    ) -> None:
        if self._stopped:
            # It was on its way already; those who asked may be gone.
            return
        future, done, failed, crashed = outcome
        self._pending -= 1
        error = future.exception()
        if isinstance(error, KnownError):
            if failed is None or _is_gone(failed):
                self.known_error_raised.emit(error.sentence)
            else:
                failed(error)
        elif error is not None:
            if crashed is None or _is_gone(crashed):
                self.bug_found.emit(error)
            else:
                crashed(error)
        elif done is not None and not _is_gone(done):
            done(future.result())
        if self.is_idle:
            self.idle_reached.emit()


def _is_gone(answer: Callable[..., object]) -> bool:
    """Tell whether ``answer`` is of a widget that was closed while its job was under way.

    It is found where it is a method, a method with arguments, or a function made in a method.
    """
    if isinstance(answer, partial):
        answer = answer.func
    asker = getattr(answer, "__self__", None)
    code = getattr(answer, "__code__", None)
    if asker is None and code is not None and "self" in code.co_freevars:
        asker = answer.__closure__[code.co_freevars.index("self")].cell_contents
    return isinstance(asker, QObject) and not isValid(asker)
