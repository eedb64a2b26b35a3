"""The pages of a PDF are looked at once it is made, and what they tear apart is mended."""

import re
from pathlib import Path

import pytest
from docx import Document
from docx.text.paragraph import Paragraph

import tests.documents.meetings as m
from kesbang_desktop.documents.pages.kept_together import Kept, kept_paragraphs
from kesbang_desktop.documents.pages.looking import whole_pdf
from kesbang_desktop.documents.pages.lost import find_lost
from kesbang_desktop.documents.pages.mending import break_page
from kesbang_desktop.documents.pages.pdf_text import PdfText, read_pdf
from kesbang_desktop.documents.pages.torn import Torn, find_torn
from kesbang_desktop.documents.papers.rendering import render_paper
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.documents.pdf.conversion import pdf_of
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.minutes import Minutes
from tests.documents.open_xml import faults as faults_of_docx
from tests.documents.word_reader import Reading
from tests.pages.faults import faults_of
from tests.pages.lengths import KINDS, TEMPLATES, TYPEFACES, Paper

# Lengths at which LibreOffice once tore something apart, left rows out, or nearly did.
_LENGTHS = ((13, 27, 41, 58), (5, 11, 25, 53), (39, 20, 43, 46))
PAPERS = [
    Paper(kind, length, typeface)
    for kind, lengths in zip(KINDS, _LENGTHS, strict=True)
    for length, typeface in zip(lengths, (*TYPEFACES, TYPEFACES[1]), strict=True)
]


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_no_page_tears_anything_apart_or_cuts_it(paper: Paper, tmp_path: Path) -> None:
    document = tmp_path / f"{paper.name}.docx"
    document.write_bytes(paper.content())

    pdf = pdf_of(document, tmp_path / "sementara")

    assert faults_of(document.read_bytes(), pdf) == []


def test_the_pdf_is_tagged_for_archives_and_has_title_and_language(tmp_path: Path) -> None:
    document = tmp_path / "naskah.docx"
    document.write_bytes(PAPERS[0].content())

    pdf = pdf_of(document, tmp_path / "sementara")

    assert b"<pdfaid:part>2</pdfaid:part>" in pdf
    assert b"/MarkInfo<</Marked true>>" in pdf
    assert b"/Lang(id-ID)" in pdf
    assert b"/DisplayDocTitle true" in pdf
    title = re.search(rb'<rdf:li xml:lang="x-default">([^<]*)</rdf:li>', pdf)
    assert title is not None
    assert title[1] == b"Rapat Koordinasi"


def kept(*said: tuple[str, bool]) -> list[Kept]:
    document = Document()
    return [Kept(document.add_paragraph(text)._p, text, keeps) for text, keeps in said]


def test_a_heading_at_the_foot_is_found_with_what_stays_with_it() -> None:
    paragraphs = kept(("Isi", False), ("Pembahasan", True), ("Edi:", True), ("Satu", False))

    assert find_torn(paragraphs, PdfText(["Isi 1. Pembahasan Edi:", "- 2 - a. Satu"])) == [
        Torn("Edi:", 1, 1, leads_page=False)
    ]
    assert find_torn(paragraphs, PdfText(["Isi", "1. Pembahasan Edi: a. Satu"])) == []


def test_an_empty_line_that_stays_leads_on_and_one_that_does_not_ends_it() -> None:
    stays = kept(("Isi", True), ("", True), ("Kepala Badan,", False))
    ends = kept(("Isi", True), ("", False), ("Kepala Badan,", False))
    pdf = ["Isi", "Kepala Badan,"]

    assert [one.text for one in find_torn(stays, PdfText(pdf))] == ["Isi"]
    assert find_torn(ends, PdfText(pdf)) == []


def test_a_paragraph_over_two_pages_is_found_around_header_and_footer() -> None:
    long = "Fokus berikutnya adalah deteksi dini dan antisipasi untuk menjaga kondusivitas"
    place = PdfText([long[:40], f"RAHASIA - 2 - {long[40:]}"]).find_next(long)

    assert place is not None
    assert (place.begins, place.ends) == (1, 2)


def test_a_break_goes_before_the_first_that_stays_together() -> None:
    document = Document()
    texts = ("Isi", "Pembahasan", "Edi:", "Satu")
    elements = [document.add_paragraph(text)._p for text in texts]
    paragraphs = [Kept(one, text, True) for one, text in zip(elements, texts, strict=True)]

    assert break_page(paragraphs[1:2])
    assert [p.paragraph_format.page_break_before for p in document.paragraphs] == [
        *(None, True, None, None)
    ]
    assert not break_page(paragraphs[1:2])


def test_what_fills_a_page_alone_is_left_as_it_is() -> None:
    paragraphs = kept(("Edi:", True), ("Satu", False))

    [torn] = find_torn(paragraphs, PdfText(["Edi:", "Satu"]))
    assert torn.leads_page


def test_a_row_that_is_not_printed_is_found_with_what_heads_its_table() -> None:
    document = Document()
    document.add_paragraph("Rapat menghasilkan tindak lanjut")
    document.add_paragraph("Tindak Lanjut").paragraph_format.keep_with_next = True
    table = document.add_table(0, 2)
    for text in ("Uraian", "Menyusun laporan kesatu", "Menyusun laporan kedua"):
        table.add_row().cells[0].text = text
        table.rows[-1].cells[1].text = "Kesbangpol Kaltim"
    paragraphs = kept_paragraphs(document)
    above = "Rapat menghasilkan tindak lanjut Tindak Lanjut Uraian Kesbangpol Kaltim"
    first = f"{above} Menyusun laporan kesatu Kesbangpol Kaltim"

    found = find_lost(paragraphs, PdfText([first]))
    assert [one.text for one in found] == ["Tindak Lanjut", "Menyusun laporan kedua"]
    assert not list(find_lost(paragraphs, PdfText([f"{first} Menyusun laporan kedua"])))


def test_a_table_is_divided_before_its_last_row_and_its_heading_repeated(tmp_path: Path) -> None:
    reading = Reading.paper(DocumentKind.NOTULA, Sources(m.everything(), m.profile()))
    document = reading.document
    paragraphs = kept_paragraphs(document)
    last = reading.table("Tindak lanjut").rows[-1]._tr
    first = next(n for n, one in enumerate(paragraphs) if last in one.element.iterancestors())

    assert break_page(paragraphs[first : first + 1])
    above, below = (one for one in document.tables if one.rows[0].cells[0].text == "No.")
    assert [row.cells[1].text for row in above.rows][-1] == "Melaporkan perkembangan"
    assert [row.cells[1].text for row in below.rows] == [
        "Tindak Lanjut",
        "Menyiapkan rapat berikut",
    ]
    between = Paragraph(below._tbl.getprevious(), document)
    assert between.paragraph_format.page_break_before
    document.save(str(tmp_path / "naskah.docx"))
    assert faults_of_docx(tmp_path / "naskah.docx") == []


def test_styles_say_what_stays_and_a_paragraph_may_say_otherwise() -> None:
    reading = Reading.paper(DocumentKind.NOTULA, Sources(m.everything(), m.profile()))
    heading = next(p for p in reading.document.paragraphs if p.text == "Pembahasan")
    heading.paragraph_format.keep_with_next = False
    keeps = {one.text: one.keeps for one in kept_paragraphs(reading.document)}

    assert keeps["Keputusan"]
    assert not keeps["Pembahasan"]
    assert not keeps["Melaporkan hasil rapat kepada Gubernur."]


def test_what_is_no_pdf_is_handed_on_as_it_is(tmp_path: Path) -> None:
    document, made = tmp_path / "naskah.docx", tmp_path / "naskah.pdf"
    content = PAPERS[0].content()
    document.write_bytes(content)
    made.write_bytes(b"%PDF-1.7 isi")

    assert whole_pdf(document, lambda: made, lambda: False) == b"%PDF-1.7 isi"
    assert document.read_bytes() == content


def test_a_report_of_an_ordinary_meeting_is_two_pages(tmp_path: Path) -> None:
    said = "Pemantauan dilakukan secara tertib dan berkesinambungan sesuai peraturan yang berlaku."
    entries = []
    for title in ("Evaluasi Pemilu", "Persiapan Pilkada", "Komunikasi publik"):
        entries += [(m.AGENDA, title), *[(m.TALK, said, 0, m.EDI)] * 3]
        entries += [(m.DECISION, f"{title} dikelola satu pintu oleh Tim Desk Pilkada.")]
        entries += [(m.ACTION, f"Menghimpun laporan {title} dari 10 kabupaten/kota")] * 2
    made = m.entries(*entries)
    owed = [{"owners": (m.KESBANGPOL,)} for one in made if one.kind is m.ACTION]
    minutes = Minutes(m.meeting(), m.sample().attendances, made, m.actions(made, *owed))
    document = tmp_path / "laporan.docx"
    sources = Sources(minutes, m.profile())
    template = TEMPLATES / DocumentKind.REPORT.template_name
    document.write_bytes(render_paper(DocumentKind.REPORT, sources, template))

    assert read_pdf(pdf_of(document, tmp_path / "sementara")).page_count == 2
