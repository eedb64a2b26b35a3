from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.search.days import read_past_days

TODAY = date(2024, 12, 2)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        (">1/10/2024", date(2024, 10, 1), None),
        ("<1/10/2024", None, date(2024, 10, 1)),
        ("1/10/2024", date(2024, 10, 1), date(2024, 10, 1)),
        ("1/10", date(2024, 10, 1), date(2024, 10, 1)),
        ("1/2", date(2025, 2, 1), date(2025, 2, 1)),
        ("21 maret 2024", date(2024, 3, 21), date(2024, 3, 21)),
        ("1/3/2024..31/3/2024", date(2024, 3, 1), date(2024, 3, 31)),
        ("31/3/2024..1/3/2024", date(2024, 3, 1), date(2024, 3, 31)),
        ("<30h", date(2024, 11, 2), TODAY),
        (">30h", None, date(2024, 11, 2)),
        ("2m", date(2024, 11, 18), TODAY),
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        (">2023", date(2023, 1, 1), None),
        ("<2023", None, date(2023, 12, 31)),
        ("2022..2023", date(2022, 1, 1), date(2023, 12, 31)),
        ("oktober 2024", date(2024, 10, 1), date(2024, 10, 31)),
        ("okt", date(2024, 10, 1), date(2024, 10, 31)),
        ("10/2024", date(2024, 10, 1), date(2024, 10, 31)),
        ("feb", date(2024, 2, 1), date(2024, 2, 29)),
        ("desember", date(2024, 12, 1), date(2024, 12, 31)),
        ("hari ini", TODAY, TODAY),
        ("kemarin", date(2024, 12, 1), date(2024, 12, 1)),
        ("minggu ini", date(2024, 12, 2), date(2024, 12, 8)),
        ("minggu lalu", date(2024, 11, 25), date(2024, 12, 1)),
        ("bulan lalu", date(2024, 11, 1), date(2024, 11, 30)),
        ("tahun lalu", date(2023, 1, 1), date(2023, 12, 31)),
    ],
)
def test_days_that_lie_behind(text: str, first: date | None, last: date | None) -> None:
    days = read_past_days(text, TODAY)
    assert days is not None
    assert (days.first, days.last) == (first, last)


def test_the_month_before_january_is_december() -> None:
    days = read_past_days("bulan lalu", date(2024, 1, 15))
    assert days is not None
    assert (days.first, days.last) == (date(2023, 12, 1), date(2023, 12, 31))


@pytest.mark.parametrize("text", ["", "entah", "..", "31/2/2024", "13/2024", "0000", "<9999b9"])
def test_what_is_no_day(text: str) -> None:
    assert read_past_days(text, TODAY) is None


@given(st.text(), st.dates())
def test_any_text_is_read(text: str, today: date) -> None:
    days = read_past_days(text, today)
    assert days is None or days.first is None or days.last is None or days.first <= days.last


@given(
    st.sampled_from(["minggu lalu", "bulan lalu", "tahun lalu", "kemarin", "<9999b", "minggu ini"]),
    st.sampled_from([date.min, date.max, date(1, 12, 31), date(9999, 1, 1)]),
)
def test_the_ends_of_the_calendar(text: str, today: date) -> None:
    days = read_past_days(text, today)
    assert days is None or days.first is None or days.last is None or days.first <= days.last
