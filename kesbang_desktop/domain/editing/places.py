"""Text in the places that a cursor counts.

A cursor of the editor counts 16 bits a place and Python whole characters: an emoji is two there and
one here. Text that is cut or measured by a cursor is therefore kept in places, where such a
character is its two halves.
"""

import re

from kesbang_desktop.domain.emphasis import Emphasis, Spans

_WIDE = re.compile("[\U00010000-\U0010ffff]")
_HALVES = re.compile("[\ud800-\udbff][\udc00-\udfff]")


def in_places(text: str) -> str:
    """Return ``text`` as many characters long as a cursor finds places in it."""
    return text if text.isascii() else _WIDE.sub(_halve, text)


def whole_characters(places: str) -> str:
    """Return a piece of :func:`in_places` as text."""
    return places if places.isascii() else _HALVES.sub(_join, places)


def spans_in_places(spans: Spans, text: str) -> Spans:
    """Return ``spans`` of ``text``, counted in characters, as spans of its places."""
    places = in_places(text) if spans else text
    if len(places) == len(text):
        return spans
    return tuple(
        Emphasis(len(in_places(text[: one.start])), len(in_places(text[: one.end])), *one.look)
        for one in spans
    )


def spans_in_characters(spans: Spans, places: str) -> Spans:
    """Return ``spans`` of text in ``places`` as spans of its characters."""
    if len(whole_characters(places)) == len(places):
        return spans
    return tuple(
        Emphasis(
            len(whole_characters(places[: one.start])),
            len(whole_characters(places[: one.end])),
            *one.look,
        )
        for one in spans
    )


def _halve(wide: re.Match[str]) -> str:
    high, low = divmod(ord(wide[0]) - 0x10000, 0x400)
    return chr(0xD800 + high) + chr(0xDC00 + low)


def _join(halves: re.Match[str]) -> str:
    high, low = map(ord, halves[0])
    return chr(0x10000 + (high - 0xD800) * 0x400 + low - 0xDC00)
