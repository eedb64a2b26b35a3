"""Chips become text again to be changed: double click, or F2 behind them."""

from collections.abc import Callable

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from kesbang_desktop.domain.editing import chips
from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.ui.editor.structure import text_start
from kesbang_desktop.ui.editor.text_edits import apply_edit
from kesbang_desktop.ui.editor.typed_blocks import draft_at


def reopen_before(edit: QTextEdit) -> None:
    """Put what was typed for the chip before the cursor in its place, where one stands there."""
    cursor = edit.textCursor()
    _reopen(edit, cursor, chips.chip_before(draft_at(cursor)))


def reopen_beside(edit: QTextEdit, cursor: QTextCursor) -> bool:
    """Put what was typed for the chip that ``cursor`` touches in its place; tell whether one is."""
    is_in_words = cursor.position() >= text_start(cursor.block())
    return is_in_words and _reopen(edit, cursor, chips.chip_beside(draft_at(cursor)))


def begin_outcome(edit: QTextEdit, cursor: QTextCursor) -> None:
    """Make the line of ``cursor`` a decision that is about to say how it was taken.

    What it said of that already is text again, to be changed.
    """
    _begin(edit, cursor, chips.begin_outcome)


def begin_review(edit: QTextEdit, cursor: QTextCursor) -> None:
    """Make the line of ``cursor`` a decision that is about to say when it is looked at again."""
    _begin(edit, cursor, chips.begin_review)


def _begin(edit: QTextEdit, cursor: QTextCursor, begin: Callable[[LineDraft], None]) -> None:
    draft = draft_at(cursor)
    begin(draft)
    apply_edit(cursor, draft.edit)
    edit.setTextCursor(cursor)


def _reopen(edit: QTextEdit, cursor: QTextCursor, place: int | None) -> bool:
    if place is None:
        return False
    draft = draft_at(cursor)
    chips.reopen_chip(draft, place)
    apply_edit(cursor, draft.edit)
    edit.setTextCursor(cursor)
    return True
