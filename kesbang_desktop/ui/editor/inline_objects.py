"""What stands in the text without being text: kind marks, speakers, owners, due dates, planned
lengths, outcomes, review dates, and the bars between the cells of a table.

Each is one object character (U+FFFC) with its meaning in the character's format. So it takes part
in layout, wraps, zooms, is deleted with Backspace, and comes and goes with undo like any letter.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from uuid import UUID

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextFormat

from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.outcome import Outcome, parse_outcome
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.domain.review import Review
from kesbang_desktop.ui.editor.block_text import places_of

OBJECT_CHARACTER = "\ufffc"
OBJECT_TYPE = QTextFormat.ObjectTypes.UserObject.value + 1
_PART = QTextFormat.Property.UserProperty.value + 1
_VALUE = QTextFormat.Property.UserProperty.value + 2
_ONGOING = "ongoing"


class Part(StrEnum):
    """What an inline object is."""

    MARK = "mark"
    SPEAKER = "speaker"
    NOBODY = "nobody"
    OWNER = "owner"
    DUE = "due"
    URGENT = "urgent"
    PLAN = "plan"
    OUTCOME = "outcome"
    REVIEW = "review"
    CELL = "cell"


PREFIX_PARTS = (Part.MARK, Part.SPEAKER, Part.NOBODY)


@dataclass(frozen=True, slots=True)
class InlineObject:
    """One object in a block; ``offset`` counts characters from the start of the block."""

    offset: int
    part: Part
    value: str

    @property
    def kind(self) -> EntryKind:
        """The kind that a MARK sets."""
        return EntryKind(self.value)

    @property
    def party(self) -> Party:
        """Whom a SPEAKER or an OWNER names."""
        kind, identifier, name = self.value.split("|", 2)
        return Party(PartyKind(kind), UUID(hex=identifier), name)

    @property
    def due(self) -> Due:
        """What a DUE says."""
        day, _, note = self.value.partition("|")
        if day == _ONGOING:
            return Due(ongoing=True, note=note)
        return Due(date.fromisoformat(day), note=note)

    @property
    def minutes(self) -> int:
        """How long a PLAN says."""
        return int(self.value)

    @property
    def outcome(self) -> Outcome:
        """What an OUTCOME says."""
        return parse_outcome(self.value) or Outcome()

    @property
    def review(self) -> Review:
        """What a REVIEW says."""
        return Review(date.fromisoformat(self.value))


def mark_format(kind: EntryKind) -> QTextCharFormat:
    """Return the format of the object that makes a line a ``kind``."""
    return _format(Part.MARK, kind.value)


def speaker_format(party: Party) -> QTextCharFormat:
    """Return the format of the object that names the speaker."""
    return _format(Part.SPEAKER, _party_value(party))


def nobody_format() -> QTextCharFormat:
    """Return the format of the object that gives the line to nobody."""
    return _format(Part.NOBODY, "")


def owner_format(party: Party) -> QTextCharFormat:
    """Return the format of the object that names an owner."""
    return _format(Part.OWNER, _party_value(party))


def due_format(due: Due) -> QTextCharFormat:
    """Return the format of the object that sets the due date."""
    day = _ONGOING if due.day is None else due.day.isoformat()
    return _format(Part.DUE, f"{day}|{due.note}")


def urgent_format() -> QTextCharFormat:
    """Return the format of the object that says "segera"."""
    return _format(Part.URGENT, "")


def plan_format(minutes: int) -> QTextCharFormat:
    """Return the format of the object that sets the planned length of an agenda item."""
    return _format(Part.PLAN, str(minutes))


def outcome_format(outcome: Outcome) -> QTextCharFormat:
    """Return the format of the object that says how a decision was taken."""
    return _format(Part.OUTCOME, outcome.phrase)


def review_format(review: Review) -> QTextCharFormat:
    """Return the format of the object that says when a decision is looked at again."""
    return _format(Part.REVIEW, review.day.isoformat())


def cell_format() -> QTextCharFormat:
    """Return the format of the object that stands between two cells of a row."""
    return _format(Part.CELL, "")


def objects_in(block: QTextBlock) -> Iterator[InlineObject]:
    """Yield the objects of ``block`` from left to right."""
    text = places_of(block)
    if OBJECT_CHARACTER not in text:
        return
    start = block.position()
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        offset = fragment.position() - start
        if text[offset] == OBJECT_CHARACTER:
            character_format = fragment.charFormat()
            if found := object_of(character_format, offset):
                # Two equal objects side by side share a fragment.
                for extra in range(fragment.length()):
                    yield InlineObject(offset + extra, found.part, found.value)
        iterator += 1


def object_of(character_format: QTextCharFormat, offset: int = 0) -> InlineObject | None:
    """Return the object that ``character_format`` describes, or None for plain text."""
    if character_format.objectType() != OBJECT_TYPE:
        return None
    return _object(
        offset, character_format.stringProperty(_PART), character_format.stringProperty(_VALUE)
    )


def object_key(shape: QTextFormat) -> tuple[str, str]:
    """Return what tells the objects of two formats apart: part and value."""
    return shape.stringProperty(_PART), shape.stringProperty(_VALUE)


def object_from(part: str, value: str) -> InlineObject:
    """Return the object that :func:`object_key` gave, as if at the start of its block."""
    return _object(0, part, value)


@lru_cache(maxsize=1024)
def _object(offset: int, part: str, value: str) -> InlineObject:
    return InlineObject(offset, Part(part), value)


def is_row_block(block: QTextBlock) -> bool:
    """Tell whether ``block`` is a row of a table."""
    if not block.text().startswith(OBJECT_CHARACTER):
        return False
    first = next(objects_in(block), None)
    return first is not None and first.part is Part.MARK and first.kind is EntryKind.TABLE_ROW


def blocks_of_table(block: QTextBlock) -> list[QTextBlock]:
    """Return the rows of the table that ``block`` is of, from its header; none for other lines."""
    if not is_row_block(block):
        return []
    while block.previous().isValid() and is_row_block(block.previous()):
        block = block.previous()
    rows = []
    while block.isValid() and is_row_block(block):
        rows.append(block)
        block = block.next()
    return rows


def prefix_length(block: QTextBlock) -> int:
    """Return how many objects (mark, speaker or nobody) stand before the text of ``block``."""
    if not block.text().startswith(OBJECT_CHARACTER):
        return 0
    length = 0
    for found in objects_in(block):
        if found.offset != length or found.part not in PREFIX_PARTS:
            break
        length += 1
    return length


def _party_value(party: Party) -> str:
    return f"{party.kind.value}|{party.id.hex}|{party.name}"


@lru_cache(maxsize=512)
def _format(part: Part, value: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setObjectType(OBJECT_TYPE)
    made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
    made.setProperty(_PART, part.value)
    made.setProperty(_VALUE, value)
    return made
