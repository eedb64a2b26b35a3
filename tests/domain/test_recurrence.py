from datetime import date, timedelta
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.recurrence import (
    Every,
    Obligation,
    Occurrence,
    dates_to_make,
    is_too_long_ago,
)

FIRST = date(2026, 1, 31)


def monthly(first: date = FIRST, every: Every = Every.MONTH, **fields: object) -> Obligation:
    return Obligation(new_id(), "Laporan bulanan", every, first, **fields)


def first_dates(obligation: Obligation, count: int) -> list[date]:
    return list(islice(obligation.due_dates(), count))


def test_the_last_day_of_a_month_stays_the_last_day() -> None:
    assert first_dates(monthly(), 4) == [
        FIRST,
        date(2026, 2, 28),
        date(2026, 3, 31),
        date(2026, 4, 30),
    ]


def test_leap_days_and_years() -> None:
    yearly = monthly(date(2024, 2, 29), Every.YEAR)
    assert first_dates(yearly, 5)[-2:] == [date(2027, 2, 28), date(2028, 2, 29)]
    quarterly = monthly(date(2026, 11, 30), Every.QUARTER)
    assert first_dates(quarterly, 3) == [date(2026, 11, 30), date(2027, 2, 28), date(2027, 5, 30)]
    assert first_dates(monthly(date(2026, 12, 28), Every.WEEK), 2)[1] == date(2027, 1, 4)


def test_dates_end_with_the_calendar() -> None:
    assert list(monthly(date(9999, 11, 30)).due_dates()) == [
        date(9999, 11, 30),
        date(9999, 12, 30),
    ]
    assert list(monthly(date(9999, 12, 31), Every.WEEK).due_dates()) == [date(9999, 12, 31)]


def test_the_first_appears_at_once() -> None:
    assert dates_to_make(monthly(), None, date(2026, 1, 1)) == (FIRST,)


def test_the_next_appears_when_the_last_is_done() -> None:
    early = date(2026, 1, 5)
    assert dates_to_make(monthly(), Occurrence(FIRST), early) == ()
    assert dates_to_make(monthly(), Occurrence(FIRST, True), early) == (date(2026, 2, 28),)


def test_the_next_appears_when_the_date_of_the_last_comes() -> None:
    last = Occurrence(FIRST)
    assert dates_to_make(monthly(), last, FIRST - timedelta(days=1)) == ()
    assert dates_to_make(monthly(), last, FIRST) == (date(2026, 2, 28),)


def test_what_came_due_while_the_program_was_closed_appears() -> None:
    made = dates_to_make(monthly(), Occurrence(FIRST), date(2026, 4, 10))
    assert made == (date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30))


def test_an_obligation_that_was_ended_makes_nothing() -> None:
    assert dates_to_make(monthly(is_active=False), None, FIRST) == ()


def test_a_text_is_needed() -> None:
    with pytest.raises(InvalidRecordError, match="belum diisi"):
        Obligation(new_id(), " ", Every.WEEK, FIRST)


def test_a_first_date_of_more_than_a_year_ago_is_too_long_ago() -> None:
    assert not is_too_long_ago(date(2024, 2, 29), date(2025, 2, 28))
    assert not is_too_long_ago(date(2025, 11, 24), date(2026, 11, 24))
    assert is_too_long_ago(date(2025, 11, 22), date(2026, 11, 24))
    assert not is_too_long_ago(date(2030, 1, 1), date(2026, 11, 24))


@given(
    st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    st.sampled_from(Every),
    st.lists(st.integers(0, 200), min_size=1, max_size=20),
)
def test_each_date_appears_once_whenever_the_program_is_opened(
    first: date, every: Every, gaps: list[int]
) -> None:
    obligation, today, made = monthly(first, every), first, []
    for gap in gaps:
        today += timedelta(days=gap)
        last = Occurrence(made[-1]) if made else None
        made.extend(dates_to_make(obligation, last, today))
    assert made == first_dates(obligation, len(made))
    assert made[-1] > today
