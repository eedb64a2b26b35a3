"""Answering from the index file."""

from collections.abc import Iterator, Sequence
from operator import itemgetter

from kesbang_desktop.domain.search.match import fts5_match
from kesbang_desktop.domain.search.sought import Sought
from kesbang_desktop.store.row_digests import ROWS, table_of_key
from kesbang_desktop.store.search.index_file import IndexRows
from kesbang_desktop.store.search.index_reader import FoundDocument, IndexReader, Range
from kesbang_desktop.store.search.places import FORMER, SEATS, SLOT_BITS, slot_of

_MATCHING = "written MATCH ? AND written.rowid BETWEEN ? AND ?"
# A place with who sits in its slot.
_SEATED = (
    f"SELECT written.rowid, start, written.rowid & {SEATS - 1}, seats FROM written"
    f" CROSS JOIN slot ON start = written.rowid & {SLOT_BITS}"
    f" WHERE {_MATCHING} ORDER BY written.rowid DESC LIMIT ?"
)
_PLACES = f"SELECT rowid FROM written WHERE {_MATCHING}"
_MOST_READ = 10_000
_FORMER_TABLE = "version"
_SLOTS = "SELECT start, seats FROM slot WHERE start BETWEEN ? AND ? ORDER BY start DESC"


class FileReader(IndexReader):
    """Everything raises IndexTroubleError."""

    def __init__(self, index: IndexRows) -> None:
        self._index = index

    def words_from(self, starts: Sequence[str], most: int) -> list[str]:
        """Return the ``most`` frequent words that begin with one of ``starts``."""
        query = "SELECT word, documents FROM word WHERE word >= ? AND word < ?"
        query += " ORDER BY documents DESC LIMIT ?"
        found = [row for one in starts for row in self._index.rows(query, _beginning(one, most))]
        found.sort(key=itemgetter(1), reverse=True)
        return [word for word, _ in found[:most]]

    def words_between(self, first: str, last: str) -> list[str]:
        """Return the words and signs from ``first`` to before ``last``."""
        query = "SELECT word FROM word WHERE word >= ? AND word < ?"
        return [word for (word,) in self._index.rows(query, (first, last))]

    def slots_of(self, meetings: Sequence[bytes]) -> list[int]:
        """Return where the slots of ``meetings`` begin."""
        query = "SELECT start FROM slot WHERE holder = ?"
        return [start for one in meetings for (start,) in self._index.rows(query, (one,))]

    def hits(self, sought: Sought, ranges: Sequence[Range], most: int) -> Iterator[FoundDocument]:
        """Yield what is sought, the newest first."""
        for low, high in ranges:
            if sought.is_everything:
                yield from self._all(low, high)
            else:
                yield from self._of(sought, low, high, most)

    def _of(self, sought: Sought, low: int, high: int, most: int) -> Iterator[FoundDocument]:
        """Yield what is sought, read ``most`` at a time and then more and more."""
        match, without = fts5_match(sought), sought.left_out
        while True:
            found = self._index.rows(_SEATED, (match, low, high, most))
            left_out = self._left_out(without, found[-1][0], high) if found and without else ()
            slots: dict[int, list[int]] = {}
            for place, start, seat, packed in found:
                if (sources := slots.get(start)) is None:
                    sources = slots[start] = self._index.unpacked(packed)
                if place not in left_out and (document := _document(place, seat, sources)):
                    yield document
            if len(found) < most:
                return
            high, most = found[-1][0] - 1, min(2 * most, _MOST_READ)

    def _left_out(self, without: Sought, low: int, high: int) -> set[int]:
        values = fts5_match(without), low, high
        return {place for (place,) in self._index.rows(_PLACES, values)}

    def _all(self, low: int, high: int) -> Iterator[FoundDocument]:
        shift = FORMER if high < 0 else 0
        for start, packed in self._index.each(_SLOTS, (slot_of(low), slot_of(high))):
            sources = self._index.unpacked(packed)
            for seat in range(len(sources) - 1, -1, -1):
                place = start - shift + seat
                document = _document(place, seat, sources) if low <= place <= high else None
                if document and (document.table == _FORMER_TABLE) is (place < 0):
                    yield document


def _document(place: int, seat: int, sources: Sequence[int]) -> FoundDocument | None:
    """Return who has the ``seat`` of a slot with ``sources``, None where nobody does any more."""
    source = sources[seat] if seat < len(sources) else 0
    if (table := table_of_key(source)) is None:
        return None
    return FoundDocument(place, table, source & ROWS)


def _beginning(start: str, most: int) -> tuple[str, str, int]:
    return start, f"{start}\U0010ffff", most
