"""The expressions are run by PostgreSQL itself, on what is written for a text."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import URL, Connection

from kesbang_desktop.domain.search.language import BESIDE
from kesbang_desktop.domain.search.matching import is_found
from kesbang_desktop.domain.search.query import SearchQuery
from kesbang_desktop.domain.search.sought import Sought, all_hits, exact_hits
from kesbang_desktop.domain.search.ts_match import guarded, to_ts_query, to_vector
from kesbang_desktop.domain.search.wanted import AllOf, AnyOf, Phrase
from tests.domain.search.shipped_language import shipped_language
from tests.domain.search.test_match import LONG_QUERIES, ODD, query
from tests.store.server.making import changing


@pytest.fixture(scope="module")
def connection(office_url: URL) -> Iterator[Connection]:
    with changing(office_url) as connection:
        yield connection


def finds(connection: Connection, text: str, sought: Sought) -> bool:
    vector, _ = to_vector(shipped_language().index_words(text), ("§kdiscussion",))
    told = connection.exec_driver_sql(
        "SELECT %s::tsvector @@ %s::tsquery", (vector, to_ts_query(sought))
    )
    return bool(told.scalar())


def all_sought(asked: SearchQuery) -> list[Sought]:
    excluded = () if asked.excluded is None else (Sought((asked.excluded,)),)
    found = (all_hits(asked), exact_hits(asked), *excluded)
    return [one for one in found if one.all_of]


@settings(max_examples=150)
@given(ODD, ODD, st.booleans())
def test_any_query_is_an_expression_that_postgres_reads_as_we_do(
    connection: Connection, typed: str, text: str, typing: bool
) -> None:
    asked = query(typed, typing=typing)
    for sought in all_sought(asked):
        finds(connection, text, sought)
    if asked.wide is not None:
        is_told = finds(connection, text, all_hits(asked))
        assert is_told is is_found(text, asked, shipped_language())


WORDS = st.text("ab", min_size=1, max_size=4)
ANY_WORDS = st.lists(
    st.builds(lambda word, beside: BESIDE * beside + word, WORDS, st.booleans()), min_size=1
)


@given(ANY_WORDS, ANY_WORDS, WORDS)
def test_what_is_looked_at_beforehand_leaves_nothing_out(
    connection: Connection, written: list[str], words: list[str], other: str
) -> None:
    vector, _ = to_vector(written, ())
    any_word = AnyOf(tuple(Phrase((one,)) for one in words))
    for wanted in (any_word, AllOf((any_word, Phrase((other,))))):
        sought = Sought((wanted,))
        asked = vector, to_ts_query(sought), vector, to_ts_query(guarded(sought))
        query = "SELECT %s::tsvector @@ %s::tsquery, %s::tsvector @@ %s::tsquery"
        plain, beforehand = connection.exec_driver_sql(query, asked).one()
        assert plain is beforehand


def test_many_words_of_one_beginning_are_looked_at_by_it() -> None:
    words = ("rapat", "rapatnya", "rapatkan", f"{BESIDE}rapat", f"{BESIDE}rapi")
    sought = Sought((AnyOf(tuple(Phrase((one,)) for one in words)),))
    assert to_ts_query(guarded(sought)).startswith(f"((('rapat':*) | ('{BESIDE}rap':*)) & (")


@pytest.mark.parametrize("typing", [False, True])
def test_postgres_reads_what_was_pasted_whole(connection: Connection, typing: bool) -> None:
    for typed in LONG_QUERIES:
        for sought in all_sought(query(typed, typing=typing)):
            finds(connection, "kata lain", sought)


def test_words_that_nobody_wrote_as_words_are_told_apart(connection: Connection) -> None:
    text = "x" * 10_000
    assert finds(connection, text, all_hits(query(text)))
    assert not finds(connection, text, all_hits(query(f"{text}y")))


@pytest.mark.parametrize("text", ("kata " * 300, "satu dua tiga " * 6_000))
def test_of_a_text_that_is_too_long_for_places_the_words_are_found(
    connection: Connection, text: str
) -> None:
    text += "alat peraga"
    assert finds(connection, text, all_hits(query('"alat peraga"')))
    assert finds(connection, text, all_hits(query("peraga")))
    assert not finds(connection, text, all_hits(query('"alat baru"')))
    # Whether the phrase stands there is not known: the text is left in, and read.
    assert finds(connection, text, all_hits(query('peraga -"alat peraga"')))
