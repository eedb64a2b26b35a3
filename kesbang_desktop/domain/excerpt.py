"""What of a meeting concerns one agency (petikan): its decisions and its follow-ups.

A decision concerns an agency where an action of that agency was noted under it, or right behind it
with nothing but other actions between, or where its text names the agency. An action is of every
agency that owes it; nothing of others is in an excerpt. A person is of the agency that the list of
attendance gives him, and whoever has none stands for himself.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.follow_up import FollowUp, follow_ups_of
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.domain.sections import placed
from kesbang_desktop.domain.table_cells import is_empty_row

CONCERNS_NOBODY = (
    "Tidak ada keputusan atau tindak lanjut yang menyangkut suatu instansi. "
    "Beri penanggung jawab pada tindak lanjut, lalu coba lagi."
)


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision with what was noted under it.

    ``numbers`` are those it has in the section of decisions, the outermost first: 2, 1 is the first
    below the second.
    """

    entry: Entry
    numbers: tuple[int, ...]
    points: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Excerpt:
    """What concerns ``agency``, each in the order of the minutes."""

    agency: Party
    decisions: tuple[Decided, ...] = ()
    actions: tuple[FollowUp, ...] = ()


def excerpts_of(minutes: Minutes) -> tuple[Excerpt, ...]:
    """Return an excerpt for every agency that anything concerns, by their names."""
    of_person = {
        one.person.id: one.organization
        for one in minutes.attendances
        if one.person is not None and one.organization is not None
    }
    actions = follow_ups_of(minutes)
    owing = {
        one.entry_id: tuple(of_person.get(owner.id, owner) for owner in one.owners)
        for one in actions
    }
    agencies = _agencies(minutes, owing.values())
    decided = list(_decided(minutes.entries))
    owed = dict(_owed_under(minutes.entries, owing))
    made = (
        Excerpt(
            agency,
            tuple(
                one
                for one in decided
                if agency.id in owed.get(one.entry.id, ()) or _names(one.entry.text, agency)
            ),
            tuple(one for one in actions if agency in owing[one.entry_id]),
        )
        for agency in sorted(agencies, key=lambda one: (fold(one.name), one.id))
    )
    return tuple(one for one in made if one.decisions or one.actions)


def _agencies(minutes: Minutes, owing: Iterable[Sequence[Party]]) -> list[Party]:
    """Return who owes anything, and the agencies that came or were invited, each once."""
    found = {party.id: party for parties in owing for party in parties}
    for one in minutes.attendances:
        if one.organization is not None:
            found.setdefault(one.organization.id, one.organization)
    return list(found.values())


def _decided(entries: Iterable[Entry]) -> Iterator[Decided]:
    """Yield the decisions with their numbers, counted as their section of a paper counts them."""
    found: list[tuple[Entry, tuple[int, ...], list[Entry]]] = []
    numbers: list[int] = []
    for one in placed(entries):
        is_empty = is_empty_row(one.entry.text) and not one.entry.outcome
        if one.kind is not EntryKind.DECISION or is_empty:
            continue
        # Rows of a table have no numbers.
        if one.entry.kind is not EntryKind.TABLE_ROW:
            numbers = [*numbers, *[0] * (one.level + 1 - len(numbers))][: one.level + 1]
            numbers[-1] += 1
        if one.entry.kind is EntryKind.DECISION:
            found.append((one.entry, tuple(numbers), []))
        elif found:
            found[-1][2].append(one.entry)
    yield from (Decided(entry, at, tuple(points)) for entry, at, points in found)


def _owed_under(
    entries: Iterable[Entry], owing: dict[UUID, tuple[Party, ...]]
) -> Iterator[tuple[UUID, set[UUID]]]:
    """Yield each decision with the agencies that owe an action noted under it or right behind."""
    owed: dict[UUID, set[UUID]] = {}
    above: list[Entry] = []
    for entry in entries:
        while above and _is_past(above[-1], entry):
            above.pop()
        for one in above:
            if one.kind is EntryKind.DECISION:
                owed.setdefault(one.id, set()).update(who.id for who in owing.get(entry.id, ()))
        # Actions of one decision stand beside one another.
        if entry.kind is not EntryKind.ACTION:
            above.append(entry)
    yield from owed.items()


def _is_past(one: Entry, entry: Entry) -> bool:
    """Tell whether nothing that follows ``entry`` can belong to ``one`` any more."""
    goes_on = one.kind is EntryKind.DECISION and entry.kind is EntryKind.ACTION
    if entry.kind is EntryKind.AGENDA:
        return True
    return one.level > entry.level if goes_on else one.level >= entry.level


def _names(text: str, agency: Party) -> bool:
    """Tell whether ``text`` names an agency; people are named for many reasons."""
    if agency.kind is not PartyKind.ORGANIZATION:
        return False
    name = re.escape(fold(agency.name))
    return re.search(rf"(?<!\w){name}(?!\w)", fold(text)) is not None
