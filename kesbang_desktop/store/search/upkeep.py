"""Bringing the index to what the data file says, a meeting at a time."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from kesbang_desktop.domain.search.language import Language
from kesbang_desktop.store.search.documents import Document, Group
from kesbang_desktop.store.search.facets import REGIONS
from kesbang_desktop.store.search.index_file import LIVE, put_state, read_state
from kesbang_desktop.store.search.places import FIRST_DAY, FORMER, SEATS, day_of, first_place

_WASTED = "wasted"
# Holder of slots that lead nowhere any more; their numbers are not given again.
_NOBODY = b"\0"
_SPARE = 2_000


@dataclass(slots=True)
class _Held:
    """What the index has of a group: places by source, with their marks, and the slots."""

    documents: dict[tuple[int, bool], tuple[int, int]] = field(default_factory=dict)
    slots: list[tuple[int, int]] = field(default_factory=list)


class Upkeep:
    """Writes groups into ``index``, within a transaction of whoever calls."""

    def __init__(self, index: sqlite3.Connection, language: Language) -> None:
        self._index = index
        self._language = language

    def bring(self, groups: Iterable[tuple[bytes, Group]]) -> int:
        """Make the index say what ``groups`` say; return how many documents were written."""
        new: list[tuple[int, Document]] = []
        gone: list[int] = []
        for holder, group in groups:
            held = self._held(holder)
            if any(day_of(start) != group.day for start, _ in held.slots):
                # Another day means other places for all of it.
                self._leave(holder)
                gone += [place for place, _ in held.documents.values()]
                held = _Held()
            changed = self._compare(held, group.documents)
            gone += [place for place, _ in held.documents.values()]
            new += self._seated(holder, group.day, held.slots, changed)
        self._drop(gone)
        self._write(sorted(new, key=lambda one: one[0]))
        return len(new)

    def clear(self) -> None:
        """Forget all documents."""
        self._index.execute("INSERT INTO written (written) VALUES ('delete-all')")
        for table in ("document", "slot", "word"):
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

    def _held(self, holder: bytes) -> _Held:
        held = _Held()
        query = "SELECT start, used FROM slot WHERE holder = ? ORDER BY start"
        held.slots = self._index.execute(query, (holder,)).fetchall()
        query = "SELECT place, source, mark FROM document WHERE place BETWEEN ? AND ?"
        for start, _ in held.slots:
            for former in (0, FORMER):
                low = start - former
                for place, source, mark in self._index.execute(query, (low, low + SEATS - 1)):
                    held.documents[source, bool(former)] = place, mark
        return held

    def _compare(self, held: _Held, documents: Sequence[Document]) -> list[Document]:
        """Return what is new, and leave in ``held`` what is there no more."""
        changed = []
        for document in documents:
            key = document.source, document.is_former
            found = held.documents.get(key)
            if found is not None and found[1] == document.mark:
                del held.documents[key]
            else:
                changed.append(document)
        return changed

    def _leave(self, holder: bytes) -> None:
        self._index.execute("UPDATE slot SET holder = ? WHERE holder = ?", (_NOBODY, holder))

    def _seated(
        self, holder: bytes, day: int, slots: list[tuple[int, int]], documents: list[Document]
    ) -> Iterator[tuple[int, Document]]:
        """Yield ``documents`` with a place each, in the last of ``slots`` or new ones."""
        start, used = slots[-1] if slots else (-1, SEATS)
        for document in documents:
            if used == SEATS:
                self._note_used(start, used)
                start, used = self._new_slot(holder, day), 0
            place = start + used
            yield place - FORMER if document.is_former else place, document
            used += 1
        if documents:
            self._note_used(start, used)

    def _note_used(self, start: int, used: int) -> None:
        self._index.execute("UPDATE slot SET used = ? WHERE start = ?", (used, start))

    def _new_slot(self, holder: bytes, day: int) -> int:
        low = first_place(day)
        query = "SELECT max(start) FROM slot WHERE start BETWEEN ? AND ?"
        end = first_place(day + 1 if day else FIRST_DAY)
        (last,) = self._index.execute(query, (low, end - 1)).fetchone()
        start: int = low if last is None else last + SEATS
        self._index.execute("INSERT INTO slot VALUES (?, ?, 0)", (start, holder))
        return start

    def _drop(self, places: list[int]) -> None:
        if places:
            rows = [(place,) for place in places]
            self._index.executemany("DELETE FROM document WHERE place = ?", rows)
            wasted = int(read_state(self._index, _WASTED) or 0) + len(places)
            put_state(self._index, _WASTED, str(wasted))
            self._count_live(-len(places))

    def _count_live(self, more: int) -> None:
        put_state(self._index, LIVE, str(int(read_state(self._index, LIVE) or 0) + more))

    def _write(self, seated: list[tuple[int, Document]]) -> None:
        if seated:
            self._count_live(len(seated))
        rows, words = [], Counter[str]()
        for place, one in seated:
            columns = self._language.columns(one.text)
            rows.append((place, columns.exact, columns.stems, one.facets))
            words.update({*columns.exact.split(" "), *columns.stems.split(" ")})
            words.update(facet for facet in one.facets.split(" ") if facet.startswith(REGIONS[0]))
        words.pop("", None)
        self._index.executemany(
            "INSERT INTO document VALUES (?, ?, ?)",
            [(place, one.source, one.mark) for place, one in seated],
        )
        self._index.executemany(
            "INSERT INTO written (rowid, exact, stems, facets) VALUES (?, ?, ?, ?)", rows
        )
        self._index.executemany(
            "INSERT INTO word VALUES (?, ?)"
            " ON CONFLICT (word) DO UPDATE SET documents = documents + excluded.documents",
            words.items(),
        )
