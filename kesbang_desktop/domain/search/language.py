"""The language of the search: what a text gives the index, with the words of this office."""

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cached_property, lru_cache
from hashlib import sha256
from operator import itemgetter

from kesbang_desktop.domain.search.compounds import compounds, has_compounds
from kesbang_desktop.domain.search.roots import Roots
from kesbang_desktop.domain.search.short_forms import ShortForms
from kesbang_desktop.domain.search.stems import Stemmer
from kesbang_desktop.domain.search.tokens import (
    Token,
    exact_tokens,
    exact_words,
    joined_groups,
)

# Goes up when a text gives other columns than before.
RULES = 7
# Stands before a word that a text does not have as it is, but as a form, an amount, a date. No
# word that anybody types holds it.
BESIDE = "·"


class Language:
    """Reads texts for the index. ``roots`` and ``kept``: see :class:`stems.Stemmer`.

    ``abbreviations`` are words of the office with what they stand for; they count in queries.
    """

    def __init__(
        self,
        roots: Roots | None = None,
        kept: Collection[str] = (),
        abbreviations: Mapping[str, str] | None = None,
    ) -> None:
        self.roots = roots or Roots()
        stemmer = Stemmer(self.roots, kept)
        self.stems, self.readings = stemmer.stems, stemmer.readings
        self.may_come_of = stemmer.may_come_of
        self._stems_beside: Callable[[str], tuple[str, ...]]
        self._stems_beside = lru_cache(maxsize=65536)(self._other_stems)
        self.short_forms = ShortForms(abbreviations or {})
        self._kept = tuple(sorted(kept))

    @cached_property
    def version(self) -> str:
        """Return what changes when the same text gives other columns than before."""
        roots = sorted(self.roots.affixes.items(), key=itemgetter(0))
        known = repr((RULES, roots, sorted(self.roots.joined.items()), self._kept))
        return sha256(known.encode("utf-8", "replace")).hexdigest()[:16]

    def is_doubled_root(self, word: str) -> bool:
        """Tell whether ``word`` is a root only when it is said twice: ``undang-undang``."""
        return f"{word}-{word}" in self.roots.affixes

    def index_words(self, text: str) -> list[str]:
        """Return what of ``text`` goes into the index: its words in their order, then, with the
        sign BESIDE, each once, what stands beside them.
        """
        words = exact_words(text)
        beside = dict.fromkeys(stem for word in words for stem in self._stems_beside(word))
        if has_compounds(text, words):
            beside |= dict.fromkeys(one.text for one in self.compounds(text, exact_tokens(text)))
        return [*words, *(f"{BESIDE}{one}" for one in beside)]

    def beside(self, text: str, tokens: tuple[Token, ...]) -> Iterator[Token]:
        """Yield what stands beside the ``tokens`` of ``text``: stems, abbreviations, amounts."""
        for token in tokens:
            for stem in self._stems_beside(token.text):
                yield Token(stem, token.start, token.end)
        if has_compounds(text, (token.text for token in tokens)):
            yield from self.compounds(text, tokens)

    def compounds(self, text: str, tokens: tuple[Token, ...]) -> Iterator[Token]:
        """Yield what several of the ``tokens`` of ``text`` are together, or are in one figure."""
        yield from compounds(text, tokens)
        for group in joined_groups(text, tokens):
            if len(group) == 2 and (doubled := self.doubled(group)):
                yield Token(doubled, group[0].start, group[1].end)

    def doubled(self, group: tuple[Token, ...]) -> str:
        """Return ``undangundang`` for perundang-undangan, empty for what is no doubled root."""
        one, two = (self.stems(token.text)[0] for token in group)
        return one + two if one == two and self.is_doubled_root(one) else ""

    def _other_stems(self, word: str) -> tuple[str, ...]:
        return tuple(stem for stem in self.stems(word) if stem != word)
