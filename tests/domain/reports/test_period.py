from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.reports.period import Period

days = st.dates(date(1990, 1, 1), date(2090, 1, 1))


@given(days)
def test_months_follow_one_another(day: date) -> None:
    month = Period.month_of(day)
    assert month.after().is_month and month.before().is_month
    assert month.after().since - month.until == timedelta(days=1)
    assert month.after().before() == month == month.before().after()


@given(days, st.integers(0, 20))
def test_days_follow_days_of_the_same_number(day: date, more: int) -> None:
    period = Period(day, day + timedelta(days=more))
    assert period.after().until - period.after().since == timedelta(days=more)
    assert period.after().before() == period
