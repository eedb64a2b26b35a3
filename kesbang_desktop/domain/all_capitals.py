"""Names that were written in capitals only, as they are usually written: AHMAD, S.SOS."""

import re

from kesbang_desktop.domain.names import bare_name, only_letters
from kesbang_desktop.domain.titles import DEGREES

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SMALL = frozenset(("bin", "binti"))
_BY_LETTERS = {one.casefold(): one for one in DEGREES}


def is_shouted(name: str) -> bool:
    """Tell whether a name, gelar aside, is in capitals only, with a word longer than initials."""
    bare = bare_name(name)
    return bare.isupper() and any(len(word) > 3 for word in _WORD.findall(bare))


def in_usual_letters(name: str) -> str:
    """Return ``name`` with capitals where they usually stand: ``Dr. Ahmad Fauzi, S.Sos.``.

    Gelar get the letters in which they are abbreviated, initials stay.
    """
    head, comma, degrees = name.partition(",")
    words = " ".join(_usual_word(word) for word in head.split())
    behind = ",".join(_usual_degree(part) for part in degrees.split(","))
    return f"{words}{comma}{behind}"


def _usual_word(word: str) -> str:
    if only_letters(word) in _BY_LETTERS and "." in word.rstrip("."):
        return _usual_degree(word)
    return _WORD.sub(lambda found: _usual(found[0]), word)


def _usual(word: str) -> str:
    if word.casefold() in _SMALL:
        return word.lower()
    return word[:1] + word[1:].lower()


def _usual_degree(text: str) -> str:
    """Return a gelar in its own letters, with the signs between them as they were typed."""
    known = _BY_LETTERS.get(only_letters(text))
    if known is None:
        return text
    letters = iter(known)
    return "".join(next(letters) if only_letters(one) else one for one in text)
