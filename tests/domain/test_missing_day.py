"""Dates that no calendar has."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.dates import format_date, format_short_date
from kesbang_desktop.domain.missing_day import why_no_such_day
from kesbang_desktop.domain.spoken_due import why_no_due
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
    assert why_no_due(text, date(2026, 3, 10)) == f"tidak ada di kalender: {why}"
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
