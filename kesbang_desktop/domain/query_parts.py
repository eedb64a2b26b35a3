"""The parts of a short query as people type it: words, "phrases" and ``key:value`` conditions.

Shared by every list that is filtered by a query, so that one way of writing holds in all of them.
Values with spaces stand in quotation marks.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from kesbang_desktop.domain.dates import add_days
from kesbang_desktop.domain.due_date import parse_due
from kesbang_desktop.domain.missing_day import why_no_such_day

_PART = re.compile(
    r'(?P<key>[\w-]+):(?:"(?P<quoted>[^"]*)"?|(?P<plain>\S*))|(?P<minus>-?)"(?P<phrase>[^"]*)"?|\S+'
)
_LENGTH = re.compile(r"(\d{1,4})\s*(h|hari|m|minggu|b|bulan)")
_DAYS = {"h": 1, "hari": 1, "m": 7, "minggu": 7, "b": 30, "bulan": 30}


@dataclass(frozen=True, slots=True)
class QueryPart:
    """One part of a query; ``typed`` is all of it as it stands there.

    ``key`` is empty for a word or a phrase. ``value`` is what stands behind the key, else the
    word or phrase; ``is_phrase`` tells of quotation marks, ``is_excluded`` of a ``-`` before them.
    """

    typed: str
    key: str
    value: str
    is_phrase: bool = False
    is_excluded: bool = False


@dataclass(frozen=True, slots=True)
class DayRange:
    """From ``first`` to ``last``, both inclusive; None is open."""

    first: date | None = None
    last: date | None = None


ALL_DAYS = DayRange()


def query_parts(text: str, keys: Collection[str]) -> Iterator[QueryPart]:
    """Yield the parts of ``text`` from left to right.

    A key that is not among ``keys`` is a word with a colon in it, such as ``pukul:9``.
    """
    for match in _PART.finditer(text):
        key = (match["key"] or "").casefold()
        if key in keys:
            quoted_value = match["quoted"]
            value = quoted_value if quoted_value is not None else match["plain"]
            yield QueryPart(match[0], key, value.strip(), quoted_value is not None)
        elif match["phrase"] is not None:
            yield QueryPart(match[0], "", match["phrase"], True, bool(match["minus"]))
        else:
            bare = match[0].removeprefix("-")
            yield QueryPart(match[0], "", bare or "-", is_excluded=bool(bare) and bare != match[0])


def quoted(value: str) -> str:
    """Return ``value`` as it stands behind a key: in quotation marks where it has spaces."""
    return f'"{value}"' if re.search(r"\s", value) else value


def read_days(value: str, today: date, holidays: Collection[date] = ()) -> DayRange | None:
    """Read ``<7h`` (from today to 7 days on), ``>30h``, ``<29/3/2024``, ``besok``, ``a..b``.

    None is what cannot be read.
    """
    if ".." in value:
        first, last = (_day(part, today, holidays) for part in value.split("..", 1))
        if first is None or last is None:
            return None
        return DayRange(min(first, last), max(first, last))
    bare = value.lstrip("<>=")
    day = _day(bare, today, holidays)
    if day is None:
        return None
    if value.startswith("<"):
        # "Within 7 days" leaves out what is late already: that has a word of its own.
        return DayRange(today if length_in_days(bare) is not None else None, day)
    return DayRange(day, None if value.startswith(">") else day)


def length_in_days(text: str) -> int | None:
    """Return 7 for ``7h`` or ``7 hari``, 14 for ``2m``, 30 for ``1b``; None for what is none."""
    length = _LENGTH.fullmatch(text.strip().casefold())
    return int(length[1]) * _DAYS[length[2]] if length else None


def _day(text: str, today: date, holidays: Collection[date]) -> date | None:
    length = length_in_days(text)
    if length is not None:
        return add_days(today, length)
    due = parse_due(text.strip().casefold(), today, holidays)
    return due.day if due else None


def unknown_choice(typed: str, choices: Iterable[str]) -> str:
    """Return the sentence about a value that is none of ``choices``."""
    return f"“{typed}” tidak dikenal; pakai salah satu dari {', '.join(choices)}."


def missing_day(typed: str, today: date) -> str:
    """Return the sentence about a day in ``typed`` that no calendar has; empty for none."""
    days = typed.partition(":")[2].strip('"').split("..")
    why = next(filter(None, (why_no_such_day(one, today) for one in days)), "")
    return f"“{typed}” tidak ada di kalender: {why}. Perbaiki tanggalnya." if why else ""
