"""Bold and italic of letters in the document: formats of their fragments."""

from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from kesbang_desktop.domain.editing.emphasising import BETWEEN, Stress
from kesbang_desktop.domain.editing.typed_line import Said
from kesbang_desktop.domain.emphasis import PLAIN, Emphasis, Spans, cut, runs, settled

_NORMAL = QFont.Weight.Normal.value


@lru_cache
def letter_format(bold: bool = False, italic: bool = False) -> QTextCharFormat:
    """Return the format of letters that look so. Not to be changed by the caller."""
    made = QTextCharFormat()
    if bold:
        made.setFontWeight(QFont.Weight.Bold)
    if italic:
        made.setFontItalic(True)
    return made


def look_of_format(shape: QTextCharFormat) -> tuple[bool, bool]:
    """Return whether letters of the format ``shape`` are bold, and whether they are italic."""
    return shape.fontWeight() > _NORMAL, shape.fontItalic()


def turned_format(shape: QTextCharFormat, stress: Stress) -> QTextCharFormat:
    """Return the format of letters that are what ``shape`` says, but turned in ``stress``."""
    bold, italic = look_of_format(shape)
    return letter_format(bold ^ (stress is Stress.BOLD), italic ^ (stress is Stress.ITALIC))


def begin_plain(edit: QTextEdit, cursor: QTextCursor) -> None:
    """Let what is typed before the first letter of a line be plain: Qt would go by that letter."""
    is_at_start = cursor.positionInBlock() == 0 and not cursor.hasSelection()
    if is_at_start and look_of_format(cursor.charFormat()) != PLAIN:
        edit.setCurrentCharFormat(letter_format())


def emphasis_in(block: QTextBlock) -> Spans:
    """Return what of ``block`` is bold or italic, in places from its start; objects never are."""
    ranges = block.textFormats()
    if len(ranges) == 1 and ranges[0].format.isEmpty():
        # Nearly all there is: letters without a format.
        return ()
    found = []
    for one in ranges:
        shape = one.format
        look = look_of_format(shape)
        if look != PLAIN and not shape.objectType():
            found.append(Emphasis(one.start, one.start + one.length, *look))
    return settled(found, block.length()) if found else ()


def insert_letters(cursor: QTextCursor, text: str, spans: Spans = ()) -> None:
    """Insert ``text`` at ``cursor`` in the looks that ``spans``, counted in its letters, say."""
    if not spans:
        cursor.insertText(text, letter_format())
        return
    for piece, bold, italic in runs(text, spans):
        cursor.insertText(piece, letter_format(bold, italic))


def set_emphasis(cursor: QTextCursor, start: int, said: Said) -> None:
    """Give the letters from the position ``start`` on the looks that ``said``, which they are, has.

    Objects stay as they are.
    """
    at = 0
    for piece in BETWEEN.split(said.text):
        end = at + len(piece)
        for one in _looks(cut(said.emphasis, at, end), len(piece)):
            cursor.setPosition(start + at + one.start)
            cursor.setPosition(start + at + one.end, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(letter_format(*one.look))
        at = end + 1


def _looks(spans: Spans, length: int) -> Iterator[Emphasis]:
    """Yield ``spans`` and the plain letters between them."""
    at = 0
    for one in (*spans, Emphasis(length, length)):
        if at < one.start:
            yield Emphasis(at, one.start)
        if one.start < one.end:
            yield one
        at = one.end
