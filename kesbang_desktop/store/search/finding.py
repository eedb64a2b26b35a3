"""Reading hits from the index, and what they are from the data."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any

from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.search.language import Language
from kesbang_desktop.domain.search.marking import marker_of
from kesbang_desktop.domain.search.matching import is_found
from kesbang_desktop.domain.search.query import SearchKind, SearchQuery
from kesbang_desktop.domain.search_hit import SearchHit, SearchPlace, SearchResult
from kesbang_desktop.store.reading_around import date_of, id_bytes, kind_of, text_of, texts_of
from kesbang_desktop.store.search.documents import (
    ENTRY_KINDS,
    TEXTS,
    TextOfFile,
    joined,
    kind_of_record,
)
from kesbang_desktop.store.search.index_reader import FoundDocument, IndexReader, Range
from kesbang_desktop.store.search.search_data import SearchData
from kesbang_desktop.store.search.wanted_places import WantedPlaces, wanted_places

# One that cannot be read is kept from whom it may not concern.
_CAUTIOUS = Classification.RESTRICTED
# Where in a row what its meeting says begins, and where its texts do.
_OF_MEETING, _TEXTS = 6, 9
_NOT_BINNED = "(m.id IS NULL OR m.binned_at IS NULL)"
# Of an entry and its meeting. An action that outlived its meeting says of it what it knows: that is
# read of those in no meeting, and what replaced it of decisions alone.
_BY_ENTRY = (
    "SELECT t.{key}, t.id, e.id, e.kind, s.replaced_by, m.id,"
    " CASE WHEN m.id IS NULL THEN a.origin_title ELSE m.title END,"
    " CASE WHEN m.id IS NULL THEN a.origin_date ELSE m.date END,"
    " CASE WHEN m.id IS NULL THEN coalesce(nullif(a.origin_classification, ''), 'normal')"
    " ELSE m.classification END, {texts} FROM {tables}"
    " LEFT JOIN meeting m ON m.id = e.meeting_id"
    " LEFT JOIN action_item a ON a.entry_id = CASE WHEN m.id IS NULL THEN e.id END"
    " LEFT JOIN decision_standing s ON s.entry_id = CASE e.kind WHEN 'decision' THEN e.id END"
    f" WHERE NOT e.removed AND {_NOT_BINNED} AND t.{{key}} IN {{keys}}"
)
_BY_MEETING = (
    "SELECT t.{key}, t.id, NULL, m.kind, NULL, m.id, m.title, m.date, m.classification,"
    f" {{texts}} FROM {{tables}} WHERE {_NOT_BINNED} AND t.{{key}} IN {{keys}}"
)
_BY_NOBODY = (
    "SELECT t.{key}, t.id, NULL, NULL, NULL, NULL, NULL, NULL, 'normal',"
    " {texts} FROM {tables} WHERE NOT t.retired AND t.{key} IN {keys}"
)
# By t is known what is found, by e its entry, by m its meeting.
_TABLES = {
    "entry": (_BY_ENTRY.replace("e.", "t."), "entry t"),
    "progress": (_BY_ENTRY, "progress t JOIN entry e ON e.id = t.entry_id"),
    "issue_note": (_BY_ENTRY, "issue_note t JOIN entry e ON e.id = t.entry_id"),
    "meeting": (_BY_MEETING.replace("m.", "t."), "meeting t"),
    "attachment": (_BY_MEETING, "attachment t LEFT JOIN meeting m ON m.id = t.meeting_id"),
    "version": (_BY_MEETING, "version t LEFT JOIN meeting m ON m.id = t.meeting_id"),
    "person": (_BY_NOBODY, "person t"),
    "organization": (_BY_NOBODY, "organization t"),
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
# A line of a kind that nobody knows.
_OF_LINE = SearchKind.DISCUSSION

_Found = list[FoundDocument]
_Row = tuple[Any, ...]
_OfMeeting = tuple[bytes | None, str, dt.date | None, Classification]


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
        self.is_in_doubt = False
        """Whether a hit was not what the index says: it is behind the data, or out of step."""

    def find(self, query: SearchQuery, start: SearchPlace, limit: int) -> SearchResult:
        """Return ``limit`` hits from ``start`` on; fewer where some of them are there no more."""
        wanted = None if query.is_empty else wanted_places(query, self._index, self._data)
        if wanted is None:
            return SearchResult()
        exact, others = self._read(wanted, start, limit + 1)
        found = [*exact, *others]
        more = None
        if len(found) > limit:
            more = SearchPlace(limit <= len(exact), found[limit - 1].place)
        return SearchResult(tuple(self._hits(found[:limit], len(exact), query)), more)

    def _read(self, wanted: WantedPlaces, start: SearchPlace, most: int) -> tuple[_Found, _Found]:
        """Return ``most`` documents, exact hits and others; fewer where there are no more."""
        exact: _Found = []
        new: _Found = []
        others = wanted.others
        if start.is_exact:
            ranges = _below(start.below, wanted.ranges)
            exact = list(islice(self._index.hits(wanted.exact, ranges, most), most))
            if start.below is None and all(one.is_sure for one in exact):
                # Where there are no more of them they need not be asked for again.
                others = wanted.all
        if len(exact) < most and others is not None:
            # Where the first round ended says nothing of the second.
            ranges = _below(None if start.is_exact else start.below, wanted.ranges)
            known = {one.place for one in exact}
            some = self._index.hits(others, ranges, most)
            new = list(islice((one for one in some if one.place not in known), most - len(exact)))
        return exact, new

    def _hits(self, found: _Found, exact: int, query: SearchQuery) -> Iterator[SearchHit]:
        """Yield what ``found`` is, of which so many, the first of them, are ``exact`` hits."""
        rows = zip(found, self._rows(found), strict=True)
        shown = [(one, at < exact, row) for at, (one, row) in enumerate(rows) if row]
        texts = texts_of([self._text(one.table, row) for one, _, row in shown])
        snippets = marker_of(query.wide, self._language).snippets(texts)
        self.is_in_doubt = len(shown) < len(found)
        meetings: dict[Any, _OfMeeting] = {}
        for (document, is_exact, row), text, snippet in zip(shown, texts, snippets, strict=True):
            if not snippet.spans and query.wide is not None:
                self.is_in_doubt = True
                continue
            key, entry, kind, successor, meeting = row[1:_OF_MEETING]
            # All hits of one meeting say the same of it.
            of_meeting = meetings.get(meeting) if meeting else None
            if of_meeting is None:
                of_meeting = meetings[meeting] = _of_meeting(meeting, *row[_OF_MEETING:_TEXTS])
            key = id_bytes(key)
            is_line = document.table == "entry"
            hit = SearchHit(
                ENTRY_KINDS.get(kind, _OF_LINE) if is_line else _kind(document.table, kind),
                key,
                snippet,
                text,
                is_exact,
                key if is_line else id_bytes(entry),
                *of_meeting,
                successor is not None,
            )
            if document.is_sure or self._is_meant(hit, query):
                yield hit

    def _is_meant(self, hit: SearchHit, query: SearchQuery) -> bool:
        """Read the text of a hit for what the index could not tell."""
        is_among_exact = is_found(hit.text, replace(query, wide=query.exact), self._language)
        if hit.is_exact:
            return is_among_exact
        return not is_among_exact and is_found(hit.text, query, self._language)

    def _rows(self, found: Sequence[FoundDocument]) -> list[_Row | None]:
        """Return the row that is shown of each of ``found``, None where it is there no more."""
        keys: dict[str, list[Any]] = {}
        for one in found:
            keys.setdefault(one.table, []).append(one.key)
        rows = {
            table: {row[0]: row for row in self._data.rows_of(_QUERIES[table], some)}
            for table, some in keys.items()
        }
        return [rows[one.table].get(one.key) for one in found]

    def _text(self, table: str, row: _Row) -> object:
        """Return the text of ``row`` as it was read, where there are several of them joined."""
        if len(row) == _TEXTS + 1:
            return row[_TEXTS]
        texts = row[_TEXTS:]
        if table == "attachment":
            texts = (*texts[:-1], self._text_of_file(text_of(texts[-1])))
        return joined(texts)


def _below(place: int | None, ranges: tuple[Range, ...]) -> tuple[Range, ...]:
    """Return what of ``ranges`` is below ``place``, all of them where that is None."""
    if place is None:
        return ranges
    return tuple((low, min(high, place - 1)) for low, high in ranges if low < place)


def _of_meeting(meeting: object, title: object, date: object, grade: object) -> _OfMeeting:
    """Return a meeting as a hit says it."""
    known = kind_of(Classification, grade, _CAUTIOUS)
    return id_bytes(meeting), text_of(title), date_of(date), known


def _kind(table: str, kind: Any) -> SearchKind:
    return _KINDS.get(table) or kind_of_record(kind)
