"""What the kabupaten/kota send in, as minutes: taken in once, and in place of what came before."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.attachment import Attachment
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import key_between
from kesbang_desktop.domain.region import Regions
from kesbang_desktop.domain.reports.condition import RegionCondition, conditions_on
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.region_minutes import (
    ReceivedLines,
    form_lines,
    received_lines,
    report_of,
)
from kesbang_desktop.domain.reports.region_report import RegionReport
from kesbang_desktop.domain.reports.report_sections import political_sections, report_title
from kesbang_desktop.domain.version import Version
from kesbang_desktop.store.attachments import list_attachments, save_attachments
from kesbang_desktop.store.entries import save_entries
from kesbang_desktop.store.meetings import add_minutes, load_minutes, save_meeting
from kesbang_desktop.store.reports import (
    begun_report,
    list_conditions,
    region_report_of,
    report_forms,
    save_condition,
)
from kesbang_desktop.store.tables import carried_line, entry, issue, report_source
from kesbang_desktop.store.versions import add_version

_NO_REGION = "Laporan ini belum menyebut kabupaten/kota. Pilih wilayahnya, lalu ambil lagi."
_NO_PERIOD = "Laporan ini belum menyebut periode. Isi bulan atau tanggalnya, lalu ambil lagi."


@dataclass(frozen=True, slots=True)
class Reception:
    """What a report changes: ``before`` is as it stood, only its sections where it is new."""

    before: Minutes
    meeting: Meeting
    lines: ReceivedLines
    condition: RegionCondition | None
    is_new: bool

    @property
    def changes_text(self) -> bool:
        """Whether anything of what stood there before is another."""
        written = bool(self.lines.written or self.lines.removed)
        return not self.is_new and (written or self.meeting != self.before.meeting)


def stored_report(
    session: Session, region: str, period: Period, regions: Regions
) -> RegionReport | None:
    """Return what was taken in from a kabupaten/kota for exactly ``period``; None for nothing."""
    id = region_report_of(session, region, period, regions)
    if id is None:
        return None
    minutes = load_minutes(session, id)
    held = _condition_of(session, regions.full_name(region), period)
    return report_of(minutes.meeting, minutes.entries, held)


def plan_reception(session: Session, report: RegionReport, regions: Regions) -> Reception:
    """Return what taking in ``report`` would change.

    Raises InvalidRecordError where it says no kabupaten/kota or no period.
    """
    region, period = regions.full_name(report.region), report.period
    if not region:
        raise InvalidRecordError(_NO_REGION)
    if period is None:
        raise InvalidRecordError(_NO_PERIOD)
    known = region_report_of(session, region, period, regions)
    before = (
        load_minutes(session, known)
        if known
        else begun_report(session, _new_record(region, period), regions)
    )
    political, _ = report_forms(session, before.meeting.profile_id)
    titles = {one.key: one.title for one in political_sections(political)}
    said = form_lines(report, titles)
    lines = received_lines(before.meeting, before.entries, said, _noted_on(session, before.entries))
    header = before.meeting
    if report.reporter:
        header = replace(header, organizer=report.reporter)
    condition = _condition_to_note(session, report, region, period)
    return Reception(before, header, lines, condition, known is None)


def receive_report(
    session: Session,
    report: RegionReport,
    regions: Regions,
    former: Version | None = None,
    file: Attachment | None = None,
) -> Changes:
    """Take in ``report``, with the ``file`` it stood in, in place of the one before.

    Only what it speaks of is replaced; ``former`` is kept of that which is. The same report twice
    changes nothing, nor does the same file. Raises InvalidRecordError where it says no
    kabupaten/kota or no period, or the one before is final.
    """
    plan = plan_reception(session, report, regions)
    id, lines = plan.meeting.id, plan.lines
    changes = Changes()
    if plan.changes_text and former is not None:
        changes |= add_version(session, former)
    if plan.is_new:
        changes |= add_minutes(session, replace(plan.before, meeting=plan.meeting))
    elif plan.meeting != plan.before.meeting:
        changes |= save_meeting(session, plan.meeting)
    if lines.written or lines.removed:
        changes |= save_entries(session, id, lines.written, removed=lines.removed)
    if plan.condition is not None:
        changes |= save_condition(session, plan.condition)
    known = list_attachments(session, id)
    if file is not None and all(one.sha256 != file.sha256 for one in known):
        key = key_between(known[-1].order_key if known else None, None)
        changes |= save_attachments(session, [replace(file, meeting_id=id, order_key=key)])
    return changes


def _new_record(region: str, period: Period) -> Meeting:
    return Meeting(
        new_id(),
        report_title(MeetingKind.REGION_REPORT, period, region),
        period.since,
        kind=MeetingKind.REGION_REPORT,
        region=region,
        until=period.until,
    )


def _noted_on(session: Session, entries: Sequence[Entry]) -> frozenset[UUID]:
    """Return the lines on which something hangs that was noted elsewhere."""
    ids = [one.id for one in entries]
    found: set[UUID] = set()
    for column in (issue.c.entry_id, carried_line.c.source_id):
        found.update(session.scalars(select(column).where(column.in_(ids))))
    taken = select(report_source.c.source_id).join(entry, report_source.c.entry_id == entry.c.id)
    still = taken.where(report_source.c.source_id.in_(ids), entry.c.removed.is_(False))
    return frozenset(found.union(session.scalars(still)))


def _condition_of(session: Session, region: str, period: Period) -> RegionCondition | None:
    return conditions_on(list_conditions(session, period.until), period.until).get(region)


def _condition_to_note(
    session: Session, report: RegionReport, region: str, period: Period
) -> RegionCondition | None:
    """Return what is to be noted of the condition; None where that is known already.

    It holds from the first day of the period on; one that goes on as it was keeps its day.
    """
    if report.safety is None:
        return None
    noted = [one for one in list_conditions(session, period.until) if one.region == region]
    held = conditions_on(noted, period.until).get(region)
    said = report.safety, report.reason
    if held is not None and (held.safety, held.reason) == said:
        return None
    since = held.since if held is not None and held.since >= period.since else period.since
    same_day = next((one.id for one in noted if one.since == since), None)
    return RegionCondition(same_day or new_id(), region, since, *said)
