"""What stands beside the lines of a political report, worked out of all that is recorded."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.follow_up_query import CLOSED
from kesbang_desktop.domain.issue import Issue
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.reports.condition import conditions_on
from kesbang_desktop.domain.reports.line_context import ContextReader
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.recurring_issues import (
    Recurrence,
    ReportedIssue,
    Stems,
    recurring,
)
from kesbang_desktop.domain.reports.report_basis import LineSource, RecurringIssue, ReportBasis
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.entry_mapping import read_entries
from kesbang_desktop.store.follow_up_rows import read_follow_ups
from kesbang_desktop.store.issues import issues_between
from kesbang_desktop.store.reading_around import text_of
from kesbang_desktop.store.report_lines import LineKnowledge
from kesbang_desktop.store.reports import IS_REPORT, during, list_conditions
from kesbang_desktop.store.tables import entry, meeting, report_source

# How many periods back the same problem is looked for, and how many months are counted.
_MOST_PERIODS = 12
_MOST_MONTHS = 6
_GRADES = tuple(Classification)


@dataclass(frozen=True, slots=True)
class BasisKnowledge:
    """What lines are read with, and the stems of a word."""

    lines: LineKnowledge
    stems: Stems


def work_out_basis(
    session: Session,
    report: Minutes,
    period: Period,
    known: BasisKnowledge,
    sources: dict[UUID, LineSource],
) -> ReportBasis:
    """Return the basis of ``report``, whose lines were taken from ``sources``.

    Problems of meetings that are more secret than the report are neither told nor counted.
    """
    regions = known.lines.regions
    periods = [period]
    for _ in range(_MOST_PERIODS - 1):
        periods.append(periods[-1].before())
    months = _months(period)
    first = min(periods[-1].since, months[0].since)
    issues = [
        one
        for one in issues_between(session, first, period.until, regions, known.lines.guess)
        if _GRADES.index(one.classification) <= _GRADES.index(report.meeting.classification)
    ]
    reader = ContextReader(regions, known.lines.guess, {})
    home = report.meeting.region
    return ReportBasis(
        period,
        regions.names,
        _received(session, period, known.lines),
        conditions_on(list_conditions(session, period.until), period.until),
        _count(issues, months),
        tuple(_recurring(session, issues, periods, known.stems)),
        sources,
        {
            line.id: context.region
            for line, context in reader.read(report)
            if context.region and context.region != home
        },
    )


def _months(period: Period) -> list[Period]:
    """Return the months of ``period`` and those before, at least _MOST_MONTHS in all."""
    found = [Period.month_of(period.until)]
    while len(found) < _MOST_MONTHS or found[-1].since > period.since:
        found.append(found[-1].before())
    return found[::-1]


def _received(session: Session, period: Period, known: LineKnowledge) -> frozenset[str]:
    query = select(meeting.c.region).where(
        IS_REPORT, meeting.c.kind == MeetingKind.REGION_REPORT, during(period)
    )
    return frozenset(known.regions.full_name(text_of(one)) for one in session.scalars(query))


def _count(issues: Iterable[Issue], months: Sequence[Period]) -> dict[tuple[str, Period], int]:
    """Return how many problems each kabupaten/kota has in each month that is counted."""
    counts: Counter[tuple[str, Period]] = Counter({("", month): 0 for month in months})
    counted = {month.since: month for month in months}
    for one in issues:
        first = one.meeting_date.replace(day=1) if one.meeting_date else None
        if first in counted:
            counts[one.region, counted[first]] += 1
    return dict(counts)


def _recurring(
    session: Session, issues: Sequence[Issue], periods: Sequence[Period], stems: Stems
) -> Iterator[RecurringIssue]:
    by_period: list[list[ReportedIssue]] = [[] for _ in periods]
    for one in sorted(issues, key=lambda one: (one.meeting_date or date.min, one.entry_id)):
        day = one.meeting_date
        at = next((at for at, period in enumerate(periods) if day and day in period), None)
        if at is not None:
            issue = ReportedIssue(one.entry_id, one.text, one.region, one.field)
            by_period[at].append(issue)
    found = recurring(by_period[0], by_period[1:], stems)
    actions = _open_actions(session, found)
    for matter in found:
        told = matter.issue
        yield RecurringIssue(told.text, told.region, told.field, matter.periods, actions[told.id])


def _open_actions(session: Session, found: Collection[Recurrence]) -> dict[UUID, tuple[str, ...]]:
    """Return the open actions that follow from each matter, by its problem of this period."""
    issues = {id for one in found for id in one.issues}
    told_as = _told_in_reports(session, issues)
    lines = issues.union(*told_as.values())
    below: dict[UUID, list[UUID]] = defaultdict(list)
    for meeting_id in _meetings_of(session, lines):
        for id, actions in _actions_below(read_entries(session, meeting_id), lines):
            below[id] += actions
    wanted = list(dict.fromkeys(id for actions in below.values() for id in actions))
    words = {
        one.entry_id: _in_words(one)
        for one in read_follow_ups(session, wanted)
        if one.status not in CLOSED
    }
    return {
        one.issue.id: tuple(
            words[action]
            for id in one.issues
            for line in (id, *told_as.get(id, ()))
            for action in below.get(line, ())
            if action in words
        )
        for one in found
    }


def _told_in_reports(session: Session, issues: Collection[UUID]) -> dict[UUID, list[UUID]]:
    """Return the lines of reports that were taken from each of ``issues``."""
    found: dict[UUID, list[UUID]] = defaultdict(list)
    for batch in in_batches(tuple(issues)):
        query = select(report_source.c.source_id, report_source.c.entry_id)
        for source, line in session.execute(query.where(report_source.c.source_id.in_(batch))):
            found[source].append(line)
    return found


def _meetings_of(session: Session, lines: Collection[UUID]) -> list[UUID]:
    found: set[UUID] = set()
    for batch in in_batches(tuple(lines)):
        query = select(entry.c.meeting_id).where(entry.c.id.in_(batch))
        found.update(session.scalars(query.where(entry.c.meeting_id.is_not(None))))
    return sorted(found)


def _actions_below(
    entries: Sequence[Entry], lines: Collection[UUID]
) -> Iterator[tuple[UUID, list[UUID]]]:
    """Yield each of ``lines`` with the actions that stand right below it, at any depth."""
    at: Entry | None = None
    actions: list[UUID] = []
    for one in entries:
        is_below = at is not None and one.kind is not EntryKind.AGENDA
        if at is not None and is_below and (one.level > at.level or one.kind is _ACTION):
            if one.kind is _ACTION and one.id not in lines:
                actions.append(one.id)
            continue
        if at is not None and actions:
            yield at.id, actions
        at, actions = (one, []) if one.id in lines else (None, [])
    if at is not None and actions:
        yield at.id, actions


_ACTION = EntryKind.ACTION


def _in_words(one: FollowUp) -> str:
    owners = ", ".join(owner.name for owner in one.owners)
    due = one.agreed.in_words(format_date)
    owed = ", ".join(filter(None, (owners, f"tenggat {due}" if due else "")))
    return f"{one.text} ({owed})" if owed else one.text
