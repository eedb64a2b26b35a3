"""Forms as other programs save them, and as people change them."""

import copy
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from docx.document import Document as DocumentObject
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement

from kesbang_desktop.documents.forms.reading import read_rows
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.reports.condition import Safety
from kesbang_desktop.domain.reports.form_reading import read_form_rows
from kesbang_desktop.domain.reports.region_report import FieldText
from tests.documents.forms.form_papers import (
    EMPTY,
    FIELDS,
    KNOWLEDGE,
    fill,
    opened,
    read,
    saved,
)
from tests.domain.reports.region_reports import REPORT

DATA = Path(__file__).parent / "data"


@pytest.mark.parametrize("suffix", [".docx", ".xlsx", ".ods", ".xls"])
def test_a_form_that_was_filled_in_with_libreoffice_is_read(suffix: str) -> None:
    """Saved by LibreOffice 24: a day without its year, a row added, words below a table."""
    path = DATA / f"libreoffice{suffix}"
    reading = read_form_rows(read_rows(path, path.parent), KNOWLEDGE)
    assert (reading.unread, reading.doubts) == ((), ())
    assert reading.report == replace(
        REPORT,
        reporter="Rina Wati, S.Sos., Kasubbid, 0812-3456-7890",
        fields=(
            FieldText(
                "politik",
                (
                    "Baliho rusak di Api-Api.",
                    "12 November 2024: Politik uang: dua kasus dilaporkan",
                    "Debat publik lancar",
                ),
            ),
            FieldText(
                "hankam", ("Curanmor naik", "Keamanan", "Patroli gabungan digelar tiap malam.")
            ),
        ),
    )


def as_google(document: DocumentObject) -> DocumentObject:
    """Write it as Google Docs does: controls around every run, styles of its own, runs in parts."""
    for control in list(document.element.body.iter(qn("w:sdt"))):
        place = control.getparent().index(control)
        for part in reversed(list(control.find(qn("w:sdtContent")))):
            control.getparent().insert(place, part)
        control.getparent().remove(control)
    for table in document.tables:
        table._tbl.tblPr.append(OxmlElement("w:tblLayout", {qn("w:type"): "fixed"}))
        style = table._tbl.tblPr.find(qn("w:tblStyle"))
        style.set(qn("w:val"), "a1")
    for run in list(document.element.body.iter(qn("w:r"))):
        text = run.text
        if len(text) > 6:
            rest = copy.deepcopy(run)
            run.find(qn("w:t")).text, rest.find(qn("w:t")).text = text[:4], text[4:]
            for part in (run, rest):
                part.find(qn("w:t")).set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            run.addnext(rest)
            control, content = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
            traits = OxmlElement("w:sdtPr")
            traits.append(OxmlElement("w:tag", {qn("w:val"): "goog_rdk_0"}))
            rest.addprevious(control)
            content.append(rest)
            control.extend((traits, content))
    return document


def as_wps(document: DocumentObject) -> DocumentObject:
    """Write it as WPS does: rows and cells in controls, bold by a style, ends of cells doubled."""
    for heading in document.paragraphs:
        for run in heading.runs:
            if run.bold:
                run.bold = None
                heading.style = document.styles["Heading 2"]
    for table in document.tables:
        row = table.rows[-1]._tr
        control, content = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
        row.addprevious(control)
        content.append(row)
        control.extend((OxmlElement("w:sdtPr"), content))
        for cell in table._tbl.iter(qn("w:tc")):
            cell.append(OxmlElement("w:p"))
    return document


@pytest.mark.parametrize("write", [as_google, as_wps])
def test_what_other_programs_write_is_read(
    write: Callable[[DocumentObject], DocumentObject], tmp_path: Path
) -> None:
    reading = read(saved(write(opened())), tmp_path)
    assert reading.report == REPORT
    assert reading.unread == ()
    empty = read(saved(write(opened(EMPTY))), tmp_path)
    assert empty.doubts == ("Formulir ini belum diisi.",)


def test_tables_that_became_one_are_read(tmp_path: Path) -> None:
    """The headings stand in merged cells of one table, which has one head."""
    document = opened()
    body = document.element.body
    fields = document.tables[2:10]
    titles = [one for one in document.paragraphs if re.match(r"[A-H]\. ", one.text)]
    whole = fields[0]._tbl
    first = whole.tr_lst[0]
    for table, title in zip(fields, titles, strict=True):
        rows = table._tbl.tr_lst[1:]
        heading = copy.deepcopy(rows[0])
        for cell in heading.tc_lst[1:]:
            heading.remove(cell)
        cell = heading.tc_lst[0]
        cell.get_or_add_tcPr().append(OxmlElement("w:gridSpan", {qn("w:val"): "3"}))
        cell.p_lst[0].r_lst[0].text = title.text
        whole.append(heading)
        for row in rows:
            whole.append(row)
        body.remove(title._p)
    whole.insert(whole.index(first), first)
    assert read(saved(document), tmp_path).report == REPORT


def test_a_table_that_was_split_goes_on_below(tmp_path: Path) -> None:
    document = opened()
    table = document.tables[FIELDS["politik"]]
    second = copy.deepcopy(table._tbl)
    for row in second.tr_lst[:2]:
        second.remove(row)
    for row in table._tbl.tr_lst[2:]:
        table._tbl.remove(row)
    between = OxmlElement("w:p")
    table._tbl.addnext(between)
    between.addnext(second)
    assert read(saved(document), tmp_path).report == REPORT


def test_headings_may_be_worded_anew_and_heads_of_tables_may_be_gone(tmp_path: Path) -> None:
    others = {
        "E. Politik": "Bidang Politik dan Demokrasi",
        "F. Ekonomi": "EKONOMI DAERAH",
        "H. Pertahanan dan Keamanan": "Keamanan",
        "I. GAMBARAN UMUM": "I. Situasi Umum",
        "III. SARAN": "III. Rekomendasi",
    }
    document = opened()
    for paragraph in document.paragraphs:
        if paragraph.text in others:
            paragraph.runs[0].text = others[paragraph.text]
    for table in document.tables[1:]:
        table._tbl.remove(table.rows[0]._tr)
    assert read(saved(document), tmp_path).report == REPORT


def test_a_heading_that_nobody_asked_for_is_kept(tmp_path: Path) -> None:
    document = opened()
    last = document.tables[FIELDS["hankam"]]._tbl
    for bold, text in ((False, "Izin rumah ibadah"), (True, "I. Kehidupan Beragama")):
        paragraph = document.add_paragraph()
        paragraph.add_run(text).bold = bold
        last.addnext(paragraph._p)
    reading = read(saved(document), tmp_path)
    assert reading.report.fields == (
        *REPORT.fields,
        FieldText("Kehidupan Beragama", ("Izin rumah ibadah",)),
    )
    assert reading.doubts[0].startswith("Judul “Kehidupan Beragama” tidak ada dalam formulir")


def test_words_outside_the_cells_are_of_the_part_above_and_others_are_shown(tmp_path: Path) -> None:
    document = opened(EMPTY)
    document.tables[FIELDS["politik"]]._tbl.addnext(document.add_paragraph("Baliho rusak")._p)
    document.tables[0]._tbl.addprevious(document.add_paragraph("Mohon maaf terlambat")._p)
    reading = read(saved(document), tmp_path)
    assert reading.report.paragraphs_of("politik") == ("Baliho rusak",)
    assert reading.unread == ("Mohon maaf terlambat",)


def test_tracked_changes_count_as_accepted(tmp_path: Path) -> None:
    document = opened(EMPTY)
    cell = document.tables[FIELDS["politik"]].rows[1].cells[2]
    paragraph = cell.paragraphs[0]
    for tag, words in (("w:del", "Kampanye"), ("w:ins", "Baliho rusak")):
        change = OxmlElement(tag, {qn("w:id"): "1", qn("w:author"): "Rina"})
        run = OxmlElement("w:r")
        text = OxmlElement("w:delText" if tag == "w:del" else "w:t")
        text.text = words
        run.append(text)
        change.append(run)
        paragraph._p.append(change)
    assert read(saved(document), tmp_path).report.paragraphs_of("politik") == ("Baliho rusak",)


def test_label_and_answer_may_stand_in_one_cell(tmp_path: Path) -> None:
    document = opened(EMPTY)
    for row, text in (
        (0, "Kabupaten/Kota: Kab. Paser"),
        (2, "Kondisi: siaga"),
        (3, "Alasan: banjir"),
    ):
        first, second = document.tables[0].rows[row].cells
        second.text = ""
        first.merge(second).text = text
    report = read(saved(document), tmp_path).report
    assert (report.region, report.safety, report.reason) == (
        "Kabupaten Paser",
        Safety.ALERT,
        "banjir",
    )


def test_a_row_without_a_number_is_no_heading(tmp_path: Path) -> None:
    document = opened(EMPTY)
    table = document.tables[FIELDS["politik"]]
    table.add_row().cells[2].text = "Keamanan"
    table.add_row().cells[2].text = "Kampanye tanpa izin"
    report = read(saved(document), tmp_path).report
    assert report.paragraphs_of("politik") == ("Keamanan", "Kampanye tanpa izin")


def test_a_list_in_one_cell_is_as_many_matters(tmp_path: Path) -> None:
    document = opened(EMPTY)
    text = "1. Baliho rusak\n2. Kampanye tanpa izin\ndi Berbas"
    fill(document.tables[FIELDS["politik"]], 1, "", "", text)
    assert read(saved(document), tmp_path).report.paragraphs_of("politik") == (
        "Baliho rusak",
        "Kampanye tanpa izin\ndi Berbas",
    )


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("rusak.docx", b"PK\x03\x04" + bytes(200)),
        ("kosong.docx", b""),
        ("bersandi.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
        ("~$formulir.docx", b"\x05Rina"),
    ],
)
def test_what_cannot_be_read_is_told_in_a_sentence(
    name: str, content: bytes, tmp_path: Path
) -> None:
    with pytest.raises(KnownError):
        read(content, tmp_path, name)
