"""The language of the search: what a text gives the index, with the words of this office."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from hashlib import sha256

from kesbang_desktop.domain.search.stems import Stemmer
from kesbang_desktop.domain.search.tokens import Token, compounds, exact_tokens

# Goes up when a text gives other columns than before.
RULES = 1


@dataclass(frozen=True, slots=True)
class IndexColumns:
    """What of a text goes into the index; see the package for what is in which column."""

    exact: str
    stems: str


class Language:
    """Reads texts for the index. ``roots`` and ``kept``: see :class:`stems.Stemmer`."""

    def __init__(self, roots: Collection[str] = (), kept: Collection[str] = ()) -> None:
        self.stems = Stemmer(roots, kept).stems
        known = "\n".join([str(RULES), *sorted(roots), "", *sorted(kept)])
        self.version = sha256(known.encode("utf-8", "replace")).hexdigest()[:16]
        """Another one means that the index is to be made anew."""

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
