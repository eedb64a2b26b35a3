"""Copy and paste in the notes format."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from html import escape
from uuid import UUID

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor

from kesbang_desktop.domain.action import ActionItem, as_agreed
from kesbang_desktop.domain.chat_stamp import ChatLine, only_day, other_days, read_chat
from kesbang_desktop.domain.editing.pasting import in_pieces, paste
from kesbang_desktop.domain.emphasis import Words, runs
from kesbang_desktop.domain.emphasis_marks import read_marks, write_marks
from kesbang_desktop.domain.line_reading import LineReading
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.table_cells import words_of_cells
from kesbang_desktop.domain.table_rows import barred, read_rows, said_lines
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.ui.editor.inline_objects import (
    OBJECT_CHARACTER,
    is_row_block,
    prefix_length,
)
from kesbang_desktop.ui.editor.line import Line, block_id, entry_of, read_line
from kesbang_desktop.ui.editor.structure import one_step
from kesbang_desktop.ui.editor.table_rules import beside
from kesbang_desktop.ui.editor.text_edits import apply_edit
from kesbang_desktop.ui.editor.typed_blocks import draft_at, read_typed
from kesbang_desktop.ui.editor.typing_rules import selected_blocks

# Takes in what came with an entry.
_Note = Callable[[UUID, LineReading, ChatLine], None]


def copied_notes(cursor: QTextCursor, notation: Notation) -> str:
    """Return the selection as notes: whole entries with their markers, parts as plain text."""
    pieces = []
    for block in selected_blocks(cursor):
        start = max(cursor.selectionStart() - block.position(), 0)
        end = min(cursor.selectionEnd() - block.position(), block.length() - 1)
        prefix = prefix_length(block)
        if start <= prefix and end == block.length() - 1:
            pieces.append(_written(read_line(block), notation))
        else:
            said = read_typed(block).said
            part = said.cut(max(start - prefix, 0), max(end - prefix, 0))
            words = part.kept_words
            pieces.append(write_marks(words.text, words.emphasis))
    return pieces[0].lstrip(" ") if len(pieces) == 1 else "\n".join(pieces)


def copied_rows(cursor: QTextCursor) -> list[tuple[Words, ...]]:
    """Return the cells of the rows that are selected; none where other lines are, or one cell."""
    blocks = selected_blocks(cursor)
    if not cursor.hasSelection() or not all(map(is_row_block, blocks)):
        return []
    lines = map(read_line, blocks)
    rows = [words_of_cells(Words(line.text, line.emphasis)) for line in lines]
    is_part = len(rows) == 1 and OBJECT_CHARACTER not in cursor.selectedText()
    return [] if is_part else rows


def put_rows(data: QMimeData, rows: list[tuple[Words, ...]]) -> None:
    """Put ``rows`` into ``data`` as sheets and word processors take them."""
    data.setText("\n".join("\t".join(cell.text for cell in row) for row in rows))
    cells = ("".join(f"<td>{_as_html(cell)}</td>" for cell in row) for row in rows)
    data.setHtml(f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>")


def notes_in(source: QMimeData) -> str:
    """Return the text of ``source`` as notes, its lists nested and its words bold as they are."""
    plain = source.text()
    if not source.hasHtml():
        return plain
    from kesbang_desktop.domain.html_emphasis import with_marks
    from kesbang_desktop.domain.html_lists import html_list_lines

    html = source.html()
    return with_marks(html_list_lines(html, plain), html)


def copied_html(notes: str) -> str:
    """Return ``notes`` as HTML where words in them are bold or italic, else nothing.

    So that programs other than chats take that along.
    """
    lines = [Words(*read_marks(line)) for line in notes.split("\n")]
    if not any(line.emphasis for line in lines):
        return ""
    return "".join(f"<p>{_as_html(line)}</p>" for line in lines)


def _as_html(words: Words) -> str:
    pieces = []
    for piece, bold, italic in runs(words.text, words.emphasis):
        said = escape(piece)
        said = f"<i>{said}</i>" if italic else said
        pieces.append(f"<b>{said}</b>" if bold else said)
    return "".join(pieces)


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a paste tells beside its text: when entries were said, and what was left out.

    ``sent_on`` is the day of all messages of a chat, None where there are several or none.
    ``senders`` stood before the sign of an agenda item, a decision or an action, ``marks`` before
    the lines of lists. ``problems`` are sentences on gelar that speakers are not known by.
    ``strangers`` are keys of those who wrote in a chat and are not known.
    """

    times: Mapping[UUID, datetime]
    left_out: tuple[str, ...] = ()
    other_days: bool = False
    sent_on: date | None = None
    senders: tuple[str, ...] = ()
    marks: Mapping[UUID, str] = field(default_factory=dict)
    problems: tuple[str, ...] = ()
    strangers: frozenset[str] = frozenset()


def insert_notes(cursor: QTextCursor, text: str, notation: Notation) -> Pasted:
    """Insert ``text`` at ``cursor``: one line as text, several lines as entries, as one step.

    In a table every line with tabs is a row.

    The messages of a chat lose their stamps; what its program wrote itself is left out and told.
    """
    in_table = is_row_block(cursor.block())
    given = barred(text.splitlines(), is_table=in_table)
    messages = said_lines(read_chat(read_rows(enumerate(given, 1))))
    lines = [one for one in messages if not one.is_system]
    times: dict[UUID, datetime] = {}
    reads = notation.read_messages(lines)
    marks: dict[UUID, str] = {}

    def note(entry_id: UUID, read: LineReading, line: ChatLine) -> None:
        if line.at is not None and line.is_of(notation.meeting_date):
            times[entry_id] = line.at
        if read.mark:
            marks[entry_id] = read.mark

    _paste(cursor, list(zip(reads, lines, strict=True)), note)
    # The next edit is a step of its own: Qt merges nothing into an unmodified document.
    cursor.document().setModified(False)
    return Pasted(
        times,
        tuple(one.text for one in messages if one.is_system),
        bool(other_days(lines, notation.meeting_date)),
        only_day(messages),
        tuple(dict.fromkeys(one.sender for one in reads if one.sender)),
        marks,
        tuple(said for one in reads if one.speaker for said in one.problems),
        notation.strangers_among(lines),
    )


def _paste(cursor: QTextCursor, lines: list[tuple[LineReading, ChatLine]], note: _Note) -> None:
    """Put ``lines`` in, and tell ``note`` which entry each has become."""
    with one_step(cursor):
        cursor.removeSelectedText()
        as_text = clean_line(lines[0][1].text) if lines else ""
        pieces = [(piece, line) for read, line in lines for piece in in_pieces(read)]
        readings = [piece for piece, _ in pieces]
        pasted = paste(draft_at(cursor), readings, as_text, *beside(cursor))
        apply_edit(cursor, pasted.edit)
    for number, (piece, line) in zip(pasted.numbers, pieces, strict=True):
        if number is not None:
            note(block_id(cursor.document().findBlockByNumber(number)), piece, line)


def _written(line: Line, notation: Notation) -> str:
    action = as_agreed(ActionItem(line.id, line.owners), line.agreed)
    return notation.write_line(entry_of(line, line.id, ""), action)
