"""What keys do in the rows of a table: from cell to cell, rows and columns more or less.

A row is a line with a bar between its cells. Rows one below another are one table.
"""

from collections.abc import Sequence

from kesbang_desktop.domain.editing.edit import Caret, Edit
from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.steps import Insert, Remove, Step
from kesbang_desktop.domain.editing.typed_line import Said, TypedLine
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.table_cells import BAR, bars, is_empty_row

_NEW_COLUMNS = 2


def is_row(line: LineDraft | None) -> bool:
    """Tell whether ``line`` is a row."""
    return line is not None and line.shape.kind is EntryKind.TABLE_ROW


def make_table(
    draft: LineDraft, above: LineDraft | None = None, below: LineDraft | None = None
) -> Edit:
    """Begin a table of two columns and two rows where the caret is, in its first cell.

    It takes the place of an empty line, else it stands below; other tables stay apart from it.
    """
    empty = TypedLine(Said(bars(_NEW_COLUMNS)), draft.shape.beside(EntryKind.TABLE_ROW))
    gap = (TypedLine(shape=draft.shape.beside()),) if is_row(below) and not is_row(draft) else ()
    table = Insert(draft.number + 1, (empty, empty, *gap))
    if draft.said == Said() and not is_row(draft) and not is_row(above):
        fresh: list[Step] = [
            table,
            Remove(draft.number, (TypedLine(draft.said, draft.shape),)),
        ]
        return Edit(tuple(fresh), draft.before, Caret(draft.number, 0))
    return draft.followed_by(table, Caret(draft.number + 1, 0))


def next_cell(draft: LineDraft, below: LineDraft | None, columns: int) -> Edit:
    """Go to the end of the next cell; from the last cell of a table to a new row."""
    text, place = draft.text, draft.caret or 0
    bar = text.find(BAR, place)
    if bar >= 0:
        return _going(draft, Caret(draft.number, _cell_end(text, bar + 1)))
    if below is not None and is_row(below):
        return _going(draft, Caret(below.number, _cell_end(below.text, 0)))
    return _row_below(draft, columns)


def previous_cell(draft: LineDraft, above: LineDraft | None) -> Edit:
    """Go to the end of the cell before; in the first cell of a table nothing happens."""
    bar = draft.text.rfind(BAR, 0, draft.caret or 0)
    if bar >= 0:
        return _going(draft, Caret(draft.number, bar))
    if above is not None and is_row(above):
        return _going(draft, Caret(above.number, len(above.text)))
    return _going(draft, Caret(draft.number, draft.caret or 0))


def break_row(
    draft: LineDraft, above: LineDraft | None, below: LineDraft | None, columns: int
) -> Edit | None:
    """Enter: begin a row below. An empty last row becomes a line again: the table is left.

    Before the header of a table room is made above it.
    """
    if is_empty_row(draft.text) and not is_row(below) and is_row(above):
        draft.replace(0, len(draft.text))
        draft.reshape(draft.shape.beside())
        return draft.edit
    if not draft.caret and not is_empty_row(draft.text) and not is_row(above):
        return draft.followed_by(
            Insert(draft.number, (TypedLine(shape=draft.shape.beside()),)), Caret(draft.number, 0)
        )
    return _row_below(draft, columns)


def erase_in_row(draft: LineDraft, above: LineDraft | None) -> Edit | None:
    """Backspace: an empty row goes; at the start of a cell the caret goes to the one before.

    None where the key takes a letter as everywhere.
    """
    place = draft.caret or 0
    if is_empty_row(draft.text):
        return _without(draft, above)
    if place and draft.text[place - 1] != BAR:
        return None
    return _going(draft, Caret(draft.number, max(place - 1, 0)))


def keeps_bar(draft: LineDraft) -> bool:
    """Tell whether Delete at the caret would join two cells, or the row with what is below."""
    return draft.is_at_end or draft.text[draft.caret or 0] == BAR


def add_column(rows: Sequence[LineDraft], caret: Caret) -> Edit:
    """Add a column to ``rows``, all those of a table, behind that of ``caret``."""
    column = _column(rows, caret)
    for row in rows:
        _fill_up(row, column)
        end = _cell_end(row.text, _cell_start(row.text, column))
        row.replace(end, end, BAR)
    after = next(row for row in rows if row.number == caret.line)
    return _all(rows, caret, Caret(caret.line, _cell_start(after.text, column + 1)))


def remove_column(rows: Sequence[LineDraft], caret: Caret) -> Edit | None:
    """Take the column of ``caret`` out of ``rows``; None where it is the only one."""
    if all(BAR not in row.text for row in rows):
        return None
    column = _column(rows, caret)
    for row in rows:
        if column <= row.text.count(BAR):
            start = _cell_start(row.text, column)
            end = row.text.find(BAR, start)
            if end >= 0:
                row.replace(start, end + 1)
            else:
                row.replace(max(start - 1, 0), len(row.text))
    after = next(row for row in rows if row.number == caret.line)
    place = _cell_start(after.text, min(column, after.text.count(BAR)))
    return _all(rows, caret, Caret(caret.line, place))


def as_lines(draft: LineDraft) -> None:
    """Make the bars of a row that becomes another line signs among its words."""
    place = draft.text.find(BAR)
    while place >= 0:
        draft.replace(place, place + 1, " | ")
        place = draft.text.find(BAR, place)


def _row_below(draft: LineDraft, columns: int) -> Edit:
    row = TypedLine(Said(bars(columns)), draft.shape.beside(EntryKind.TABLE_ROW))
    below = Insert(draft.number + 1, (row,))
    return draft.followed_by(below, Caret(draft.number + 1, 0))


def _going(draft: LineDraft, caret: Caret) -> Edit:
    return Edit((), draft.before, caret)


def _without(draft: LineDraft, above: LineDraft | None) -> Edit | None:
    if above is None:
        draft.replace(0, len(draft.text))
        draft.reshape(draft.shape.beside())
        return draft.edit
    gone = Remove(draft.number, (TypedLine(draft.said, draft.shape),))
    return Edit((gone,), draft.before, Caret(above.number, len(above.text)))


def _cell_end(text: str, start: int) -> int:
    bar = text.find(BAR, start)
    return len(text) if bar < 0 else bar


def _cell_start(text: str, column: int) -> int:
    place = 0
    for _ in range(column):
        bar = text.find(BAR, place)
        if bar < 0:
            return len(text)
        place = bar + 1
    return place


def _column(rows: Sequence[LineDraft], caret: Caret) -> int:
    row = next(one for one in rows if one.number == caret.line)
    return row.text.count(BAR, 0, caret.place)


def _fill_up(row: LineDraft, column: int) -> None:
    """Give a row that ends before ``column`` the cells up to it."""
    lacking = column - row.text.count(BAR)
    if lacking > 0:
        row.replace(len(row.text), len(row.text), BAR * lacking)


def _all(rows: Sequence[LineDraft], before: Caret, after: Caret) -> Edit:
    return Edit(tuple(step for row in rows for step in row.steps), before, after)
