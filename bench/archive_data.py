"""Decades of minutes in one data file, of words that are really written, always the same ones.

``python -m bench.archive_data N FOLDER`` makes a data folder of N entries (``make data N=...``).
"""

import random
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date, time, timedelta
from itertools import accumulate
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, insert, text

from kesbang_desktop.assets import resource_path
from kesbang_desktop.bootstrap.office_data import DATABASE_NAME
from kesbang_desktop.domain.due_week import NO_DUE_ORDER
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.region import Regions
from kesbang_desktop.exchange.region_list import read_regions
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.driver import driver_of
from kesbang_desktop.store.engine import WRITING, open_engine
from kesbang_desktop.store.row_digests import digest_all
from kesbang_desktop.store.tables import action_item, entry, meeting, organization, person

LAST_DAY = date(2024, 12, 2)
_YEARS = 20
_PER_MEETING = 40
_KINDS = ("agenda", "discussion", "issue", "decision", "action")
_SHARES = (4, 20, 2, 4, 10)
_MEETINGS_AT_ONCE = 250
_SUBJECTS = ("Pemantauan Politik", "Netralitas ASN", "Tim Desk Pilkada", "Konflik Sosial")
_FORMS = ("{}", "{}nya", "{}an", "di{}", "di{}kan", "ber{}", "ter{}", "ke{}an")
_SHORT, _RARE = 7, 5_000
_NAMES = ("Ahmad Firdaus", "Dewi Lestari", "Budi Santoso", "Rina Wati", "Hari Pratama")


@dataclass(frozen=True, slots=True)
class Archive:
    """``entries`` lines over twenty years up to LAST_DAY, ``people`` who spoke them."""

    entries: int
    people: int = 400
    seed: int = 14

    def write(self, folder: Path) -> Path:
        """Make the folder and the data file in it; return that."""
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / DATABASE_NAME
        Database(path).close()
        engine = open_engine(path, foreign_keys=False, digests=False)
        try:
            with engine.execution_options(**WRITING).begin() as connection:
                connection.execute(text("PRAGMA cache_size = -262144"))
                self._fill(connection)
                digest_all(driver_of(connection))
        finally:
            engine.dispose()
        return path

    def _fill(self, connection: Connection) -> None:
        chance = random.Random(self.seed)
        regions = archive_regions().names
        agencies = [new_id() for _ in range(60)]
        rows: list[dict[str, Any]] = [
            {
                "id": id,
                "name": f"Kesbangpol {regions[number % len(regions)]} {number}",
                "region": regions[number % len(regions)],
            }
            for number, id in enumerate(agencies)
        ]
        connection.execute(insert(organization), rows)
        people = [new_id() for _ in range(self.people)]
        rows = [
            {
                "id": id,
                "name": f"{_NAMES[number % len(_NAMES)]} {number}, S.Sos.",
                "organization_id": agencies[number % len(agencies)],
            }
            for number, id in enumerate(people)
        ]
        connection.execute(insert(person), rows)
        sentences = _Sentences(chance)
        count = -(-self.entries // _PER_MEETING)
        for first in range(0, count, _MEETINGS_AT_ONCE):
            some = range(first, min(first + _MEETINGS_AT_ONCE, count))
            ago = [timedelta(days=(count - one) * 365 * _YEARS // count) for one in some]
            found = [self._meeting(*one) for one in zip(some, ago, strict=True)]
            connection.execute(insert(meeting), found)
            lines = [line for one in found for line in self._lines(one["id"], people, sentences)]
            connection.execute(insert(entry), lines[: self.entries - first * _PER_MEETING])
            actions = [_action(one) for one in lines if one["kind"] == "action"]
            connection.execute(insert(action_item), actions)

    def _meeting(self, number: int, ago: timedelta) -> dict[str, Any]:
        regions = archive_regions().names
        # Every third one is about a kabupaten or kota.
        about = "" if number % 3 else f" {regions[number // 3 % len(regions)]}"
        title = f"Rapat {_SUBJECTS[number % len(_SUBJECTS)]}{about} ke-{number + 1}"
        return {
            "id": new_id(),
            "title": title,
            "date": LAST_DAY - ago,
            "started_at": time(9, 0),
            "zone": "WITA",
            "place": "Ruang Rapat Utama",
            "classification": "normal",
            "status": "final",
            "search_text": title.casefold(),
        }

    def _lines(
        self, id: UUID, people: list[UUID], sentences: "_Sentences"
    ) -> Iterator[dict[str, Any]]:
        chance = sentences.chance
        for number, key in enumerate(keys_after(None, _PER_MEETING)):
            kind = chance.choices(_KINDS, _SHARES)[0] if number else "agenda"
            speaks = kind == "discussion" and chance.random() < 0.3
            yield {
                "id": new_id(),
                "meeting_id": id,
                "order_key": key,
                "kind": kind,
                "level": 0,
                "text": sentences.next(),
                "speaker_person_id": chance.choice(people) if speaks else None,
                "removed": False,
                "unattributed": False,
            }


class _Sentences:
    """Sentences of the office's words, the dictionary's and their forms, as often as words are.

    The word of rank r is 1/r as frequent, from _RARE on 1/r² (Ferrer i Cancho and Solé 2001, "Two
    regimes in the frequency of words", https://doi.org/10.1076/jqul.8.3.165.4101). Three in ten
    words have an affix, as in minutes.
    """

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        office = _words(resource_path("words", "kata-kantor.txt"), "utf-8")
        roots = _words(resource_path("dictionaries", "id_ID", "id_ID.dic"), "iso8859-1")[1:]
        others = sorted({*roots} - {*office})
        chance.shuffle(others)
        self.words = [*office, *(self._form(root) for root in others)]
        ranks = range(3, len(self.words) + 3)
        self._weights = list(accumulate(1 / rank * min(1, _RARE / rank) for rank in ranks))

    def _form(self, root: str) -> str:
        return self.chance.choice(_FORMS).format(root) if len(root) <= _SHORT else root

    def next(self) -> str:
        """Return a sentence of 5 to 25 words."""
        count = self.chance.randrange(5, 26)
        words = self.chance.choices(self.words, cum_weights=self._weights, k=count)
        return " ".join(words).capitalize() + "."


def _words(path: Path, encoding: str) -> list[str]:
    lines = path.read_text(encoding, "replace").splitlines()
    return [one.partition("/")[0].strip() for one in lines if one.strip() and one[0] != "#"]


def archive_regions() -> Regions:
    """Return the kabupaten and kota whose names stand in the archive."""
    return read_regions(resource_path("regions", "kalimantan-timur.csv")).value


def _action(line: dict[str, Any]) -> dict[str, Any]:
    return {
        "entry_id": line["id"],
        "priority": "normal",
        "status": "open",
        "meeting_id": line["meeting_id"],
        "listed": True,
        "is_open": True,
        "due_order": NO_DUE_ORDER,
        "search_text": line["text"].casefold(),
    }


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
