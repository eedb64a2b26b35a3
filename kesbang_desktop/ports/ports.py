"""What the window may ask of the rest of the program.

Every call here runs in the worker thread (see :mod:`kesbang_desktop.ui.work.worker`), may raise
KnownError, and takes and gives plain domain records.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kesbang_desktop.domain.copy_settings import CopyState
    from kesbang_desktop.domain.office_calendar import OfficeCalendar
    from kesbang_desktop.ports.attendance import AttendancePorts
    from kesbang_desktop.ports.copies import CopyPorts
    from kesbang_desktop.ports.data import DataPorts
    from kesbang_desktop.ports.directory import DirectoryPorts
    from kesbang_desktop.ports.follow_ups import (
        DecisionPorts,
        FollowUpPorts,
        IssuePorts,
        ObligationPorts,
        SeriesPorts,
    )
    from kesbang_desktop.ports.lock import LockPorts
    from kesbang_desktop.ports.meetings import MeetingPorts, NotesPorts
    from kesbang_desktop.ports.old_minutes import OldMinutesPorts
    from kesbang_desktop.ports.packages import PackagePorts
    from kesbang_desktop.ports.papers import (
        AttachmentPorts,
        CorrectionPorts,
        PaperPorts,
        ProfilePorts,
        TemplatePorts,
        VersionPorts,
    )
    from kesbang_desktop.ports.reports import RegionFormPorts, ReportPorts
    from kesbang_desktop.ports.search import SearchPorts
    from kesbang_desktop.ports.settings import SettingPorts
    from kesbang_desktop.ports.setup import SetupPorts
    from kesbang_desktop.ports.updates import UpdatePorts
    from kesbang_desktop.ports.words import WordPorts


@dataclass(frozen=True, slots=True)
class Ports:
    """The verbs of the store, of the documents and of the exchange, ready to call."""

    meetings: MeetingPorts
    directory: DirectoryPorts
    attendance: AttendancePorts
    notes: NotesPorts
    old_minutes: OldMinutesPorts
    settings: SettingPorts
    words: WordPorts
    keep_house: Callable[[], CopyState]
    list_problems: Callable[[], list[str]]
    holidays: OfficeCalendar
    papers: PaperPorts
    profiles: ProfilePorts
    setup: SetupPorts
    templates: TemplatePorts
    attachments: AttachmentPorts
    versions: VersionPorts
    corrections: CorrectionPorts
    copies: CopyPorts
    data: DataPorts
    lock: LockPorts
    packages: PackagePorts
    search: SearchPorts
    decisions: DecisionPorts
    follow_ups: FollowUpPorts
    series: SeriesPorts
    issues: IssuePorts
    obligations: ObligationPorts
    reports: ReportPorts
    region_forms: RegionFormPorts
    updates: UpdatePorts

    def whole(self) -> Ports:
        """Return all of it, as whoever has a part of the ports does."""
        return self
