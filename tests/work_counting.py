"""How much work something is: counted in lines of Python, so that no machine is too slow for it.

What C does in one call (a regular expression, a search in a string) is not counted; `make bench`
times that (`bench/hostile_bench.py`).
"""

import sys
from collections.abc import Callable
from types import FrameType

TIMES = 8
# Work that grows with what is given is 8; work that grows with its square would be 64.
MOST_GROWTH = 12.0


def lines_run(act: Callable[[], object]) -> int:
    """Return how many lines of Python ``act`` runs in this thread, a repeated line each time."""
    count = 0

    def note(_frame: FrameType, event: str, _argument: object) -> object:
        nonlocal count
        count += event == "line"
        return note

    before = sys.gettrace()
    sys.settrace(note)  # type: ignore[arg-type]
    try:
        act()
    finally:
        sys.settrace(before)
    return count


def growth(act: Callable[[int], object], size: int) -> float:
    """Return how many times the work for ``size`` the work for ``TIMES`` as much is.

    What is imported or kept at the first call counts for neither.
    """
    act(1)
    less = lines_run(lambda: act(size))
    return lines_run(lambda: act(TIMES * size)) / max(1, less)
