"""What the title of a report tells that is no form: whose it is, and for which month."""

import re
from collections.abc import Sequence

from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.region import Regions
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.period_reading import read_period

_MONTH = re.compile(r"\b(?:bulan|periode)\s*:?\s*([a-z]+\s+\d{4})\b", re.IGNORECASE)
_LONGEST = 300


def region_in_title(lines: Sequence[str], regions: Regions) -> str:
    """Return the one kabupaten/kota that ``lines`` name in full, else an empty string.

    A place in the address of an office is none.
    """
    said = [f" {fold(line)} ".replace(" kab ", " kabupaten ") for line in lines if _is_short(line)]
    found = {name for name in regions.names if any(f" {fold(name)} " in line for line in said)}
    return found.pop() if len(found) == 1 else ""


def period_in_title(lines: Sequence[str]) -> Period | None:
    """Return the month that ``lines`` name as one: ``BULAN NOVEMBER 2024``."""
    found = (match for line in lines if _is_short(line) for match in _MONTH.finditer(line))
    return next((period for match in found if (period := read_period(match[1]))), None)


def _is_short(line: str) -> bool:
    return len(line) <= _LONGEST
