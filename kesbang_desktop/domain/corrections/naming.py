"""Whom a name in a corrected paper means: somebody known, a name put right, or somebody new."""

from dataclasses import replace
from difflib import SequenceMatcher
from uuid import UUID

from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.official_words import begins_agency
from kesbang_desktop.domain.party import Directory, Organization, Party, PartyKind, Person
from kesbang_desktop.domain.text import clean_line

# From here on a name is the one before with a letter put right, not somebody else's.
_SAME_NAME = 0.8


class Names:
    """Finds parties by name; keeps those that are new or have another name from now on.

    ``people`` and ``organizations`` are to be written to the directory, by id; ``added`` are those
    of them that were not in it.
    """

    def __init__(self, known: KnownParties, directory: Directory) -> None:
        self._known = known
        self._directory = directory.by_id()
        self.people: dict[UUID, Person] = {}
        self.organizations: dict[UUID, Organization] = {}
        self.added: list[Party] = []

    def party(self, name: str, instead_of: Party | None = None) -> Party:
        """Return who is called ``name``, which stands where ``instead_of`` stood.

        A name that is that one's own but for a letter, or for gelar, is his name from now on.
        """
        found = self._find(clean_line(name))
        is_agency = begins_agency(name.split(maxsplit=1)[0])
        likely = PartyKind.ORGANIZATION if is_agency else PartyKind.PERSON
        return self.of_kind(found.kind if found else likely, name, instead_of)

    def of_kind(self, kind: PartyKind, name: str, instead_of: Party | None = None) -> Party:
        """Return the same of what is sure to be a person, or an agency."""
        name = clean_line(name)
        found = self._find(name)
        found = found if found and found.kind is kind else None
        if instead_of is not None and self._means(instead_of, name, found):
            return self._renamed(instead_of, name)
        return found or self._new(name, kind)

    def _find(self, name: str) -> Party | None:
        made = next((one for one in self.added if fold(one.name) == fold(name)), None)
        return made or self._known.find(name).party

    def _means(self, party: Party, name: str, found: Party | None) -> bool:
        if found is not None:
            return found.id == party.id
        return self._is_same(name, party.name)

    def _is_same(self, name: str, other: str) -> bool:
        return SequenceMatcher(None, fold(name), fold(other)).ratio() >= _SAME_NAME

    def _renamed(self, party: Party, name: str) -> Party:
        known = self._directory.get(party.id)
        if name == party.name or known is None:
            return party
        if isinstance(known, Person):
            self.people[party.id] = replace(known, name=name)
        else:
            # A short name is what papers print.
            has_short = bool(known.short_name)
            renamed = replace(known, short_name=name) if has_short else replace(known, name=name)
            self.organizations[party.id] = renamed
        return replace(party, name=name)

    def _new(self, name: str, kind: PartyKind) -> Party:
        party = Party(kind, new_id(), name)
        if kind is PartyKind.ORGANIZATION:
            self.organizations[party.id] = Organization(party.id, name)
        else:
            self.people[party.id] = Person(party.id, name)
        self.added.append(party)
        return party
