"""Entries in order, to which corrections are done: nothing but what was corrected changes."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from uuid import UUID

from kesbang_desktop.domain.corrections.moved_lines import longest_rising
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.floor import floor_after, speaker_of, with_floor
from kesbang_desktop.domain.ordering import key_between, keys_after
from kesbang_desktop.domain.party import Party

_SAID = (EntryKind.AGENDA, EntryKind.DISCUSSION, EntryKind.ISSUE)


class EntryList:
    """Lines keep whose words they are, whatever is put before them."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = list(entries)
        self._speakers = {one.id: speaker for one, speaker in with_floor(self._entries)}
        # The entries that added lines became, by the keys of those.
        self._made: dict[str, UUID] = {}

    def result(self) -> tuple[Entry, ...]:
        """Return the entries with their order keys, each attributed to whom it was before."""
        self._number()
        attributed: list[Entry] = []
        floor: Party | None = None
        for one in self._entries:
            entry = self._attributed(floor, one)
            floor = floor_after(floor, entry)
            attributed.append(entry)
        return tuple(attributed)

    def has(self, entry_id: UUID) -> bool:
        """Tell whether there is such an entry."""
        return any(one.id == entry_id for one in self._entries)

    def entry(self, entry_id: UUID) -> Entry:
        """Return an entry. Raises InvalidRecordError."""
        return self._entries[self._place(entry_id)]

    def speaker(self, entry_id: UUID) -> Party | None:
        """Return to whom an entry is attributed."""
        return self._speakers.get(entry_id)

    def put(self, entry: Entry) -> None:
        """Let ``entry`` take the place of the one with its id."""
        self._entries[self._place(entry.id)] = entry

    def give(self, entry_id: UUID, speaker: Party | None) -> None:
        """Let an entry be the words of ``speaker``."""
        self._speakers[entry_id] = speaker

    def remove(self, entry_id: UUID) -> None:
        """Take an entry out."""
        del self._entries[self._place(entry_id)]

    def add(self, entry: Entry, key: str, follows: Sequence[str], leads: UUID | None) -> None:
        """Put a new entry behind the first of ``follows`` that is there, else before ``leads``."""
        self._made[key] = entry.id
        self._speakers[entry.id] = None
        self._entries.insert(self._target(entry, follows, leads), entry)

    def move(self, entry_id: UUID, follows: Sequence[str], leads: UUID | None) -> None:
        """Put an entry behind the first of ``follows``; an agenda item with all that is its own."""
        place = self._place(entry_id)
        block = self._entries[place : self._end_of(place)]
        rest = [one for one in self._entries if one not in block]
        before, self._entries = self._entries, rest
        if any(self._known(one) in {entry.id for entry in block} for one in follows[:1]):
            self._entries = before
            return
        at = self._target(block[0], follows, leads)
        self._entries[at:at] = block

    def _end_of(self, place: int) -> int:
        if self._entries[place].kind is not EntryKind.AGENDA:
            return place + 1
        return self._next_agenda(place + 1)

    def _next_agenda(self, place: int) -> int:
        later = range(place, len(self._entries))
        agenda = (at for at in later if self._entries[at].kind is EntryKind.AGENDA)
        return next(agenda, len(self._entries))

    def _target(self, entry: Entry, follows: Sequence[str], leads: UUID | None) -> int:
        ids = {one.id: at for at, one in enumerate(self._entries)}
        for one in follows:
            at = ids.get(self._known(one) or entry.id)
            if at is not None:
                return self._behind(at, entry)
        if leads is not None and leads in ids:
            return ids[leads]
        return len(self._entries)

    def _behind(self, at: int, entry: Entry) -> int:
        """Return the place behind the entry at ``at``, and behind what hangs on that."""
        if entry.kind is EntryKind.AGENDA:
            later = range(at + 1, len(self._entries))
            end = (place for place in later if self._entries[place].kind in _SAID)
            return next(end, len(self._entries))
        return at + 1

    def _known(self, name: str) -> UUID | None:
        if name in self._made:
            return self._made[name]
        return UUID(name) if len(name) == 32 else None

    def _place(self, entry_id: UUID) -> int:
        for at, one in enumerate(self._entries):
            if one.id == entry_id:
                return at
        raise InvalidRecordError("Butir ini sudah tidak ada dalam notula.")

    def _number(self) -> None:
        """Give new and moved entries keys between their neighbours'."""
        rising = _rising(self._entries)
        keys = [one.order_key if at in rising else "" for at, one in enumerate(self._entries)]
        try:
            for at, key in enumerate(keys):
                if not key:
                    behind = next((one for one in keys[at + 1 :] if one), None)
                    keys[at] = key_between(keys[at - 1] if at else None, behind)
        except ValueError:
            keys = keys_after(None, len(keys))
        self._entries = [
            one if one.order_key == key else replace(one, order_key=key)
            for one, key in zip(self._entries, keys, strict=True)
        ]

    def _attributed(self, floor: Party | None, entry: Entry) -> Entry:
        if entry.kind is not EntryKind.DISCUSSION:
            return entry
        wanted = self._speakers.get(entry.id)
        has = speaker_of(floor_after(floor, entry), entry)
        if (has.id if has else None) == (wanted.id if wanted else None):
            return entry
        return replace(entry, speaker=wanted, unattributed=wanted is None)


def _rising(entries: Sequence[Entry]) -> set[int]:
    """Return the places of entries whose keys rise: the others get new ones."""
    keyed = [at for at, one in enumerate(entries) if one.order_key]
    ranks = {key: rank for rank, key in enumerate(sorted({entries[at].order_key for at in keyed}))}
    return {keyed[one] for one in longest_rising([ranks[entries[at].order_key] for at in keyed])}
