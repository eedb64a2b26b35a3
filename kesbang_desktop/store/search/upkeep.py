"""Bringing the index to what the data file says, a meeting at a time."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import itemgetter

from kesbang_desktop.domain.search.language import Language
from kesbang_desktop.store.row_digests import table_key
from kesbang_desktop.store.search.documents import Document, Group
from kesbang_desktop.store.search.facets import LISTED
from kesbang_desktop.store.search.index_file import LIVE, put_state, read_state
from kesbang_desktop.store.search.places import FIRST_DAY, FORMER, SEATS, day_of, first_place
from kesbang_desktop.store.search.seats import NOBODY, Seat, pack, unpack

_WASTED = "wasted"
# Holder of slots that lead nowhere any more.
_NOBODY = b"\0"
_SPARE = 2_000


class Upkeep:
    """Writes groups into ``index``, within a transaction of whoever calls."""

    def __init__(self, index: sqlite3.Connection, language: Language) -> None:
        self._index = index
        self._language = language

    def bring(self, groups: Iterable[tuple[bytes, Group]]) -> int:
        """Make the index say what ``groups`` say; return how many documents were written."""
        new: list[tuple[int, Document]] = []
        for holder, group in groups:
            slots = self._slots(holder)
            if any(self._is_elsewhere(start, group.day) for start in slots):
                # Another day means other places for all of it.
                self._leave(slots)
                slots = {}
            new += self._settle(holder, group, slots)
        self._write(sorted(new, key=itemgetter(0)))
        return len(new)

    def clear(self) -> None:
        """Forget all documents."""
        self._index.execute("INSERT INTO written (written) VALUES ('delete-all')")
        for table in ("slot", "word"):
            self._index.execute(f"DELETE FROM {table}")
        for name in (_WASTED, LIVE):
            put_state(self._index, name, "0")

    def is_wasteful(self) -> bool:
        """Tell whether so much in the index leads nowhere that it is better made anew."""
        wasted, live = (int(read_state(self._index, one) or 0) for one in (_WASTED, LIVE))
        return wasted > _SPARE + live // 4

    def holders(self) -> Iterator[bytes]:
        """Yield the groups that the index has something of."""
        query = "SELECT DISTINCT holder FROM slot WHERE holder <> ?"
        for (holder,) in self._index.execute(query, (_NOBODY,)).fetchall():
            yield holder

    def _slots(self, holder: bytes) -> dict[int, list[Seat]]:
        """Return who sits in the slots of a group, by where those begin."""
        query = "SELECT start, seats FROM slot WHERE holder = ? ORDER BY start"
        return {start: unpack(seats) for start, seats in self._index.execute(query, (holder,))}

    def _is_elsewhere(self, start: int, day: int) -> bool:
        """Tell whether a slot is none of ``day``; what a full one has no room for has no day."""
        own = day_of(start)
        return own != day and not (own == 0 and self._is_full(day))

    def _is_full(self, day: int) -> bool:
        last = first_place(day + 1) - SEATS
        query = "SELECT 1 FROM slot WHERE start = ?"
        return bool(day) and self._index.execute(query, (last,)).fetchone() is not None

    def _settle(
        self, holder: bytes, group: Group, slots: dict[int, list[Seat]]
    ) -> list[tuple[int, Document]]:
        """Give what changed in ``group`` a place, take away what is gone; return the former."""
        known = {
            seat.source: (start, number, seat.mark)
            for start, seats in slots.items()
            for number, seat in enumerate(seats)
            if seat != NOBODY
        }
        changed = []
        for document in group.documents:
            source = _source(document)
            start, number, mark = known.pop(source, (0, 0, None))
            if mark != document.mark:
                changed.append(document)
                if mark is not None:
                    known[source] = start, number, mark
        touched = set()
        for start, number, _ in known.values():
            slots[start][number] = NOBODY
            touched.add(start)
        self._count_gone(len(known))
        seated = []
        for document in changed:
            start = next(reversed(slots), -1)
            if start < 0 or len(slots[start]) == SEATS:
                start = self._new_slot(holder, group.day)
                slots[start] = []
            place = start + len(slots[start])
            slots[start].append(Seat(_source(document), document.mark))
            touched.add(start)
            seated.append((place - FORMER if document.is_former else place, document))
        self._put(slots, touched)
        return seated

    def _put(self, slots: Mapping[int, Sequence[Seat]], starts: Iterable[int]) -> None:
        self._index.executemany(
            "UPDATE slot SET seats = ? WHERE start = ?",
            [(pack(slots[start]), start) for start in starts],
        )

    def _leave(self, slots: Mapping[int, Sequence[Seat]]) -> None:
        """Let ``slots`` lead nowhere; their numbers are not given again."""
        self._count_gone(sum(seat != NOBODY for seats in slots.values() for seat in seats))
        self._index.executemany(
            "UPDATE slot SET holder = ?, seats = ? WHERE start = ?",
            [(_NOBODY, pack(()), start) for start in slots],
        )

    def _new_slot(self, holder: bytes, day: int) -> int:
        if self._is_full(day):
            day = 0
        low = first_place(day)
        query = "SELECT max(start) FROM slot WHERE start BETWEEN ? AND ?"
        end = first_place(day + 1 if day else FIRST_DAY)
        (last,) = self._index.execute(query, (low, end - 1)).fetchone()
        start: int = low if last is None else last + SEATS
        self._index.execute("INSERT INTO slot VALUES (?, ?, ?)", (start, holder, pack(())))
        return start

    def _count_gone(self, gone: int) -> None:
        if gone:
            wasted = int(read_state(self._index, _WASTED) or 0) + gone
            put_state(self._index, _WASTED, str(wasted))
            self._count_live(-gone)

    def _count_live(self, more: int) -> None:
        put_state(self._index, LIVE, str(int(read_state(self._index, LIVE) or 0) + more))

    def _write(self, seated: list[tuple[int, Document]]) -> None:
        if seated:
            self._count_live(len(seated))
        rows, counts = [], Counter[str]()
        for place, one in seated:
            words = self._language.index_words(one.text)
            known_by = one.facets.split(" ")
            rows.append((place, " ".join((*words, *known_by))))
            counts.update({*words})
            counts.update(facet for facet in known_by if facet.startswith(LISTED))
        self._index.executemany("INSERT INTO written (rowid, words) VALUES (?, ?)", rows)
        self._index.executemany(
            "INSERT INTO word VALUES (?, ?)"
            " ON CONFLICT (word) DO UPDATE SET documents = documents + excluded.documents",
            counts.items(),
        )


def _source(document: Document) -> int:
    """Return the key of its row among all rows, as in row_digests.py."""
    key: int = document.key
    return table_key(document.table) + key
