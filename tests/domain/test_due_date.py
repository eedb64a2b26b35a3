"""Due phrases."""

import csv
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.dates import format_date, format_long_date
from kesbang_desktop.domain.due_date import Due, describe_distance, parse_due

TABLE = Path(__file__).parents[1] / "data" / "due-dates.csv"
ROWS = list(csv.DictReader(TABLE.read_text(encoding="utf-8").splitlines()))
THURSDAY = date(2024, 3, 21)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['phrase']} ({row['meeting_date']})")
def test_each_phrase_of_the_table_means_its_date(row: dict[str, str]) -> None:
    found = parse_due(row["phrase"], date.fromisoformat(row["meeting_date"]))
    assert (found.day.isoformat() if found and found.day else "") == row["due"]


def test_working_days_skip_national_holidays() -> None:
    holidays = {date(2024, 3, 29)}
    assert parse_due("6 hari kerja", THURSDAY, holidays) == Due(date(2024, 4, 1))


def test_the_last_day_of_february_is_there_only_in_a_leap_year() -> None:
    assert parse_due("29 Februari", date(2024, 1, 5)) == Due(date(2024, 2, 29))
    assert parse_due("29 Februari 2023", date(2022, 1, 5)) is None
    assert parse_due("31 Februari", THURSDAY) is None


def test_a_year_ends_and_the_next_begins() -> None:
    december = date(2024, 12, 30)
    assert parse_due("bulan depan", december) == Due(date(2025, 1, 30))
    assert parse_due("rabu", december) == Due(date(2025, 1, 1))
    assert parse_due("akhir bulan depan", december) == Due(date(2025, 1, 31))


def test_a_weekday_that_does_not_fit_its_date_is_no_due_date() -> None:
    assert parse_due("Senin, 29 Maret 2024", THURSDAY) is None
    assert parse_due("Jumat, 29 Maret 2024", THURSDAY) == Due(date(2024, 3, 29))


def test_berkelanjutan_is_due_without_a_day() -> None:
    assert parse_due("berkelanjutan", THURSDAY) == Due(ongoing=True)


@pytest.mark.parametrize(
    ("phrase", "day"),
    [
        ("sebulan lagi", date(2024, 4, 21)),
        ("paling lambat Senin", date(2024, 3, 25)),
        ("dua belas hari", date(2024, 4, 2)),
        ("dua puluh lima hari lagi", date(2024, 4, 15)),
        ("pertengahan Mei", date(2024, 5, 15)),
        ("29 Maret.", date(2024, 3, 29)),
    ],
)
def test_everyday_variants_are_understood(phrase: str, day: date) -> None:
    assert parse_due(phrase, THURSDAY) == Due(day)


@given(st.text(max_size=60))
def test_any_text_is_a_date_or_nothing(phrase: str) -> None:
    found = parse_due(phrase, THURSDAY)
    assert found is None or found.ongoing or found.day is not None


@given(
    st.sampled_from(["hari", "minggu", "bulan", "tahun", "hari kerja"]),
    st.integers(0, 10**7),
    st.dates(),
)
def test_far_distances_never_break(unit: str, count: int, start: date) -> None:
    found = parse_due(f"{count} {unit} lagi", start)
    assert found is None or (found.day is not None and found.day >= start)


@given(st.dates(min_value=date(1900, 1, 1)))
def test_written_dates_are_read_back(day: date) -> None:
    assert parse_due(format_date(day), THURSDAY) == Due(day)
    assert parse_due(format_long_date(day), THURSDAY) == Due(day)


def test_distances_are_said_in_words() -> None:
    words = [describe_distance(THURSDAY + timedelta(days=n), THURSDAY) for n in (8, 1, 0, -3)]
    assert words == ["8 hari lagi", "besok", "hari ini", "lewat 3 hari"]
