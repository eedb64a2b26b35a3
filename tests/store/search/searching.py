"""Indexes of test data, what is found by them, and what is in them."""

import shutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from functools import cache
from pathlib import Path

from kesbang_desktop.assets import resource_path
from kesbang_desktop.domain.region import Regions
from kesbang_desktop.domain.search.language import Language
from kesbang_desktop.domain.search.query import read_search
from kesbang_desktop.domain.search_hit import SearchHit, SearchPlace
from kesbang_desktop.exchange.region_list import read_regions
from kesbang_desktop.exchange.search_language import read_language
from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.data_folder import INDEX
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.office_database import OfficeDatabase
from kesbang_desktop.store.row_digests import table_of_key
from kesbang_desktop.store.search.index import SearchIndex
from kesbang_desktop.store.search.places import FORMER, day_of, slot_of
from kesbang_desktop.store.search.seats import NOBODY, Seat, unpack

TODAY = date(2026, 11, 29)


@cache
def language() -> Language:
    return read_language(
        resource_path("dictionaries", "id_ID", "id_ID.dic"),
        resource_path("words", "kata-kantor.txt"),
        resource_path("regions", "kalimantan-timur.csv"),
    )


@cache
def regions() -> Regions:
    return read_regions(resource_path("regions", "kalimantan-timur.csv")).value


def index_of(database: OfficeDatabase) -> SearchIndex:
    return database.search_index(language, regions)


def found(index: SearchIndex, words: str, typing: bool = False, most: int = 100) -> list[SearchHit]:
    query = read_search(words, TODAY, language(), typing=typing).query
    return list(index.find(query, SearchPlace(), most).hits)


def texts(index: SearchIndex, words: str, typing: bool = False, most: int = 100) -> list[str]:
    return [one.text for one in found(index, words, typing, most)]


def contents(path: Path) -> Counter[tuple[object, ...]]:
    """Return what the index file at ``path`` leads to: rows, their meeting, day, words."""
    with closing(connect(path)) as index:
        slots = dict(index.execute("SELECT start, holder FROM slot").fetchall())
        known = {
            place: (source, mark, slots[slot_of(place)], day_of(slot_of(place)), place < 0)
            for place, (source, mark) in documents(index)
        }
        index.execute("CREATE VIRTUAL TABLE temp.word_of USING fts5vocab(main, written, instance)")
        words: dict[int, list[tuple[object, ...]]] = {}
        for term, place, column, offset in index.execute("SELECT * FROM word_of"):
            words.setdefault(place, []).append((column, offset, term))
    return Counter((*row, tuple(sorted(words.get(place, ())))) for place, row in known.items())


def documents(index: sqlite3.Connection) -> Iterator[tuple[int, Seat]]:
    """Yield places with who sits there."""
    for start, packed in index.execute("SELECT start, seats FROM slot").fetchall():
        for place, seat in enumerate(unpack(packed), start):
            if seat != NOBODY:
                is_former = table_of_key(seat.source) == "version"
                yield place - FORMER if is_former else place, seat


def made_anew(database: Database) -> Counter[tuple[object, ...]]:
    """Return what an index holds that is made of the data as it stands now."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / database.path.name
        with database.raw_connection() as connection:
            connection.execute("VACUUM INTO ?", (str(path),))
        with closing(Database(path)) as copied, closing(index_of(copied)) as index:
            index.bring()
        return contents(path.with_name(INDEX))


def copy_of(path: Path, target: Path) -> Path:
    """Copy the data file at ``path`` with its journal and index, as a kill leaves them."""
    target.mkdir()
    for one in path.parent.glob("*.sqlite*"):
        if not one.name.endswith("-shm"):
            shutil.copy(one, target)
    return target / path.name
