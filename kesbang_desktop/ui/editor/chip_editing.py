"""Chips become text again to be changed: double click, or F2 behind them."""

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from kesbang_desktop.domain.due_date import URGENT
from kesbang_desktop.domain.planned_length import format_length
from kesbang_desktop.ui.editor.inline_objects import InlineObject, Part, objects_in
from kesbang_desktop.ui.editor.structure import one_step, remove_typed

_CHIPS = (Part.OWNER, Part.DUE, Part.URGENT, Part.PLAN)


def chip_before(cursor: QTextCursor) -> InlineObject | None:
    """Return the last chip of the line before ``cursor``, with only spaces in between, or None."""
    before = cursor.block().text()[: cursor.positionInBlock()].rstrip(" ")
    for found in objects_in(cursor.block()):
        if found.offset == len(before) - 1 and found.part in _CHIPS:
            return found
    return None


def chip_beside(cursor: QTextCursor) -> InlineObject | None:
    """Return the chip that ``cursor`` touches, or None."""
    place = cursor.positionInBlock()
    for found in objects_in(cursor.block()):
        if found.part in _CHIPS and found.offset <= place <= found.offset + 1:
            return found
    return None


def reopen_chip(edit: QTextEdit, block: QTextBlock, chip: InlineObject) -> None:
    """Put what was typed for ``chip`` in its place, with the cursor behind it; one undo step."""
    cursor = QTextCursor(block)
    with one_step(cursor):
        remove_typed(block, chip.offset, 1)
        cursor.setPosition(block.position() + chip.offset)
        cursor.insertText(_typed(chip), QTextCharFormat())
    edit.setTextCursor(cursor)


def _typed(chip: InlineObject) -> str:
    if chip.part is Part.OWNER:
        return f"@{chip.party.name}"
    if chip.part is Part.PLAN:
        return f"/{format_length(chip.minutes)}"
    return f"/{URGENT if chip.part is Part.URGENT else chip.due.phrase}"
