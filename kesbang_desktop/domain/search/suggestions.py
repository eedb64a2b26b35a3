"""Names that somebody may have meant: with other gelar than typed, or a slip of the fingers."""

from collections.abc import Iterable, Mapping
from functools import cached_property

from kesbang_desktop.domain.names import bare_name, fold

_MOST = 5
_SHORTEST = 4
# Of 100: one slip in five letters is 80, two in a long name fewer.
_NEAR = 78
_NEAREST = 100.0
# A name seldom goes wrong at its first letter.
_OTHER_FIRST_LETTER = 14
_MOST_LETTERS_MORE = 2


class NearNames:
    """Finds names by words that are nearly theirs. 20,000 names take some tenths of a second to
    learn, a search some milliseconds.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._names = tuple(dict.fromkeys(names))

    def like(self, text: str, most: int = _MOST) -> tuple[str, ...]:
        """Return the names that ``text`` may mean, the likeliest first, at most ``most``.

        Each word of ``text``, gelar and address aside, must be nearly a word of the name or begin
        one, or all of them together be one (nur hayati). Names that have them as typed are among
        them.
        """
        words = fold(bare_name(text)).split()
        # KPU tells which office in Kaltim is meant; an initial may not be known.
        scores = self._scores(words) or self._scores([w for w in words if len(w) >= _SHORTEST])
        if len(words) > 1:
            for at, score in self._scores(["".join(words)]).items():
                scores[at] = max(score, scores.get(at, 0.0))
        ranked = sorted(scores, key=lambda at: (-scores[at], self._names[at]))
        return tuple(self._names[at] for at in ranked[:most])

    def _scores(self, words: list[str]) -> dict[int, float]:
        """Return for the names that are near all of ``words`` how near they are in sum."""
        found: dict[int, float] | None = None
        for word in words:
            near: dict[int, float] = {}
            for held, nearness in self._near_words(word).items():
                for at in self._places[held]:
                    near[at] = max(nearness, near.get(at, 0.0))
            if found is not None:
                near = {at: score + found[at] for at, score in near.items() if at in found}
            found = near
        return found or {}

    def _near_words(self, word: str) -> Mapping[str, float]:
        if len(word) < _SHORTEST:
            return {word: _NEAREST} if word in self._places else {}
        # Imported at the first search that finds little.
        from rapidfuzz import fuzz, process

        found = process.extract(
            word, self._words, scorer=fuzz.ratio, score_cutoff=_NEAR, limit=None
        )
        near = {
            held: ratio - (0 if word[0] == held[0] else _OTHER_FIRST_LETTER)
            for held, ratio, _ in found
            if len(held) >= _SHORTEST and abs(len(word) - len(held)) <= _MOST_LETTERS_MORE
        }
        begun = {held: _NEAREST for held in self._words if held.startswith(word)}
        return {held: ratio for held, ratio in near.items() if ratio >= _NEAR} | begun

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """The words of all names, and in which names each is."""
        places: dict[str, list[int]] = {}
        for at, name in enumerate(self._names):
            for word in dict.fromkeys(fold(bare_name(name)).split()):
                places.setdefault(word, []).append(at)
        return places

    @cached_property
    def _words(self) -> list[str]:
        return list(self._places)
