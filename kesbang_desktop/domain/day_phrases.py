"""Phrases that mean one day, counted from the day of a meeting.

Weeks run from Monday to Sunday. "Jumat" is the next Friday after the meeting, "Jumat depan" the
Friday of next week; a day without a year is the first one not before the meeting. "Sebelum X" is
the day before X, "paling lambat X" is X.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta

from kesbang_desktop.domain.date_reading import read_date, weekday_number
from kesbang_desktop.domain.dates import add_days
from kesbang_desktop.domain.number_words import read_number
from kesbang_desktop.domain.office_calendar import OfficeCalendar
from kesbang_desktop.domain.period_phrases import NEXT, add_months, find_period
from kesbang_desktop.domain.working_days import add_working_days

_FAR = 5_000
# A number said twice, as official letters do: 3 (tiga) hari kerja.
_IN_LETTERS = re.compile(r"(\d{1,4}) ?\(([a-z ]+)\)")
_FILLERS = re.compile(
    r"(?:paling lambat|paling lama|paling telat|selambat-lambatnya|selambatnya|selambat lambatnya"
    r"|maksimal|maksimum|maks\.?|max\.?|batas waktu|batas|tenggat waktu|tenggat|deadline|dl"
    r"|sampai dengan|sampai|s\.? ?/?d\.?|hingga|pada|dalam waktu|dalam|kurang dari|terakhir"
    r"|untuk|di|per|mulai|sejak)[: ] *"
)
_AFTER_NUMBER = (
    r"(?: lagi| ke depan| kedepan| mendatang| kalender"
    r"|(?: (?:terhitung|setelah|sesudah|sejak|dari|mulai))+"
    r" (?:hari ini|sekarang|rapat|rapat ini|tanggal rapat))*"
)
_UNITS = {
    **dict.fromkeys(("hari kerja", "hr kerja", "hk", "hari efektif"), "working"),
    **dict.fromkeys(("hari", "hr"), "day"),
    **dict.fromkeys(("minggu", "pekan", "mgg", "mg"), "week"),
    **dict.fromkeys(("bulan", "bln"), "month"),
    **dict.fromkeys(("triwulan", "kuartal"), "quarter"),
    **dict.fromkeys(("semester",), "half"),
    **dict.fromkeys(("tahun", "thn", "th"), "year"),
}
_LENGTH = re.compile(rf"(.+?) ?({'|'.join(sorted(_UNITS, key=len, reverse=True))})")
_DISTANCE = re.compile(_LENGTH.pattern + _AFTER_NUMBER)
_HOURS = re.compile(rf"(?:(.+?) ?(?:x|×|kali) ?)?(\d{{1,4}}) ?jam{_AFTER_NUMBER}")
_ANCHORED = re.compile(r"(.+?) (sebelum|setelah|sesudah|pasca|usai|dari) (.+)")
_H = re.compile(
    r"h ?(-|\+|min|plus) ?(\d{1,3})(?: (hari kerja|kerja))?"
    r"(?: (?:dari |sebelum |setelah |sesudah |menjelang )?(.+))?"
)
_AFTER = re.compile(r"h ?(?:\+|plus) ?\d{1,3}(?: (?:hari )?kerja)?")
Rule = Callable[[str, date, OfficeCalendar], date | None]


def find_day(words: str, start: date, calendar: OfficeCalendar) -> date | None:
    """Return the day that ``words`` (as plain_words gives them) mean on ``start``, or None."""
    words = _IN_LETTERS.sub(_without_letters, words)
    try:
        return _find(words, start, calendar)
    except (OverflowError, ValueError):
        # Past the ends of the calendar.
        return None


def counts_from_meeting(words: str) -> bool:
    """Tell whether ``words`` are a length of time from the meeting on: ``3 hari kerja``, ``H+3``.

    What is said to follow an event besides (``setelah surat diterima``) does not count so.
    """
    words = _IN_LETTERS.sub(_without_letters, without_fillers(words))
    length = re.sub(r"^se(?=hari|minggu|pekan|bulan|tahun)", "1 ", words)
    return any(form.fullmatch(length) for form in (_DISTANCE, _HOURS, _AFTER))


def without_fillers(words: str) -> str:
    """Return ``words`` less what may stand before a day and changes nothing: ``paling lambat``."""
    words = words.strip()
    while (filler := _FILLERS.match(words)) and filler.end() < len(words):
        words = words[filler.end() :]
    return words


def _without_letters(match: re.Match[str]) -> str:
    return match[1] if read_number(match[2]) == int(match[1]) else match[0]


def _find(words: str, start: date, calendar: OfficeCalendar) -> date | None:
    words = without_fillers(words)
    if words.startswith("sebelum "):
        return _day_before(words.removeprefix("sebelum "), start, calendar)
    return next((day for rule in _RULES if (day := rule(words, start, calendar))), None)


def _day_before(words: str, start: date, calendar: OfficeCalendar) -> date | None:
    day = _find(words, start, calendar)
    # Nothing is due before the meeting, unless a year was given that is over.
    return add_days(day, -1) if day is not None and day != start else None


def _fixed(words: str, start: date, _: OfficeCalendar) -> date | None:
    monday = start - timedelta(days=start.weekday())
    match words:
        case "hari ini" | "hari ini juga" | "sekarang" | "kini" | "sekarang juga" | "malam ini":
            return start
        case "besok" | "esok" | "esok hari" | "besok hari" | "keesokan hari" | "hari berikutnya":
            return add_days(start, 1)
        case "lusa" | "besok lusa":
            return add_days(start, 2)
        case "minggu ini" | "pekan ini" | "dalam minggu ini":
            friday = monday + timedelta(days=4)
            return friday if friday >= start else add_days(monday, 6)
        case "akhir pekan" | "akhir minggu" | "akhir pekan ini" | "akhir minggu ini" | "weekend":
            return max(start, monday + timedelta(days=5))
    return None


def _week(words: str, start: date, _: OfficeCalendar) -> date | None:
    """Read ``minggu depan`` and its parts: its beginning is Monday, its middle Wednesday."""
    match = re.fullmatch(
        rf"(?:(awal|pertengahan|tengah|akhir) )?(?:minggu|pekan|mgg)(?: (ini|{NEXT}))?", words
    )
    if match is None or not (match[1] or match[2]):
        return None
    part, which = match.groups()
    if part is None:
        return add_days(start, 7) if which != "ini" else None
    offset = {"awal": 0, "akhir": 5}.get(part, 2)
    day = start + timedelta(days=offset - start.weekday())
    if which in (None, "ini"):
        return day if day >= start else (None if which else add_days(day, 7))
    return add_days(day, 7)


def _weekday(words: str, start: date, _: OfficeCalendar) -> date | None:
    match = re.fullmatch(
        rf"(?:besok |hari )*(\S+|jum at)( (?:(?:minggu |pekan )?(?:{NEXT})))?"
        r"( (?:(?:minggu |pekan )?ini|besok))?",
        words,
    )
    if match is None or (weekday := weekday_number(match[1])) is None:
        return None
    if match[2]:
        return add_days(start, 7 - start.weekday() + weekday)
    if match[3] and weekday == start.weekday() and match[3] != " besok":
        return start
    return add_days(start, (weekday - start.weekday() - 1) % 7 + 1)


def _distance(words: str, start: date, calendar: OfficeCalendar) -> date | None:
    if words in ("hari kerja berikutnya", "hari kerja depan"):
        return add_working_days(start, 1, calendar)
    if match := _HOURS.fullmatch(words):
        times = read_number(match[1]) if match[1] else 1
        return _hours_on(start, times, int(match[2]))
    match = _DISTANCE.fullmatch(re.sub(r"^se(?=hari|minggu|pekan|bulan|tahun)", "1 ", words))
    return _on(start, match[1], match[2], calendar) if match else None


def _on(
    start: date, count_words: str, unit: str, calendar: OfficeCalendar, sign: int = 1
) -> date | None:
    if count_words == "setengah":
        count_words, unit = {"bulan": ("15", "hari"), "tahun": ("6", "bulan")}.get(
            unit, (count_words, unit)
        )
    count = read_number(count_words)
    if count is None or count > _FAR:
        return None
    count *= sign
    match _UNITS[unit]:
        case "working":
            return add_working_days(start, count, calendar)
        case "day":
            return add_days(start, count)
        case "week":
            return add_days(start, 7 * count)
        case "month":
            return add_months(start, count)
        case "quarter":
            return add_months(start, 3 * count)
        case "half":
            return add_months(start, 6 * count)
    return add_months(start, 12 * count)


def _hours_on(start: date, times: int | None, hours: int) -> date | None:
    """Whole days count from the day of the meeting; what is less than a day ends the same day."""
    total = hours * (times or 0)
    if not 0 < total <= 24 * _FAR:
        return None
    return start if total < 24 else add_days(start, -(-total // 24))


def _anchored(words: str, start: date, calendar: OfficeCalendar) -> date | None:
    """Read ``3 hari sebelum pencoblosan``, ``seminggu setelah 27 november``."""
    for match in _ANCHORED.finditer(words):
        length = _LENGTH.fullmatch(re.sub(r"^se(?=hari|minggu|pekan|bulan|tahun)", "1 ", match[1]))
        if length is None:
            continue
        sign = -1 if match[2] in ("sebelum", "dari") else 1
        anchor = _anchor(match[3], start, calendar)
        day = _on(anchor, length[1], length[2], calendar, sign) if anchor else None
        return day if day is not None and day >= start else None
    return None


def _before_or_after(words: str, start: date, calendar: OfficeCalendar) -> date | None:
    """Read ``H-3 pencoblosan``, ``H+7 27 november``; ``H+3`` alone counts from the meeting."""
    if words.startswith(("hari h ", "hari-h ")):
        return _anchor(words[7:], start, calendar)
    match = _H.fullmatch(words)
    if match is None:
        return None
    sign = -1 if match[1] in ("-", "min") else 1
    if match[4] is None and sign < 0:
        return None
    count = sign * int(match[2])
    if match[4] is None:
        anchor: date | None = start
    else:
        shift = 0 if match[3] else count
        anchor = calendar.named_day(match[4], start, shift) or _anchor(match[4], start, calendar)
    if anchor is None:
        return None
    day = add_working_days(anchor, count, calendar) if match[3] else add_days(anchor, count)
    return day if day is not None and day >= start else None


def _anchor(words: str, start: date, calendar: OfficeCalendar) -> date | None:
    if words in ("rapat", "rapat ini", "hari ini", "sekarang", "tanggal rapat"):
        return start
    return _find(words, start, calendar)


def _named(words: str, start: date, calendar: OfficeCalendar) -> date | None:
    return calendar.named_day(words, start)


def _period(words: str, start: date, _: OfficeCalendar) -> date | None:
    return find_period(words, start)


def _weekday_of_month(words: str, start: date, _: OfficeCalendar) -> date | None:
    """Read ``Rabu tgl 18``, where that day of the month is a Wednesday."""
    match = re.fullmatch(r"(?:hari )?([a-z]+),? ((?:tanggal|tgl\.?|tg\.) ?\d.*)", words)
    weekday = weekday_number(match[1]) if match else None
    day = find_period(match[2], start) if match and weekday is not None else None
    return day if day is not None and day.weekday() == weekday else None


def _date(words: str, start: date, _: OfficeCalendar) -> date | None:
    """Read a date, of several days the first; ``tahun depan`` and the like may follow it."""
    reading = read_date(words, start)
    if reading.day is None:
        match = re.fullmatch(rf"(.+?),? (?:(?:tahun |thn )(ini|{NEXT})|{NEXT})", words)
        if match is None:
            return None
        since = start
        if match[2]:
            since = date(start.year + (match[2] != "ini"), 1, 1)
        reading = read_date(match[1], since)
    if reading.last is not None and reading.last < start and not re.search(r"\d{4}", words):
        return None
    return reading.day if reading.fits else None


_RULES: tuple[Rule, ...] = (
    _fixed,
    _named,
    _week,
    _weekday,
    _before_or_after,
    _distance,
    _anchored,
    _period,
    _weekday_of_month,
    _date,
)
