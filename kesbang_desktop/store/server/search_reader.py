"""Answering from the tables of a server.

GIN gives hits in no order, so a word that many documents have would be gathered whole for the first
fifty. Such are looked for in the documents themselves, from the newest on: how many have a word is
known (``search_word``). Where that does not end soon, as with two words that never stand together,
the rest comes by GIN.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from math import prod
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from kesbang_desktop.domain.search.language import BESIDE
from kesbang_desktop.domain.search.sought import Sought
from kesbang_desktop.domain.search.ts_match import guarded, shortened, to_ts_query
from kesbang_desktop.domain.search.wanted import AllOf, Phrase, Wanted, phrases_in
from kesbang_desktop.store.row_digests import TABLES
from kesbang_desktop.store.search.index_reader import FoundDocument, IndexReader, Range
from kesbang_desktop.store.search.places import FORMER
from kesbang_desktop.store.search.search_data import SearchData
from kesbang_desktop.store.server.search_tables import LIVE

# So many documents are looked through before GIN is asked, at most.
_FEWEST_READ, _MOST_READ = 1_000, 100_000
# Spans that hold no more are looked through as they are.
_NARROW = 10_000
# A hit of GIN takes the time of so many documents that are looked through, as it stands anywhere.
# Measured at a million lines: 20,000 hits 110 ms, 38,000 documents 20 ms.
_COST_OF_GATHERING = 4
# Behind a word that only begins so.
_BEGUN = "*"
# Of texts that have all words of a phrase so many have the phrase.
_PHRASE_SHARE = 1 / 15
_COLUMNS = "place, of_table, source, is_long"
_BY_WORDS = (
    f"WITH hits AS MATERIALIZED (SELECT {_COLUMNS} FROM search_document"
    " WHERE words @@ %s::tsquery AND {place} BETWEEN %s AND %s{within})"
    " SELECT * FROM hits ORDER BY place DESC LIMIT %s"
)
# By its function the condition is one that no index serves. Most texts are not long, and looked at
# once.
_FITS = "(ts_match_vq(words, %s::tsquery) OR is_long AND ts_match_vq(words, %s::tsquery))"
_BY_PLACE = (
    f"SELECT {_COLUMNS} FROM (SELECT {_COLUMNS}, words FROM search_document"
    " WHERE place BETWEEN %s AND %s ORDER BY place DESC LIMIT %s) newest"
    f" WHERE {_FITS} ORDER BY place DESC LIMIT %s"
)
# Without OFFSET the spans might be looked up in all documents, not the documents by the spans.
_BY_SPANS = (
    f"SELECT {_COLUMNS} FROM unnest(%s::int8[], %s::int8[]) AS span (low, high), LATERAL"
    f" (SELECT {_COLUMNS}, words FROM search_document WHERE place BETWEEN low AND high OFFSET 0)"
    f" one WHERE {_FITS} ORDER BY place DESC LIMIT %s"
)
_COUNT_IN_SPANS = (
    "SELECT count(*) FROM (SELECT FROM unnest(%s::int8[], %s::int8[]) AS span (low, high), LATERAL"
    " (SELECT FROM search_document WHERE place BETWEEN low AND high OFFSET 0) one LIMIT %s) few"
)
_ALL_OF = (
    f"SELECT {_COLUMNS} FROM search_document WHERE place BETWEEN %s AND %s{{within}}"
    " ORDER BY place DESC LIMIT %s"
)
_COUNTS = (
    "SELECT '', value FROM search_state WHERE name = %s"
    " UNION ALL SELECT word, documents FROM search_word WHERE word = ANY(%s)"
    " UNION ALL SELECT low || '*', sum(documents)::int8"
    " FROM unnest(%s::varchar[], %s::varchar[]) AS begun (low, high), search_word"
    " WHERE word >= low AND word < high GROUP BY low"
)
# How many documents there are, then the words that begin so with how many have them.
_BEGUN_SO = (
    "(SELECT '', value FROM search_state WHERE name = %s) UNION ALL (SELECT word, documents"
    " FROM unnest(%s::varchar[], %s::varchar[]) AS begun (low, high), search_word"
    " WHERE word >= low AND word < high ORDER BY documents DESC, word LIMIT %s)"
)
_WITHIN = " AND place <@ %s::int8multirange"


class ServerData(SearchData):
    """Of an office's server."""

    def __init__(self, connection: Connection, go_on: Callable[[], None] = lambda: None) -> None:
        """``go_on`` is asked before each query."""
        self.connection = connection
        self._go_on = go_on
        self.expect(())

    def rows(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """Return what ``query`` gives."""
        known = tuple(UUID(bytes=one) if isinstance(one, bytes) else one for one in values)
        return self.ask(query.replace("{key}", "id").replace("?", "%s"), *known)

    def expect(self, meetings: Sequence[bytes]) -> None:
        """Read what :meth:`of_meeting` is asked for of all ``meetings`` at once."""
        self._expected = {UUID(bytes=one) for one in meetings}
        self._read: dict[str, dict[UUID, list[tuple[Any, ...]]]] = {}

    def of_meeting(
        self, query: str, meeting: bytes | None, column: str = "e.meeting_id"
    ) -> list[tuple[Any, ...]]:
        """Return what ``query`` gives for a meeting, or for what is in none."""
        if meeting is None or (known := UUID(bytes=meeting)) not in self._expected:
            return super().of_meeting(query, meeting, column)
        if query not in self._read:
            found: dict[UUID, list[tuple[Any, ...]]] = {}
            asked = query.replace("SELECT ", f"SELECT {column}, ", 1)
            asked = asked.replace("{of_meeting}", f"{column} = ANY(?)")
            for of, *row in self.rows(asked, list(self._expected)):
                found.setdefault(of, []).append(tuple(row))
            self._read[query] = found
        return self._read[query].get(known, [])

    def rows_of(self, query: str, keys: Sequence[Any]) -> list[tuple[Any, ...]]:
        """Return what ``query`` gives for ``keys``."""
        return self.rows(query.replace("IN {keys}", "= ANY(?)"), list(keys))

    def ask(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """Return what a ``query`` in the words of PostgreSQL gives."""
        self._go_on()
        return [tuple(row) for row in self.connection.exec_driver_sql(query, values)]

    def tell(self, statement: str, *values: Any) -> None:
        """Have ``statement`` be done, which gives nothing."""
        self._go_on()
        self.connection.exec_driver_sql(statement, values)


class ServerReader(IndexReader):
    """Reads by ``data`` what its tables of the search hold."""

    def __init__(self, data: ServerData) -> None:
        self._data = data
        # By word, and of all documents by none.
        self._counts: dict[str, int] = {}
        # Of spans that were counted for the exact hits, and are asked for others.
        self._narrow: dict[tuple[Range, ...], bool] = {}

    def words_from(self, starts: Sequence[str], most: int) -> list[str]:
        """Return the ``most`` frequent words that begin with one of ``starts``."""
        lows = [shortened(one) for one in starts]
        rows = self._data.ask(_BEGUN_SO, LIVE, lows, [*map(_beyond, lows)], most)
        self._counts.update(rows)
        return [word for word, _ in rows if word]

    def words_between(self, first: str, last: str) -> list[str]:
        """Return the words and signs from ``first`` to before ``last``."""
        query = "SELECT word FROM search_word WHERE word >= %s AND word < %s"
        return [word for (word,) in self._data.ask(query, first, last)]

    def slots_of(self, meetings: Sequence[bytes]) -> list[int]:
        """Return where the slots of ``meetings`` begin."""
        query = "SELECT start FROM search_slot WHERE holder = ANY(%s)"
        return [start for (start,) in self._data.ask(query, list(meetings))]

    def hits(self, sought: Sought, ranges: Sequence[Range], most: int) -> Iterator[FoundDocument]:
        """Yield what is sought, the newest first, ``most`` at a time."""
        if not ranges:
            return
        query = to_ts_query(sought)
        fits = to_ts_query(guarded(sought), may_be_long=False), query
        is_sure = not _has_phrases(sought)
        if query and self._is_narrow(ranges):
            yield from self._in_spans(fits, ranges, most, is_sure)
            return
        low, high = min(one[0] for one in ranges), max(one[1] for one in ranges)
        within = "" if len(ranges) == 1 else _multirange(ranges)
        if query and not within and (to_read := self._to_read(sought, most)):
            for row in self._data.ask(_BY_PLACE, low, high, to_read, *fits, most):
                yield _found(row, is_sure)
                high = row[0] - 1
        while True:
            values = (low, high, *filter(None, [within]), most)
            statement = (_BY_WORDS if query else _ALL_OF).format(
                within=_WITHIN if within else "",
                # Of a span that is open no index of places is asked, whatever the server guesses.
                place="place" if low > 0 and high < FORMER - 1 else "(place + 0)",
            )
            rows = self._data.ask(statement, *filter(None, [query]), *values)
            for row in rows:
                yield _found(row, is_sure)
            if len(rows) < most:
                return
            high = rows[-1][0] - 1

    def _is_narrow(self, ranges: Sequence[Range]) -> bool:
        """Tell whether ``ranges`` hold few documents. One that is open to a side holds many."""
        if any(low <= 0 or high >= FORMER - 1 for low, high in ranges):
            return False
        spans = tuple(ranges)
        if spans not in self._narrow:
            lows, highs = zip(*spans, strict=True)
            ((count,),) = self._data.ask(_COUNT_IN_SPANS, [*lows], [*highs], _NARROW + 1)
            self._narrow[spans] = count <= _NARROW
        return self._narrow[spans]

    def _in_spans(
        self, fits: tuple[str, str], ranges: Sequence[Range], most: int, is_sure: bool
    ) -> Iterator[FoundDocument]:
        """Yield what ``fits`` of the documents in ``ranges``, as :meth:`hits` does."""
        while ranges:
            lows, highs = zip(*ranges, strict=True)
            rows = self._data.ask(_BY_SPANS, [*lows], [*highs], *fits, most)
            for row in rows:
                yield _found(row, is_sure)
            if len(rows) < most:
                return
            last = rows[-1][0]
            ranges = [(low, min(high, last - 1)) for low, high in ranges if low < last]

    def _to_read(self, sought: Sought, most: int) -> int:
        """Return how many of the newest to look through first, 0 where GIN is the shorter way."""
        words = set[str]()
        for phrase in chain.from_iterable(map(phrases_in, sought.all_of)):
            words.update(_counted(phrase))
            if phrase.or_beside:
                words.add(BESIDE + _counted(phrase)[0])
        self._count(words)
        live = self._counts.get("", 0)
        counts = {word: self._counts.get(word, 0) for word in words}
        shares = {word: min(count / live, 1) for word, count in counts.items()} if live else {}
        gathered, found = (
            prod(_share(one, shares, rate) for one in sought.all_of) for rate in (1, _PHRASE_SHARE)
        )
        if gathered * live <= _FEWEST_READ:
            return 0
        on_average = most / found
        if on_average > _COST_OF_GATHERING * gathered * live:
            return 0
        return min(max(round(2 * on_average), _FEWEST_READ), _MOST_READ)

    def _count(self, words: set[str]) -> None:
        """Have ``_counts`` know how many documents have each of ``words``."""
        if unknown := [one for one in words if one not in self._counts]:
            begun = [word[:-1] for word in unknown if word.endswith(_BEGUN)]
            beyond = [*map(_beyond, begun)]
            self._counts.update(dict.fromkeys(unknown, 0))
            self._counts.update(self._data.ask(_COUNTS, LIVE, unknown, begun, beyond))


def _beyond(start: str) -> str:
    """Return what all that begins with ``start`` comes before."""
    return f"{start}\U0010ffff"


def _share(wanted: Wanted, shares: dict[str, float], phrase_share: float) -> float:
    """Return which share of the documents has ``wanted``, as if words came by chance."""
    if isinstance(wanted, Phrase):
        words = _counted(wanted)
        share = prod(shares.get(word, 0) for word in words)
        if len(words) > 1:
            return share * phrase_share
        return share + (shares.get(BESIDE + words[0], 0) if wanted.or_beside else 0)
    parts = [_share(part, shares, phrase_share) for part in wanted.parts]
    return prod(parts) if isinstance(wanted, AllOf) else min(sum(parts), 1)


def _counted(phrase: Phrase) -> list[str]:
    """Return by which words the documents of ``phrase`` are counted; a beginning ends so."""
    words = [shortened(word) for word in phrase.words]
    return [*words[:-1], words[-1] + _BEGUN] if phrase.is_prefix else words


def _has_phrases(sought: Sought) -> bool:
    phrases = chain.from_iterable(map(phrases_in, (*sought.all_of, *sought.none_of)))
    return any(len(one.words) > 1 for one in phrases)


def _multirange(ranges: Sequence[Range]) -> str:
    return "{" + ",".join(f"[{low},{high}]" for low, high in ranges) + "}"


def _found(row: tuple[Any, ...], is_sure: bool) -> FoundDocument:
    place, of_table, source, is_long = row
    return FoundDocument(place, TABLES[of_table - 1], source, is_sure or not is_long)
