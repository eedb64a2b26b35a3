"""A text as tokens, the way offices write: ``S.Sos.``, ``800.1/123/Kesbangpol``, ``se-Kaltim``.

A token is a run of letters and figures without case and diacritics. Signs part tokens, so that a
number of a letter is found in parts, and as a phrase of them as it was typed. An apostrophe between
letters parts nothing (``jum'at``), and an amount with dots is one number (``1.500.000``).
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

_MARKS = "\u0300-\u036f"
_LETTER = rf"[^\W_][{_MARKS}]*"
_WORD = rf"(?:{_LETTER})+(?:['’‘`ʼ´](?=[^\W\d_])(?:{_LETTER})+)*"
_COIN = r"(?<!\w)[Rr][Pp](?=\.?\s?\d)"
_BEHIND_COIN = r"(?:(?<=[Rr][Pp])|(?<=[Rr][Pp][.\s])|(?<=[Rr][Pp]\.\s))"
# Figures with slashes are parts of a letter's number, but Rp1.500/orang is an amount.
_AMOUNT = rf"""
    {_BEHIND_COIN} \d{{1,3}}(?:\.\d{{3}})+ (?!\w|\.\w)
  | (?<![\w.,/-]) \d{{1,3}}(?:\.\d{{3}}){{2,}} (?!\w|[.-]\w|/\d)
  | (?<![\w.,/-]) \d{{1,3}}\.\d{{3}} (?!\w|[./-]\w)
"""
_TOKEN = re.compile(rf"(?P<amount>{_AMOUNT})|{_COIN}|{_WORD}", re.VERBOSE)
# What joins two tokens into one thing: S.Sos, se-Kaltim, 800.1/123.
_JOINER = re.compile(r"[.\-–/:@&+_]|\. ?(?=[A-Z])")
_SHORTENED = re.compile(r"[.\-–]")
_LONGEST_COMPACT = 16
_MOST_PIECES = 5
_SCALES = {"ribu": 3, "rb": 3, "juta": 6, "jt": 6, "miliar": 9, "milyar": 9, "triliun": 12}


@dataclass(frozen=True, slots=True)
class Token:
    """A word as it is compared, and where it stands: ``start`` to ``end`` of the text."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=16384)
def fold_word(word: str) -> str:
    """Return ``word`` without case, diacritics and signs; never empty for a word."""
    if word.isascii() and word.isalnum():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.casefold()).casefold()
    return "".join(filter(str.isalnum, plain)) or word.casefold()


def exact_tokens(text: str) -> tuple[Token, ...]:
    """Return the tokens of ``text`` from left to right."""
    return tuple(_tokens(text))


def _tokens(text: str) -> Iterator[Token]:
    for match in _TOKEN.finditer(text):
        word = match["amount"].replace(".", "") if match["amount"] else fold_word(match[0])
        yield Token(word, match.start(), match.end())


def compounds(text: str, tokens: tuple[Token, ...]) -> Iterator[Token]:
    """Yield what tokens are together: ``ssos`` of ``S.Sos.``, ``1500000`` of ``1,5 juta``."""
    yield from _compacts(text, tokens)
    yield from _amounts(text, tokens)


def joined_groups(text: str, tokens: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    """Yield tokens in groups of what stands together: ``800.1/123`` is one group of three."""
    group: list[Token] = []
    for token in tokens:
        if group and not _JOINER.fullmatch(text, group[-1].end, token.start):
            yield tuple(group)
            group = []
        group.append(token)
    if group:
        yield tuple(group)


def compact(text: str, group: tuple[Token, ...]) -> Token | None:
    """Return a group with dots or hyphens alone as one token, None where it is none or long."""
    if not 1 < len(group) <= _MOST_PIECES:
        return None
    signs = (text[one.end : two.start] for one, two in pairwise(group))
    joined = "".join(token.text for token in group)
    if len(joined) > _LONGEST_COMPACT or not all(_SHORTENED.match(sign) for sign in signs):
        return None
    return Token(joined, group[0].start, group[-1].end)


def _compacts(text: str, tokens: tuple[Token, ...]) -> Iterator[Token]:
    yield from filter(None, (compact(text, group) for group in joined_groups(text, tokens)))


def _amounts(text: str, tokens: tuple[Token, ...]) -> Iterator[Token]:
    """Yield ``1500000`` for ``1,5 juta`` and ``2000000000`` for ``Rp2 miliar``."""
    for at, scale in enumerate(tokens):
        if scale.text not in _SCALES or not at or not tokens[at - 1].text.isdecimal():
            continue
        first = whole = tokens[at - 1]
        parts = ""
        if at > 1 and tokens[at - 2].text.isdecimal():
            before = tokens[at - 2]
            if text[before.end : whole.start] in (",", "."):
                first, parts = before, whole.text
        zeros = _SCALES[scale.text] - len(parts)
        if zeros >= 0 and len(first.text) + len(parts) <= _LONGEST_COMPACT:
            figures = first.text + parts if parts else whole.text
            yield Token((figures + "0" * zeros).lstrip("0") or "0", first.start, scale.end)
