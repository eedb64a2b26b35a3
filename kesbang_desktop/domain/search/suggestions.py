"""Names that somebody may have meant: with other gelar than typed, or a slip of the fingers."""

from collections.abc import Callable, Iterable, Sequence

from kesbang_desktop.domain.names import bare_name, fold

_MOST = 5
_SHORTEST = 4
# Of 100: one slip in five letters is 80, two in a long name fewer.
_NEAR = 78
# A name seldom goes wrong at its first letter.
_OTHER_FIRST_LETTER = 14
_MOST_LETTERS_MORE = 2

Ratio = Callable[[str, str], float]


def suggestions(text: str, names: Iterable[str], most: int = _MOST) -> tuple[str, ...]:
    """Return those of ``names`` that ``text`` may mean, the likeliest first, at most ``most``.

    Each word of ``text``, gelar and address aside, must be nearly a word of the name or begin one,
    or all of them together be one (nur hayati). A name that has them as typed is among them.
    """
    # Imported at the first search that finds little.
    from rapidfuzz import fuzz

    words = fold(bare_name(text)).split()
    long_words = [word for word in words if len(word) >= _SHORTEST]
    together = ["".join(words)] if len(words) > 1 else []
    scored: list[tuple[float, str]] = []
    for name in dict.fromkeys(names):
        held = fold(bare_name(name)).split()
        score = max(_score(long_words, held, fuzz.ratio), _score(together, held, fuzz.ratio))
        if score >= _NEAR:
            scored.append((-score, name))
    return tuple(name for _, name in sorted(scored)[:most])


def _score(words: Sequence[str], held: Sequence[str], ratio: Ratio) -> float:
    """Return how near the farthest of ``words`` is to a word of a name, 0 for no words."""
    return min(
        (max((_nearness(word, one, ratio) for one in held), default=0.0) for word in words),
        default=0.0,
    )


def _nearness(word: str, held: str, ratio: Ratio) -> float:
    if held.startswith(word):
        return 100.0
    if len(held) < _SHORTEST or abs(len(word) - len(held)) > _MOST_LETTERS_MORE:
        return 0.0
    return ratio(word, held) - (0 if word[0] == held[0] else _OTHER_FIRST_LETTER)
