"""Abbreviations are written out where they stand alone, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.abbreviations import Abbreviations, word_before

LIST = Abbreviations(
    {"yg": "yang", "dgn": "dengan", "dr": "dari", "pd": "pada", "ybs": "yang bersangkutan"}
)


def expand(text: str, separator: str = " ", is_name=lambda word: False) -> str:
    """Return ``text`` after ``separator`` was typed behind it."""
    found = LIST.expand_at(text, len(text), separator, is_name)
    return text if found is None else text[: found.word.start] + found.long


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("yg", "yang"),
        ("Yg", "Yang"),
        ("YG", "YANG"),
        ("Ybs", "Yang bersangkutan"),
        ("Camat yg", "Camat yang"),
        ("(yg", "(yang"),
        ("“yg", "“yang"),
        ("\ufffc\ufffcyg", "\ufffc\ufffcyang"),
        ("HADIR YG", "HADIR YANG"),
    ],
)
def test_a_word_is_written_out_in_its_case(typed, expected):
    assert expand(typed) == expected


@pytest.mark.parametrize(
    "typed",
    [
        "@yg",
        "/yg",
        "\\yg",
        "http://yg",
        "a@dgn",
        "kab.yg",
        "2yg",
        "yg2",
        "x-yg",
        "x,yg",
        "ygg",
        "yG",
        "",
        " ",
        "PD",
        "partai PD",
        "sebuah DGN",
    ],
)
def test_names_numbers_addresses_and_acronyms_stay(typed):
    assert expand(typed) == typed


def test_a_title_before_a_period_stays():
    assert expand("dr", ".") == "dr"
    assert expand("dr", " ") == "dr"


@pytest.mark.parametrize(
    ("text", "long"),
    [
        ("dr pusat", "dari"),
        ("dr APBD", "dari"),
        ("dr Lina", None),
        ("dr ", None),
        ("menurut dr Lina", None),
    ],
)
def test_what_may_be_a_title_is_short_only_before_a_word_in_small_letters(text, long):
    found = LIST.expand_at(text, text.index("dr") + 2)
    assert (found.long if found else None) == long
    assert expand("dgn", ".") == "dengan"


def test_a_capitalised_word_of_a_known_name_stays():
    assert expand("Sri Dgn", is_name="Dgn".__eq__) == "Sri Dgn"
    assert expand("sri dgn", is_name="dgn".__eq__) == "sri dengan"


@given(st.text(max_size=30), st.integers(0, 30))
def test_a_word_found_is_letters_right_before_the_offset(text, offset):
    offset = min(offset, len(text))
    word = word_before(text, offset)
    if word is not None:
        assert text[word.start : offset] == word.text
        assert word.end == offset
        assert word.text.isalpha()


WORDS = st.dictionaries(
    st.text("abcdef", min_size=1, max_size=3), st.text("xyz", min_size=1, max_size=4)
)


@given(WORDS, WORDS)
def test_what_is_kept_of_a_list_gives_it_back(shipped, wanted):
    shipped_list, wanted_list = Abbreviations(shipped), Abbreviations(wanted)
    assert shipped_list.with_own(wanted_list.own_over(shipped_list)) == wanted_list
