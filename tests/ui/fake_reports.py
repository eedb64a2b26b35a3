"""Reports in memory, by the rules of the domain; forms are read from what a test put there."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import InvalidRecordError, UnreadableOldMinutesError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.reports.condition import RegionCondition
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.region_form import FormReading
from kesbang_desktop.domain.reports.region_report import RegionReport
from kesbang_desktop.domain.reports.report_basis import LineSource
from kesbang_desktop.domain.reports.report_forms import DESK_FORM, POLITICAL_FORM
from kesbang_desktop.domain.reports.report_lines import OfferedLines, ReportSummary, SourceLine
from kesbang_desktop.domain.reports.report_sections import period_of, report_title, skeleton
from kesbang_desktop.domain.together.fields import merge_fields
from kesbang_desktop.ports.reports import RegionFormPorts, ReportPorts


@dataclass
class MemoryReports:
    """``forms`` says what is read of a file by its name, and of each word of a text; ``written``
    are forms. Reports of the regions in ``final`` are final, ``too_secret`` is how many lines no
    report may take.
    """

    store: Any
    noted: dict[UUID, RegionCondition] = field(default_factory=dict)
    forms: dict[str, FormReading] = field(default_factory=dict)
    taken: dict[tuple[str, Period], RegionReport] = field(default_factory=dict)
    written: list[tuple[Path, Period, str]] = field(default_factory=list)
    too_secret: int = 0
    tiles: dict[str, tuple[int, int]] = field(default_factory=dict)
    files: list[Path | None] = field(default_factory=list)
    final: set[str] = field(default_factory=set)

    def ports(self) -> ReportPorts:
        return ReportPorts(
            list=self.list,
            begin=self.begin,
            lines=self.lines,
            take=self.take,
            conditions=self.conditions,
            save_condition=self.save_condition,
            remove_condition=self.remove_condition,
            received=self.received,
            stored=lambda region, period: self.taken.get((region, period)),
            receive=self.receive,
            guesser=lambda _profile: self.guess,
            tiles=lambda: self.tiles,
        )

    def form_ports(self) -> RegionFormPorts:
        return RegionFormPorts(
            write=lambda path, period, region: self.written.append((path, period, region)),
            text=lambda period, region: f"Formulir {region} {period.label}",
            read=self.read_form,
            read_texts=lambda text: [self.forms[one] for one in text.split()],
        )

    def read_form(self, path: Path) -> FormReading:
        """Return what a form says; one that nobody put there is damaged."""
        if path.name not in self.forms:
            raise UnreadableOldMinutesError(f"“{path.name}” rusak. Minta lagi berkasnya.")
        return self.forms[path.name]

    @staticmethod
    def guess(text: str) -> str:
        """Know two words."""
        return "politik" if "pilkada" in text.casefold() else "ekonomi" if "harga" in text else ""

    def list(self, period: Period) -> Sequence[ReportSummary]:
        found = (_summary(one) for one in self._reports())
        return [one for one in found if _meet(one.period, period)]

    def begin(self, record: Meeting) -> Changes:
        regions = ("Kota Balikpapan", "Kota Bontang")
        entries = skeleton(record, POLITICAL_FORM, DESK_FORM, regions)
        return self._put(Minutes(record, entries=entries))

    def lines(self, report_id: UUID) -> OfferedLines:
        report = self.store.minutes[report_id]
        there = {one.text for one in report.entries}
        found = (
            SourceLine(
                entry.id,
                one.meeting.id,
                entry.kind,
                entry.text,
                one.meeting.date,
                LineSource(one.meeting.kind, one.meeting.title),
                entry.field or self.guess(entry.text),
                bool(entry.field),
            )
            for one in self.store.minutes.values()
            for entry in one.entries
            if one.meeting.kind is MeetingKind.MEETING and entry.kind is not EntryKind.AGENDA
            if entry.text not in there
        )
        return OfferedLines(tuple(found), self.too_secret)

    def take(self, report_id: UUID, chosen: Collection[UUID]) -> Changes:
        report = self.store.minutes[report_id]
        lines = [one for one in self.lines(report_id).lines if one.entry_id in chosen]
        keys = keys_after(report.entries[-1].order_key, len(lines))
        made = (
            Entry(new_id(), report_id, key, text=one.text)
            for key, one in zip(keys, lines, strict=True)
        )
        return self._put(replace(report, entries=(*report.entries, *made)))

    def conditions(self, period: Period) -> Sequence[RegionCondition]:
        return [one for one in self.noted.values() if one.since <= period.until]

    def save_condition(
        self, record: RegionCondition, known: RegionCondition | None = None
    ) -> Changes:
        merged = merge_fields(known, record, self.noted.get(record.id))
        self.noted[record.id] = merged.record
        return Changes(replaced=merged.replaced)

    def remove_condition(self, condition_id: UUID) -> Changes:
        del self.noted[condition_id]
        return Changes()

    def received(self, year: int) -> Mapping[tuple[str, int], UUID]:
        return {
            (one.meeting.region, one.meeting.date.month): one.meeting.id
            for one in self._reports()
            if one.meeting.kind is MeetingKind.REGION_REPORT
            and one.meeting.date is not None
            and one.meeting.date.year == year
        }

    def receive(self, report: RegionReport, path: Path | None) -> Changes:
        assert report.period is not None
        self.files.append(path)
        place = report.region, report.period
        if report.region in self.final:
            raise InvalidRecordError("Laporan ini sudah final.")
        if self.taken.get(place) == report:
            return Changes()
        self.taken[place] = report
        since, until = report.period.since, report.period.until
        title = report_title(MeetingKind.REGION_REPORT, report.period, report.region)
        record = Meeting(
            new_id(),
            title,
            since,
            kind=MeetingKind.REGION_REPORT,
            region=report.region,
            until=until,
        )
        return self._put(Minutes(record))

    def _reports(self) -> Sequence[Minutes]:
        return [one for one in self.store.minutes.values() if one.meeting.kind.is_report]

    def _put(self, minutes: Minutes) -> Changes:
        self.store.minutes[minutes.meeting.id] = minutes
        return Changes(meetings=frozenset({minutes.meeting.id}))


def _summary(minutes: Minutes) -> ReportSummary:
    meeting, counts = minutes.meeting, minutes.count()
    return ReportSummary(
        meeting.id,
        meeting.kind,
        meeting.title,
        period_of(meeting),
        meeting.region,
        meeting.status,
        counts[EntryKind.ISSUE],
        counts[EntryKind.ACTION],
    )


def _meet(one: Period | None, other: Period) -> bool:
    return one is None or (one.since <= other.until and other.since <= one.until)


def add_report(
    store: Any,
    kind: MeetingKind,
    since: date,
    until: date | None = None,
    region: str = "",
    lines: Sequence[tuple[EntryKind, str, str]] = (),
) -> Minutes:
    """Store a report with lines, each a kind, a text and a field."""
    period = Period(since, until or since)
    record = Meeting(
        new_id(),
        report_title(kind, period, region),
        since,
        kind=kind,
        region=region,
        until=until,
    )
    keys = keys_after(None, len(lines))
    entries = tuple(
        Entry(new_id(), record.id, key, what, text, field=about)
        for key, (what, text, about) in zip(keys, lines, strict=True)
    )
    minutes = Minutes(record, entries=entries)
    store.minutes[record.id] = minutes
    return minutes
