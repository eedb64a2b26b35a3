"""Due dates as people say them: ``besok``, ``sebelum 27 november``, ``setiap senin``.

What a phrase for one day means is in :mod:`kesbang_desktop.domain.day_phrases`.
"""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date

from kesbang_desktop.domain.date_reading import (
    LONGEST_PHRASE,
    clock_behind,
    month_number,
    read_date,
    weekday_number,
)
from kesbang_desktop.domain.dates import format_date, plain_words
from kesbang_desktop.domain.day_phrases import find_day, without_fillers
from kesbang_desktop.domain.office_calendar import as_calendar, joint_leave_warning

ONGOING = "berkelanjutan"
URGENT = "segera"
_NAMELESS = frozenset(("berkelanjutan", "terus-menerus", "terus menerus"))
_ONGOING = re.compile(
    r"berkelanjutan|terus[ -]menerus|(?:secara )?(?:rutin|berkala|periodik)|(?:dan )?seterusnya"
    r"|harian|mingguan|bulanan|triwulanan|semesteran|tahunan|sepanjang tahun|sewaktu-waktu"
)
_WORKING = re.compile(r"\b(?:hari kerja|hr kerja|hk|hari efektif)\b")
_AFTER_MEETING = re.compile(r"h ?\+ ?\d{1,3}(?: (?:hari )?kerja)?")
_BEFORE_WHAT = re.compile(r"h ?- ?\d{1,3}(?: (?:hari )?kerja)?")
_FROM_NAMED = re.compile(r"h ?[-+] ?\d{1,3}(?: (?:hari )?kerja)? (?P<name>[a-z][a-z -]*)")
# Until when something goes on: setiap jumat s.d. 30 April.
_UNTIL = re.compile(r"(?P<often>.+?),? (?:s\.?/?d\.?|sampai(?: dengan)?|hingga) (?P<last>.+)")
_URGENT = frozenset(("segera", "secepatnya", "sesegera mungkin", "secepat mungkin", "asap"))
_UNIT = r"hari(?: kerja)?|minggu|pekan|bulan|triwulan|tri wulan|kuartal|semester|tahun"
_EACH = re.compile(rf"(?:setiap|tiap|tiap-tiap|saban|per) (?:(?:\d{{1,2}}|[a-z]+) )?(?:{_UNIT})")
_EACH_DAY = re.compile(
    r"(?:setiap|tiap|tiap-tiap|saban) (?:hari )?(?P<days>[a-z]+(?:(?:,| dan|, dan| &) [a-z]+)*)"
    r"(?: minggu)?"
)
_EACH_DATE = re.compile(
    r"(?:setiap|tiap|tiap-tiap) (?:tanggal|tgl\.?) \d{1,2}(?: (?:dan|s\.?d\.?|-) \d{1,2})?"
    r"(?: (?:setiap|tiap) bulan)?"
)
_EACH_PART = re.compile(
    r"(?:setiap|tiap) (?:awal|pertengahan|tengah|akhir) "
    r"(?:minggu|pekan|bulan|triwulan|semester|tahun)"
)
_OFTEN = re.compile(
    r"(?:se|\d{1,2} |[a-z]+ )(?:hari|minggu|pekan|bulan|semester|triwulan|tahun) sekali"
    r"|(?:\d{1,2}|se)(?: ?x|kali| kali) (?:se|dalam se|per )(?:hari|minggu|pekan|bulan|tahun)"
)


@dataclass(frozen=True, slots=True)
class Due:
    """What a due phrase means: a day, or "berkelanjutan" (then ``day`` is None).

    ``note`` is what was said beside that: ``setiap Senin`` of what goes on, of a day what stands
    behind its date, ``pukul 10.00`` or ``s.d. 22 Maret 2026``. ``urgent`` is "segera".
    """

    day: date | None = None
    ongoing: bool = False
    note: str = ""
    urgent: bool = False

    def in_words(self, day_words: Callable[[date], str] = format_date) -> str:
        """Return ``29 Maret 2024 pukul 10.00``, ``berkelanjutan (setiap Senin)`` or ``segera``.

        It is empty where nothing is agreed. ``day_words`` writes the day.
        """
        if self.day is not None:
            return f"{day_words(self.day)} {self.note}".rstrip()
        if self.ongoing:
            return f"{ONGOING} ({self.note})" if self.note else ONGOING
        return URGENT if self.urgent else ""

    @property
    def phrase(self) -> str:
        """The phrase that reads as this on any day, less that it is urgent; '' where nothing is."""
        if self.ongoing:
            return self.note or ONGOING
        return self.in_words() if self.day is not None else ""


# What an action has of which nothing was agreed.
NO_DUE = Due()


def parse_due(phrase: str, meeting_date: date, holidays: Collection[date] = ()) -> Due | None:
    """Return what ``phrase`` means when said at ``meeting_date``, or None where it is no date.

    ``holidays`` may be an OfficeCalendar, whose named days are then known too.
    """
    if len(phrase) > LONGEST_PHRASE:
        return None
    words = plain_words(phrase)
    if words in _URGENT:
        return Due(urgent=True)
    if _is_ongoing(words):
        return Due(ongoing=True, note="" if words in _NAMELESS else _as_said(phrase))
    calendar = as_calendar(holidays)
    until = _UNTIL.fullmatch(words)
    if until and _is_ongoing(until["often"]):
        ends = find_day(until["last"], meeting_date, calendar) is not None
        return Due(ongoing=True, note=_as_said(phrase)) if ends else None
    if (day := find_day(words, meeting_date, calendar)) is not None:
        return Due(day, note=_last_day(words, day, meeting_date))
    if not (clock := clock_behind(phrase)):
        return None
    words = plain_words(phrase.removesuffix(clock))
    if (day := find_day(words, meeting_date, calendar)) is None:
        return None
    clock = _as_said(clock)
    clock = f"pukul {clock}" if clock[:1].isdigit() else clock
    return Due(day, note=f"{_last_day(words, day, meeting_date)} {clock}".lstrip())


def _last_day(words: str, day: date, since: date) -> str:
    """Return ``s.d. 22 Maret 2026`` where ``words`` name several days from ``day`` on, else ''."""
    reading = read_date(without_fillers(words), since)
    return f"s.d. {format_date(reading.last)}" if reading.last and reading.day == day else ""


def due_remark(phrase: str, due: Due, since: date, holidays: Collection[date] = ()) -> str:
    """Return what to know of a day that was counted from ``since``, empty for nothing.

    That is which joint leave is not decreed yet, or what was counted from.
    """
    if due.day is not None and counts_working_days(phrase):
        return joint_leave_warning(holidays, since, due.day)
    if _AFTER_MEETING.fullmatch(plain_words(phrase)):
        return "dihitung dari hari rapat"
    return ""


def counts_working_days(phrase: str) -> bool:
    """Tell whether ``phrase`` counts the days on which the office works."""
    return _WORKING.search(plain_words(phrase)) is not None


def lacks_anchor(phrase: str) -> bool:
    """Tell whether ``phrase`` is ``H-3`` without the day that it counts back from."""
    return _BEFORE_WHAT.fullmatch(plain_words(phrase)) is not None


def named_anchor(phrase: str) -> str:
    """Return the day by name that ``H-3 pelantikan`` counts from, empty for no such phrase."""
    match = _FROM_NAMED.fullmatch(plain_words(phrase))
    return match["name"] if match else ""


def _is_ongoing(words: str) -> bool:
    if any(form.fullmatch(words) for form in (_ONGOING, _EACH, _EACH_DATE, _EACH_PART, _OFTEN)):
        return True
    each = _EACH_DAY.fullmatch(words)
    if each is None:
        return False
    days = re.split(r",? dan |, | & ", each["days"])
    return all(weekday_number(day) is not None for day in days)


def _as_said(phrase: str) -> str:
    """Return ``phrase`` on one line, with the names of days and months written large."""
    words = " ".join(phrase.split()).strip(" ,;.!")
    return re.sub(r"[A-Za-z]{3,}", _capitalised, words)


def _capitalised(match: re.Match[str]) -> str:
    word = match[0]
    is_day = word.lower() != "minggu" and weekday_number(word) is not None
    return word.capitalize() if is_day or month_number(word) is not None else word
