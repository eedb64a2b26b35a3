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
from bench.measuring import Figure, alternate
from bench.raw_search import RawSearch
from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.bootstrap.file_home import DATABASE_NAME
from kesbang_desktop.domain.search.query import read_search
from kesbang_desktop.domain.search_hit import SearchPlace
from kesbang_desktop.store.data_folder import INDEX

_ENTRIES = int(os.environ.get("KESBANG_ENTRIES", "200000"))
_FIRST = 50
_COMMON = "untuk"
_WEEK = "tanggal:25/11/2024..1/12/2024 wilayah:berau"
_ALL = (0, 1 << 60)


def measure() -> dict[str, Figure]:
    """Return seconds by row, and bytes of the index by bytes of the texts.

    ``KESBANG_ARCHIVE`` names a data folder of ``make data`` to be used instead of a new one. The
    floor is told in raw_search.py.
    """
    with tempfile.TemporaryDirectory() as folder:
        made = os.environ.get("KESBANG_ARCHIVE")
        path = (
            Path(made) / DATABASE_NAME if made else Archive(_ENTRIES).write(Path(folder) / "data")
        )
        with closing(Backend(path.parent)) as backend:
            backend.searching.bring()
            with closing(RawSearch(Path(folder), path)) as raw:
                return dict(_figures(backend, raw, path))


def _figures(backend: Backend, raw: RawSearch, path: Path) -> Iterator[tuple[str, Figure]]:
    index = path.with_name(INDEX)
    yield "search_common", alternate(_ours(backend, _COMMON), _floor(raw, _COMMON))
    rare = _rare(index)
    yield "search_rare", alternate(_ours(backend, rare), _floor(raw, rare))
    narrow = _ours(backend, f"{_COMMON} {_WEEK}")
    week = raw.days("2024-11-25", "2024-12-01")
    match = f'text : {_COMMON} AND region : "kabupaten berau"'
    yield "search_narrow", alternate(narrow, _floor(raw, match, week))
    yield "index_entry", _typing(backend)
    yield "index_size", Figure(_size(index), raw.size())


def _rare(index: Path) -> str:
    """Return a word of the archive that a handful of documents have."""
    query = "SELECT word FROM word WHERE documents <= 5 AND word GLOB ? ORDER BY word LIMIT 1"
    with closing(sqlite3.connect(index)) as reading:
        (word,) = reading.execute(query, ("[a-z]" * 7 + "*",)).fetchone()
    return str(word)


def _size(index: Path) -> int:
    """Return the bytes of the index with what still stands in its journal."""
    query = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
    with closing(sqlite3.connect(index)) as reading:
        (size,) = reading.execute(query).fetchone()
    return int(size)


def _ours(backend: Backend, words: str) -> Callable[[], float]:
    query = read_search(words, LAST_DAY, backend.texts.search_language).query
    index = backend.searching.index

    def run() -> float:
        started = time.perf_counter()
        index.find(query, SearchPlace(), _FIRST)
        return time.perf_counter() - started

    return run


def _floor(raw: RawSearch, match: str, lines: tuple[int, int] = _ALL) -> Callable[[], float]:
    def run() -> float:
        started = time.perf_counter()
        raw.find(match, lines, _FIRST)
        return time.perf_counter() - started

    return run


def _typing(backend: Backend) -> Figure:
    """Return how long a changed line takes to be found; the floor is 5 ms."""
    database, searching = backend.database, backend.searching

    def run() -> float:
        with database.transaction() as session:
            session.execute(
                text("UPDATE entry SET text = text || ' lagi' WHERE rowid = :row"),
                {"row": _ENTRIES // 2},
            )
        started = time.perf_counter()
        searching.index.bring()
        return time.perf_counter() - started

    return alternate(run, lambda: 0.005)
