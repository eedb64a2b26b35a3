"""Reports: which there are, a new one, and the conditions of the kabupaten/kota."""

from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, delete, func, literal_column, or_, select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.changes import Changes, Replaced
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.meeting import Meeting, MeetingStatus
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.region import Regions
from kesbang_desktop.domain.reports.condition import RegionCondition, Safety
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.report_forms import (
    DESK_FORM,
    POLITICAL_FORM,
    DeskForm,
    PoliticalForm,
)
from kesbang_desktop.domain.reports.report_lines import ReportSummary
from kesbang_desktop.domain.reports.report_sections import NO_DAY, skeleton
from kesbang_desktop.domain.together.fields import merge_fields
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.meeting_title import shown_title
from kesbang_desktop.store.meetings import add_minutes
from kesbang_desktop.store.profiles import stored_profile, zone_in_use
from kesbang_desktop.store.reading_around import DAMAGED, kind_of, text_of
from kesbang_desktop.store.tables import entry, meeting, region_condition
from kesbang_desktop.store.upsert import upsert

# As the index says it: a value that is bound would not be known to be that one.
IS_REPORT: ColumnElement[bool] = and_(
    meeting.c.kind != literal_column(f"'{MeetingKind.MEETING}'"), meeting.c.binned_at.is_(None)
)
_LISTED = (
    MeetingKind.POLITICAL_REPORT,
    MeetingKind.REGION_REPORT,
    MeetingKind.DESK_DAY,
    MeetingKind.MEETING,
)


def during(period: Period) -> ColumnElement[bool]:
    """Return the condition that a meeting or report is about any day of ``period``."""
    return and_(
        meeting.c.date <= period.until,
        func.coalesce(meeting.c.until, meeting.c.date) >= period.since,
    )


def list_reports(session: Session, period: Period, regions: Regions) -> list[ReportSummary]:
    """Return the reports about any day of ``period``: those of the office, then those of the
    kabupaten/kota in their order, then the daily ones.

    One that has lost its day is among them whatever the period, so that it can be given one.
    """
    names = ("id", "kind", "title", "date", "until", "region", "status")
    query = select(*(meeting.c[name] for name in names)).where(
        IS_REPORT, or_(during(period), meeting.c.date.is_(None))
    )
    rows = session.execute(query).all()
    counts = _count_lines(session, [row.id for row in rows])
    found = [_summary(row, counts) for row in rows]

    def order(one: ReportSummary) -> tuple[object, ...]:
        day = one.period.since if one.period else date.min
        return _LISTED.index(one.kind), regions.order(one.region), day, one.id

    return sorted(found, key=order)


def begin_report(session: Session, record: Meeting, regions: Regions) -> Changes:
    """Write ``record`` as a new report with the sections of its kind.

    Raises InvalidRecordError where it has no day.
    """
    return add_minutes(session, begun_report(session, record, regions))


def begun_report(session: Session, record: Meeting, regions: Regions) -> Minutes:
    """Return what :func:`begin_report` writes. Raises InvalidRecordError."""
    if record.date is None:
        raise InvalidRecordError(NO_DAY)
    political, desk = report_forms(session, record.profile_id)
    begun = replace(record, zone=zone_in_use(session))
    return Minutes(begun, entries=skeleton(begun, political, desk, regions.names))


def report_forms(session: Session, profile_id: UUID | None) -> tuple[PoliticalForm, DeskForm]:
    """Return what the reports of a profile look like."""
    profile = stored_profile(session, profile_id)
    if profile is None:
        return POLITICAL_FORM, DESK_FORM
    return profile.political_form, profile.desk_form


def received_in(session: Session, year: int, regions: Regions) -> dict[tuple[str, int], UUID]:
    """Return by kabupaten/kota and month (1 to 12) of ``year`` its report; the latest of several.

    A report counts for each month that it has days of.
    """
    whole = Period(date(year, 1, 1), date(year, 12, 31))
    query = (
        select(meeting.c.id, meeting.c.region, meeting.c.date, meeting.c.until)
        .where(IS_REPORT, meeting.c.kind == MeetingKind.REGION_REPORT, during(whole))
        .order_by(func.coalesce(meeting.c.until, meeting.c.date), meeting.c.id)
    )
    found: dict[tuple[str, int], UUID] = {}
    for row in session.execute(query):
        if row.date is None:
            continue
        region = regions.full_name(text_of(row.region))
        for month in _months(year, row.date, row.until or row.date):
            found[region, month] = row.id
    return found


def region_report_of(
    session: Session, region: str, period: Period, regions: Regions
) -> UUID | None:
    """Return the report of a kabupaten/kota for exactly ``period``, the newest of several."""
    query = (
        select(meeting.c.id, meeting.c.region)
        .where(IS_REPORT, meeting.c.kind == MeetingKind.REGION_REPORT)
        .where(meeting.c.date == period.since)
        .where(func.coalesce(meeting.c.until, meeting.c.date) == period.until)
        .order_by(meeting.c.id.desc())
    )
    wanted = fold(regions.full_name(region))
    rows = session.execute(query)
    return next(
        (id for id, named in rows if fold(regions.full_name(text_of(named))) == wanted), None
    )


def own_report_of(session: Session, kind: MeetingKind, period: Period) -> UUID | None:
    """Return the office's report of ``kind`` for exactly ``period``, the newest of several."""
    query = (
        select(meeting.c.id)
        .where(IS_REPORT, meeting.c.kind == kind, meeting.c.date == period.since)
        .where(func.coalesce(meeting.c.until, meeting.c.date) == period.until)
        .order_by(meeting.c.id.desc())
        .limit(1)
    )
    found: UUID | None = session.scalar(query)
    return found


def reports_of_kind(session: Session, kind: MeetingKind, period: Period) -> list[UUID]:
    """Return the reports of ``kind`` about any day of ``period``, the earliest first."""
    query = select(meeting.c.id).where(IS_REPORT, meeting.c.kind == kind, during(period))
    return list(session.scalars(query.order_by(meeting.c.date, meeting.c.id)))


def list_conditions(session: Session, until: date) -> list[RegionCondition]:
    """Return the conditions noted up to the day ``until``, by kabupaten/kota, the latest first."""
    query = (
        select(region_condition)
        .where(region_condition.c.since <= until)
        .order_by(
            *(region_condition.c.region, region_condition.c.since.desc()),
            region_condition.c.id.desc(),
        )
    )
    return [_to_condition(row) for row in session.execute(query)]


def save_condition(
    session: Session, record: RegionCondition, known: RegionCondition | None = None
) -> Changes:
    """Insert or update ``record``, made of ``known``: what is the same in both stays as it is.

    A region has one condition from a day on: one that another noted meanwhile gives way.
    """
    columns = region_condition.c
    is_same_day = and_(columns.region == record.region, columns.since == record.since)
    query = select(region_condition).where(or_(columns.id == record.id, is_same_day))
    there = {row.id: _to_condition(row) for row in session.execute(query)}
    merged = merge_fields(known, record, there.pop(record.id, None))
    replaced = {
        Replaced(record.id, name, getattr(other, name))
        for other in there.values()
        for name in ("safety", "reason")
        if getattr(other, name) not in ("", getattr(record, name))
    }
    session.execute(delete(region_condition).where(columns.id.in_(there)))
    upsert(session, region_condition, [asdict(merged.record)])
    return Changes(replaced=merged.replaced | replaced)


def remove_condition(session: Session, condition_id: UUID) -> Changes:
    """Delete a condition; the one noted before it holds again."""
    session.execute(delete(region_condition).where(region_condition.c.id == condition_id))
    return Changes()


def _to_condition(row: Any) -> RegionCondition:
    """Return the record of ``row``; a damaged one says so, and is the gravest."""
    try:
        if row.since is None:
            raise ValueError
        return RegionCondition(row.id, row.region, row.since, Safety(row.safety), row.reason)
    except (InvalidRecordError, AttributeError, TypeError, ValueError):
        region = text_of(row.region).strip() or DAMAGED
        reason = f"{DAMAGED} {text_of(row.reason)}".strip()
        safety = kind_of(Safety, row.safety, Safety.DANGER)
        return RegionCondition(row.id, region, row.since or date.min, safety, reason)


def _months(year: int, since: date, until: date) -> Iterator[int]:
    first = since.month if since.year == year else 1
    last = until.month if until.year == year else 12
    return iter(range(first, last + 1))


def _summary(row: Any, counts: dict[tuple[UUID, str], int]) -> ReportSummary:
    return ReportSummary(
        row.id,
        kind_of(MeetingKind, row.kind, MeetingKind.MEETING),
        shown_title(row.title, row.status),
        _period(row.date, row.until),
        text_of(row.region),
        kind_of(MeetingStatus, row.status, MeetingStatus.DRAFT),
        counts.get((row.id, EntryKind.ISSUE), 0),
        counts.get((row.id, EntryKind.ACTION), 0),
    )


def _period(first: date | None, last: date | None) -> Period | None:
    if first is None:
        return None
    return Period(first, max(first, last or first))


def _count_lines(session: Session, ids: list[UUID]) -> dict[tuple[UUID, str], int]:
    counts: dict[tuple[UUID, str], int] = {}
    for batch in in_batches(ids):
        query = (
            select(entry.c.meeting_id, entry.c.kind, func.count())
            .where(entry.c.meeting_id.in_(batch), entry.c.removed.is_(False))
            .where(entry.c.kind.in_((EntryKind.ISSUE, EntryKind.ACTION)))
            .group_by(entry.c.meeting_id, entry.c.kind)
        )
        for meeting_id, kind, count in session.execute(query):
            counts[meeting_id, kind] = count
    return counts
