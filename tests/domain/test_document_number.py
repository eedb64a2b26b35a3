from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.document_number import (
    format_number,
    pattern_problem,
    sequence_of,
    unknown_parts,
)

DAY = date(2026, 11, 24)
SAMPLE = {"code": "200.1.5", "sequence": 1461, "unit": "Kesbangpol", "day": DAY}


def test_a_number_is_made_as_the_pattern_says() -> None:
    assert format_number("{klasifikasi}/{urut}/{unit}", **SAMPLE) == "200.1.5/1461/Kesbangpol"
    assert format_number("{urut}/BA/{bulan}/{tahun}", **SAMPLE) == "1461/BA/XI/2026"


def test_a_part_that_is_not_known_stays_and_is_named() -> None:
    assert format_number("{urut}/{bagian}", **SAMPLE) == "1461/{bagian}"
    assert unknown_parts("{urut}/{bagian}/{unit}/{x}") == ("bagian", "x")
    assert unknown_parts("tanpa bagian") == ()


def test_the_sequence_is_read_whatever_the_code_and_unit() -> None:
    pattern = "{klasifikasi}/{urut}/{unit}"
    assert sequence_of("000.3/12/Kesbangpol-Set", pattern) == 12
    assert sequence_of(" 200.1.5/0012/Kesbangpol ", pattern) == 12
    for other in ("12", "200.1.5/dua/Kesbangpol", "", "200.1.5/12"):
        assert sequence_of(other, pattern) is None
    assert sequence_of("BA-7", "BA-{tahun}") is None
    assert sequence_of("7-8", "{urut}-{urut}") is None


@given(
    st.sampled_from(
        (
            "{klasifikasi}/{urut}/{unit}",
            "{urut}/{bulan}/{tahun}",
            "[{unit}] {urut}",
            "{urut}-{urut}",
        )
    ),
    st.integers(0, 999_999_999),
    st.dates(),
)
def test_what_was_made_is_read_again(pattern: str, sequence: int, day: date) -> None:
    number = format_number(pattern, code="005", sequence=sequence, unit="Kesbangpol", day=day)
    assert sequence_of(number, pattern) == sequence


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("{klasifikasi}/{urut}/{unit}", ""),
        ("{urut}", ""),
        ("  ", "belum diisi"),
        ("{nomor}/{urut}", "“{nomor}”"),
        ("{urut}/{Tahun}", "“{Tahun}”"),
        ("{urut}/{tahun", "berpasangan"),
        ("urut}", "berpasangan"),
        ("{klasifikasi}/{unit}", "{urut}"),
    ],
)
def test_what_is_wrong_with_a_pattern_is_said(pattern: str, said: str) -> None:
    sentence = pattern_problem(pattern)
    assert said in sentence
    assert bool(sentence) == bool(said)
