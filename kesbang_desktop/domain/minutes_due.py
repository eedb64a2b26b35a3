"""Until when the minutes of a meeting are to be handed in: within one working day."""

from collections.abc import Collection
from datetime import date

from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.domain.working_days import add_working_days, count_working_days

_DAYS = 1
# Farther back it says nothing any more by how many days.
_LONGEST_COUNT = 20


def minutes_due(meeting_day: date, holidays: Collection[date]) -> date | None:
    """Return the last day for the minutes, None past the ends of the calendar."""
    try:
        return add_working_days(meeting_day, _DAYS, holidays)
    except OverflowError:
        return None


def days_left(due: date, today: date, holidays: Collection[date]) -> int:
    """Return how many working days are left until ``due``, negative after it."""
    if due >= today:
        return count_working_days(today, due, holidays)
    return -max(1, count_working_days(due, today, holidays))


def describe_minutes_due(
    status: MeetingStatus, meeting_day: date | None, today: date, holidays: Collection[date]
) -> str:
    """Return how long is left for the minutes of a meeting, empty where there is nothing to say.

    That is so before its day, without one, and once the minutes are final.
    """
    if meeting_day is None or meeting_day > today or status is MeetingStatus.FINAL:
        return ""
    due = minutes_due(meeting_day, holidays)
    if due is None:
        return ""
    if due == today:
        return "notula jatuh tempo hari ini"
    if (due - today).days == 1:
        return "notula jatuh tempo besok"
    left = days_left(due, today, holidays)
    if left >= 0:
        return f"notula {left} hari kerja lagi"
    if -left > _LONGEST_COUNT:
        return "notula belum disahkan"
    return f"notula lewat {-left} hari kerja"
