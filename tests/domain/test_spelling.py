"""Which words are worth looking up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.spelling import parts_of, words_in, words_near


def words(text: str) -> list[str]:
    """Return the words of ``text`` that are looked up."""
    return [word.text for word in words_in(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rapat dibuka, lalu ditutup.", ["Rapat", "dibuka", "lalu", "ditutup"]),
        ("(hal-hal) “penting”!", ["hal-hal", "penting"]),
        ("dan/atau", ["dan", "atau"]),
        ("Jum'at", ["Jum'at"]),
        ("\ufffc\ufffcawal \ufffctengah", ["awal", "tengah"]),
        ("baris\u2028lain", ["baris", "lain"]),
        ("kata...", ["kata"]),
    ],
)
def test_words_are_found(text, expected):
    assert words(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "2024 61/2011 ke-5 H-1 covid19 m² ½kg",
        "a@kaltimprov.go.id http://kaltim.go.id/berita www.kaltim.go.id",
        "@Kesbangpol /besok C:\\data\\rapat",
        "S.Sos. M.Si a.n. s.d.",
        "a b ,",
    ],
)
def test_numbers_addresses_owners_and_degrees_are_left_out(text):
    assert words(text) == []


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("rapat", ("rapat",)),
        ("hal-hal", ("hal", "hal")),
        ("ASN", ()),
        ("TNI-Polri", ("Polri",)),
        ("se-Kaltim", ("Kaltim",)),
        ("KPU-nya", ()),
        ("PjBup", ()),
        ("ber", ("ber",)),
    ],
)
def test_parts_that_have_to_be_right(word, parts):
    assert parts_of(word) == parts


@given(st.text("ab @/.,-1\ufffc\u2028", max_size=40), st.integers(0, 40))
def test_words_near_a_place_are_those_of_the_text(text, offset):
    offset = min(offset, len(text))
    near, everything = list(words_near(text, offset)), list(words_in(text))
    assert set(near) <= set(everything)
    assert [one for one in everything if one.start <= offset < one.end] == [
        one for one in near if one.start <= offset < one.end
    ]


@given(st.text(max_size=60))
def test_words_stand_where_they_say_and_in_order(text):
    end = 0
    for word in words_in(text):
        assert text[word.start : word.end] == word.text
        assert word.start >= end
        assert not any(letter.isdigit() for letter in word.text)
        end = word.end
