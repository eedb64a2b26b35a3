"""Carrying what is open into the next meeting: lines there speak of records made elsewhere.

The text of a carried line may be edited freely; the action or problem itself stays one record.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from kesbang_desktop.domain.entry import Entry, EntryKind

AGENDA_TITLE = "Tindak lanjut rapat sebelumnya"

# "Selesai, SK sudah terbit" closes; "Selesai paling lambat Jumat" and "Selesaikan" do not.
_OUTCOME = re.compile(r"(selesai|teratasi|batal|proses)\s*(?:[.,;:!–—-].*)?", re.DOTALL | re.I)


class Outcome(StrEnum):
    """What a note says of the state of what it stands under."""

    DONE = "done"
    CANCELLED = "cancelled"
    IN_PROGRESS = "in_progress"


_OUTCOMES = {
    "selesai": Outcome.DONE,
    "teratasi": Outcome.DONE,
    "batal": Outcome.CANCELLED,
    "proses": Outcome.IN_PROGRESS,
}


@dataclass(frozen=True, slots=True)
class CarriedNote:
    """A line typed under a carried one: a note on the action or problem ``source_id``."""

    entry_id: UUID
    source_id: UUID
    text: str
    outcome: Outcome | None = None


def notes_under(entries: Iterable[Entry], sources: Mapping[UUID, UUID]) -> list[CarriedNote]:
    """Return the notes in ``entries`` (of one meeting, in order).

    ``sources`` gives the record of each carried line, by entry id. A note is a discussion line with
    text between a carried line and the next carried line or agenda item. What is marked as a
    decision, action or problem is that, and no note.
    """
    notes = []
    source: UUID | None = None
    for entry in entries:
        if entry.id in sources:
            source = sources[entry.id]
        elif entry.kind is EntryKind.AGENDA:
            source = None
        elif source is not None and entry.kind is EntryKind.DISCUSSION and entry.text.strip():
            text = entry.text.strip()
            notes.append(CarriedNote(entry.id, source, text, outcome_of(text)))
    return notes


def outcome_of(text: str) -> Outcome | None:
    """Return what a note says of the state: ``selesai``, ``batal: ...``; None for any other."""
    match = _OUTCOME.fullmatch(text.strip())
    return _OUTCOMES[match[1].casefold()] if match else None
