"""Finds and replaces text in a document; what is not text is never touched."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument

from kesbang_desktop.domain.emphasis import look_of
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.ui.editor.emphasis_formats import emphasis_in, letter_format
from kesbang_desktop.ui.editor.inline_objects import OBJECT_CHARACTER

# What looks like a space: the plain one, the one that does not break, a line break in an entry.
_SPACE = "[ \u00a0\u2028]"
_BEYOND_16_BITS = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True, order=True)
class Match:
    """A stretch of a document, in its own character positions."""

    start: int
    end: int


def searchable(text: str) -> str:
    """Return ``text``, typed or selected, as what can be looked for; may be empty."""
    return clean_line(text.replace(OBJECT_CHARACTER, " ").replace("\u2028", " "))


def find_all(document: QTextDocument, text: str, match_case: bool = False) -> list[Match]:
    """Return every place of ``text``, from the top, none overlapping another."""
    if not text or OBJECT_CHARACTER in text or "\u2029" in text:
        return []
    pattern = _SPACE.join(re.escape(word) for word in re.split(_SPACE, text))
    whole = document.toRawText()
    found = re.finditer(pattern, whole, 0 if match_case else re.IGNORECASE)
    if document.characterCount() - 1 == len(whole):
        return [Match(*one.span()) for one in found]
    # The document counts in 16 bits: a character beyond them (an emoji) is two places there.
    wide = [one.start() for one in _BEYOND_16_BITS.finditer(whole)]
    return [
        Match(
            one.start() + bisect_left(wide, one.start()), one.end() + bisect_left(wide, one.end())
        )
        for one in found
    ]


def match_from(matches: list[Match], position: int) -> int | None:
    """Return which match comes first from ``position`` on, round the end; None without any."""
    if not matches:
        return None
    return bisect_left(matches, Match(position, position)) % len(matches)


def match_before(matches: list[Match], position: int) -> int | None:
    """Return which match starts last before ``position``, round the start; None without any."""
    if not matches:
        return None
    return (bisect_left(matches, Match(position, position)) - 1) % len(matches)


def replace_matches(document: QTextDocument, matches: Iterable[Match], text: str) -> None:
    """Put ``text`` in place of ``matches``, as one step for undo."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    # From the end, so that the places still to come stay where they are.
    for match in sorted(matches, reverse=True):
        cursor.setPosition(match.start)
        cursor.setPosition(match.end, QTextCursor.MoveMode.KeepAnchor)
        # The format is said: beside an object, text would take on that of the object.
        cursor.insertText(text, _format_of(cursor))
    cursor.endEditBlock()


def _format_of(cursor: QTextCursor) -> QTextCharFormat:
    """Return the format of the letters that ``cursor`` has selected, plain where they differ."""
    block = cursor.document().findBlock(cursor.selectionStart())
    start, end = (at - block.position() for at in (cursor.selectionStart(), cursor.selectionEnd()))
    return letter_format(*look_of(emphasis_in(block), start, end))
