"""What stands before the words of a block, changed: kind, level, speaker.

Every function is one step for undo, and touches nothing but the block it is given. Which change is
meant is decided in :mod:`domain.editing`.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from kesbang_desktop.domain.emphasis import Spans, cut
from kesbang_desktop.domain.entry import FLAT_KINDS, MAX_LEVEL, SPOKEN_KINDS, EntryKind
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.table_cells import BAR
from kesbang_desktop.ui.editor.emphasis_formats import insert_letters
from kesbang_desktop.ui.editor.inline_objects import (
    OBJECT_CHARACTER,
    Part,
    cell_format,
    mark_format,
    nobody_format,
    objects_in,
    prefix_length,
    speaker_format,
)
from kesbang_desktop.ui.editor.line import space_for

_KINDS_WITH = {
    Part.SPEAKER: SPOKEN_KINDS,
    Part.NOBODY: frozenset((EntryKind.DISCUSSION,)),
    Part.PLAN: frozenset((EntryKind.AGENDA,)),
    Part.OUTCOME: frozenset((EntryKind.DECISION,)),
    Part.REVIEW: frozenset((EntryKind.DECISION,)),
    Part.CELL: frozenset((EntryKind.TABLE_ROW,)),
}


@contextmanager
def one_step(cursor: QTextCursor) -> Iterator[None]:
    """Make the edits inside one step for undo."""
    cursor.beginEditBlock()
    try:
        yield
    finally:
        cursor.endEditBlock()


def text_start(block: QTextBlock) -> int:
    """Return the document position where the text of ``block`` starts, after its prefix."""
    return block.position() + prefix_length(block)


def set_kind(block: QTextBlock, kind: EntryKind) -> None:
    """Make ``block`` a ``kind``; agenda items and rows have no level, others no plan."""
    cursor = QTextCursor(block)
    with one_step(cursor):
        for found in reversed(list(objects_in(block))):
            if found.part is Part.MARK or kind not in _KINDS_WITH.get(found.part, (kind,)):
                remove_typed(block, found.offset, 1)
        if kind is not EntryKind.DISCUSSION:
            insert_object(QTextCursor(block), mark_format(kind))
        QTextCursor(block).setBlockFormat(space_for(block.blockFormat(), kind))
        if kind in FLAT_KINDS:
            set_level(block, 0)


def set_level(block: QTextBlock, level: int) -> None:
    """Set the level of ``block``, held between 0 and MAX_LEVEL."""
    level = max(0, min(level, MAX_LEVEL))
    shape = block.blockFormat()
    if shape.indent() != level:
        shape.setIndent(level)
        QTextCursor(block).setBlockFormat(shape)


def set_speaker(block: QTextBlock, party: Party | None) -> None:
    """Name the speaker of ``block``, None for whoever has the floor."""
    cursor = QTextCursor(block)
    with one_step(cursor):
        for found in reversed(list(objects_in(block))):
            if found.part in (Part.SPEAKER, Part.NOBODY):
                remove_typed(block, found.offset, 1)
        if party is not None:
            cursor.setPosition(text_start(block))
            insert_object(cursor, speaker_format(party))


def set_nobody(block: QTextBlock) -> None:
    """Give ``block``, which is discussion, to nobody."""
    cursor = QTextCursor(block)
    with one_step(cursor):
        set_speaker(block, None)
        cursor.setPosition(text_start(block))
        insert_object(cursor, nobody_format())


def remove_typed(block: QTextBlock, offset: int, length: int) -> None:
    """Remove ``length`` characters of ``block`` from ``offset`` on."""
    if length:
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + offset)
        cursor.setPosition(block.position() + offset + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()


def insert_prefix(
    cursor: QTextCursor, kind: EntryKind, speaker: Party | None, unattributed: bool
) -> None:
    """Insert what stands before the words of an entry, at the start of an empty block."""
    if kind is not EntryKind.DISCUSSION:
        insert_object(cursor, mark_format(kind))
    if speaker is not None:
        insert_object(cursor, speaker_format(speaker))
    elif unattributed:
        insert_object(cursor, nobody_format())


def insert_object(cursor: QTextCursor, shape: QTextCharFormat) -> None:
    """Insert the object that ``shape`` describes at ``cursor``."""
    cursor.insertText(OBJECT_CHARACTER, shape)


def insert_cells(cursor: QTextCursor, text: str, spans: Spans) -> None:
    """Insert words of a row, in which bars stand between cells, in the looks of ``spans``."""
    at = 0
    for number, cell in enumerate(text.split(BAR)):
        if number:
            insert_object(cursor, cell_format())
        insert_letters(cursor, cell, cut(spans, at, at + len(cell)))
        at += len(cell) + len(BAR)
