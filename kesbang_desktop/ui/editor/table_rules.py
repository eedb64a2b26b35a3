"""What keys and commands do to the table in which the cursor stands."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QTextCursor

from kesbang_desktop.domain.editing import table_keys
from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.table_cells import BAR
from kesbang_desktop.ui.editor.inline_objects import blocks_of_table, is_row_block
from kesbang_desktop.ui.editor.text_edits import apply_edit
from kesbang_desktop.ui.editor.typed_blocks import caret_of, draft_at, draft_of


def make_table(cursor: QTextCursor) -> None:
    """Begin a table of two columns where ``cursor`` is."""
    cursor.clearSelection()
    apply_edit(cursor, table_keys.make_table(draft_at(cursor), *beside(cursor)))


def go_to_cell(cursor: QTextCursor, step: int) -> bool:
    """Tab and Shift+Tab: the next cell (1) or the one before (-1); tell whether there are cells."""
    if not is_row_block(cursor.block()):
        return False
    cursor.clearSelection()
    above, below = beside(cursor)
    draft = draft_at(cursor)
    if step > 0:
        apply_edit(cursor, table_keys.next_cell(draft, below, column_count(cursor)))
    else:
        apply_edit(cursor, table_keys.previous_cell(draft, above))
    return True


def is_in_table(cursor: QTextCursor) -> bool:
    """Tell whether ``cursor`` stands in a row."""
    return is_row_block(cursor.block())


def add_column(cursor: QTextCursor) -> None:
    """Add a column behind that of ``cursor``, where it is in a table."""
    if rows := _rows(cursor):
        apply_edit(cursor, table_keys.add_column(rows, caret_of(cursor)))


def remove_column(cursor: QTextCursor) -> None:
    """Take the column of ``cursor`` away, where it is in a table of more than one."""
    if rows := _rows(cursor):
        apply_edit(cursor, table_keys.remove_column(rows, caret_of(cursor)))


def stay_in_line(cursor: QTextCursor, height: float, line: QRect) -> None:
    """Take ``cursor`` back to the cell that was clicked at ``height``, where it stands in the next.

    What fills the line behind the last cell of a band ends in the next band; ``line`` is where the
    cursor stands.
    """
    if height < line.top() and is_row_block(cursor.block()) and not cursor.atBlockStart():
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)


def beside(cursor: QTextCursor) -> tuple[LineDraft | None, LineDraft | None]:
    """Return the lines above and below that of ``cursor``."""
    above, below = cursor.block().previous(), cursor.block().next()
    return (
        draft_of(above) if above.isValid() else None,
        draft_of(below) if below.isValid() else None,
    )


def column_count(cursor: QTextCursor) -> int:
    """Return how many columns the table of ``cursor`` has."""
    return max((row.text.count(BAR) + 1 for row in _rows(cursor)), default=1)


def _rows(cursor: QTextCursor) -> list[LineDraft]:
    return list(map(draft_of, blocks_of_table(cursor.block())))
