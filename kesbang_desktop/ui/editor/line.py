"""One line of the editor as a plain value, read from its block."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache
from uuid import UUID

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextFormat

from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.editing.typed_line import Said
from kesbang_desktop.domain.emphasis import Spans
from kesbang_desktop.domain.entry import MAX_LEVEL, Entry, EntryKind
from kesbang_desktop.domain.outcome import Outcome
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.review import Review
from kesbang_desktop.domain.table_cells import row_words
from kesbang_desktop.domain.text import clean_text
from kesbang_desktop.ui.editor.block_text import places_of
from kesbang_desktop.ui.editor.emphasis_formats import emphasis_in
from kesbang_desktop.ui.editor.field_blocks import field_of, mark_field
from kesbang_desktop.ui.editor.inline_objects import OBJECT_CHARACTER
from kesbang_desktop.ui.editor.typed_blocks import read_typed
from kesbang_desktop.ui.editor.withheld_blocks import is_withheld, mark_withheld

# Pixels above an entry; an agenda item begins a section.
_SPACE = 7
_AGENDA_SPACE = 17
# Between the words of a cell and the lines around it.
CELL_PADDING = 9.0
_ID = QTextFormat.Property.UserProperty.value + 3
NO_ID = UUID(int=0)


@dataclass(frozen=True, slots=True)
class Line:
    """What one block says. ``id`` is ``NO_ID`` until the block is given one."""

    id: UUID
    kind: EntryKind = EntryKind.DISCUSSION
    level: int = 0
    text: str = ""
    speaker: Party | None = None
    owners: tuple[Party, ...] = ()
    due: date | None = None
    ongoing: bool = False
    planned_minutes: int | None = None
    unattributed: bool = False
    due_note: str = ""
    urgent: bool = False
    outcome: Outcome | None = None
    emphasis: Spans = ()
    review: Review | None = None
    withheld: bool = False
    field: str = ""

    @property
    def agreed(self) -> Due:
        """By when an action is to be done."""
        return Due(self.due, self.ongoing, self.due_note, self.urgent)


def entry_of(
    line: Line, meeting_id: UUID, order_key: str, noted_at: datetime | None = None
) -> Entry:
    """Return ``line`` as an entry of the minutes."""
    return Entry(
        line.id,
        meeting_id,
        order_key,
        line.kind,
        line.text,
        line.level,
        line.speaker,
        noted_at,
        line.planned_minutes,
        line.unattributed,
        line.outcome,
        line.emphasis,
        line.review,
        line.withheld,
        line.field,
    )


def agree(line: Line, due: Due) -> Line:
    """Return ``line`` to be done by ``due``."""
    return replace(line, due=due.day, ongoing=due.ongoing, due_note=due.note, urgent=due.urgent)


def block_format(
    entry_id: UUID,
    level: int = 0,
    kind: EntryKind = EntryKind.DISCUSSION,
    withheld: bool = False,
    field: str = "",
) -> QTextBlockFormat:
    """Return the format of the block that holds the entry ``entry_id``."""
    return QTextBlockFormat(passing_format(entry_id, level, kind, withheld, field))


def passing_format(
    entry_id: UUID, level: int, kind: EntryKind, withheld: bool, field: str
) -> QTextBlockFormat:
    """Return :func:`block_format` to be used at once: the next call makes another of it."""
    shape = _shape(level, kind, withheld, field)
    shape.setProperty(_ID, entry_id.hex)
    return shape


def space_for(shape: QTextBlockFormat, kind: EntryKind) -> QTextBlockFormat:
    """Return ``shape`` with the space above and beside it that an entry of ``kind`` has."""
    made = QTextBlockFormat(shape)
    made.setTopMargin(_AGENDA_SPACE if kind is EntryKind.AGENDA else _SPACE)
    made.setLeftMargin(CELL_PADDING if kind is EntryKind.TABLE_ROW else 0)
    return made


@lru_cache
def _shape(level: int, kind: EntryKind, withheld: bool, field: str) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setIndent(level)
    mark_withheld(made, withheld)
    if field:
        mark_field(made, field)
    return space_for(made, kind)


def block_id(block: QTextBlock) -> UUID:
    """Return the id of the entry in ``block``, ``NO_ID`` where it has none yet."""
    return _id_in(block.blockFormat())


def _id_in(shape: QTextBlockFormat) -> UUID:
    value = shape.stringProperty(_ID)
    return UUID(hex=value) if value else NO_ID


def read_line(block: QTextBlock) -> Line:
    """Return what ``block`` says."""
    text = block.text()
    if OBJECT_CHARACTER not in text:
        shape_of_block = block.blockFormat()
        level = min(shape_of_block.indent(), MAX_LEVEL)
        line = Line(
            _id_in(shape_of_block),
            level=level,
            text=clean_text(text),
            withheld=is_withheld(shape_of_block),
            field=field_of(shape_of_block),
        )
        if spans := emphasis_in(block):
            kept = Said(places_of(block), (), spans).kept_emphasis
            return replace(line, emphasis=kept)
        return line
    typed = read_typed(block)
    said, shape = typed.said, typed.shape
    due = said.due
    if shape.kind is EntryKind.TABLE_ROW:
        row = row_words(said.kept_words)
        return Line(
            block_id(block),
            shape.kind,
            text=row.text,
            emphasis=row.emphasis,
            withheld=shape.withheld,
            field=shape.field,
        )
    return Line(
        block_id(block),
        shape.kind,
        shape.level,
        said.sentence,
        shape.speaker,
        said.owners,
        due.day,
        due.ongoing,
        said.planned_minutes if shape.kind is EntryKind.AGENDA else None,
        shape.unattributed,
        due.note,
        due.urgent,
        said.outcome if shape.kind is EntryKind.DECISION else None,
        said.kept_emphasis,
        said.review if shape.kind is EntryKind.DECISION else None,
        shape.withheld,
        shape.field,
    )


def set_block_id(block: QTextBlock, entry_id: UUID) -> None:
    """Give ``block`` the id ``entry_id``, as part of the edit before."""
    if block_id(block) != entry_id:
        shape = block.blockFormat()
        shape.setProperty(_ID, entry_id.hex)
        cursor = QTextCursor(block)
        cursor.joinPreviousEditBlock()
        cursor.setBlockFormat(shape)
        cursor.endEditBlock()
