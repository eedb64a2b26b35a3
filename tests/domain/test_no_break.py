"""No line ends within a date, a number with its unit, gelar or a name with a hyphen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.no_break import HYPHEN, SPACE, unbroken, with_plain_spaces


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Kamis, 21 Maret 2024", "Kamis, 21~Maret~2024"),
        ("pada 27 November", "pada 27~November"),
        ("09.00 WITA s.d. 12.15 WITA", "09.00~WITA s.d. 12.15~WITA"),
        ("pukul 09.00 WITA", "pukul~09.00~WITA"),
        ("Rp 5.000.000 untuk 12 orang", "Rp~5.000.000 untuk 12~orang"),
        ("2,5 juta jiwa di 10 kabupaten/kota", "2,5~juta jiwa di 10~kabupaten/kota"),
        ("Pasal 5 ayat 2", "Pasal~5 ayat~2"),
        ("NIP 19680411 199303 1 009", "NIP 19680411~199303~1~009"),
        ("Dr. H. Raden Ahmad, S.Sos., M.Si.", "Dr.~H.~Raden Ahmad, S.Sos.,~M.Si."),
        ("Siti Nur'aini, S.STP., M.A.P. (IV/b)", "Siti Nur'aini, S.STP.,~M.A.P. (IV/b)"),
        ("Al-Hakim, COVID-19, se-Kaltim", "Al=Hakim, COVID=19, se=Kaltim"),
        ("anak-anak dan laki-laki", "anak-anak dan laki-laki"),
        ("1. Satu dan 2 lagi", "1. Satu dan 2 lagi"),
        ("12 – 14 Maret", "12 – 14~Maret"),
    ],
)
def test_what_belongs_together_stays_on_a_line(text: str, shown: str) -> None:
    assert unbroken(text).replace(SPACE, "~").replace(HYPHEN, "=") == shown


def test_many_gelar_may_part_between_groups_so_that_no_column_is_too_narrow() -> None:
    name = "Prof. Dr. Ir. H. Raden Mas Ahmad, S.Sos., S.H., M.Si., M.H., Ph.D."

    assert max(map(len, unbroken(name).split(" "))) <= 16


@given(st.text(st.sampled_from("12 .,-/ABab\n") | st.characters(exclude_characters="\xa0\u2011")))
def test_nothing_but_spaces_and_hyphens_changes(text: str) -> None:
    assert with_plain_spaces(unbroken(text)) == text
