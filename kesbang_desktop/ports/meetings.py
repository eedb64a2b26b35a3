"""What the window may ask about meetings and the text of their minutes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from datetime import datetime
    from uuid import UUID

    from kesbang_desktop.domain.action import ActionItem
    from kesbang_desktop.domain.attendance import Attendance
    from kesbang_desktop.domain.attendee_line import ListedLine
    from kesbang_desktop.domain.changes import Changes
    from kesbang_desktop.domain.entry import Entry
    from kesbang_desktop.domain.meeting import Meeting, MeetingFilter, MeetingSummary
    from kesbang_desktop.domain.minutes import Minutes
    from kesbang_desktop.domain.notes_reading import EarlierImport, NotesReading
    from kesbang_desktop.domain.party import Directory, Organization, Party, Person
    from kesbang_desktop.domain.together.other_seats import OtherSeats
    from kesbang_desktop.ports.saving import SaveRecord

    SaveEntries = Callable[[UUID, Sequence[Entry], Sequence[ActionItem], Collection[UUID]], Changes]
    SaveAttendances = Callable[
        [
            UUID,
            Sequence[Attendance],
            Collection[UUID],
            Sequence[Person],
            Sequence[Organization],
            Collection[Party],
            Sequence[Attendance],
        ],
        Changes,
    ]


@dataclass(frozen=True, slots=True)
class MeetingPorts:
    """Meetings as they are stored.

    ``list(filter, start, limit)`` returns a part of the list. ``begin`` writes a new meeting with
    what every meeting of the office has. ``bin(id, at)`` can be taken back by
    ``restore``; ``purge`` cannot. ``save_entries(meeting, entries, actions, removed ids)`` and
    ``save_attendances(meeting, attendances, removed ids, new people, new agencies, parties to take
    out of the directory again, these attendances as they were)`` write what changed.
    ``known_values(column)`` are those of earlier meetings. ``other_seats()`` is for lines that
    several seats write at once, None where the data is a file, which one alone writes.
    """

    list: Callable[[MeetingFilter, int, int], Sequence[MeetingSummary]]
    count: Callable[[MeetingFilter], int]
    years: Callable[[], Sequence[int]]
    load: Callable[[UUID], Minutes]
    save: SaveRecord[Meeting]
    begin: Callable[[Meeting], Changes]
    add: Callable[[Minutes, Sequence[Person], Sequence[Organization]], Changes]
    bin: Callable[[UUID, datetime], Changes]
    restore: Callable[[UUID], Changes]
    purge: Callable[[UUID], Changes]
    save_entries: SaveEntries
    save_attendances: SaveAttendances
    known_values: Callable[[str], Sequence[str]]
    other_seats: Callable[[], OtherSeats | None] = lambda: None


@dataclass(frozen=True, slots=True)
class NotesPorts:
    """Notes as text: ``add(reading, at)`` makes a meeting of what was read.

    ``find_import`` looks for notes that were added before, by the digest of a reading.
    """

    read: Callable[[bytes | str, Directory], NotesReading]
    read_people: Callable[[str, Directory], tuple[ListedLine, ...]]
    write: Callable[[Minutes], str]
    add: Callable[[NotesReading, datetime], Changes]
    find_import: Callable[[str], EarlierImport | None]
