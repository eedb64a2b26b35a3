"""Fills the document from minutes, in one pass."""

from collections.abc import Callable, Iterator

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from kesbang_desktop.domain.due_date import NO_DUE
from kesbang_desktop.domain.emphasis import Words
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.table_cells import typed_row
from kesbang_desktop.domain.together.shared_line import SharedLine, shared_line
from kesbang_desktop.ui.editor.emphasis_formats import insert_letters
from kesbang_desktop.ui.editor.inline_objects import (
    OBJECT_CHARACTER,
    due_format,
    outcome_format,
    owner_format,
    plan_format,
    review_format,
    urgent_format,
)
from kesbang_desktop.ui.editor.line import Line, agree, passing_format
from kesbang_desktop.ui.editor.line_highlighter import DRESSED_KINDS
from kesbang_desktop.ui.editor.margin_painter import TEXT_LEFT
from kesbang_desktop.ui.editor.structure import insert_cells, insert_prefix

_LINE_SEPARATOR = "\u2028"


def lines_of(minutes: Minutes) -> Iterator[Line]:
    """Yield the lines that show ``minutes``: one an entry, a single empty one where none is."""
    for entry in minutes.entries:
        yield line_of(shared_line(entry, minutes.actions.get(entry.id)))
    if not minutes.entries:
        yield Line(new_id())


def line_of(shared: SharedLine) -> Line:
    """Return the line that shows an entry, with its owners and its due date."""
    entry = shared.entry
    line = Line(
        entry.id,
        entry.kind,
        entry.level,
        entry.text,
        entry.speaker,
        shared.owners,
        planned_minutes=entry.planned_minutes,
        unattributed=entry.unattributed,
        outcome=entry.outcome,
        emphasis=entry.emphasis,
        review=entry.review,
        withheld=entry.withheld,
        field=entry.field,
    )
    return line if shared.due == NO_DUE else agree(line, shared.due)


def fill_document(
    document: QTextDocument,
    lines: list[Line],
    dress: Callable[[QTextBlock, EntryKind], object] = lambda *_: None,
) -> None:
    """Replace everything in ``document`` by ``lines`` and forget its undo steps.

    ``dress`` gives a block of DRESSED_KINDS its looks. Nobody hears of the lines one by one:
    whoever follows the document would be called for each of them.
    """
    was_blocked = document.blockSignals(True)
    _fill(document, lines, dress)
    document.blockSignals(was_blocked)
    document.contentsChanged.emit()


def _fill(
    document: QTextDocument, lines: list[Line], dress: Callable[[QTextBlock, EntryKind], object]
) -> None:
    document.setUndoRedoEnabled(False)
    document.clear()
    frame = document.rootFrame().frameFormat()
    frame.setLeftMargin(TEXT_LEFT)
    frame.setRightMargin(24)
    frame.setTopMargin(20)
    frame.setBottomMargin(40)
    document.rootFrame().setFrameFormat(frame)
    cursor = QTextCursor(document)
    plain = QTextCharFormat()
    cursor.beginEditBlock()
    for index, line in enumerate(lines):
        shape = passing_format(line.id, line.level, line.kind, line.withheld, line.field)
        if index:
            cursor.insertBlock(shape, plain)
        else:
            cursor.setBlockFormat(shape)
        insert_line(cursor, line)
        if line.kind in DRESSED_KINDS:
            dress(cursor.block(), line.kind)
    cursor.endEditBlock()
    document.setUndoRedoEnabled(True)


def insert_line(cursor: QTextCursor, line: Line) -> None:
    """Insert what ``line`` says at ``cursor``, at the start of an empty block."""
    insert_prefix(cursor, line.kind, line.speaker, line.unattributed)
    if line.kind is EntryKind.TABLE_ROW:
        row = typed_row(Words(line.text, line.emphasis))
        insert_cells(cursor, row.text, row.emphasis)
        return
    insert_letters(cursor, line.text.replace("\n", _LINE_SEPARATOR), line.emphasis)
    chips = [owner_format(owner) for owner in line.owners]
    if line.urgent:
        chips.append(urgent_format())
    if line.due is not None or line.ongoing:
        chips.append(due_format(line.agreed))
    if line.planned_minutes is not None:
        chips.append(plan_format(line.planned_minutes))
    if line.outcome is not None:
        chips.append(outcome_format(line.outcome))
    if line.review is not None:
        chips.append(review_format(line.review))
    for chip in chips:
        cursor.insertText(" ", QTextCharFormat())
        cursor.insertText(OBJECT_CHARACTER, chip)
