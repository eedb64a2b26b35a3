"""The short query of the follow-up list: ``pic:diskominfo status:terbuka tenggat:<7h lewat``.

A word without a colon must occur in the text, the meeting or an owner's name. Values with spaces
stand in quotation marks. Several values of one key mean any of them; several keys mean all.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from kesbang_desktop.domain.action import ActionStatus, Priority
from kesbang_desktop.domain.due_date import parse_due
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.missing_day import why_no_such_day

OPEN = frozenset({ActionStatus.OPEN, ActionStatus.IN_PROGRESS})
CLOSED = frozenset({ActionStatus.DONE, ActionStatus.CANCELLED})

KEYS = ("pic", "instansi", "kabkota", "seri", "rapat", "status", "tenggat", "prioritas", "sifat")
FLAGS = ("lewat", "berkelanjutan", "tanpa-pic", "tanpa-tenggat")
STATUSES = {
    "terbuka": OPEN,
    "belum": frozenset({ActionStatus.OPEN}),
    "proses": frozenset({ActionStatus.IN_PROGRESS}),
    "selesai": frozenset({ActionStatus.DONE}),
    "batal": frozenset({ActionStatus.CANCELLED}),
    "tutup": CLOSED,
    "semua": frozenset(ActionStatus),
}
CLASSES = {
    "biasa": Classification.NORMAL,
    "terbatas": Classification.RESTRICTED,
    "rahasia": Classification.SECRET,
    "sangat rahasia": Classification.TOP_SECRET,
}
PRIORITIES = {"rendah": Priority.LOW, "biasa": Priority.NORMAL, "tinggi": Priority.HIGH}

# Every word is looked for in every row, and SQLite takes no more than a thousand conditions.
MOST_WORDS = 100
_TOO_MANY = (
    f"Saringan ini terlalu panjang; hanya {MOST_WORDS} kata pertama yang dipakai. "
    "Pakai beberapa kata saja."
)
_TOKEN = re.compile(
    r'(?P<key>[\w-]+):(?:"(?P<quoted>[^"]*)"?|(?P<plain>\S*))|"(?P<phrase>[^"]*)"?|\S+'
)
_LENGTH = re.compile(r"(\d{1,4})\s*(h|hari|m|minggu|b|bulan)")
_DAYS = {"h": 1, "hari": 1, "m": 7, "minggu": 7, "b": 30, "bulan": 30}
_FIELDS = {"pic": "owners", "instansi": "organizations", "kabkota": "regions"} | {
    "seri": "series",
    "rapat": "meetings",
}


@dataclass(frozen=True, slots=True)
class FollowUpQuery:
    """What the follow-up list shows; empty fields do not filter.

    Names are matched as parts, without regard to case. ``due_from`` and ``due_to`` are inclusive.
    ``late`` means due before today and open.
    """

    words: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    series: tuple[str, ...] = ()
    meetings: tuple[str, ...] = ()
    statuses: frozenset[ActionStatus] = frozenset()
    priorities: frozenset[Priority] = frozenset()
    classes: frozenset[Classification] = frozenset()
    due_from: date | None = None
    due_to: date | None = None
    late: bool = False
    ongoing: bool = False
    without_owner: bool = False
    without_due: bool = False

    @property
    def unclassified(self) -> "FollowUpQuery":
        """The same without what comes from classified meetings."""
        return replace(self, classes=frozenset({Classification.NORMAL}))


@dataclass(frozen=True, slots=True)
class QueryReading:
    """A query, and a sentence for each part of it that was not understood (and does not filter)."""

    query: FollowUpQuery
    problems: tuple[str, ...] = field(default=())


def read_query(text: str, today: date, holidays: Collection[date] = ()) -> QueryReading:
    """Return what ``text`` asks for on the day ``today``."""
    query = FollowUpQuery()
    problems = []
    for number, token in enumerate(_TOKEN.finditer(text)):
        if number == MOST_WORDS:
            problems.append(_TOO_MANY)
            break
        key = (token["key"] or "").casefold()
        if key in KEYS:
            value = (token["quoted"] if token["quoted"] is not None else token["plain"]).strip()
            changed = _with_key(query, key, value, today, holidays)
        else:
            changed = _with_word(query, token["phrase"] or token[0])
        if changed is None:
            problems.append(_problem(key, token[0], today))
        else:
            query = changed
    return QueryReading(query, tuple(problems))


def quoted(value: str) -> str:
    """Return ``value`` as it stands behind a key: in quotation marks where it has spaces."""
    return f'"{value}"' if re.search(r"\s", value) else value


def _with_word(query: FollowUpQuery, word: str) -> FollowUpQuery:
    flags = {"lewat": "late", "berkelanjutan": "ongoing"} | {
        "tanpa-pic": "without_owner",
        "tanpa-tenggat": "without_due",
    }
    name = flags.get(word.casefold())
    if name is not None:
        changes: dict[str, Any] = {name: True}
        return replace(query, **changes)
    return replace(query, words=(*query.words, word)) if word else query


def _with_key(
    query: FollowUpQuery, key: str, value: str, today: date, holidays: Collection[date]
) -> FollowUpQuery | None:
    if not value:
        # Still being typed.
        return query
    if key in _FIELDS:
        name = _FIELDS[key]
        changes: dict[str, Any] = {name: (*getattr(query, name), value)}
        return replace(query, **changes)
    if key == "status":
        statuses = STATUSES.get(value.casefold())
        return replace(query, statuses=query.statuses | statuses) if statuses else None
    if key == "prioritas":
        priority = PRIORITIES.get(value.casefold())
        return replace(query, priorities=query.priorities | {priority}) if priority else None
    if key == "sifat":
        grade = CLASSES.get(value.casefold())
        return replace(query, classes=query.classes | {grade}) if grade else None
    return _with_due(query, value, today, holidays)


def _with_due(
    query: FollowUpQuery, value: str, today: date, holidays: Collection[date]
) -> FollowUpQuery | None:
    """Read ``<7h`` (from today to 7 days on), ``>30h``, ``<29/3/2024``, ``besok``, ``a..b``."""
    if ".." in value:
        first, last = (_day(part, today, holidays) for part in value.split("..", 1))
        if first is None or last is None:
            return None
        return replace(query, due_from=min(first, last), due_to=max(first, last))
    day = _day(value.lstrip("<>="), today, holidays)
    if day is None:
        return None
    if value.startswith("<"):
        # "Within 7 days" leaves out what is late already: that has a word of its own.
        relative = bool(_LENGTH.fullmatch(value.lstrip("<=").casefold()))
        start = today if relative else None
        return replace(query, due_from=start or query.due_from, due_to=day)
    if value.startswith(">"):
        return replace(query, due_from=day)
    return replace(query, due_from=day, due_to=day)


def _day(text: str, today: date, holidays: Collection[date]) -> date | None:
    words = text.strip().casefold()
    if length := _LENGTH.fullmatch(words):
        try:
            return today + timedelta(days=int(length[1]) * _DAYS[length[2]])
        except OverflowError:
            return None
    due = parse_due(words, today, holidays)
    return due.day if due else None


def _problem(key: str, token: str, today: date) -> str:
    if key == "status":
        return f"“{token}” tidak dikenal; pakai salah satu dari {', '.join(STATUSES)}."
    if key == "prioritas":
        return f"“{token}” tidak dikenal; pakai salah satu dari {', '.join(PRIORITIES)}."
    if key == "sifat":
        return f"“{token}” tidak dikenal; pakai salah satu dari {', '.join(CLASSES)}."
    days = token.partition(":")[2].strip('"').split("..")
    if why := next(filter(None, (why_no_such_day(one, today) for one in days)), ""):
        return f"“{token}” tidak ada di kalender: {why}. Perbaiki tanggalnya."
    return f"“{token}” bukan tenggat; tulis misalnya tenggat:<7h, tenggat:besok, tenggat:29/3/2026."
