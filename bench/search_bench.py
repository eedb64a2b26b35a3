"""Searching decades of minutes: a common word, a rare one, a week of one kabupaten; and typing.

``KESBANG_ENTRIES=4000000`` makes the archive of that size instead.
"""

import os
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sqlalchemy import text

from bench.archive_data import LAST_DAY, Archive
from bench.measuring import Figure, alternate
from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.search.query import read_search
from kesbang_desktop.domain.search_hit import SearchPlace
from kesbang_desktop.store.data_folder import INDEX

_ENTRIES = int(os.environ.get("KESBANG_ENTRIES", "200000"))
_FIRST = 50
_COMMON = "untuk"
_WEEK = "tanggal:25/11/2024..1/12/2024 wilayah:berau"


def measure() -> dict[str, Figure]:
    """Return seconds by row; the floor is SQLite reading the same hits and their texts.

    It reads them in the same order, by the same index, without anything marked.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Archive(_ENTRIES).write(Path(folder) / "data")
        with closing(Backend(path.parent)) as backend:
            backend.searching.bring()
            with closing(_raw(path)) as raw:
                return {
                    "search_common": _figure(backend, raw, _COMMON, _COMMON),
                    "search_rare": _figure(backend, raw, *_rare(raw)),
                    "search_narrow": _narrow(backend, raw),
                    "index_entry": _typing(backend),
                }


def _raw(path: Path) -> sqlite3.Connection:
    raw = sqlite3.connect(path.with_name(INDEX))
    raw.execute("ATTACH ? AS data", (str(path),))
    return raw


def _figure(backend: Backend, raw: sqlite3.Connection, words: str, match: str) -> Figure:
    return alternate(_ours(backend, words), _floor(raw, f'"{match}"'))


def _rare(raw: sqlite3.Connection) -> tuple[str, str]:
    """Return a word of the archive that a handful of documents have."""
    query = "SELECT word FROM word WHERE documents <= 5 AND length(word) > 6 ORDER BY word LIMIT 1"
    (word,) = raw.execute(query).fetchone()
    return word, word


def _narrow(backend: Backend, raw: sqlite3.Connection) -> Figure:
    match = f'"{_COMMON}" AND facets : "§wkabupatenberau"'
    return alternate(_ours(backend, f"{_COMMON} {_WEEK}"), _floor(raw, match))


def _ours(backend: Backend, words: str) -> Callable[[], float]:
    query = read_search(words, LAST_DAY, backend.texts.search_language).query
    index = backend.searching.index

    def run() -> float:
        started = time.perf_counter()
        index.find(query, SearchPlace(), _FIRST)
        return time.perf_counter() - started

    return run


def _floor(raw: sqlite3.Connection, match: str) -> Callable[[], float]:
    query = (
        "SELECT w.rowid, e.text FROM main.written w CROSS JOIN main.document d ON d.place = w.rowid"
        " LEFT JOIN data.entry e ON e.rowid = d.source & ((1 << 40) - 1)"
        " WHERE written MATCH ? ORDER BY w.rowid DESC LIMIT ?"
    )

    def run() -> float:
        started = time.perf_counter()
        raw.execute(query, (match, _FIRST)).fetchall()
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
