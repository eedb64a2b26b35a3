"""What a safety copy holds against what the data holds now."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.party import Party


class Since(StrEnum):
    """What became of a meeting since a copy was made."""

    SAME = "same"
    CHANGED = "changed"
    BINNED = "binned"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class CopiedMeeting:
    """A meeting in a copy."""

    id: UUID
    title: str
    date: date | None
    since: Since


@dataclass(frozen=True, slots=True)
class CopyDifference:
    """``meetings`` are those in the copy, newest first; ``newer`` the titles of those it lacks."""

    meetings: tuple[CopiedMeeting, ...] = ()
    newer: tuple[str, ...] = ()

    def count(self, since: Since) -> int:
        """Return of how many meetings that is true."""
        return sum(one.since is since for one in self.meetings)


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """A meeting that came out of a copy, and what takes it back.

    ``meeting_id`` is None where only attachments came. ``attached`` are entries that had outlived
    their meeting, ``parties`` those that were gone from the directory, ``lost`` the digests of
    files that the copy could not give back.
    """

    meeting_id: UUID | None
    is_second: bool
    changes: Changes
    attached: tuple[UUID, ...] = ()
    parties: tuple[Party, ...] = ()
    attachments: tuple[UUID, ...] = ()
    lost: tuple[str, ...] = ()
