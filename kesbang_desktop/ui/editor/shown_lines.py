"""Puts into the document what others wrote, line by line."""

from dataclasses import replace

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from kesbang_desktop.domain.emphasis import cut
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.together.showing import ChangeLine, DropLine, PutLine, ShownStep
from kesbang_desktop.ui.editor.emphasis_formats import insert_letters
from kesbang_desktop.ui.editor.filling import insert_line, line_of
from kesbang_desktop.ui.editor.inline_objects import OBJECT_CHARACTER, prefix_length
from kesbang_desktop.ui.editor.line import Line, passing_format, read_line
from kesbang_desktop.ui.editor.structure import one_step

_LINE_SEPARATOR = "\u2028"
# Qt counts it as two.
_WIDE = "\U00010000"


def show_step(document: QTextDocument, step: ShownStep) -> None:
    """Do ``step`` in ``document``; cursors in other lines stay where they are."""
    match step:
        case PutLine():
            _put(QTextCursor(document), step.index, line_of(step.line))
        case ChangeLine():
            _change(document.findBlockByNumber(step.index), line_of(step.line))
        case DropLine():
            _drop(QTextCursor(document), step.index)


def write_words(block: QTextBlock, words: str) -> None:
    """Let the line in ``block`` say ``words``, as one step for undo."""
    with one_step(QTextCursor(block)):
        _change(block, replace(read_line(block), text=words, emphasis=()))


def _put(cursor: QTextCursor, index: int, line: Line) -> None:
    document = cursor.document()
    if index:
        above = document.findBlockByNumber(index - 1)
        cursor.setPosition(above.position() + above.length() - 1)
        cursor.insertBlock(_format(line), QTextCharFormat())
    else:
        shape = cursor.block().blockFormat()
        cursor.insertBlock(shape, QTextCharFormat())
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        cursor.setBlockFormat(_format(line))
    insert_line(cursor, line)


def _drop(cursor: QTextCursor, index: int) -> None:
    document = cursor.document()
    block = document.findBlockByNumber(index)
    below = block.next()
    if below.isValid():
        shape = below.blockFormat()
        cursor.setPosition(block.position())
        cursor.setPosition(below.position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.setBlockFormat(shape)
    elif index:
        above = block.previous()
        cursor.setPosition(above.position() + above.length() - 1)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
    else:
        # A document has a line.
        _write(block, Line(new_id()))


def _change(block: QTextBlock, line: Line) -> None:
    now = read_line(block)
    if line == replace(now, id=line.id):
        return
    words = replace(now, text=line.text, emphasis=line.emphasis, id=line.id)
    if words != line or not _change_words(block, now, line):
        _write(block, line)


def _change_words(block: QTextBlock, now: Line, line: Line) -> bool:
    """Change those letters alone that are others; tell whether that could be done."""
    start = prefix_length(block)
    text = block.text()[start:]
    shown = line.text.replace("\n", _LINE_SEPARATOR)
    if OBJECT_CHARACTER in text or line.kind is EntryKind.TABLE_ROW or max(text + shown) >= _WIDE:
        return False
    # The word after a space at the end is still to be typed.
    shown += text[len(text.rstrip()) :] if not now.text.endswith(" ") else ""
    ahead = _same(text, shown)
    behind = min(_same(text[::-1], shown[::-1]), len(text) - ahead, len(shown) - ahead)
    old_looks, new_looks = now.emphasis, line.emphasis
    same_end = len(shown) - behind
    if cut(old_looks, 0, ahead) != cut(new_looks, 0, ahead) or (
        cut(old_looks, len(text) - behind, len(text)) != cut(new_looks, same_end, len(shown))
    ):
        return False
    cursor = QTextCursor(block)
    at = block.position() + start
    cursor.setPosition(at + ahead)
    cursor.setPosition(at + len(text) - behind, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    insert_letters(cursor, shown[ahead:same_end], cut(new_looks, ahead, same_end))
    return True


def _same(one: str, other: str) -> int:
    """Return how many letters ``one`` and ``other`` begin with in common."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _write(block: QTextBlock, line: Line) -> None:
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    cursor.setBlockFormat(_format(line))
    insert_line(cursor, line)


def _format(line: Line) -> QTextBlockFormat:
    return passing_format(line.id, line.level, line.kind, line.withheld, line.field)
