"""Ctrl+C on the command line: what is under way ends where nothing is left half done."""

import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from kesbang_desktop.domain.long_work import heard_by, stopped

# What a shell gets of a program that was interrupted: 128 and the number of SIGINT.
EXIT_CODE = 130
_STEP_S = 0.2
_CLEAR = "\r\033[K"


class _Interruption:
    """Hears how far the work is, and stops it there; a second Ctrl+C ends it wherever it is."""

    def __init__(self) -> None:
        self._is_wanted = False
        self._has_told = False
        self._last_shown = 0.0
        self._is_shown = False

    def take_signal(self, _number: int, _frame: FrameType | None) -> None:
        """Note that the person gave up; where nothing tells how far it is, end at once."""
        if self._is_wanted or not self._has_told:
            raise KeyboardInterrupt
        self._is_wanted = True
        self.clear()
        print("Membatalkan… (Ctrl+C sekali lagi untuk berhenti seketika)", file=sys.stderr)

    def hear(self, words: str, done: int, total: int) -> None:
        """Show what is told where somebody sees it. Raises WorkStoppedError after Ctrl+C."""
        self._has_told = True
        if self._is_wanted:
            raise stopped()
        now = time.monotonic()
        if words and sys.stderr.isatty() and now - self._last_shown >= _STEP_S:
            self._last_shown, self._is_shown = now, True
            share = f" {done * 100 // total} %" if total else ""
            print(f"{_CLEAR}{words}{share}", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        """Take away what was shown of the progress."""
        if self._is_shown:
            self._is_shown = False
            print(_CLEAR, end="", file=sys.stderr, flush=True)


@contextmanager
def interruptible() -> Iterator[None]:
    """Let what is done meanwhile be given up by Ctrl+C, and say on a console how far it is.

    Raises WorkStoppedError where the work could tell of it, KeyboardInterrupt elsewhere.
    """
    interruption = _Interruption()
    former = signal.signal(signal.SIGINT, interruption.take_signal)
    try:
        with heard_by(interruption.hear):
            yield
    finally:
        signal.signal(signal.SIGINT, former)
        interruption.clear()
