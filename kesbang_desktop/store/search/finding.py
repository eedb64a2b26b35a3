"""Reading hits from the index, and what they are from the data."""

import datetime as dt
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any
from uuid import UUID

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.search.language import Language
from kesbang_desktop.domain.search.marking import Marker
from kesbang_desktop.domain.search.query import SearchKind, SearchQuery
from kesbang_desktop.domain.search_hit import SearchHit, SearchPlace, SearchResult
from kesbang_desktop.store.reading_around import as_id, date_of, kind_of, text_of
from kesbang_desktop.store.row_digests import table_key, table_of_key
from kesbang_desktop.store.search.documents import (
    ENTRY_KINDS,
    TEXTS,
    TextOfFile,
    joined,
    kind_of_record,
)
from kesbang_desktop.store.search.index_file import IndexReader
from kesbang_desktop.store.search.places import FORMER, SEATS, seat_of, slot_of
from kesbang_desktop.store.search.seats import Seat
from kesbang_desktop.store.search.wanted_places import WantedPlaces, wanted_places

# One that cannot be read is kept from whom it may not concern.
_CAUTIOUS = Classification.RESTRICTED
_MEETING = "m.id, m.title, m.date, m.classification"
_NOT_BINNED = "(m.id IS NULL OR m.binned_at IS NULL)"
# The entry of a row, its meeting, and whether it is shown.
_OF_ENTRY = (
    f"SELECT t.rowid, t.id, e.id, e.kind, {_MEETING}, a.origin_title, a.origin_date,"
    " a.origin_classification, {texts} FROM {table} t"
    " JOIN entry e ON e.id = {entry} LEFT JOIN meeting m ON m.id = e.meeting_id"
    " LEFT JOIN action_item a ON a.entry_id = e.id"
    " LEFT JOIN decision_standing s ON s.entry_id = e.id"
    f" WHERE NOT e.removed AND {_NOT_BINNED} AND t.rowid IN "
)
_OF_MEETING = (
    f"SELECT t.rowid, t.id, NULL, m.kind, {_MEETING}, '', NULL, 'normal',"
    " {texts} FROM {table} t LEFT JOIN meeting m ON m.id = {meeting}"
    f" WHERE {_NOT_BINNED} AND t.rowid IN "
)
_OF_NOBODY = (
    "SELECT t.rowid, t.id, NULL, NULL, NULL, NULL, NULL, 'normal', '', NULL, 'normal',"
    " {texts} FROM {table} t WHERE NOT t.retired AND t.rowid IN "
)
_QUERIES = {
    "entry": _OF_ENTRY.replace("{entry}", "t.id"),
    "progress": _OF_ENTRY.replace("{entry}", "t.entry_id"),
    "issue_note": _OF_ENTRY.replace("{entry}", "t.entry_id"),
    "meeting": _OF_MEETING.replace("{meeting}", "t.id"),
    "attachment": _OF_MEETING.replace("{meeting}", "t.meeting_id"),
    "version": _OF_MEETING.replace("{meeting}", "t.meeting_id"),
    "person": _OF_NOBODY,
    "organization": _OF_NOBODY,
}
_KINDS = {
    "progress": SearchKind.PROGRESS,
    "issue_note": SearchKind.PROGRESS,
    "attachment": SearchKind.ATTACHMENT,
    "version": SearchKind.VERSION,
    "person": SearchKind.PERSON,
    "organization": SearchKind.ORGANIZATION,
}
_AT_ONCE = 500
_MATCHING = (
    "SELECT rowid FROM written WHERE written MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC"
)
_SLOTS = "SELECT start FROM slot WHERE start BETWEEN ? AND ? ORDER BY start DESC"


@dataclass(frozen=True, slots=True)
class _Found:
    place: int
    source: int
    is_exact: bool


class Finder:
    """Answers queries from ``index`` and ``data``, each of one moment."""

    def __init__(
        self,
        index: IndexReader,
        data: sqlite3.Connection,
        language: Language,
        text_of_file: TextOfFile,
    ) -> None:
        self._index = index
        self._data = data
        self._language = language
        self._text_of_file = text_of_file
        self._known: tuple[Any, ...] = ()
        self._meeting: tuple[UUID | None, str, dt.date | None, Classification]
        self._seats: dict[int, list[Seat]] = {}
        self.is_in_doubt = False
        """Whether a hit was not what the index says: it is behind the data, or out of step."""

    def find(self, query: SearchQuery, start: SearchPlace, limit: int) -> SearchResult:
        """Return ``limit`` hits from ``start`` on; fewer where some of them are there no more."""
        wanted = None if query.is_empty else wanted_places(query, self._index, self._data)
        if wanted is None:
            return SearchResult()
        found = list(islice(self._read(wanted, start), limit + 1))
        more = None
        if len(found) > limit:
            last = found[limit - 1]
            more = SearchPlace(last.is_exact, last.place)
        return SearchResult(tuple(self._hits(found[:limit], query)), more)

    def _read(self, wanted: WantedPlaces, start: SearchPlace) -> Iterator[_Found]:
        below = start.below
        for is_exact, match in ((True, wanted.exact), (False, wanted.others)):
            if match is None or (is_exact and not start.is_exact):
                continue
            for low, high in wanted.ranges:
                if below is not None:
                    high = min(high, below - 1)
                if low > high:
                    continue
                for place in self._places(match, low, high):
                    if source := self._source(place):
                        yield _Found(place, source, is_exact)
            # Where the first round ended says nothing of the second.
            below = None

    def _places(self, match: str, low: int, high: int) -> Iterator[int]:
        if match:
            for (place,) in self._index.each(_MATCHING, (match, low, high)):
                yield place
            return
        shift = FORMER if high < 0 else 0
        for (start,) in self._index.each(_SLOTS, (slot_of(low), slot_of(high))):
            for place in range(start - shift + SEATS - 1, start - shift - 1, -1):
                if low <= place <= high and self._is_former(place) is (place < 0):
                    yield place

    def _is_former(self, place: int) -> bool:
        return table_of_key(self._source(place)) == "version"

    def _source(self, place: int) -> int:
        """Return the key of the row that sits at ``place``, 0 where nobody does any more."""
        start, number = slot_of(place), seat_of(place)
        seats = self._seats.get(start)
        if seats is None:
            seats = self._seats[start] = self._index.seats(start)
        return seats[number].source if number < len(seats) else 0

    def _hits(self, found: Sequence[_Found], query: SearchQuery) -> Iterator[SearchHit]:
        rows = self._rows([one.source for one in found])
        marker = Marker(query, self._language)
        for one in found:
            row = rows.get(one.source)
            hit = None if row is None else self._hit(row, one.is_exact, marker)
            if hit is None or (query.wide is not None and not hit.snippet.spans):
                self.is_in_doubt = True
            else:
                yield hit

    def _rows(self, sources: Sequence[int]) -> dict[int, tuple[Any, ...]]:
        by_table: dict[str, list[int]] = {}
        for source in sources:
            if (table := table_of_key(source)) in _QUERIES:
                by_table.setdefault(str(table), []).append(source - table_key(str(table)))
        rows: dict[int, tuple[Any, ...]] = {}
        for table, rowids in by_table.items():
            columns = [f"t.{name}" for name in TEXTS[table]]
            if table == "attachment":
                columns.append("t.sha256")
            if table == "entry":
                columns.append("s.replaced_by")
            query = _QUERIES[table].format(texts=", ".join(columns), table=table)
            for first in range(0, len(rowids), _AT_ONCE):
                some = rowids[first : first + _AT_ONCE]
                signs = ", ".join("?" * len(some))
                for row in self._data.execute(f"{query} ({signs})", some):
                    rows[table_key(table) + row[0]] = (table, *row[1:])
        return rows

    def _hit(self, row: tuple[Any, ...], is_exact: bool, marker: Marker) -> SearchHit:
        table, id, entry, kind, meeting, title, date, grade, *rest = row
        origin_title, origin_date, origin_grade, *texts = rest
        is_replaced = table == "entry" and texts.pop() is not None
        if table == "attachment":
            texts[-1] = self._text_of_file(text_of(texts[-1]))
        if meeting is None and entry is not None:
            title, date, grade = origin_title, origin_date, origin_grade or "normal"
        # Hits of one meeting stand together, and all of them say the same of it.
        known = (meeting, title, date, grade)
        if known != self._known:
            self._known = known
            self._meeting = (
                _id(meeting),
                text_of(title),
                date_of(date),
                kind_of(Classification, grade, _CAUTIOUS),
            )
        text = joined(texts)
        found: UUID = as_id(id)
        of_entry = found if entry == id else _id(entry)
        return SearchHit(
            *(_kind(table, kind), found, marker.snippet(text), text, is_exact, of_entry),
            *self._meeting,
            is_replaced,
        )


def _kind(table: str, kind: object) -> SearchKind:
    if table == "meeting":
        return kind_of_record(kind)
    found = _KINDS.get(table)
    return found or ENTRY_KINDS[kind_of(EntryKind, kind, EntryKind.DISCUSSION)]


def _id(value: object) -> UUID | None:
    found: UUID | None = None if value is None else as_id(value)
    return found
