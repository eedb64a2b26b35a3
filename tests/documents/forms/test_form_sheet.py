"""The form as a workbook: what it looks like, and what comes back of it."""

import io
import random
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from kesbang_desktop.documents.forms.form_sheet import render_form_sheet
from kesbang_desktop.documents.forms.reading import read_rows
from kesbang_desktop.domain.reports.form_reading import read_form_rows
from kesbang_desktop.domain.reports.region_form import FormReading
from kesbang_desktop.domain.reports.region_report import RegionReport
from kesbang_desktop.domain.sample_profile import sample_profile
from tests.documents.open_xml import faults
from tests.domain.reports.region_reports import KNOWLEDGE, NOVEMBER, REGIONS, REPORT, reports

PROFILE = sample_profile(UUID(int=1))
EMPTY = RegionReport("Kota Bontang", NOVEMBER)
SHEETS = ["Identitas", "I Gambaran umum", "II Permasalahan", "III Saran", "Daftar"]


def sheet_of(report: RegionReport) -> bytes:
    return render_form_sheet(report, PROFILE, REGIONS.names)


def read(content: bytes, folder: Path, name: str = "formulir.xlsx") -> FormReading:
    path = folder / name
    path.write_bytes(content)
    return read_form_rows(read_rows(path, folder), KNOWLEDGE)


def saved(book: Workbook) -> bytes:
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def test_the_empty_form_is_known_as_one_that_nobody_filled_in(tmp_path: Path) -> None:
    reading = read(sheet_of(EMPTY), tmp_path)
    assert reading == FormReading(EMPTY, (), ("Formulir ini belum diisi.",), PROFILE.office)


def test_it_is_a_whole_workbook(tmp_path: Path) -> None:
    path = tmp_path / "formulir.xlsx"
    path.write_bytes(sheet_of(REPORT))
    assert faults(path) == []


def test_a_sheet_for_each_part_has_its_head_in_sight_and_lists_to_choose_from() -> None:
    book = load_workbook(io.BytesIO(sheet_of(EMPTY)))
    assert book.sheetnames == SHEETS
    assert book["Daftar"].sheet_state == "hidden"
    assert [book[name].freeze_panes for name in SHEETS[1:4]] == ["A3"] * 3
    chosen = {
        str(area): one.formula1
        for sheet in book
        for one in sheet.data_validations.dataValidation
        for area in one.sqref.ranges
    }
    assert chosen["B8"] == '"aman,siaga,bahaya"'
    assert chosen["B6"] == "Daftar!$A$2:$A$7"
    names = [row[0] for row in book["Daftar"].iter_rows(2, 7, max_col=1, values_only=True)]
    assert names == list(REGIONS.names)
    cell = book["II Permasalahan"]["D3"]
    assert cell.alignment.wrap_text and cell.number_format == "@"


def test_what_was_filled_in_comes_back(tmp_path: Path) -> None:
    reading = read(sheet_of(REPORT), tmp_path)
    assert reading.report == REPORT
    assert (reading.unread, reading.doubts) == ((), ())


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(report=reports())
def test_any_report_comes_back(report: RegionReport, tmp_path: Path) -> None:
    assert read(sheet_of(report), tmp_path).report == report


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(report=reports(), seed=st.integers())
def test_rows_may_be_put_in_another_order(report: RegionReport, seed: int, tmp_path: Path) -> None:
    book = load_workbook(io.BytesIO(sheet_of(report)))
    for name in SHEETS[1:4]:
        sheet = book[name]
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(3)]
        random.Random(seed).shuffle(rows)
        for number, row in enumerate(rows, 3):
            for column, value in enumerate(row, 1):
                sheet.cell(number, column).value = value
                sheet.cell(number, column).data_type = "s"
    found = read(saved(book), tmp_path).report
    assert sorted(found.overview, key=repr) == sorted(report.overview, key=repr)
    assert sorted(found.suggestions) == sorted(report.suggestions)
    assert {one.key: sorted(one.paragraphs) for one in found.fields} == {
        one.key: sorted(one.paragraphs) for one in report.fields
    }


def test_a_field_that_is_named_once_is_that_of_the_rows_below_it(tmp_path: Path) -> None:
    """As where somebody merged the cells of a field into one."""
    book = load_workbook(io.BytesIO(sheet_of(EMPTY)))
    sheet = book["II Permasalahan"]
    for row, text in ((15, "Baliho rusak"), (16, "Kampanye tanpa izin")):
        sheet.cell(row, 4).value = text
    sheet.merge_cells("B15:B17")
    paragraphs = read(saved(book), tmp_path).report.paragraphs_of("politik")
    assert paragraphs == ("Baliho rusak", "Kampanye tanpa izin")


def test_columns_may_change_places_and_names_and_a_new_one_is_kept(tmp_path: Path) -> None:
    book = load_workbook(io.BytesIO(sheet_of(EMPTY)))
    sheet = book["I Gambaran umum"]
    for column, text in enumerate(("Keterangan", "Kegiatan", "Uraian singkat", "Tgl", "Ket"), 1):
        sheet.cell(2, column).value = text
    for column, text in enumerate(("lancar", "Rapat", "40 orang", "4/11", "foto ada"), 1):
        sheet.cell(3, column).value = text
    (event,) = read(saved(book), tmp_path).report.overview[:1]
    assert (event.title, event.text) == ("Rapat", "40 orang\nfoto ada (lancar)")
    assert event.day == NOVEMBER.since.replace(day=4)


def test_a_field_of_their_own_keeps_its_heading(tmp_path: Path) -> None:
    book = load_workbook(io.BytesIO(sheet_of(EMPTY)))
    sheet = book["II Permasalahan"]
    sheet.cell(3, 2).value, sheet.cell(3, 4).value = "Keagamaan", "Izin rumah ibadah"
    reading = read(saved(book), tmp_path)
    assert reading.report.paragraphs_of("Keagamaan") == ("Izin rumah ibadah",)
    assert reading.doubts[0].startswith("Judul “Keagamaan” tidak ada dalam formulir")


def test_a_text_of_20_000_characters_is_kept_whole(tmp_path: Path) -> None:
    text = " ".join(["permasalahan"] * 1540)
    assert len(text) > 20_000
    book = load_workbook(io.BytesIO(sheet_of(EMPTY)))
    book["II Permasalahan"].cell(15, 4).value = text
    assert read(saved(book), tmp_path).report.paragraphs_of("politik") == (text,)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_sheet_saved_as_text_is_read_by_its_columns(delimiter: str, tmp_path: Path) -> None:
    rows = [("No.", "Bidang", "Tanggal", "Uraian"), ("1", "E. Politik", "", "Baliho rusak")]
    text = "\n".join(delimiter.join(row) for row in rows)
    report = read(text.encode(), tmp_path, "formulir.csv").report
    assert report.paragraphs_of("politik") == ("Baliho rusak",)
