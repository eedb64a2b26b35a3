"""Which field (bidang) the words of a line speak of: a guess, until somebody takes it."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kesbang_desktop.domain.reports.report_forms import ReportField
from kesbang_desktop.domain.search.tokens import exact_words

Stems = Callable[[str], tuple[str, ...]]
# What comes first in a line says more of it: between fields that have as much this decides.
_FIRST = 0.5
_MOST_WORDS = 400


@dataclass(frozen=True, slots=True)
class _Sign:
    """Words in a row that speak of a field, each as the stems that it may have."""

    key: str
    words: tuple[frozenset[str], ...]

    @property
    def weight(self) -> float:
        """How much it says: two words together say more than each of them apart."""
        return len(self.words) * 1.5 - 0.5


class FieldGuesser:
    """Guesses the field of a text by the words of ``fields`` and their forms.

    ``stems`` are those of a word, as :class:`domain.search.stems.Stemmer` gives them.
    """

    def __init__(self, fields: Iterable[ReportField], stems: Stems) -> None:
        self._stems = stems
        # Words come again and again.
        self._forms = lru_cache(maxsize=65536)(self._read_forms)
        self._beginning = lru_cache(maxsize=65536)(self._read_beginning)
        # Lists are read again and again.
        self._guessed = lru_cache(maxsize=16384)(self._guess)
        self._signs: dict[str, list[_Sign]] = defaultdict(list)
        for field in fields:
            for said in field.words:
                words = tuple(map(self._forms, exact_words(said)))
                for first in words[0] if words else ():
                    self._signs[first].append(_Sign(field.key, words))
        for signs in self._signs.values():
            signs.sort(key=lambda one: -len(one.words))

    def __call__(self, text: str) -> str:
        """Return the key of the field that ``text`` speaks of most, empty where of none."""
        return self._guessed(text)

    def _guess(self, text: str) -> str:
        scores: dict[str, float] = {}
        for sign in self._found(text):
            first = 0.0 if scores else _FIRST
            scores[sign.key] = scores.get(sign.key, 0.0) + sign.weight + first
        return max(scores, key=scores.__getitem__, default="")

    def _found(self, text: str) -> Iterator[_Sign]:
        """Yield the signs in ``text`` from left to right, the longest of those that overlap."""
        words = exact_words(text)[:_MOST_WORDS]
        at = 0
        while at < len(words):
            signs = self._beginning(words[at])
            fitting = (one for one in signs if self._fits(one, words, at))
            longest = max(fitting, key=lambda one: len(one.words), default=None)
            if longest is None:
                at += 1
                continue
            yield longest
            at += len(longest.words)

    def _fits(self, sign: _Sign, words: Sequence[str], at: int) -> bool:
        there = words[at : at + len(sign.words)]
        return len(there) == len(sign.words) and all(
            not one.isdisjoint(self._forms(word))
            for one, word in zip(sign.words, there, strict=True)
        )

    def _read_beginning(self, word: str) -> tuple[_Sign, ...]:
        """Return the signs that may begin with ``word``."""
        forms = self._forms(word)
        return tuple({id(one): one for form in forms for one in self._signs.get(form, ())}.values())

    def _read_forms(self, word: str) -> frozenset[str]:
        return frozenset((word, *self._stems(word)))
