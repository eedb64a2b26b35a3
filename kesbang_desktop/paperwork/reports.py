"""Reports of the office: made of what is recorded, and of what the kabupaten/kota send in."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kesbang_desktop.domain.attachment import Attachment, AttachmentKind
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import InvalidRecordError, NotFoundError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.reports.field_guess import FieldGuesser
from kesbang_desktop.domain.reports.gathering import Gathered
from kesbang_desktop.domain.reports.report_lines import OfferedLines
from kesbang_desktop.domain.reports.report_sections import (
    NO_DAY,
    period_of,
    report_title,
)
from kesbang_desktop.domain.version import Version
from kesbang_desktop.store.deferred import (
    attachments,
    meetings,
    region_reports,
    report_basis,
    report_lines,
    reports,
    versions,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from pathlib import Path
    from uuid import UUID

    from kesbang_desktop.domain.minutes import Minutes
    from kesbang_desktop.domain.region import Regions
    from kesbang_desktop.domain.reports.period import Period
    from kesbang_desktop.domain.reports.recurring_issues import Stems
    from kesbang_desktop.domain.reports.region_report import RegionReport
    from kesbang_desktop.domain.reports.report_basis import LineSource, ReportBasis
    from kesbang_desktop.domain.reports.report_forms import ReportField
    from kesbang_desktop.domain.reports.report_lines import ReportSummary
    from kesbang_desktop.domain.search.language import Language
    from kesbang_desktop.paperwork.desk import Desk
    from kesbang_desktop.store.report_lines import LineKnowledge

_NO_DESK_DAY = "Belum ada laporan harian Desk Pilkada pada"
_WRITE_FIRST = "Buat dulu laporan hariannya di halaman Laporan."
# Why the former report was kept.
_REPLACED = "Diganti formulir yang diterima kemudian"


@dataclass(frozen=True, slots=True)
class PrintedReport:
    """Minutes of the report, several for days of the desk.

    ``basis`` is given of a political report that is not kept, as ``is_kept`` tells; ``left_out``
    is how many lines of its days are more secret than it.
    """

    days: tuple[Minutes, ...]
    basis: ReportBasis | None = None
    left_out: int = 0
    is_kept: bool = False


class FieldGuesses:
    """Tells the field of a text by the words that an office has for its fields."""

    def __init__(self, desk: Desk, language: Callable[[], Language]) -> None:
        self._desk = desk
        self._language = language
        self._made: dict[tuple[ReportField, ...], FieldGuesser] = {}

    @property
    def stems(self) -> Stems:
        """What tells the stems of a word."""
        return self._language().stems

    def current(self, profile_id: UUID | None = None) -> FieldGuesser:
        """Return what guesses for a profile, for the one in use where it is None."""
        return self.of(self._desk.profile(profile_id).political_form.fields)

    def of(self, fields: Sequence[ReportField]) -> FieldGuesser:
        """Return what guesses among ``fields``; what was made is kept until others are asked."""
        wanted = tuple(fields)
        if wanted not in self._made:
            self._made = {wanted: FieldGuesser(wanted, self._language().stems)}
        return self._made[wanted]


class Reports:
    """Reads, makes and fills reports with the kabupaten/kota of this office."""

    def __init__(self, desk: Desk, regions: Callable[[], Regions], guesses: FieldGuesses) -> None:
        self._desk = desk
        self._regions = regions
        self.guesses = guesses

    def list(self, period: Period) -> Sequence[ReportSummary]:
        """Return the reports about any day of ``period``."""
        return self._desk.read(reports.list_reports)(period, self._regions())

    def begin(self, record: Meeting) -> Changes:
        """Write a new report with its sections. Raises InvalidRecordError."""
        return self._desk.write(reports.begin_report)(record, self._regions())

    def received(self, year: int) -> Mapping[tuple[str, int], UUID]:
        """Return by kabupaten/kota and month which report there is."""
        return self._desk.read(reports.received_in)(year, self._regions())

    def lines(self, report_id: UUID) -> OfferedLines:
        """Return the lines that can be taken into a report. Raises NotFoundError."""
        found = self.gathered(report_id)
        return OfferedLines(tuple(one.line for one in found.lines), found.left_out)

    def gathered(self, report_id: UUID) -> Gathered:
        """Return the lines that can be taken into a report. Raises NotFoundError."""
        minutes = self._desk.read(meetings.load_minutes)(report_id)
        known = self.known(minutes.meeting.profile_id)
        return self._desk.read(report_lines.lines_for)(minutes, known)

    def take(self, report_id: UUID, chosen: Collection[UUID]) -> Changes:
        """Bring lines into a report. Raises NotFoundError and InvalidRecordError."""
        # Nobody who types waits for what is only read.
        compiled = self._desk.read(report_lines.compile_chosen)(report_id, chosen, self.known())
        return self._desk.write(report_lines.write_compiled)(report_id, compiled)

    def stored(self, region: str, period: Period) -> RegionReport | None:
        """Return the report of a kabupaten/kota that was taken before."""
        return self._desk.read(region_reports.stored_report)(region, period, self._regions())

    def receive(self, report: RegionReport, path: Path | None) -> Changes:
        """Take in a report, with the file it stood in.

        Raises InvalidRecordError where it says no kabupaten/kota or no period, or the one before
        is final, and DatabaseError where the file cannot be kept.
        """
        plan = self._desk.read(region_reports.plan_reception)(report, self._regions())
        former = self._former(plan.meeting.id) if plan.changes_text else None
        file = self._keep(path) if path is not None else None
        receive = self._desk.write(region_reports.receive_report)
        changes = receive(report, self._regions(), former, file)
        return changes | self._take_photos(report, path) if path is not None else changes

    def _take_photos(self, report: RegionReport, path: Path) -> Changes:
        from kesbang_desktop.paperwork.region_photos import take_photos

        find = self._desk.read(reports.region_report_of)
        id = find(report.region, report.period, self._regions()) if report.period else None
        return take_photos(self._desk, id, path) if id is not None else Changes()

    def printed(self, kind: MeetingKind, period: Period) -> PrintedReport:
        """Return what is printed as the report of ``kind`` for ``period``.

        That is the one that is kept for exactly these days, the daily ones of all of them; else one
        is put together of what was recorded, and not kept. Raises NotFoundError where there is no
        daily report.
        """
        if kind is MeetingKind.DESK_DAY:
            ids = self._desk.read(reports.reports_of_kind)(kind, period)
            if not ids:
                raise NotFoundError(f"{_NO_DESK_DAY} {period.label}. {_WRITE_FIRST}")
            return PrintedReport(tuple(map(self._desk.minutes, ids)))
        kept = self._desk.read(reports.own_report_of)(kind, period)
        if kept is not None:
            return PrintedReport((self._desk.minutes(kept),), is_kept=True)
        return self._compiled(kind, period)

    def _compiled(self, kind: MeetingKind, period: Period) -> PrintedReport:
        title = report_title(kind, period)
        record = Meeting(new_id(), title, period.since, kind=kind, until=period.until)
        begun = self._desk.read(reports.begun_report)(record, self._regions())
        found = self._desk.read(report_lines.lines_for)(begun, self.known())
        chosen = tuple(one for one in found.lines if one.is_chosen)
        compile_into = self._desk.read(report_lines.compiled_into)
        compiled = compile_into(begun, Gathered(chosen), self._regions())
        lines = sorted((*begun.entries, *compiled.entries), key=lambda one: one.order_key)
        minutes = replace(begun, entries=tuple(lines))
        sources = {one.entry_id: one.source for one in (each.line for each in chosen)}
        basis = self._worked_out(
            minutes,
            {one.entry.id: sources[one.head_id] for one in compiled.lines},
        )
        made_of = frozenset(one.meeting_id for one in compiled.lines) | self._desk.read(
            attachments.desk_days_that_took
        )([one.source_id for one in compiled.lines], record.classification)
        return PrintedReport((minutes,), replace(basis, made_of=made_of), found.left_out)

    def basis(self, minutes: Minutes) -> ReportBasis:
        """Return what stands beside the lines of a political report, as it is now.

        Raises InvalidRecordError where it has no day.
        """
        known = self.known(minutes.meeting.profile_id)
        sources = self._desk.read(report_lines.read_sources)(minutes, known)
        return self._worked_out(minutes, sources)

    def _worked_out(self, minutes: Minutes, sources: dict[UUID, LineSource]) -> ReportBasis:
        period = period_of(minutes.meeting)
        if period is None:
            raise InvalidRecordError(NO_DAY)
        known = self.known(minutes.meeting.profile_id)
        knowledge = report_basis.BasisKnowledge(known, self.guesses.stems)
        return self._desk.read(report_basis.work_out_basis)(minutes, period, knowledge, sources)

    def known(self, profile_id: UUID | None = None) -> LineKnowledge:
        """Return what lines are read with."""
        return report_lines.LineKnowledge(self._regions(), self.guesses.current(profile_id))

    def _former(self, report_id: UUID) -> Version:
        notes = self._desk.write_notes(self._desk.minutes(report_id))
        number = self._desk.read(versions.next_version_number)(report_id)
        digest = hashlib.sha256(notes.encode()).hexdigest()
        return Version(new_id(), report_id, number, datetime.now(UTC), _REPLACED, notes, digest)

    def _keep(self, path: Path) -> Attachment:

        sha256 = self._desk.files.keep_file(path)
        now = datetime.now(UTC)
        return Attachment(new_id(), None, AttachmentKind.ANNEX, sha256, path.name, "", "", now)
