"""Due phrases as they are said in one meeting, whose own date may not be known yet."""

from collections.abc import Collection
from datetime import date

from kesbang_desktop.domain.due_date import Due, parse_due

# Two days that share neither year, month, weekday nor place in the month: what means the same on
# both counts from no day at all.
_ANY_DAYS = date(2021, 3, 2), date(2034, 10, 27)
# Whatever counts from a day means something on one of these: in some year of twelve every date
# falls on any weekday that it can fall on.
_SOME_DAYS = (*_ANY_DAYS, *(date(year, 1, 1) for year in range(2020, 2032)))


def read_due(phrase: str, meeting_date: date | None, holidays: Collection[date] = ()) -> Due | None:
    """Return what ``phrase`` means in a meeting of ``meeting_date``, None where it is no date.

    Without the date of the meeting only what does not count from it has a meaning.
    """
    if meeting_date is not None:
        return parse_due(phrase, meeting_date, holidays)
    first, second = (parse_due(phrase, day, holidays) for day in _ANY_DAYS)
    return first if first == second else None


def waits_for_date(phrase: str, meeting_date: date | None, holidays: Collection[date] = ()) -> bool:
    """Tell whether ``phrase`` is a date that only the date of the meeting would give a meaning."""
    return (
        meeting_date is None
        and read_due(phrase, None, holidays) is None
        and any(parse_due(phrase, day, holidays) for day in _SOME_DAYS)
    )
