"""Edits of lines done to the document: the one adapter."""

from uuid import UUID

from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.editing.edit import Caret, Edit
from kesbang_desktop.domain.editing.places import spans_in_characters, whole_characters
from kesbang_desktop.domain.editing.steps import (
    Insert,
    Join,
    Move,
    Remove,
    Replace,
    Reshape,
    Split,
    Step,
)
from kesbang_desktop.domain.editing.typed_line import CHIP, Fact, Said, Shape, TypedLine
from kesbang_desktop.domain.emphasis import cut
from kesbang_desktop.domain.entry import FLAT_KINDS, SPOKEN_KINDS, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.outcome import Outcome
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.review import Review
from kesbang_desktop.ui.editor.emphasis_formats import insert_letters, set_emphasis
from kesbang_desktop.ui.editor.field_blocks import set_field
from kesbang_desktop.ui.editor.inline_objects import (
    due_format,
    is_row_block,
    outcome_format,
    owner_format,
    plan_format,
    prefix_length,
    review_format,
    urgent_format,
)
from kesbang_desktop.ui.editor.line import block_format, block_id
from kesbang_desktop.ui.editor.structure import (
    insert_cells,
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
from kesbang_desktop.ui.editor.typed_blocks import read_typed
from kesbang_desktop.ui.editor.withheld_blocks import set_withheld


def apply_edit(cursor: QTextCursor, edit: Edit | None) -> None:
    """Do ``edit`` in the document of ``cursor`` as one step for undo, and move that along.

    Undone, the cursor comes back to where it stands now.
    """
    if edit is None:
        return
    document = cursor.document()
    with one_step(cursor):
        for step in edit.steps:
            _do(document, step)
    if edit.after is not None:
        cursor.setPosition(_position(cursor, edit.after))


def _do(document: QTextDocument, step: Step) -> None:
    match step:
        case Replace():
            _replace(document.findBlockByNumber(step.line), step)
        case Reshape():
            _reshape(document.findBlockByNumber(step.line), step)
        case Split():
            _split(QTextCursor(document), step)
        case Join():
            _join(QTextCursor(document), step)
        case Insert():
            _insert(QTextCursor(document), step)
        case Remove():
            _remove(QTextCursor(document), step)
        case Move():
            _move(QTextCursor(document), step)


def _position(cursor: QTextCursor, caret: Caret) -> int:
    return text_start(cursor.document().findBlockByNumber(caret.line)) + caret.place


def _replace(block: QTextBlock, step: Replace) -> None:
    cursor = QTextCursor(block)
    start = text_start(block) + step.start
    removed, inserted = step.removed, step.inserted
    if (removed.text, removed.chips) == (inserted.text, inserted.chips):
        # The letters stay, and with them where cursors stand.
        set_emphasis(cursor, start, inserted)
        return
    remove_typed(block, start - block.position(), len(removed.text))
    cursor.setPosition(start)
    _insert_said(cursor, inserted, is_row_block(block))


def _insert_said(cursor: QTextCursor, said: Said, is_row: bool) -> None:
    at = 0
    texts = said.text.split(CHIP)
    for text, chip in zip(texts, (*said.chips, None), strict=True):
        looks = cut(said.emphasis, at, at + len(text))
        if text:
            insert = insert_cells if is_row else insert_letters
            insert(cursor, whole_characters(text), spans_in_characters(looks, text))
        if chip is not None:
            insert_object(cursor, _format_of(chip))
        at += len(text) + 1


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
    if after.level != before.level and after.kind not in FLAT_KINDS:
        set_level(block, after.level)
    set_withheld(block, after.withheld)
    set_field(block, after.field)


def _split(cursor: QTextCursor, step: Split) -> None:
    cursor.setPosition(_position(cursor, Caret(step.line, step.place)))
    cursor.insertBlock(_fresh_format(step.below), QTextCharFormat())
    _insert_prefix(cursor, step.below)


def _join(cursor: QTextCursor, step: Join) -> None:
    block = cursor.document().findBlockByNumber(step.line + 1)
    shape = block.previous().blockFormat()
    remove_typed(block, 0, prefix_length(block))
    cursor.setPosition(block.position())
    cursor.deletePreviousChar()
    cursor.setBlockFormat(shape)


def _insert(cursor: QTextCursor, step: Insert) -> None:
    lines = list(step.inserted)
    if step.line:
        cursor.setPosition(_end_of(cursor, step.line - 1))
    elif lines:
        # What stands at the top goes down with the format that it has.
        shape = cursor.block().blockFormat()
        cursor.insertBlock(shape, QTextCharFormat())
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        first = lines.pop(0)
        cursor.setBlockFormat(_fresh_format(first.shape))
        _insert_line(cursor, first)
    for line in lines:
        cursor.insertBlock(_fresh_format(line.shape), QTextCharFormat())
        _insert_line(cursor, line)


def _remove(cursor: QTextCursor, step: Remove) -> None:
    first, count = step.line, len(step.removed)
    below = cursor.document().findBlockByNumber(first + count)
    if below.isValid():
        shape = below.blockFormat()
        cursor.setPosition(cursor.document().findBlockByNumber(first).position())
        cursor.setPosition(below.position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.setBlockFormat(shape)
    else:
        cursor.setPosition(_end_of(cursor, first - 1))
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()


def _move(cursor: QTextCursor, step: Move) -> None:
    """Write the lines of ``step`` anew in their new order, each with the id that it has."""
    blocks = map(cursor.document().findBlockByNumber, range(step.start, step.stop))
    lines = [(block_id(block), read_typed(block)) for block in blocks]
    middle = step.middle - step.start
    cursor.setPosition(cursor.document().findBlockByNumber(step.start).position())
    cursor.setPosition(_end_of(cursor, step.stop - 1), QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    for index, (entry_id, line) in enumerate(lines[middle:] + lines[:middle]):
        shape = _format(entry_id, line.shape)
        if index:
            cursor.insertBlock(shape, QTextCharFormat())
        else:
            cursor.setBlockFormat(shape)
        _insert_line(cursor, line)


def _end_of(cursor: QTextCursor, number: int) -> int:
    block = cursor.document().findBlockByNumber(number)
    return block.position() + block.length() - 1


def _fresh_format(shape: Shape) -> QTextBlockFormat:
    return _format(new_id(), shape)


def _format(entry_id: UUID, shape: Shape) -> QTextBlockFormat:
    return block_format(entry_id, shape.level, shape.kind, shape.withheld, shape.field)


def _insert_line(cursor: QTextCursor, line: TypedLine) -> None:
    _insert_prefix(cursor, line.shape)
    _insert_said(cursor, line.said, line.shape.kind is EntryKind.TABLE_ROW)


def _insert_prefix(cursor: QTextCursor, shape: Shape) -> None:
    insert_prefix(cursor, shape.kind, shape.speaker, shape.unattributed)


def _format_of(chip: Party | Due | Fact) -> QTextCharFormat:
    if isinstance(chip, Party):
        return owner_format(chip)
    if isinstance(chip, Due):
        return urgent_format() if chip.urgent else due_format(chip)
    if isinstance(chip, Outcome):
        return outcome_format(chip)
    if isinstance(chip, Review):
        return review_format(chip)
    return plan_format(chip)
