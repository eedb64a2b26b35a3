"""The actions of the first page, and how much is done, read from the ports in the worker thread."""

from dataclasses import dataclass, field
from datetime import date

from kesbang_desktop.domain.done_share import ActionsInMonth, DoneShare
from kesbang_desktop.domain.due_week import end_of_week
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.follow_up_query import OPEN, FollowUpQuery
from kesbang_desktop.domain.follow_up_view import FollowUpCounts, FollowUpView
from kesbang_desktop.ports.follow_ups import FollowUpPorts

LATE_ROWS = 20
WEEK_ROWS = 40
MONTHS_SHOWN = 12
ORGANIZATIONS_SHOWN = 8


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
