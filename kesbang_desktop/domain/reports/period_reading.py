"""The days that a report is about, as people write them."""

import calendar
import re
from datetime import date

from kesbang_desktop.domain.date_reading import month_number, read_date
from kesbang_desktop.domain.dates import plain_words
from kesbang_desktop.domain.reports.period import Period

_AHEAD = re.compile(r"^(?:(?:periode|masa|bulan|bln|tanggal|tgl)\b[.:]?\s*)+")
_TO = r"\s*(?:-|s\.?\s?/?d\.?|sampai(?: dengan)?|hingga|dan|/)\s*"
_MONTH = re.compile(r"([a-z]+)\.?(?:,?\s*(?:tahun\s+)?'?(\d{4}|\d{2}))?", re.ASCII)
_MONTHS = re.compile(rf"([a-z]+)(?:\s+(\d{{4}}))?{_TO}([a-z]+)(?:\s+(\d{{4}}))?", re.ASCII)
_FIGURES = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{2})")
_CENTURY = 2000


def read_period(text: str, near: Period | None = None) -> Period | None:
    """Return the period in ``text``: ``November 2024``, ``11/2024``, ``1 s.d. 15 Nov 2024``.

    A month or day without a year is that nearest to ``near``; None where there is none, or where
    ``text`` is no period.
    """
    words = _AHEAD.sub("", plain_words(text))
    return _months(words, near) or _days(words, near)


def _months(words: str, near: Period | None) -> Period | None:
    if match := _FIGURES.fullmatch(words):
        return _month(int(match[2]), int(match[1]))
    if match := _ISO.fullmatch(words):
        return _month(int(match[1]), int(match[2]))
    if match := _MONTH.fullmatch(words):
        return _named(match[1], match[2], near)
    if match := _MONTHS.fullmatch(words):
        last = _named(match[3], match[4], near)
        first = _named(match[1], match[2] or match[4], near)
        if first and last and first.since > last.since and not match[2]:
            first = _month(first.since.year - 1, first.since.month)
        return Period(first.since, last.until) if first and last and first < last else None
    return None


def _named(name: str, year: str | None, near: Period | None) -> Period | None:
    month = month_number(name)
    if month is None:
        return None
    if year:
        return _month(int(year) if len(year) == 4 else _CENTURY + int(year), month)
    if near is None:
        return None
    years = (near.since.year + step for step in (-1, 0, 1))
    there = [one for one in (_month(each, month) for each in years) if one]
    return min(there, key=lambda one: abs(one.since - near.since), default=None)


def _month(year: int, month: int) -> Period | None:
    if not 1 <= month <= 12 or not 1 <= year <= 9999:
        return None
    last = calendar.monthrange(year, month)[1]
    return Period(date(year, month, 1), date(year, month, last))


def _days(words: str, near: Period | None) -> Period | None:
    reading = read_date(words, near.since if near else None, nearest=True)
    if reading.day is None:
        return None
    return Period(reading.day, reading.last or reading.day)
