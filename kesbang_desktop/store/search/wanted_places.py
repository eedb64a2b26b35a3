"""What a query of the search means to the index: an expression for MATCH, and ranges of places."""

import datetime as dt
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from operator import itemgetter

from kesbang_desktop.domain.decision_standings import Standing
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.query_parts import ALL_DAYS, DayRange
from kesbang_desktop.domain.search.language import BESIDE
from kesbang_desktop.domain.search.match import to_exact_match, to_excluded_match, to_match
from kesbang_desktop.domain.search.query import SearchConditions, SearchKind, SearchQuery
from kesbang_desktop.domain.search.wanted import AllOf, AnyOf, Phrase, Wanted
from kesbang_desktop.store.reading_around import text_of
from kesbang_desktop.store.search import facets
from kesbang_desktop.store.search.index_file import IndexReader
from kesbang_desktop.store.search.places import FORMER, SEATS, places_between

# A beginning of a word stands for so many words, those that are written most.
_MOST_ENDINGS = 40
Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class WantedPlaces:
    """``exact`` and ``others`` are expressions for MATCH, empty where only ``ranges`` choose;
    ``others`` is None where there is nothing but exact hits.

    ``ranges`` hold lowest and highest places, the newest first.
    """

    exact: str
    others: str | None
    ranges: tuple[Range, ...]


def wanted_places(
    query: SearchQuery, index: IndexReader, data: sqlite3.Connection
) -> WantedPlaces | None:
    """Return what ``query`` means; None where nothing can be found."""
    known_by = _facets(query.conditions, index, data)
    ranges = tuple(_ranges(query.conditions, index, data))
    if known_by is None or not ranges:
        return None
    query = replace(query, exact=_spelled(query.exact, index), wide=_spelled(query.wide, index))
    if query.wide is None:
        without = " OR ".join(filter(None, (to_excluded_match(query), known_by.none_of)))
        if without and not known_by.all_of:
            known_by = replace(
                known_by, all_of=_any([facets.kind_facet(one) for one in SearchKind])
            )
        return WantedPlaces(_without(known_by.all_of, without), None, ranges)
    exact, wide = (known_by.narrow(one(query)) for one in (to_exact_match, to_match))
    others = None if query.exact == query.wide else _without(wide, exact)
    return WantedPlaces(exact, others, ranges)


@dataclass(frozen=True, slots=True)
class _KnownBy:
    """Expressions for what hits are known by: all of one, nothing of the other; empty for none."""

    all_of: str = ""
    none_of: str = ""

    def narrow(self, match: str) -> str:
        """Return the expression for hits of ``match`` that are known by this."""
        return _without(f"({match}) AND {self.all_of}" if self.all_of else match, self.none_of)


def _without(match: str, without: str) -> str:
    return f"({match}) NOT ({without})" if without else match


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
        query = "SELECT word, documents FROM word WHERE word >= ? AND word < ?"
        query += " ORDER BY documents DESC LIMIT ?"
        ends = [(one, f"{one}\U0010ffff", _MOST_ENDINGS) for one in starts]
        found = [row for one in ends for row in index.rows(query, one)]
        found.sort(key=itemgetter(1), reverse=True)
        words = [word for word, _ in found[:_MOST_ENDINGS]] or [start]
        return AnyOf(tuple(Phrase((one,)) for one in words))
    parts = tuple(_spelled_part(part, index) for part in wanted.parts)
    return AllOf(parts) if isinstance(wanted, AllOf) else AnyOf(parts)


def _facets(
    conditions: SearchConditions, index: IndexReader, data: sqlite3.Connection
) -> _KnownBy | None:
    """Return what hits of ``conditions`` are known by, None where nothing is."""
    groups: list[Collection[str]] = []
    secret = [one for one in Classification if one is not Classification.NORMAL]
    none_of = ""
    if conditions.kinds:
        groups.append([facets.kind_facet(one) for one in sorted(conditions.kinds)])
    if Classification.NORMAL in conditions.classes:
        # What is not secret has no facet.
        others = [one for one in secret if one not in conditions.classes]
        none_of = _any([facet for one in others for facet in facets.class_facets(one)])
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
        named = conditions.regions
        groups.append([one for one in known if any(facets.is_region(one, part) for part in named)])
    return _KnownBy(" AND ".join(map(_any, groups)), none_of) if all(groups) else None


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
    query = "SELECT word FROM word WHERE word >= ? AND word < ?"
    return [word for (word,) in index.rows(query, bounds)]


def _any(known_by: Collection[str]) -> str:
    quoted = " OR ".join(f'"{one}"' for one in known_by)
    return f"({quoted})" if quoted else ""


def _parties(data: sqlite3.Connection, parts: Iterable[str]) -> Iterator[tuple[str, int]]:
    """Yield kind and rowid of people and agencies whose name has one of ``parts`` in it."""
    wanted = [fold(part) for part in parts]
    for kind, query in (
        ("person", "SELECT rowid, name, '' FROM person"),
        ("organization", "SELECT rowid, name, short_name, aliases FROM organization"),
    ):
        for rowid, *names in data.execute(query):
            if any(part in fold(text_of(name)) for name in names for part in wanted):
                yield kind, rowid


def _with_people(data: sqlite3.Connection, parts: Iterable[str]) -> Iterator[tuple[str, int]]:
    """Yield agencies with one of ``parts`` in their name, and the people of them."""
    query = "SELECT p.rowid FROM person p JOIN organization o ON o.id = p.organization_id"
    for kind, rowid in _parties(data, parts):
        if kind == "organization":
            yield kind, rowid
            for (person,) in data.execute(f"{query} WHERE o.rowid = ?", (rowid,)):
                yield "person", person


def _ranges(
    conditions: SearchConditions, index: IndexReader, data: sqlite3.Connection
) -> Iterator[Range]:
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


def _slots(
    index: IndexReader, data: sqlite3.Connection, column: str, parts: Iterable[str]
) -> list[Range]:
    """Return where meetings are whose ``column`` has one of ``parts`` in it, the newest first."""
    wanted = [fold(part) for part in parts]
    found: list[Range] = []
    for id, words in data.execute(f"SELECT id, {column} FROM meeting WHERE {column} <> ''"):
        if any(part in fold(text_of(words)) for part in wanted):
            rows = index.rows("SELECT start FROM slot WHERE holder = ?", (id,))
            found += [(start, start + SEATS - 1) for (start,) in rows]
    return sorted(found, reverse=True)
