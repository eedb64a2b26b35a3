"""What the window may ask of the rest of the program.

Every call here runs in the worker thread (see :mod:`kesbang_desktop.ui.worker`), may raise
KnownError, and takes and gives plain domain records.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path
    from uuid import UUID

    from kesbang_desktop.domain.abbreviation_reading import AbbreviationReading
    from kesbang_desktop.domain.action import ActionItem, Progress
    from kesbang_desktop.domain.attendance import Attendance
    from kesbang_desktop.domain.attendee_line import ListedLine
    from kesbang_desktop.domain.changes import Changes
    from kesbang_desktop.domain.copy_settings import CopyState
    from kesbang_desktop.domain.entry import Entry
    from kesbang_desktop.domain.meeting import Meeting, MeetingFilter, MeetingSummary
    from kesbang_desktop.domain.minutes import Minutes
    from kesbang_desktop.domain.named_days import NamedDays
    from kesbang_desktop.domain.notes_reading import EarlierImport, NotesReading
    from kesbang_desktop.domain.office_calendar import OfficeCalendar
    from kesbang_desktop.domain.party import Directory, Organization, Party, Person
    from kesbang_desktop.domain.party_use import MergedParty, PartyUse
    from kesbang_desktop.ports.copies import CopyPorts
    from kesbang_desktop.ports.follow_ups import (
        FollowUpPorts,
        IssuePorts,
        ObligationPorts,
        SeriesPorts,
    )
    from kesbang_desktop.ports.lock import LockPorts
    from kesbang_desktop.ports.packages import PackagePorts
    from kesbang_desktop.ports.papers import (
        AttachmentPorts,
        PaperPorts,
        ProfilePorts,
        TemplatePorts,
        VersionPorts,
    )


@dataclass(frozen=True, slots=True)
class Ports:
    """The verbs of the store, of the documents and of the exchange, ready to call."""

    list_meetings: Callable[[MeetingFilter, int, int], list[MeetingSummary]]
    count_meetings: Callable[[MeetingFilter], int]
    meeting_years: Callable[[], list[int]]
    load_minutes: Callable[[UUID], Minutes]
    save_meeting: Callable[[Meeting], Changes]
    add_minutes: Callable[[Minutes, Sequence[Person], Sequence[Organization]], Changes]
    import_notes: Callable[[NotesReading, datetime], Changes]
    find_import: Callable[[str], EarlierImport | None]
    bin_meeting: Callable[[UUID, datetime], Changes]
    restore_meeting: Callable[[UUID], Changes]
    purge_meeting: Callable[[UUID], Changes]
    save_entries: Callable[[UUID, Sequence[Entry], Sequence[ActionItem], Collection[UUID]], Changes]
    save_attendances: Callable[
        [
            UUID,
            Sequence[Attendance],
            Collection[UUID],
            Sequence[Person],
            Sequence[Organization],
            Collection[Party],
        ],
        Changes,
    ]
    load_directory: Callable[[], Directory]
    save_people: Callable[[Sequence[Person]], Changes]
    save_organizations: Callable[[Sequence[Organization]], Changes]
    # Takes out of the directory those on whom nothing hangs.
    withdraw_parties: Callable[[Collection[Party]], Changes]
    delete_parties: Callable[[Collection[Party]], Changes]
    party_use: Callable[[Party], PartyUse]
    merge_parties: Callable[[Party, Party], tuple[MergedParty, Changes]]
    undo_merge: Callable[[Party, Party, MergedParty], Changes]
    known_values: Callable[[str], list[str]]
    add_progress: Callable[[Progress], Changes]
    get_setting: Callable[[str], object]
    put_setting: Callable[[str, object], None]
    read_notes: Callable[[bytes | str, Directory], NotesReading]
    read_people: Callable[[str, Directory], tuple[ListedLine, ...]]
    write_notes: Callable[[Minutes], str]
    keep_house: Callable[[], CopyState]
    list_problems: Callable[[], list[str]]
    shipped_abbreviations: Callable[[], Mapping[str, str]]
    shipped_named_days: Callable[[], NamedDays]
    read_abbreviations: Callable[[Path], AbbreviationReading]
    write_abbreviations: Callable[[Mapping[str, str], Path], Path]
    # These two run in a thread of their own, see word_checker.
    check_words: Callable[[Sequence[str]], frozenset[str]]
    suggest: Callable[[str], list[str]]
    # Some microseconds once the dictionary is read, so that a key may ask.
    is_word: Callable[[str], bool]
    holidays: OfficeCalendar
    papers: PaperPorts
    profiles: ProfilePorts
    templates: TemplatePorts
    attachments: AttachmentPorts
    versions: VersionPorts
    copies: CopyPorts
    lock: LockPorts
    packages: PackagePorts
    follow_ups: FollowUpPorts
    series: SeriesPorts
    issues: IssuePorts
    obligations: ObligationPorts
