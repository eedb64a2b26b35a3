"""The text of a block in the places that a cursor counts.

Qt counts 16 bits a place and Python whole characters: an emoji is two there and one here. Text that
is cut or measured by a cursor therefore comes from :func:`places_of`, where such a character is the
two halves that Qt sees; :func:`whole_characters` puts the halves together again.
"""

import re

from PySide6.QtGui import QTextBlock

_WIDE = re.compile("[\U00010000-\U0010ffff]")
_HALVES = re.compile("[\ud800-\udbff][\udc00-\udfff]")


def places_of(block: QTextBlock) -> str:
    """Return the text of ``block``, as many characters long as a cursor finds places in it."""
    text = block.text()
    return text if len(text) == block.length() - 1 else _WIDE.sub(_halve, text)


def whole_characters(places: str) -> str:
    """Return a piece of :func:`places_of` as text."""
    return _HALVES.sub(_join, places)


def _halve(wide: re.Match[str]) -> str:
    high, low = divmod(ord(wide[0]) - 0x10000, 0x400)
    return chr(0xD800 + high) + chr(0xDC00 + low)


def _join(halves: re.Match[str]) -> str:
    high, low = map(ord, halves[0])
    return chr(0x10000 + (high - 0xD800) * 0x400 + low - 0xDC00)
