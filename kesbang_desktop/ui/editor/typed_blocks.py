"""Blocks of the document as rules read them: lines with their words and chips."""

from PySide6.QtGui import QTextBlock, QTextCursor

from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.editing.edit import Caret
from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.typed_line import CHIP, Chip, Said, Shape, TypedLine
from kesbang_desktop.domain.emphasis import cut
from kesbang_desktop.domain.entry import FLAT_KINDS, MAX_LEVEL, SPOKEN_KINDS, EntryKind
from kesbang_desktop.domain.table_cells import BAR
from kesbang_desktop.ui.editor.block_text import places_of
from kesbang_desktop.ui.editor.emphasis_formats import emphasis_in
from kesbang_desktop.ui.editor.field_blocks import field_of
from kesbang_desktop.ui.editor.inline_objects import (
    PREFIX_PARTS,
    InlineObject,
    Part,
    objects_in,
    prefix_length,
)
from kesbang_desktop.ui.editor.withheld_blocks import is_withheld


def read_typed(block: QTextBlock) -> TypedLine:
    """Return ``block`` as it is typed: letters and chips behind its prefix, and its shape."""
    shape_of_block = block.blockFormat()
    text, level = places_of(block), min(shape_of_block.indent(), MAX_LEVEL)
    withheld, field = is_withheld(shape_of_block), field_of(shape_of_block)
    emphasis = emphasis_in(block)
    if CHIP not in text:
        bare = Shape(level=level, withheld=withheld, field=field)
        return TypedLine(Said(text, (), emphasis), bare)
    objects = list(objects_in(block))
    prefix = 0
    while prefix < len(objects) and _is_prefix(objects[prefix], prefix):
        prefix += 1
    parts = {one.part: one for one in objects if one.part in PREFIX_PARTS}
    kind = parts[Part.MARK].kind if Part.MARK in parts else EntryKind.DISCUSSION
    speaker = parts[Part.SPEAKER].party if Part.SPEAKER in parts else None
    shape = Shape(
        kind,
        0 if kind in FLAT_KINDS else level,
        speaker if kind in SPOKEN_KINDS else None,
        Part.NOBODY in parts and speaker is None and kind is EntryKind.DISCUSSION,
        withheld,
        field,
    )
    behind = objects[prefix:]
    words = text[prefix:]
    if any(one.part is Part.CELL for one in behind):
        letters = list(words)
        for one in behind:
            if one.part is Part.CELL:
                letters[one.offset - prefix] = BAR
        words = "".join(letters)
        behind = [one for one in behind if one.part is not Part.CELL]
    chips = list(map(_chip_of, behind))
    if words.count(CHIP) != len(chips):
        # The bare character of an object, which came from elsewhere, says nothing.
        found = {one.offset - prefix: one for one in behind}
        at = (place for place, one in enumerate(words) if one == CHIP)
        chips = [_chip_of(found[place]) if place in found else None for place in at]
    return TypedLine(Said(words, tuple(chips), cut(emphasis, prefix, len(text))), shape)


def caret_of(cursor: QTextCursor) -> Caret:
    """Return where ``cursor`` stands, as edits count."""
    block = cursor.block()
    return Caret(block.blockNumber(), max(cursor.positionInBlock() - prefix_length(block), 0))


def draft_at(cursor: QTextCursor) -> LineDraft:
    """Return a draft of the line of ``cursor``, with the caret where that stands."""
    block = cursor.block()
    line = read_typed(block)
    prefix = block.length() - 1 - len(line.said.text)
    return LineDraft(block.blockNumber(), line, max(cursor.positionInBlock() - prefix, 0))


def draft_of(block: QTextBlock) -> LineDraft:
    """Return a draft of the line in ``block``, where the caret is no matter."""
    return LineDraft(block.blockNumber(), read_typed(block))


def _is_prefix(found: InlineObject, offset: int) -> bool:
    return found.offset == offset and found.part in PREFIX_PARTS


def _chip_of(found: InlineObject) -> Chip:
    match found.part:
        case Part.OWNER:
            return found.party
        case Part.DUE:
            return found.due
        case Part.URGENT:
            return Due(urgent=True)
        case Part.PLAN:
            return found.minutes
        case Part.OUTCOME:
            return found.outcome
        case Part.REVIEW:
            return found.review
        case _:
            return None
