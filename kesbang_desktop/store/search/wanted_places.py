"""What a query of the search means to the index: what is sought, and ranges of places."""

import datetime as dt
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from kesbang_desktop.domain.decision_standings import Standing
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.query_parts import ALL_DAYS, DayRange
from kesbang_desktop.domain.search.language import BESIDE
from kesbang_desktop.domain.search.query import SearchConditions, SearchKind, SearchQuery
from kesbang_desktop.domain.search.sought import Sought, all_hits, exact_hits
from kesbang_desktop.domain.search.wanted import AllOf, AnyOf, Phrase, Wanted
from kesbang_desktop.store.reading_around import as_id, text_of
from kesbang_desktop.store.search import facets
from kesbang_desktop.store.search.index_reader import IndexReader, Range
from kesbang_desktop.store.search.places import FORMER, SEATS, places_between
from kesbang_desktop.store.search.search_data import SearchData

# A beginning of a word stands for so many words, those that are written most.
_MOST_ENDINGS = 40


@dataclass(frozen=True, slots=True)
class WantedPlaces:
    """``all`` are the exact hits and the ``others`` beside them; both None where there are no
    others. ``ranges`` are the newest first.
    """

    exact: Sought
    all: Sought | None
    others: Sought | None
    ranges: tuple[Range, ...]


def wanted_places(query: SearchQuery, index: IndexReader, data: SearchData) -> WantedPlaces | None:
    """Return what ``query`` means; None where nothing can be found."""
    known_by = _facets(query.conditions, index, data)
    ranges = tuple(_ranges(query.conditions, index, data))
    if known_by is None or not ranges:
        return None
    exact, wide = _spelled(query.exact, index), _spelled(query.wide, index)
    if exact is not query.exact or wide is not query.wide:
        query = replace(query, exact=exact, wide=wide)
    found = _narrowed(exact_hits(query), known_by)
    if exact is None or exact == wide:
        return WantedPlaces(found, None, None, ranges)
    every = _narrowed(all_hits(query), known_by)
    return WantedPlaces(found, every, every.but_none(exact), ranges)


def _narrowed(sought: Sought, known_by: Sought) -> Sought:
    """Return the hits of ``sought`` that are ``known_by`` that as well."""
    found = Sought(
        (*sought.all_of, *known_by.all_of),
        (*sought.none_of, *known_by.none_of),
    )
    if found.none_of and not found.all_of:
        # No index finds what only has something not.
        return found.and_all(_any([facets.kind_facet(one) for one in SearchKind]))
    return found


def _spelled(wanted: Wanted | None, index: IndexReader) -> Wanted | None:
    """Return ``wanted`` with the words that are written in place of the beginnings of some.

    FTS5 would gather all places of all words that begin so before it gives the first.
    """
    return None if wanted is None else _spelled_part(wanted, index)


def _spelled_part(wanted: Wanted, index: IndexReader) -> Wanted:
    if isinstance(wanted, Phrase):
        if not wanted.is_prefix or len(wanted.words) != 1:
            return wanted
        (start,) = wanted.words
        starts = (start, f"{BESIDE}{start}") if wanted.or_beside else (start,)
        words = index.words_from(starts, _MOST_ENDINGS) or [start]
        return AnyOf(tuple(Phrase((one,)) for one in words))
    parts = tuple(_spelled_part(part, index) for part in wanted.parts)
    return AllOf(parts) if isinstance(wanted, AllOf) else AnyOf(parts)


def _facets(conditions: SearchConditions, index: IndexReader, data: SearchData) -> Sought | None:
    """Return what hits of ``conditions`` are known by, None where nothing is."""
    groups: list[Collection[str]] = []
    none_of: tuple[Wanted, ...] = ()
    if conditions.kinds:
        groups.append([facets.kind_facet(one) for one in sorted(conditions.kinds)])
    if Classification.NORMAL in conditions.classes:
        # What is not secret has no facet.
        secret = [one for one in Classification if one is not Classification.NORMAL]
        others = [one for one in secret if one not in conditions.classes]
        signs = [facet for one in others for facet in facets.class_facets(one)]
        none_of = (_any(signs),) if signs else ()
    elif conditions.classes:
        wanted = sorted(conditions.classes)
        groups.append([facet for one in wanted for facet in facets.class_facets(one)])
    # A decision belongs to its meeting: only where nothing else is asked for is it somebody's.
    is_register = conditions.kinds == {SearchKind.DECISION}
    if conditions.speakers:
        spoke = list(_parties(data, conditions.speakers))
        said = facets.mover_facet if is_register else facets.speaker_facet
        groups.append([said(*one) for one in spoke])
    if conditions.organizations:
        parties = list(_with_people(data, conditions.organizations))
        of_party = (
            (facets.mover_facet, facets.follower_facet)
            if is_register
            else (facets.speaker_facet, facets.owner_facet)
        )
        groups.append([make(*one) for make in of_party for one in parties])
    groups += _of_decisions(conditions, index)
    if conditions.regions:
        known = _facets_between(facets.REGIONS, index)
        groups.append(facets.regions_named(known, conditions.regions))
    return Sought(tuple(map(_any, groups)), none_of) if all(groups) else None


def _of_decisions(conditions: SearchConditions, index: IndexReader) -> Iterator[Collection[str]]:
    """Yield what decisions that stand so, and are looked at again then, are known by."""
    if conditions.standings:
        plain = conditions.standings - {Standing.DUE}
        found = [facets.standing_facet(one) for one in sorted(plain)]
        if Standing.DUE in conditions.standings:
            found += _reviews(DayRange(None, conditions.today), index)
        yield found
    if conditions.reviews != ALL_DAYS:
        yield _reviews(conditions.reviews, index)


def _reviews(days: DayRange, index: IndexReader) -> list[str]:
    return _facets_between(facets.reviews_between(days.first, days.last), index)


def _facets_between(bounds: tuple[str, str], index: IndexReader) -> list[str]:
    return index.words_between(*bounds)


def _any(known_by: Collection[str]) -> Wanted:
    return AnyOf(tuple(Phrase((one,)) for one in known_by))


def _parties(data: SearchData, parts: Iterable[str]) -> Iterator[tuple[str, Any]]:
    """Yield kind and key of people and agencies whose name has one of ``parts`` in it."""
    wanted = [fold(part) for part in parts]
    for kind, query in (
        ("person", "SELECT {key}, name, '' FROM person"),
        ("organization", "SELECT {key}, name, short_name, aliases FROM organization"),
    ):
        for key, *names in data.rows(query):
            if any(part in fold(text_of(name)) for name in names for part in wanted):
                yield kind, key


def _with_people(data: SearchData, parts: Iterable[str]) -> Iterator[tuple[str, Any]]:
    """Yield agencies with one of ``parts`` in their name, and the people of them."""
    query = "SELECT p.{key} FROM person p JOIN organization o ON o.id = p.organization_id"
    for kind, key in _parties(data, parts):
        if kind == "organization":
            yield kind, key
            for (person,) in data.rows(f"{query} WHERE o.{{key}} = ?", key):
                yield "person", person


def _ranges(conditions: SearchConditions, index: IndexReader, data: SearchData) -> Iterator[Range]:
    """Yield where the documents of ``conditions`` are, the newest first."""
    days = conditions.days
    ranges = [places_between(days.first, days.last)]
    if conditions.years:
        years = [
            places_between(dt.date(year, 1, 1), dt.date(year, 12, 31))
            for year in sorted(conditions.years, reverse=True)
            if dt.MINYEAR <= year < dt.MAXYEAR
        ]
        ranges = list(_both(years, ranges))
    for column, parts in (("title", conditions.meetings), ("number", conditions.numbers)):
        if parts:
            ranges = list(_both(_slots(index, data, column, parts), ranges))
    if SearchKind.VERSION in conditions.kinds:
        ranges = [(low - FORMER, high - FORMER) for low, high in ranges]
    yield from ranges


def _both(some: Iterable[Range], others: list[Range]) -> Iterator[Range]:
    for low, high in some:
        for least, most in others:
            if max(low, least) <= min(high, most):
                yield max(low, least), min(high, most)


def _slots(index: IndexReader, data: SearchData, column: str, parts: Iterable[str]) -> list[Range]:
    """Return where meetings are whose ``column`` has one of ``parts`` in it, the newest first."""
    wanted = [fold(part) for part in parts]
    query = f"SELECT id, {column} FROM meeting WHERE {column} <> ''"
    named = [
        as_id(id).bytes
        for id, words in data.rows(query)
        if any(part in fold(text_of(words)) for part in wanted)
    ]
    slots = index.slots_of(named) if named else ()
    return sorted(((start, start + SEATS - 1) for start in slots), reverse=True)
