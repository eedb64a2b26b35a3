"""A search over what is kept in memory, by the rules of the index but without one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.search.language import Language
from kesbang_desktop.domain.search.marking import Marker
from kesbang_desktop.domain.search.matching import is_found
from kesbang_desktop.domain.search.query import SearchKind, SearchQuery, read_search
from kesbang_desktop.domain.search.suggestions import NearNames
from kesbang_desktop.domain.search_hit import SearchAnswer, SearchHit, SearchPlace, SearchResult
from kesbang_desktop.ports.search import SearchPorts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.ui.fake_ports import MemoryStore

TODAY = date(2026, 11, 29)


@dataclass
class MemorySearch:
    """``exported`` are the queries that were written, by file; ``at_once`` how many a page has."""

    store: MemoryStore
    exported: dict[Path, tuple[str, frozenset[Classification]]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    at_once: int = 50
    is_whole: bool = True
    stopped: int = 0
    brought: int = 0
    language: Language = field(default_factory=Language)

    def ports(self) -> SearchPorts:
        return SearchPorts(self.find, self._stop, self._bring, self.all, self.export, self.values)

    def find(self, text: str, typing: bool, start: SearchPlace | None) -> SearchAnswer:
        self.asked.append(text)
        reading = read_search(text, TODAY, self.language, typing=typing)
        hits = [] if reading.query.is_empty else list(self._hits(reading.query))
        first = start.below or 0 if start else 0
        last = first + self.at_once
        more = SearchPlace(below=last) if last < len(hits) else None
        names = [one.name for one in self.store.people.values()]
        near = () if hits or reading.query.is_empty else NearNames(names).like(text)
        result = SearchResult(tuple(hits[first:last]), more, self.is_whole)
        return SearchAnswer(result, reading.problems, near)

    def all(self, text: str, classes: frozenset[Classification]) -> list[SearchHit]:
        found = self.find(text, False, None).result.hits
        return [one for one in found if not classes or one.classification in classes]

    def export(
        self, text: str, path: Path, overwrite: bool, classes: frozenset[Classification]
    ) -> Path:
        path.write_text(text, encoding="utf-8")
        self.exported[path] = (text, classes)
        return path

    def values(self, key: str) -> list[str]:
        return [one.name for one in self.store.people.values()] if key == "pembicara" else []

    def _hits(self, query: SearchQuery) -> Iterator[SearchHit]:
        newest = sorted(
            self.store.minutes.values(), key=lambda one: one.meeting.date or date.min, reverse=True
        )
        kinds = query.conditions.kinds
        for minutes in newest:
            meeting = minutes.meeting
            of = (meeting.id.bytes, meeting.title, meeting.date, meeting.classification)
            for entry in minutes.entries:
                kind = SearchKind(entry.kind.value)
                if is_found(entry.text, query, self.language) and (not kinds or kind in kinds):
                    cut = Marker(query.wide, self.language).snippet(entry.text)
                    yield SearchHit(
                        kind, entry.id.bytes, cut, entry.text, True, entry.id.bytes, *of
                    )
        for person in self.store.people.values():
            if not kinds and is_found(person.name, query, self.language):
                cut = Marker(query.wide, self.language).snippet(person.name)
                yield SearchHit(SearchKind.PERSON, person.id.bytes, cut, person.name)

    def _stop(self) -> None:
        self.stopped += 1

    def _bring(self) -> bool:
        self.brought += 1
        return False
