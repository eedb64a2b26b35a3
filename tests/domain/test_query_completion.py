import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.query_completion import (
    QueryWords,
    fill_in,
    offered,
    part_typed_at,
)
from kesbang_desktop.domain.search.query import KEYS
from kesbang_desktop.domain.search.query_words import SEARCH_WORDS

WORDS = QueryWords(
    ("pic", "seri", "status"), ("lewat",), {"status": ("terbuka", "belum")}, frozenset({"pic"})
)


def offers(text: str, asked: tuple[str, ...] = (), words: QueryWords = WORDS) -> list[str]:
    return offered(part_typed_at(text, len(text), words), words, asked)


@pytest.mark.parametrize(
    ("text", "key", "typed"),
    [
        ("", "", ""),
        ("la", "", "la"),
        ("sk pic:", "pic", ""),
        ("sk pic:dis", "pic", "dis"),
        ('seri:"Pemantauan Po', "seri", "Pemantauan Po"),
        ("https://a", "", "https://a"),
        ("sk ", "", ""),
    ],
)
def test_what_is_being_typed_is_known(text: str, key: str, typed: str) -> None:
    part = part_typed_at(text, len(text), WORDS)
    assert (part.key, part.typed) == (key, typed)


def test_a_choice_goes_where_the_cursor_is() -> None:
    text = "pic:dis lewat"
    assert fill_in(text, part_typed_at(text, 7, WORDS), "Diskominfo Kaltim") == (
        'pic:"Diskominfo Kaltim" lewat',
        24,
    )


def test_keys_flags_and_values_are_offered() -> None:
    assert offers("s") == ["seri:", "status:"]
    assert offers("sk lew") == ["lewat"]
    assert offers("lewat") == offers("") == offers("sk ") == []
    assert offers("status:") == ["terbuka", "belum"]
    assert offers("status:bel") == ["belum"]
    assert offers("status:belum") == []
    assert offers("pic:pol", ("Satpol PP", "Polda Kaltim")) == ["Polda Kaltim", "Satpol PP"]


def test_a_value_of_two_words_is_quoted_once() -> None:
    text = "sifat:sang"
    part = part_typed_at(text, len(text), SEARCH_WORDS)
    (choice,) = offered(part, SEARCH_WORDS)
    assert fill_in(text, part, choice)[0] == 'sifat:"sangat rahasia" '


def test_the_search_offers_its_kinds_days_and_keys() -> None:
    assert offers("ta", words=SEARCH_WORDS) == ["tahun:", "tanggal:"]
    assert offers("jenis:kep", words=SEARCH_WORDS) == ["keputusan"]
    assert offers("tanggal:bulan", words=SEARCH_WORDS) == ["bulan ini", "bulan lalu"]
    # A number is typed; nobody chooses it from thousands.
    assert {*SEARCH_WORDS.fixed, *SEARCH_WORDS.named} == set(KEYS) - {"nomor"}


@given(st.text(), st.integers(0, 40))
def test_any_text_is_completed(text: str, cursor: int) -> None:
    part = part_typed_at(text, cursor, SEARCH_WORDS)
    for choice in offered(part, SEARCH_WORDS):
        filled, at = fill_in(text, part, choice)
        assert at <= len(filled)
