"""Completion of names while typing."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from itertools import islice

from kesbang_desktop.domain.names import bare_name, fold, name_key
from kesbang_desktop.domain.party import Party, PartyKind

_SHORTEST_FUZZY = 4
_MOST_WORDS_FUZZY = 3
_NEAR = 80
# Of each word: in "Contoh lapor" the second is of the sentence, not of "Contoh Satu".
_NEAR_WORD = 66


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name that can be chosen; ``detail`` tells namesakes apart (jabatan, instansi)."""

    party: Party
    detail: str = ""


def be_ready_for_slips() -> None:
    """Import what finds a name behind a slip of the fingers, so that no key has to wait for it."""
    for name in ("rapidfuzz.fuzz", "rapidfuzz.process"):
        import_module(name)


def begins_words(query: str, name: str) -> bool:
    """Tell whether every word of ``query`` is the beginning of a word of ``name``."""
    key = f" {name_key(name)}"
    words = fold(query).split()
    return bool(words) and all(f" {word}" in key for word in words)


def said_length(query: str, name: str) -> int:
    """Return how many letters of ``query`` are of ``name``, which it led to.

    What stands before the first comma is, with the slips of a finger in it; behind it only gelar
    are, or their beginnings: in ``Satu, lalu laporkan`` nothing but ``Satu``.
    """
    first, *further = re.split(r"(?=[,;:])", query)
    held = fold(name).split()
    length = len(_without_end(first.rstrip(), held))
    end = len(first)
    for part in further:
        end += len(part)
        words = fold(part).split()
        if not words or not all(any(one.startswith(word) for one in held) for word in words):
            break
        length = len(query[:end].rstrip())
    return length


def _without_end(said: str, held: list[str]) -> str:
    """Return ``said`` without what ends a sentence or a bracket behind the name in it."""
    if "(" not in said:
        said = said.rstrip(")!?")
    last = fold(said).split()[-1:]
    return said.rstrip(".") if last and len(last[0]) > 3 and last[0] in held else said


class NameIndex:
    """Finds candidates by the start of any word of their names, in the order they were given."""

    def __init__(self, candidates: Iterable[Candidate], beyond: "NameIndex | None" = None) -> None:
        """``beyond`` are further ones, who come after all of these."""
        self._beyond = beyond
        self._candidates = list({one.party.id: one for one in candidates}.values())
        self._keys = [f" {_key(one.party)}" for one in self._candidates]
        self._ids = frozenset(one.party.id for one in self._candidates)

    def knows(self, party: Party) -> bool:
        """Tell whether ``party`` is among the candidates."""
        return party.id in self._ids or bool(self._beyond and self._beyond.knows(party))

    def complete(self, query: str, limit: int = 8) -> list[Candidate]:
        """Return up to ``limit`` candidates; those whose name starts with ``query`` come first.

        Gelar, rank and address may be typed with it: ``Pak Fir``.
        """
        words = fold(bare_name(query)).split()
        if not words:
            return list(islice((one for _, one in self._all()), limit))
        first = f" {' '.join(words)}"
        starts: list[Candidate] = []
        others: list[Candidate] = []
        rest = [f" {word}" for word in words]
        for key, candidate in self._all(lambda key: rest[0] in key):
            if key.startswith(first):
                starts.append(candidate)
                if len(starts) == limit:
                    return starts
            elif len(others) < limit and all(word in key for word in rest):
                others.append(candidate)
        return (starts + others)[:limit] or self._nearly(" ".join(words), limit)

    def _nearly(self, query: str, limit: int) -> list[Candidate]:
        """Return candidates whose words differ from those of ``query`` by a slip of the fingers."""
        if len(query) < _SHORTEST_FUZZY or len(query.split()) > _MOST_WORDS_FUZZY:
            return []
        # Start-up does without it.
        from rapidfuzz import fuzz, process

        everybody = list(self._all())
        found = process.extract(
            query,
            [key for key, _ in everybody],
            scorer=fuzz.partial_ratio,
            limit=limit,
            score_cutoff=_NEAR,
        )
        words = query.split()
        return [
            everybody[index][1]
            for _, _, index in found
            if all(
                any(
                    fuzz.ratio(word, held[: len(word) + 1]) >= _NEAR_WORD
                    for held in everybody[index][0].split()
                )
                for word in words
            )
        ]

    def _all(
        self, fits: Callable[[str], bool] = lambda _key: True
    ) -> Iterator[tuple[str, Candidate]]:
        """Yield the keys that fit with their candidates, each once."""
        for pair in zip(self._keys, self._candidates, strict=True):
            if fits(pair[0]):
                yield pair
        if self._beyond is not None:
            for key, one in self._beyond._all(fits):
                if one.party.id not in self._ids:
                    yield key, one


def _key(party: Party) -> str:
    return name_key(party.name) if party.kind is PartyKind.PERSON else fold(party.name)
