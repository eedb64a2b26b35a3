"""The index of one data file."""

from __future__ import annotations

import sqlite3
import zlib
from contextlib import nullcontext, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kesbang_desktop.domain.long_work import stopped, tell
from kesbang_desktop.domain.search_hit import SearchPlace, SearchResult
from kesbang_desktop.store.data_folder import INDEX
from kesbang_desktop.store.failures import is_taken
from kesbang_desktop.store.search.documents import GroupReader, TextOfFile
from kesbang_desktop.store.search.file_reader import FileReader
from kesbang_desktop.store.search.finding import Finder
from kesbang_desktop.store.search.index import SearchIndex
from kesbang_desktop.store.search.index_file import (
    IndexRows,
    IndexTroubleError,
    check_index,
    is_damage,
    open_index,
    pack_index,
    put_state,
    read_state,
    writing,
)
from kesbang_desktop.store.search.known_parties import PartyFacets
from kesbang_desktop.store.search.search_data import FileData
from kesbang_desktop.store.search.touched_groups import DIRECTORY, LOOSE
from kesbang_desktop.store.search.upkeep import Upkeep
from kesbang_desktop.store.write_marks import remove_database

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kesbang_desktop.domain.region import Regions
    from kesbang_desktop.domain.search.language import Language
    from kesbang_desktop.domain.search.query import SearchQuery
    from kesbang_desktop.store.database import Database

# So many meetings are read and written as one.
_GROUPS_AT_ONCE = 100
_MARK, _RULES, _PARTIES = "mark", "rules", "parties"
_KNOWN_FILES = "SELECT sha256 FROM attachment_text"
_KEEP_FILE = "INSERT OR REPLACE INTO attachment_text VALUES (?, ?)"
_WORDS = "Menyiapkan pencarian…"


class FileIndex(SearchIndex):
    """One writes and one asks at a time; both may at once."""

    def __init__(
        self,
        database: Database,
        language: Callable[[], Language],
        regions: Callable[[], Regions],
    ) -> None:
        super().__init__(language, regions)
        self._database = database
        self._writer: sqlite3.Connection | None = None
        self._reader: sqlite3.Connection | None = None
        self._elsewhere: TemporaryDirectory[str] | None = None
        self._parties: PartyFacets | None = None
        # Whether what is asked was read to the end once.
        self._has_mark = False
        self._is_damaged = self._is_in_doubt = self._is_checked = self._is_behind = False

    @property
    def path(self) -> Path:
        """Where the index lies: beside data that is only read there is none, but one for now."""
        database = self._database
        if not database.why_only_read:
            return database.path.with_name(INDEX)
        if self._elsewhere is None:
            self._elsewhere = TemporaryDirectory(prefix="notula-")
        return Path(self._elsewhere.name) / INDEX

    def bring(self) -> bool:
        """Bring the index to what the data says now; tell whether anything was to be done."""
        with self._bringing:
            for is_last in (False, True):
                try:
                    is_changed = self._bring()
                    self.changes += is_changed
                    return is_changed
                except sqlite3.Error as error:
                    if is_taken(error):
                        # Another program brings the same index up to date.
                        self._is_behind = True
                        return False
                    if is_last or not is_damage(error):
                        with self._database.explained(self.path):
                            raise
                    self._begin_anew()
        raise AssertionError

    def find(self, query: SearchQuery, start: SearchPlace, limit: int) -> SearchResult:
        """Return hits from ``start`` on, at most ``limit``, of what the index has by now."""
        with self._asking:
            try:
                index = IndexRows(self._opened_reader())
                with index.at_one_moment(), self._database.reading_bare() as data:
                    # The mark of what was read never goes again.
                    self._has_mark = self._has_mark or bool(index.state(_MARK))
                    reader = FileReader(index)
                    finder = Finder(reader, FileData(data), self._language(), _text_of(index))
                    found = finder.find(query, start, limit)
                    if finder.is_in_doubt and index.state(_MARK) == _mark_of(data):
                        self._is_in_doubt = True
            except IndexTroubleError as trouble:
                if trouble.is_interrupted:
                    raise stopped() from trouble
                if not trouble.is_damaged:
                    with self._database.explained(self.path):
                        assert trouble.__cause__ is not None
                        raise trouble.__cause__ from None
                self._is_damaged = True
                self._close_reader()
                return SearchResult(is_whole=False)
        is_whole = self._has_mark and not self._is_in_doubt and not self._is_behind
        return SearchResult(found.hits, found.more, is_whole)

    def stop_finding(self) -> None:
        """Give up what :meth:`find` reads just now; from any thread."""
        if (reader := self._reader) is not None:
            with suppress(sqlite3.ProgrammingError):
                reader.interrupt()

    def files_to_read(self) -> list[tuple[str, str]]:
        """Return digest and name of each attachment whose text the index does not know yet."""
        with self._bringing, self._database.reading_bare() as data:
            query = "SELECT sha256, min(file_name) FROM attachment GROUP BY sha256"
            rows = data.execute(query).fetchall()
            known = {sha for (sha,) in self._open_writer().execute(_KNOWN_FILES)}
        return [(str(sha), str(name)) for sha, name in rows if sha not in known]

    def keep_text(self, sha256: str, text: str) -> None:
        """Keep the text of an attachment, empty for none, and let it be found. Raises as bring."""
        packed = zlib.compress(text.encode("utf-8", "replace"))
        with self._bringing, self._database.reading_bare() as data:
            query = "SELECT DISTINCT meeting_id FROM attachment WHERE sha256 = ?"
            holders = [holder or LOOSE for (holder,) in data.execute(query, (sha256,))]
            writer = self._open_writer()
            with writing(writer):
                writer.execute(
                    "INSERT OR REPLACE INTO attachment_text VALUES (?, ?)", (sha256, packed)
                )
                reader = self._group_reader(data, writer)
                if read_state(writer, _MARK):
                    Upkeep(writer, self._language()).bring(
                        (one, reader.read(one)) for one in holders
                    )

    def throw_away(self) -> None:
        """Remove the index with all words in it; :meth:`bring` makes it anew."""
        with self._bringing:
            self._begin_anew()

    def close(self) -> None:
        """Let go of the files; after :meth:`bring` has ended."""
        with self._bringing, self._asking:
            self._close_both()
        if self._elsewhere is not None:
            self._elsewhere.cleanup()

    def _bring(self) -> bool:
        if self._is_damaged:
            self._begin_anew()
        self._is_behind = False
        writer = self._open_writer()
        if not self._is_checked:
            check_index(writer, self.path)
            self._is_checked = True
        upkeep = Upkeep(writer, self._language())
        rules = f"{self._language().version} {zlib.crc32(repr(self._regions().names).encode())}"
        was_mark, was_rules = read_state(writer, _MARK), read_state(writer, _RULES)
        with self._database.reading_bare() as data:
            mark = _mark_of(data)
            touched = None if self._is_in_doubt else self._touched(was_mark, mark)
            is_renewed = was_rules != rules or upkeep.is_wasteful()
            if not touched and touched is not None and not is_renewed:
                if mark != was_mark:
                    # The next start knows no longer what was written before this one.
                    put_state(writer, _MARK, mark)
                return False
            if touched is None or DIRECTORY in touched or self._parties is None:
                self._parties = PartyFacets(FileData(data))
            parties = str(self._parties.mark)
            if touched is None or is_renewed or parties != read_state(writer, _PARTIES):
                holders = _all_holders(data, upkeep)
            else:
                holders = sorted(touched)
        with writing(writer) if is_renewed and was_rules else nullcontext():
            if is_renewed:
                upkeep.clear()
            self._bring_groups(holders, writer, upkeep)
            for name, value in ((_MARK, mark), (_RULES, rules), (_PARTIES, parties)):
                put_state(writer, name, value)
        if is_renewed:
            pack_index(writer)
        self._is_in_doubt = False
        return True

    def _touched(self, was: str, mark: str) -> frozenset[bytes] | None:
        if not was:
            return None
        return self._database.touched.between(int(was), int(mark))

    def _bring_groups(
        self, holders: Sequence[bytes], writer: sqlite3.Connection, upkeep: Upkeep
    ) -> None:
        for first in range(0, len(holders), _GROUPS_AT_ONCE):
            tell(_WORDS, first, len(holders))
            with self._database.reading_bare() as data:
                reader = self._group_reader(data, writer)
                groups = [(one, reader.read(one)) for one in holders[first:][:_GROUPS_AT_ONCE]]
            with nullcontext() if writer.in_transaction else writing(writer):
                upkeep.bring(groups)

    def _group_reader(self, data: sqlite3.Connection, writer: sqlite3.Connection) -> GroupReader:
        if self._parties is None:
            self._parties = PartyFacets(FileData(data))
        text_of_file = _text_of(IndexRows(writer))
        return GroupReader(FileData(data), self._parties, self._regions(), text_of_file)

    def _opened_reader(self) -> sqlite3.Connection:
        if self._reader is None:
            database = self._database
            with database.explained(self.path):
                self._reader = open_index(self.path, database.path)
        return self._reader

    def _open_writer(self) -> sqlite3.Connection:
        if self._writer is None:
            self._writer = open_index(self.path, self._database.path)
        return self._writer

    def _begin_anew(self) -> None:
        """Throw away what is damaged."""
        with self._asking:
            self._close_both()
            with self._database.explained(self.path):
                remove_database(self.path)
        self._is_damaged = False

    def _close_reader(self) -> None:
        if self._reader is not None:
            with suppress(sqlite3.Error):
                self._reader.close()
        self._reader = None
        self._has_mark = False

    def _close_both(self) -> None:
        self._close_reader()
        if self._writer is not None:
            with suppress(sqlite3.Error):
                self._writer.close()
        self._writer = None


def _mark_of(data: sqlite3.Connection) -> str:
    (mark,) = data.execute("PRAGMA application_id").fetchone()
    return str(mark)


def _all_holders(data: sqlite3.Connection, upkeep: Upkeep) -> list[bytes]:
    """Return all groups, the oldest first, which is how FTS5 takes them in fastest."""
    query = "SELECT id FROM meeting ORDER BY date, started_at, id"
    found = [LOOSE, DIRECTORY, *(id for (id,) in data.execute(query) if isinstance(id, bytes))]
    known = set(found)
    return [*found, *(one for one in upkeep.holders() if one not in known)]


def _text_of(index: IndexRows) -> TextOfFile:
    def read(sha256: str) -> str:
        query = "SELECT text FROM attachment_text WHERE sha256 = ?"
        for (packed,) in index.rows(query, (sha256,)):
            with suppress(zlib.error):
                return zlib.decompress(packed).decode("utf-8", "replace")
        return ""

    return read
