"""The one reader of dates and times that people type."""

import re
from dataclasses import dataclass
from datetime import date, time

from kesbang_desktop.domain.dates import (
    MONTHS,
    WEEKDAYS,
    format_date,
    make_date,
    plain_words,
    weekday_name,
)

# Beside the names and their first three letters: older spelling, slips of habit, and what English
# telephones and spreadsheets write.
_OTHER_MONTHS = (
    "djanuari djan januwari january",
    "pebruari peb pebuari febuari february",
    "mrt march",
    "apr",
    "may",
    "djuni june",
    "djuli july",
    "agt ags agst agust agus august aug",
    "sept",
    "oct october",
    "nop nopember nov nofember",
    "dec december",
)
_MONTH_NUMBERS = {
    **{name.lower(): number for number, name in enumerate(MONTHS, 1)},
    **{name[:3].lower(): number for number, name in enumerate(MONTHS, 1)},
    **{word: number for number, words in enumerate(_OTHER_MONTHS, 1) for word in words.split()},
}
_WEEKDAY_NUMBERS = {name.lower(): number for number, name in enumerate(WEEKDAYS)} | {
    "jum at": 4,
    "ahad": 6,
}
_SHORT_WEEKDAYS = {name[:3].lower(): number for number, name in enumerate(WEEKDAYS)} | {"mgg": 6}

# A phrase for a day or a time; what is longer is a text, and its patterns would take their time.
LONGEST_PHRASE = 200
_TIME = re.compile(r"(\d{1,2})[.:](\d{2})")
# A year of two figures is of this century up to here.
_LAST_SHORT_YEAR = 69
_NUMERIC = re.compile(r"(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(\d{4}|\d{2}))?")
_SPACED = re.compile(r"(\d{1,2}) (\d{1,2}) (\d{4})")
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_WORDED = re.compile(r"(\d{1,2})\.? ?[-/ ]? ?([^\W\d_]+)\.?(?:,? ?[-/]? ?'?(\d{4}|\d{2}))?")
_DAY_ALONE = re.compile(r"(\d{1,2})(?: ?(?:,|dan|&) ?\d{1,2})*")
_LABEL = re.compile(r"(?:tanggal|tgl\.?|tg\.) ?")
_WEEKDAY_AHEAD = re.compile(
    r"(?:hari )?([a-z]+(?: at(?![a-z]))?)\.?,? ?(?:[/|:-] ?(?=\d|tanggal|tgl|tg\.))?(.*)"
)
_BETWEEN = re.compile(
    r" ?(?:-|s\.? ?/?d\.?|sampai dengan|sampai|hingga|dan|&|,) ?(?=[a-z0-9])", re.ASCII
)
# A time of day behind a date.
_CLOCK = re.compile(
    r"[\s,]+(?:(?:pada )?(?:pukul|jam|pkl\.?|pk\.?)\s*\d{1,2}(?:[.:]\d{2})?|\d{1,2}[.:]\d{2})"
    r"(?:\s*(?:-|–|s\.?\s?/?d\.?|sampai(?: dengan)?|hingga)\s*"
    r"(?:(?:pukul |jam |pkl\.? )?\d{1,2}(?:[.:]\d{2})?|selesai))?"
    r"(?:\s*(?:wib|wita|wit))?(?:\s+(?:pagi|siang|sore|malam))?[\s.,;!]*$"
    r"|[\s,]+(?:pagi|siang|sore|malam)(?:\s+ini)?[\s.,;!]*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class DateReading:
    """A date as somebody wrote it.

    ``day`` is the day, of several days the first, None where the text is none; ``last`` is the last
    of several days. ``fits`` is whether the weekday in front, if any, is that of the day.
    """

    day: date | None = None
    last: date | None = None
    fits: bool = True

    @property
    def misfit(self) -> str:
        """On which weekday the day falls where another is named, else empty."""
        if self.day is None or self.fits:
            return ""
        return f"{format_date(self.day)} jatuh pada hari {weekday_name(self.day)}"


def month_number(word: str) -> int | None:
    """Return 1 to 12 for a month's name or usual abbreviation, else None."""
    return _MONTH_NUMBERS.get(plain_words(word))


def weekday_number(word: str) -> int | None:
    """Return 0 (Monday) to 6 (Sunday) for a weekday's name, else None."""
    return _WEEKDAY_NUMBERS.get(plain_words(word))


def next_year(since: date, month: int, day: int) -> int:
    """Return the year in which that day of the month comes next from ``since`` on, or would come.

    Where the year has no 29 Februari nobody means the one years later.
    """
    return since.year + ((month, day) < (since.month, since.day))


def parse_time(text: str) -> time | None:
    """Return the time in ``08.30`` or ``8:30``, or None where ``text`` is not one."""
    match = _TIME.fullmatch(text.strip())
    if match is None or int(match[1]) > 23 or int(match[2]) > 59:
        return None
    return time(int(match[1]), int(match[2]))


def clock_behind(text: str) -> str:
    """Return the time of day at the end of ``text``, such as `` pukul 10.00 WITA``, or ""."""
    clock = _CLOCK.search(text) if len(text) <= LONGEST_PHRASE else None
    return clock[0] if clock is not None and clock.start() else ""


def parse_date(text: str) -> tuple[date | None, bool]:
    """Return the day of :func:`read_date`, and whether a weekday in front, if any, fits it."""
    reading = read_date(text)
    return reading.day, reading.fits


def read_date(text: str, since: date | None = None, nearest: bool = False) -> DateReading:
    """Read a date: ``Kamis, 21 Maret 2024``, ``21/3/24``, ``2024-03-21``, ``21 s.d. 22 Mar 2024``.

    One without a year counts from ``since``: it is the first such day not before that, or with
    ``nearest`` the one nearest to it, None where that year has no such day. Without ``since``
    there must be a year.
    """
    if len(text) > LONGEST_PHRASE:
        return DateReading()
    words = _LABEL.sub("", plain_words(text), 1)
    weekdays, words = _split_weekdays(words)
    words = _LABEL.sub("", words, 1)
    if whole := _Written.read(words):
        day = whole.day_from(since, nearest)
        return DateReading(day, None, _fits(day, weekdays[:1]))
    return _read_range(words, weekdays, since, nearest)


@dataclass(frozen=True, slots=True)
class _Written:
    """Day, month and year as written; the year, or month and year, may be left to what follows."""

    day: int
    month: int | None = None
    year: int | None = None

    @staticmethod
    def read(words: str) -> "_Written | None":
        if match := _ISO.fullmatch(words):
            return _Written(int(match[3]), int(match[2]), int(match[1]))
        if match := _NUMERIC.fullmatch(words) or _SPACED.fullmatch(words):
            # 10.12 without a year is a time of day sooner than a date.
            if match[3] is None and "." in words:
                return None
            return _Written(int(match[1]), int(match[2]), _year(match[3]))
        if (match := _WORDED.fullmatch(words)) and (month := month_number(match[2])):
            return _Written(int(match[1]), month, _year(match[3]))
        return None

    def day_from(self, since: date | None, nearest: bool) -> date | None:
        if self.month is None:
            return None
        if self.year is not None:
            return make_date(self.year, self.month, self.day)
        if since is None:
            return None
        if not nearest:
            return make_date(next_year(since, self.month, self.day), self.month, self.day)
        days = (make_date(since.year + step, self.month, self.day) for step in (-1, 0, 1))
        there = [day for day in days if day is not None]
        return min(there, key=lambda day: abs(day - since), default=None)


def _read_range(words: str, weekdays: list[int], since: date | None, nearest: bool) -> DateReading:
    for gap in _BETWEEN.finditer(words):
        ends, rest = _split_weekdays(_LABEL.sub("", words[gap.end() :], 1))
        last, first = _Written.read(rest), _first_of_range(words[: gap.start()])
        if last is None or first is None:
            continue
        end = last.day_from(since, nearest)
        if end is None:
            continue
        month = first.month or end.month
        year = first.year or (end.year - 1 if month > end.month else end.year)
        start = make_date(year, month, first.day)
        if start is not None and start < end:
            return DateReading(
                start, end, _fits(start, weekdays[:1]) and _fits(end, (weekdays[1:] + ends)[:1])
            )
    return DateReading()


def _first_of_range(words: str) -> _Written | None:
    if match := _DAY_ALONE.fullmatch(words):
        return _Written(int(match[1]))
    return _Written.read(words)


def _split_weekdays(words: str) -> tuple[list[int], str]:
    """Return the weekdays at the start (one, or two of a range) and what follows them."""
    found: list[int] = []
    while len(found) < 2 and (match := _WEEKDAY_AHEAD.fullmatch(words)) and match[2]:
        number = _WEEKDAY_NUMBERS.get(match[1], _SHORT_WEEKDAYS.get(match[1]))
        if number is None:
            break
        found.append(number)
        words = re.sub(r"^(?:-|s\.? ?/?d\.?|sampai(?: dengan)?|dan|/) ?(?=[a-z])", "", match[2])
    return found, words


def _fits(day: date | None, weekdays: list[int]) -> bool:
    return day is None or not weekdays or day.weekday() == weekdays[0]


def _year(figures: str | None) -> int | None:
    if figures is None or len(figures) == 4:
        return int(figures) if figures else None
    year = int(figures)
    return 2000 + year if year <= _LAST_SHORT_YEAR else 1900 + year
