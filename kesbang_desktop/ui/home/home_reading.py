"""What the first page shows, read from the ports in the worker thread."""

from dataclasses import dataclass, field
from datetime import date, time

from kesbang_desktop.domain.done_share import ActionsInMonth, DoneShare
from kesbang_desktop.domain.due_week import end_of_week
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.follow_up_query import OPEN, FollowUpQuery
from kesbang_desktop.domain.follow_up_view import FollowUpCounts, FollowUpView
from kesbang_desktop.domain.meeting import MeetingFilter, MeetingSummary
from kesbang_desktop.ports.follow_ups import FollowUpPorts
from kesbang_desktop.ports.meetings import MeetingPorts

COMING_ROWS = 8
UNFINISHED_ROWS = 30
LATE_ROWS = 20
WEEK_ROWS = 40
MONTHS_SHOWN = 12
ORGANIZATIONS_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Agenda:
    """Meetings of today and after, in the order of their time; what was left unfinished before.

    ``unfinished`` are the latest of ``unfinished_count``; ``is_first_day`` while none is stored.
    """

    coming: tuple[MeetingSummary, ...] = ()
    today_count: int = 0
    unfinished: tuple[MeetingSummary, ...] = ()
    unfinished_count: int = 0
    is_first_day: bool = False


@dataclass(frozen=True, slots=True)
class Promises:
    """Open actions: the late ones longest overdue first, and those due from today to Sunday."""

    counts: FollowUpCounts = field(default_factory=FollowUpCounts)
    late: tuple[FollowUp, ...] = ()
    this_week: tuple[FollowUp, ...] = ()


@dataclass(frozen=True, slots=True)
class Charts:
    """How much is done; months from the oldest on."""

    organizations: tuple[DoneShare, ...] = ()
    months: tuple[ActionsInMonth, ...] = ()


def read_agenda(meetings: MeetingPorts, today: date) -> Agenda:
    """Return the meetings of the page."""
    coming = meetings.list(MeetingFilter(since=today, oldest_first=True), 0, COMING_ROWS)
    left = MeetingFilter(before=today, unfinished=True)
    days = sum(one.date == today for one in coming)
    if days == COMING_ROWS:
        of_today = meetings.count(MeetingFilter(since=today))
        days = of_today - meetings.count(MeetingFilter(since=_next_day(today)))
    stored = (MeetingFilter(), MeetingFilter(binned=True))
    return Agenda(
        tuple(sorted(coming, key=lambda one: (one.date or date.max, start_of(one) or time.max))),
        days,
        tuple(meetings.list(left, 0, UNFINISHED_ROWS)),
        meetings.count(left),
        not coming and not any(meetings.count(one) for one in stored),
    )


def read_promises(follow_ups: FollowUpPorts, today: date) -> Promises:
    """Return the actions of the page."""
    rows = follow_ups.rows
    late = FollowUpView(FollowUpQuery(statuses=OPEN, late=True))
    week = FollowUpQuery(statuses=OPEN, due_from=today, due_to=end_of_week(today))
    return Promises(
        follow_ups.counts(today),
        tuple(rows(late, None, today, 0, LATE_ROWS)),
        tuple(rows(FollowUpView(week), None, today, 0, WEEK_ROWS)),
    )


def read_charts(follow_ups: FollowUpPorts, today: date) -> Charts:
    """Return the figures of the page."""
    return Charts(
        tuple(follow_ups.by_organization(today, ORGANIZATIONS_SHOWN)),
        tuple(follow_ups.over_time(today, MONTHS_SHOWN)),
    )


def start_of(meeting: MeetingSummary) -> time | None:
    """Return when a meeting began, or else was called for."""
    return meeting.started_at or meeting.called_at


def _next_day(day: date) -> date:
    return date.fromordinal(min(day.toordinal() + 1, date.max.toordinal()))
