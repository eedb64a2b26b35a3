"""Daily reports of the Desk Pilkada as a workbook: what happened, and what was done about it."""

from collections.abc import Iterable, Iterator, Sequence

from kesbang_desktop.documents.papers.desk_report import sections_of_day
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.documents.sheets.report_tables import (
    ReportHead,
    ReportTable,
    Value,
    render_report_tables,
)
from kesbang_desktop.domain.dates import format_long_date
from kesbang_desktop.domain.meeting_day import day_on_paper, moment_of
from kesbang_desktop.domain.reports.desk_sections import DeskSections
from kesbang_desktop.domain.reports.desk_words import desk_totals, measure_text
from kesbang_desktop.domain.reports.report_forms import DeskForm
from kesbang_desktop.domain.reports.report_titles import province_title

_Day = tuple[Sources, DeskSections]
_DAY, _NUMBER, _REGION = "Hari/Tanggal", "No.", "Kabupaten/Kota"
_NARROW, _WIDE = 16, 30


def render_desk_sheet(sources: Sources, origin: str = "") -> bytes:
    """Return the reports of all days as the bytes of an XLSX file; its seal names ``origin``."""
    profile, form = sources.profile, sources.profile.desk_form
    days = [(day, sections_of_day(day, sources)) for day in (sources, *sources.later)]
    dates = [_date(day) for day, _ in days]
    held = dates[0] if len(dates) == 1 else f"{dates[0]} s.d. {dates[-1]}"
    head = ReportHead(
        form.title,
        tuple(filter(None, (province_title(sources.province), held))),
        sources.classification.mark,
        moment_of(sources.minutes.meeting),
    )
    return render_report_tables(_tables(days, form), head, profile, origin)


def _tables(days: Sequence[_Day], form: DeskForm) -> Iterator[ReportTable]:
    columns = max(
        (one.columns for _, day in days for one in day.regions if one.rows),
        key=len,
        default=form.columns,
    )
    widths = ((title, _NARROW if len(title) < 9 else _WIDE) for title in columns)
    yield ReportTable(
        "Kegiatan",
        ((_DAY, 26), (_REGION, 26), (_NUMBER, 5), *widths),
        list(_activities(days, form, len(columns))),
        form.nil,
    )
    titles = (*(one.title for one in form.problems), form.measures)
    yield ReportTable(
        "Kejadian dan tindakan",
        ((_DAY, 26), ("Bagian", 24), (_REGION, 26), ("Uraian", 90)),
        list(_below(days, titles, form.nil)),
        form.nil,
    )
    yield ReportTable(
        "Rekapitulasi",
        ((_DAY, 26), ("Kegiatan", 12), ("Peserta", 14), ("Keterangan", 60)),
        [
            (_date(day), found.activities, found.participants[0], desk_totals(found))
            for day, found in days
        ],
        form.nil,
    )


def _activities(days: Iterable[_Day], form: DeskForm, width: int) -> Iterator[Sequence[Value]]:
    for day, found in days:
        date = _date(day)
        for region in found.regions:
            for number, row in enumerate(region.rows, 1):
                cells = (*row.cells, *[""] * (width - len(row.cells)))
                yield date, region.name, number, *cells
            for line in region.said:
                text = measure_text(line, day.minutes)
                yield date, region.name, "", text, *[""] * (width - 1)
            if not (region.rows or region.said):
                yield date, region.name, "", form.nil, *[""] * (width - 1)


def _below(days: Iterable[_Day], titles: Sequence[str], nil: str) -> Iterator[Sequence[Value]]:
    for day, found in days:
        parts = (*(one.lines for one in found.problems), found.measures)
        for title, lines in zip(titles, parts, strict=True):
            for one in lines:
                yield _date(day), title, one.region, measure_text(one, day.minutes)
            if not lines:
                yield _date(day), title, "", nil
        for one in found.opening:
            yield _date(day), "", "", measure_text(one, day.minutes)


def _date(day: Sources) -> str:
    return day_on_paper(day.minutes.meeting.date, format_long_date)
