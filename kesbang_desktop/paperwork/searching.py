"""Searching everything: the index kept up to date, files read for it, what was found as a list."""

from __future__ import annotations

from datetime import date
from functools import partial
from itertools import islice
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from kesbang_desktop.domain.long_work import part_of, tell
from kesbang_desktop.domain.meeting import MeetingFilter
from kesbang_desktop.domain.names import bare_name
from kesbang_desktop.domain.search_hit import SearchAnswer, SearchHit, SearchPlace, SearchResult
from kesbang_desktop.paperwork.written_files import listed_suffix, write_over_own
from kesbang_desktop.store.deferred import directory, meeting_list

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kesbang_desktop.domain.meeting import Classification
    from kesbang_desktop.domain.region import Regions
    from kesbang_desktop.domain.search.language import Language
    from kesbang_desktop.domain.search.query import SearchQuery
    from kesbang_desktop.domain.search.suggestions import NearNames
    from kesbang_desktop.paperwork.desk import Desk
    from kesbang_desktop.store.search.index import SearchIndex

    Classes = frozenset[Classification]

_AT_ONCE = 50
# A list of more is nobody's to read; what was found last is left out of it.
MOST_LISTED = 5_000
# Titles that are offered behind “rapat:”, those of the latest meetings.
_TITLES = 300
_READING = "Membaca lampiran…"


class Searching:
    """Answers queries as they are typed."""

    def __init__(
        self,
        desk: Desk,
        make_index: Callable[[], SearchIndex],
        language: Callable[[], Language],
        regions: Callable[[], Regions],
    ) -> None:
        self._desk = desk
        self._make_index = make_index
        self._index: SearchIndex | None = None
        self._making = Lock()
        self._language = language
        self._regions = regions
        # So many changes of the index were told.
        self._told = 0
        self._near: tuple[tuple[str, ...], NearNames] | None = None

    @property
    def index(self) -> SearchIndex:
        """What is asked; made at its first use, by whichever thread asks. Raises DatabaseError."""
        with self._making:
            if self._index is None:
                self._index = self._make_index()
            return self._index

    def stop(self) -> None:
        """Give up what is being found just now; from any thread."""
        if self._index is not None:
            self._index.stop_finding()

    def close(self) -> None:
        """Let go of the index, where it was asked."""
        if self._index is not None:
            self._index.close()
            self._index = None

    def bring(self) -> bool:
        """Bring the index up to date, then read the files it does not know.

        Tell whether it is another than the last time: a list that is written brings it as well.
        """
        self._bring()
        told, self._told = self._told, self.index.changes
        return told != self._told

    def _bring(self) -> None:
        if self.index.bring():
            files = self.index.files_to_read()
            for number, (sha256, name) in enumerate(files):
                with part_of(_READING, number, len(files)):
                    self.index.keep_text(sha256, self._text_of(sha256, name))

    def find(
        self, text: str, typing: bool = False, start: SearchPlace | None = None
    ) -> SearchAnswer:
        """Return the first hits of ``text``, or those from ``start`` on.

        Raises WorkStoppedError after :meth:`stop`.
        """
        query, problems = self.read_query(text, typing)
        result = self.first_hits(query, start)
        proposals = () if result.hits or query.is_empty or start else self._proposals(query)
        return SearchAnswer(result, problems, proposals)

    def find_all(self, text: str, classes: Classes = frozenset()) -> list[SearchHit]:
        """Return all hits of ``text``, at most MOST_LISTED; of ``classes`` alone where given."""
        query, _ = self.read_query(text)
        return self.listed_hits(query, classes)

    def export(
        self,
        text: str,
        target: Path,
        overwrite: bool = False,
        classes: Classes = frozenset(),
    ) -> Path:
        """Write all hits of ``text`` to ``target`` (DOCX or XLSX) and return it.

        Raises FileInTheWayError over a file that is not the same list as it was written (unless
        ``overwrite``) and ExportError.
        """
        suffix = listed_suffix(target, "Hasil pencarian")
        origin = f"{self._desk.office()}/pencarian/{text}"
        make = partial(self._content, text, suffix, origin, classes)
        write_over_own(self._desk, target, origin, make, overwrite)
        return target

    def values(self, key: str) -> list[str]:
        """Return what may stand behind ``key`` of a query, as this office has it."""
        if key == "wilayah":
            return list(self._regions().names)
        if key == "tahun":
            return [str(year) for year in self._desk.read(meeting_list.meeting_years)()]
        if key == "rapat":
            read = self._desk.read(meeting_list.list_meetings)
            return list(dict.fromkeys(one.title for one in read(MeetingFilter(), 0, _TITLES)))
        known = self._desk.read(directory.load_directory)()
        agencies = [one.display_name for one in known.organizations]
        if key == "instansi":
            return agencies
        return [*(bare_name(one.name) for one in known.people), *agencies]

    def _content(self, text: str, suffix: str, origin: str, classes: Classes) -> bytes:
        hits, profile = self.find_all(text, classes), self._desk.profile()
        if suffix == ".docx":
            from kesbang_desktop.documents.papers.hits_paper import render_hits

            return render_hits(hits, text, date.today(), profile, origin)
        from kesbang_desktop.documents.sheets.hits_sheet import render_hits_sheet

        return render_hits_sheet(hits, text, date.today(), profile, origin)

    def first_hits(self, query: SearchQuery, start: SearchPlace | None = None) -> SearchResult:
        """Return the first hits of ``query``, or those from ``start`` on."""
        return self.index.find(query, start or SearchPlace(), _AT_ONCE)

    def listed_hits(self, query: SearchQuery, classes: Classes) -> list[SearchHit]:
        """Return all hits of ``query``, at most MOST_LISTED; of ``classes`` alone where given.

        A list lasts: unlike what is shown while one types, it has what was written just now.
        """
        self._bring()
        found = (one for one in self._hits(query) if not classes or one.classification in classes)
        return list(islice(found, MOST_LISTED))

    def _hits(self, query: SearchQuery) -> Iterator[SearchHit]:
        place: SearchPlace | None = SearchPlace()
        while place is not None:
            result = self.index.find(query, place, _AT_ONCE * 10)
            yield from result.hits
            place = result.more
            tell()

    def read_query(self, text: str, typing: bool = False) -> tuple[SearchQuery, tuple[str, ...]]:
        """Return what ``text`` asks for, and a sentence for each part that is not understood."""
        from kesbang_desktop.domain.search.query import read_search

        reading = read_search(text, date.today(), self._language(), typing=typing)
        return reading.query, reading.problems

    def _proposals(self, query: SearchQuery) -> tuple[str, ...]:
        from kesbang_desktop.domain.search.suggestions import NearNames

        known = self._desk.read(directory.load_directory)()
        people = (one.name for one in known.people)
        names = (*people, *(one.display_name for one in known.organizations))
        if self._near is None or self._near[0] != names:
            # Learning them takes longer than the search that found nothing.
            self._near = names, NearNames(names)
        return self._near[1].like(" ".join(query.words))

    def _text_of(self, sha256: str, name: str) -> str:
        from kesbang_desktop.documents.file_text import text_of_file
        from kesbang_desktop.domain.errors import DamagedSealError

        files = self._desk.files
        try:
            path = files.readable(sha256)
        except (OSError, DamagedSealError):
            return ""
        try:
            return text_of_file(path, name)
        finally:
            files.done_with(path)
