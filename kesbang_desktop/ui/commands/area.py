"""The parts of the window where keys hold."""

from enum import StrEnum


class Area(StrEnum):
    """A widget that keys are bound to; it lies in the area whose name its own begins with.

    Keys hold wherever the keyboard is in the area, but those of a name that ends with ``alone``:
    only while that list has the keyboard itself, so that an editor in it keeps Space and Delete.
    """

    # Dialogs over the window, too.
    PROGRAM = "program"
    WINDOW = "program.window"
    # The window gets what nobody around the keyboard wanted.
    WINDOW_UNWANTED = "program.window.alone"

    HOME = "program.window.home"
    REMINDERS = "program.window.reminders"
    MEETINGS = "program.window.meetings"
    MEETINGS_LIST = "program.window.meetings.list"
    MEETINGS_FILTER = "program.window.meetings.filter"

    MEETING = "program.window.meeting"
    MEETING_TABS = "program.window.meeting.tabs"
    MINUTES = "program.window.meeting.tabs.minutes"
    MINUTES_TEXT = "program.window.meeting.tabs.minutes.text"
    FIND_BAR = "program.window.meeting.tabs.minutes.find"
    LEFT_TO_COMPLETE = "program.window.meeting.tabs.minutes.left"
    ATTENDEES_LIST = "program.window.meeting.tabs.attendees.alone"
    MEETING_ACTIONS = "program.window.meeting.tabs.actions"
    MEETING_ACTIONS_LIST = "program.window.meeting.tabs.actions.list"
    PAPERS_LIST = "program.window.meeting.tabs.papers.alone"
    ATTACHMENTS = "program.window.meeting.tabs.attachments"
    ATTACHMENTS_LIST = "program.window.meeting.tabs.attachments.alone"

    FOLLOW_UPS = "program.window.follow_ups"
    FOLLOW_UPS_BODY = "program.window.follow_ups.body"
    FOLLOW_UPS_LIST = "program.window.follow_ups.body.list"
    FOLLOW_UPS_ROWS = "program.window.follow_ups.body.list.alone"
    FOLLOW_UPS_PANE = "program.window.follow_ups.pane"
    EVIDENCE = "program.window.follow_ups.pane.evidence.alone"

    ISSUES = "program.window.issues"
    ISSUES_LIST = "program.window.issues.alone"
    ISSUES_FILTER = "program.window.issues.filter"

    DECISIONS = "program.window.decisions"
    DECISIONS_LIST = "program.window.decisions.alone"

    REPORTS = "program.window.reports"
    REPORTS_GRID = "program.window.reports.grid.alone"
    REPORTS_REGIONS = "program.window.reports.regions"

    SEARCH = "program.window.search"
    SEARCH_LIST = "program.window.search.list.alone"

    OBLIGATIONS = "program.window.obligations"
    OBLIGATIONS_LIST = "program.window.obligations.alone"

    DIRECTORY = "program.window.directory"
    DIRECTORY_SEARCH = "program.window.directory.search"
    DIRECTORY_BODY = "program.window.directory.body"
    DIRECTORY_LIST = "program.window.directory.body.list.alone"
    DIRECTORY_TWINS = "program.window.directory.body.twins.alone"

    SETTINGS_FINDING = "program.window.settings.finding"
    SETTINGS_SEARCH = "program.window.settings.finding.line"
    SETTINGS_SECTIONS = "program.window.settings.sections"
    SETTINGS_BODY = "program.window.settings.body"
    ABBREVIATIONS = "program.window.settings.body.abbreviations"
    ABBREVIATIONS_SEARCH = "program.window.settings.body.abbreviations.search"
    ABBREVIATIONS_LIST = "program.window.settings.body.abbreviations.list"
    SPELLING_WORD = "program.window.settings.body.spelling.word"
    SPELLING_LIST = "program.window.settings.body.spelling.list"
    NAMED_DAYS = "program.window.settings.body.named_days"
    NAMED_DAYS_SEARCH = "program.window.settings.body.named_days.search"
    NAMED_DAYS_LIST = "program.window.settings.body.named_days.list"
    PROFILE = "program.window.settings.body.profile"
    PROFILE_ROWS = "program.window.settings.body.profile.rows"
    LOGO = "program.window.settings.body.profile.logo"
    TEMPLATES = "program.window.settings.body.templates"
    TEMPLATE_SEARCH = "program.window.settings.body.templates.search"
    TEMPLATE_FIELDS = "program.window.settings.body.templates.fields"
    COPIES = "program.window.settings.body.copies"

    PREVIEW = "program.window.preview"
    GUIDE = "program.window.guide"

    WALL = "program.wall"
    HELP = "program.help"
    HELP_SEARCH = "program.help.search"
    INVITED = "program.invited.alone"
    PEOPLE_READ = "program.people_read.alone"
    PACKAGE_DECISIONS = "program.package_decisions"
    CORRECTIONS = "program.corrections.alone"
    TAKEN_LINES = "program.taken_lines.alone"
    RETURNED_ROWS = "program.returned.alone"
    OLD_MINUTES = "program.old_minutes.alone"
    STARTER_AGENCIES = "program.starter_agencies.alone"
    ALTERED_ROWS = "program.altered_rows"
    COPIED_ROWS_SEARCH = "program.copied_rows.search"
    VERSIONS = "program.versions"
    COMPARISON = "program.comparison"

    @property
    def is_alone(self) -> bool:
        """Whether keys hold only while the widget has the keyboard itself."""
        return self.endswith(".alone")

    def holds_in(self, other: "Area") -> bool:
        """Tell whether keys of this area work where the keyboard is in ``other``."""
        return self is other or (not self.is_alone and other.startswith(f"{self}."))
