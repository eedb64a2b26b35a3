"""Due phrases as they are said in one meeting, whose own date may not be known yet.

A phrase may be followed by more of the sentence: ``/besok, jangan lupa surat``,
``/20 november (sebelum pleno)``, ``/senin jam 10 di aula``. A comma, a bracket, a full stop, a dash
or a time of day ends it; other words right behind it make it no phrase (``/Jumat berkah``).
"""

import re
from collections.abc import Collection, Iterator
from datetime import date

from kesbang_desktop.domain.date_reading import month_number, weekday_number
from kesbang_desktop.domain.dates import plain_words
from kesbang_desktop.domain.day_phrases import counts_from_meeting
from kesbang_desktop.domain.due_date import Due, named_anchor, parse_due
from kesbang_desktop.domain.missing_day import why_no_such_day

# Two days that share neither year, month, weekday nor place in the month: what means the same on
# both counts from no day at all.
_ANY_DAYS = date(2021, 3, 2), date(2034, 10, 27)
# Whatever counts from a day means something on one of these: in some year of twelve every date
# falls on any weekday that it can fall on.
_SOME_DAYS = (*_ANY_DAYS, *(date(year, 1, 1) for year in range(2020, 2032)))

_LONGEST = 80
_CLOCK = (
    r"(?:jam|pukul|pkl\.?)\s*\d{1,2}(?:[.:]\d{2})?(?:\s*(?:wib|wita|wit)\b)?"
    r"(?:\s+(?:pagi|siang|sore|malam)\b)?|\b(?:pagi|siang|sore|malam)"
)
_END = re.compile(
    rf"\s*(?=[,;()\n\u2028])|(?=\.\s+[A-Z])|\s+(?=[-–—]\s)|(?<=\w)(?=@\w)|(?:{_CLOCK})(?=\s)",
    re.IGNORECASE,
)
_GAP = re.compile(r"[\s,;.()–—-]*")
# What goes on about the time, so that the phrase before it is not all of it.
_MORE_TIME = re.compile(
    r"\d{4}\b|(?:atau|sampai|hingga|s\.? ?/?d\b)|\d{1,2} ?[-/] ?\d|(?:tahun|thn) \d", re.IGNORECASE
)
_EVENT = re.compile(
    r"(?:terhitung|setelah|sesudah|sejak|semenjak|dari|mulai|usai|pasca|sebelum|sehabis|begitu)\b",
    re.IGNORECASE,
)


def split_due(
    text: str, meeting_date: date | None, holidays: Collection[date] = ()
) -> tuple[Due, int] | None:
    """Return what the due phrase that ``text`` begins with means, and its length in characters.

    None where it begins with none, or where what follows it may make it another: a second date,
    or for a length of time what it is counted from (``3 hari (setelah surat diterima)``).
    """
    for end in _ends(text):
        phrase, rest = text[:end], text[end:]
        due = read_due(phrase, meeting_date, holidays) if phrase.strip() else None
        if due is not None:
            more = _says_more_time(phrase, rest, due, meeting_date, holidays)
            return None if more else (due, len(phrase.rstrip(" \n,;")))
    return None


def _ends(text: str) -> Iterator[int]:
    """Yield where a phrase at the start of ``text`` may end, the furthest first."""
    yield len(text)
    ends = [match.end() for match in _END.finditer(text[: _LONGEST + 1])]
    yield from (end for end in reversed(ends) if 0 < end < len(text))


def _says_more_time(
    phrase: str,
    rest: str,
    due: Due,
    meeting_date: date | None,
    holidays: Collection[date],
) -> bool:
    gap = _GAP.match(rest)
    following = rest[gap.end() :] if gap else rest
    if not following:
        return False
    segment = following[: min(_ends(following))].rstrip(" .)")
    if other := read_due(segment, meeting_date, holidays):
        # That it is urgent stands beside a day.
        return other.urgent == due.urgent and (other.day, other.ongoing) != (due.day, due.ongoing)
    word = plain_words(segment.split()[0]) if segment.split() else ""
    return bool(
        _MORE_TIME.match(following)
        or why_no_such_day(segment, meeting_date)
        or weekday_number(word) is not None
        or month_number(word) is not None
        or (_EVENT.match(following) and counts_from_meeting(plain_words(phrase)))
    )


def read_due(phrase: str, meeting_date: date | None, holidays: Collection[date] = ()) -> Due | None:
    """Return what ``phrase`` means in a meeting of ``meeting_date``, None where it is no date.

    Without the date of the meeting only what does not count from it has a meaning.
    """
    if meeting_date is not None:
        return parse_due(phrase, meeting_date, holidays)
    first, second = (parse_due(phrase, day, holidays) for day in _ANY_DAYS)
    return first if first == second else None


def why_no_due(phrase: str, meeting_date: date | None, holidays: Collection[date] = ()) -> str:
    """Return why ``phrase`` is no date, to go on after it: ``bukan tanggal yang dikenal``."""
    if waits_for_date(phrase, meeting_date, holidays):
        return "belum dapat dihitung karena tanggal rapat belum diisi"
    if split_due(phrase, meeting_date, holidays):
        return "tenggat kedua, sedangkan satu tindak lanjut punya satu tenggat"
    if name := named_anchor(phrase):
        return (
            f"belum dapat dihitung: tidak ada hari bernama “{name}” sesudah rapat ini "
            "(Pengaturan, Hari bernama)"
        )
    if why := why_no_such_day(phrase, meeting_date):
        return f"tidak ada di kalender: {why}; perbaiki tanggalnya"
    return "bukan tanggal yang dikenal"


def waits_for_date(phrase: str, meeting_date: date | None, holidays: Collection[date] = ()) -> bool:
    """Tell whether ``phrase`` is a date that only the date of the meeting would give a meaning."""
    return (
        meeting_date is None
        and split_due(phrase, None, holidays) is None
        and any(split_due(phrase, day, holidays) for day in _SOME_DAYS)
    )
