"""The name of an owner at the start of a text: how far it goes, with its gelar."""

import re

from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.markers import DUE, OWNER
from kesbang_desktop.domain.names import (
    bare_name,
    fold,
    has_other_degrees,
    is_degree,
    unheld_degrees,
)
from kesbang_desktop.domain.party import Party, PartyKind

_NAME_END = re.compile(r"(?<=\S)(?=[\s/@,;:()]|$)")
_NAME_WORDS = 12


def split_owner(text: str, known: KnownParties) -> tuple[Party, str] | None:
    """Return the party of the longest known name that ``text`` starts with, and the rest.

    Gelar go with the name where the party has them; any other word behind it is of the rest. None
    where the party has but other gelar: it may be somebody else.
    """
    ends = [match.start() for match in _NAME_END.finditer(text)]
    words = 0
    fitting = []
    for end in ends:
        words += end == len(text) or text[end].isspace()
        if words > _NAME_WORDS:
            break
        fitting.append(end)
    for end in reversed(fitting):
        name = text[:end].rstrip(",;:!?")
        if name.endswith(".") and not _ends_in_degree(name):
            name = name.rstrip(".")
        found = known.find(name).party if name and OWNER not in name else None
        if name.count(")") > name.count("("):
            continue
        if found is None or not _are_gelar_of(name, found) or not _has_slash_of(name, found):
            continue
        if found.kind is PartyKind.PERSON and has_other_degrees(name, found.name):
            return None
        if found.kind is PartyKind.PERSON and unheld_degrees(name, found.name):
            continue
        return found, text[len(name) :].lstrip(" ")
    return None


def other_owner(text: str, known: KnownParties) -> str:
    """Return the name of whom ``text`` would name but for the gelar in it, '' for nobody."""
    for end in (match.start() for match in _NAME_END.finditer(text)):
        name = text[:end]
        party = known.find(name).party if unheld_degrees(name, "") else None
        if party is not None and has_other_degrees(name, party.name):
            return party.name
    return ""


def _are_gelar_of(name: str, party: Party) -> bool:
    """Tell whether what stands behind a comma in ``name`` is gelar, not a word like ``SE``.

    Letters without a full stop are an abbreviation as well: only those that the party has count.
    """
    held = fold(party.name).split()
    return party.kind is PartyKind.ORGANIZATION or all(
        "." in one or fold(one) in held for one in name.split(",")[1:]
    )


def _ends_in_degree(name: str) -> bool:
    """Tell whether the full stop behind ``name`` is of its gelar; ``Andi.`` ends a sentence."""
    last = name.rsplit(None, 1)[-1]
    return is_degree(last) and fold(last) not in fold(bare_name(name)).split()


def _has_slash_of(name: str, party: Party) -> bool:
    """Tell whether the slashes of ``name`` are of the party's own: ``Kodim 0901/Samarinda``."""
    return (
        DUE not in name
        or fold(name.partition(DUE)[0]).split()[-1:]
        == (fold(party.name.partition(DUE)[0]).split()[-1:])
    )
