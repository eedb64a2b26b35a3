"""One line of the editor as a plain value, read from its block."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from uuid import UUID

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextFormat

from kesbang_desktop.domain.action_sentence import action_text, text_around
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.entry import MAX_LEVEL, SPOKEN_KINDS, EntryKind
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.text import clean_text
from kesbang_desktop.ui.editor.inline_objects import (
    OBJECT_CHARACTER,
    PREFIX_PARTS,
    InlineObject,
    Part,
    objects_in,
    prefix_length,
)

# Pixels above an entry; an agenda item begins a section.
_SPACE = 7
_AGENDA_SPACE = 17
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

    @property
    def agreed(self) -> Due:
        """By when an action is to be done."""
        return Due(self.due, self.ongoing, self.due_note, self.urgent)


def agree(line: Line, due: Due) -> Line:
    """Return ``line`` to be done by ``due``."""
    return replace(line, due=due.day, ongoing=due.ongoing, due_note=due.note, urgent=due.urgent)


def block_format(
    entry_id: UUID, level: int = 0, kind: EntryKind = EntryKind.DISCUSSION
) -> QTextBlockFormat:
    """Return the format of the block that holds the entry ``entry_id``."""
    made = QTextBlockFormat(_shape(level, kind is EntryKind.AGENDA))
    made.setProperty(_ID, entry_id.hex)
    return made


def space_for(shape: QTextBlockFormat, kind: EntryKind) -> QTextBlockFormat:
    """Return ``shape`` with the space above that an entry of ``kind`` has."""
    made = QTextBlockFormat(shape)
    made.setTopMargin(_AGENDA_SPACE if kind is EntryKind.AGENDA else _SPACE)
    return made


@lru_cache
def _shape(level: int, is_agenda: bool) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setIndent(level)
    made.setTopMargin(_AGENDA_SPACE if is_agenda else _SPACE)
    return made


def block_id(block: QTextBlock) -> UUID:
    """Return the id of the entry in ``block``, ``NO_ID`` where it has none yet."""
    value = block.blockFormat().stringProperty(_ID)
    return UUID(hex=value) if value else NO_ID


def read_line(block: QTextBlock) -> Line:
    """Return what ``block`` says."""
    text = block.text()
    level = min(block.blockFormat().indent(), MAX_LEVEL)
    if OBJECT_CHARACTER not in text:
        return Line(block_id(block), level=level, text=clean_text(text))
    kind, speaker, to_nobody = EntryKind.DISCUSSION, None, False
    owners: dict[UUID, Party] = {}
    due, urgent, planned = Due(), False, None
    within: list[Party | Due | None] = []
    for found in objects_in(block):
        if found.part not in PREFIX_PARTS:
            within.append(_said_by(found))
        match found.part:
            case Part.MARK:
                kind = found.kind
            case Part.SPEAKER:
                speaker = found.party
            case Part.NOBODY:
                to_nobody = True
            case Part.OWNER:
                owners.setdefault(found.party.id, found.party)
            case Part.DUE:
                due = found.due
            case Part.URGENT:
                urgent = True
            case Part.PLAN:
                planned = found.minutes
    return Line(
        block_id(block),
        kind,
        0 if kind is EntryKind.AGENDA else level,
        _sentence(text[prefix_length(block) :], within),
        speaker if kind in SPOKEN_KINDS else None,
        tuple(owners.values()),
        due.day,
        due.ongoing,
        planned if kind is EntryKind.AGENDA else None,
        to_nobody and speaker is None and kind is EntryKind.DISCUSSION,
        due.note,
        urgent,
    )


def _said_by(found: InlineObject) -> Party | Due | None:
    match found.part:
        case Part.OWNER:
            return found.party
        case Part.DUE:
            return found.due
        case _:
            return None


def _sentence(text: str, named: Sequence[Party | Due | None]) -> str:
    """Return the text of a block behind its prefix, with what ``named`` between its pieces say."""
    pieces = [clean_text(piece) for piece in text.split(OBJECT_CHARACTER)]
    fits = len(pieces) == len(named) + 1
    return action_text(pieces, named) if fits else text_around(pieces)


def text_without_objects(text: str) -> str:
    """Return a block's text as it is kept, without the objects and what only joined them."""
    return text_around([clean_text(piece) for piece in text.split(OBJECT_CHARACTER)])


def set_block_id(block: QTextBlock, entry_id: UUID) -> None:
    """Give ``block`` the id ``entry_id``, as part of the edit before."""
    if block_id(block) != entry_id:
        shape = block.blockFormat()
        shape.setProperty(_ID, entry_id.hex)
        cursor = QTextCursor(block)
        cursor.joinPreviousEditBlock()
        cursor.setBlockFormat(shape)
        cursor.endEditBlock()
