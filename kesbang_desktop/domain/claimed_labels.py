"""Who is known by the name in a label that does not name him for certain.

``Jawaban Andi``, ``Andi (KPU)``, ``Ketua KPU, Andi Surya``, ``Bu Kabid Rina``.
"""

from collections.abc import Sequence

from kesbang_desktop.domain.known_parties import KnownParties, WordTest
from kesbang_desktop.domain.name_labels import (
    behind_office,
    name_within,
    names_office,
    parts_of_one,
)
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.domain.speech_labels import name_in_speech


def party_within(label: str, known: KnownParties, is_word: WordTest) -> Party | None:
    """Return who is known by the one name in ``label``, whatever stands around it."""

    def called(name: str) -> Party | None:
        return known.find_speaker(name, is_word).party if name else None

    pieces = parts_of_one(label)
    if len(pieces) > 1:
        return _person_among([(one, called(one)) for one in pieces]) or called(name_within(label))
    names = (
        name_in_speech(label) or label,
        name_within(label),
        *(behind_office(label) if pieces else ()),
    )
    return next(filter(None, map(called, names)), None)


def _person_among(found: Sequence[tuple[str, Party | None]]) -> Party | None:
    """Return the one person whom pieces of a label name, where the others say what he is."""
    people = {party for _, party in found if party and party.kind is PartyKind.PERSON}
    is_of_him = all(party or names_office(piece) or piece.islower() for piece, party in found)
    return people.pop() if len(people) == 1 and is_of_him else None
