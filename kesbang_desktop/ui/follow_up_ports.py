"""What the window may ask about follow-ups over many meetings; see :mod:`.ports`."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from kesbang_desktop.domain.action import ActionEdit, ActionStatus
from kesbang_desktop.domain.action_details import ActionDetails
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.completion_figures import Completion, MonthCompletion
from kesbang_desktop.domain.entry_place import EntryPlace
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.follow_up_output import FollowUpOutput
from kesbang_desktop.domain.follow_up_view import FollowUpCounts, FollowUpGroup, FollowUpView
from kesbang_desktop.domain.issue import Issue, IssueFilter
from kesbang_desktop.domain.next_meeting import NextMeeting
from kesbang_desktop.domain.recurrence import Obligation
from kesbang_desktop.domain.returned_matrix import ReturnedMatrix


@dataclass(frozen=True, slots=True)
class FollowUpPorts:
    """The list of actions over all meetings; ``date`` is always today.

    ``rows(view, group key or None, today, start, limit)`` returns a part of the list.
    ``change(ids, edit, at, author)``, ``set_status(ids, status, at, note, author)``.
    ``export(view, today, output, target, replace)`` writes what the view shows; over a file that
    the program did not write it raises ChangedByHandError, unless ``replace``.
    ``summary(view, today)`` is the chat summary for each owner. ``read_returned(file)`` compares a
    filled-in matrix with the data and writes nothing. ``places`` is for the rows on the screen.
    """

    groups: Callable[[FollowUpView, date], list[FollowUpGroup]]
    rows: Callable[[FollowUpView, str | None, date, int, int], list[FollowUp]]
    counts: Callable[[date], FollowUpCounts]
    details: Callable[[UUID], ActionDetails]
    values: Callable[[str], list[str]]
    change: Callable[[Collection[UUID], ActionEdit, datetime, str], Changes]
    set_status: Callable[[Collection[UUID], ActionStatus, datetime, str, str], Changes]
    link_evidence: Callable[[UUID, UUID], Changes]
    unlink_evidence: Callable[[UUID, UUID], Changes]
    add_evidence: Callable[[UUID, Path], Changes]
    by_organization: Callable[[date, int], list[Completion]]
    over_time: Callable[[date, int], list[MonthCompletion]]
    export: Callable[[FollowUpView, date, FollowUpOutput, Path, bool], Path]
    summary: Callable[[FollowUpView, date], str]
    read_returned: Callable[[Path], ReturnedMatrix]
    places: Callable[[Collection[UUID]], Mapping[UUID, EntryPlace]] = lambda _: {}


@dataclass(frozen=True, slots=True)
class SeriesPorts:
    """Meetings that follow one another; ``make_next`` returns the new meeting's id."""

    propose_date: Callable[[UUID], date]
    make_next: Callable[[UUID, NextMeeting], UUID]
    carry_into: Callable[[UUID], int]
    open_actions: Callable[[UUID], int]


@dataclass(frozen=True, slots=True)
class IssuePorts:
    """The inventory of problems (permasalahan)."""

    list: Callable[[IssueFilter], list[Issue]]
    set_region: Callable[[Collection[UUID], str], Changes]
    set_solved: Callable[[Collection[UUID], bool, datetime, str, str], Changes]
    add_note: Callable[[UUID, datetime, str, str], Changes]
    export: Callable[[IssueFilter, Path], Path]


@dataclass(frozen=True, slots=True)
class ObligationPorts:
    """Obligations that come back; ``make_due(today)`` makes the actions that are due to appear."""

    list: Callable[[], Sequence[Obligation]]
    save: Callable[[Obligation], Changes]
    end: Callable[[UUID], Changes]
    make_due: Callable[[date], Changes]
