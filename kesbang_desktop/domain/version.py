"""Frozen copies of finalised minutes (versi)."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from kesbang_desktop.domain.errors import InvalidRecordError


@dataclass(frozen=True, slots=True)
class Version:
    """The minutes as they stood when they were finalised.

    ``notes`` is the whole meeting in the notes format; ``digest`` is its SHA-256 in hexadecimal.
    ``number`` counts from 1 within a meeting. ``document`` is the SHA-256 of the notula as a Word
    document, kept in the data folder; empty for none.
    """

    id: UUID
    meeting_id: UUID
    number: int
    made_at: datetime
    reason: str
    notes: str
    digest: str
    document: str = ""

    def __post_init__(self) -> None:
        if self.number < 1:
            raise InvalidRecordError("Nomor versi mulai dari 1. Sahkan notula sekali lagi.")
