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

_MARKS = "\u0300-\u036f"
_LETTERS = rf"[^\W_]+(?:[{_MARKS}][^\W_]*)*"
_WORD = rf"{_LETTERS}(?:['’‘`ʼ´](?=[^\W\d_]){_LETTERS})*"
_COIN = r"(?<!\w)[Rr][Pp](?=\.?\s?\d)"
_BEHIND_COIN = r"(?:(?<=[Rr][Pp])|(?<=[Rr][Pp][.\s])|(?<=[Rr][Pp]\.\s))"
# Figures with slashes are parts of a letter's number, but Rp1.500/orang is an amount.
_AMOUNT = rf"""
    {_BEHIND_COIN} \d{{1,3}}(?:\.\d{{3}})+ (?!\w|\.\w)
  | (?<![\w.,/-]) \d{{1,3}}(?:\.\d{{3}}){{2,}} (?!\w|[.-]\w|/\d)
  | (?<![\w.,/-]) \d{{1,3}}\.\d{{3}} (?!\w|[./-]\w)
"""
_PERCENT = r"(?<=\d)%|(?<=\d\s)%"
_TOKEN = re.compile(
    rf"(?P<amount>(?=\d)(?:{_AMOUNT}))|{_COIN}|(?P<percent>{_PERCENT})|{_WORD}", re.VERBOSE
)
_WORDS = re.compile(_WORD)
_FIGURE = re.compile(r"\d")
# What joins two tokens into one thing: S.Sos, se-Kaltim, 800.1/123.
JOINER = r"[.\-–/:@&+_]"
_JOINER = re.compile(JOINER)
_JOINED = re.compile(rf"{JOINER}(?=\S)|\. (?=\S)")
_LONGEST_PIECE = 4
COIN = "rp"
_PERCENT_WORD = "persen"
# Words that a sign may stand for.
SIGN_WORDS = frozenset((COIN, _PERCENT_WORD))


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


def has_figures(text: str) -> bool:
    """Tell whether a figure stands in ``text``: without one it has no amounts, dates, percents."""
    return _FIGURE.search(text) is not None


def has_joined(text: str) -> bool:
    """Tell whether tokens of ``text`` may stand together; where not, each is a group of its own."""
    return _JOINED.search(text) is not None


def exact_words(text: str) -> list[str]:
    """Return the words of :func:`exact_tokens`."""
    if has_figures(text):
        return [token.text for token in _tokens(text)]
    return [fold_word(word) for word in _WORDS.findall(text)]


def _tokens(text: str) -> Iterator[Token]:
    for match in _TOKEN.finditer(text):
        if match["percent"]:
            word = _PERCENT_WORD
        else:
            word = match["amount"].replace(".", "") if match["amount"] else fold_word(match[0])
        yield Token(word, match.start(), match.end())


def joined_groups(text: str, tokens: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    """Yield tokens in groups of what stands together: ``800.1/123`` is one group of three."""
    group: list[Token] = []
    for token in tokens:
        if group and not _is_joined(text, group[-1], token):
            yield tuple(group)
            group = []
        group.append(token)
    if group:
        yield tuple(group)


def _is_joined(text: str, one: Token, two: Token) -> bool:
    between = text[one.end : two.start]
    if between == " ":
        return False
    if between == ". ":
        # S. Sos. with a space in it.
        is_initial = len(one.text) == 1 and text[one.start].isupper()
        return is_initial and len(two.text) <= _LONGEST_PIECE and text[two.start].isupper()
    return bool(_JOINER.fullmatch(between)) and one.text != COIN
