"""Working days: Monday to Friday less national holidays."""

from collections.abc import Collection
from datetime import date, timedelta


def is_working_day(day: date, holidays: Collection[date]) -> bool:
    """Tell whether the office works on ``day``."""
    return day.weekday() < 5 and day not in holidays


def add_working_days(day: date, count: int, holidays: Collection[date]) -> date:
    """Return the ``count``-th working day after ``day``, with a negative one before it.

    Raises OverflowError past the ends of the calendar.
    """
    step = timedelta(days=1 if count > 0 else -1)
    left = abs(count)
    while left:
        day += step
        left -= is_working_day(day, holidays)
    return day


def count_working_days(day: date, end: date, holidays: Collection[date]) -> int:
    """Return how many working days come after ``day`` up to and with ``end``; 0 where none do."""
    days = max(0, (end - day).days)
    return sum(is_working_day(day + timedelta(days=one), holidays) for one in range(1, days + 1))
