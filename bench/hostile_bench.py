"""How the time grows for input that nobody writes by hand: eight times as much of it.

``ours`` is the seconds for the long input, ``floor`` those for the short one; a ratio of 8 grows
with what is read, one of 64 with its square. Of many inputs the one that grows most is told, among
those that take long enough to be measured.
"""

import time
from collections.abc import Callable
from itertools import product
from uuid import uuid4

from bench.measuring import Figure
from kesbang_desktop.domain.attendee_line import AttendeeLine
from kesbang_desktop.domain.comparison import compare_texts
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.roll import roll_of
from tests.exchange.hostile_text import READERS, UNITS, repeated

_TIMES = 8
_LETTERS = 2_000
_PEOPLE = 625
_LINES = 375
_WORDS = 500
# What is as quick as this may grow as it likes: nobody notices it.
_QUICK_S = 0.05


def measure() -> dict[str, Figure]:
    """Return the seconds for what is long and for what is short, of each kind of input."""
    texts = [
        lambda letters, read=READERS[name], unit=unit: read(repeated(unit, letters))
        for name, unit in product(READERS, UNITS)
    ]
    return {
        "hostile_text": max(
            (_growth(one, _LETTERS) for one in texts),
            key=lambda one: (one.ours > _QUICK_S, one.ratio),
        ),
        "hostile_people": _growth(_join, _PEOPLE),
        "hostile_lines": _growth(_compare_lines, _LINES),
        "hostile_words": _growth(_compare_words, _WORDS),
    }


def _growth(act: Callable[[int], object], size: int) -> Figure:
    act(size)
    return Figure(_seconds(act, _TIMES * size), _seconds(act, size))


def _seconds(act: Callable[[int], object], size: int) -> float:
    """Return what this thread worked, at best of three, for ``size``."""
    best = float("inf")
    for _ in range(3):
        started = time.thread_time()
        act(size)
        best = min(best, time.thread_time() - started)
    return best


def _join(count: int) -> None:
    """Make attendees of twice ``count`` lines, half of them of one name."""
    lines = [AttendeeLine(f"Contoh {number:x}", organization="Dinas") for number in range(count)]
    roll_of([*lines, *[AttendeeLine("Contoh Satu")] * count], uuid4(), Directory())


def _compare_lines(count: int) -> None:
    """Compare as many lines, each tenth of them changed."""
    lines = [f"Butir {one}: pembahasan dari {one % 9} instansi" for one in range(count)]
    changed = [f"{line} disepakati" if one % 10 == 0 else line for one, line in enumerate(lines)]
    compare_texts("\n".join(lines), "\n".join(changed))


def _compare_words(count: int) -> None:
    """Compare one line of as many words, each fiftieth of them another."""
    words = [f"kata{one}" for one in range(count)]
    other = [word if one % 50 else "lain" for one, word in enumerate(words)]
    compare_texts(" ".join(words), " ".join(other))
