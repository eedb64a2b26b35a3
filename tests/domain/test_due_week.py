from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.due_week import (
    NO_DUE_ORDER,
    ONGOING_ORDER,
    due_order,
    end_of_week,
    week_of,
    week_rank,
    week_span,
    week_title,
)

# A Wednesday.
TODAY = date(2026, 5, 13)


def title(due: date | None, is_open: bool = True, ongoing: bool = False) -> str:
    return week_title(week_of(due_order(due, ongoing), is_open, TODAY), TODAY)


@pytest.mark.parametrize(
    ("due", "expected"),
    [
        (date(2026, 5, 12), "Lewat tenggat"),
        (date(2026, 5, 13), "Minggu ini"),
        (date(2026, 5, 17), "Minggu ini"),
        (date(2026, 5, 18), "Minggu depan"),
        (date(2026, 5, 24), "Minggu depan"),
        (date(2026, 5, 31), "25–31 Mei 2026"),
        (date(2026, 7, 1), "29 Juni–5 Juli 2026"),
        (date(2027, 1, 1), "28 Desember 2026–3 Januari 2027"),
        (date(2028, 2, 29), "28 Februari–5 Maret 2028"),
        (None, "Tanpa tenggat"),
    ],
)
def test_weeks_are_said_in_words(due: date | None, expected: str) -> None:
    assert title(due) == expected


def test_what_goes_on_for_ever_has_a_group_of_its_own() -> None:
    assert title(None, ongoing=True) == "Berkelanjutan"


def test_what_is_closed_is_never_late() -> None:
    assert title(date(2026, 5, 12), is_open=False) == "Minggu ini"
    assert title(date(2026, 5, 10), is_open=False) == "4–10 Mei 2026"


@given(st.dates(), st.booleans(), st.dates())
def test_every_due_date_lies_in_the_span_of_its_week(due: date, is_open: bool, today: date) -> None:
    order = due_order(due, False)
    key = week_of(order, is_open, today)
    first, last = week_span(key)
    assert first <= order <= last
    assert week_title(key, today)
    assert order < ONGOING_ORDER < NO_DUE_ORDER


@given(st.dates(), st.dates(), st.dates())
def test_groups_stand_in_the_order_of_their_dates(one: date, other: date, today: date) -> None:
    keys = [week_of(due_order(due, False), True, today) for due in sorted((one, other))]
    assert week_rank(keys[0]) <= week_rank(keys[1])


@given(st.dates(max_value=date.max - timedelta(days=7)))
def test_a_week_ends_on_sunday(day: date) -> None:
    end = end_of_week(day)
    assert end.weekday() == 6
    assert 0 <= (end - day).days < 7
