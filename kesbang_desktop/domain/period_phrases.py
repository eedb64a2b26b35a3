"""Phrases that mean a part of a month, of a quarter or of a year, or a day of a month.

The n-th week of a month ends with its n-th Friday; a period without a part means its last day.
"""

import calendar as months
import re
from datetime import date

from kesbang_desktop.domain.date_reading import month_number
from kesbang_desktop.domain.dates import make_date

NEXT = r"depan|berikutnya|berikut|mendatang|yang akan datang|yad|y\.a\.d|selanjutnya"
_ORDINALS = {
    **dict.fromkeys(("pertama", "kesatu", "ke-1", "ke 1", "ke1", "i", "1"), 1),
    **dict.fromkeys(("kedua", "ke-2", "ke 2", "ke2", "ii", "2"), 2),
    **dict.fromkeys(("ketiga", "ke-3", "ke 3", "ke3", "iii", "3"), 3),
    **dict.fromkeys(("keempat", "ke-4", "ke 4", "ke4", "iv", "4"), 4),
    **dict.fromkeys(("kelima", "ke-5", "ke 5", "ke5", "v", "5"), 5),
    "terakhir": -1,
}
_WEEK_OF_MONTH = re.compile(
    rf"(?:akhir )?(?:minggu|pekan|mgg) ({'|'.join(sorted(_ORDINALS, key=len, reverse=True))})"
    r"(?: bulan)?(?: (.+))?"
)
_PART = re.compile(r"(?:(awal|pertengahan|tengah|medio|akhir) )(.+)")
_PART_OF_YEAR = re.compile(
    rf"(?:(awal|pertengahan|tengah|akhir) )?(triwulan|tri wulan|kuartal|tw|semester|smt|smstr)"
    rf"(?: (?:ke-?)?(i|ii|iii|iv|1|2|3|4))?(?: (ini|{NEXT}))?(?: (?:tahun )?(\d{{4}}))?"
)
_MONTH = re.compile(rf"(?:bulan )?([a-z]+)(?: (?:tahun )?(\d{{4}})| (ini|tahun ini|{NEXT}))?")


def find_period(words: str, start: date) -> date | None:
    """Return the day that ``words`` mean on ``start``, or None. Raises ValueError past 9999."""
    return next((day for rule in _RULES if (day := rule(words, start))), None)


def _week_of_month(words: str, start: date) -> date | None:
    """Read ``minggu ketiga desember``: the third Friday of December."""
    match = _WEEK_OF_MONTH.fullmatch(words)
    if match is None:
        return None
    which = _ORDINALS[match[1]]
    rest = match[2] or "ini"
    first = _first_of_month(rest, start)
    if first is None:
        return None
    found = _nth_friday(first, which)
    if found is not None and found < start and not re.search(r"\d{4}|ini", rest):
        next_year = first.replace(year=first.year + 1)
        return _nth_friday(next_year, which)
    return found if found is None or found >= start or re.search(r"\d{4}", rest) else None


def _nth_friday(first: date, which: int) -> date | None:
    length = months.monthrange(first.year, first.month)[1]
    fridays = range(1 + (4 - first.weekday()) % 7, length + 1, 7)
    if which > len(fridays):
        return None
    return first.replace(day=fridays[which - 1 if which > 0 else -1])


def _first_of_month(words: str, start: date) -> date | None:
    """Return the first day of the month in ``desember``, ``ini``, ``depan``, ``maret 2027``."""
    words = words.removeprefix("bulan ")
    if words == "ini":
        return start.replace(day=1)
    if re.fullmatch(NEXT, words):
        return add_months(start.replace(day=1), 1)
    match = _MONTH.fullmatch(words)
    if match is None or (month := month_number(match[1])) is None:
        return None
    if match[2]:
        return date(int(match[2]), month, 1)
    year = start.year + (month < start.month)
    if match[3] == "tahun ini":
        year = start.year
    return date(year, month, 1)


def _part_of_period(words: str, start: date) -> date | None:
    """Read the beginning (1st), middle (15th) and end of a month or year."""
    match = _PART.fullmatch(words)
    if match is None:
        return None
    part, period = match.groups()
    if (year := _year(period, start)) is not None:
        return _part_of_year(part, year)
    if period == "bulan":
        found = _part_of_month(part, start)
        return found if found >= start else _part_of_month(part, add_months(start, 1))
    first = _first_of_month(period, start)
    if first is None:
        return None
    found = _part_of_month(part, first)
    if found >= start or re.search(r"\d{4}", period):
        return found
    return None if "ini" in period.split() else _part_of_month(part, add_months(first, 12))


def _whole_period(words: str, start: date) -> date | None:
    """Read a month or year without a part: its last day; next month and year are that far off."""
    if re.fullmatch(rf"(?:bulan|bln) (?:{NEXT})", words):
        return add_months(start, 1)
    if re.fullmatch(rf"(?:tahun|thn) (?:{NEXT})", words):
        return add_months(start, 12)
    if words in ("bulan ini", "bln ini"):
        return _part_of_month("akhir", start)
    if words.startswith("tahun") and (year := _year(words, start)) is not None:
        return date(year, 12, 31)
    if not (words.startswith("bulan ") or re.search(r" \d{4}$", words)):
        return None
    first = _first_of_month(words, start)
    return _part_of_month("akhir", first) if first is not None else None


def _year(words: str, start: date) -> int | None:
    if words in ("tahun", "tahun ini", "tahun anggaran", "tahun anggaran ini", "thn", "ta"):
        return start.year
    if re.fullmatch(rf"(?:tahun|thn)(?: anggaran)? (?:{NEXT})", words):
        return start.year + 1
    match = re.fullmatch(r"(?:(?:tahun|thn|ta)(?: anggaran)? )?(\d{4})", words)
    return int(match[1]) if match else None


def _quarter(words: str, start: date) -> date | None:
    """Read ``triwulan II``, ``akhir semester ini``: three months, or six, of the year."""
    match = _PART_OF_YEAR.fullmatch(words)
    if match is None or not (match[1] or match[3] or match[4]):
        return None
    part, kind, number, which, year = match.groups()
    length = 6 if kind.startswith("s") else 3
    count = ("i", "ii", "iii", "iv").index(number) if number and number.isalpha() else None
    place = count if count is not None else (int(number) - 1 if number else None)
    if place is None:
        place = (start.month - 1) // length + (which not in (None, "ini"))
    if number and place * length >= 12:
        return None
    first = add_months(date(int(year) if year else start.year, 1, 1), place * length)
    found = _part_of_span(part or "akhir", first, length)
    if found < start and number and not year and which != "ini":
        found = _part_of_span(part or "akhir", add_months(first, 12), length)
    return found if found >= start or year else None


def _part_of_span(part: str, first: date, length: int) -> date:
    if part == "awal":
        return first
    if part == "akhir":
        return _part_of_month("akhir", add_months(first, length - 1))
    return add_months(first, length // 2).replace(day=15 if length == 3 else 1)


def _day_of_month(words: str, start: date) -> date | None:
    match = re.fullmatch(
        rf"(tanggal |tgl\.? ?|tg\.? )?(\d{{1,2}})(?: (?:bulan|bln) (ini|{NEXT}))?", words
    )
    if match is None or not (match[1] or match[3]):
        return None
    base, day = start.replace(day=1), int(match[2])
    if match[3]:
        month = base if match[3] == "ini" else add_months(base, 1)
        found = make_date(month.year, month.month, day)
        return found if found is not None and found >= start else None
    for count in range(3):
        month = add_months(base, count)
        found = make_date(month.year, month.month, day)
        if found is not None and found >= start:
            return found
    return None


_RULES = (_week_of_month, _quarter, _part_of_period, _whole_period, _day_of_month)


def add_months(day: date, count: int) -> date:
    """Return the day ``count`` months on, in a shorter month its last. Raises ValueError."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    if not 1 <= year <= 9999:
        raise ValueError("past the calendar")
    return date(year, month + 1, min(day.day, months.monthrange(year, month + 1)[1]))


def _part_of_month(part: str, month: date) -> date:
    if part == "awal":
        return month.replace(day=1)
    if part == "akhir":
        return month.replace(day=months.monthrange(month.year, month.month)[1])
    return month.replace(day=15)


def _part_of_year(part: str, year: int) -> date:
    return {"awal": date(year, 1, 1), "akhir": date(year, 12, 31)}.get(part, date(year, 6, 30))
