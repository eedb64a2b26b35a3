"""``tests/data/pencarian.csv``: what is searched for, a sentence, and whether it should be found.

``usul`` is a name that should be proposed for what was typed, ``tidak-usul`` one that should not.
The table says what people expect; what the search does not do yet is listed here with its reason.
"""

import csv
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kesbang_desktop.domain.search.marking import Marker
from kesbang_desktop.domain.search.matching import is_found
from kesbang_desktop.domain.search.query import read_search
from kesbang_desktop.domain.search.suggestions import NearNames
from tests.domain.search.shipped_language import shipped_language

TABLE = Path(__file__).parents[2] / "data" / "pencarian.csv"
TODAY = date(2026, 11, 24)
MISSES = {
    ("surat edaran", "SE Gubernur tentang netralitas dibagikan."): (
        "se is a word of its own in se-Kaltim and se-Indonesia, which would be found by it"
    ),
    ("warga", "Kewarganegaraan ganda ditolak."): (
        "words that are two in one are found by either, as tindak lanjut in ditindaklanjuti is by "
        "tindak; here the two mean a third thing"
    ),
}
LEAST_RIGHT = 0.97


@dataclass(frozen=True, slots=True)
class Pair:
    typed: str
    sentence: str
    expected: str

    @property
    def found(self) -> str:
        if "usul" in self.expected:
            return "usul" if NearNames([self.sentence]).like(self.typed) else "tidak-usul"
        reading = read_search(self.typed, TODAY, shipped_language())
        assert reading.problems == ()
        return "ya" if is_found(self.sentence, reading.query, shipped_language()) else "tidak"


def pairs() -> list[Pair]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter=";", quoting=csv.QUOTE_NONE, strict=True)
        return [Pair(row["cari"], row["kalimat"], row["cocok"]) for row in rows]


def test_the_table_is_large_and_each_of_its_pairs_stands_once() -> None:
    table = pairs()
    assert len(table) >= 250
    assert len({(one.typed, one.sentence) for one in table}) == len(table)
    assert {one.expected for one in table} == {"ya", "tidak", "usul", "tidak-usul"}
    assert sum(one.expected.startswith("tidak") for one in table) > len(table) // 5


def test_nearly_all_pairs_are_right_and_the_rest_is_listed() -> None:
    table = pairs()
    missed = {(one.typed, one.sentence) for one in table if one.found != one.expected}
    assert missed == MISSES.keys()
    assert len(missed) <= (1 - LEAST_RIGHT) * len(table)


def test_what_is_found_is_marked() -> None:
    for one in pairs():
        if one.expected == "ya" and (one.typed, one.sentence) not in MISSES:
            query = read_search(one.typed, TODAY, shipped_language()).query
            assert Marker(query.wide, shipped_language()).spans(one.sentence), one
