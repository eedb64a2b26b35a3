"""Names of people and organizations: gelar, ranks and address aside, case aside.

What stands around a name is kept as typed and ignored when names are compared.
"""

import re
import unicodedata
from functools import lru_cache

from kesbang_desktop.domain.titles import ADDRESS, BEFORE, CORPS, COURTESIES, DEGREES, RANKS

_TOKEN = re.compile(r"\([^()]*\)|[^\s.()]+\.?|[.()]")
_DOTTED = re.compile(r"[A-Z][A-Za-z]{0,3}\.(?:\s?[A-Za-z]{1,5}\.)*[A-Za-z]{0,6}(?:-[A-Z]{2,6})?\.?")
_ASCII_SIGNS = re.compile(r"[^0-9a-z]+")
_LETTERS_AND_DOTS = re.compile(r"[A-Za-z][A-Za-z. -]*")
_BRACKETED = re.compile(r"\s*\(([A-Za-z. ]{1,10})\)\.?$")
_FOLDED_DEGREES = frozenset(degree.casefold() for degree in DEGREES)
_ASIDE = frozenset(("hc", "cand", "purn", "purnawirawan", "alm", "almh", "almarhum", "ret"))
_LONGEST_TITLE = max(map(len, BEFORE))
_MOST_PIECES = 3


def is_degree(text: str) -> bool:
    """Tell whether ``text`` reads as gelar behind a name: ``S.Sos.``, ``SE``, ``Sp.OG(K)``."""
    text = text.strip()
    bare = _BRACKETED.sub("", text)
    if not bare:
        return only_letters(text) in _FOLDED_DEGREES
    return bool(_DOTTED.fullmatch(bare)) or _is_known_degree(bare)


def is_address(word: str) -> bool:
    """Tell whether ``word`` addresses whoever is named after it: ``Pak``, ``Ibu``, ``Sdr.``."""
    return word.rstrip(".").casefold() in ADDRESS


def is_title_word(word: str) -> bool:
    """Tell whether ``word``, with a capital, is one of those that stand around names.

    ``Letkol``, ``Hj``, ``Inf``, ``Sos``: of a gelar with dots each piece is one.
    """
    return word[:1].isupper() and word.casefold() in _title_words()


@lru_cache(maxsize=1)
def _title_words() -> frozenset[str]:
    before = {word for title in BEFORE for word in title}
    behind = {
        piece.casefold() for one in DEGREES for piece in re.findall(r"[A-Z][a-z]+|[a-z]+", one)
    }
    return frozenset(before | CORPS | behind)


def without_address(name: str) -> str:
    """Return ``name`` without the words that address whoever it is; gelar and ranks stay."""
    words = name.split()
    while len(words) > 1 and is_address(words[0]):
        del words[0]
    return " ".join(words)


def without_courtesy(name: str) -> str:
    """Return ``name`` without ``Bapak``, ``Ibu``, ``Sdr.`` and the like; Mas may be part of one."""
    words = name.split()
    while len(words) > 1 and words[0].rstrip(".").casefold() in COURTESIES:
        del words[0]
    return " ".join(words) if len(words) < len(name.split()) else name


@lru_cache(maxsize=4096)
def bare_name(name: str) -> str:
    """Return ``name`` without titles, ranks or address before it, and without gelar behind it.

    A comma begins the gelar; without one only what can be nothing else is taken. What is nothing
    but titles is returned as it is.
    """
    head = name.split(",", 1)[0]
    bare = _without_degrees(head[_title_length(head) :].strip())
    return bare if any(map(str.isalnum, bare)) else " ".join(head.split()) or name.strip()


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Return ``text`` for comparing: no case, accents or punctuation, single spaces."""
    if text.isascii():
        # Most texts are, and the whole archive is read so.
        return _ASCII_SIGNS.sub(" ", text.lower()).strip()
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return " ".join(kept.split())


def name_key(name: str) -> str:
    """Return what two spellings of one name have in common; never empty for a non-empty name."""
    return fold(bare_name(name)) or fold(name) or name.strip()


def only_letters(text: str) -> str:
    """Return the letters A to Z of ``text`` in small, by which gelar are compared: ssos."""
    return re.sub(r"[^A-Za-z]", "", text).casefold()


def name_and_position(text: str) -> tuple[str, str]:
    """Return the name with its gelar and the jabatan in ``Nama, S.H., Kepala Bidang``."""
    name, *parts = text.split(",")
    while parts and is_degree(parts[0]):
        name = f"{name},{parts.pop(0)}"
    return name.strip(), ",".join(parts).strip()


def unheld_degrees(said: str, name: str) -> tuple[str, ...]:
    """Return the gelar behind ``said`` that ``name``, of whoever is meant, does not have."""
    held = {only_letters(one) for one in _degrees_behind(name)}
    return tuple(one for one in _degrees_behind(said) if only_letters(one) not in held)


def has_other_degrees(said: str, name: str) -> bool:
    """Tell whether both have gelar behind them, and none in common: it may be somebody else."""
    said_ones, held = _degrees_behind(said), _degrees_behind(name)
    return bool(said_ones and held) and len(unheld_degrees(said, name)) == len(said_ones)


@lru_cache(maxsize=4096)
def _degrees_behind(name: str) -> tuple[str, ...]:
    if "," not in name and "." not in name:
        return ()
    bare = bare_name(name)
    behind = name[name.find(bare) + len(bare) :] if bare in name else name.partition(",")[2]
    pieces: list[str] = []
    for part in behind.split(","):
        pieces += [part] if only_letters(part) in _FOLDED_DEGREES else part.split()
    return tuple(one.strip() for one in pieces if is_degree(one))


def _title_length(head: str) -> int:
    """Return how many characters of ``head`` are titles, ranks and address before a name."""
    tokens = list(_TOKEN.finditer(head))
    words = [token[0].strip("().").casefold() for token in tokens]
    at, ranked = 0, False
    while at < len(tokens):
        count = _title_at(words, at)
        if count:
            ranked = tuple(words[at : at + count]) in RANKS
            at += count
        elif _stands_aside(tokens[at][0], words[at], ranked):
            at += 1
        else:
            return tokens[at].start()
    return 0


def _title_at(words: list[str], at: int) -> int:
    for count in range(min(_LONGEST_TITLE, len(words) - at), 0, -1):
        if tuple(words[at : at + count]) in BEFORE:
            return count
    return 0


def _stands_aside(token: str, word: str, ranked: bool) -> bool:
    """Tell whether a word between titles belongs to them: a corps, ``(Purn)``, a lone dot."""
    if token.startswith("("):
        return ranked or word.replace(".", "") in _ASIDE
    return not word or (ranked and word in CORPS)


def _without_degrees(text: str) -> str:
    words = text.split()
    shouted = text.isupper()
    while count := next(filter(lambda one: _ends_in(words, one, shouted), (3, 2, 1)), 0):
        del words[-count:]
    return " ".join(words)


def _ends_in(words: list[str], count: int, shouted: bool) -> bool:
    """Tell whether the last ``count`` of ``words`` are one degree behind a name (``S. Sos.``)."""
    if len(words) <= count:
        return False
    text = "".join(words[-count:])
    compact = only_letters(text)
    if count > 1:
        # Two letters with a space between are initials.
        return "." in text and len(compact) > 2 and compact in _FOLDED_DEGREES
    if "." in text.rstrip("."):
        return compact in _FOLDED_DEGREES
    return text.rstrip(".") in DEGREES and not (shouted and len(words) < _MOST_PIECES)


def _is_known_degree(text: str) -> bool:
    dotted = "." in text and _LETTERS_AND_DOTS.fullmatch(text)
    return text in DEGREES or (bool(dotted) and only_letters(text) in _FOLDED_DEGREES)
