"""All that is known of one action."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kesbang_desktop.domain.entry_place import NOWHERE, EntryPlace

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from kesbang_desktop.domain.action import ActionChange, Progress
    from kesbang_desktop.domain.attachment import Attachment
    from kesbang_desktop.domain.follow_up import FollowUp


@dataclass(frozen=True, slots=True)
class TrailStep:
    """A later meeting that an action was carried into, and what was noted of it there."""

    meeting_id: UUID
    title: str
    date: date | None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ActionDetails:
    """An action with where it stands, what was done, what was changed, and what proves it.

    ``progress`` and ``changes`` are the earliest first, ``trail`` by the date of the meetings.
    ``obligation_id`` is what it came back from, if anything.
    """

    follow_up: FollowUp
    place: EntryPlace = NOWHERE
    progress: tuple[Progress, ...] = ()
    changes: tuple[ActionChange, ...] = ()
    evidence: tuple[Attachment, ...] = ()
    trail: tuple[TrailStep, ...] = ()
    obligation_id: UUID | None = None
