"""A query of the search as it is typed: ``koordinasi "tim desk" -banjir jenis:keputusan``.

Words find their forms, phrases in quotation marks only what was written, ``-`` excludes; the last
word is taken as a beginning while it is typed. Several values of one key mean any of them, several
keys mean all.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from itertools import islice
from typing import Any

from kesbang_desktop.domain.decision_standings import STANDINGS, Standing
from kesbang_desktop.domain.follow_up_query import CLASSES
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.query_parts import (
    ALL_DAYS,
    DayRange,
    QueryPart,
    missing_day,
    query_parts,
    unknown_choice,
)
from kesbang_desktop.domain.search.days import read_coming_days, read_past_days
from kesbang_desktop.domain.search.language import Language
from kesbang_desktop.domain.search.tokens import exact_words
from kesbang_desktop.domain.search.wanted import Wanted, all_of, any_of
from kesbang_desktop.domain.search.wanted_words import MOST_TOKENS, wanted_phrase, wanted_words


class SearchKind(StrEnum):
    """What a hit is."""

    MEETING = "meeting"
    REPORT = "report"
    AGENDA = "agenda"
    DISCUSSION = "discussion"
    DECISION = "decision"
    ACTION = "action"
    PROGRESS = "progress"
    ISSUE = "issue"
    PERSON = "person"
    ORGANIZATION = "organization"
    ATTACHMENT = "attachment"
    # Former minutes: found only where they are asked for.
    VERSION = "version"


KINDS = {
    "rapat": SearchKind.MEETING,
    "laporan": SearchKind.REPORT,
    "agenda": SearchKind.AGENDA,
    "pembahasan": SearchKind.DISCUSSION,
    "keputusan": SearchKind.DECISION,
    "tindak-lanjut": SearchKind.ACTION,
    "perkembangan": SearchKind.PROGRESS,
    "permasalahan": SearchKind.ISSUE,
    "orang": SearchKind.PERSON,
    "instansi": SearchKind.ORGANIZATION,
    "lampiran": SearchKind.ATTACHMENT,
    "versi": SearchKind.VERSION,
}
KEYS = (
    *("jenis", "tahun", "tanggal", "instansi", "pembicara", "wilayah", "rapat", "sifat"),
    *("nomor", "status", "tinjau"),
)
MOST_WORDS = 24
_KIND_WORDS = KINDS | {"tindak lanjut": SearchKind.ACTION, "masalah": SearchKind.ISSUE}
_FIELDS = {
    "instansi": "organizations",
    "pembicara": "speakers",
    "wilayah": "regions",
    # So it is called in the list of follow-ups.
    "kabkota": "regions",
    "rapat": "meetings",
    "nomor": "numbers",
}
_KNOWN_KEYS = (*KEYS, "kabkota")
_TOO_MANY = (
    f"Pencarian ini terlalu panjang; hanya {MOST_WORDS} kata pertama yang dipakai. "
    "Pakai beberapa kata saja."
)
_NOTHING_BUT_SIGNS = "Tulis kata yang dicari; tanda baca saja tidak dapat dicari."
_ONLY_EXCLUDED = (
    "Tulis juga kata yang dicari, atau misalnya jenis:keputusan; “-” hanya mengecualikan."
)
_NO_CONDITION = "“{}” tidak dapat dikecualikan; “-” hanya untuk kata dan frasa."


@dataclass(frozen=True, slots=True)
class SearchConditions:
    """What a hit must be beside its words; empty fields do not filter.

    Names are matched as parts, without regard to case. The days are those of the meeting, both
    inclusive. ``standings`` and ``reviews``, the days on which they are looked at again, are of
    decisions; ``today`` is given where a standing counts from it.
    """

    kinds: frozenset[SearchKind] = frozenset()
    years: frozenset[int] = frozenset()
    days: DayRange = ALL_DAYS
    organizations: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    meetings: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    classes: frozenset[Classification] = frozenset()
    standings: frozenset[Standing] = frozenset()
    reviews: DayRange = ALL_DAYS
    today: date | None = None


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """``wide`` is what a hit must hold, ``exact`` what an exact hit must, ``excluded`` what no hit
    may; None where no word says so. ``words`` are those looked for, as typed.
    """

    words: tuple[str, ...] = ()
    exact: Wanted | None = None
    wide: Wanted | None = None
    excluded: Wanted | None = None
    conditions: SearchConditions = SearchConditions()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked: no word and no condition."""
        return self.wide is None and self.conditions == SearchConditions()


@dataclass(frozen=True, slots=True)
class SearchReading:
    """A query, and a sentence for each part of it that was not understood (and does not count)."""

    query: SearchQuery
    problems: tuple[str, ...] = field(default=())


def read_search(
    text: str, today: date, language: Language, *, typing: bool = False
) -> SearchReading:
    """Return what ``text`` asks for on the day ``today``.

    While ``typing`` the last word counts as the beginning of one, unless a space stands behind it.
    """
    parts = list(islice(query_parts(text, _KNOWN_KEYS), MOST_WORDS + 1))
    is_long = len(parts) > MOST_WORDS or any(map(_is_long, parts))
    problems = [_TOO_MANY] if is_long else []
    open_end = typing and text[-1:].isalnum()
    conditions = SearchConditions()
    wanted: list[QueryPart] = []
    excluded: list[QueryPart] = []
    for part in parts[:MOST_WORDS]:
        key, colon, _ = part.value.partition(":")
        if part.is_excluded and colon and key.casefold() in _KNOWN_KEYS:
            problems.append(_NO_CONDITION.format(part.typed))
        elif not part.key:
            (excluded if part.is_excluded else wanted).append(part)
        elif (changed := _with_condition(conditions, part, today)) is None:
            problems.append(_problem(part, today))
        else:
            conditions = changed
    query = replace(_with_words(wanted, excluded, language, open_end), conditions=conditions)
    if query.is_empty and not problems and not text.isspace() and text:
        problems += _why_empty(query, parts)
    return SearchReading(query, tuple(problems))


def _is_long(part: QueryPart) -> bool:
    return not part.key and len(exact_words(part.value)) > MOST_TOKENS


def _with_words(
    wanted: list[QueryPart], excluded: list[QueryPart], language: Language, open_end: bool
) -> SearchQuery:
    exact: list[Wanted] = []
    wide: list[Wanted] = []
    plain = [part.value for part in wanted if not part.is_phrase]
    for part in wanted:
        if part.is_phrase and (phrase := wanted_phrase(part.value)):
            exact.append(phrase)
            wide.append(phrase)
    for one in wanted_words(plain, language, open_end=open_end):
        exact.append(one.exact)
        wide.append(one.wide)
    without: list[Wanted] = []
    for part in excluded:
        if part.is_phrase:
            without += filter(None, [wanted_phrase(part.value)])
        else:
            without += (one.wide for one in wanted_words([part.value], language))
    return SearchQuery(
        tuple(part.value for part in wanted),
        all_of(tuple(exact)),
        all_of(tuple(wide)),
        any_of(tuple(without)),
    )


def _why_empty(query: SearchQuery, parts: list[QueryPart]) -> list[str]:
    if query.excluded is not None:
        return [_ONLY_EXCLUDED]
    return [] if any(part.key for part in parts) else [_NOTHING_BUT_SIGNS]


def _with_condition(
    conditions: SearchConditions, part: QueryPart, today: date
) -> SearchConditions | None:
    key, value = part.key, part.value
    if not value.strip("<>="):
        # Still being typed.
        return conditions
    if key in _FIELDS:
        name = _FIELDS[key]
        changes: dict[str, Any] = {name: (*getattr(conditions, name), value)}
        return replace(conditions, **changes)
    if key == "jenis":
        kind = _KIND_WORDS.get(value.casefold())
        return replace(conditions, kinds=conditions.kinds | {kind}) if kind else None
    if key == "sifat":
        grade = CLASSES.get(value.casefold())
        return replace(conditions, classes=conditions.classes | {grade}) if grade else None
    if key == "status":
        return _with_standing(conditions, value, today)
    if key == "tinjau":
        days = read_coming_days(value, today)
        return replace(conditions, reviews=_within(conditions.reviews, days)) if days else None
    if key == "tahun":
        return _with_years(conditions, value)
    days = read_past_days(value, today)
    if days is None:
        return None
    return replace(conditions, days=_within(conditions.days, days))


def _within(was: DayRange, days: DayRange) -> DayRange:
    """Return both: the ends may be said apart, tanggal:>1/3/2024 tanggal:<31/3/2024."""
    return DayRange(days.first or was.first, days.last or was.last)


def _with_standing(
    conditions: SearchConditions, value: str, today: date
) -> SearchConditions | None:
    standing = STANDINGS.get(value.casefold())
    if standing is None:
        return None
    return replace(conditions, standings=conditions.standings | {standing}, today=today)


def _with_years(conditions: SearchConditions, value: str) -> SearchConditions | None:
    first, dots, last = value.partition("..")
    ends = (first, last) if dots else (first, first)
    if not all(len(end) == 4 and end.isascii() and end.isdecimal() for end in ends):
        return None
    low, high = sorted(map(int, ends))
    return replace(conditions, years=conditions.years | set(range(low, high + 1)))


def _problem(part: QueryPart, today: date) -> str:
    choices: dict[str, Iterable[str]] = {"jenis": KINDS, "sifat": CLASSES, "status": STANDINGS}
    if part.key in choices:
        return unknown_choice(part.typed, choices[part.key])
    if part.key == "tahun":
        return f"“{part.typed}” bukan tahun; tulis misalnya tahun:2024, tahun:2022..2024."
    if part.key == "tinjau":
        return missing_day(part.typed, today) or (
            f"“{part.typed}” bukan tanggal tinjau; tulis misalnya tinjau:<30h, tinjau:juni 2026, "
            "tinjau:>1/6/2026."
        )
    return missing_day(part.typed, today) or (
        f"“{part.typed}” bukan tanggal; tulis misalnya tanggal:<30h, tanggal:>1/10/2024, "
        "tanggal:2024."
    )
