"""The report on political developments as a workbook: a sheet for each of its tables."""

from collections.abc import Iterable, Iterator, Sequence

from kesbang_desktop.documents.papers.line_marks import with_line_marks
from kesbang_desktop.documents.papers.political_report import basis_of
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.documents.sheets.report_tables import (
    ReportHead,
    ReportTable,
    SheetChart,
    Value,
    render_report_tables,
)
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.meeting_day import moment_of
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.reports.political_sections import (
    LineGroup,
    PoliticalSections,
    political_sections,
)
from kesbang_desktop.domain.reports.report_basis import ReportBasis
from kesbang_desktop.domain.reports.report_forms import PoliticalForm
from kesbang_desktop.domain.reports.report_sections import period_of
from kesbang_desktop.domain.reports.report_tables import (
    completeness_rows,
    condition_rows,
    issues_in,
    recurring_rows,
)
from kesbang_desktop.domain.reports.report_titles import period_title, province_title
from kesbang_desktop.domain.sections import Placed
from kesbang_desktop.domain.table_cells import cells_of
from kesbang_desktop.domain.unresolved import printed_words


def render_political_sheet(sources: Sources, origin: str = "") -> bytes:
    """Return the report as the bytes of an XLSX file; ``origin`` is what its seal names."""
    minutes, form = with_line_marks(sources.minutes), sources.profile.political_form
    basis = basis_of(sources)
    sections = political_sections(minutes, form, basis)
    lines = (
        province_title(sources.province),
        period_title(period_of(minutes.meeting)),
    )
    head = ReportHead(
        form.title,
        tuple(filter(None, lines)),
        sources.classification.mark,
        moment_of(minutes.meeting),
    )
    return render_report_tables(
        _tables(sections, minutes, form, basis), head, sources.profile, origin
    )


def _tables(
    sections: PoliticalSections, minutes: Minutes, form: PoliticalForm, basis: ReportBasis
) -> Iterator[ReportTable]:
    yield ReportTable(
        "Gambaran umum",
        (("No.", 5), ("Pelapor", 30), ("Uraian", 90), ("Sumber", 34)),
        list(_told(sections.overview, basis)),
        form.nil,
    )
    yield ReportTable(
        "Permasalahan",
        (("No.", 5), ("Kabupaten/Kota", 28), ("Uraian", 90), ("Sumber", 34)),
        list(_fields(sections, form, basis)),
        form.nil,
    )
    yield ReportTable(
        "Kondisi",
        (("Kabupaten/Kota", 30), ("Kondisi", 18), ("Sejak", 18), ("Alasan", 60)),
        [list(row.values()) for row in condition_rows(basis)],
        form.nil,
    )
    yield ReportTable(
        "Kelengkapan",
        (("Kabupaten/Kota", 50), ("Laporan", 22), ("Permasalahan", 22)),
        [[row["wilayah"], row["laporan"], int(row["masalah"])] for row in completeness_rows(basis)],
        form.nil,
    )
    yield ReportTable(
        "Berulang",
        (
            *(("Permasalahan", 60), ("Kabupaten/Kota", 28), ("Bidang", 28), ("Lamanya", 28)),
            ("Tindak lanjut terbuka", 44),
        ),
        [list(row.values()) for row in recurring_rows(basis, form)],
        form.nil,
    )
    yield ReportTable(
        "Simpulan dan saran",
        (("No.", 5), ("Uraian", 80), ("Penanggung jawab", 34), ("Tenggat", 22)),
        list(_closing(sections, minutes, form)),
        form.nil,
    )
    if any(basis.issues.values()):
        yield _by_region(basis)
        yield _by_month(basis)


def _told(groups: Iterable[LineGroup], basis: ReportBasis) -> Iterator[Sequence[Value]]:
    lines = ((group.name, one) for group in groups for one in group.lines)
    for number, (name, one) in enumerate(lines, 1):
        source = basis.sources.get(one.entry.id)
        yield number, name, _text(one), source.label if source else ""


def _fields(
    sections: PoliticalSections, form: PoliticalForm, basis: ReportBasis
) -> Iterator[Sequence[Value]]:
    for one in sections.fields:
        yield (one.title if one.groups else f"{one.title}: {form.nil}",)
        yield from _told(one.groups, basis)


def _closing(
    sections: PoliticalSections, minutes: Minutes, form: PoliticalForm
) -> Iterator[Sequence[Value]]:
    for title, lines in (
        (form.conclusions, sections.conclusions),
        (form.suggestions, sections.suggestions),
    ):
        actions = sections.actions if title == form.suggestions else ()
        yield (title if lines or actions else f"{title}: {form.nil}",)
        for number, one in enumerate(lines, 1):
            yield number, _text(one), "", ""
        for number, entry in enumerate(actions, len(lines) + 1):
            yield (
                number,
                _action_text(entry, sections.points.get(entry.id, ())),
                *_owed(entry, minutes),
            )


def _owed(entry: Entry, minutes: Minutes) -> tuple[str, str]:
    action = minutes.action(entry)
    return "; ".join(one.name for one in action.owners), action.agreed.in_words(format_date)


def _action_text(entry: Entry, points: Iterable[Entry]) -> str:
    said = printed_words(entry.kind, entry.text)
    return "\n".join((said, *(f"– {one.text}" for one in points)))


def _text(one: Placed) -> str:
    entry = one.entry
    if entry.kind is EntryKind.TABLE_ROW:
        return " | ".join(cells_of(entry.text))
    return f"{'   ' * one.level}{printed_words(entry.kind, entry.text)}"


def _by_region(basis: ReportBasis) -> ReportTable:
    former = basis.period.before()
    names = dict.fromkeys((*basis.regions, *sorted(who for who, _ in basis.issues if who)))
    return ReportTable(
        "Grafik wilayah",
        (("Kabupaten/Kota", 44), (basis.period.label, 24), (former.label, 24)),
        [
            (name, issues_in(basis, name, basis.period), issues_in(basis, name, former))
            for name in names
        ],
        chart=SheetChart("Permasalahan menurut kabupaten/kota", lies=True),
    )


def _by_month(basis: ReportBasis) -> ReportTable:
    totals = [
        (month.label, sum(n for (_, one), n in basis.issues.items() if one == month))
        for month in basis.months
    ]
    return ReportTable(
        "Grafik bulan",
        (("Bulan", 50), ("Permasalahan", 40)),
        totals,
        chart=SheetChart("Permasalahan menurut bulan"),
    )
