"""Due dates as people say them: ``besok``, ``sebelum 27 november``, ``setiap senin``.

What a phrase for one day means is in :mod:`kesbang_desktop.domain.day_phrases`.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from kesbang_desktop.domain.dates import (
    LONGEST_PHRASE,
    clock_behind,
    plain_words,
    read_date,
    weekday_number,
)
from kesbang_desktop.domain.day_phrases import find_day
from kesbang_desktop.domain.office_calendar import as_calendar, joint_leave_warning

ONGOING = "berkelanjutan"
_NAMELESS = frozenset(("berkelanjutan", "terus-menerus", "terus menerus"))
_ONGOING = re.compile(
    r"berkelanjutan|terus[ -]menerus|(?:secara )?(?:rutin|berkala|periodik)|(?:dan )?seterusnya"
    r"|harian|mingguan|bulanan|triwulanan|semesteran|tahunan|sepanjang tahun|sewaktu-waktu"
)
_WORKING = re.compile(r"\b(?:hari kerja|hr kerja|hk|hari efektif)\b")
_AFTER_MEETING = re.compile(r"h ?\+ ?\d{1,3}(?: (?:hari )?kerja)?")
_BEFORE_WHAT = re.compile(r"h ?- ?\d{1,3}(?: (?:hari )?kerja)?")
_ANY_DAY = date(2024, 1, 1)
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

    ``phrase`` is how that was said where it tells more than "berkelanjutan": ``setiap senin``.
    """

    day: date | None = None
    ongoing: bool = False
    phrase: str = ""


def parse_due(phrase: str, meeting_date: date, holidays: Collection[date] = ()) -> Due | None:
    """Return what ``phrase`` means when said at ``meeting_date``, or None where it is no date.

    ``holidays`` may be an OfficeCalendar, whose named days are then known too.
    """
    if len(phrase) > LONGEST_PHRASE:
        return None
    words = plain_words(phrase)
    if _is_ongoing(words):
        return Due(ongoing=True, phrase="" if words in _NAMELESS else _as_said(phrase))
    calendar = as_calendar(holidays)
    day = find_day(words, meeting_date, calendar)
    if day is None and (shorter := phrase[: len(phrase) - len(kept_words(phrase))]) != phrase:
        day = find_day(plain_words(shorter), meeting_date, calendar)
    return Due(day) if day is not None else None


def kept_words(phrase: str) -> str:
    """Return the end of a due phrase that a day does not say and that stays in the text.

    This is the time of day in ``27 november pukul 10.00``, and all of ``21-22 Maret 2026`` and of
    ``setiap senin``, which is more than "berkelanjutan".
    """
    if _is_ongoing(words := plain_words(phrase)):
        return "" if words in _NAMELESS else phrase
    if clock := clock_behind(phrase):
        return clock
    return phrase if read_date(phrase, _ANY_DAY).last is not None else ""


def due_remark(phrase: str, due: Due, since: date, holidays: Collection[date] = ()) -> str:
    """Return what to know of a day that was counted from ``since``, empty for nothing.

    That is which joint leave is not decreed yet, what was counted from, or what stays in the text.
    """
    if due.day is not None and counts_working_days(phrase):
        return joint_leave_warning(holidays, since, due.day)
    if _AFTER_MEETING.fullmatch(plain_words(phrase)):
        return "dihitung dari hari rapat"
    kept = kept_words(phrase).strip(" ,")
    return f"“{kept}” tetap di teks" if kept else ""


def counts_working_days(phrase: str) -> bool:
    """Tell whether ``phrase`` counts the days on which the office works."""
    return _WORKING.search(plain_words(phrase)) is not None


def lacks_anchor(phrase: str) -> bool:
    """Tell whether ``phrase`` is ``H-3`` without the day that it counts back from."""
    return _BEFORE_WHAT.fullmatch(plain_words(phrase)) is not None


def endless_words(ongoing: bool, phrase: str) -> str:
    """Return what stands in the place of a due date: ``setiap senin``, ``berkelanjutan`` or ""."""
    return phrase or (ONGOING if ongoing else "")


def describe_distance(due: date, today: date) -> str:
    """Return how far off ``due`` is: ``besok``, ``8 hari lagi``, ``lewat 3 hari``."""
    days = (due - today).days
    if days < 0:
        return f"lewat {-days} hari"
    return {0: "hari ini", 1: "besok"}.get(days, f"{days} hari lagi")


def _is_ongoing(words: str) -> bool:
    if any(form.fullmatch(words) for form in (_ONGOING, _EACH, _EACH_DATE, _EACH_PART, _OFTEN)):
        return True
    each = _EACH_DAY.fullmatch(words)
    if each is None:
        return False
    days = re.split(r",? dan |, | & ", each["days"])
    return all(weekday_number(day) is not None for day in days)


def _as_said(phrase: str) -> str:
    return " ".join(phrase.split()).strip(" ,;.!")
