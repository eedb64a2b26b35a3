"""Home, End and Left, which know the label before a text and the entry that goes on below.

Each tells whether it used the key up; otherwise the text surface does its usual thing.
"""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from kesbang_desktop.ui.editor.inline_objects import OBJECT_CHARACTER, is_row_block
from kesbang_desktop.ui.editor.structure import text_start


def go_home(edit: QTextEdit, keep: bool) -> bool:
    """Go behind the label; ``keep`` selects as far as that. Not within an entry's second line."""
    cursor = edit.textCursor()
    line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
    if line.isValid() and line.lineNumber() > 0:
        return False
    cursor.setPosition(text_start(cursor.block()), _mode(keep))
    edit.setTextCursor(cursor)
    return True


def go_on_to_end(edit: QTextEdit, keep: bool) -> bool:
    """Go from the end of a line that goes on below to the end of the entry.

    In a row a line ends before the bar that begins the next band.
    """
    cursor = edit.textCursor()
    probe = QTextCursor(cursor)
    probe.movePosition(QTextCursor.MoveOperation.EndOfLine, _mode(keep))
    if _begins_band(probe):
        probe.movePosition(QTextCursor.MoveOperation.PreviousCharacter, _mode(keep))
    if probe.position() != cursor.position():
        edit.setTextCursor(probe)
        return True
    if cursor.atBlockEnd():
        return False
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, _mode(keep))
    edit.setTextCursor(cursor)
    return True


def go_to_previous_line(edit: QTextEdit) -> bool:
    """Go from the start of the text, over its label, to the end of the entry above."""
    cursor = edit.textCursor()
    previous = cursor.block().previous()
    at_start = cursor.position() <= text_start(cursor.block())
    if cursor.hasSelection() or not at_start or not previous.isValid():
        return False
    cursor.setPosition(previous.position() + previous.length() - 1)
    edit.setTextCursor(cursor)
    return True


def _begins_band(cursor: QTextCursor) -> bool:
    """Tell whether ``cursor`` stands in a row behind a bar, and that in the line above."""
    block, at = cursor.block(), cursor.positionInBlock()
    if not at or not is_row_block(block) or block.text()[at - 1] != OBJECT_CHARACTER:
        return False
    layout = block.layout()
    lines = (layout.lineForTextPosition(one).lineNumber() for one in (at - 1, at))
    return next(lines) < next(lines)


def _mode(keep: bool) -> QTextCursor.MoveMode:
    return QTextCursor.MoveMode.KeepAnchor if keep else QTextCursor.MoveMode.MoveAnchor
