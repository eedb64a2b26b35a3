"""The names of people and of agencies, found by the whole, by parts and by beginnings."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from uuid import UUID

from kesbang_desktop.domain.names import fold, is_degree, name_key
from kesbang_desktop.domain.official_words import (
    GENERIC,
    abbreviations_of,
    spelled_out,
    without_envoy,
)
from kesbang_desktop.domain.party import Organization, Party

_SHORTEST_BEGINNING = 3
_SHORTEST_PART = 2
# Between the words of a name; alone they name nobody: "BIN: ..." is the agency, not Abdul bin Ali.
_PARTICLES = frozenset(("bin", "binti", "bt", "al", "el", "ibn", "ibnu", "van", "de"))
_NUMBERED = re.compile(r"\D+ \d+(?=/)")
_Words = tuple[str, ...]


class _Names:
    """Parties with what each is called, word by word."""

    def __init__(self, called: Iterable[tuple[Party, str]]) -> None:
        self._forms: dict[UUID, list[_Words]] = defaultdict(list)
        self._parties: dict[UUID, Party] = {}
        self._by_form: dict[_Words, list[Party]] = defaultdict(list)
        self.words: dict[str, list[UUID]] = defaultdict(list)
        for party, key in called:
            form = tuple(key.split())
            if form and form not in self._forms[party.id]:
                self._parties[party.id] = party
                self._forms[party.id].append(form)
                self._by_form[form].append(party)
                for word in dict.fromkeys(form):
                    self.words[word].append(party.id)

    @cached_property
    def _sorted_words(self) -> list[str]:
        return sorted(self.words)

    def _with_word(self, word: str) -> list[UUID]:
        return self.words.get(word, [])

    def _with_beginning(self, start: str) -> Iterator[UUID]:
        if len(start) < _SHORTEST_BEGINNING:
            yield from self._with_word(start)
            return
        words = self._sorted_words
        for word in words[bisect_left(words, start) :]:
            if not word.startswith(start):
                return
            yield from self.words[word]


class PersonNames(_Names):
    """The names of people, without what stands around them."""

    def __init__(self, people: Iterable[Party]) -> None:
        people = list(people)
        super().__init__((one, name_key(one.name)) for one in people)
        self._in_full: dict[str, list[Party]] = defaultdict(list)
        for one in people:
            self._in_full[fold(one.name)].append(one)

    def whole(self, name: str) -> list[Party]:
        """Return those who are called ``name``: with these gelar, else whatever their gelar."""
        if found := self._in_full.get(fold(name)):
            return found
        behind = name.split(",")[1:]
        return (
            self._by_form.get(tuple(name_key(name).split()), [])
            if all(map(is_degree, behind))
            else []
        )

    def parts(self, core: str) -> list[Party]:
        """Return those in whose names the words of ``core`` stand, in this order."""
        words = fold(core).split()
        if not any(len(word) >= _SHORTEST_PART and word not in _PARTICLES for word in words):
            return []
        return [
            self._parties[one]
            for one in dict.fromkeys(self._with_word(words[0]))
            if any(_follow(words, form, str.__eq__) for form in self._forms[one])
        ]

    def beginnings(self, core: str) -> list[Party]:
        """Return those in whose names words begin with those of ``core``, in this order."""
        words = fold(core).split()
        if not any(len(word) >= _SHORTEST_BEGINNING for word in words):
            return []
        return [
            self._parties[one]
            for one in dict.fromkeys(self._with_beginning(words[0]))
            if any(_follow(words, form, _begins) for form in self._forms[one])
        ]

    def initials(self, core: str) -> list[Party]:
        """Return those whom words and initials of ``core`` name: ``Siti A.``, ``A. Firdaus``."""
        words = fold(core).split()
        whole = [word for word in words if len(word) > 1]
        if not whole or len(whole) == len(words):
            return []
        return [
            self._parties[one]
            for one in dict.fromkeys(self._with_word(whole[0]))
            if any(_follow(words, form, _is_or_begins) for form in self._forms[one])
        ]


class AgencyNames(_Names):
    """The names of agencies: full, short, and as they are usually abbreviated."""

    def __init__(self, agencies: Iterable[Party], named: Mapping[UUID, Organization]) -> None:
        agencies = list(agencies)
        super().__init__(
            (one, fold(name)) for one in agencies for name in _names(one, named.get(one.id))
        )
        self._spelled: dict[_Words, list[Party]] = defaultdict(list)
        self._abbreviated: dict[_Words, list[Party]] = defaultdict(list)
        for one in agencies:
            for name in _names(one, named.get(one.id)):
                self._spelled[spelled_out(name)].append(one)
                for short in abbreviations_of(name):
                    self._abbreviated[spelled_out(short)].append(one)

    def whole(self, name: str) -> list[Party]:
        """Return the agencies called ``name`` in full or in short."""
        return self._by_form.get(tuple(fold(name).split()), [])

    def short(self, label: str) -> list[Party]:
        """Return the agencies that ``label`` means: whoever speaks for one, its abbreviation."""
        words = without_envoy(spelled_out(label))
        return (self._spelled.get(words) or self._abbreviated.get(words) or []) if words else []

    def parts(self, name: str) -> list[Party]:
        """Return the agencies in one of whose names ``name`` stands, word for word.

        Words that any agency could have in its name say nothing of which.
        """
        if short := self.short(name):
            return short
        words = tuple(fold(name).split())
        telling = next((word for word in words if word not in GENERIC), None)
        return [
            self._parties[one]
            for one in dict.fromkeys(self._with_word(telling) if telling else ())
            if any(_stands_in(words, form) for form in self._forms[one])
        ]

    def beginnings(self, name: str) -> list[Party]:
        """Return the agencies with a word that begins with the one word of ``name``."""
        words = fold(name).split()
        if len(words) != 1 or len(words[0]) < _SHORTEST_BEGINNING or words[0] in GENERIC:
            return []
        return [self._parties[one] for one in dict.fromkeys(self._with_beginning(words[0]))]


def _names(party: Party, organization: Organization | None) -> tuple[str, ...]:
    """Return what an agency is called; ``Kodim 0901/Samarinda`` by its number as well."""
    known = organization.names if organization else ()
    names = (party.name, *known)
    numbered = (match[0] for name in names if (match := _NUMBERED.match(name)))
    return tuple(dict.fromkeys(name for name in (*names, *numbered) if fold(name)))


def _follow(words: Iterable[str], form: _Words, fits: Callable[[str, str], bool]) -> bool:
    """Tell whether ``words`` stand in ``form`` in their order, others between them or not."""
    places = iter(form)
    return all(any(fits(place, word) for place in places) for word in words)


def _begins(place: str, word: str) -> bool:
    return place == word or (len(word) >= _SHORTEST_BEGINNING and place.startswith(word))


def _is_or_begins(place: str, word: str) -> bool:
    return place == word or (len(word) == 1 and place.startswith(word))


def _stands_in(words: _Words, form: _Words) -> bool:
    last = len(form) - len(words)
    return any(form[at : at + len(words)] == words for at in range(last + 1))
