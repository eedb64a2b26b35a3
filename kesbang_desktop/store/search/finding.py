"""Reading hits from the index, and what they are from the data."""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.search.language import Language
from kesbang_desktop.domain.search.matching import snippet
from kesbang_desktop.domain.search.query import SearchKind, SearchQuery
from kesbang_desktop.domain.search_hit import SearchHit, SearchPlace, SearchResult
from kesbang_desktop.store.reading_around import as_id, date_of, kind_of, text_of
from kesbang_desktop.store.row_digests import table_key, table_of_key
from kesbang_desktop.store.search.documents import ENTRY_KINDS, TEXTS, TextOfFile, joined
from kesbang_desktop.store.search.index_file import IndexReader
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
    f" WHERE NOT e.removed AND {_NOT_BINNED} AND t.rowid IN "
)
_OF_MEETING = (
    f"SELECT t.rowid, t.id, NULL, NULL, {_MEETING}, '', NULL, 'normal',"
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
    "meeting": SearchKind.MEETING,
    "attachment": SearchKind.ATTACHMENT,
    "version": SearchKind.VERSION,
    "person": SearchKind.PERSON,
    "organization": SearchKind.ORGANIZATION,
}
_AT_ONCE = 500


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
        self.is_in_doubt = False
        """Whether a hit was not what the index says: it is behind the data, or out of step."""

    def find(self, query: SearchQuery, start: SearchPlace, limit: int) -> SearchResult:
        """Return ``limit`` hits from ``start`` on; fewer where some of them are there no more."""
        wanted = None if query.is_empty else wanted_places(query, self._index, self._data)
        if wanted is None:
            return SearchResult()
        found = list(self._read(wanted, start, limit + 1))
        more = None
        if len(found) > limit:
            last = found[limit - 1]
            more = SearchPlace(last.is_exact, last.place)
        return SearchResult(tuple(self._hits(found[:limit], query)), more)

    def _read(self, wanted: WantedPlaces, start: SearchPlace, limit: int) -> Iterator[_Found]:
        below = start.below
        for is_exact, match in ((True, wanted.exact), (False, wanted.others)):
            if match is None or (is_exact and not start.is_exact):
                continue
            for low, high in wanted.ranges:
                if below is not None:
                    high = min(high, below - 1)
                if low > high:
                    continue
                for place, source in self._index.rows(*_asked(match, low, high, limit)):
                    yield _Found(place, source, is_exact)
                    limit -= 1
                if limit <= 0:
                    return
            # Where the first round ended says nothing of the second.
            below = None

    def _hits(self, found: Sequence[_Found], query: SearchQuery) -> Iterator[SearchHit]:
        rows = self._rows([one.source for one in found])
        for one in found:
            row = rows.get(one.source)
            hit = None if row is None else self._hit(row, one.is_exact, query)
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
            query = _QUERIES[table].format(texts=", ".join(columns), table=table)
            for first in range(0, len(rowids), _AT_ONCE):
                some = rowids[first : first + _AT_ONCE]
                signs = ", ".join("?" * len(some))
                for row in self._data.execute(f"{query} ({signs})", some):
                    rows[table_key(table) + row[0]] = (table, *row[1:])
        return rows

    def _hit(self, row: tuple[Any, ...], is_exact: bool, query: SearchQuery) -> SearchHit:
        table, id, entry, kind, meeting, title, date, grade, *rest = row
        origin_title, origin_date, origin_grade, *texts = rest
        if table == "attachment":
            texts[-1] = self._text_of_file(text_of(texts[-1]))
        if meeting is None and entry is not None:
            title, date, grade = origin_title, origin_date, origin_grade or "normal"
        text = joined(texts)
        return SearchHit(
            _kind(table, kind),
            as_id(id),
            snippet(text, query, self._language),
            text,
            is_exact,
            _id(entry),
            _id(meeting),
            text_of(title),
            date_of(date),
            kind_of(Classification, grade, _CAUTIOUS),
        )


def _asked(match: str, low: int, high: int, limit: int) -> tuple[str, tuple[Any, ...]]:
    if not match:
        return (
            "SELECT place, source FROM document WHERE place BETWEEN ? AND ?"
            " ORDER BY place DESC LIMIT ?",
            (low, high, limit),
        )
    return (
        "SELECT d.place, d.source FROM written w CROSS JOIN document d ON d.place = w.rowid"
        " WHERE written MATCH ? AND w.rowid BETWEEN ? AND ? ORDER BY w.rowid DESC LIMIT ?",
        (match, low, high, limit),
    )


def _kind(table: str, kind: object) -> SearchKind:
    found = _KINDS.get(table)
    return found or ENTRY_KINDS[kind_of(EntryKind, kind, EntryKind.DISCUSSION)]


def _id(value: object) -> UUID | None:
    found: UUID | None = None if value is None else as_id(value)
    return found
