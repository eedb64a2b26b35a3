"""Days that somebody wrote and no calendar has: ``31 April``, ``29 Februari`` of 2027.

The one place that tells. A date without a year is of the year in which it comes next.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from kesbang_desktop.domain.date_reading import LONGEST_PHRASE, month_number, next_year
from kesbang_desktop.domain.dates import MONTHS, add_days, plain_words

NO_MONTH = "tidak ada bulan ke-"
_WORDED = re.compile(
    r"(?<!\d)(\d{1,2})[ ./-]{0,2}([^\W\d_]{3,})\.?(?:[ ,/-]{0,2}(\d{4}|\d{2})(?!\d))?"
)
_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d/])")
_ISO = re.compile(r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_OF_MONTH = re.compile(
    r"\b(?:tanggal|tgl\.?) ?(\d{1,2})(?: (?:bulan|bln) (ini|depan))?(?=[ ,;.)]|$)"
)
_WHICH_YEAR = re.compile(r" (?:tahun|thn) (ini|depan)\b")
_FOUR_FIGURES = re.compile(r"\d{4}\b")
_LEAP_YEAR = 2024
# Day, month and year, with a word such as sebelum before them.
_MOST_WORDS = 4


def why_no_such_day(text: str, since: date | None = None) -> str:
    """Return why a date in ``text`` is no day: ``Februari 2027 hanya 28 hari``; empty for none.

    Without a year it counts from ``since``, without that any year will do.
    """
    if len(text) > LONGEST_PHRASE:
        return ""
    words = plain_words(text)
    found = (_why(*written, since) for written in _written(words, since))
    return next(filter(None, found), "") or _why_none_in_month(words, since)


def missing_day_at_start(text: str, since: date | None = None) -> str:
    """Return the words of a day that no calendar has, where ``text`` begins with one, else ''."""
    words = text.split(None, _MOST_WORDS)[:_MOST_WORDS]
    pieces = [" ".join(words[:count]).rstrip(".,;)") for count in range(1, len(words) + 1)]
    for piece, following in zip(pieces, [*words[1:], ""], strict=True):
        if why_no_such_day(piece, since) and not _FOUR_FIGURES.match(following):
            return piece
    return ""


def _written(words: str, since: date | None) -> Iterator[tuple[int, int, int | None]]:
    """Yield day, month and year, as far as one is written, of whatever looks like a date."""
    for match in _ISO.finditer(words):
        yield int(match[3]), int(match[2]), int(match[1])
    for match in _WORDED.finditer(words):
        if month := month_number(match[2]):
            yield int(match[1]), month, _year(match[3]) or _year_behind(words, match.end(), since)
    for match in _NUMERIC.finditer(words):
        # 10.75 is a number; 31/4 is a day.
        if match[4] or match[2] == "/":
            yield int(match[1]), int(match[3]), _year(match[4])


def _year(figures: str | None) -> int | None:
    return None if figures is None else int(figures) + (2000 if len(figures) == 2 else 0)


def _year_behind(words: str, at: int, since: date | None) -> int | None:
    which = _WHICH_YEAR.match(words, at)
    return since.year + (which[1] == "depan") if which and since else None


def _why(day: int, month: int, year: int | None, since: date | None) -> str:
    if not 1 <= month <= len(MONTHS):
        return f"{NO_MONTH}{month}"
    if year == 0:
        return ""
    if year is None and (month, day) == (2, 29) and since is not None:
        year = next_year(since, month, day)
    days = monthrange(year or _LEAP_YEAR, month)[1]
    if 1 <= day <= days:
        return ""
    if day == 0:
        return "tidak ada tanggal 0"
    name = MONTHS[month - 1]
    if month == 2 and year is None:
        return f"{name} paling banyak {days} hari"
    return f"{name} {year} hanya {days} hari" if month == 2 else f"{name} hanya {days} hari"


def _why_none_in_month(words: str, since: date | None) -> str:
    """Tell of ``tanggal 32``, and of ``tanggal 31 bulan ini`` where the month is shorter."""
    match = _OF_MONTH.search(words)
    if match is None:
        return ""
    day = int(match[1])
    if not 1 <= day <= 31:
        return f"tidak ada tanggal {day}"
    if since is None or not match[2]:
        return ""
    first = since.replace(day=1)
    month = first if match[2] == "ini" else add_days(first, 31)
    return _why(day, month.month, month.year, since) if month is not None else ""
