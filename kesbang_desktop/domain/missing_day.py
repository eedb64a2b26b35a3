"""Days that somebody wrote and no calendar has: ``31 Februari``, ``29 Februari 2027``."""

import re
from calendar import monthrange
from collections.abc import Iterator

from kesbang_desktop.domain.dates import LONGEST_PHRASE, MONTHS, month_number, plain_words

_WORDED = re.compile(
    r"(?<!\d)(\d{1,2})[ ./-]{0,2}([^\W\d_]{3,})\.?(?:[ ,/-]{0,2}(\d{4}|\d{2})(?!\d))?"
)
_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d/])")
_ISO = re.compile(r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_LEAP_YEAR = 2024


def why_no_such_day(text: str) -> str:
    """Return why a date in ``text`` is no day: ``Februari 2027 hanya 28 hari``; empty for none."""
    if len(text) > LONGEST_PHRASE:
        return ""
    found = (_why(*written) for written in _written(plain_words(text)))
    return next(filter(None, found), "")


def _written(words: str) -> Iterator[tuple[int, int, int | None]]:
    """Yield day, month and year, as far as one is written, of whatever looks like a date."""
    for match in _ISO.finditer(words):
        yield int(match[3]), int(match[2]), int(match[1])
    for match in _WORDED.finditer(words):
        if month := month_number(match[2]):
            yield int(match[1]), month, _year(match[3])
    for match in _NUMERIC.finditer(words):
        # 10.75 is a number; 31/4 is a day.
        if match[4] or match[2] == "/":
            yield int(match[1]), int(match[3]), _year(match[4])


def _year(figures: str | None) -> int | None:
    return None if figures is None else int(figures) + (2000 if len(figures) == 2 else 0)


def _why(day: int, month: int, year: int | None) -> str:
    if not 1 <= month <= len(MONTHS):
        return f"tidak ada bulan ke-{month}"
    if year == 0:
        return ""
    days = monthrange(year or _LEAP_YEAR, month)[1]
    if 1 <= day <= days:
        return ""
    if day == 0:
        return "tidak ada tanggal 0"
    name = MONTHS[month - 1]
    if month == 2 and year is None:
        return f"{name} paling banyak {days} hari"
    return f"{name} {year} hanya {days} hari" if month == 2 else f"{name} hanya {days} hari"
