"""Sections of a report: the agenda items that it is laid out with when it begins."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.period_reading import read_period
from kesbang_desktop.domain.reports.report_forms import (
    CONCLUSIONS,
    OVERVIEW,
    SUGGESTIONS,
    DeskForm,
    PoliticalForm,
)
from kesbang_desktop.domain.table_cells import join_cells

NO_DAY = "Laporan ini belum punya tanggal. Isi hari pertama periodenya, lalu coba lagi."


@dataclass(frozen=True, slots=True)
class ReportSection:
    """A part of a political report; ``key`` is that of a field, or of a part that is no field."""

    key: str
    title: str


def political_sections(form: PoliticalForm) -> tuple[ReportSection, ...]:
    """Return the sections of a political report, and of that of a kabupaten/kota, in order."""
    fields = (ReportSection(one.key, one.title) for one in form.fields)
    return (
        ReportSection(OVERVIEW, form.overview),
        *fields,
        ReportSection(CONCLUSIONS, form.conclusions),
        ReportSection(SUGGESTIONS, form.suggestions),
    )


def desk_regions(form: DeskForm, regions: Sequence[str]) -> tuple[str, ...]:
    """Return the kabupaten/kota of a daily report in order: of the desk, else of the office."""
    return form.regions or tuple(regions)


def skeleton(
    record: Meeting, political: PoliticalForm, desk: DeskForm, regions: Sequence[str]
) -> tuple[Entry, ...]:
    """Return what the report ``record`` begins with; nothing for a meeting.

    ``regions`` are the kabupaten/kota of the office, for a desk that names none.
    """
    if not record.kind.is_report:
        return ()
    if record.kind is MeetingKind.DESK_DAY:
        lines = list(_desk_lines(desk, regions))
    else:
        lines = [(EntryKind.AGENDA, one.title, one.key) for one in political_sections(political)]
    keys = keys_after(None, len(lines))
    return tuple(
        Entry(new_id(), record.id, key, kind, text, field=field)
        for key, (kind, text, field) in zip(keys, lines, strict=True)
    )


def _desk_lines(form: DeskForm, regions: Sequence[str]) -> Iterator[tuple[EntryKind, str, str]]:
    for region in desk_regions(form, regions):
        yield EntryKind.AGENDA, region, ""
        yield EntryKind.TABLE_ROW, join_cells(form.columns), ""


def period_of(record: Meeting) -> Period | None:
    """Return the days that ``record`` is about, None where it has none."""
    if record.date is None:
        return None
    return Period(record.date, record.until or record.date)


def report_title(kind: MeetingKind, period: Period, region: str = "") -> str:
    """Return what a report of ``period`` is called until somebody calls it otherwise."""
    return f"{_begins(kind, region)} {period.label}"


def retitled(before: Meeting, after: Meeting) -> Meeting:
    """Return ``after`` called by its days, where ``before`` was called by some.

    A title that somebody gave stays.
    """
    period = period_of(after)
    if after.title != before.title or period is None or not _is_called_by_days(before):
        return after
    return replace(after, title=report_title(after.kind, period, after.region))


def _is_called_by_days(record: Meeting) -> bool:
    if not record.kind.is_report:
        return False
    said = read_period(record.title.removeprefix(_begins(record.kind, record.region)))
    return said is not None and record.title == report_title(record.kind, said, record.region)


def _begins(kind: MeetingKind, region: str) -> str:
    if kind is MeetingKind.REGION_REPORT and region:
        return f"Laporan {region}"
    return kind.label
