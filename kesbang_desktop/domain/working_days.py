"""Working days: Monday to Friday less national holidays."""

from collections.abc import Collection
from datetime import date, timedelta


def is_working_day(day: date, holidays: Collection[date]) -> bool:
    """Tell whether the office works on ``day``."""
    return day.weekday() < 5 and day not in holidays


def add_working_days(day: date, count: int, holidays: Collection[date]) -> date:
    """Return the ``count``-th working day after ``day``. Raises OverflowError past year 9999."""
    while count > 0:
        day += timedelta(days=1)
        if is_working_day(day, holidays):
            count -= 1
    return day


def count_working_days(day: date, end: date, holidays: Collection[date]) -> int:
    """Return how many working days come after ``day`` up to and with ``end``; 0 where none do."""
    days = max(0, (end - day).days)
    return sum(is_working_day(day + timedelta(days=one), holidays) for one in range(1, days + 1))
