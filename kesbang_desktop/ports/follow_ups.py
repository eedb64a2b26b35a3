"""What the window may ask about follow-ups over many meetings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from datetime import date, datetime
    from pathlib import Path
    from uuid import UUID

    from kesbang_desktop.domain.action import ActionStatus, Progress
    from kesbang_desktop.domain.action_details import ActionDetails
    from kesbang_desktop.domain.carry_over import LaterWord, OpenItems
    from kesbang_desktop.domain.changes import Changes
    from kesbang_desktop.domain.decision import Decision, DecisionsAnswer, DecisionStanding
    from kesbang_desktop.domain.done_share import ActionsInMonth, DoneShare
    from kesbang_desktop.domain.entry_place import EntryPlace
    from kesbang_desktop.domain.follow_up import FollowUp
    from kesbang_desktop.domain.follow_up_output import FollowUpOutput
    from kesbang_desktop.domain.follow_up_view import (
        FollowUpCounts,
        FollowUpGroup,
        FollowUpGroups,
        FollowUpView,
    )
    from kesbang_desktop.domain.issue import Issue, IssueFilter, IssueNote
    from kesbang_desktop.domain.meeting import Classification
    from kesbang_desktop.domain.next_meeting import NextMeeting
    from kesbang_desktop.domain.recurrence import Obligation, Occurrence
    from kesbang_desktop.domain.returned_matrix import ReturnedMatrix
    from kesbang_desktop.domain.search_hit import SearchPlace
    from kesbang_desktop.ports.saving import ChangeActions, SaveRecord, SaveRecordOn, SaveRecords


@dataclass(frozen=True, slots=True)
class FollowUpPorts:
    """The list of actions over all meetings; ``date`` is always today.

    ``groups`` names the first groups of a view, ``group_names(view, today, start, limit)`` the
    others. ``rows(view, group key or None, today, start, limit)`` returns a part of the list.
    ``change(ids, edit, at, author, known)``, ``set_status(ids, status, at, note, author)``;
    ``take_back_status(statuses of before, at)`` undoes it. ``rewrite_note(note)`` puts a note in
    the place of the one with its id; without text and status it goes. Raises NotedInMinutesError.
    ``add_notes(notes)`` writes all of them or none.
    ``withdraw_notes(note ids, statuses)`` deletes progress notes and sets the statuses of before.
    ``export(view, today, output, target, replace)`` writes what the view shows; over a file that
    the program did not write it raises FileInTheWayError, unless ``replace``.
    ``classified(view, today)`` counts the rows from classified meetings: it is asked before they
    leave. ``summary(view, today)`` is the chat summary for each owner. ``read_returned(file)``
    compares a filled-in matrix with the data and writes nothing. ``places`` is for the rows on the
    screen.
    ``open_in_meeting(meeting)`` counts the actions that outlive it.
    """

    groups: Callable[[FollowUpView, date], FollowUpGroups]
    group_names: Callable[[FollowUpView, date, int, int], Sequence[FollowUpGroup]]
    rows: Callable[[FollowUpView, str | None, date, int, int], list[FollowUp]]
    counts: Callable[[date], FollowUpCounts]
    details: Callable[[UUID], ActionDetails]
    values: Callable[[str], list[str]]
    change: ChangeActions
    set_status: Callable[[Collection[UUID], ActionStatus, datetime, str, str], Changes]
    take_back_status: Callable[[Mapping[UUID, ActionStatus], datetime], Changes]
    withdraw_notes: Callable[[Collection[UUID], Mapping[UUID, ActionStatus]], Changes]
    add_notes: Callable[[Sequence[Progress]], Changes]
    rewrite_note: SaveRecord[Progress]
    link_evidence: Callable[[UUID, UUID], Changes]
    unlink_evidence: Callable[[UUID, UUID], Changes]
    add_evidence: Callable[[UUID, Path], Changes]
    by_organization: Callable[[date, int], list[DoneShare]]
    over_time: Callable[[date, int], list[ActionsInMonth]]
    export: Callable[[FollowUpView, date, FollowUpOutput, Path, bool], Path]
    classified: Callable[[FollowUpView, date], int]
    summary: Callable[[FollowUpView, date], str]
    read_returned: Callable[[Path], ReturnedMatrix]
    open_in_meeting: Callable[[UUID], int]
    places: Callable[[Collection[UUID]], Mapping[UUID, EntryPlace]] = lambda _: {}


@dataclass(frozen=True, slots=True)
class SeriesPorts:
    """Meetings that follow one another.

    ``make_next`` returns the new meeting's id too. ``open_items(meeting, day)`` is what the next
    one on ``day`` would take over. ``sources`` gives the record behind each carried line of a
    meeting, by the line's id, and ``carried_actions`` those that are actions, as they stand now.
    ``overruled`` tells of notes in a meeting what counts instead, by their line.
    ``carry_into`` returns how many lines it brought in. ``ratify_previous`` links a meeting to the
    one before, whose minutes it ratifies, with the agenda item.
    """

    propose_date: Callable[[UUID], date]
    open_items: Callable[[UUID, date], OpenItems]
    make_next: Callable[[UUID, NextMeeting], tuple[UUID, Changes]]
    carry_into: Callable[[UUID], int]
    sources: Callable[[UUID], Mapping[UUID, UUID]]
    carried_actions: Callable[[UUID], Sequence[FollowUp]]
    overruled: Callable[[UUID], Mapping[UUID, LaterWord]]
    ratify_previous: Callable[[UUID], Changes]


@dataclass(frozen=True, slots=True)
class IssuePorts:
    """The inventory of problems (permasalahan).

    ``set_solved(ids, solved, at, note, author)``, which ``take_back_solved(ids, at)`` undoes;
    ``rewrite_note(note)`` as for follow-ups, ``notes(id)`` the earliest first;
    ``export(filter, file, overwrite)`` writes what is shown, as the suffix of the file says
    (``.xlsx``, ``.csv``). ``newest(count)`` are those of the newest meetings, and
    whether there are more. ``set_field(ids, key)`` takes a field, empty leaves it to the guess.
    ``region_names`` are the kabupaten/kota of the province.
    """

    list: Callable[[IssueFilter], Sequence[Issue]]
    newest: Callable[[int], tuple[Sequence[Issue], bool]]
    set_region: Callable[[Collection[UUID], str], Changes]
    set_field: Callable[[Collection[UUID], str], Changes]
    set_solved: Callable[[Collection[UUID], bool, datetime, str, str], Changes]
    add_note: Callable[[IssueNote], Changes]
    take_back_solved: Callable[[Collection[UUID], datetime], Changes]
    withdraw_notes: Callable[[Collection[UUID]], Changes]
    notes: Callable[[UUID], Sequence[IssueNote]]
    rewrite_note: SaveRecord[IssueNote]
    export: Callable[[IssueFilter, Path, bool], Path]
    region_names: Callable[[], Sequence[str]]


@dataclass(frozen=True, slots=True)
class DecisionPorts:
    """The register of decisions.

    ``find``, ``all`` and ``export`` as for the search. ``of_meeting`` gives those of a meeting of
    which more is known than its minutes say; ``count_due`` how many are to be looked at by a day.
    ``save`` keeps how decisions stand, in place of what was known of them.
    """

    find: Callable[[str, bool, SearchPlace | None], DecisionsAnswer]
    all: Callable[[str, frozenset[Classification]], Sequence[Decision]]
    export: Callable[[str, Path, bool, frozenset[Classification]], Path]
    of_meeting: Callable[[UUID], Sequence[Decision]]
    count_due: Callable[[date], int]
    save: SaveRecords[DecisionStanding]


@dataclass(frozen=True, slots=True)
class ObligationPorts:
    """Obligations that come back; ``date`` is always today.

    ``make_due`` makes the actions that are due to appear, and so does ``save`` of what it saves.
    ``withdraw`` deletes an obligation with the actions it made that nobody has touched.
    ``occurrences`` are the times that each was due so far, the earliest first.
    """

    list: Callable[[], Sequence[Obligation]]
    occurrences: Callable[[], Mapping[UUID, Sequence[Occurrence]]]
    save: SaveRecordOn[Obligation]
    end: Callable[[UUID], Changes]
    withdraw: Callable[[UUID], Changes]
    make_due: Callable[[date], Changes]
