"""The day and the time of a meeting in one value: ``Rabu, 13 Maret 2026 (jam 9)``."""

import re
from dataclasses import dataclass
from datetime import date

from kesbang_desktop.domain.clock_span import ClockSpan, read_span
from kesbang_desktop.domain.date_reading import LONGEST_PHRASE, DateReading, read_date
from kesbang_desktop.domain.missing_day import why_no_such_day

_GAP = r"[\s,;|/()–—-]"
_CUT = re.compile(rf"(?<={_GAP})(?=[^\s,;|/()–—-])")
_AROUND = " \t,;|/()–—-."
# What goes on about the day, so that the one before it is not all of it.
_MORE_DAYS = re.compile(r"\d|atau\b|dan\b|&|s\.?\s?/?d\b|sampai|hingga", re.IGNORECASE)
_WHOLE = re.compile(r"(?:[^\W\d]+,? )?\d{1,4}[ /.-]+\w+[ /.-]+\d{2,4}")
_ANY_YEAR = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class When:
    """What a value says; ``rest`` is what is neither day nor time."""

    day: DateReading | None = None
    span: ClockSpan | None = None
    rest: str = ""

    @property
    def doubt(self) -> str:
        """A sentence on the day or the time that may not be meant, empty where there is none."""
        if self.day is not None and self.day.misfit:
            return f"{self.day.misfit}; hari pada catatan keliru"
        return self.span.doubt if self.span else ""


def read_when(value: str) -> When:
    """Return the day and time in ``value``, in either order, and what else it says."""
    if len(value) > LONGEST_PHRASE:
        return When(rest=value)
    if day := _read_day(value):
        return When(day)
    for cut in reversed([match.start() for match in _CUT.finditer(value)]):
        ahead, behind = value[:cut].strip(_AROUND), value[cut:].strip(_AROUND)
        if day := _read_day(ahead):
            span = read_span(behind)
            if span is None and _MORE_DAYS.match(behind):
                break
            return When(day, span, behind[span.length :].strip(_AROUND) if span else behind)
    span = read_span(value.strip(_AROUND))
    if span is None:
        return When(rest=value)
    rest = value.strip(_AROUND)[span.length :].strip(_AROUND)
    day = _read_day(rest)
    return When(day, span) if day else When(span=span, rest=rest)


def why_no_day(value: str) -> str:
    """Return what keeps ``value`` from being a day, to go on after it: ``belum bertahun``."""
    if why := why_no_such_day(value):
        return f"bukan tanggal yang ada di kalender ({why})"
    if _WHOLE.fullmatch(value.strip()):
        return "bukan tanggal yang ada di kalender"
    if read_date(value, _ANY_YEAR).day is not None:
        return "belum bertahun"
    return "tidak terbaca sebagai satu tanggal"


def _read_day(text: str) -> DateReading | None:
    reading = read_date(text)
    return reading if reading.day is not None else None
