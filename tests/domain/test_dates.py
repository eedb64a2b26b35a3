"""Dates and times as offices write them."""

from datetime import date, time

import pytest

from kesbang_desktop.domain.dates import (
    format_long_date,
    format_time,
    parse_date,
    parse_time,
)


def test_a_long_date_has_no_leading_zero() -> None:
    assert format_long_date(date(2026, 3, 5)) == "Kamis, 5 Maret 2026"


def test_a_time_is_written_with_a_dot() -> None:
    assert format_time(time(9, 0)) == "09.00"


@pytest.mark.parametrize("text", ["Kamis, 21 Maret 2024", "21/3/2024", "2024-03-21", "21 mar 2024"])
def test_dates_are_read_in_every_form(text: str) -> None:
    assert parse_date(text) == (date(2024, 3, 21), True)


def test_a_weekday_that_does_not_fit_is_told() -> None:
    assert parse_date("Jumat, 21 Maret 2024") == (date(2024, 3, 21), False)


@pytest.mark.parametrize("text", ["31 Februari 2024", "30/2/2024", "2024-13-01", "nanti", ""])
def test_what_is_not_in_the_calendar_is_no_date(text: str) -> None:
    assert parse_date(text)[0] is None


@pytest.mark.parametrize("text", ["08.30", "8:30", " 08:30 "])
def test_times_are_read_with_dot_or_colon(text: str) -> None:
    assert parse_time(text) == time(8, 30)


@pytest.mark.parametrize("text", ["24.00", "9", "08.60", "pagi"])
def test_impossible_times_are_none(text: str) -> None:
    assert parse_time(text) is None
