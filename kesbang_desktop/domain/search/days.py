"""Days as a condition of the search: ``>1/10/2024``, ``<30h``, ``okt 2024``."""

import re
from calendar import monthrange
from datetime import date

from kesbang_desktop.domain.date_reading import month_number, read_date
from kesbang_desktop.domain.dates import add_days, make_date, plain_words
from kesbang_desktop.domain.query_parts import DayRange, length_in_days, read_days

_YEAR = re.compile(r"\d{4}")
_MONTH = re.compile(r"(?:(?P<name>[^\W\d_]{3,})\.?|(?P<number>\d{1,2}))(?:[ /.-](?P<year>\d{4}))?")


def read_past_days(value: str, today: date) -> DayRange | None:
    """Return which days ``value`` means, seen from ``today``; None is what cannot be read.

    ``2024``, ``oktober 2024``, ``10/2024``, ``bulan lalu`` and the like are all days of them. A
    date without a year is the one nearest to today. ``<30h`` is the last 30 days, ``>30h`` what
    lies further back; with a date ``<`` and ``>`` are until and since then.
    """
    if ".." in value:
        first, last = (_span(part, today) for part in value.split("..", 1))
        if first is None or last is None:
            return None
        if first.first and last.first and first.first > last.first:
            first, last = last, first
        return DayRange(first.first, last.last)
    bare = value.lstrip("<>=")
    length = length_in_days(bare)
    if length is not None:
        day = add_days(today, -length)
        if day is None:
            return None
        return DayRange(None, day) if value.startswith(">") else DayRange(day, today)
    days = _span(bare, today)
    if days is None:
        return None
    if value.startswith("<"):
        return DayRange(None, days.last)
    return DayRange(days.first, None) if value.startswith(">") else days


def read_coming_days(value: str, today: date) -> DayRange | None:
    """Return which days ``value`` means where they may lie ahead; None is what cannot be read.

    As :func:`read_past_days`, but ``<30h`` is from today to 30 days on, and ``besok`` a day too.
    """
    if length_in_days(value.lstrip("<>=")) is not None:
        return read_days(value, today)
    return read_past_days(value, today) or read_days(value, today)


def _span(text: str, today: date) -> DayRange | None:
    words = plain_words(text)
    if words == "kemarin":
        words = (add_days(today, -1) or today).isoformat()
    if words == "hari ini":
        words = today.isoformat()
    if day := read_date(words, today, nearest=True).day:
        return DayRange(day, day)
    return _year(words) or _month(words, today) or _period(words, today)


def _year(words: str) -> DayRange | None:
    first = make_date(int(words), 1, 1) if _YEAR.fullmatch(words) else None
    return DayRange(first, first.replace(month=12, day=31)) if first else None


def _month(words: str, today: date) -> DayRange | None:
    match = _MONTH.fullmatch(words)
    if match is None or not (match["name"] or match["year"]):
        return None
    number = month_number(match["name"]) if match["name"] else int(match["number"])
    if number is None:
        return None
    if match["year"]:
        return _month_of(int(match["year"]), number)
    return _month_of(today.year - (number > today.month), number)


def _month_of(year: int, month: int) -> DayRange | None:
    first = make_date(year, month, 1)
    return DayRange(first, first.replace(day=monthrange(year, month)[1])) if first else None


def _period(words: str, today: date) -> DayRange | None:
    """Read ``minggu ini``, ``bulan lalu``, ``tahun lalu``."""
    unit, _, which = words.partition(" ")
    if which not in ("ini", "lalu"):
        return None
    back = which == "lalu"
    if unit == "minggu":
        first = add_days(today, -today.weekday() - 7 * back)
        last = add_days(first, 6) if first else None
        return DayRange(first, last) if first and last else None
    if unit == "bulan":
        month = today.month - back
        return _month_of(today.year, month) if month else _month_of(today.year - 1, 12)
    return _year(f"{today.year - back:04}") if unit == "tahun" else None
