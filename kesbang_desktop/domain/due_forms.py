"""The due phrases that are offered while one is typed, with what each means."""

import re
from collections.abc import Collection, Iterator
from datetime import date

from kesbang_desktop.domain.dates import MONTHS, WEEKDAYS, search_key
from kesbang_desktop.domain.due_date import ONGOING, URGENT, Due
from kesbang_desktop.domain.office_calendar import OfficeCalendar, as_calendar
from kesbang_desktop.domain.spoken_due import read_due

DueForm = tuple[str, Due]

_FIRST = (
    *("besok", "lusa", "Jumat", "Jumat depan", "akhir minggu ini", "3 hari kerja", "5 hari kerja"),
    *("minggu depan", "akhir bulan", "bulan depan", "akhir bulan depan", URGENT),
    *("setiap minggu", "setiap bulan", ONGOING),
)
_LATER = (
    *(f"{day}{which}" for day in WEEKDAYS[:5] for which in ("", " depan") if day != "Jumat"),
    *("hari ini", "minggu ini", "awal bulan depan", "pertengahan bulan", "10 hari kerja"),
    *("14 hari kerja", "akhir triwulan", "akhir semester", "akhir tahun"),
    *("setiap hari", "setiap Senin", "setiap Jumat", "setiap triwulan", "setiap tahun"),
)
_NUMBER = re.compile(r"(\d{1,3})(?!\d)(?! ?[/.-])")
_SHIFT = re.compile(r"h ?([-+]) ?(\d{0,3})")
_USUAL_SHIFTS = ("1", "3", "7")
_DAYS_OF_MONTH = 31


class DueForms:
    """The forms as they are meant in a meeting of the day ``since``, None where it has none yet."""

    def __init__(self, since: date | None, holidays: Collection[date] = ()) -> None:
        self._since = since
        self._calendar: OfficeCalendar = as_calendar(holidays)
        self._known: dict[str, Due | None] = {}

    def matching(self, query: str) -> list[DueForm]:
        """Return the forms one of whose words begins with ``query``, those that begin so first.

        A form that is ``query`` itself is left out, and one that is no date in this meeting.
        """
        typed = _plain(query)
        phrases = dict.fromkeys(self._phrases(typed.strip()))
        found = [one for one in phrases if f" {typed}" in f" {_plain(one)}"]
        found.sort(key=lambda one: not _plain(one).startswith(typed))
        return [
            (one, due)
            for one in found
            if _plain(one) != typed.strip() and (due := self._meaning(one)) is not None
        ]

    def _meaning(self, phrase: str) -> Due | None:
        if phrase not in self._known:
            self._known[phrase] = read_due(phrase, self._since, self._calendar)
        return self._known[phrase]

    def _phrases(self, typed: str) -> Iterator[str]:
        if number := _NUMBER.match(typed):
            yield from self._counted(int(number[1]))
            return
        if shift := _SHIFT.match(typed):
            for count in (shift[2],) if shift[2] else _USUAL_SHIFTS:
                yield from (f"H{shift[1]}{count} {name}" for name in self._names())
            return
        yield from _FIRST
        for name in self._names():
            yield name
            yield from (f"H-{count} {name}" for count in _USUAL_SHIFTS)
        yield from _LATER

    def _counted(self, count: int) -> Iterator[str]:
        yield from (f"{count} {unit}" for unit in ("hari kerja", "hari", "minggu", "bulan"))
        if self._since is not None and 1 <= count <= _DAYS_OF_MONTH:
            # This month where the day is still to come, else the next.
            first = self._since.month - (count >= self._since.day)
            yield from (f"{count} {month}" for month in (MONTHS * 2)[first : first + 12])

    def _names(self) -> Iterator[str]:
        """Yield the named days that are still to come."""
        for name, days in self._calendar.named_days.items():
            if self._since is None or days[-1] >= self._since:
                yield name


def _plain(text: str) -> str:
    words = search_key(" ".join(text.split()))
    return f"{words} " if words and text[-1:].isspace() else words
