"""One row of the follow-up list, across meetings."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kesbang_desktop.domain.action import ActionItem, ActionStatus, Priority
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.minutes import Minutes
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


def follow_ups_of(minutes: Minutes) -> tuple[FollowUp, ...]:
    """Return the actions of one meeting in the order they were noted.

    An action without text is left out, unless somebody owns it or it is due.
    """
    meeting = minutes.meeting
    found = (
        (entry, minutes.action(entry))
        for entry in minutes.entries
        if entry.kind is EntryKind.ACTION
    )
    return tuple(
        FollowUp(
            entry.id,
            meeting.id,
            meeting.title,
            meeting.date,
            entry.text,
            action.owners,
            action.due,
            action.ongoing,
            action.priority,
            action.status,
            _last_progress(action),
        )
        for entry, action in found
        if entry.text.strip() or action.owners or action.due or action.ongoing
    )


def _last_progress(action: ActionItem) -> str:
    """Return the latest note that says something; a change of status alone does not."""
    notes = [note for note in action.progress if note.text]
    notes.sort(key=lambda note: (note.noted_at, note.id))
    return notes[-1].text if notes else ""
