"""Working days counted and added."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.working_days import add_working_days, count_working_days

FRIDAY = date(2024, 3, 22)
# Wafat Isa Almasih and the days of Idulfitri.
HOLIDAYS = frozenset({date(2024, 3, 29), date(2024, 4, 10), date(2024, 4, 11)})


def test_weekends_and_holidays_do_not_count():
    assert count_working_days(FRIDAY, date(2024, 3, 25), HOLIDAYS) == 1
    assert count_working_days(FRIDAY, date(2024, 3, 31), HOLIDAYS) == 4
    assert count_working_days(date(2024, 4, 9), date(2024, 4, 12), HOLIDAYS) == 1


def test_nothing_comes_after_the_end():
    assert count_working_days(FRIDAY, FRIDAY, HOLIDAYS) == 0
    assert count_working_days(FRIDAY, FRIDAY - timedelta(days=9), HOLIDAYS) == 0


@given(st.dates(date(2024, 1, 1), date(2024, 12, 31)), st.integers(0, 60))
def test_counting_is_the_other_way_round_of_adding(day, count):
    assert count_working_days(day, add_working_days(day, count, HOLIDAYS), HOLIDAYS) == count
