"""Searching decades of minutes: a common word, a rare one, a week of one kabupaten; and typing.

``KESBANG_ENTRIES=4000000`` makes the archive of that size instead.
"""

import os
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from sqlalchemy import text

from bench.archive_data import LAST_DAY, Archive
from bench.measuring import Figure, least
from bench.raw_search import ALL, Range, RawSearch
from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.bootstrap.file_home import DATABASE_NAME
from kesbang_desktop.domain.search.query import SearchQuery, read_search
from kesbang_desktop.domain.search_hit import SearchPlace
from kesbang_desktop.store.data_folder import INDEX

_ENTRIES = int(os.environ.get("KESBANG_ENTRIES", "200000"))
_FIRST = 50
# Of a millisecond or so each.
_RUNS = 201
_WRITES = 21
_COMMON = "untuk"
_REGION = "kabupaten berau"


def measure() -> dict[str, Figure]:
    """Return CPU seconds by row, the least, and bytes of the index by bytes of the texts.

    ``KESBANG_ARCHIVE`` names a data folder of ``make data`` to be used instead of a new one; the
    floor, which is told in raw_search.py, is then kept beside it.
    """
    with tempfile.TemporaryDirectory() as folder:
        made = os.environ.get("KESBANG_ARCHIVE")
        path = (
            Path(made) / DATABASE_NAME if made else Archive(_ENTRIES).write(Path(folder) / "data")
        )
        with closing(Backend(path.parent)) as backend:
            backend.searching.bring()
            floor = path.with_name("pembanding.sqlite")
            with closing(RawSearch(floor, path, backend.texts.search_language)) as raw:
                return dict(_figures(backend, raw, path))


def _figures(backend: Backend, raw: RawSearch, path: Path) -> Iterator[tuple[str, Figure]]:
    index = path.with_name(INDEX)
    first, last = raw.newest_week(_COMMON, _REGION)
    week = f"{_COMMON} tanggal:{first:%d/%m/%Y}..{last:%d/%m/%Y} wilayah:berau"
    for name, words, lines, region in (
        ("search_common", _COMMON, ALL, ""),
        ("search_rare", _rare(index), ALL, ""),
        ("search_narrow", week, raw.lines(first, last), _REGION),
    ):
        query = read_search(words, LAST_DAY, backend.texts.search_language).query
        yield name, least(_ours(backend, query), _floor(raw, query, lines, region), _RUNS)
    yield "index_entry", _typing(backend)
    yield "index_size", Figure(_size(index), raw.size())


def _rare(index: Path) -> str:
    """Return one of the words of the archive that the fewest documents have."""
    query = "SELECT word FROM word WHERE word GLOB ? ORDER BY documents, word LIMIT 1"
    with closing(sqlite3.connect(index)) as reading:
        (word,) = reading.execute(query, ("[a-z]" * 7 + "*",)).fetchone()
    return str(word)


def _size(index: Path) -> int:
    """Return the bytes of the index with what still stands in its journal."""
    query = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
    with closing(sqlite3.connect(index)) as reading:
        (size,) = reading.execute(query).fetchone()
    return int(size)


def _ours(backend: Backend, query: SearchQuery) -> Callable[[], float]:
    index = backend.searching.index

    def run() -> float:
        started = time.thread_time()
        index.find(query, SearchPlace(), _FIRST)
        return time.thread_time() - started

    return run


def _floor(raw: RawSearch, query: SearchQuery, lines: Range, region: str) -> Callable[[], float]:
    def run() -> float:
        started = time.thread_time()
        raw.find(query, _FIRST, lines, region)
        return time.thread_time() - started

    return run


def _typing(backend: Backend) -> Figure:
    """Return what a changed line takes until it is found; the floor is 5 ms."""
    database, searching = backend.database, backend.searching

    def run() -> float:
        with database.transaction() as session:
            session.execute(
                text(
                    "UPDATE entry SET text = text || ' lagi'"
                    " WHERE rowid = (SELECT max(rowid) / 2 FROM entry)"
                )
            )
        started = time.thread_time()
        searching.index.bring()
        return time.thread_time() - started

    return least(run, lambda: 0.005, _WRITES)
