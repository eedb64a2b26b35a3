"""What of a meeting concerns one agency (petikan): its decisions and its follow-ups.

A decision concerns an agency where an action of that agency was noted under it, or right behind it
with nothing but other actions between, or where its text names the agency. An action is of every
agency that owes it; nothing of others is in an excerpt. A person is of the agency that the list of
attendance gives him, and whoever has none stands for himself.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from kesbang_desktop.domain.decided import Decided, actions_of_decisions, decisions_of
from kesbang_desktop.domain.follow_up import FollowUp, follow_ups_of
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.party import Party, PartyKind

CONCERNS_NOBODY = (
    "Tidak ada keputusan atau tindak lanjut yang menyangkut suatu instansi. "
    "Beri penanggung jawab pada tindak lanjut, lalu coba lagi."
)


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
    decided = [(one, fold(one.entry.text)) for one in decisions_of(minutes.entries)]
    owed = {
        decision: {owner.id for action in actions for owner in owing.get(action, ())}
        for decision, actions in actions_of_decisions(minutes.entries)
    }
    owes: dict[Party, list[FollowUp]] = defaultdict(list)
    for action in actions:
        for owner in dict.fromkeys(owing[action.entry_id]):
            owes[owner].append(action)

    def concerning(agency: Party) -> Iterator[Decided]:
        is_named = _namer(agency)
        for one, text in decided:
            if agency.id in owed.get(one.entry.id, ()) or is_named(text):
                yield one

    made = (
        Excerpt(agency, tuple(concerning(agency)), tuple(owes[agency]))
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


def _namer(agency: Party) -> Callable[[str], bool]:
    """Return what tells whether a folded text names ``agency``; people are named for many reasons.

    There are as many texts to ask as there are agencies, so what is quick comes first.
    """
    if agency.kind is not PartyKind.ORGANIZATION:
        return lambda _: False
    name = fold(agency.name)
    whole = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
    return lambda text: name in text and whole.search(text) is not None
