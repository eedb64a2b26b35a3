"""Stems of Indonesian words: what ``berkoordinasi`` and ``mengoordinasikan`` have in common.

A known root is what is left of a word by the fewest affixes (:mod:`affixes`); a root itself is
never taken apart, which keeps ``masalah`` from becoming ``masa``. For a word of no known root
Snowball's rules for Indonesian count, which know no roots.
"""

from collections.abc import Callable, Collection
from functools import lru_cache

from kesbang_desktop.domain.search.affixes import stripped_forms
from kesbang_desktop.domain.search.tokens import exact_tokens, fold_word

_SHORTEST = 4
# Snowball makes of a shorter word whatever it likes.
_SHORTEST_UNKNOWN = 7
# Two words that are written as one with a prefix and a suffix around both.
_JOINED = {"tindaklanjut": ("tindak", "lanjut"), "tanggungjawab": ("tanggung", "jawab")}


class Stemmer:
    """Finds stems with ``roots``, the root words of the language, in small letters.

    ``kept`` are names of places and offices: their words have no stem but themselves.
    """

    def __init__(self, roots: Collection[str] = (), kept: Collection[str] = ()) -> None:
        self._roots = frozenset(map(fold_word, roots)) | _JOINED.keys()
        self._kept = frozenset(token.text for name in kept for token in exact_tokens(name))
        self.stems: Callable[[str], tuple[str, ...]] = lru_cache(maxsize=65536)(self._stems)
        """Return the stems of a word as :func:`tokens.fold_word` gives it, at least one.

        A word that is a root, kept, short or a number has itself alone.
        """

    def _stems(self, word: str) -> tuple[str, ...]:
        if word in _JOINED:
            return _JOINED[word]
        if word in self._roots or word in self._kept or not _is_plain(word):
            return (word,)
        for layer in stripped_forms(word):
            if found := [one for one in layer if one in self._roots]:
                return tuple(part for one in found for part in _JOINED.get(one, (one,)))
        return (_snowball(word) if len(word) >= _SHORTEST_UNKNOWN else word,)


def _is_plain(word: str) -> bool:
    return len(word) >= _SHORTEST and word.isascii() and word.isalpha()


def _snowball(word: str) -> str:
    # Imported at the first word of no known root.
    from snowballstemmer import stemmer

    stem: str = stemmer("indonesian").stemWord(word)
    return stem if len(stem) >= _SHORTEST else word
