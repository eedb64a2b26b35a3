"""Every page over an archive of many meetings, against one of a hundred.

``KESBANG_ENTRIES=4000000`` makes the archive of 100,000 meetings; ``KESBANG_ARCHIVE`` names a data
folder of ``make data`` to be used instead.
"""

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

from bench.archive_data import LAST_DAY, PER_MEETING, Archive
from bench.measuring import Figure, Spent, alternate
from bench.page_desk import PageDesk
from kesbang_desktop.domain.follow_up_query import read_query
from kesbang_desktop.domain.follow_up_view import FollowUpView, Grouping

_ENTRIES = int(os.environ.get("KESBANG_ENTRIES", "200000"))
_FEW = 100
_RUNS = 9
_EVERYTHING = read_query("status:semua", LAST_DAY).query
_SCREENFUL = 60


def measure() -> dict[str, Figure]:
    """Return the seconds of each page; groups_all and groups_meeting are those of ``status:semua``.

    With ``_cpu`` behind its name a row is in CPU seconds, the least, which tell more than the clock
    while other programs want the machine.

    The last two are what the list of follow-ups reads before it can be painted, without the page.
    """
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        made = os.environ.get("KESBANG_ARCHIVE")
        many = Path(made) if made else Archive(_ENTRIES).write(Path(folder, "many")).parent
        few = Archive(_FEW * PER_MEETING).write(Path(folder, "few")).parent
        ours, floor = (
            stack.enter_context(closing(PageDesk(one, lambda: LAST_DAY))) for one in (many, few)
        )
        found: dict[str, Figure] = {}
        for name in ("list", "follow_ups", "home", "problems", "meeting"):
            found |= _pages(name, _opening(ours, name), _opening(floor, name))
        return found | {
            name: alternate(_reading(ours, grouping), _reading(floor, grouping), runs=_RUNS)
            for name, grouping in (
                ("groups_all", Grouping.ORGANIZATION),
                ("groups_meeting", Grouping.MEETING),
            )
        }


def _pages(
    name: str, ours: Callable[[], Spent], floor: Callable[[], Spent]
) -> Iterator[tuple[str, Figure]]:
    """Yield the medians of alternating runs by the clock, and the least in CPU seconds."""
    pairs = [(ours(), floor()) for _ in range(_RUNS + 1)][1:]
    walls = ([pair[at].wall for pair in pairs] for at in (0, 1))
    yield f"page_{name}", Figure(*map(statistics.median, walls))
    least = (min(pair[at].cpu for pair in pairs) for at in (0, 1))
    yield f"page_{name}_cpu", Figure(*least)


def _opening(desk: PageDesk, name: str) -> Callable[[], Spent]:
    return {
        "list": desk.open_meetings,
        "follow_ups": desk.open,
        "home": desk.open_home,
        "problems": desk.open_problems,
        "meeting": desk.open_meeting,
    }[name]


def _reading(desk: PageDesk, grouping: Grouping) -> Callable[[], float]:
    view, verbs = FollowUpView(_EVERYTHING, grouping), desk.ports.follow_ups

    def run() -> float:
        started = time.perf_counter()
        left = _SCREENFUL
        for group in verbs.groups(view, LAST_DAY).named:
            left -= len(verbs.rows(view, group.key, LAST_DAY, 0, left))
            if left <= 0:
                break
        return time.perf_counter() - started

    return run
