"""The form as a Word document: what it looks like, and what comes back of it."""

import io
import random
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from kesbang_desktop.documents.forms.beside_rows import doubts_beside
from kesbang_desktop.documents.forms.form_paper import render_form_paper
from kesbang_desktop.documents.forms.photos import photos_in
from kesbang_desktop.documents.forms.reading import read_rows
from kesbang_desktop.domain.reports.form_reading import read_form_rows
from kesbang_desktop.domain.reports.region_form import FormReading
from kesbang_desktop.domain.reports.region_report import RegionReport
from kesbang_desktop.domain.reports.report_forms import POLITICAL_FORM
from tests.documents.forms.form_papers import (
    EMPTY,
    FIELDS,
    KNOWLEDGE,
    PROFILE,
    fill,
    opened,
    paper_of,
    picture,
    read,
    saved,
)
from tests.documents.open_xml import faults
from tests.domain.reports.region_reports import REPORT, reports


def test_the_empty_form_is_known_as_one_that_nobody_filled_in(tmp_path: Path) -> None:
    reading = read(paper_of(EMPTY), tmp_path)
    assert reading == FormReading(EMPTY, (), ("Formulir ini belum diisi.",), PROFILE.office)


def test_it_is_a_whole_document_with_letterhead_heads_that_repeat_and_a_choice(
    tmp_path: Path,
) -> None:
    path = tmp_path / "formulir.docx"
    path.write_bytes(paper_of(EMPTY))
    assert faults(path) == []
    document = Document(str(path))
    lines = [one.text for one in document.paragraphs]
    assert lines[1] == "BADAN KESATUAN BANGSA DAN POLITIK"
    assert "H. Pertahanan dan Keamanan" in lines
    heads = [one.rows[0]._tr.find(f".//{qn('w:tblHeader')}") for one in document.tables[1:]]
    assert None not in heads
    choices = document.tables[0]._tbl.findall(f".//{qn('w:listItem')}")
    assert [one.get(qn("w:value")) for one in choices] == ["aman", "siaga", "bahaya"]


def test_a_logo_stands_beside_the_letterhead_and_is_no_photo(tmp_path: Path) -> None:
    profile = replace(PROFILE, logo=picture().getvalue())
    path = tmp_path / "formulir.docx"
    path.write_bytes(render_form_paper(EMPTY, profile))
    assert faults(path) == []
    assert len(Document(str(path)).inline_shapes) == 1
    assert list(doubts_beside(path, POLITICAL_FORM)) == []
    assert read_form_rows(read_rows(path, tmp_path), KNOWLEDGE).report == EMPTY


def test_what_was_filled_in_comes_back(tmp_path: Path) -> None:
    reading = read(paper_of(REPORT), tmp_path)
    assert reading.report == REPORT
    assert (reading.unread, reading.doubts) == ((), ())


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(report=reports())
def test_any_report_comes_back(report: RegionReport, tmp_path: Path) -> None:
    assert read(paper_of(report), tmp_path).report == report


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(report=reports(), seed=st.integers())
def test_rows_may_be_put_in_another_order(report: RegionReport, seed: int, tmp_path: Path) -> None:
    document = opened(report)
    for table in document.tables[1:]:
        rows = [row._tr for row in table.rows[1:]]
        random.Random(seed).shuffle(rows)
        for row in rows:
            table._tbl.append(row)
    found = read(saved(document), tmp_path).report
    assert sorted(found.overview, key=repr) == sorted(report.overview, key=repr)
    assert sorted(found.suggestions) == sorted(report.suggestions)
    assert {one.key: sorted(one.paragraphs) for one in found.fields} == {
        one.key: sorted(one.paragraphs) for one in report.fields
    }


def test_a_text_of_20_000_characters_is_kept_whole(tmp_path: Path) -> None:
    text = " ".join(["permasalahan"] * 1540)
    document = opened(EMPTY)
    fill(document.tables[FIELDS["politik"]], 1, "", "", text)
    assert read(saved(document), tmp_path).report.paragraphs_of("politik") == (text,)


@pytest.mark.parametrize("number", ["", "1", "1.", "a)"])
def test_a_row_whose_cells_were_merged_keeps_its_words(number: str, tmp_path: Path) -> None:
    document = opened(EMPTY)
    row = document.tables[FIELDS["politik"]].rows[1]
    row.cells[0].merge(row.cells[2]).text = f"{number}\nBaliho rusak".strip()
    report = read(saved(document), tmp_path).report
    assert report.paragraphs_of("politik") == ("Baliho rusak",)


def test_photos_and_macros_are_told(tmp_path: Path) -> None:
    document = opened(EMPTY)
    for _ in range(2):
        document.add_paragraph().add_run().add_picture(picture())
    path = tmp_path / "formulir.docm"
    path.write_bytes(saved(document))
    with zipfile.ZipFile(path, "a") as package:
        package.writestr("word/vbaProject.bin", b"x")
    macros, photos = doubts_beside(path, POLITICAL_FORM)
    assert macros.startswith("Berkas ini berisi makro.")
    assert photos.startswith("Berkas ini memuat 2 foto, yang ikut diterima")
    assert read_form_rows(read_rows(path, tmp_path), KNOWLEDGE).report == EMPTY


def test_photos_are_known_by_the_part_they_stand_in_and_what_is_below_them(tmp_path: Path) -> None:
    document = opened(EMPTY)
    politics = document.tables[FIELDS["politik"]]
    politics.rows[1].cells[2].paragraphs[0].add_run("Baliho rusak").add_picture(picture())
    economy = document.add_paragraph()
    economy.add_run().add_picture(picture())
    economy._p.addnext(document.add_paragraph("Foto 1. Pasar Rawa Indah")._p)
    document.tables[FIELDS["ekonomi"]]._tbl.addnext(economy._p)
    economy._p.addnext(document.paragraphs[-1]._p)
    path = tmp_path / "formulir.docx"
    path.write_bytes(saved(document))
    assert [(one.field, one.caption, one.suffix) for one in photos_in(path, POLITICAL_FORM)] == [
        ("politik", "Baliho rusak", ".png"),
        ("ekonomi", "Foto 1. Pasar Rawa Indah", ".png"),
    ]


def test_a_picture_that_no_paper_can_print_is_told_and_stays_in_the_file(tmp_path: Path) -> None:
    document = opened(EMPTY)
    content = io.BytesIO()
    Image.new("RGB", (40, 30), "grey").save(content, "BMP")
    content.seek(0)
    document.add_paragraph().add_run().add_picture(content)
    path = tmp_path / "formulir.docx"
    path.write_bytes(saved(document))
    (told,) = doubts_beside(path, POLITICAL_FORM)
    assert told.startswith("1 foto tidak dapat dikeluarkan")
