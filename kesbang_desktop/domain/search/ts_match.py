"""Texts and what is sought in them as PostgreSQL's types ``tsvector`` and ``tsquery``.

Syntax: https://www.postgresql.org/docs/current/datatype-textsearch.html. The words are those of
:meth:`Language.index_words`: no dictionary of the server has a say. Each stands in quotation marks,
so that nothing that was typed is read as syntax.

PostgreSQL knows of a word no more than 256 places, and none behind 16,383. A text that is longer is
kept without places, with the sign LONG beside its words: it is found by the words of a phrase,
wherever they stand, and has to be read by whoever asks.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from hashlib import sha256
from itertools import takewhile

from kesbang_desktop.domain.search.language import BESIDE
from kesbang_desktop.domain.search.sought import Sought
from kesbang_desktop.domain.search.wanted import AllOf, AnyOf, Phrase, Wanted

# No word that anybody types holds the sign before it.
LONG = "§panjang"
_MOST_PLACES, _LAST_PLACE = 256, 16_383
# So many words are worth a look at their beginning beforehand.
_MANY_WORDS = 4
# A word may take 2,046 bytes, and a character four.
_LONGEST_WORD = 400


def to_vector(words: Sequence[str], known_by: Iterable[str]) -> tuple[str, bool]:
    """Return what is written for a document, and whether it is a long one.

    ``words`` are in the order of the text, those beside it behind them; ``known_by`` are signs.
    """
    places: dict[str, list[int]] = {}
    for place, word in enumerate(words, 1):
        places.setdefault(word, []).append(place)
    is_long = len(words) > _LAST_PLACE or any(
        len(found) >= _MOST_PLACES for found in places.values()
    )
    written = [
        lexeme(word)
        if is_long or word.startswith(BESIDE)
        else f"{lexeme(word)}:{','.join(map(str, found))}"
        for word, found in places.items()
    ]
    written += map(lexeme, known_by)
    return " ".join((*written, lexeme(LONG)) if is_long else written), is_long


def to_ts_query(sought: Sought, may_be_long: bool = True) -> str:
    """Return the query for ``sought``, empty where no word is looked for.

    In what must not be found a phrase means that it surely stands there. Long texts with the words
    of a phrase are found only where they ``may_be_long``.
    """
    wanted = " & ".join(f"({_written(part, may_be_long)})" for part in sought.all_of)
    without = " | ".join(f"({_written(part, False)})" for part in sought.none_of)
    return " & ".join(filter(None, (wanted, f"!({without})" if without else "")))


def guarded(sought: Sought) -> Sought:
    """Return what finds the same, and knows sooner of most texts that they have it not.

    A text that is to have any of many words of one beginning has to have that. It is no query for
    an index, which would gather all that begins so.
    """
    return replace(sought, all_of=tuple(map(_guarded_part, sought.all_of)))


def _guarded_part(wanted: Wanted) -> Wanted:
    if isinstance(wanted, Phrase):
        return wanted
    if isinstance(wanted, AllOf):
        return AllOf(tuple(map(_guarded_part, wanted.parts)))
    words = [
        shortened(one.words[0])
        for one in wanted.parts
        if isinstance(one, Phrase) and one == Phrase(one.words[:1])
    ]
    if len(words) < _MANY_WORDS or len(words) < len(wanted.parts):
        return wanted
    alike = [[one for one in words if one.startswith(BESIDE) is beside] for beside in (False, True)]
    starts = [_common_beginning(some) for some in alike if some]
    if not all(one.removeprefix(BESIDE) for one in starts):
        return wanted
    return AllOf((AnyOf(tuple(Phrase((one,), is_prefix=True) for one in starts)), wanted))


def _common_beginning(words: Sequence[str]) -> str:
    """Return what all ``words`` begin with: the first and the last of them differ soonest."""
    both = zip(min(words), max(words), strict=False)
    return "".join(one for one, _ in takewhile(lambda pair: pair[0] == pair[1], both))


def shortened(word: str) -> str:
    """Return ``word`` as the index keeps it: one that nobody wrote as a word is cut."""
    if len(word) <= _LONGEST_WORD:
        return word
    digest = sha256(word.encode("utf-8", "replace")).hexdigest()
    return f"{word[:_LONGEST_WORD]}{digest}"


def lexeme(word: str) -> str:
    """Return ``word`` in quotation marks."""
    quoted = shortened(word).replace("\\", "\\\\").replace("'", "''")
    return f"'{quoted}'"


def _written(wanted: Wanted, is_perhaps_enough: bool) -> str:
    if not isinstance(wanted, Phrase):
        sign = " & " if isinstance(wanted, AllOf) else " | "
        return sign.join(f"({_written(part, is_perhaps_enough)})" for part in wanted.parts)
    words = [lexeme(word) for word in wanted.words]
    if wanted.is_prefix:
        words[-1] += ":*"
    if len(words) > 1:
        phrase = " <-> ".join(words)
        if not is_perhaps_enough:
            return phrase
        return f"({phrase}) | ({' & '.join((lexeme(LONG), *words))})"
    if wanted.or_beside:
        return f"{words[0]} | {lexeme(BESIDE + wanted.words[0])}{':*' * wanted.is_prefix}"
    return words[0]
