"""Finds people and agencies in a list by what is typed: gelar, case, signs and slips aside."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain

from kesbang_desktop.domain.dates import search_key
from kesbang_desktop.domain.names import bare_name, fold, is_degree
from kesbang_desktop.domain.official_words import spelled_out

# Of shorter words every other one is a neighbour.
_SHORTEST_SLIP = 4
_TWO_SLIPS_FROM = 8
# So many places are looked through faster than they are put together.
_MANY = 4000


def searched_words(query: str) -> list[str]:
    """Return the words of ``query`` as they are looked for: without gelar, rank and address.

    ``Dr. H. Ahmad, M.Si., Dinkes`` is ahmad, dinkes; what is nothing but gelar is looked for as it
    is.
    """
    first, *further = query.split(",")
    parts = [one for one in further if not all(map(is_degree, one.split()))]
    return fold(search_key(" ".join((bare_name(first), *parts)))).split()


class DirectorySearch:
    """Finds among ``texts``, each of them all that is known of one entry."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = [fold(search_key(text)) for text in texts]
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        for at, text in enumerate(self._texts):
            for word in text.split():
                self._places[word].append(at)
        # Numbers have no letters in them and no slips: most words of a large directory are NIP.
        self._spelled = [word for word in self._places if not word.isdecimal()]
        self._by_length: dict[int, dict[str, list[str]]] = {}

    def find(self, query: str) -> Sequence[int]:
        """Return the places, in their order, of the texts that hold every word of ``query``.

        Parts of words count. Where no text does, abbreviations are taken for what they stand for;
        and then a word may have a slip of the fingers in it, then two where it is long: one letter
        more, less or another one, or two that changed places.
        """
        words = searched_words(query)
        if not words:
            return range(len(self._texts))
        spelled = spelled_out(" ".join(words))
        return (
            self._holding(words)
            or self._holding(spelled)
            or self._nearly(words, 1)
            or self._nearly(words, 2)
        )

    def _holding(self, words: Sequence[str]) -> list[int]:
        if not words:
            return []
        longest, *further = sorted(words, key=len, reverse=True)
        found = self._with(longest)
        for word in further:
            found = [at for at in found if word in self._texts[at]]
        return found

    def _nearly(self, words: Sequence[str], slips: int) -> list[int]:
        found: set[int] | None = None
        for word in words:
            near = set(self._with(word)) | self._near(word, slips)
            found = near if found is None else found & near
            if not found:
                return []
        return sorted(found or ())

    def _with(self, part: str) -> list[int]:
        """Return the places of the texts with ``part`` in a word."""
        words = self._places if part.isdecimal() else self._spelled
        lists = [self._places[word] for word in words if part in word]
        if sum(map(len, lists)) > _MANY:
            return [at for at, text in enumerate(self._texts) if part in text]
        return sorted(set(chain.from_iterable(lists)))

    def _near(self, word: str, slips: int) -> set[int]:
        """Return the places of the texts with a word that begins as ``word`` does but for slips."""
        if len(word) < (_SHORTEST_SLIP if slips == 1 else _TWO_SLIPS_FROM) or word.isdecimal():
            return set()
        # Imported at the first slip: start-up does without it.
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        found: set[int] = set()
        for length in range(len(word) - slips, len(word) + slips + 1):
            beginnings = self._beginnings(length)
            near = process.extract(
                word, list(beginnings), scorer=OSA.distance, score_cutoff=slips, limit=None
            )
            for beginning, *_ in near:
                for held in beginnings[beginning]:
                    found.update(self._places[held])
        return found

    def _beginnings(self, length: int) -> dict[str, list[str]]:
        """Return the words there are by their first ``length`` letters."""
        if length not in self._by_length:
            found: defaultdict[str, list[str]] = defaultdict(list)
            for word in self._spelled:
                found[word[:length]].append(word)
            self._by_length[length] = found
        return self._by_length[length]
