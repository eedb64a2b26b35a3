"""Dates and times as Indonesian offices write and read them."""

import re
from datetime import date, time

WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
_MONTH_NUMBERS = {
    **{name.lower(): index for index, name in enumerate(MONTHS, 1)},
    **{name[:3].lower(): index for index, name in enumerate(MONTHS, 1)},
    "agt": 8,
    "ags": 8,
    "sept": 9,
    "nop": 11,
    "nopember": 11,
    "pebruari": 2,
}
_WEEKDAY_NUMBERS = {
    **{name.lower(): index for index, name in enumerate(WEEKDAYS)},
    "jum'at": 4,
    "jum’at": 4,
    "ahad": 6,
}
_TIME = re.compile(r"(\d{1,2})[.:](\d{2})")
_NUMERIC = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_WORDED = re.compile(r"(\d{1,2})\s+([^\W\d]+)\.?\s+(\d{4})")


def weekday_name(day: date) -> str:
    """Return the Indonesian name of the weekday, such as ``Kamis``."""
    return WEEKDAYS[day.weekday()]


def format_date(day: date) -> str:
    """Return ``21 Maret 2024``: no leading zero."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def format_long_date(day: date) -> str:
    """Return ``Kamis, 21 Maret 2024``."""
    return f"{weekday_name(day)}, {format_date(day)}"


def format_short_date(day: date) -> str:
    """Return ``21 Mar 2024``, for columns."""
    return f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def format_time(moment: time) -> str:
    """Return ``09.00``."""
    return f"{moment.hour:02d}.{moment.minute:02d}"


def month_number(word: str) -> int | None:
    """Return 1 to 12 for a month's name or usual abbreviation, else None."""
    return _MONTH_NUMBERS.get(word.lower().rstrip("."))


def weekday_number(word: str) -> int | None:
    """Return 0 (Monday) to 6 (Sunday) for a weekday's name, else None."""
    return _WEEKDAY_NUMBERS.get(word.lower())


def make_date(year: int, month: int, day: int) -> date | None:
    """Return the date, or None where the calendar has no such day (31 Februari)."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def parse_time(text: str) -> time | None:
    """Return the time in ``08.30`` or ``8:30``, or None where ``text`` is not one."""
    match = _TIME.fullmatch(text.strip())
    if match is None or int(match[1]) > 23 or int(match[2]) > 59:
        return None
    return time(int(match[1]), int(match[2]))


def parse_date(text: str) -> tuple[date | None, bool]:
    """Read a full date: ``Kamis, 21 Maret 2024``, ``21/3/2024`` or ``2024-03-21``.

    Returns the date (None where there is none) and whether a weekday in front, if any, fits it.
    """
    text = text.strip()
    weekday: int | None = None
    word, _, rest = text.replace(",", " ", 1).partition(" ")
    if (found := weekday_number(word)) is not None:
        weekday, text = found, rest.strip()
    day = _parse_plain_date(text)
    return day, day is None or weekday is None or day.weekday() == weekday


def _parse_plain_date(text: str) -> date | None:
    if match := _ISO.fullmatch(text):
        return make_date(int(match[1]), int(match[2]), int(match[3]))
    if match := _NUMERIC.fullmatch(text):
        return make_date(int(match[3]), int(match[2]), int(match[1]))
    if (match := _WORDED.fullmatch(text)) and (month := month_number(match[2])):
        return make_date(int(match[3]), month, int(match[1]))
    return None
