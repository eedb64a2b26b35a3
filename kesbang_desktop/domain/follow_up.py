"""One row of the follow-up list, across meetings."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kesbang_desktop.domain.action import ActionStatus, Priority
from kesbang_desktop.domain.party import Party


@dataclass(frozen=True, slots=True)
class FollowUp:
    """An action with the meeting it was given in.

    ``text`` is the text of the entry, ``last_progress`` the latest progress note, empty for none.
    """

    entry_id: UUID
    meeting_id: UUID
    meeting_title: str
    meeting_date: date
    text: str
    owners: tuple[Party, ...] = ()
    due: date | None = None
    ongoing: bool = False
    priority: Priority = Priority.NORMAL
    status: ActionStatus = ActionStatus.OPEN
    last_progress: str = ""
