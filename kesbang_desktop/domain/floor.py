"""Who has the floor: whose words a line is, where it names nobody itself.

The one place that knows. Screen, papers, lists and reports ask here.
"""

from collections.abc import Iterable, Iterator
from typing import Protocol

from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.party import Party

# Named once: Python 3.11 takes ten times as long to find a member in its Enum.
# What is his who has the floor.
_SAID = (EntryKind.DISCUSSION, EntryKind.TABLE_ROW)
# What ends somebody's having the floor.
_ENDING = (EntryKind.AGENDA, EntryKind.DECISION)


class Spoken(Protocol):
    """What a line has to say of itself: an entry, a line of the editor."""

    @property
    def kind(self) -> EntryKind: ...
    @property
    def speaker(self) -> Party | None: ...
    @property
    def unattributed(self) -> bool: ...


def floor_after(floor: Party | None, line: Spoken) -> Party | None:
    """Return who has the floor once ``line`` is said, where ``floor`` had it before.

    A speaker keeps it until another is named, a decision is taken, an agenda item starts, or a
    line is given to nobody.
    """
    if line.speaker is not None:
        return line.speaker
    if line.unattributed or line.kind in _ENDING:
        return None
    return floor


def speaker_of(floor: Party | None, line: Spoken) -> Party | None:
    """Return to whom ``line`` is attributed, where ``floor`` has the floor after it.

    Discussion is his who has the floor, and so is a table. A problem is brought up by whoever is
    named on its line alone; decisions and actions belong to the meeting.
    """
    return floor if line.kind in _SAID else line.speaker


def with_floor(entries: Iterable[Entry]) -> Iterator[tuple[Entry, Party | None]]:
    """Yield each entry with the speaker it is attributed to."""
    floor: Party | None = None
    for entry in entries:
        floor = floor_after(floor, entry)
        yield entry, speaker_of(floor, entry)
