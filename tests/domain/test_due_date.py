"""Due phrases."""

import csv
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.assets import resource_path
from kesbang_desktop.domain.dates import format_date, format_long_date, format_short_date
from kesbang_desktop.domain.day_distance import describe_distance
from kesbang_desktop.domain.due_date import Due, due_remark, lacks_anchor, parse_due
from kesbang_desktop.domain.office_calendar import OfficeCalendar, joint_leave_warning

TABLE = Path(__file__).parents[1] / "data" / "due-dates.csv"
ROWS = list(csv.DictReader(TABLE.read_text(encoding="utf-8").splitlines()))
THURSDAY = date(2024, 3, 21)
SHIPPED_DAYS = csv.DictReader(
    resource_path("holidays", "indonesia.csv").read_text(encoding="utf-8").splitlines()
)
CLOSED = frozenset(date.fromisoformat(row["tanggal"]) for row in SHIPPED_DAYS)


def office_calendar() -> OfficeCalendar:
    calendar = OfficeCalendar(CLOSED, decreed_until=2025)
    calendar.name_days(
        [
            ("Pencoblosan", date(2024, 2, 14)),
            ("pencoblosan", date(2024, 11, 27)),
            ("Pelantikan", date(2025, 2, 20)),
        ]
    )
    return calendar


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['phrase']} ({row['meeting_date']})")
def test_each_phrase_of_the_table_means_its_date(row: dict[str, str]) -> None:
    found = parse_due(row["phrase"], date.fromisoformat(row["meeting_date"]), office_calendar())
    if row["due"] == "berkelanjutan":
        assert found is not None
        assert found.ongoing
    else:
        assert (found.day.isoformat() if found and found.day else "") == row["due"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['phrase']} ({row['meeting_date']})")
def test_capitals_spaces_and_a_full_stop_change_nothing(row: dict[str, str]) -> None:
    day, calendar = date.fromisoformat(row["meeting_date"]), office_calendar()
    written = f"  {row['phrase'].upper().replace(' ', chr(0xA0) + ' ')}. "
    plain, loud = parse_due(row["phrase"], day, calendar), parse_due(written, day, calendar)
    assert (plain is None) == (loud is None)
    assert plain is None or loud is None or plain.day == loud.day


@pytest.mark.parametrize(
    ("phrase", "note"),
    [
        ("27 november pukul 10.00", "pukul 10.00"),
        ("27 november, 10.00", "pukul 10.00"),
        ("jumat, jam 9 WITA", "jam 9 WITA"),
        ("besok pagi", "pagi"),
        ("21-22 Maret 2026", "s.d. 22 Maret 2026"),
        ("paling lambat 30 maret - 1 april", "s.d. 1 April 2024"),
        ("sebelum 21-22 maret 2026", ""),
        ("setiap  senin.", "setiap Senin"),
        ("mingguan", "mingguan"),
        ("berkelanjutan", ""),
        ("27 november", ""),
        ("1x24 jam", ""),
    ],
)
def test_what_a_phrase_says_beside_its_day_is_kept(phrase: str, note: str) -> None:
    due = parse_due(phrase, THURSDAY)
    assert due is not None
    assert due.note == note


def test_every_is_no_due_date_without_a_time() -> None:
    assert parse_due("setiap orang", THURSDAY) is None


def test_joint_leave_is_no_working_day() -> None:
    """The figures are those of the decree for 2025: the office opened again on 8 April."""
    assert parse_due("5 hari kerja", date(2025, 3, 27), CLOSED) == Due(date(2025, 4, 14))


def test_years_whose_joint_leave_is_not_decreed_are_named() -> None:
    calendar = office_calendar()
    assert joint_leave_warning(calendar, date(2025, 12, 30), date(2026, 1, 8)) == (
        "cuti bersama 2026 belum ditetapkan"
    )
    assert joint_leave_warning(calendar, THURSDAY, date(2024, 12, 31)) == ""
    assert joint_leave_warning(CLOSED, THURSDAY, date(2029, 1, 1)) == ""


def test_a_named_day_is_the_first_of_its_name_that_is_still_to_come() -> None:
    calendar = office_calendar()
    assert parse_due("pencoblosan", date(2024, 2, 1), calendar) == Due(date(2024, 2, 14))
    assert parse_due("H+7 pencoblosan", date(2024, 2, 15), calendar) == Due(date(2024, 2, 21))
    assert parse_due("pencoblosan", date(2025, 2, 1), calendar) is None
    assert parse_due("pencoblosan", THURSDAY) is None


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
    assert found is None or found.ongoing or found.urgent or found.day is not None


@given(
    st.sampled_from(["hari", "minggu", "bulan", "tahun", "hari kerja", "x24 jam"]),
    st.integers(0, 10**7),
    st.dates(),
)
def test_far_distances_never_break(unit: str, count: int, start: date) -> None:
    found = parse_due(f"{count} {unit} lagi", start)
    assert found is None or (found.day is not None and found.day >= start)


@given(st.sampled_from([row["phrase"] for row in ROWS]), st.dates())
def test_no_phrase_breaks_at_the_ends_of_the_calendar(phrase: str, start: date) -> None:
    for day in (start, date.min, date.max):
        found = parse_due(phrase, day, office_calendar())
        assert found is None or found.ongoing or found.urgent or found.day is not None


@given(st.dates(min_value=date(1900, 1, 1)))
def test_written_dates_are_read_back(day: date) -> None:
    assert parse_due(format_date(day), THURSDAY) == Due(day)
    assert parse_due(format_long_date(day), THURSDAY) == Due(day)
    assert parse_due(format_short_date(day), THURSDAY) == Due(day)


@given(
    st.sampled_from([row["phrase"] for row in ROWS]), st.dates(date(1990, 1, 1), date(2100, 1, 1))
)
def test_what_a_phrase_means_is_read_back_from_its_words_on_any_day(
    phrase: str, start: date
) -> None:
    due = parse_due(phrase, start, office_calendar())
    if due is not None and not due.urgent:
        assert parse_due(due.phrase, THURSDAY, office_calendar()) == due


def test_a_due_date_in_words_keeps_what_was_said_beside_it() -> None:
    said = {
        "besok": "22 Maret 2024",
        "27 november pukul 10.00": "27 November 2024 pukul 10.00",
        "setiap SENIN": "berkelanjutan (setiap Senin)",
        "rutin setiap bulan": "",
        "tiap bulan": "berkelanjutan (tiap bulan)",
        "sesegera mungkin": "segera",
    }
    found = {phrase: parse_due(phrase, THURSDAY) for phrase in said}
    assert {phrase: due.in_words() if due else "" for phrase, due in found.items()} == said


def test_distances_are_said_in_words() -> None:
    words = [describe_distance(THURSDAY + timedelta(days=n), THURSDAY) for n in (8, 1, 0, -3)]
    assert words == ["8 hari lagi", "besok", "hari ini", "lewat 3 hari"]


def test_what_is_to_be_known_of_a_counted_day_is_told() -> None:
    calendar = office_calendar()
    for phrase, words in (
        ("3 hari kerja", ""),
        ("500 hari kerja", "cuti bersama 2026 belum ditetapkan"),
        ("H+3", "dihitung dari hari rapat"),
        ("27 november pukul 10.00", ""),
        ("besok", ""),
    ):
        due = parse_due(phrase, THURSDAY, calendar)
        assert due is not None
        assert due_remark(phrase, due, THURSDAY, calendar) == words


def test_h_minus_alone_lacks_the_day_it_counts_from() -> None:
    assert lacks_anchor("H-3")
    assert lacks_anchor("h–1")
    assert not lacks_anchor("H-3 pencoblosan")


@pytest.mark.parametrize(
    "until", ["s.d. 30 April 2026", "sampai akhir bulan", "hingga jumat depan"]
)
def test_what_goes_on_may_say_until_when(until: str) -> None:
    due = parse_due(f"setiap jumat {until}", date(2026, 3, 10))
    assert due is not None
    assert (due.day, due.ongoing) == (None, True)
    assert due.note.casefold() == f"setiap jumat {until}".casefold()
    assert parse_due(due.phrase, date(2026, 3, 10)) == due
    assert parse_due("setiap jumat sampai selesai", date(2026, 3, 10)) is None


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("Rabu tgl 18 pukul 14.00", "18 Maret 2026 pukul 14.00"),
        ("Rabu, tanggal 18", "18 Maret 2026"),
        ("hari Minggu tgl. 5 bulan depan", "5 April 2026"),
        ("Kamis tgl 18", ""),
    ],
)
def test_a_weekday_and_a_day_of_the_month_are_one_day_where_they_agree(
    phrase: str, words: str
) -> None:
    due = parse_due(phrase, date(2026, 3, 10))
    assert (due.in_words() if due else "") == words
