"""What keys do to entries: whose they are, Enter, Tab, Backspace, Delete, kinds.

Reads the lines that a key means, asks the rules of :mod:`domain.editing` and does their edit.
"""

from collections.abc import Sequence

from PySide6.QtGui import QTextBlock, QTextCursor

from kesbang_desktop.domain.editing import (
    breaking,
    chips,
    emphasising,
    joining,
    shaping,
    table_keys,
    typed_speakers,
)
from kesbang_desktop.domain.editing.emphasising import ChosenWords, Stress
from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.ui.editor.inline_objects import is_row_block, prefix_length
from kesbang_desktop.ui.editor.structure import one_step, text_start
from kesbang_desktop.ui.editor.table_rules import beside, column_count
from kesbang_desktop.ui.editor.text_edits import apply_edit
from kesbang_desktop.ui.editor.typed_blocks import draft_at, draft_of


def give_to_nobody(cursor: QTextCursor) -> None:
    """Ctrl+6: give the selected discussion to nobody; what is so already goes to the floor."""
    apply_edit(cursor, typed_speakers.give_to_nobody(_selected_drafts(cursor)))


def change_level(cursor: QTextCursor, step: int) -> None:
    """Tab and Shift+Tab: one level deeper (1) or back (-1) for every selected entry."""
    apply_edit(cursor, shaping.change_level(_selected_drafts(cursor), step))


def change_kind(cursor: QTextCursor, kind: EntryKind) -> None:
    """Ctrl+1 to Ctrl+5: set the kind of every selected entry; a sign that meant it goes."""
    apply_edit(cursor, shaping.change_kind(_selected_drafts(cursor), kind))


def change_withheld(cursor: QTextCursor) -> None:
    """Ctrl+8: keep the selected entries off the wall; where all are so already, show them again."""
    apply_edit(cursor, shaping.change_withheld(_selected_drafts(cursor)))


def take_fields(cursor: QTextCursor, fields: Sequence[str]) -> None:
    """Give each selected entry its field of ``fields``, empty for none."""
    apply_edit(cursor, shaping.take_fields(_selected_drafts(cursor), fields))


def emphasise(cursor: QTextCursor, stress: Stress) -> bool:
    """Ctrl+B and Ctrl+I: make what is selected so, or plain again where it is.

    Tells whether there was anything that can be.
    """
    chosen = []
    for draft, block in zip(_selected_drafts(cursor), selected_blocks(cursor), strict=True):
        start = max(cursor.selectionStart() - text_start(block), 0)
        end = min(cursor.selectionEnd() - text_start(block), len(draft.text))
        if start < end:
            chosen.append(ChosenWords(draft, start, end))
    apply_edit(cursor, emphasising.emphasise(chosen, stress))
    return any(emphasising.takes(one.draft.shape.kind, stress) for one in chosen)


def close_up_behind_chip(cursor: QTextCursor) -> None:
    """Before a comma or full stop is typed: take away the space that a chip put behind itself."""
    if not cursor.hasSelection():
        draft = draft_at(cursor)
        chips.close_up(draft)
        apply_edit(cursor, draft.edit)


def break_line(cursor: QTextCursor, is_carried: bool = False) -> None:
    """Enter: begin the next entry, a note on this one where that ``is_carried``.

    What is selected goes before, as it does under every key.
    """
    is_whole = not cursor.hasSelection()
    with one_step(cursor):
        cursor.removeSelectedText()
        draft = draft_at(cursor)
        if table_keys.is_row(draft):
            above, below = beside(cursor)
            apply_edit(cursor, table_keys.break_row(draft, above, below, column_count(cursor)))
        elif is_carried and is_whole:
            apply_edit(cursor, breaking.note_under(draft))
        else:
            deeper = is_carried and draft.is_at_end
            apply_edit(cursor, breaking.break_line(draft, deeper))


def erase_backwards(cursor: QTextCursor) -> bool:
    """Backspace at the start of the text: the label goes, then the speaker, level, line break.

    Tells whether the key was used up.
    """
    block = cursor.block()
    if cursor.hasSelection():
        return False
    if is_row_block(block):
        edit = table_keys.erase_in_row(draft_at(cursor), beside(cursor)[0])
        apply_edit(cursor, edit)
        return edit is not None
    if cursor.positionInBlock() > prefix_length(block):
        return False
    apply_edit(cursor, joining.erase_at_start(draft_at(cursor), beside(cursor)[0]))
    return True


def erase_forwards(cursor: QTextCursor) -> bool:
    """Delete at the end of an entry: the next one is joined to it; tells whether it was used up."""
    below = cursor.block().next()
    if not cursor.hasSelection() and is_row_block(cursor.block()):
        draft = draft_at(cursor)
        if draft.is_at_end and below.isValid():
            apply_edit(cursor, joining.erase_at_end(draft, draft_of(below)))
        return table_keys.keeps_bar(draft)
    if cursor.hasSelection() or not cursor.atBlockEnd() or not below.isValid():
        return False
    apply_edit(cursor, joining.erase_at_end(draft_at(cursor), draft_of(below)))
    return True


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
    is_selecting = cursor.hasSelection()
    mode = QTextCursor.MoveMode.KeepAnchor if is_selecting else QTextCursor.MoveMode.MoveAnchor
    cursor.setPosition(start, mode)
    return True


def _selected_drafts(cursor: QTextCursor) -> list[LineDraft]:
    return [draft_of(block) for block in selected_blocks(cursor)]
