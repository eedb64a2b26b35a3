"""How long an agenda item is meant to take."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.planned_length import (
    LONGEST_PLAN,
    format_length,
    overtime,
    parse_length,
)

NINE = datetime(2024, 3, 21, 9, 0)


@pytest.mark.parametrize(
    ("phrase", "minutes"),
    [
        ("15 menit", 15),
        ("15menit", 15),
        (" 15  Menit. ", 15),
        ("90 mnt", 90),
        ("1 jam", 60),
        ("1 jam 30 menit", 90),
        ("1 jam 5 mnt", 65),
        ("1,5 jam", 90),
        ("1.25 jam", 75),
        ("0,5 jam", 30),
        ("setengah jam", 30),
        ("10 jam", 600),
        ("600 menit", 600),
    ],
)
def test_phrases_are_read_as_people_say_them(phrase: str, minutes: int) -> None:
    assert parse_length(phrase) == minutes


@pytest.mark.parametrize(
    "phrase",
    [
        "",
        "menit",
        "15",
        "0 menit",
        "601 menit",
        "11 jam",
        "1,33 jam",
        "1,5 jam 10 menit",
        "1 jam 60 menit",
        "15 menit lagi",
        "besok",
        "-5 menit",
    ],
)
def test_anything_else_is_no_length(phrase: str) -> None:
    assert parse_length(phrase) is None


@given(st.integers(1, LONGEST_PLAN))
def test_a_length_written_out_reads_as_itself(minutes: int) -> None:
    assert parse_length(format_length(minutes)) == minutes


def test_lengths_are_written_in_hours_and_minutes() -> None:
    written = [format_length(minutes) for minutes in (1, 15, 60, 90, 600)]
    assert written == ["1 menit", "15 menit", "1 jam", "1 jam 30 menit", "10 jam"]


@pytest.mark.parametrize(
    ("seconds", "over"), [(0, 0), (900, 0), (959, 0), (960, 1), (1080, 3), (-3600, 0)]
)
def test_overtime_counts_whole_minutes_past_the_plan(seconds: int, over: int) -> None:
    assert overtime(NINE, 15, NINE + timedelta(seconds=seconds)) == over
