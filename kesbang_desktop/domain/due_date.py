"""Due dates as people say them: ``besok``, ``jumat depan``, ``akhir bulan``, ``5 hari kerja``.

Weeks run from Monday to Sunday. "Jumat" is the next Friday after the meeting, "Jumat depan" the
Friday of next week; a day without a year is the first one not before the meeting.
"""

import calendar
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, timedelta

from kesbang_desktop.domain.dates import make_date, month_number, parse_date, weekday_number
from kesbang_desktop.domain.working_days import add_working_days

_UNITS = {
    "satu": 1,
    "dua": 2,
    "tiga": 3,
    "empat": 4,
    "lima": 5,
    "enam": 6,
    "tujuh": 7,
    "delapan": 8,
    "sembilan": 9,
    "sepuluh": 10,
    "sebelas": 11,
}
_ONGOING = {"berkelanjutan", "terus-menerus", "terus menerus", "rutin", "berkala"}
_FAR = 5_000


@dataclass(frozen=True, slots=True)
class Due:
    """What a due phrase means: a day, or "berkelanjutan" (then ``day`` is None)."""

    day: date | None = None
    ongoing: bool = False


def parse_due(phrase: str, meeting_date: date, holidays: Collection[date] = ()) -> Due | None:
    """Return what ``phrase`` means when said at ``meeting_date``, or None where it is no date."""
    words = phrase.strip().lower().rstrip(".")
    words = re.sub(r"^(?:(?:paling lambat|sebelum|pada|dalam|sampai) )+", "", words)
    if words in _ONGOING:
        return Due(ongoing=True)
    for rule in _RULES:
        try:
            day = rule(words, meeting_date, holidays)
        except OverflowError:
            return None
        if day is not None:
            return Due(day)
    return None


def describe_distance(due: date, today: date) -> str:
    """Return how far off ``due`` is: ``besok``, ``8 hari lagi``, ``lewat 3 hari``."""
    days = (due - today).days
    if days < 0:
        return f"lewat {-days} hari"
    return {0: "hari ini", 1: "besok"}.get(days, f"{days} hari lagi")


def _fixed(words: str, start: date, _: Collection[date]) -> date | None:
    week_start = start - timedelta(days=start.weekday())
    match words:
        case "hari ini" | "sekarang":
            return start
        case "besok":
            return start + timedelta(days=1)
        case "lusa":
            return start + timedelta(days=2)
        case "minggu depan" | "pekan depan":
            return start + timedelta(days=7)
        case "minggu ini" | "pekan ini":
            friday = week_start + timedelta(days=4)
            return friday if friday >= start else week_start + timedelta(days=6)
        case "akhir pekan" | "akhir minggu":
            return max(start, week_start + timedelta(days=5))
        case "akhir pekan depan" | "akhir minggu depan":
            return week_start + timedelta(days=12)
        case "bulan depan":
            return _add_months(start, 1)
        case "bulan ini":
            return _part_of_month("akhir", start.year, start.month)
        case "tahun depan":
            return _add_months(start, 12)
        case "tahun ini":
            return date(start.year, 12, 31)
    return None


def _weekday(words: str, start: date, _: Collection[date]) -> date | None:
    match = re.fullmatch(r"(?:hari )?(\S+)( (?:minggu |pekan )?depan)?", words)
    if match is None or (weekday := weekday_number(match[1])) is None:
        return None
    if match[2]:
        return start + timedelta(days=7 - start.weekday() + weekday)
    return start + timedelta(days=(weekday - start.weekday() - 1) % 7 + 1)


def _distance(words: str, start: date, holidays: Collection[date]) -> date | None:
    words = re.sub(r"^se(hari|minggu|pekan|bulan|tahun)\b", r"1 \1", words)
    match = re.fullmatch(
        r"(.+?) (hari kerja|hari|minggu|pekan|bulan|tahun)(?: lagi| ke depan| mendatang)?", words
    )
    count = _number(match[1]) if match else None
    if match is None or count is None or count > _FAR:
        return None
    match match[2]:
        case "hari kerja":
            return add_working_days(start, count, holidays)
        case "hari":
            return start + timedelta(days=count)
        case "minggu" | "pekan":
            return start + timedelta(weeks=count)
        case "bulan":
            return _add_months(start, count)
    return _add_months(start, 12 * count)


def _period(words: str, start: date, _: Collection[date]) -> date | None:
    match = re.fullmatch(
        r"(awal|pertengahan|tengah|akhir) ([a-z]+)( depan| ini)?(?: (\d{4}))?", words
    )
    if match is None:
        return None
    part, period, which, year = match.groups()
    if period == "tahun" and year is None:
        base = start.year + (which == " depan")
        return _part_of_year(part, base)
    if period == "bulan" and year is None:
        base_day = _add_months(start.replace(day=1), 1) if which == " depan" else start
        found = _part_of_month(part, base_day.year, base_day.month)
        return found if found >= start else None
    month = month_number(period)
    if month is None or which:
        return None
    if year:
        return _part_of_month(part, int(year), month)
    found = _part_of_month(part, start.year, month)
    return found if found >= start else _part_of_month(part, start.year + 1, month)


def _day_of_month(words: str, start: date, _: Collection[date]) -> date | None:
    match = re.fullmatch(r"(?:tanggal|tgl\.?) (\d{1,2})( bulan depan)?", words)
    if match is None:
        return None
    base = _add_months(start.replace(day=1), 1) if match[2] else start
    for months in range(3):
        month = _add_months(base.replace(day=1), months)
        found = make_date(month.year, month.month, int(match[1]))
        if found is not None and found >= start:
            return found
    return None


def _day_and_month(words: str, start: date, _: Collection[date]) -> date | None:
    words = re.sub(r"^(?:tanggal|tgl\.?) ", "", words)
    day, fits = parse_date(words)
    if day is not None:
        return day if fits else None
    worded = re.fullmatch(r"(?:([a-z']+),? )?(\d{1,2}) ([a-z]+)\.?", words)
    numeric = re.fullmatch(r"()(\d{1,2})[/-](\d{1,2})", words)
    match = worded or numeric
    if match is None:
        return None
    month = month_number(match[3]) if worded else int(match[3])
    if month is None or (match[1] and weekday_number(match[1]) is None):
        return None
    for year in (start.year, start.year + 1):
        found = make_date(year, month, int(match[2]))
        if found is not None and found >= start:
            return found if not match[1] or weekday_number(match[1]) == found.weekday() else None
    return None


_RULES: tuple[Callable[[str, date, Collection[date]], date | None], ...] = (
    _fixed,
    _weekday,
    _distance,
    _period,
    _day_of_month,
    _day_and_month,
)


def _number(words: str) -> int | None:
    """Return 12 for ``12`` or ``dua belas``; None where ``words`` is no number below 100."""
    if words.isdecimal():
        return int(words) if len(words) <= 5 else None
    if words in _UNITS:
        return _UNITS[words]
    if match := re.fullmatch(r"(\w+) belas", words):
        return 10 + _UNITS[match[1]] if match[1] in _UNITS else None
    if match := re.fullmatch(r"(\w+) puluh(?: (\w+))?", words):
        tens, units = _UNITS.get(match[1]), _UNITS.get(match[2] or "", 0)
        return None if tens is None or (match[2] and not units) else tens * 10 + units
    return None


def _add_months(day: date, months: int) -> date:
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if years > 9999:
        raise OverflowError("past the calendar")
    return date(years, month + 1, min(day.day, calendar.monthrange(years, month + 1)[1]))


def _part_of_month(part: str, year: int, month: int) -> date:
    if part == "awal":
        return date(year, month, 1)
    if part == "akhir":
        return date(year, month, calendar.monthrange(year, month)[1])
    return date(year, month, 15)


def _part_of_year(part: str, year: int) -> date:
    return {"awal": date(year, 1, 1), "akhir": date(year, 12, 31)}.get(part, date(year, 6, 30))
