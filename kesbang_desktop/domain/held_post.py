"""Which jabatan somebody held when (riwayat jabatan), as records and as lines that are typed.

A line says jabatan, agency and time, of which all but the jabatan may be left out:
``Kepala Bidang Politik, Kesbangpol, 2021 - 4 Mei 2024``. Years alone are whole years.
"""

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kesbang_desktop.domain.date_reading import month_number, read_date
from kesbang_desktop.domain.dates import format_date, make_date
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.text import clean_line

# Between two days; a dash needs room around it unless figures stand on both sides.
_BETWEEN = re.compile(r"\s+(?:s\.?\s?/?d\.?|sampai(?:\s+dengan)?|hingga)\s+|\s+[-–—]\s+|[–—]")
_YEARS = re.compile(r"(\d{4})\s?-\s?(\d{4})")
_UNTIL = re.compile(r"(?:s\.?\s?/?d\.?|sampai(?:\s+dengan)?|hingga|[-–—])\s+(?=\S)", re.IGNORECASE)
_SINCE = re.compile(r"(?:sejak|mulai|tmt)\s+(?=\S)", re.IGNORECASE)
_TODAY = frozenset(("", "sekarang", "kini", "saat ini"))
_YEAR = re.compile(r"\d{4}")
_MONTH = re.compile(r"([^\W\d]+)\s+(\d{4})")


@dataclass(frozen=True, slots=True)
class HeldPost:
    """``position`` at an agency as it was called then, from the first day to the last.

    A day that is None is not known; without a last day the post may be held still.
    """

    position: str
    organization: str = ""
    began_on: date | None = None
    ended_on: date | None = None

    def covers(self, day: date) -> bool:
        """Tell whether the post was held on ``day``, as far as is known; one day must be."""
        if self.began_on is None and self.ended_on is None:
            return False
        return (self.began_on or day) <= day <= (self.ended_on or day)

    @property
    def words(self) -> str:
        """The line that reads as this post."""
        agency = [self.organization.replace(",", "\\,")] if self.organization else []
        time = _time_words(self.began_on, self.ended_on)
        return ", ".join([self.position.replace(",", "\\,"), *agency, *([time] if time else [])])


def post_on(day: date | None, posts: Iterable[HeldPost]) -> HeldPost | None:
    """Return which of ``posts`` was held on ``day``, the one that ended first; None for none."""
    held = [one for one in posts if day is not None and one.covers(day)]
    return min(held, key=lambda one: one.ended_on or date.max, default=None)


def read_posts(text: str) -> tuple[HeldPost, ...]:
    """Return the posts in ``text``, one a line.

    Raises InvalidRecordError, which names the line, where a post ends before it begins.
    """
    lines = (clean_line(line) for line in text.splitlines())
    return tuple(_read_post(line) for line in lines if line)


def write_posts(posts: Iterable[HeldPost]) -> str:
    """Return the lines that read as ``posts``."""
    return "\n".join(one.words for one in posts)


def _read_post(line: str) -> HeldPost:
    parts = [part.replace("\\,", ",").strip() for part in re.split(r"(?<!\\),", line)]
    time = _read_time(parts[-1]) if len(parts) > 1 else None
    began, ended = time or (None, None)
    if time is not None:
        parts.pop()
    if began and ended and ended < began:
        raise InvalidRecordError(
            f"Riwayat jabatan “{line}” selesai sebelum mulai. Perbaiki tanggalnya."
        )
    position, *rest = parts
    return HeldPost(position, ", ".join(one for one in rest if one), began, ended)


def _read_time(text: str) -> tuple[date | None, date | None] | None:
    """Return the first and the last day of a time such as ``2021 - Mei 2024``; None for none."""
    if match := _YEARS.fullmatch(text):
        return _first_day(match[1]), _last_day(match[2])
    if match := _UNTIL.match(text):
        last = _last_day(text[match.end() :])
        return (None, last) if last else None
    if match := _SINCE.match(text):
        text = text[match.end() :] + " - "
    for gap in _BETWEEN.finditer(f"{text} "):
        end = text[gap.end() :].strip()
        began, ended = _first_day(text[: gap.start()]), _last_day(end)
        if began and (ended or end.casefold() in _TODAY):
            return began, ended
    began = _first_day(text)
    return (began, _last_day(text)) if began else None


def _first_day(text: str) -> date | None:
    text = text.strip()
    if _YEAR.fullmatch(text):
        return make_date(int(text), 1, 1)
    if (match := _MONTH.fullmatch(text)) and (month := month_number(match[1])):
        return make_date(int(match[2]), month, 1)
    return read_date(text).day


def _last_day(text: str) -> date | None:
    text = text.strip()
    if _YEAR.fullmatch(text):
        return make_date(int(text), 12, 31)
    if (match := _MONTH.fullmatch(text)) and (month := month_number(match[1])):
        year = int(match[2])
        return make_date(year, month, monthrange(year, month)[1])
    return read_date(text).day


def _time_words(began: date | None, ended: date | None) -> str:
    first = ""
    if began:
        first = str(began.year) if (began.month, began.day) == (1, 1) else format_date(began)
    if ended is None:
        return f"sejak {first}" if first else ""
    is_whole = (ended.month, ended.day) == (12, 31)
    last = f"{ended.year}" if is_whole else format_date(ended)
    return f"{first} – {last}" if first else f"s.d. {last}"
