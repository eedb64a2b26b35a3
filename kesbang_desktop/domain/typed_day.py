"""A day as it is typed into a field: every form of a date, and phrases such as ``senin depan``."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from kesbang_desktop.domain.date_reading import read_date
from kesbang_desktop.domain.dates import add_days, format_date, plain_words
from kesbang_desktop.domain.due_date import parse_due
from kesbang_desktop.domain.missing_day import why_no_such_day

_ENDS_IN_YEAR = re.compile(r"(?<!\d)\d{4}\s*$")
_NO_DAY = "Belum dimengerti, misalnya 18/3/2025."
_NO_SUCH_DAY = "Tanggal itu tidak ada: {}. Perbaiki tanggalnya."
_SEVERAL = "Isi satu hari saja, misalnya {}; hari lainnya tulis di Keterangan."


@dataclass(frozen=True, slots=True)
class TypedDay:
    """The day, or None and a sentence that says what was not understood.

    ``is_whole`` is False where more may follow: ``18 Maret 20`` is on the way to 2025.
    """

    day: date | None = None
    problem: str = ""
    is_whole: bool = True


def read_typed_day(text: str, today: date, holidays: Collection[date] = ()) -> TypedDay:
    """Return what ``text`` means on ``today``; without a year it is the day nearest to that."""
    reading = read_date(text, today, nearest=True)
    if reading.day is not None:
        if reading.last is not None:
            return TypedDay(problem=_SEVERAL.format(format_date(reading.day)))
        if reading.misfit:
            return TypedDay(problem=f"{reading.misfit}. Perbaiki hari atau tanggalnya.")
        return TypedDay(reading.day, is_whole=_ENDS_IN_YEAR.search(text) is not None)
    if plain_words(text) == "kemarin":
        return TypedDay(add_days(today, -1), is_whole=False)
    due = parse_due(text, today, holidays)
    if due is None or due.day is None or due.note:
        missing = why_no_such_day(text, today)
        return TypedDay(problem=_NO_SUCH_DAY.format(missing) if missing else _NO_DAY)
    return TypedDay(due.day, is_whole=False)
