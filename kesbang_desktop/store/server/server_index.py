"""What everything is searched by where the data is on a server: one index for all seats."""

from __future__ import annotations

import zlib
from contextlib import contextmanager, suppress
from threading import Thread
from typing import TYPE_CHECKING, Any

from sqlalchemy.exc import DBAPIError

from kesbang_desktop.domain.long_work import stopped, tell
from kesbang_desktop.domain.search.language import RULES
from kesbang_desktop.domain.search_hit import SearchPlace, SearchResult
from kesbang_desktop.store.search.finding import Finder
from kesbang_desktop.store.search.index import SearchIndex
from kesbang_desktop.store.search.touched_groups import LOOSE
from kesbang_desktop.store.server.search_reader import ServerData, ServerReader
from kesbang_desktop.store.server.search_tables import FILL, LIVE, touch_all
from kesbang_desktop.store.server.search_upkeep import KnownParties, ServerUpkeep
from kesbang_desktop.store.server.server_failures import sqlstate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kesbang_desktop.domain.region import Regions
    from kesbang_desktop.domain.search.language import Language
    from kesbang_desktop.domain.search.query import SearchQuery
    from kesbang_desktop.store.search.documents import TextOfFile
    from kesbang_desktop.store.server.server_database import ServerDatabase

# So many notes of what was touched are worked off in one transaction.
_AT_ONCE = 100
# From so many on the server counts anew what it plans by.
_MANY = 5_000
_WORDS = "Menyiapkan pencarian…"
_STOPPED = "57014"
_FILES = "SELECT sha256, min(file_name) FROM attachment a GROUP BY sha256"
_OUTDATED = (
    "INSERT INTO search_touched (holder)"
    " SELECT DISTINCT holder FROM search_document WHERE rules < %s"
)


class ServerIndex(SearchIndex):
    """One brings and one asks at a time; both may at once, and other seats as well."""

    def __init__(
        self,
        database: ServerDatabase,
        language: Callable[[], Language],
        regions: Callable[[], Regions],
    ) -> None:
        super().__init__(language, regions)
        self._database = database
        self._parties = KnownParties()
        self._rules = 0
        self._asked: Any = None
        self._is_stopped = self._is_whole = False

    def bring(self) -> bool:
        """Bring the index to what the data says now; tell whether anything was to be done."""
        if self._database.why_only_read:
            return False
        with self._bringing:
            is_changed = self._bring()
        self.changes += is_changed
        return is_changed

    def find(self, query: SearchQuery, start: SearchPlace, limit: int) -> SearchResult:
        """Return hits from ``start`` on, at most ``limit``, of what the index has by now."""
        with self._asking, self._asked_data() as data:
            finder = Finder(ServerReader(data), data, self._language(), _text_of(data))
            found = finder.find(query, start, limit)
            self._is_whole = self._is_whole or not _is_filling(data)
        return SearchResult(found.hits, found.more, self._is_whole)

    def stop_finding(self) -> None:
        """Give up what :meth:`find` reads just now; from any thread."""
        self._is_stopped = True
        if (asked := self._asked) is not None:
            # It takes a connection of its own, which may take long where the network is bad.
            Thread(target=_cancel, args=(asked,), daemon=True).start()

    def files_to_read(self) -> list[tuple[str, str]]:
        """Return digest and name of each attachment whose text the index does not know yet."""
        unknown = "NOT EXISTS (SELECT 1 FROM search_file f WHERE f.sha256 = a.sha256)"
        with self._database.reading() as session:
            data = ServerData(session.connection())
            rows = data.ask(_FILES.replace(" GROUP", f" WHERE {unknown} GROUP"))
        return [(str(sha), str(name)) for sha, name in rows]

    def keep_text(self, sha256: str, text: str) -> None:
        """Keep the text of an attachment, empty for none, and let it be found. Raises as bring."""
        with self._upkeep() as data:
            data.tell(
                "INSERT INTO search_file VALUES (%s, %s) ON CONFLICT (sha256)"
                " DO UPDATE SET text = excluded.text",
                sha256,
                text.replace("\0", " "),
            )
            data.tell(
                "INSERT INTO search_touched (holder) SELECT DISTINCT"
                " coalesce(uuid_send(meeting_id), %s::bytea) FROM attachment WHERE sha256 = %s",
                LOOSE,
                sha256,
            )
        with self._bringing:
            self._bring()

    def throw_away(self) -> None:
        """Remove the index with all words in it; :meth:`bring` makes it anew."""
        with self._bringing, self._upkeep() as data:
            for table in ("document", "slot", "word", "party", "touched"):
                data.tell(f"DELETE FROM search_{table}")
            data.tell("DELETE FROM search_state WHERE name = %s", LIVE)
            touch_all(data.connection)
            self._is_whole = False

    def close(self) -> None:
        """Let go of what is open: connections are those of the database."""

    def _bring(self) -> bool:
        done = 0
        while self._is_touched() or not self._rules:
            some = self._bring_some(done)
            if some is None:
                break
            done += some
        if done >= _MANY:
            with self._upkeep() as data:
                # Whoever may not is told so by a notice alone.
                data.tell("ANALYZE search_document")
        return done > 0

    def _is_touched(self) -> bool:
        """Tell whether there is something to read.

        It is asked again when this seat has let go: another one that came meanwhile left it to us.
        """
        with self._upkeep() as data:
            return bool(data.ask("SELECT 1 FROM search_touched LIMIT 1"))

    def _bring_some(self, done: int) -> int | None:
        """Work off a part, all of it or nothing; return of how many notes.

        None where another seat brings the same index up to date.
        """
        language, regions = self._language(), self._regions()
        with self._upkeep() as data:
            if not ServerUpkeep.is_alone(data):
                return None
            if not done:
                self._follow_rules(data, f"{RULES} {language.version} {_mark(regions)}")
            ((left,),) = data.ask("SELECT count(*) FROM search_touched")
            tell(_WORDS, done, done + left)
            upkeep = ServerUpkeep(data, language, regions, self._rules, self._parties)
            return upkeep.bring(_AT_ONCE, _text_of(data))

    def _follow_rules(self, data: ServerData, rules: str) -> None:
        """Have what was read by former rules be read again, by the newest known to the office.

        Seats with older rules leave the index of the newer ones as it is: else two programs would
        make it anew in turns.
        """
        if not self._rules:
            ask = "SELECT number FROM search_rules WHERE rules = %s"
            if not (known := data.ask(ask, rules)):
                data.tell("INSERT INTO search_rules (rules) VALUES (%s)", rules)
                known = data.ask(ask, rules)
            self._rules = int(known[0][0])
        ((newest,),) = data.ask("SELECT max(number) FROM search_rules")
        if newest == self._rules:
            data.tell(_OUTDATED, self._rules)

    @contextmanager
    def _upkeep(self) -> Iterator[ServerData]:
        with self._database.upkeep() as connection:
            yield ServerData(connection)

    @contextmanager
    def _asked_data(self) -> Iterator[ServerData]:
        """Lend the data as it stands now, until somebody wants no answer any more."""
        self._is_stopped = False
        try:
            with self._database.reading() as session:
                connection = session.connection()
                self._asked = connection.connection.driver_connection
                try:
                    yield ServerData(connection, self._go_on)
                finally:
                    self._asked = None
        except DBAPIError as error:
            if sqlstate(error) == _STOPPED:
                raise stopped() from error
            raise

    def _go_on(self) -> None:
        if self._is_stopped:
            raise stopped()


def _cancel(connection: Any) -> None:
    with suppress(Exception):
        connection.cancel()


def _mark(regions: Regions) -> int:
    return zlib.crc32(repr(regions.names).encode())


def _is_filling(data: ServerData) -> bool:
    """Tell whether something was not read yet that was there before the index was."""
    query = (
        "SELECT EXISTS (SELECT 1 FROM search_touched WHERE number <="
        " (SELECT value FROM search_state WHERE name = %s))"
    )
    ((is_filling,),) = data.ask(query, FILL)
    return bool(is_filling)


def _text_of(data: ServerData) -> TextOfFile:
    def read(sha256: str) -> str:
        rows = data.ask("SELECT text FROM search_file WHERE sha256 = %s", sha256)
        return str(rows[0][0]) if rows else ""

    return read
