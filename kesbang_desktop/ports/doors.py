"""What each page and each part of one may ask for: the groups of verbs it uses, and no more.

:class:`~kesbang_desktop.ports.ports.Ports` fits every door here; bootstrap and the shell alone
know it as a whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from kesbang_desktop.domain.office_calendar import OfficeCalendar
    from kesbang_desktop.ports.attendance import AttendancePorts
    from kesbang_desktop.ports.copies import CopyPorts
    from kesbang_desktop.ports.data import DataPorts
    from kesbang_desktop.ports.directory import DirectoryPorts
    from kesbang_desktop.ports.follow_ups import (
        DecisionPorts,
        FollowUpPorts,
        IssuePorts,
        SeriesPorts,
    )
    from kesbang_desktop.ports.lock import LockPorts
    from kesbang_desktop.ports.meetings import MeetingPorts, NotesPorts
    from kesbang_desktop.ports.papers import (
        AttachmentPorts,
        CorrectionPorts,
        PaperPorts,
        ProfilePorts,
        TemplatePorts,
        VersionPorts,
    )
    from kesbang_desktop.ports.ports import Ports
    from kesbang_desktop.ports.reports import RegionFormPorts, ReportPorts
    from kesbang_desktop.ports.search import SearchPorts
    from kesbang_desktop.ports.settings import SettingPorts
    from kesbang_desktop.ports.setup import SetupPorts
    from kesbang_desktop.ports.words import WordPorts


class HasMeetings(Protocol):
    @property
    def meetings(self) -> MeetingPorts:
        """Meetings, with their entries and attendances."""


class HasDirectory(Protocol):
    @property
    def directory(self) -> DirectoryPorts:
        """People and organizations."""


class HasAttendance(Protocol):
    @property
    def attendance(self) -> AttendancePorts:
        """Groups to invite, and who came over a series."""


class HasNotes(Protocol):
    @property
    def notes(self) -> NotesPorts:
        """Notes files, and lists of people as text."""


class HasSettings(Protocol):
    @property
    def settings(self) -> SettingPorts:
        """What the program remembers under a name."""


class HasWords(Protocol):
    @property
    def words(self) -> WordPorts:
        """Spelling, abbreviations and named days."""


class HasHolidays(Protocol):
    @property
    def holidays(self) -> OfficeCalendar:
        """Which days are worked, and the days that go by a name."""


class HasPapers(Protocol):
    @property
    def papers(self) -> PaperPorts:
        """Papers as files, pages and texts."""


class HasProfiles(Protocol):
    @property
    def profiles(self) -> ProfilePorts:
        """The offices that papers are written for."""


class HasSetup(Protocol):
    @property
    def setup(self) -> SetupPorts:
        """What the guide of the first start asks."""


class HasTemplates(Protocol):
    @property
    def templates(self) -> TemplatePorts:
        """The templates of an office."""


class HasAttachments(Protocol):
    @property
    def attachments(self) -> AttachmentPorts:
        """Files that belong to a meeting."""


class HasVersions(Protocol):
    @property
    def versions(self) -> VersionPorts:
        """Minutes as they were finalised."""


class HasCorrections(Protocol):
    @property
    def corrections(self) -> CorrectionPorts:
        """Documents that come back corrected."""


class HasCopies(Protocol):
    @property
    def copies(self) -> CopyPorts:
        """Copies of all data."""


class HasData(Protocol):
    @property
    def data(self) -> DataPorts:
        """Which data it is."""


class HasLock(Protocol):
    @property
    def lock(self) -> LockPorts:
        """The passphrase of the data."""


class HasReports(Protocol):
    @property
    def reports(self) -> ReportPorts:
        """Reports, and what the kabupaten/kota send in."""


class HasRegionForms(Protocol):
    @property
    def region_forms(self) -> RegionFormPorts:
        """The forms that the kabupaten/kota fill in."""


class HasIssues(Protocol):
    @property
    def issues(self) -> IssuePorts:
        """Problems of all meetings."""


class HasFollowUps(Protocol):
    @property
    def follow_ups(self) -> FollowUpPorts:
        """Actions of all meetings."""


class HasSeries(Protocol):
    @property
    def series(self) -> SeriesPorts:
        """Meetings that follow one another."""


class HasDecisions(Protocol):
    @property
    def decisions(self) -> DecisionPorts:
        """The register of decisions."""


class HasSearch(Protocol):
    @property
    def search(self) -> SearchPorts:
        """Everything that is stored, found by words."""


class ReplacingPorts(HasDecisions, HasSearch, Protocol):
    """For decisions that replace others."""


class DecisionsPagePorts(ReplacingPorts, HasHolidays, Protocol):
    """For the register of decisions."""


class ReportsPagePorts(HasReports, HasRegionForms, HasIssues, HasProfiles, Protocol):
    """For the page of reports."""


class HomePagePorts(HasMeetings, HasFollowUps, HasDecisions, HasHolidays, Protocol):
    """For the first page."""


class WindowPorts(HomePagePorts, HasSettings, Protocol):
    """For the window: what its first page needs, and the rest when that stands."""

    @property
    def list_problems(self) -> Callable[[], list[str]]:
        """Sentences on what is wrong with what was read at the start."""

    def whole(self) -> Ports:
        """Return all ports, always the same."""


class DetailsPorts(HasAttachments, HasFollowUps, Protocol):
    """For the details of one action."""


class ActionListPorts(HasFollowUps, HasHolidays, Protocol):
    """For the list of actions."""


class RowPorts(HasHolidays, HasDirectory, Protocol):
    """For what the keys do with rows of actions."""


class FollowUpsPagePorts(DetailsPorts, ActionListPorts, RowPorts, HasSettings, Protocol):
    """For the page of follow-ups."""


class GuidePorts(HasSetup, HasProfiles, HasCopies, HasDirectory, HasSettings, Protocol):
    """For the guide of the first start."""


class ProfilePagePorts(HasDirectory, HasProfiles, Protocol):
    """For the section of office profiles."""


class TemplatesPagePorts(HasProfiles, HasTemplates, Protocol):
    """For the section of templates."""


class SettingsPagePorts(
    ProfilePagePorts,
    TemplatesPagePorts,
    HasCopies,
    HasData,
    HasLock,
    HasSettings,
    HasWords,
    Protocol,
):
    """For the page of settings."""


class WritingAidsPorts(HasHolidays, HasSettings, HasWords, Protocol):
    """For what helps with writing: spelling, abbreviations, named days."""


class VersionsDeskPorts(HasMeetings, HasPapers, HasProfiles, HasVersions, Protocol):
    """For finalising minutes and opening them again."""


class RollPorts(HasDirectory, HasNotes, Protocol):
    """For attendees who are pasted as text."""


class AttendeesTabPorts(HasMeetings, RollPorts, HasAttendance, Protocol):
    """For the tab of attendees."""


class DetailsTabPorts(HasMeetings, HasDirectory, Protocol):
    """For the tab of what a meeting is called, when and where it is."""


class ActionsTabPorts(HasSeries, RowPorts, HasFollowUps, Protocol):
    """For the tab of the actions of a meeting."""


class MinutesTabPorts(HasSeries, HasHolidays, HasMeetings, HasSettings, HasWords, Protocol):
    """For the tab in which minutes are typed."""


class OpenerPorts(MinutesTabPorts, HasDirectory, Protocol):
    """For reading a meeting and laying it out to be written."""


class TabsPorts(
    ActionsTabPorts,
    DetailsTabPorts,
    AttendeesTabPorts,
    HasAttachments,
    HasPapers,
    HasProfiles,
    Protocol,
):
    """For the tabs beside the minutes."""


class WorkspacePorts(
    HasCorrections,
    ReplacingPorts,
    OpenerPorts,
    TabsPorts,
    VersionsDeskPorts,
    WritingAidsPorts,
    HasReports,
    Protocol,
):
    """For the workspace of a meeting."""
