"""What chat, Word and phones put around the words of a line: signs without a meaning here."""

import re
import unicodedata

from kesbang_desktop.domain.text import clean_text

_SPACES = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_KEYCAP = re.compile(r"(\d)\ufe0f?\u20e3")
# Bold, strike and code of chat programs anywhere; an underscore only where it wraps words.
_WRAPS = re.compile(r"[*~`]+|(?<![^\W_])_+(?=\S)|(?<=\S)_+(?![^\W_])")
_STRUCK = re.compile(r"~[^~]+~")
_BULLET = r"[-–—•●○◦▪▫■□‣⁃·*+>»›→✓✔☑☐]"
_NUMBER = r"\(?\d{1,3}\s?[.)\]:](?!\d)|\d{1,3}\s?[-–](?=\s)|[a-z][.)](?=\s)|[A-Z]\)|\[[ xX]?\]"
# Pictures, format marks, private use (bullets of Word), not yet assigned, enclosing marks.
_NO_WORDS = frozenset(("So", "Cf", "Co", "Cn", "Me"))
_LIST_MARK = re.compile(rf"\s*(?:(?:{_BULLET}+|{_NUMBER})\s*)+")
_BARE_NUMBER = re.compile(r"(\d{1,3})\s+(?=\D)")


def plain(text: str) -> str:
    """Return ``text`` without emoji, invisible marks and list marks made of pictures.

    Tabs stay; every space is an ordinary one; letters and digits stay as they are.
    """
    text = _KEYCAP.sub(r"\1. ", _SPACES.sub(" ", text))
    kept = (c for c in text if c == "\t" or not _is_picture(c))
    return "\t".join(clean_text(cell) for cell in "".join(kept).split("\t"))


def _is_picture(character: str) -> bool:
    """Tell whether it is a picture, its skin colour, or a mark that nobody sees."""
    return (
        unicodedata.category(character) in _NO_WORDS
        or "\U0001f3fb" <= character <= "\U0001f3ff"
        or "\ufe00" <= character <= "\ufe0f"
    )


def without_wraps(text: str) -> str:
    """Return ``text`` without the marks of bold, italic and struck type."""
    return _WRAPS.sub("", text)


def is_struck(text: str) -> bool:
    """Tell whether all of ``text`` is struck out, as chat programs write it."""
    return bool(_STRUCK.fullmatch(text.strip()))


def split_list_mark(text: str, expected: int) -> tuple[str, int]:
    """Return ``text`` without the bullet or number before it, and the number that comes next.

    A number without a dot is one only where it is ``expected`` there: ``2 orang staf`` stays.
    """
    if match := _LIST_MARK.match(text):
        digits = re.findall(r"\d+", match[0])
        return text[match.end() :], int(digits[-1]) + 1 if digits else expected
    if (match := _BARE_NUMBER.match(text)) and int(match[1]) == expected:
        return text[match.end() :], expected + 1
    return text, expected
