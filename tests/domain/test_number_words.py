"""Numbers in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.number_words import LIMIT, counted, number_words, with_dots

_VALUES = {
    "nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7,
    "delapan": 8, "sembilan": 9, "sepuluh": 10, "sebelas": 11,
}  # fmt: skip


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "nol"),
        (1, "satu"),
        (10, "sepuluh"),
        (11, "sebelas"),
        (12, "dua belas"),
        (19, "sembilan belas"),
        (20, "dua puluh"),
        (99, "sembilan puluh sembilan"),
        (100, "seratus"),
        (101, "seratus satu"),
        (111, "seratus sebelas"),
        (215, "dua ratus lima belas"),
        (1_000, "seribu"),
        (1_100, "seribu seratus"),
        (2_024, "dua ribu dua puluh empat"),
        (11_000, "sebelas ribu"),
        (21_001, "dua puluh satu ribu satu"),
        (100_000, "seratus ribu"),
        (101_000, "seratus satu ribu"),
        (1_000_000, "satu juta"),
        (1_001_000, "satu juta seribu"),
        (
            999_999_999,
            "sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan "
            "ribu sembilan ratus sembilan puluh sembilan",
        ),
    ],
)
def test_numbers_are_said_as_people_say_them(number: int, words: str) -> None:
    assert number_words(number) == words


def test_thousands_are_set_apart() -> None:
    assert [with_dots(one) for one in (0, 999, 1_138, 1_000_000, -1_138)] == [
        *("0", "999", "1.138", "1.000.000", "-1.138")
    ]


@given(st.integers(0, LIMIT))
def test_the_words_say_the_number_and_nothing_else(number: int) -> None:
    words = number_words(number)

    assert _value(words) == number
    assert "  " not in words
    assert words == words.strip()


@pytest.mark.parametrize("number", [-1, LIMIT + 1])
def test_numbers_beyond_are_refused(number: int) -> None:
    with pytest.raises(ValueError, match=str(number)):
        number_words(number)


def test_a_form_has_figure_and_words() -> None:
    assert counted(1, "berkas") == "1 (satu) berkas"
    assert counted(12, "lembar") == "12 (dua belas) lembar"


def _value(words: str) -> int:
    """Read the words back, by a grammar of its own."""
    total = group = digit = 0
    for word in words.split():
        if word in ("juta", "ribu", "seribu"):
            many = 1 if word == "seribu" else group + digit
            total += many * (1_000_000 if word == "juta" else 1_000)
            group = digit = 0
        elif word in ("ratus", "seratus"):
            group, digit = (1 if word == "seratus" else digit) * 100, 0
        elif word == "puluh":
            group, digit = group + digit * 10, 0
        elif word == "belas":
            group, digit = group + digit + 10, 0
        else:
            digit = _VALUES[word]
    return total + group + digit
