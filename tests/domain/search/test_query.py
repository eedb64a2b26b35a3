from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.query_parts import DayRange
from kesbang_desktop.domain.search.query import (
    KEYS,
    KINDS,
    MOST_WORDS,
    SearchConditions,
    SearchKind,
    SearchQuery,
    SearchReading,
    read_search,
)
from kesbang_desktop.domain.search.wanted import Phrase
from tests.domain.search.shipped_language import shipped_language

TODAY = date(2024, 12, 2)


def read(text: str, *, typing: bool = False) -> SearchReading:
    return read_search(text, TODAY, shipped_language(), typing=typing)


def query(text: str) -> SearchQuery:
    reading = read(text)
    assert reading.problems == ()
    return reading.query


def test_the_query_of_the_handbook() -> None:
    asked = query(
        'netralitas "tim desk" -banjir jenis:keputusan tahun:2024 instansi:bawaslu '
        'pembicara:"ahmad firdaus" wilayah:berau rapat:desk sifat:terbatas tanggal:>1/10/2024'
    )
    assert asked.words == ("netralitas", "tim desk")
    assert asked.excluded == Phrase(("banjir",), or_beside=True)
    assert asked.conditions == SearchConditions(
        kinds=frozenset({SearchKind.DECISION}),
        years=frozenset({2024}),
        days=DayRange(date(2024, 10, 1), None),
        organizations=("bawaslu",),
        speakers=("ahmad firdaus",),
        regions=("berau",),
        meetings=("desk",),
        classes=frozenset({Classification.RESTRICTED}),
    )


@pytest.mark.parametrize("word", KINDS)
def test_every_kind_has_a_word(word: str) -> None:
    assert query(f"jenis:{word}").conditions.kinds == {KINDS[word]}


def test_a_kind_of_two_words_may_stand_in_quotation_marks() -> None:
    assert query('JENIS:"Tindak Lanjut" jenis:keputusan').conditions.kinds == {
        SearchKind.ACTION,
        SearchKind.DECISION,
    }


def test_a_region_is_also_called_as_in_the_list_of_follow_ups() -> None:
    assert query("kabkota:berau wilayah:paser").conditions.regions == ("berau", "paser")


def test_several_years_and_both_ends_of_days() -> None:
    assert query("tahun:2022..2024 tahun:2019").conditions.years == {2019, 2022, 2023, 2024}
    both = query("tanggal:>1/3/2024 tanggal:<31/3/2024").conditions.days
    assert both == DayRange(date(2024, 3, 1), date(2024, 3, 31))


@pytest.mark.parametrize(
    "text",
    ["jenis:hilang", "sifat:x", "tahun:24", "tahun:apa", "tanggal:entah", "tanggal:31/2/2024"],
)
def test_what_is_not_understood_is_told_and_does_not_count(text: str) -> None:
    reading = read(f"rapat {text}")
    assert reading.query == query("rapat")
    (problem,) = reading.problems
    assert text in problem and problem.endswith(".")


def test_a_day_that_no_calendar_has_is_told_as_everywhere() -> None:
    (problem,) = read("tanggal:31/2/2024").problems
    assert problem == (
        "“tanggal:31/2/2024” tidak ada di kalender: Februari 2024 hanya 29 hari. "
        "Perbaiki tanggalnya."
    )


def test_a_key_still_without_a_value_does_not_count() -> None:
    assert query(" ".join(f"{key}:" for key in KEYS) + ' tanggal:> rapat:"') == SearchQuery()


@pytest.mark.parametrize("text", ["-", '""', "***", "( )", "-- -", "!?"])
def test_signs_alone_are_told(text: str) -> None:
    reading = read(text)
    assert reading.query.is_empty
    assert reading.problems == ("Tulis kata yang dicari; tanda baca saja tidak dapat dicari.",)


def test_nothing_typed_is_no_problem() -> None:
    assert read("") == read("  ") == SearchReading(SearchQuery())


def test_what_only_excludes_is_told_unless_a_condition_stands_with_it() -> None:
    (problem,) = read("-banjir").problems
    assert "hanya mengecualikan" in problem
    assert query("-banjir jenis:keputusan").excluded is not None


def test_a_condition_is_not_excluded() -> None:
    reading = read("rapat -jenis:keputusan")
    assert reading.query == query("rapat")
    (problem,) = reading.problems
    assert "“-jenis:keputusan” tidak dapat dikecualikan" in problem


def test_a_long_query_is_read_as_far_as_it_counts_and_that_is_told() -> None:
    for text in ("kata " * 2000, "a," * 5000, '"' + "kata " * 2000):
        reading = read(text)
        assert not reading.query.is_empty
        (problem,) = reading.problems
        assert str(MOST_WORDS) in problem


def test_common_words_alone_are_looked_for() -> None:
    assert query("yang dan di").words == ("yang", "dan", "di")


def test_the_last_word_begins_a_word_while_it_is_typed() -> None:
    assert read("rapat koord", typing=True).query.wide != read("rapat koord").query.wide
    assert read("rapat koord ", typing=True).query == read("rapat koord").query
    assert read("rapat ko", typing=True).query == read("rapat ko").query


def test_conditions_alone_are_a_query() -> None:
    asked = query("jenis:keputusan tahun:2024")
    assert asked.wide is None and not asked.is_empty


@given(st.text(), st.booleans())
def test_any_text_is_a_query(text: str, typing: bool) -> None:
    for problem in read(text, typing=typing).problems:
        assert problem.endswith(".")


@given(st.text(st.sampled_from("\"*()^:+-{} 'NEARandOT jenis:tahun>2<.,/"), max_size=80))
def test_any_text_of_signs_is_a_query(text: str) -> None:
    read(text, typing=True)
