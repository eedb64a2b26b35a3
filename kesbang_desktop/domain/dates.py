"""Dates and times as Indonesian offices write them."""

import re
import unicodedata
from datetime import date, time, timedelta

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

APOSTROPHES = "'’‘ʼ`´′ʻ"
_NO_APOSTROPHES = dict.fromkeys(map(ord, APOSTROPHES))
_IN_WORD = re.compile(rf"(?<=[^\W\d_])[{APOSTROPHES}](?=[^\W\d_])")
_DASHES = re.compile(r"[‐‑‒–—−]")


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


def fold_apostrophes(text: str) -> str:
    """Return ``text`` without apostrophes inside words, of whichever kind: ``jum’at`` is jumat."""
    return _IN_WORD.sub("", text)


def search_key(text: str) -> str:
    """Return ``text`` as it is looked for: no capitals and no apostrophes, ``Jum’at`` is jumat."""
    return without_apostrophes(text.casefold())


def without_apostrophes(text: str) -> str:
    """Return ``text`` without any apostrophe."""
    return text.translate(_NO_APOSTROPHES)


def plain_words(text: str) -> str:
    """Return ``text`` in small letters on one line, with plain dashes and no apostrophes in words.

    So every way to write a date is one; a mark at either end goes.
    """
    # Normalisation would make a space and a mark of an acute accent that stands alone.
    text = unicodedata.normalize("NFKC", fold_apostrophes(text))
    return " ".join(_DASHES.sub("-", text).lower().split()).strip(" ,;.!")


def make_date(year: int, month: int, day: int) -> date | None:
    """Return the date, or None where the calendar has no such day (31 Februari)."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def add_days(day: date, count: int) -> date | None:
    """Return the day ``count`` days after ``day``, None past the ends of the calendar."""
    try:
        return day + timedelta(days=count)
    except OverflowError:
        return None
