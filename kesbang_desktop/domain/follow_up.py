"""One row of the follow-up list, across meetings."""

from datetime import date
from typing import NamedTuple
from uuid import UUID

from kesbang_desktop.domain.action import (
    ActionItem,
    ActionStatus,
    Priority,
    Progress,
    agreed_due,
)
from kesbang_desktop.domain.due_date import NO_DUE, Due
from kesbang_desktop.domain.emphasis import Spans
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.unresolved import printed_words


# A tuple with its ids as bytes: sixty records with UUIDs would take as long as their reading.
class FollowUp(NamedTuple):
    """An action as it stands now, with the meeting it was given in.

    ``key`` are the bytes of the id of its entry, ``meeting_key`` those of its meeting. ``text`` is
    the text of the entry, ``last_progress`` the latest progress note, empty for none, and
    ``progress_on`` the day of it.
    ``meeting_key`` is None where the meeting was deleted, or there never was one, ``meeting_date``
    where it has no date. ``series`` is the name of its series, ``organization`` and ``region``
    (kabupaten/kota) are of whoever is responsible, ``original_due`` is the due date first agreed
    where it is another one now, and ``carried`` counts the later meetings that the action was
    brought into. ``classification`` is that of its meeting, also after the meeting went.
    ``emphasis`` is what of ``text`` is bold or italic, where that is printed.
    """

    key: bytes
    meeting_key: bytes | None
    meeting_title: str
    meeting_date: date | None
    text: str
    owners: tuple[Party, ...] = ()
    due: date | None = None
    ongoing: bool = False
    priority: Priority = Priority.NORMAL
    status: ActionStatus = ActionStatus.OPEN
    last_progress: str = ""
    series: str = ""
    organization: str = ""
    region: str = ""
    original_due: date | None = None
    carried: int = 0
    progress_on: date | None = None
    due_note: str = ""
    classification: Classification = Classification.NORMAL
    emphasis: Spans = ()

    @property
    def entry_id(self) -> UUID:
        """Of the line that it is."""
        return UUID(bytes=self.key)

    @property
    def meeting_id(self) -> UUID | None:
        """Of the meeting, None for what is in none."""
        return UUID(bytes=self.meeting_key) if self.meeting_key else None

    @property
    def agreed(self) -> Due:
        """By when it is to be done."""
        return agreed_due(self.due, self.ongoing, self.due_note, self.priority)

    @property
    def mark(self) -> str:
        """What stands with it wherever it goes, such as TERBATAS; empty for what is not secret."""
        return self.classification.mark

    @property
    def printed_text(self) -> str:
        """The text as papers print it: without signs that nothing was found for."""
        return printed_words(EntryKind.ACTION, self.text)


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
            entry.id.bytes,
            meeting.id.bytes,
            meeting.title,
            meeting.date,
            entry.text,
            action.owners,
            action.due,
            action.ongoing,
            action.priority,
            action.status,
            last.text if (last := _last_progress(action)) else "",
            progress_on=last.noted_at.date() if last else None,
            due_note=action.due_note,
            classification=minutes.classification_of(entry),
            emphasis=entry.emphasis,
        )
        for entry, action in found
        if entry.text.strip() or action.owners or action.agreed != NO_DUE
    )


def _last_progress(action: ActionItem) -> Progress | None:
    """Return the latest note that says something; a change of status alone does not."""
    notes = [note for note in action.progress if note.text]
    notes.sort(key=lambda note: (note.noted_at, note.id))
    return notes[-1] if notes else None
