"""What several tokens are together, or one is in other words: ``S.Sos.``, ``1,5 juta``, a date."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import pairwise

from kesbang_desktop.domain.date_reading import month_number
from kesbang_desktop.domain.dates import make_date
from kesbang_desktop.domain.search.counted import counted, may_be_counted
from kesbang_desktop.domain.search.tokens import (
    COIN,
    Token,
    has_figures,
    has_joined,
    joined_groups,
)

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
# Behind an amount in rupiah alone: Rp1,5 M.
_SCALES_OF_COIN = {"m": 9, "t": 12}
_GLUED = re.compile(rf"(\d{{1,6}})({'|'.join((*_SCALES, *_SCALES_OF_COIN))})")
_DATE_SIGNS = frozenset(("/", "-", ".", " "))
_YEAR_LENGTH = 4
_LEAP_YEAR = 2000
# A day without its year: no word that anybody types, nor a number.
_DAY = "hari{:%m%d}"


def has_compounds(text: str, words: Iterable[str]) -> bool:
    """Tell whether :func:`compounds` may find anything in ``text``, whose tokens are ``words``."""
    return has_figures(text) or has_joined(text) or may_be_counted(words)


def compounds(text: str, tokens: tuple[Token, ...]) -> Iterator[Token]:
    """Yield what tokens are together: ``ssos`` of ``S.Sos.``, and :func:`values`.

    A date is its day without the year too, as which somebody may ask for it.
    """
    for group in joined_groups(text, tokens):
        if joined := compact(text, group):
            yield joined
    dates = dict(_dates(text, tokens))
    yield from _values(text, tokens, dates)
    for at, day in dates.items():
        yield Token(_DAY.format(day), tokens[at].start, tokens[at + 2].end)


def values(text: str, tokens: tuple[Token, ...]) -> Iterator[Token]:
    """Yield amounts, dates and what is counted as one: ``1500000`` of ``1,5 juta``, ``20240321``
    of 21 Maret 2024, ``tahap2`` of Tahap II.

    None stands within another.
    """
    return _values(text, tokens, dict(_dates(text, tokens)))


def _values(text: str, tokens: tuple[Token, ...], dates: Mapping[int, date]) -> Iterator[Token]:
    yield from _amounts(text, tokens)
    for at, day in dates.items():
        yield Token(f"{day:%Y%m%d}", tokens[at].start, tokens[at + 2].end)
    for at, day in _days(text, tokens):
        if at not in dates:
            yield Token(_DAY.format(day), tokens[at].start, tokens[at + 1].end)
    yield from counted(text, tokens)


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
        before = tokens[max(0, at - 3) : at]
        if match := _GLUED.fullmatch(token.text):
            scale_start = token.start + match.end(1)
            figures = Token(match[1], token.start, scale_start)
            scale = Token(match[2], scale_start, token.end)
            yield from _scaled(text, (*before[-2:], figures), scale)
        elif before and before[-1].text.isdecimal():
            yield from _scaled(text, before, token)


def _scaled(text: str, before: tuple[Token, ...], scale: Token) -> Iterator[Token]:
    """Yield the amount of ``1`` and ``5``, or of ``2`` alone, before ``juta``."""
    *others, last = before
    is_split = bool(others) and others[-1].text.isdecimal()
    is_split = is_split and text[others[-1].end : last.start] in (",", ".")
    first = others.pop() if is_split else last
    is_of_coin = bool(others) and others[-1].text == COIN
    zeros = (_SCALES | _SCALES_OF_COIN if is_of_coin else _SCALES).get(scale.text)
    if zeros is None:
        return
    figures = first.text + last.text if is_split else last.text
    zeros -= len(last.text) if is_split else 0
    if zeros >= 0 and len(figures) <= LONGEST:
        amount = figures + "0" * zeros
        yield Token(amount.lstrip("0") or "0", first.start, scale.end)


def _dates(text: str, tokens: tuple[Token, ...]) -> Iterator[tuple[int, date]]:
    """Yield dates, each with the number of the first of its three tokens."""
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
            yield at, found


def _days(text: str, tokens: tuple[Token, ...]) -> Iterator[tuple[int, date]]:
    """Yield days of a named month, of whatever year, each with the number of its first token."""
    for at, (one, two) in enumerate(pairwise(tokens)):
        is_day = one.text.isdecimal() and len(one.text) <= len("31")
        if not is_day or text[one.end : two.start] not in _DATE_SIGNS:
            continue
        month = month_number(two.text)
        if month and (found := make_date(_LEAP_YEAR, month, int(one.text))):
            yield at, found
