"""One long job as the window sees it: what it is, how far it is, and the way to give it up."""

import time
from collections.abc import Callable
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from kesbang_desktop.domain.long_work import heard_by, keeps_others, stopped
from kesbang_desktop.domain.time_left import TimeLeft

T = TypeVar("T")
# Between two words of how far a job is.
_STEP_S = 0.1
# So long a job stands still for what is typed, which takes some hundredths of a second on a slow
# disk. Should the typing wait for the job after all, it goes on for a while.
STANDS_STILL_S = 0.5
_GOES_ON_S = 0.2


class LongWork(QObject):
    """``changed()`` when it is farther; ``title`` is what is being made, in the person's words.

    ``is_quiet`` where the program does it by itself. It lives in the Qt thread; its job does not.
    """

    changed = Signal()
    _told = Signal(str, object, object)

    def __init__(
        self,
        title: str,
        is_quiet: bool,
        parent: QObject | None = None,
        all_written: Event | None = None,
    ) -> None:
        """``all_written`` is clear while something typed is written: the job gives way to it."""
        super().__init__(parent)
        self.title = title
        self.is_quiet = is_quiet
        self._all_written = all_written
        self._goes_on_until = 0.0
        self.is_begun = False
        self.words = ""
        # Parts of a thousand, None where nothing is known of it.
        self.share: int | None = None
        self.time_left = TimeLeft()
        self._stop = Event()
        self._runs = Event()
        self._runs.set()
        self._paused_at = 0.0
        self._last_told = {False: 0.0, True: 0.0}
        self._told.connect(self._take)

    @property
    def is_stopped(self) -> bool:
        """Whether it was given up; it may take a moment to end."""
        return self._stop.is_set()

    @property
    def is_paused(self) -> bool:
        """Whether it stands still until somebody lets it go on."""
        return not self._runs.is_set()

    def stop(self) -> None:
        """Give it up; its job ends where nothing is left half done."""
        self._stop.set()
        self._runs.set()
        self.changed.emit()

    def pause(self) -> None:
        """Let it stand still, as soon as it keeps nobody waiting."""
        if not self.is_stopped and not self.is_paused:
            self._paused_at = time.monotonic()
            self._runs.clear()
            self.changed.emit()

    def go_on(self) -> None:
        """Let it go on from where it stands still."""
        if self.is_paused:
            self.time_left.stand_still(time.monotonic() - self._paused_at)
            self._runs.set()
            self.changed.emit()

    def around(self, job: Callable[[], T]) -> Callable[[], T]:
        """Return ``job`` so that what it tells is heard here, and that it can be given up."""

        def run() -> T:
            with heard_by(self._hear):
                self._told.emit("", 0, 0)
                self._hear("", 0, 0)
                return job()

        return run

    def _hear(self, words: str, done: int, total: int) -> None:
        """Take what is told, in the thread of the job."""
        if not keeps_others():
            self._runs.wait()
        if self._stop.is_set():
            raise stopped()
        self._give_way()
        # That it is still at it must not keep from being told how far it is.
        says = bool(words or total)
        now = time.monotonic()
        if now - self._last_told[says] >= _STEP_S:
            self._last_told[says] = now
            self._told.emit(words, done, total)

    def _give_way(self) -> None:
        """Stand still while what was typed is written, between two parts of the job.

        Two threads that both work take turns at every statement; a write of thirty of them would
        wait thirty times. Where the job holds the lock of the data, what was typed waits for it:
        that is said with ``keeping_others``.
        """
        if self._all_written is None or keeps_others() or time.monotonic() < self._goes_on_until:
            return
        if not self._all_written.wait(STANDS_STILL_S):
            self._goes_on_until = time.monotonic() + _GOES_ON_S

    def _take(self, words: str, done: int, total: int) -> None:
        self.is_begun = True
        self.words = words or self.words
        if words or total:
            self.share = done * 1000 // total if total else None
            self.time_left.note(self.share, time.monotonic())
        self.changed.emit()
