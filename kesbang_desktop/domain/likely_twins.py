"""Pairs of people, and of agencies, that are probably one and the same, with the reasons."""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeVar
from uuid import UUID

from kesbang_desktop.domain.names import fold, name_key
from kesbang_desktop.domain.official_words import spelled_out
from kesbang_desktop.domain.party import Directory, Organization, Person
from kesbang_desktop.domain.phone import phone_key

R = TypeVar("R", Person, Organization)
# In a shorter name a letter more or less makes somebody else of it: Dewi, Devi.
_SHORTEST_SLIP = 7
# So many of one mark are no twins: a switchboard, an address of the office.
_MOST_ALIKE = 12
_SAME_NAME = "nama sama tanpa gelar"
_NEAR = "nama hampir sama di satu instansi"


# The ids of two records.
Pair = frozenset[UUID]


@dataclass(frozen=True, slots=True)
class LikelyTwins:
    """Two records and why they may be one; ``kept`` is of whom more is known."""

    kept: Person | Organization
    gone: Person | Organization
    reasons: tuple[str, ...]

    @property
    def pair(self) -> Pair:
        """The ids of both."""
        return frozenset((self.kept.id, self.gone.id))


def likely_twins(directory: Directory, told_apart: Collection[Pair] = ()) -> list[LikelyTwins]:
    """Return the pairs that may be one, people first, by name, but for those ``told_apart``.

    Two NIP make two people, two kabupaten/kota two agencies, whatever else is alike. Of whoever is
    anonymous nothing is known that could be.
    """
    people = [one for one in directory.people if one.anonymised_on is None]
    agencies = _pairs(directory.organizations, _AGENCIES, _are_two_agencies)
    found = [*_pairs(people, _PEOPLE, _are_two_people), *agencies]
    return [one for one in found if one.pair not in told_apart]


def _pairs(
    records: Sequence[R],
    marks: Sequence[tuple[str, Callable[[R], Iterable[Hashable]]]],
    are_two: Callable[[R, R], bool],
) -> list[LikelyTwins]:
    reasons: defaultdict[tuple[UUID, UUID], list[str]] = defaultdict(list)
    by_id = {one.id: one for one in records}
    for reason, marks_of in marks:
        for first, second in _alike(records, marks_of):
            told = reasons[first.id, second.id]
            said = reason in told or (reason == _NEAR and _SAME_NAME in told)
            if not said and not are_two(first, second):
                told.append(reason)
    found = [
        _ordered(by_id[first], by_id[second], tuple(told))
        for (first, second), told in reasons.items()
        if told
    ]
    return sorted(found, key=lambda one: name_key(one.kept.name))


def _alike(
    records: Iterable[R], marks_of: Callable[[R], Iterable[Hashable]]
) -> Iterator[tuple[R, R]]:
    by_mark: defaultdict[Hashable, list[R]] = defaultdict(list)
    for one in records:
        for mark in set(marks_of(one)):
            by_mark[mark].append(one)
    for alike in by_mark.values():
        if 1 < len(alike) <= _MOST_ALIKE:
            yield from combinations(sorted(alike, key=lambda one: one.id), 2)


def _ordered(first: R, second: R, reasons: tuple[str, ...]) -> LikelyTwins:
    if _known(first) >= _known(second):
        return LikelyTwins(first, second, reasons)
    return LikelyTwins(second, first, reasons)


def _known(one: Person | Organization) -> tuple[int, int]:
    """Return how much is known of ``one``: filled fields, letters of the name."""
    return sum(bool(getattr(one, name)) for name in one.__slots__), len(one.name)


def _are_two_people(one: Person, other: Person) -> bool:
    return bool(one.nip and other.nip and one.nip != other.nip)


def _are_two_agencies(one: Organization, other: Organization) -> bool:
    return fold(one.region) != fold(other.region) or other.id in (one.parent_id, one.id)


def _name_marks(one: Person) -> Iterator[Hashable]:
    yield name_key(one.name)


def _near_marks(one: Person) -> Iterator[Hashable]:
    """Yield the name in one agency, whole and each time without one of its letters.

    A figure in a name tells people apart.
    """
    key = name_key(one.name)
    is_spelled = not any(map(str.isdecimal, key))
    if one.organization_id and is_spelled and len(key) >= _SHORTEST_SLIP:
        yield from ((one.organization_id, slip) for slip in _without_one(key))


def _without_one(key: str) -> Iterator[str]:
    yield key
    for at in range(len(key)):
        yield key[:at] + key[at + 1 :]


def _nip_marks(one: Person) -> Iterator[Hashable]:
    if one.nip:
        yield one.nip


def _phone_marks(one: Person) -> Iterator[Hashable]:
    if key := phone_key(one.phone):
        yield key


def _email_marks(one: Person) -> Iterator[Hashable]:
    if one.email:
        yield one.email.strip().casefold()


def _called_marks(one: Organization) -> Iterator[Hashable]:
    yield from (fold(name) for name in one.names)


def _spelled_marks(one: Organization) -> Iterator[Hashable]:
    yield from (spelled_out(name) for name in one.names)


_PEOPLE: tuple[tuple[str, Callable[[Person], Iterable[Hashable]]], ...] = (
    ("NIP sama", _nip_marks),
    (_SAME_NAME, _name_marks),
    (_NEAR, _near_marks),
    ("nomor telepon sama", _phone_marks),
    ("pos-el sama", _email_marks),
)
_AGENCIES: tuple[tuple[str, Callable[[Organization], Iterable[Hashable]]], ...] = (
    ("nama sama", _called_marks),
    ("singkatan dan kepanjangannya", _spelled_marks),
)
