"""Text in the places that a cursor counts.

A cursor of the editor counts 16 bits a place and Python whole characters: an emoji is two there and
one here. Text that is cut or measured by a cursor is therefore kept in places, where such a
character is its two halves.
"""

import re

_WIDE = re.compile("[\U00010000-\U0010ffff]")
_HALVES = re.compile("[\ud800-\udbff][\udc00-\udfff]")


def in_places(text: str) -> str:
    """Return ``text`` as many characters long as a cursor finds places in it."""
    return text if text.isascii() else _WIDE.sub(_halve, text)


def whole_characters(places: str) -> str:
    """Return a piece of :func:`in_places` as text."""
    return places if places.isascii() else _HALVES.sub(_join, places)


def _halve(wide: re.Match[str]) -> str:
    high, low = divmod(ord(wide[0]) - 0x10000, 0x400)
    return chr(0xD800 + high) + chr(0xDC00 + low)


def _join(halves: re.Match[str]) -> str:
    high, low = map(ord, halves[0])
    return chr(0x10000 + (high - 0xD800) * 0x400 + low - 0xDC00)
