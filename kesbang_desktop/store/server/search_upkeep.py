"""Bringing the tables of the search to what the data says, a few meetings in a transaction.

One seat does so at a time. It reads what is committed when it reads it: where somebody writes
meanwhile, that is told in ``search_touched`` and read again.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any
from uuid import UUID

from kesbang_desktop.domain.region import Regions
from kesbang_desktop.domain.search.language import Language
from kesbang_desktop.domain.search.ts_match import shortened, to_vector
from kesbang_desktop.store.row_digests import ROW_BITS, TABLES, table_key
from kesbang_desktop.store.search.documents import Document, Group, GroupReader, TextOfFile
from kesbang_desktop.store.search.known_parties import PartyFacets
from kesbang_desktop.store.search.places import (
    FIRST_DAY,
    FORMER,
    SEATS,
    day_of,
    first_place,
)
from kesbang_desktop.store.search.touched_groups import DIRECTORY, LOOSE
from kesbang_desktop.store.server.search_reader import ServerData
from kesbang_desktop.store.server.search_tables import LIVE, PARTIES

# "CARI" in ASCII.
_UPKEEP = 0x43415249
_TAKE = (
    "DELETE FROM search_touched WHERE holder IN"
    " (SELECT holder FROM search_touched GROUP BY holder ORDER BY min(number) LIMIT %s)"
    " RETURNING number, holder"
)
_KEPT = "SELECT holder, place, of_table, source, mark FROM search_document WHERE holder = ANY(%s)"
_WRITE = (
    "INSERT INTO search_document SELECT place, holder, of_table, source, mark, %s, is_long,"
    " words::tsvector FROM unnest(%s::bigint[], %s::bytea[], %s::smallint[], %s::uuid[],"
    " %s::bigint[], %s::boolean[], %s::text[])"
    " AS new (place, holder, of_table, source, mark, is_long, words)"
)
_COUNT = (
    "INSERT INTO search_word SELECT * FROM unnest(%s::varchar[], %s::bigint[])"
    " ON CONFLICT (word) DO UPDATE SET documents = search_word.documents + excluded.documents"
)
_SPOKEN = (
    "INSERT INTO search_touched (holder)"
    " SELECT DISTINCT coalesce(uuid_send(meeting_id), ''::bytea) FROM entry"
    " WHERE speaker_person_id = ANY(%s) OR speaker_organization_id = ANY(%s)"
)
Key = tuple[str, Any]


@dataclass(slots=True)
class KnownParties:
    """The directory as facets, of the state ``number`` of it."""

    number: int = -1
    facets: PartyFacets | None = None


@dataclass(slots=True)
class _Changes:
    gone: list[int] = field(default_factory=list)
    left: list[int] = field(default_factory=list)
    slots: list[tuple[int, bytes]] = field(default_factory=list)
    written: list[tuple[int, bytes, Document]] = field(default_factory=list)


class ServerUpkeep:
    """Works within one transaction, which is to read what is committed."""

    def __init__(
        self,
        data: ServerData,
        language: Language,
        regions: Regions,
        rules: int,
        parties: KnownParties,
    ) -> None:
        self._data = data
        self._language = language
        self._regions = regions
        self._rules = rules
        self._parties = parties
        # The last slot of days that were asked for, -1 for none.
        self._last: dict[int, int] = {}

    @staticmethod
    def is_alone(data: ServerData) -> bool:
        """Tell whether no other seat does this now; none will until the transaction ends."""
        ((is_alone,),) = data.ask("SELECT pg_try_advisory_xact_lock(%s)", _UPKEEP)
        return bool(is_alone)

    def bring(self, most: int, text_of_file: TextOfFile) -> int:
        """Work off the notes of at most ``most`` groups; return how many notes there were."""
        taken = sorted(self._data.ask(_TAKE, most))
        holders = list(dict.fromkeys(bytes(holder) for _, holder in taken))
        if not holders:
            return 0
        if DIRECTORY in holders or self._parties.number != self._state(PARTIES):
            self._read_parties(DIRECTORY in holders)
        assert self._parties.facets is not None
        reader = GroupReader(self._data, self._parties.facets, self._regions, text_of_file)
        self._data.expect([one for one in holders if one not in (LOOSE, DIRECTORY)])
        kept = self._kept(holders)
        slots = self._slots(holders)
        changes = _Changes()
        for holder in holders:
            group = reader.read(holder)
            self._settle(holder, group, kept.get(holder, {}), slots.get(holder, []), changes)
        self._write(changes)
        return len(taken)

    def _kept(self, holders: Sequence[bytes]) -> dict[bytes, dict[Key, tuple[int, int]]]:
        """Return where documents of ``holders`` stand, with their marks."""
        found: dict[bytes, dict[Key, tuple[int, int]]] = {}
        for holder, place, of_table, source, mark in self._data.ask(_KEPT, holders):
            found.setdefault(bytes(holder), {})[TABLES[of_table - 1], source] = place, mark
        return found

    def _slots(self, holders: Sequence[bytes]) -> dict[bytes, list[int]]:
        query = "SELECT holder, start FROM search_slot WHERE holder = ANY(%s) ORDER BY start"
        found: dict[bytes, list[int]] = {}
        for holder, start in self._data.ask(query, holders):
            found.setdefault(bytes(holder), []).append(start)
        return found

    def _settle(
        self,
        holder: bytes,
        group: Group,
        kept: dict[Key, tuple[int, int]],
        slots: list[int],
        changes: _Changes,
    ) -> None:
        """Find out what is to be written, and where."""
        is_elsewhere = any(self._is_elsewhere(start, group.day) for start in slots)
        if is_elsewhere or not group.documents:
            # Another day means other places for all of it.
            changes.gone += (place for place, _ in kept.values())
            changes.left += slots
            kept, slots = {}, []
        used = [place + FORMER if place < 0 else place for place, _ in kept.values()]
        after = max(used, default=-1) + 1
        for document in group.documents:
            place, mark = kept.pop((document.table, document.key), (None, None))
            if mark == document.mark:
                continue
            if place is None:
                if not slots or after >= slots[-1] + SEATS:
                    slots.append(self._new_slot(group.day))
                    changes.slots.append((slots[-1], holder))
                place = after = max(after, slots[-1])
                after += 1
                place -= FORMER * document.is_former
            else:
                changes.gone.append(place)
            changes.written.append((place, holder, document))
        changes.gone += (place for place, _ in kept.values())

    def _is_elsewhere(self, start: int, day: int) -> bool:
        own = day_of(start)
        return own != day and not (own == 0 and self._is_full(day))

    def _is_full(self, day: int) -> bool:
        return bool(day) and self._last_slot(day) == first_place(day + 1) - SEATS

    def _last_slot(self, day: int) -> int:
        if day not in self._last:
            low, end = first_place(day), first_place(day + 1 if day else FIRST_DAY)
            query = "SELECT max(start) FROM search_slot WHERE start BETWEEN %s AND %s"
            ((last,),) = self._data.ask(query, low, end - 1)
            self._last[day] = -1 if last is None else last
        return self._last[day]

    def _new_slot(self, day: int) -> int:
        if self._is_full(day):
            day = 0
        last = self._last_slot(day)
        self._last[day] = first_place(day) if last < 0 else last + SEATS
        return self._last[day]

    def _write(self, changes: _Changes) -> None:
        if changes.gone:
            self._data.tell("DELETE FROM search_document WHERE place = ANY(%s)", changes.gone)
        if changes.left:
            self._data.tell("DELETE FROM search_slot WHERE start = ANY(%s)", changes.left)
        if changes.slots:
            insert = "INSERT INTO search_slot SELECT * FROM unnest(%s::bigint[], %s::bytea[])"
            self._data.tell(insert, *map(list, zip(*changes.slots, strict=True)))
        counts = Counter[str]()
        rows = []
        for place, holder, document in sorted(changes.written, key=itemgetter(0)):
            words = self._language.index_words(document.text)
            known_by = document.facets.split(" ")
            vector, is_long = to_vector(words, known_by)
            counts.update(map(shortened, {*words, *known_by}))
            number = table_key(document.table) >> ROW_BITS
            row = (place, holder, number, document.key, document.mark, is_long, vector)
            rows.append(row)
        if rows:
            self._data.tell(_WRITE, self._rules, *map(list, zip(*rows, strict=True)))
            # In one order, so that nobody waits for each other.
            known = sorted(counts.items())
            self._data.tell(_COUNT, *map(list, zip(*known, strict=True)))
        self._add(LIVE, len(rows) - len(changes.gone))

    def _read_parties(self, is_told: bool) -> None:
        """Read the directory anew; where ``is_told``, have others do so and follow its regions."""
        if is_told:
            self._add(PARTIES, 1)
        self._parties.facets = PartyFacets(self._data)
        self._parties.number = self._state(PARTIES)
        if is_told:
            self._follow_regions(self._parties.facets.regions)

    def _follow_regions(self, regions: dict[UUID, str]) -> None:
        """Have what somebody said be read again whose agency is of another region now."""
        known = dict(self._data.ask("SELECT source, region FROM search_party"))
        changed = [one for one, region in regions.items() if known.get(one, "") != region]
        changed += (one for one in known if one not in regions)
        if not changed:
            return
        self._data.tell(_SPOKEN, changed, changed)
        self._data.tell("DELETE FROM search_party WHERE source = ANY(%s)", changed)
        kept = [(one, regions[one]) for one in changed if regions.get(one)]
        if kept:
            insert = "INSERT INTO search_party SELECT * FROM unnest(%s::uuid[], %s::varchar[])"
            self._data.tell(insert, *map(list, zip(*kept, strict=True)))

    def _state(self, name: str) -> int:
        rows = self._data.ask("SELECT value FROM search_state WHERE name = %s", name)
        return int(rows[0][0]) if rows else 0

    def _add(self, name: str, more: int) -> None:
        if more:
            self._data.tell(
                "INSERT INTO search_state VALUES (%s, %s) ON CONFLICT (name)"
                " DO UPDATE SET value = search_state.value + excluded.value",
                name,
                more,
            )
