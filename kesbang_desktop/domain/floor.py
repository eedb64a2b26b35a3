"""Who has the floor."""

from collections.abc import Iterable, Iterator

from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.party import Party


def with_floor(entries: Iterable[Entry]) -> Iterator[tuple[Entry, Party | None]]:
    """Yield each entry with the speaker it is attributed to.

    A named speaker keeps the floor until another is named or an agenda item starts. Only
    discussion is attributed: decisions, actions and problems belong to the meeting.
    """
    floor: Party | None = None
    for entry in entries:
        if entry.kind is EntryKind.AGENDA:
            floor = None
        elif entry.speaker is not None:
            floor = entry.speaker
        yield entry, floor if entry.kind is EntryKind.DISCUSSION else None
