"""Dates and times as offices write them."""

import re
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.date_reading import (
    DateReading,
    clock_behind,
    parse_date,
    parse_time,
    read_date,
)
from kesbang_desktop.domain.dates import (
    format_date,
    format_long_date,
    format_short_date,
    format_time,
    search_key,
)


def test_a_long_date_has_no_leading_zero() -> None:
    assert format_long_date(date(2026, 3, 5)) == "Kamis, 5 Maret 2026"


def test_a_time_is_written_with_a_dot() -> None:
    assert format_time(time(9, 0)) == "09.00"


@pytest.mark.parametrize(
    "text",
    [
        "Kamis, 21 Maret 2024",
        "KAMIS 21 MARET 2024",
        "hari Kamis tanggal 21 Maret 2024",
        "Kam, 21 Mar 2024",
        "21/3/2024",
        "21/03/24",
        "21-3-24",
        "21.3.2024",
        "21 . 3 . 2024",
        "21 3 2024",
        "2024-03-21",
        "2024/3/21",
        "21 mar 2024",
        "21 Mrt. 2024",
        "21-Mar-24",
        "21 Maret '24",
        "21Maret2024",
        "tgl. 21 Maret 2024",
        "21\u00a0Maret\u00a02024",
        "21–3–2024",
        "21 March 2024",
    ],
)
def test_dates_are_read_in_every_form(text: str) -> None:
    assert parse_date(text) == (date(2024, 3, 21), True)


def test_a_weekday_that_does_not_fit_is_told() -> None:
    assert parse_date("Jumat, 21 Maret 2024") == (date(2024, 3, 21), False)


@pytest.mark.parametrize("sign", ["'", "’", "‘", "ʼ", "`", "´", "", " "])
def test_friday_is_friday_with_any_apostrophe(sign: str) -> None:
    assert parse_date(f"Jum{sign}at, 22 Maret 2024") == (date(2024, 3, 22), True)


MONTH_WORDS = """
    Djanuari 1, Peb 2, Pebruari 2, Mrt 3, Djuni 6, Djuli 7, Agust 8, Agt 8, Sept 9, Okt 10, Oct 10,
    Nop 11, Nopember 11, Des. 12
"""


@pytest.mark.parametrize("pair", re.findall(r"[\w.]+ \d+", MONTH_WORDS))
def test_older_and_everyday_months_are_known(pair: str) -> None:
    word, month = pair.split()
    assert parse_date(f"5 {word} 2024")[0] == date(2024, int(month), 5)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("21-22 Maret 2026", (2026, 3, 21), (2026, 3, 22)),
        ("21 s.d. 22 Maret 2026", (2026, 3, 21), (2026, 3, 22)),
        ("21 s/d 22 Maret 2026", (2026, 3, 21), (2026, 3, 22)),
        ("21, 22 dan 23 Maret 2026", (2026, 3, 21), (2026, 3, 23)),
        ("Sabtu-Minggu, 21-22 Maret 2026", (2026, 3, 21), (2026, 3, 22)),
        ("Sabtu, 21 s.d. Minggu, 22 Maret 2026", (2026, 3, 21), (2026, 3, 22)),
        ("30 Maret - 1 April 2026", (2026, 3, 30), (2026, 4, 1)),
        ("30 Desember s.d. 2 Januari 2026", (2025, 12, 30), (2026, 1, 2)),
        ("21/3/2026 sampai dengan 22/3/2026", (2026, 3, 21), (2026, 3, 22)),
    ],
)
def test_of_several_days_the_first_and_the_last_are_read(
    text: str, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    assert read_date(text) == DateReading(date(*first), date(*last))


def test_without_a_year_a_date_counts_from_a_day() -> None:
    autumn = date(2026, 11, 28)
    assert read_date("27 November") == DateReading()
    assert read_date("27 November", autumn).day == date(2027, 11, 27)
    assert read_date("27 November", autumn, nearest=True).day == date(2026, 11, 27)
    # Nobody means the one of 2028.
    assert read_date("29 Februari", autumn) == DateReading()
    assert read_date("29 Februari", autumn.replace(year=2027)).day == date(2028, 2, 29)
    assert read_date("10.12", autumn).day is None


def test_a_time_behind_a_date_is_found() -> None:
    assert clock_behind("21 Maret 2024 pukul 09.00 WITA") == " pukul 09.00 WITA"
    assert clock_behind("21 Maret 2024") == ""
    assert clock_behind("pukul 9") == ""


@given(st.dates(), st.integers(1, 40))
def test_every_written_date_and_span_is_read_back(day: date, length: int) -> None:
    for form in (format_date, format_long_date, format_short_date):
        if day.year >= 1000:
            assert read_date(form(day)) == DateReading(day)
    assert read_date(day.isoformat()).day == day
    if 1000 <= day.year < 9999:
        last = day + timedelta(days=length)
        span = f"{format_long_date(day)} s.d. {format_long_date(last)}"
        assert read_date(span) == DateReading(day, last)


@given(st.text(max_size=40), st.dates())
def test_no_text_breaks_the_reader(text: str, since: date) -> None:
    for reading in (read_date(text), read_date(text, since), read_date(text, since, True)):
        assert reading.last is None or (reading.day is not None and reading.day < reading.last)


@pytest.mark.parametrize("text", ["31 Februari 2024", "30/2/2024", "2024-13-01", "nanti", ""])
def test_what_is_not_in_the_calendar_is_no_date(text: str) -> None:
    assert parse_date(text)[0] is None


@pytest.mark.parametrize("text", ["08.30", "8:30", " 08:30 "])
def test_times_are_read_with_dot_or_colon(text: str) -> None:
    assert parse_time(text) == time(8, 30)


@pytest.mark.parametrize("text", ["24.00", "9", "08.60", "pagi"])
def test_impossible_times_are_none(text: str) -> None:
    assert parse_time(text) is None


def test_friday_is_looked_for_alike_however_it_is_written() -> None:
    assert {search_key(one) for one in ("Jum'at", "jum’at", "JUMAT", "jum`at")} == {"jumat"}
    assert search_key("jum'") == "jum"
