"""Copy and paste in the notes format."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from kesbang_desktop.domain.action import ActionItem, as_agreed
from kesbang_desktop.domain.chat_stamp import ChatLine, only_day, other_days, read_chat
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.editing.places import whole_characters
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.line_reading import LineReading
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.table_rows import read_rows
from kesbang_desktop.domain.text import clean_line, clean_text
from kesbang_desktop.ui.editor.block_text import places_of
from kesbang_desktop.ui.editor.filling import insert_line
from kesbang_desktop.ui.editor.inline_objects import prefix_length
from kesbang_desktop.ui.editor.line import (
    NO_ID,
    Line,
    block_format,
    read_line,
    text_without_objects,
)
from kesbang_desktop.ui.editor.structure import keep_plan_before, one_step
from kesbang_desktop.ui.editor.typing_rules import selected_blocks

# A key in a line of a million characters takes half a second: longer ones become several entries.
_LONGEST = 20_000
# Takes in what came with an entry.
_Note = Callable[[UUID, LineReading, ChatLine], None]


def copied_notes(cursor: QTextCursor, notation: Notation) -> str:
    """Return the selection as notes: whole entries with their markers, parts as plain text."""
    pieces = []
    for block in selected_blocks(cursor):
        start = max(cursor.selectionStart() - block.position(), 0)
        end = min(cursor.selectionEnd() - block.position(), block.length() - 1)
        if start <= prefix_length(block) and end == block.length() - 1:
            pieces.append(_written(read_line(block), notation))
        else:
            pieces.append(_text_between(block, start, end))
    return pieces[0].lstrip(" ") if len(pieces) == 1 else "\n".join(pieces)


def notes_in(source: QMimeData) -> str:
    """Return the text of ``source`` as notes, with its lists as they are nested."""
    plain = source.text()
    if not source.hasHtml():
        return plain
    from kesbang_desktop.domain.html_lists import html_list_lines

    return html_list_lines(source.html(), plain)


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

    The messages of a chat lose their stamps; what its program wrote itself is left out and told.
    """
    messages = [
        one for one in read_chat(read_rows(enumerate(text.splitlines(), 1))) if one.text.strip()
    ]
    lines = [one for one in messages if not one.is_system]
    times: dict[UUID, datetime] = {}
    reads = notation.read_messages(lines)
    marks: dict[UUID, str] = {}

    def note(entry_id: UUID, read: LineReading, line: ChatLine) -> None:
        if line.at is not None and line.is_of(notation.meeting_date):
            times[entry_id] = line.at
        if read.mark:
            marks[entry_id] = read.mark

    _insert(cursor, list(zip(reads, lines, strict=True)), note)
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


def _insert(cursor: QTextCursor, lines: list[tuple[LineReading, ChatLine]], note: _Note) -> None:
    with one_step(cursor):
        cursor.removeSelectedText()
        if not lines:
            return
        readings = [(piece, line) for read, line in lines for piece in _in_pieces(read)]
        first, first_line = readings[0]
        if len(readings) == 1 and (_is_plain(first) or read_line(cursor.block()).text):
            cursor.insertText(clean_line(first_line.text), QTextCharFormat())
            return
        here = cursor.block()
        is_plain = _is_plain(first)
        if text_without_objects(here.text()) or (is_plain and prefix_length(here)):
            if is_plain:
                cursor.insertText(first.text, QTextCharFormat())
                readings = readings[1:]
            _insert_below(cursor, readings, note)
        else:
            entry_id = read_line(here).id
            entry_id = new_id() if entry_id == NO_ID else entry_id
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.removeSelectedText()
            shown = _line(first, entry_id)
            cursor.setBlockFormat(block_format(entry_id, shown.level, shown.kind))
            insert_line(cursor, shown)
            note(entry_id, first, first_line)
            _insert_below(cursor, readings[1:], note)


def _insert_below(
    cursor: QTextCursor,
    readings: list[tuple[LineReading, ChatLine]],
    note: _Note,
) -> None:
    """Insert entries after the one of ``cursor``; what stood after the cursor becomes the last."""
    rest = _text_between(cursor.block(), cursor.positionInBlock(), None)
    if rest:
        keep_plan_before(cursor)
        shape = cursor.block().blockFormat().indent()
        cursor.insertBlock(block_format(new_id(), shape), QTextCharFormat())
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    for reading, source in readings:
        line = _line(reading, new_id())
        note(line.id, reading, source)
        cursor.insertBlock(block_format(line.id, line.level, line.kind), QTextCharFormat())
        insert_line(cursor, line)


def _text_between(block: QTextBlock, start: int, end: int | None) -> str:
    return text_without_objects(whole_characters(places_of(block)[start:end]))


def _in_pieces(reading: LineReading) -> Iterator[LineReading]:
    """Yield ``reading`` as entries that can be typed in, cut at spaces where there are any."""
    text = reading.text
    while len(text) > _LONGEST:
        space = text.rfind(" ", 1, _LONGEST)
        cut = space if space > 0 else _LONGEST
        yield LineReading(reading.kind, reading.level, text[:cut], reading.speaker)
        text = text[cut:].lstrip(" ")
        reading = replace(reading, speaker=None, unattributed=False)
    yield replace(reading, text=text)


def _is_plain(reading: LineReading) -> bool:
    is_said = reading.kind is EntryKind.DISCUSSION and not reading.level
    return is_said and not reading.speaker and not reading.unattributed


def _line(reading: LineReading, entry_id: UUID) -> Line:
    due = reading.due or Due()
    return Line(
        entry_id,
        reading.kind,
        reading.level,
        clean_text(reading.text),
        reading.speaker,
        reading.owners,
        due.day,
        due.ongoing,
        reading.planned_minutes,
        reading.unattributed,
        due.note,
        due.urgent,
    )


def _written(line: Line, notation: Notation) -> str:
    entry = Entry(
        line.id,
        line.id,
        "",
        line.kind,
        line.text,
        line.level,
        line.speaker,
        planned_minutes=line.planned_minutes,
        unattributed=line.unattributed,
    )
    action = as_agreed(ActionItem(line.id, line.owners), line.agreed)
    return notation.write_line(entry, action)
