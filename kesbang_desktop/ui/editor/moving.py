"""Moving entries up and down together with what belongs to them."""

from PySide6.QtGui import QTextCursor

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.ui.editor.filling import insert_line
from kesbang_desktop.ui.editor.line import Line, block_format
from kesbang_desktop.ui.editor.line_table import LineTable
from kesbang_desktop.ui.editor.structure import one_step


def move_entry(cursor: QTextCursor, table: LineTable, step: int) -> bool:
    """Move the entry of ``cursor`` and its children past its neighbour above (-1) or below (1).

    One step for undo; ids stay. Moves ``cursor`` along. Returns False at the ends.
    """
    lines = table.lines
    first = cursor.blockNumber()
    end = _group_end(lines, first)
    inside = cursor.positionInBlock()
    if step < 0:
        start, stop = _group_start_above(lines, first), end
        moved = start
    else:
        start, stop = first, _group_end(lines, end) if end < len(lines) else end
        moved = start + stop - end
    if (start, stop) == (first, end):
        return False
    moving = lines[first:end]
    others = lines[start:first] + lines[end:stop]
    _rewrite(cursor, start, stop, moving + others if step < 0 else others + moving)
    block = cursor.document().findBlockByNumber(moved)
    cursor.setPosition(block.position() + min(inside, block.length() - 1))
    return True


def _group_end(lines: list[Line], first: int) -> int:
    """Return where the entry at ``first`` and its children end: an agenda item owns its section."""
    head = lines[first]
    end = first + 1
    while end < len(lines) and lines[end].kind is not EntryKind.AGENDA:
        if head.kind is not EntryKind.AGENDA and lines[end].level <= head.level:
            break
        end += 1
    return end


def _group_start_above(lines: list[Line], first: int) -> int:
    """Return where the neighbour above the entry at ``first`` begins; ``first`` at the top."""
    if first == 0:
        return 0
    head = lines[first]
    start = first - 1
    while start > 0 and lines[start].kind is not EntryKind.AGENDA:
        if head.kind is not EntryKind.AGENDA and lines[start].level <= head.level:
            break
        start -= 1
    return start


def _rewrite(cursor: QTextCursor, start: int, stop: int, lines: list[Line]) -> None:
    """Put ``lines`` in place of the blocks from ``start`` up to ``stop``."""
    document = cursor.document()
    with one_step(cursor):
        cursor.setPosition(document.findBlockByNumber(start).position())
        last = document.findBlockByNumber(stop - 1)
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        for index, line in enumerate(lines):
            shape = block_format(line.id, line.level, line.kind)
            if index:
                cursor.insertBlock(shape)
            else:
                cursor.setBlockFormat(shape)
            insert_line(cursor, line)
