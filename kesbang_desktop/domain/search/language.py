"""The language of the search: what a text gives the index, with the words of this office."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from operator import itemgetter

from kesbang_desktop.domain.search.compounds import compounds
from kesbang_desktop.domain.search.roots import Roots
from kesbang_desktop.domain.search.short_forms import ShortForms
from kesbang_desktop.domain.search.stems import Stemmer
from kesbang_desktop.domain.search.tokens import Token, exact_tokens, joined_groups

# Goes up when a text gives other columns than before.
RULES = 3


@dataclass(frozen=True, slots=True)
class IndexColumns:
    """What of a text goes into the index; see the package for what is in which column."""

    exact: str
    stems: str


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

    def columns(self, text: str) -> IndexColumns:
        """Return the columns of ``text``."""
        tokens = exact_tokens(text)
        beside = dict.fromkeys(token.text for token in self.beside(text, tokens))
        return IndexColumns(" ".join(token.text for token in tokens), " ".join(beside))

    def beside(self, text: str, tokens: tuple[Token, ...]) -> Iterator[Token]:
        """Yield what stands beside the ``tokens`` of ``text``: stems, abbreviations, amounts."""
        for token in tokens:
            for stem in self.stems(token.text):
                if stem != token.text:
                    yield Token(stem, token.start, token.end)
        yield from compounds(text, tokens)
        for group in joined_groups(text, tokens):
            if len(group) == 2 and (doubled := self.doubled(group)):
                yield Token(doubled, group[0].start, group[1].end)

    def doubled(self, group: tuple[Token, ...]) -> str:
        """Return ``undangundang`` for perundang-undangan, empty for what is no doubled root."""
        one, two = (self.stems(token.text)[0] for token in group)
        return one + two if one == two and self.is_doubled_root(one) else ""
