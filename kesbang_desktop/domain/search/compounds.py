"""What several tokens are together, or one is in other words: ``S.Sos.``, ``1,5 juta``, a date."""

import re
from collections.abc import Iterator
from itertools import pairwise

from kesbang_desktop.domain.dates import make_date, month_number
from kesbang_desktop.domain.search.tokens import Token, joined_groups

_SIGNS = frozenset((".", ". ", "-", "–"))
# So long is the longest of several words as one.
LONGEST = 16
_MOST_PIECES = 5
_SHORT_PIECE = 5
# fmt: off
_SCALES = {
    "ribu": 3, "rb": 3, "juta": 6, "jt": 6,
    "miliar": 9, "milyar": 9, "triliun": 12, "trilyun": 12,
}
# fmt: on
_GLUED = re.compile(r"(\d{1,6})(ribu|rb|juta|jt|miliar|milyar|triliun)")
_DATE_SIGNS = frozenset(("/", "-", ".", " "))
_YEAR_LENGTH = 4


def compounds(text: str, tokens: tuple[Token, ...]) -> Iterator[Token]:
    """Yield what tokens are together: ``ssos`` of ``S.Sos.``, and :func:`values`."""
    for group in joined_groups(text, tokens):
        if joined := compact(text, group):
            yield joined
    yield from values(text, tokens)


def values(text: str, tokens: tuple[Token, ...]) -> Iterator[Token]:
    """Yield amounts and dates as one: ``1500000`` of ``1,5 juta``, ``20240321`` of 21 Maret 2024.

    None stands within another.
    """
    yield from _amounts(text, tokens)
    yield from _dates(text, tokens)


def compact(text: str, group: tuple[Token, ...]) -> Token | None:
    """Return a group with dots or hyphens alone as one token: ``covid19``.

    None where there is nothing to it: figures, two long words, a word said twice.
    """
    if not 1 < len(group) <= _MOST_PIECES:
        return None
    words = [token.text for token in group]
    joined = "".join(words)
    if len(joined) > LONGEST or joined.isdecimal():
        return None
    if words[0] == words[-1] or min(map(len, words)) > _SHORT_PIECE:
        return None
    if any(text[one.end : two.start] not in _SIGNS for one, two in pairwise(group)):
        return None
    return Token(joined, group[0].start, group[-1].end)


def _amounts(text: str, tokens: tuple[Token, ...]) -> Iterator[Token]:
    for at, token in enumerate(tokens):
        if match := _GLUED.fullmatch(token.text):
            yield Token(match[1] + "0" * _SCALES[match[2]], token.start, token.end)
        elif token.text in _SCALES and at and tokens[at - 1].text.isdecimal():
            yield from _scaled(text, tokens[max(0, at - 2) : at], token)


def _scaled(text: str, before: tuple[Token, ...], scale: Token) -> Iterator[Token]:
    """Yield the amount of ``1`` and ``5``, or of ``2`` alone, before ``juta``."""
    *whole, last = before
    is_split = bool(whole) and whole[0].text.isdecimal()
    is_split = is_split and text[whole[0].end : last.start] in (",", ".")
    first = whole[0] if is_split else last
    figures = first.text + last.text if is_split else last.text
    zeros = _SCALES[scale.text] - (len(last.text) if is_split else 0)
    if zeros >= 0 and len(figures) <= LONGEST:
        amount = figures + "0" * zeros
        yield Token(amount.lstrip("0") or "0", first.start, scale.end)


def _dates(text: str, tokens: tuple[Token, ...]) -> Iterator[Token]:
    for at in range(len(tokens) - 2):
        if not (tokens[at].text.isdecimal() and tokens[at + 2].text.isdecimal()):
            continue
        three = tokens[at : at + 3]
        signs = {text[a.end : b.start] for a, b in pairwise(three)}
        if len(signs) > 1 or not signs <= _DATE_SIGNS:
            continue
        one, two, last = (token.text for token in three)
        month = int(two) if two.isdecimal() and len(two) <= 2 else month_number(two)
        day, year = (last, one) if len(one) == _YEAR_LENGTH else (one, last)
        if month is None or len(day) > 2 or len(year) != _YEAR_LENGTH:
            continue
        if found := make_date(int(year), month, int(day)):
            yield Token(f"{found:%Y%m%d}", three[0].start, three[-1].end)
