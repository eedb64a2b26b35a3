"""The expressions are run by SQLite itself, on a table made as the package tells."""

import sqlite3
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.search.match import fts5_match
from kesbang_desktop.domain.search.matching import is_found
from kesbang_desktop.domain.search.query import SearchQuery, read_search
from kesbang_desktop.domain.search.sought import Sought, all_hits, exact_hits
from kesbang_desktop.domain.search.tokens import exact_tokens
from tests.domain.search.shipped_language import shipped_language

TODAY = date(2026, 11, 24)

LONG_QUERIES = (
    "a," * 5000,
    "ab " * 3000,
    "x" * 10_000,
    "1." * 5000,
    "rapat-rapat " * 800,
    '"' * 9_999,
    '"' + "kata " * 2000,
    "-" * 10_000,
    "-kata " * 2000,
    "(" * 5000 + "NEAR(" + "*" * 4000,
    "1,5 juta " * 1000,
    "badan kepegawaian daerah " * 400,
    "dewan perwakilan rakyat daerah menindaklanjuti " * 6,
)


class Index:
    """One text in an index of its own."""

    def __init__(self, text: str) -> None:
        self._file = sqlite3.connect(":memory:")
        self._file.execute("CREATE VIRTUAL TABLE t USING fts5(words, content='', tokenize='ascii')")
        words = " ".join(shipped_language().index_words(text))
        self._file.execute("INSERT INTO t (rowid, words) VALUES (1, ?)", (words,))

    def finds(self, sought: Sought) -> bool:
        if sought.left_out and self._has(sought.left_out):
            return False
        return not sought.all_of or self._has(sought)

    def _has(self, sought: Sought) -> bool:
        query = "SELECT 1 FROM t WHERE t MATCH ?"
        return bool(self._file.execute(query, (fts5_match(sought),)).fetchall())


def query(text: str, *, typing: bool = False) -> SearchQuery:
    return read_search(text, TODAY, shipped_language(), typing=typing).query


@pytest.mark.parametrize(
    ("typed", "text", "found"),
    [
        ("koordinasi", "Kesbangpol mengoordinasikan persiapan", True),
        ('"tim desk"', "Membentuk Tim Desk Pilkada", True),
        ('"tim pilkada"', "Membentuk Tim Desk Pilkada", False),
        ("pilkada -desk", "Membentuk Tim Desk Pilkada", False),
        ("bkd", "Disampaikan kepada Badan Kepegawaian Daerah", True),
        ("800.1/123/Kesbangpol", "Surat No. 800.1/123/Kesbangpol tanggal 3 Mei", True),
        ("1500000", "senilai Rp1.500.000,-", True),
    ],
)
def test_sqlite_finds_what_is_meant(typed: str, text: str, found: bool) -> None:
    assert Index(text).finds(all_hits(query(typed))) is found


def test_an_exact_hit_holds_the_word_as_it_was_typed() -> None:
    asked = query("koordinasi")
    index = Index("Rapat koordinasi daerah")
    assert index.finds(exact_hits(asked))
    other = Index("Kesbangpol berkoordinasi")
    assert not other.finds(exact_hits(asked))
    assert other.finds(all_hits(asked))


def test_what_is_excluded_can_be_asked_for_alone() -> None:
    asked = query("-banjir jenis:keputusan")
    assert asked.wide is asked.exact is None
    assert not Index("korban kebanjiran").finds(all_hits(asked))
    assert Index("kebakaran").finds(all_hits(asked))


@pytest.mark.parametrize("typed", LONG_QUERIES)
@pytest.mark.parametrize("typing", [False, True])
def test_sqlite_reads_what_was_pasted_whole(typed: str, typing: bool) -> None:
    asked = query(typed, typing=typing)
    index = Index("kata lain")
    for sought in (all_hits(asked), exact_hits(asked)):
        index.finds(sought)


def test_every_token_of_a_text_finds_it() -> None:
    text = "Rp1.500.000,- untuk S.Sos. se-Kaltim, No. 800.1/123/Kesbangpol (jum'at, COVID-19)"
    index = Index(text)
    for token in exact_tokens(text):
        assert index.finds(all_hits(query(text[token.start : token.end])))


@given(st.text(max_size=80) | st.text(st.sampled_from("RpS.so123,-/' %juta"), max_size=40))
def test_every_token_of_any_text_finds_it(text: str) -> None:
    for token in exact_tokens(text)[:8]:
        typed = text[token.start : token.end]
        for asked in (query(f'"{typed}"'), query(typed), query(typed, typing=True)):
            if asked.wide is not None:
                assert Index(text).finds(all_hits(asked))
                assert Index(text).finds(exact_hits(asked))
                assert is_found(text, asked, shipped_language())


ODD = st.one_of(
    st.text(max_size=60),
    st.text(st.sampled_from("\"*()^:+-{}'NEARandOT ab1.,/"), max_size=60),
)


@given(ODD, ODD, st.booleans())
def test_any_query_is_an_expression_that_sqlite_reads_as_we_do(
    typed: str, text: str, typing: bool
) -> None:
    asked = query(typed, typing=typing)
    for sought in (all_hits(asked), exact_hits(asked)):
        Index(text).finds(sought)
    if asked.wide is not None:
        found = Index(text).finds(all_hits(asked))
        assert found is is_found(text, asked, shipped_language())
