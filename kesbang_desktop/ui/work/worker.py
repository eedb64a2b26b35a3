"""Threads of their own for work on the data, and the way back from them.

What is typed has a thread to itself, so that no list, paper or copy keeps a sentence from the disk.
Other work waits for what was typed before it: a paper holds the line that was just finished.
"""

import logging
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from kesbang_desktop.domain.errors import (
    KnownError,
    ReplacedDataError,
    WorkStoppedError,
    as_known,
)
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.work.collector import Collector
from kesbang_desktop.ui.work.long_work import LongWork
from kesbang_desktop.ui.work.low_priority import work_behind_others

T = TypeVar("T")
_TURN_S = 0.0005
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Asked:
    """Who wants the answer of a job, and what is known of the job meanwhile."""

    done: Callable[[Any], object] | None
    failed: Callable[[KnownError], object] | None
    crashed: Callable[[BaseException], object] | None
    is_aside: bool = False
    is_write: bool = False
    work: LongWork | None = None


class Worker(QObject):
    """Runs jobs off the Qt thread and hands each result back in it.

    :meth:`run` takes one job after another, :meth:`write` those that bring what was typed to the
    disk, ahead of all others, and :meth:`run_aside` long ones, which keep none of the others
    waiting. ``works`` are the long ones under way that have a title: ``work_begun(LongWork)`` and
    ``work_ended(LongWork)`` tell of them. ``write_expected()`` when something is to be written,
    ``write_ended(bool)`` whether it was.

    A widget that was closed meanwhile gets no answer any more, but what went wrong is still told.
    ``answer_awaited()`` when what is typed from now on is for what an answer will show,
    ``all_answered()`` when nothing but long jobs is left.
    ``known_error_raised`` carries the sentence of a KnownError that no one else handles;
    ``bug_found`` any other exception, unless the asker takes it; ``data_replaced`` the sentence of
    a ReplacedDataError, whoever else handles it.
    """

    known_error_raised = Signal(str)
    bug_found = Signal(object)
    idle_reached = Signal()
    data_replaced = Signal(str)
    answer_awaited = Signal()
    all_answered = Signal()
    work_begun = Signal(object)
    work_ended = Signal(object)
    write_expected = Signal()
    write_ended = Signal(bool)
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None, name: str = "basis-data") -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._writing = ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"{name}-tulis")
        self._aside = _behind_others(f"{name}-lama")
        # What the program does by itself keeps nobody waiting who asked for something.
        self._quiet = _behind_others(f"{name}-latar")
        # A copy waits neither for an index that is made anew nor for one that somebody pauses.
        self._copying = _behind_others(f"{name}-cadangan")
        self.collector = Collector(self)
        self.write_expected.connect(self.collector.note_typing)
        self._last_write: Future[Any] | None = None
        self._all_written = Event()
        self._all_written.set()
        self.works: list[LongWork] = []
        self._pending = 0
        self._aside_count = 0
        self._write_count = 0
        self._stopped = False
        self._gate = Event()
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        job: Callable[[], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[KnownError], object] | None = None,
        crashed: Callable[[BaseException], object] | None = None,
        awaited: bool = False,
        writes: bool = False,
    ) -> None:
        """Run ``job`` after all that was typed so far; ``done`` or ``failed`` follows here.

        ``crashed`` is for who has to go on after a bug, and then tells it. ``awaited`` where the
        answer brings up what the keyboard goes to: what is typed meanwhile waits for it. ``writes``
        where the job brings to the disk what somebody typed or chose.
        """
        asked = _Asked(done, failed, crashed, is_write=writes)
        self._submit(self._executor, self._after_writing(job), asked)
        if awaited:
            self.answer_awaited.emit()

    def write(
        self,
        job: Callable[[], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[KnownError], object] | None = None,
        crashed: Callable[[BaseException], object] | None = None,
    ) -> None:
        """Run ``job``, which writes what was typed, whatever else is under way; else as ``run``."""
        asked = _Asked(done, failed, crashed, is_write=True)
        self._all_written.clear()
        written = self._submit(self._writing, job, asked)
        self._last_write = written
        written.add_done_callback(self._note_written)

    def _note_written(self, written: Future[Any]) -> None:
        if written is self._last_write:
            self._all_written.set()

    def expect_write(self) -> None:
        """Note that something was typed that is going to be written."""
        self.write_expected.emit()

    def run_aside(
        self,
        job: Callable[[], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[KnownError], object] | None = None,
        crashed: Callable[[BaseException], object] | None = None,
        title: str = "",
        is_quiet: bool = False,
        copies: bool = False,
        writes: bool = False,
    ) -> LongWork | None:
        """Run a long ``job`` that nothing else has to wait for; else as ``run``.

        With a ``title`` it is shown while it lasts and can be given up; ``failed`` then gets a
        WorkStoppedError. ``is_quiet`` where nobody asked for it: it has a thread of its own, and
        another where it ``copies`` what is stored.
        """
        work = LongWork(title, is_quiet, self, self._all_written) if title else None
        long = self.collector.around(self._after_writing(job))
        asked = _Asked(done, failed, crashed, is_aside=True, is_write=writes, work=work)
        if work is not None:
            self.works.append(work)
            self.work_begun.emit(work)
        executor = self._copying if copies else self._quiet if is_quiet else self._aside
        self._submit(executor, work.around(long) if work else long, asked)
        return work

    def _submit(
        self, executor: ThreadPoolExecutor, job: Callable[[], T], asked: _Asked
    ) -> Future[T]:
        if self._stopped and (asked.is_aside or not asked.is_write):
            # The window is gone, and nobody is there to read for.
            unread: Future[T] = Future()
            unread.cancel()
            return unread
        self._pending += 1
        self._aside_count += asked.is_aside
        self._write_count += asked.is_write
        if asked.is_write:
            self.write_expected.emit()
        future = executor.submit(job)
        future.add_done_callback(lambda ended: self._finished.emit((ended, asked)))
        return future

    def _after_writing(self, job: Callable[[], T]) -> Callable[[], T]:
        """Return ``job`` so that it begins once what was typed before is written, or has failed."""
        before = self._last_write
        if before is None or before.done():
            return job

        def wait_and_run() -> T:
            wait([before])
            return job()

        return wait_and_run

    def hold(self) -> None:
        """Let jobs that are given from now on wait for :meth:`release`."""
        for executor in self._executors():
            executor.submit(self._gate.wait)

    def release(self) -> None:
        """Begin with the jobs that waited."""
        self._gate.set()

    @property
    def is_idle(self) -> bool:
        """Whether every job has been handed back."""
        return self._pending == 0

    @property
    def is_writing(self) -> bool:
        """Whether something that was typed or done is on its way to the disk."""
        return self._write_count > 0

    @property
    def is_answered(self) -> bool:
        """Whether every job has been handed back but the long ones, which nothing waits for."""
        return self._pending == self._aside_count

    @property
    def is_stopped(self) -> bool:
        """Whether the thread has ended, and takes no jobs any more."""
        return self._stopped

    def stop(self) -> None:
        """Finish the jobs that were given and end the threads; nothing is handed back any more.

        Long ones that are shown are given up: whoever wants them waits before.
        """
        self._stopped = True
        for work in self.works:
            work.stop()
        self._finished.disconnect(self._deliver)
        self.release()
        for executor in self._executors():
            executor.shutdown(wait=True)
        self.collector.stop()

    def _executors(self) -> tuple[ThreadPoolExecutor, ...]:
        return self._writing, self._aside, self._quiet, self._copying, self._executor

    def _deliver(self, outcome: tuple[Future[Any], _Asked]) -> None:
        if self._stopped:
            # It was on its way already; those who asked may be gone.
            return
        future, asked = outcome
        done, failed, crashed = asked.done, asked.failed, asked.crashed
        self._pending -= 1
        self._aside_count -= asked.is_aside
        self._write_count -= asked.is_write
        if asked.work is not None:
            self.works.remove(asked.work)
            self.work_ended.emit(asked.work)
            asked.work.deleteLater()
        error = future.exception()
        if asked.is_write and not isinstance(error, WorkStoppedError):
            # What was given up is not wanted any more.
            self.write_ended.emit(error is None)
        if (known := as_known(error)) is not None:
            # Of which kind it is, never its sentence, which may name a meeting.
            _LOG.info("%s", type(error).__name__)
            if failed is None or _is_gone(failed):
                self.known_error_raised.emit(translated(known.sentence))
            else:
                failed(known)
            if isinstance(known, ReplacedDataError):
                self.data_replaced.emit(translated(known.sentence))
        elif error is not None:
            if crashed is None or _is_gone(crashed):
                self.bug_found.emit(error)
            else:
                crashed(error)
        elif done is not None and not _is_gone(done):
            done(future.result())
        if self.is_answered and not asked.is_aside:
            self.all_answered.emit()
        if self.is_idle:
            self.idle_reached.emit()


def _behind_others(name: str) -> ThreadPoolExecutor:
    return ThreadPoolExecutor(
        max_workers=1, thread_name_prefix=name, initializer=work_behind_others
    )


def favour_keys() -> None:
    """Let threads take turns often: one that works gives way at once where a key waits."""
    sys.setswitchinterval(_TURN_S)


def _is_gone(answer: Callable[..., object]) -> bool:
    """Tell whether ``answer`` is of a widget that was closed while its job was under way.

    It is found where it is a method, a method with arguments, or a function made in a method.
    """
    if isinstance(answer, partial):
        answer = answer.func
    asker = getattr(answer, "__self__", None)
    code = getattr(answer, "__code__", None)
    if asker is None and code is not None and "self" in code.co_freevars:
        cells = getattr(answer, "__closure__", ())
        asker = cells[code.co_freevars.index("self")].cell_contents
    return isinstance(asker, QObject) and not isValid(asker)
