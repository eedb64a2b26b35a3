"""The short query of the follow-up list: ``pic:diskominfo status:terbuka tenggat:<7h lewat``.

A word without a colon must occur in the text, the meeting or an owner's name. Values with spaces
stand in quotation marks. Several values of one key mean any of them; several keys mean all.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from kesbang_desktop.domain.action import ActionStatus, Priority
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.query_parts import missing_day, query_parts, read_days, unknown_choice

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
    for number, part in enumerate(query_parts(text, KEYS)):
        if number == MOST_WORDS:
            problems.append(_TOO_MANY)
            break
        if part.key:
            changed = _with_key(query, part.key, part.value, today, holidays)
        else:
            changed = _with_word(query, part.typed if part.is_excluded else part.value)
        if changed is None:
            problems.append(_problem(part.key, part.typed, today))
        else:
            query = changed
    return QueryReading(query, tuple(problems))


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
    days = read_days(value, today, holidays)
    if days is None:
        return None
    if value.startswith(("<", ">")):
        # Both ends may be said apart: tenggat:>1/3/2024 tenggat:<31/3/2024.
        return replace(
            query, due_from=days.first or query.due_from, due_to=days.last or query.due_to
        )
    return replace(query, due_from=days.first, due_to=days.last)


def _problem(key: str, typed: str, today: date) -> str:
    choices: dict[str, Iterable[str]] = {
        "status": STATUSES,
        "prioritas": PRIORITIES,
        "sifat": CLASSES,
    }
    if key in choices:
        return unknown_choice(typed, choices[key])
    return missing_day(typed, today) or (
        f"“{typed}” bukan tenggat; tulis misalnya tenggat:<7h, tenggat:besok, tenggat:29/3/2026."
    )
