"""Reading hits from the index, and what they are from the data."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any
from uuid import UUID

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
# So many columns stand before the texts of a row.
_BEFORE_TEXTS = 12
_NOT_BINNED = "(m.id IS NULL OR m.binned_at IS NULL)"
# Of an entry and its meeting; what it says of itself is read of those in no meeting, and what
# replaced it of decisions alone.
_OF_ENTRY = (
    "SELECT t.{key}, t.id, e.id, e.kind, m.id, m.title, m.date, m.classification,"
    " a.origin_title, a.origin_date, a.origin_classification, s.replaced_by, {texts} FROM {tables}"
    " LEFT JOIN meeting m ON m.id = e.meeting_id"
    " LEFT JOIN action_item a ON a.entry_id = CASE WHEN m.id IS NULL THEN e.id END"
    " LEFT JOIN decision_standing s ON s.entry_id = CASE e.kind WHEN 'decision' THEN e.id END"
    f" WHERE NOT e.removed AND {_NOT_BINNED} AND t.{{key}} IN {{keys}}"
)
_OF_MEETING = (
    "SELECT t.{key}, t.id, NULL, m.kind, m.id, m.title, m.date, m.classification,"
    " '', NULL, 'normal', NULL, {texts} FROM {tables}"
    f" WHERE {_NOT_BINNED} AND t.{{key}} IN {{keys}}"
)
_OF_NOBODY = (
    "SELECT t.{key}, t.id, NULL, NULL, NULL, NULL, NULL, 'normal', '', NULL, 'normal', NULL,"
    " {texts} FROM {tables} WHERE NOT t.retired AND t.{key} IN {keys}"
)
# By t is known what is found, by e its entry, by m its meeting.
_TABLES = {
    "entry": (_OF_ENTRY.replace("e.", "t."), "entry t"),
    "progress": (_OF_ENTRY, "progress t JOIN entry e ON e.id = t.entry_id"),
    "issue_note": (_OF_ENTRY, "issue_note t JOIN entry e ON e.id = t.entry_id"),
    "meeting": (_OF_MEETING.replace("m.", "t."), "meeting t"),
    "attachment": (_OF_MEETING, "attachment t LEFT JOIN meeting m ON m.id = t.meeting_id"),
    "version": (_OF_MEETING, "version t LEFT JOIN meeting m ON m.id = t.meeting_id"),
    "person": (_OF_NOBODY, "person t"),
    "organization": (_OF_NOBODY, "organization t"),
}
# The file itself is read by its digest.
_COLUMNS = TEXTS | {"attachment": (*TEXTS["attachment"], "sha256")}
_QUERIES = {
    table: query.replace("{tables}", tables).replace(
        "{texts}", ", ".join(f"t.{name}" for name in _COLUMNS[table])
    )
    for table, (query, tables) in _TABLES.items()
}
_KINDS = {
    "progress": SearchKind.PROGRESS,
    "issue_note": SearchKind.PROGRESS,
    "attachment": SearchKind.ATTACHMENT,
    "version": SearchKind.VERSION,
    "person": SearchKind.PERSON,
    "organization": SearchKind.ORGANIZATION,
}


# What is found, and whether it is an exact hit.
_Found = tuple[FoundDocument, bool]


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
        self._known: Any = None
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
            last, is_exact = found[limit - 1]
            more = SearchPlace(is_exact, last.place)
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
                yield document, is_exact
            # Where the first round ended says nothing of the second.
            below = None

    def _hits(self, found: Sequence[_Found], query: SearchQuery) -> Iterator[SearchHit]:
        rows = self._rows([document for document, _ in found])
        marker = Marker(query, self._language)
        for document, is_exact in found:
            row = rows[document.table].get(document.key)
            hit = None if row is None else self._hit(document.table, row, is_exact, marker)
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

    def _rows(self, found: Sequence[FoundDocument]) -> dict[str, dict[Any, tuple[Any, ...]]]:
        """Return the rows of ``found`` that are shown, by table and key."""
        keys: dict[str, list[Any]] = {}
        for one in found:
            keys.setdefault(one.table, []).append(one.key)
        return {
            table: {row[0]: row for row in self._data.rows_of(_QUERIES[table], some)}
            for table, some in keys.items()
        }

    def _hit(self, table: str, row: tuple[Any, ...], is_exact: bool, marker: Marker) -> SearchHit:
        _, id, entry, kind, meeting, *of_meeting, successor = row[:_BEFORE_TEXTS]
        texts = row[_BEFORE_TEXTS:]
        if table == "attachment":
            texts = (*texts[:-1], self._text_of_file(text_of(texts[-1])))
        # Hits of one meeting stand together, and all of them say the same of it.
        if meeting is None or meeting != self._known:
            self._known = meeting
            self._meeting = _meeting_of(meeting, entry, *of_meeting)
        text = joined(texts)
        found: UUID = as_id(id)
        return SearchHit(
            _kind(table, kind),
            found,
            marker.snippet(text),
            text,
            is_exact,
            found if entry == id else _id(entry),
            *self._meeting,
            successor is not None,
        )


def _meeting_of(
    meeting: object,
    entry: object,
    title: object,
    date: object,
    grade: object,
    *origin: Any,
) -> tuple[UUID | None, str, dt.date | None, Classification]:
    """Return the meeting as a hit says it; an action that outlived it says of it what it knows."""
    if meeting is None and entry is not None:
        title, date, grade = origin[0], origin[1], origin[2] or "normal"
    return (
        _id(meeting),
        text_of(title),
        date_of(date),
        kind_of(Classification, grade, _CAUTIOUS),
    )


def _kind(table: str, kind: Any) -> SearchKind:
    if table == "entry":
        return ENTRY_KINDS.get(kind, SearchKind.DISCUSSION)
    return _KINDS.get(table) or kind_of_record(kind)


def _id(value: object) -> UUID | None:
    found: UUID | None = None if value is None else as_id(value)
    return found
