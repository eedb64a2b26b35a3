"""Names chosen by typing them, or what they are called for short."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.typed_choice import meant_choice
from kesbang_desktop.paperwork.issues import shipped_provinces

NAMES = ["belum dipilih", *(one.name for one in shipped_provinces())]


def choice_after(typed: str) -> str:
    """Return where the list stands after each letter of ``typed`` moved it."""
    at = 0
    for end in range(1, len(typed) + 1):
        found = meant_choice(typed[:end], NAMES, at)
        at = at if found is None else found
    return NAMES[at]


@pytest.mark.parametrize("name", NAMES)
def test_a_whole_name_is_that_name(name: str) -> None:
    assert choice_after(name) == choice_after(name.upper()) == name


@pytest.mark.parametrize(
    ("short", "name"),
    [
        *(("kaltim", "Kalimantan Timur"), ("kaltara", "Kalimantan Utara")),
        *(("kalteng", "Kalimantan Tengah"), ("kalsel", "Kalimantan Selatan")),
        *(("NTT", "Nusa Tenggara Timur"), ("NTB", "Nusa Tenggara Barat")),
        *(("jatim", "Jawa Timur"), ("sulsel", "Sulawesi Selatan")),
        *(("sultra", "Sulawesi Tenggara"), ("kepri", "Kepulauan Riau")),
        *(("DKI", "Daerah Khusus Ibukota Jakarta"), ("DIY", "Daerah Istimewa Yogyakarta")),
    ],
)
def test_what_a_province_is_called_for_short_is_it_too(short: str, name: str) -> None:
    assert choice_after(short) == name


def test_one_letter_again_goes_on_to_the_next_and_around() -> None:
    names = ["Biasa", "Terbatas", "Rahasia", "Tertutup"]
    assert meant_choice("t", names, 0) == 1
    assert meant_choice("tt", names, 1) == 3
    assert meant_choice("ttt", names, 3) == 1


def test_what_is_no_name_is_none() -> None:
    assert meant_choice("xyz", NAMES, 3) is None and meant_choice("a", [], -1) is None


@given(st.text(min_size=1, max_size=8), st.lists(st.text(max_size=8)), st.integers(-1, 5))
def test_the_answer_is_a_place_of_the_list(typed: str, names: list[str], at: int) -> None:
    found = meant_choice(typed, names, min(at, len(names) - 1))
    assert found is None or 0 <= found < len(names)
