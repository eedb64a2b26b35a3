"""How long the monthly report of ten kabupaten/kota takes, against a bare docxtpl loop.

The loop writes the same paragraphs; ours has the map, the charts and the tables besides.
"""

import statistics
import tempfile
from datetime import date
from pathlib import Path

from bench.bare_docxtpl import bare_template, render_bare, seconds
from bench.measuring import Figure
from kesbang_desktop.documents.papers.rendering import render_paper
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.reports.condition import RegionCondition, Safety
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.report_basis import LineSource, ReportBasis
from kesbang_desktop.domain.reports.report_forms import DESK_FORM, FIELDS
from kesbang_desktop.domain.sample_profile import sample_profile

KIND = DocumentKind.POLITICAL_REPORT
TEMPLATE = Path(__file__).parent.parent / "resources" / "templates" / KIND.template_name
ENTRIES, RUNS = 3000, 9
_MONTH = Period(date(2024, 11, 1), date(2024, 11, 30))
_REGIONS = DESK_FORM.regions
_TEXT = (
    "Distribusi logistik ke kecamatan di hulu terlambat karena debit sungai turun, dan petugas "
    "mencari jalan lain, butir {}."
)


def measure() -> dict[str, Figure]:
    """Return seconds of ours and of the floor, each a median of alternating runs.

    The first run of each, which also compiles the template, is not counted.
    """
    sources = month_of(ENTRIES)
    texts = [entry.text for entry in sources.minutes.entries]
    ours: list[float] = []
    floor: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        bare = bare_template(Path(folder) / "bare.docx")
        for _ in range(RUNS + 1):
            ours.append(seconds(lambda: render_paper(KIND, sources, TEMPLATE)))
            floor.append(seconds(lambda: render_bare(bare, texts)))
    return {"report_month": Figure(statistics.median(ours[1:]), statistics.median(floor[1:]))}


def month_of(count: int) -> Sources:
    """Return a report with ``count`` entries, as many in each field and of each region."""
    meeting = Meeting(
        new_id(), "Laporan", _MONTH.since, kind=MeetingKind.POLITICAL_REPORT, until=_MONTH.until
    )
    each = count // len(FIELDS)
    said: list[tuple[EntryKind, str, str]] = []
    for field in FIELDS:
        said.append((EntryKind.AGENDA, field.title, field.key))
        said += ((EntryKind.DISCUSSION, _TEXT.format(number), "") for number in range(each - 1))
    entries = tuple(
        Entry(new_id(), meeting.id, key, kind, text, field=field)
        for key, (kind, text, field) in zip(keys_after(None, len(said)), said, strict=True)
    )
    minutes = Minutes(meeting, (), entries)
    return Sources(minutes, sample_profile(new_id()), basis=_basis(entries))


def _basis(entries: tuple[Entry, ...]) -> ReportBasis:
    conditions = {
        region: RegionCondition(new_id(), region, _MONTH.since, list(Safety)[at % 3], "Contoh")
        for at, region in enumerate(_REGIONS)
    }
    months = (_MONTH.before(), _MONTH)
    source = LineSource(MeetingKind.MEETING, "Rapat", label="Rapat, 12 November 2024")
    return ReportBasis(
        _MONTH,
        _REGIONS,
        frozenset(_REGIONS),
        conditions,
        {(region, month): at for at, region in enumerate(_REGIONS) for month in months},
        (),
        {one.id: source for one in entries[::3]},
        {one.id: _REGIONS[at % len(_REGIONS)] for at, one in enumerate(entries)},
    )
