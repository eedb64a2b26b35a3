"""What keys do to entries: whose they are, Enter, Tab, Backspace, Delete, kinds.

Each function answers whether it used the key up; otherwise the text surface does its usual thing.
"""

from PySide6.QtGui import QTextBlock, QTextCursor

from kesbang_desktop.domain.editing import typed_speakers
from kesbang_desktop.domain.editing.places import whole_characters
from kesbang_desktop.domain.entry import MAX_LEVEL, EntryKind
from kesbang_desktop.domain.markers import find_marker, offered_kind
from kesbang_desktop.ui.editor.block_text import places_of
from kesbang_desktop.ui.editor.inline_objects import OBJECT_CHARACTER, prefix_length
from kesbang_desktop.ui.editor.line import read_line, text_without_objects
from kesbang_desktop.ui.editor.structure import (
    insert_entry_above,
    insert_entry_below,
    join_with_next,
    join_with_previous,
    keep_plan_before,
    one_step,
    remove_typed,
    set_kind,
    set_level,
    set_speaker,
    text_start,
)
from kesbang_desktop.ui.editor.text_edits import apply_edit, draft_of

_KEEP = QTextCursor.MoveMode.KeepAnchor


def give_to_nobody(cursor: QTextCursor) -> None:
    """Ctrl+0: give the selected discussion to nobody; what is so already goes to the floor."""
    drafts = [draft_of(block) for block in selected_blocks(cursor)]
    apply_edit(cursor, typed_speakers.give_to_nobody(drafts))


def close_up_behind_chip(cursor: QTextCursor) -> None:
    """Before a comma or full stop is typed: take away the space that a chip put behind itself."""
    before = places_of(cursor.block())[: cursor.positionInBlock()]
    if not cursor.hasSelection() and before.endswith(f"{OBJECT_CHARACTER} "):
        cursor.deletePreviousChar()


def break_line(cursor: QTextCursor, deeper: bool = False) -> None:
    """Enter: begin the next entry; what follows the cursor goes with it.

    ``deeper`` begins an entry that says something of this one.
    """
    with one_step(cursor):
        cursor.removeSelectedText()
        block = cursor.block()
        line = read_line(block)
        offset = cursor.positionInBlock()
        if (
            not line.text
            and not line.owners
            and line.planned_minutes is None
            and (line.level or line.kind is not EntryKind.DISCUSSION)
        ):
            # Enter on an entry that says nothing steps back, as lists in Word do.
            _step_back(block)
            return
        rest = text_without_objects(whole_characters(places_of(block)[offset:]))
        if not rest:
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        if offset <= prefix_length(block) and rest:
            insert_entry_above(cursor)
            return
        keep_plan_before(cursor)
        follows = EntryKind.DISCUSSION if not rest or line.kind is EntryKind.AGENDA else line.kind
        level = line.level if line.kind is not EntryKind.AGENDA else 0
        insert_entry_below(cursor, follows, min(level + deeper, MAX_LEVEL))


def leave_whole(cursor: QTextCursor) -> None:
    """Move ``cursor`` from within the text of its entry to the end, where Enter cuts nothing."""
    if cursor.position() > text_start(cursor.block()):
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)


def erase_backwards(cursor: QTextCursor) -> bool:
    """Backspace at the start of the text: the label goes, then the speaker, level, line break."""
    block = cursor.block()
    prefix = prefix_length(block)
    if cursor.hasSelection() or cursor.positionInBlock() > prefix:
        return False
    line = read_line(block)
    if line.speaker is not None or line.unattributed:
        set_speaker(block, None)
    elif line.kind is not EntryKind.DISCUSSION:
        set_kind(block, EntryKind.DISCUSSION)
    elif line.level:
        set_level(block, line.level - 1)
    elif block.previous().isValid():
        cursor.setPosition(join_with_previous(block))
    return True


def erase_forwards(cursor: QTextCursor) -> bool:
    """Delete at the end of an entry: the next one is joined to it."""
    block = cursor.block()
    if cursor.hasSelection() or not cursor.atBlockEnd() or not block.next().isValid():
        return False
    cursor.setPosition(join_with_next(block))
    return True


def change_level(cursor: QTextCursor, step: int) -> None:
    """Tab and Shift+Tab: one level deeper (1) or back (-1) for every selected entry."""
    with one_step(cursor):
        for block in selected_blocks(cursor):
            line = read_line(block)
            if line.kind is not EntryKind.AGENDA:
                set_level(block, max(0, min(line.level + step, MAX_LEVEL)))


def change_kind(cursor: QTextCursor, kind: EntryKind) -> None:
    """Ctrl+1 to Ctrl+5: set the kind of every selected entry; a sign that meant it goes."""
    with one_step(cursor):
        for block in selected_blocks(cursor):
            if read_line(block).kind is not kind:
                offered = offered_kind(places_of(block)) or find_marker(places_of(block))
                if offered is not None and offered[0] is kind:
                    remove_typed(block, 0, offered[1])
                set_kind(block, kind)


def selected_blocks(cursor: QTextCursor) -> list[QTextBlock]:
    """Return the blocks that the selection touches; without one, the block of the cursor."""
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd())
    blocks = [block]
    while block != last and block.next().isValid():
        block = block.next()
        blocks.append(block)
    return blocks


def keep_out_of_prefix(cursor: QTextCursor) -> bool:
    """Move ``cursor`` behind the label and the speaker where it stands before them."""
    block = cursor.block()
    start = text_start(block)
    if cursor.position() >= start:
        return False
    mode = _KEEP if cursor.hasSelection() else QTextCursor.MoveMode.MoveAnchor
    cursor.setPosition(start, mode)
    return True


def _step_back(block: QTextBlock) -> None:
    line = read_line(block)
    if line.kind is not EntryKind.DISCUSSION:
        set_kind(block, EntryKind.DISCUSSION)
    else:
        set_level(block, line.level - 1)
