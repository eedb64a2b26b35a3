"""Opening, lists and the search on a server, against the same rows in a data file.

``KESBANG_ENTRIES=1000000`` makes the archive of that size. The server is the one of the tests, on
this machine: what a network takes is not in it. A row may take 1.5 times what the file takes, or
20 ms more. Each figure is the least of alternating runs, which tells more than their median
(``…_middle``) while other programs want the machine.
"""

import os
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import URL

from bench.archive_data import LAST_DAY, Archive
from bench.measuring import Figure, in_turn
from bench.server_data import bring_to_server
from kesbang_desktop.assets import resource_path
from kesbang_desktop.domain.follow_up_query import read_query
from kesbang_desktop.domain.follow_up_view import FollowUpView, Grouping
from kesbang_desktop.domain.meeting import MeetingFilter
from kesbang_desktop.domain.search.query import read_search
from kesbang_desktop.domain.search_hit import SearchPlace
from kesbang_desktop.exchange.region_list import read_regions
from kesbang_desktop.exchange.search_language import read_language
from kesbang_desktop.store import follow_ups, meeting_list, meetings
from kesbang_desktop.store.data_folder import INDEX
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.office_database import OfficeDatabase
from kesbang_desktop.store.search.index import SearchIndex
from kesbang_desktop.store.server.server_database import ServerDatabase
from tests.own_postgres import OwnPostgres, url_of

_ENTRIES = int(os.environ.get("KESBANG_ENTRIES", "200000"))
_FIRST = 50
_RUNS = 15
# As a server is set up that nobody changed.
_BUFFERS = "shared_buffers=128MB"
_SEARCHES = {
    "common": "untuk",
    "two_common": "untuk dalam",
    "begun": "pen",
    "narrow": "untuk tanggal:25/11/2024..1/12/2024 wilayah:berau",
    "phrase": '"untuk dalam"',
    "kind": "jenis:keputusan",
}
_LANGUAGE = read_language(
    resource_path("dictionaries", "id_ID", "id_ID.dic"),
    resource_path("words", "kata-kantor.txt"),
    resource_path("regions", "kalimantan-timur.csv"),
)
_REGIONS = read_regions(resource_path("regions", "kalimantan-timur.csv")).value


def measure() -> dict[str, Figure]:
    """Return seconds by row, of the server and of the file.

    ``KESBANG_ARCHIVE`` names a data folder of ``make data`` to be used instead of a new one,
    ``KESBANG_SERVER`` a folder in which the server's files stay: the next run that names both
    fills nothing again.
    """
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        made, kept = os.environ.get("KESBANG_ARCHIVE"), os.environ.get("KESBANG_SERVER")
        path = (
            Path(made) / "notula.sqlite" if made else Archive(_ENTRIES).write(Path(folder) / "data")
        )
        postgres = OwnPostgres(_BUFFERS, folder=Path(kept) if kept else None)
        stack.callback(postgres.stop)
        url = url_of(postgres.socket_folder, "kantor")
        _tell("rows", lambda: bring_to_server(path, url))
        file = stack.enter_context(closing(Database(path)))
        server = stack.enter_context(closing(ServerDatabase(url)))
        return dict(_figures(path, url, server, file, stack))


def _figures(
    path: Path, url: URL, server: OfficeDatabase, file: OfficeDatabase, stack: ExitStack
) -> Iterator[tuple[str, Figure]]:
    both = server, file
    # Whoever opens a file leaves a mark in it, and its index would be compared with all of it.
    own = Path(stack.enter_context(tempfile.TemporaryDirectory())) / path.name
    shutil.copyfile(path, own)
    opened = [_timed(lambda: _open(ServerDatabase(url))), _timed(lambda: _open(Database(own)))]
    yield from _both("pg_open", *opened).items()
    for name, read in _lists(file):
        ours, floor = (_timed(_reading(one, read)) for one in both)
        yield from _both(f"pg_list_{name}", ours, floor).items()
    indexes = [
        stack.enter_context(closing(one.search_index(lambda: _LANGUAGE, lambda: _REGIONS)))
        for one in both
    ]
    for name, index in zip(("server", "file"), indexes, strict=True):
        _tell(f"index of the {name}", index.bring)
    searches = {**_SEARCHES, "rare": _rare(path.with_name(INDEX))}
    for name, words in searches.items():
        found = [_finding(index, words, name == "begun") for index in indexes]
        assert found[0]() == found[1](), name
        yield from _both(f"pg_search_{name}", _timed(found[0]), _timed(found[1])).items()


def _lists(file: OfficeDatabase) -> list[tuple[str, Callable[[Any], object]]]:
    """Return what reads each list, its first screenful or what stands above it."""
    first = file.bind_reading(meeting_list.list_meetings)(MeetingFilter(), 0, 1)[0].id
    everything = FollowUpView(read_query("status:semua", LAST_DAY).query, Grouping.ORGANIZATION)
    open_ones = FollowUpView(read_query("", LAST_DAY).query, Grouping.ORGANIZATION)
    since = MeetingFilter(since=LAST_DAY - timedelta(days=7))
    return [
        ("meetings", lambda s: meeting_list.list_meetings(s, MeetingFilter(), 0, 60)),
        ("meetings_deep", lambda s: meeting_list.list_meetings(s, MeetingFilter(), 2_000, 60)),
        ("meetings_week", lambda s: meeting_list.list_meetings(s, since, 0, 60)),
        ("meetings_text", lambda s: meeting_list.list_meetings(s, _TEXT, 0, 60)),
        ("count", lambda s: meeting_list.count_meetings(s, MeetingFilter())),
        ("follow_ups", lambda s: follow_ups.count_list(s, open_ones, LAST_DAY)),
        ("follow_ups_all", lambda s: follow_ups.count_list(s, everything, LAST_DAY)),
        ("states", lambda s: follow_ups.count_states(s, LAST_DAY)),
        ("minutes", lambda s: meetings.load_minutes(s, first)),
    ]


_TEXT = MeetingFilter(text="koordinasi")


def _reading(database: OfficeDatabase, read: Callable[[Any], object]) -> Callable[[], object]:
    return database.bind_reading(read)


def _finding(index: SearchIndex, words: str, typing: bool) -> Callable[[], list[object]]:
    query = read_search(words, LAST_DAY, _LANGUAGE, typing=typing).query
    return lambda: [one.is_exact for one in index.find(query, SearchPlace(), _FIRST).hits]


def _open(database: OfficeDatabase) -> None:
    database.bind_reading(meeting_list.meeting_years)()
    database.close()


def _both(name: str, ours: Callable[[], float], floor: Callable[[], float]) -> dict[str, Figure]:
    """Return the least of alternating runs, and their medians."""
    runs = in_turn(ours, floor, _RUNS)
    return {
        name: Figure(*map(min, runs)),
        f"{name}_middle": Figure(*map(statistics.median, runs)),
    }


def _timed(run: Callable[[], object]) -> Callable[[], float]:
    def timed() -> float:
        started = time.perf_counter()
        run()
        return time.perf_counter() - started

    return timed


def _tell(what: str, run: Callable[[], object]) -> None:
    print(f"{what}: {_timed(run)():.0f} s", file=sys.stderr, flush=True)


def _rare(index: Path) -> str:
    """Return a word of the archive that a handful of documents have."""
    query = "SELECT word FROM word WHERE documents <= 5 AND word GLOB ? ORDER BY word LIMIT 1"
    with closing(sqlite3.connect(index)) as reading:
        (word,) = reading.execute(query, ("[a-z]" * 7 + "*",)).fetchone()
    return str(word)
