"""Dates that no calendar has."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.dates import format_date, format_short_date
from kesbang_desktop.domain.due_date import Due, parse_due
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.follow_up_query import read_query
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.invitation import why_undated
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.missing_day import why_no_such_day
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.spoken_due import waits_for_date, why_no_due
from kesbang_desktop.domain.to_complete import check_entry
from kesbang_desktop.domain.typed_day import read_typed_day


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("31 Peb", "Februari paling banyak 29 hari"),
        ("30 Februari", "Februari paling banyak 29 hari"),
        ("32 Maret", "Maret hanya 31 hari"),
        ("29 Februari 2027", "Februari 2027 hanya 28 hari"),
        ("30 Februari 2028", "Februari 2028 hanya 29 hari"),
        ("29-2-27", "Februari 2027 hanya 28 hari"),
        ("31/4", "April hanya 30 hari"),
        ("2026-06-31", "Juni hanya 30 hari"),
        ("Selasa, 31 Juni 2026 (jam 9)", "Juni hanya 30 hari"),
        ("sebelum 31 nopember", "November hanya 30 hari"),
        ("12/13/2026", "tidak ada bulan ke-13"),
        ("0 Mei 2026", "tidak ada tanggal 0"),
    ],
)
def test_a_day_that_does_not_exist_is_told_as_such(text: str, why: str) -> None:
    assert why_no_such_day(text) == why
    assert why_no_due(text, date(2026, 3, 10)) == (
        f"tidak ada di kalender: {why}; perbaiki tanggalnya"
    )
    assert why in read_typed_day(text, date(2026, 3, 10)).problem


@pytest.mark.parametrize(
    "text", ["", "H-berapa", "pukul 10.75", "Rp 35.000", "300/123", "0812 5555 1234", "5 marinir"]
)
def test_what_is_no_date_has_no_such_reason(text: str) -> None:
    assert why_no_such_day(text) == ""


@given(st.dates(date(1970, 1, 1), date(2069, 12, 31)))
def test_no_day_that_exists_is_called_missing(day: date) -> None:
    for text in (format_date(day), format_short_date(day), day.isoformat(), f"{day:%d/%m/%y}"):
        assert why_no_such_day(text) == ""


MARCH = date(2026, 3, 16)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("29 Februari", "Februari 2027 hanya 28 hari"),
        ("29/2", "Februari 2027 hanya 28 hari"),
        ("sebelum 29 Peb", "Februari 2027 hanya 28 hari"),
        ("H-3 29 februari", "Februari 2027 hanya 28 hari"),
        ("29 Februari tahun ini", "Februari 2026 hanya 28 hari"),
        ("29 Februari tahun depan", "Februari 2027 hanya 28 hari"),
        ("tanggal 32", "tidak ada tanggal 32"),
        ("tanggal 31 bulan depan", "April hanya 30 hari"),
        ("setiap jumat s.d. 31 April", "April hanya 30 hari"),
    ],
)
def test_a_day_without_a_year_is_of_the_year_in_which_it_comes_next(text: str, why: str) -> None:
    assert parse_due(text, MARCH) is None
    assert why in why_no_due(text, MARCH)


def test_a_leap_day_is_a_day_where_the_next_february_has_one() -> None:
    assert parse_due("29 Februari", date(2027, 11, 1)) == Due(date(2028, 2, 29))
    assert why_no_such_day("29 Februari", date(2027, 11, 1)) == ""
    assert why_no_such_day("29 Februari 2028", MARCH) == ""
    # Without the date of the meeting it may be one.
    assert waits_for_date("29 Februari", None)


@pytest.mark.parametrize("said", ["/29 Februari", "/31 April", "/31/4/2026"])
def test_it_is_told_by_import_before_export_and_in_other_lines(said: str) -> None:
    notation = Notation(KnownParties(), MARCH)
    for line in (f"> Kirim surat {said}", f"> Kirim surat {said}, lalu rapat"):
        read = notation.read_line(line)
        assert (read.due, said in read.text) == (None, True)
        assert "tidak ada di kalender" in read.problems[0]
    entry = Entry(new_id(), new_id(), "A", EntryKind.ACTION, f"Kirim surat {said}")
    left = check_entry(entry, None, notation).left
    assert any("tidak ada di kalender" in one.sentence for one in left)
    decision = Entry(
        new_id(), new_id(), "A", EntryKind.DECISION, f"Surat dikirim {said} oleh panitia"
    )
    assert any(f"“{said}”" in one.sentence for one in check_entry(decision, None, notation).left)


@pytest.mark.parametrize("query", ['tenggat:"29 februari"', "tenggat:<31/4", "tenggat:1/4..31/4"])
def test_the_query_of_follow_ups_says_which_day_does_not_exist(query: str) -> None:
    assert "tidak ada di kalender" in read_query(query, MARCH).problems[0]


def test_the_date_of_a_letter_that_does_not_exist_is_told() -> None:
    assert why_undated("Nomor 005/123, 31 April 2026") == "April hanya 30 hari"
    assert why_undated("Nomor 12/13/2026") == ""
    assert why_undated("005/31/4/2026, 30 April 2026") == ""
    assert why_undated("undangan lisan") == ""


@given(st.dates(date(2020, 1, 1), date(2060, 12, 31)), st.dates(date(2020, 1, 1), date(2060, 1, 1)))
def test_a_day_without_a_year_is_never_more_than_a_year_off(day: date, since: date) -> None:
    due = parse_due(f"{day.day}/{day.month}", since)
    if due is None:
        assert why_no_such_day(f"{day.day}/{day.month}", since)
    else:
        assert due.day is not None
        assert 0 <= (due.day - since).days <= 366
