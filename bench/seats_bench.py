"""Twenty seats that type at once: how long each word takes to be saved, and by bare psycopg.

``KESBANG_SEATS=20``, ``KESBANG_SEATS_SECONDS=180`` (as long again by bare psycopg) and
``KESBANG_SEATS_TOGETHER=2``, so many in one meeting, are other numbers of them.
"""

import multiprocessing
import os
import statistics
import tempfile
from contextlib import ExitStack, closing
from datetime import date
from pathlib import Path

from bench.measuring import Figure
from bench.typing_seat import Task, Typed, meet_at, type_words
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.store import meetings
from kesbang_desktop.store.server.server_database import ServerDatabase
from tests.own_postgres import OwnPostgres, url_of
from tests.store.server.making import make_database

_SPELL_S = 15.0
# A seat keeps its journal on a disk of its own, not on the one disk that the server writes to.
_MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
_SEATS = int(os.environ.get("KESBANG_SEATS", "20"))
_SECONDS = float(os.environ.get("KESBANG_SEATS_SECONDS", "180"))
_TOGETHER = int(os.environ.get("KESBANG_SEATS_TOGETHER", "2"))


def measure() -> dict[str, Figure]:
    """Return the 99th percentile and the median of saving a word, in milliseconds.

    60 words a minute are typed at each seat, which is a process of its own. The program and bare
    psycopg take turns in spells of some seconds, at a server that keeps what it said yes to.
    Raises AssertionError where a line does not read in the end as it was typed.
    """
    typed = _type_at_once()
    ours = [one for each in typed for one in each.ours]
    bare = [one for each in typed for one in each.bare]
    return {
        "seats_20": Figure(_p99(ours), _p99(bare)),
        "seats_20_middle": Figure(statistics.median(ours) * 1000, statistics.median(bare) * 1000),
    }


def _type_at_once() -> list[Typed]:
    with ExitStack() as stack:
        postgres = OwnPostgres("synchronous_commit=on", "fsync=on", f"max_connections={5 * _SEATS}")
        stack.callback(postgres.stop)
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(dir=_MEMORY)))
        url = url_of(postgres.socket_folder, "kantor_muatan")
        make_database(url)
        server = stack.enter_context(closing(ServerDatabase(url)))
        held = [
            Meeting(new_id(), f"Rapat {number}", date(2024, 3, 21))
            for number in range(-(-_SEATS // _TOGETHER))
        ]
        for meeting in held:
            server.bind(meetings.add_minutes)(Minutes(meeting))
        spells = 2 * round(_SECONDS / _SPELL_S)
        tasks = [
            Task(
                *(url, number, held[number // _TOGETHER].id, _folder(folder, number)),
                *(spells, _SPELL_S, number / _SEATS),
            )
            for number in range(_SEATS)
        ]
        context = multiprocessing.get_context("spawn")
        with context.Pool(_SEATS, meet_at, (context.Barrier(_SEATS),)) as pool:
            typed = pool.map(type_words, tasks, chunksize=1)
        lost = _lost(server, held, typed)
        assert not lost, f"{lost} lines do not read as they were typed"
        return typed


def _folder(folder: Path, number: int) -> Path:
    own = folder / str(number)
    own.mkdir()
    return own


def _lost(server: ServerDatabase, held: list[Meeting], typed: list[Typed]) -> int:
    """Return how many lines do not read as they were typed."""
    load = server.bind_reading(meetings.load_minutes)
    found = {one.id: one.text for meeting in held for one in load(meeting.id).entries}
    wanted = {entry_id: words for one in typed for entry_id, words in one.lines.items()}
    return sum(found.get(entry_id) != words for entry_id, words in wanted.items())


def _p99(seconds: list[float]) -> float:
    return statistics.quantiles(seconds, n=100)[98] * 1000
