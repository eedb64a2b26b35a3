"""Reading hits from the index, and what they are from the data."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any
from uuid import UUID

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.search.language import Language
from kesbang_desktop.domain.search.marking import Marker
from kesbang_desktop.domain.search.matching import is_found
from kesbang_desktop.domain.search.query import SearchKind, SearchQuery
from kesbang_desktop.domain.search_hit import SearchHit, SearchPlace, SearchResult
from kesbang_desktop.store.reading_around import as_id, date_of, kind_of, text_of
from kesbang_desktop.store.search.documents import (
    ENTRY_KINDS,
    TEXTS,
    TextOfFile,
    joined,
    kind_of_record,
)
from kesbang_desktop.store.search.index_reader import FoundDocument, IndexReader
from kesbang_desktop.store.search.search_data import SearchData
from kesbang_desktop.store.search.wanted_places import WantedPlaces, wanted_places

# One that cannot be read is kept from whom it may not concern.
_CAUTIOUS = Classification.RESTRICTED
_MEETING = "m.id, m.title, m.date, m.classification"
_NOT_BINNED = "(m.id IS NULL OR m.binned_at IS NULL)"
# The entry of a row, its meeting, and whether it is shown.
_OF_ENTRY = (
    "SELECT t.{key}, t.id, e.id, e.kind, {of_meeting}, a.origin_title, a.origin_date,"
    " a.origin_classification, {texts} FROM {table} t"
    " JOIN entry e ON e.id = {entry} LEFT JOIN meeting m ON m.id = e.meeting_id"
    " LEFT JOIN action_item a ON a.entry_id = e.id"
    " LEFT JOIN decision_standing s ON s.entry_id = e.id"
    f" WHERE NOT e.removed AND {_NOT_BINNED}"
    " AND t.{key} IN {keys}"
)
_OF_MEETING = (
    "SELECT t.{key}, t.id, NULL, m.kind, {of_meeting}, '', NULL, 'normal',"
    " {texts} FROM {table} t LEFT JOIN meeting m ON m.id = {meeting}"
    f" WHERE {_NOT_BINNED}"
    " AND t.{key} IN {keys}"
)
_OF_NOBODY = (
    "SELECT t.{key}, t.id, NULL, NULL, NULL, NULL, NULL, 'normal', '', NULL, 'normal',"
    " {texts} FROM {table} t WHERE NOT t.retired AND t.{key} IN {keys}"
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


@dataclass(frozen=True, slots=True)
class _Found:
    document: FoundDocument
    is_exact: bool


class Finder:
    """Answers queries from ``index`` and ``data``, each of one moment."""

    def __init__(
        self,
        index: IndexReader,
        data: SearchData,
        language: Language,
        text_of_file: TextOfFile,
    ) -> None:
        self._index = index
        self._data = data
        self._language = language
        self._text_of_file = text_of_file
        self._known: tuple[Any, ...] = ()
        self._meeting: tuple[UUID | None, str, dt.date | None, Classification]
        self.is_in_doubt = False
        """Whether a hit was not what the index says: it is behind the data, or out of step."""

    def find(self, query: SearchQuery, start: SearchPlace, limit: int) -> SearchResult:
        """Return ``limit`` hits from ``start`` on; fewer where some of them are there no more."""
        wanted = None if query.is_empty else wanted_places(query, self._index, self._data)
        if wanted is None:
            return SearchResult()
        found = list(islice(self._read(wanted, start, limit + 1), limit + 1))
        more = None
        if len(found) > limit:
            last = found[limit - 1]
            more = SearchPlace(last.is_exact, last.document.place)
        return SearchResult(tuple(self._hits(found[:limit], query)), more)

    def _read(self, wanted: WantedPlaces, start: SearchPlace, most: int) -> Iterator[_Found]:
        below = start.below
        for is_exact, sought in ((True, wanted.exact), (False, wanted.others)):
            if sought is None or (is_exact and not start.is_exact):
                continue
            ranges = wanted.ranges
            if below is not None:
                ranges = tuple((low, min(high, below - 1)) for low, high in ranges if low < below)
            for document in self._index.hits(sought, ranges, most):
                yield _Found(document, is_exact)
            # Where the first round ended says nothing of the second.
            below = None

    def _hits(self, found: Sequence[_Found], query: SearchQuery) -> Iterator[SearchHit]:
        rows = self._rows([one.document for one in found])
        marker = Marker(query, self._language)
        for one in found:
            document = one.document
            row = rows.get((document.table, document.key))
            hit = None if row is None else self._hit(row, one.is_exact, marker)
            if hit is None or (query.wide is not None and not hit.snippet.spans):
                self.is_in_doubt = True
            elif document.is_sure or self._is_meant(hit, query):
                yield hit

    def _is_meant(self, hit: SearchHit, query: SearchQuery) -> bool:
        """Read the text of a hit for what the index could not tell."""
        is_among_exact = is_found(hit.text, replace(query, wide=query.exact), self._language)
        if hit.is_exact:
            return is_among_exact
        return not is_among_exact and is_found(hit.text, query, self._language)

    def _rows(self, found: Sequence[FoundDocument]) -> dict[tuple[str, Any], tuple[Any, ...]]:
        by_table: dict[str, list[Any]] = {}
        for one in found:
            by_table.setdefault(one.table, []).append(one.key)
        rows: dict[tuple[str, Any], tuple[Any, ...]] = {}
        for table, keys in by_table.items():
            columns = [f"t.{name}" for name in TEXTS[table]]
            if table == "attachment":
                columns.append("t.sha256")
            if table == "entry":
                columns.append("s.replaced_by")
            query = _QUERIES[table].replace("{texts}", ", ".join(columns))
            query = query.replace("{table}", table).replace("{of_meeting}", _MEETING)
            for row in self._data.rows_of(query, keys):
                rows[table, row[0]] = (table, *row[1:])
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
