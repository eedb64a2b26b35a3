"""Answering from the index file."""

from collections.abc import Iterator, Sequence

from kesbang_desktop.domain.search.match import fts5_match
from kesbang_desktop.domain.search.sought import Sought
from kesbang_desktop.store.row_digests import table_key, table_of_key
from kesbang_desktop.store.search.index_file import IndexRows
from kesbang_desktop.store.search.index_reader import FoundDocument, IndexReader, Range
from kesbang_desktop.store.search.places import FORMER, SEATS, seat_of, slot_of
from kesbang_desktop.store.search.seats import Seat

_MATCHING = (
    "SELECT rowid FROM written WHERE written MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC"
)
_SLOTS = "SELECT start FROM slot WHERE start BETWEEN ? AND ? ORDER BY start DESC"


class FileReader(IndexReader):
    """Everything raises IndexTroubleError."""

    def __init__(self, index: IndexRows) -> None:
        self._index = index
        self._seats: dict[int, list[Seat]] = {}

    def words_from(self, start: str, most: int) -> list[tuple[str, int]]:
        """Return the ``most`` frequent words that begin with ``start``."""
        query = "SELECT word, documents FROM word WHERE word >= ? AND word < ?"
        query += " ORDER BY documents DESC LIMIT ?"
        return [(word, count) for word, count in self._index.rows(query, _beginning(start, most))]

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
        match = fts5_match(sought)
        for low, high in ranges:
            for place in self._places(match, low, high):
                source = self._source(place)
                if table := table_of_key(source):
                    yield FoundDocument(place, table, source - table_key(table))

    def _places(self, match: str, low: int, high: int) -> Iterator[int]:
        if match:
            for (place,) in self._index.each(_MATCHING, (match, low, high)):
                yield place
            return
        shift = FORMER if high < 0 else 0
        for (start,) in self._index.each(_SLOTS, (slot_of(low), slot_of(high))):
            for place in range(start - shift + SEATS - 1, start - shift - 1, -1):
                if low <= place <= high and self._is_former(place) is (place < 0):
                    yield place

    def _is_former(self, place: int) -> bool:
        return table_of_key(self._source(place)) == "version"

    def _source(self, place: int) -> int:
        """Return the key of the row that sits at ``place``, 0 where nobody does any more."""
        start, number = slot_of(place), seat_of(place)
        seats = self._seats.get(start)
        if seats is None:
            seats = self._seats[start] = self._index.seats(start)
        return seats[number].source if number < len(seats) else 0


def _beginning(start: str, most: int) -> tuple[str, str, int]:
    return start, f"{start}\U0010ffff", most
