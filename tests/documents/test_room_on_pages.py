"""The pages of a PDF as a reader sees them: numbers are clear of text, sections stand evenly."""

from itertools import pairwise
from pathlib import Path

import pytest

import tests.documents.meetings as m
from kesbang_desktop.documents.papers.rendering import render_paper
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.documents.pdf.conversion import pdf_of
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import LetterheadLine
from tests.documents.pictures import png
from tests.documents.word_reader import TEMPLATE
from tests.pages.boxes import Line, lines_by_page

_CLEAR_PT, _EVEN_PT = 6, 1
_KOP = (
    LetterheadLine("PEMERINTAH PROVINSI KALIMANTAN TIMUR", 14),
    LetterheadLine("BADAN KESATUAN BANGSA DAN POLITIK", 18, bold=True),
    LetterheadLine("Jalan Jenderal Sudirman Nomor 1, Samarinda, Kalimantan Timur 75121"),
    LetterheadLine("Telepon (0541) 733333, Faksimile (0541) 733453"),
    LetterheadLine("Laman kesbangpol.kaltimprov.go.id, Pos-el kesbangpol@kaltimprov.go.id"),
)
_LONG = (
    "Diskominfo berkontribusi menyukseskan Pilkada Serentak 2024 dalam urusan komunikasi, "
    "informatika, dan penyampaian informasi publik yang aktual dan transparan."
)
_ROW = EntryKind.TABLE_ROW


def minutes(classification: Classification) -> Minutes:
    """Minutes of several pages: below text, a table, a list and the table of actions a section."""
    entries = m.entries(
        (m.AGENDA, "Anggaran"),
        *((m.TALK, _LONG, 0, m.EDI) for _ in range(27)),
        (_ROW, "No │ Uraian"),
        (_ROW, "1 │ Konsumsi"),
        (m.DECISION, "Anggaran disetujui."),
        (m.DECISION, "Rapat berikut diadakan bulan depan."),
        (m.ACTION, "Menyusun laporan"),
    )
    meeting = m.meeting(
        opening="Rapat dibuka oleh pimpinan rapat.",
        closing="Rapat ditutup oleh pimpinan rapat.",
        classification=classification,
    )
    return Minutes(meeting, (), entries, m.actions(entries, {"owners": (m.KESBANGPOL,)}))


def pages_of(folder: Path, given: Minutes, kind: DocumentKind, **looks: object) -> list[list[Line]]:
    sources = Sources(given, m.profile(letterhead=_KOP, logo=png(60, 70), **looks))
    document = folder / "naskah.docx"
    document.write_bytes(render_paper(kind, sources, TEMPLATE.parent / kind.template_name))
    return lines_by_page(pdf_of(document, folder / "kerja"))


def rooms(pages: list[list[Line]], *headings: str) -> dict[str, float]:
    """How far each of ``headings`` stands below the line of the body above it, in points."""
    return {
        heading: below.baseline - above.baseline
        for page in pages
        for above, below in pairwise(page)
        for heading in headings
        if below.text.endswith(f".{heading}") and not above.text.startswith("-")
    }


@pytest.mark.parametrize("typeface", ["Arial", "Bookman Old Style"])
@pytest.mark.parametrize("classification", [Classification.NORMAL, Classification.SECRET])
def test_page_numbers_are_clear_and_sections_stand_evenly(
    tmp_path: Path, typeface: str, classification: Classification
) -> None:
    pages = pages_of(tmp_path, minutes(classification), DocumentKind.NOTULA, typeface=typeface)

    assert len(pages) > 2
    for number, page in enumerate(pages[1:], 2):
        place = next(at for at, line in enumerate(page) if line.text == f"-{number}-")
        header = [line.text for line in page[:place]]
        assert header == (["RAHASIA"] if classification is Classification.SECRET else [])
        for above, below in pairwise(page[: place + 2]):
            assert below.top - above.bottom >= _CLEAR_PT
    found = rooms(pages, "Pembahasan", "Keputusan", "TindakLanjut", "Penutup")
    assert len(found) == 4
    assert max(found.values()) - min(found.values()) <= _EVEN_PT, found


@pytest.mark.parametrize("spacing", [1.0, 1.5])
def test_sections_of_a_report_stand_evenly_below_rows_without_rules(
    tmp_path: Path, spacing: float
) -> None:
    given = minutes(Classification.NORMAL)
    pages = pages_of(tmp_path, given, DocumentKind.REPORT, line_spacing=spacing)
    found = rooms(pages, "Dasar", "Pelaksanaan", "Hasil", "Penutup")

    assert {"Pelaksanaan", "Hasil"} <= set(found)
    assert max(found.values()) - min(found.values()) <= _EVEN_PT, found
