"""Decades of minutes in one data file, of words that are really written, always the same ones.

``python -m bench.archive_data N FOLDER`` makes a data folder of N entries (``make data N=...``).
"""

import random
import sqlite3
import sys
from collections import defaultdict
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bench.archive_meetings import COLUMNS, LAST_DAY, PER_MEETING, Row, Writer
from bench.archive_people import Ids, OfficeOfArchive
from kesbang_desktop.assets import resource_path
from kesbang_desktop.bootstrap.file_home import DATABASE_NAME
from kesbang_desktop.domain.region import Regions
from kesbang_desktop.exchange.region_list import read_regions
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.row_digests import digest_all

__all__ = ["LAST_DAY", "PER_MEETING", "Archive"]
_MEETINGS_AT_ONCE = 250
_LEAST_PEOPLE = 400
_WORDS_DRAWN = 2_000_000
_FORMS = ("{}", "{}nya", "{}an", "di{}", "di{}kan", "ber{}", "ter{}", "ke{}an")
_SHORT, _RARE = 7, 5_000
_EMPTY = {"VARCHAR": "''", "BOOLEAN": "0", "INTEGER": "0"}


@dataclass(frozen=True, slots=True)
class Archive:
    """``entries`` lines over twenty years up to LAST_DAY, one in two hundred people by each."""

    entries: int
    seed: int = 14

    def write(self, folder: Path) -> Path:
        """Make the folder and the data file in it; return that."""
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / DATABASE_NAME
        Database(path).close()
        with closing(sqlite3.connect(path)) as connection:
            # A file of several GB needs no journal: where this fails it is thrown away.
            for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -524288"):
                connection.execute(f"PRAGMA {pragma}")
            self._fill(connection)
            digest_all(connection)
            connection.commit()
            connection.execute("PRAGMA journal_mode = WAL")
        return path

    def _fill(self, connection: sqlite3.Connection) -> None:
        chance = random.Random(self.seed)
        regions, ids = archive_regions(), Ids(chance)
        ids.begin(datetime(2004, 1, 1, tzinfo=UTC))
        people = max(_LEAST_PEOPLE, self.entries // 200)
        office = OfficeOfArchive.make(people, regions, ids, chance)
        _write_office(connection, office)
        writer = Writer(office, regions.names, _Sentences(chance).next, chance, ids)
        count = -(-self.entries // PER_MEETING)
        for first in range(0, count, _MEETINGS_AT_ONCE):
            rows: dict[str, list[Row]] = defaultdict(list)
            for number in range(first, min(first + _MEETINGS_AT_ONCE, count)):
                lines = min(PER_MEETING, self.entries - number * PER_MEETING)
                for table, some in writer.meeting(number, count, lines).items():
                    rows[table] += some
            for table, columns in COLUMNS.items():
                _insert(connection, table, columns, rows[table])


def _write_office(connection: sqlite3.Connection, office: OfficeOfArchive) -> None:
    _insert(connection, "series", ("id", "name"), office.series)
    _insert(
        connection,
        "organization",
        ("id", "name", "short_name", "parent_id", "region"),
        [(one.id, one.name, one.short_name, one.parent_id, one.region) for one in office.agencies],
    )
    _insert(
        connection,
        "person",
        ("id", "name", "position", "organization_id"),
        [(one.id, one.name, one.position, one.agency.id) for one in office.people],
    )


def _insert(
    connection: sqlite3.Connection, table: str, columns: Sequence[str], rows: Sequence[Row]
) -> None:
    """Write ``rows``; the columns beside ``columns`` that must hold something are empty."""
    info = connection.execute(f"PRAGMA table_info({table})")
    empty = {
        name: _EMPTY[kind]
        for _, name, kind, is_required, *_ in info
        if is_required and name not in columns
    }
    names = ", ".join((*columns, *empty))
    places = ", ".join((*("?" * len(columns)), *empty.values()))
    connection.executemany(f"INSERT INTO {table} ({names}) VALUES ({places})", rows)


class _Sentences:
    """Sentences of the office's words, the dictionary's and their forms, as often as words are.

    The word of rank r is 1/r as frequent, from _RARE on 1/r² (Ferrer i Cancho and Solé 2001, "Two
    regimes in the frequency of words", https://doi.org/10.1076/jqul.8.3.165.4101). Three in ten
    words have an affix, as in minutes.
    """

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        office = _words(resource_path("words", "kata-kantor.txt"), "utf-8")
        roots = _words(resource_path("dictionaries", "id_ID", "id_ID.dic"), "iso8859-1")[1:]
        others = sorted({*roots} - {*office})
        chance.shuffle(others)
        words = [*office, *(self._form(root) for root in others)]
        weights = [1 / rank * min(1, _RARE / rank) for rank in range(3, len(words) + 3)]
        # Drawn with their weights once; from then on each is as likely as any other.
        self._drawn = chance.choices(words, weights, k=_WORDS_DRAWN)

    def _form(self, root: str) -> str:
        return self._chance.choice(_FORMS).format(root) if len(root) <= _SHORT else root

    def next(self) -> str:
        """Return a sentence of 5 to 25 words."""
        chance = self._chance.random
        first = int(chance() * (_WORDS_DRAWN - 25))
        middle = int(chance() * (_WORDS_DRAWN - 25))
        words = self._drawn[first : first + 2 + int(chance() * 11)]
        words += self._drawn[middle : middle + 3 + int(chance() * 11)]
        return " ".join(words).capitalize() + "."


def _words(path: Path, encoding: str) -> list[str]:
    lines = path.read_text(encoding, "replace").splitlines()
    return [one.partition("/")[0].strip() for one in lines if one.strip() and one[0] != "#"]


def archive_regions() -> Regions:
    """Return the kabupaten and kota whose names stand in the archive."""
    return read_regions(resource_path("regions", "kalimantan-timur.csv")).value


def main() -> int:
    """Make the folder that the command line names."""
    entries, folder = int(sys.argv[1]), Path(sys.argv[2])
    if (folder / DATABASE_NAME).exists():
        print(f"{folder} sudah berisi data.", file=sys.stderr)
        return 1
    path = Archive(entries).write(folder)
    with closing(Database(path)):
        print(f"{entries} butir di {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
