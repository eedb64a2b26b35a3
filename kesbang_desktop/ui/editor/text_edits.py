"""Lines of the document as rules read them, and edits of theirs done to it: the one adapter."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.editing.edit import Caret, Edit, LineDraft, Move, Replace, Reshape
from kesbang_desktop.domain.editing.places import whole_characters
from kesbang_desktop.domain.editing.typed_line import CHIP, Chip, Said, Shape, TypedLine
from kesbang_desktop.domain.entry import MAX_LEVEL, SPOKEN_KINDS, EntryKind
from kesbang_desktop.domain.party import Party
from kesbang_desktop.ui.editor.block_text import places_of
from kesbang_desktop.ui.editor.inline_objects import (
    PREFIX_PARTS,
    InlineObject,
    Part,
    due_format,
    objects_in,
    owner_format,
    plan_format,
    urgent_format,
)
from kesbang_desktop.ui.editor.line import block_format, block_id
from kesbang_desktop.ui.editor.structure import (
    insert_object,
    insert_prefix,
    one_step,
    remove_typed,
    set_kind,
    set_level,
    set_nobody,
    set_speaker,
    text_start,
)


def read_typed(block: QTextBlock) -> TypedLine:
    """Return ``block`` as it is typed: letters and chips behind its prefix, and its shape."""
    text, level = places_of(block), min(block.blockFormat().indent(), MAX_LEVEL)
    if CHIP not in text:
        return TypedLine(Said(text), Shape(level=level))
    objects = list(objects_in(block))
    prefix = 0
    while prefix < len(objects) and _is_prefix(objects[prefix], prefix):
        prefix += 1
    parts = {one.part: one for one in objects if one.part in PREFIX_PARTS}
    kind = parts[Part.MARK].kind if Part.MARK in parts else EntryKind.DISCUSSION
    speaker = parts[Part.SPEAKER].party if Part.SPEAKER in parts else None
    shape = Shape(
        kind,
        0 if kind is EntryKind.AGENDA else level,
        speaker if kind in SPOKEN_KINDS else None,
        Part.NOBODY in parts and speaker is None and kind is EntryKind.DISCUSSION,
    )
    return TypedLine(Said(text[prefix:], tuple(map(_chip_of, objects[prefix:]))), shape)


def caret_of(cursor: QTextCursor) -> Caret:
    """Return where ``cursor`` stands, as edits count."""
    block = cursor.block()
    return Caret(block.blockNumber(), max(cursor.position() - text_start(block), 0))


def draft_at(cursor: QTextCursor) -> LineDraft:
    """Return a draft of the line of ``cursor``, with the caret where that stands."""
    block = cursor.block()
    line = read_typed(block)
    prefix = block.length() - 1 - len(line.said.text)
    return LineDraft(block.blockNumber(), line, max(cursor.positionInBlock() - prefix, 0))


def draft_of(block: QTextBlock) -> LineDraft:
    """Return a draft of the line in ``block``, where the caret is no matter."""
    return LineDraft(block.blockNumber(), read_typed(block))


def apply_edit(cursor: QTextCursor, edit: Edit | None) -> None:
    """Do ``edit`` in the document of ``cursor`` as one step for undo, and move that along.

    Undone, the cursor comes back to where it stands now.
    """
    if edit is None:
        return
    document = cursor.document()
    with one_step(cursor):
        for step in edit.steps:
            if isinstance(step, Replace):
                _replace(document.findBlockByNumber(step.line), step)
            elif isinstance(step, Reshape):
                _reshape(document.findBlockByNumber(step.line), step)
            elif isinstance(step, Move):
                _move(QTextCursor(document), step)
    if edit.after is not None:
        cursor.setPosition(_position(cursor, edit.after))


def _position(cursor: QTextCursor, caret: Caret) -> int:
    return text_start(cursor.document().findBlockByNumber(caret.line)) + caret.place


def _replace(block: QTextBlock, step: Replace) -> None:
    cursor = QTextCursor(block)
    start = text_start(block) + step.start
    remove_typed(block, start - block.position(), len(step.removed.text))
    cursor.setPosition(start)
    _insert_said(cursor, step.inserted)


def _insert_said(cursor: QTextCursor, said: Said) -> None:
    for piece in _pieces(said):
        if isinstance(piece, str):
            cursor.insertText(piece, QTextCharFormat())
        elif piece is not None:
            insert_object(cursor, _format_of(piece))


def _pieces(said: Said) -> Iterator[str | Chip]:
    texts = said.text.split(CHIP)
    for text, chip in zip(texts, (*said.chips, None), strict=True):
        if text:
            yield whole_characters(text)
        yield chip


def _reshape(block: QTextBlock, step: Reshape) -> None:
    before, after = step.before, step.after
    speaker, unattributed = before.speaker, before.unattributed
    if after.kind is not before.kind:
        set_kind(block, after.kind)
        speaker = speaker if after.kind in SPOKEN_KINDS else None
        unattributed = unattributed and after.kind is EntryKind.DISCUSSION
    if (after.speaker, after.unattributed) != (speaker, unattributed):
        if after.unattributed:
            set_nobody(block)
        else:
            set_speaker(block, after.speaker)
    if after.level != before.level and after.kind is not EntryKind.AGENDA:
        set_level(block, after.level)


def _move(cursor: QTextCursor, step: Move) -> None:
    """Write the lines of ``step`` anew in their new order, each with the id that it has."""
    blocks = map(cursor.document().findBlockByNumber, range(step.start, step.stop))
    lines = [(block_id(block), read_typed(block)) for block in blocks]
    middle = step.middle - step.start
    cursor.setPosition(cursor.document().findBlockByNumber(step.start).position())
    last = cursor.document().findBlockByNumber(step.stop - 1)
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    for index, (entry_id, line) in enumerate(lines[middle:] + lines[:middle]):
        shape = block_format(entry_id, line.shape.level, line.shape.kind)
        if index:
            cursor.insertBlock(shape, QTextCharFormat())
        else:
            cursor.setBlockFormat(shape)
        insert_prefix(cursor, line.shape.kind, line.shape.speaker, line.shape.unattributed)
        _insert_said(cursor, line.said)


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
        case _:
            return None


def _format_of(chip: Party | Due | int) -> QTextCharFormat:
    if isinstance(chip, Party):
        return owner_format(chip)
    if isinstance(chip, Due):
        return urgent_format() if chip.urgent else due_format(chip)
    return plan_format(chip)
