"""Reports as workbooks, opened with openpyxl."""

import io
import re
import zipfile
from dataclasses import replace

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

import tests.documents.meetings as m
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.documents.sheets.desk_sheet import render_desk_sheet
from kesbang_desktop.documents.sheets.political_sheet import render_political_sheet
from kesbang_desktop.domain.reports.report_forms import DESK_FORM, FIELDS
from tests.documents.reports import REGIONS, TROUBLE, desk_day, monthly, political


def opened(content: bytes) -> Workbook:
    return load_workbook(io.BytesIO(content))


def rows_of(book: Workbook, name: str) -> list[list[object]]:
    """The rows of a table below its heading."""
    sheet = book[name]
    top = sheet.freeze_panes
    first = int(str(top).lstrip("A"))
    return [[cell.value for cell in row] for row in sheet.iter_rows(min_row=first - 1)]


def test_a_month_has_a_sheet_for_each_table() -> None:
    book = opened(render_political_sheet(monthly()))
    assert book.sheetnames == [
        *("Gambaran umum", "Permasalahan", "Kondisi", "Kelengkapan", "Berulang"),
        *("Simpulan dan saran", "Grafik wilayah", "Grafik bulan"),
    ]
    problems = rows_of(book, "Permasalahan")
    assert problems[0] == ["No.", "Kabupaten/Kota", "Uraian", "Sumber"]
    groups = [row[0] for row in problems if row[0] and row[1] is None]
    assert groups == [
        one.title if one.key not in ("ideologi", "sosial-budaya") else f"{one.title}: (NIHIL)"
        for one in FIELDS
    ]
    assert problems[2][:3] == [1, "Kota Samarinda", TROUBLE]
    suggested = rows_of(book, "Simpulan dan saran")
    assert [
        2,
        "Menambah armada angkutan logistik",
        "Kesbangpol Kaltim",
        "9 Desember 2024",
    ] in suggested


def test_amounts_are_numbers_and_the_charts_read_them() -> None:
    content = render_political_sheet(monthly())
    book = opened(content)
    by_region = rows_of(book, "Grafik wilayah")
    assert by_region[:2] == [
        ["Kabupaten/Kota", "November 2024", "Oktober 2024"],
        ["Kota Samarinda", 3, 1],
    ]
    for name, cells in (("Grafik wilayah", "$B${0}:$B${1}"), ("Grafik bulan", "$B${0}:$B${1}")):
        (chart,) = book[name]._charts
        first = int(str(book[name].freeze_panes).lstrip("A"))
        last = book[name].max_row
        assert chart.series[0].val.numRef.f == f"'{name}'!{cells.format(first, last)}"
    charts = [one for one in zipfile.ZipFile(io.BytesIO(content)).namelist() if "/charts/" in one]
    assert len(charts) == 2


def test_bars_differ_without_colour_and_show_their_values() -> None:
    archive = zipfile.ZipFile(io.BytesIO(render_political_sheet(monthly())))
    xml = archive.read("xl/charts/chart1.xml").decode()
    assert re.search(r'pattFill [^>]*prst="dkUpDiag"', xml)
    assert '<showVal val="1"/>' in xml


def test_a_report_without_anything_says_so_on_each_sheet() -> None:
    book = opened(render_political_sheet(political()))
    assert "Grafik wilayah" not in book.sheetnames
    for name in ("Gambaran umum", "Kondisi", "Berulang"):
        assert rows_of(book, name)[1][0] == "(NIHIL)"


def test_days_of_the_desk_stand_in_one_table() -> None:
    sources = replace(desk_day(), later=(desk_day(1, 1),))
    book = opened(render_desk_sheet(sources))
    activities = rows_of(book, "Kegiatan")
    assert activities[0] == ["Hari/Tanggal", "Kabupaten/Kota", "No.", *DESK_FORM.columns]
    assert activities[1][:4] == ["Jumat, 1 November 2024", "Kota Samarinda", 1, "09.00 WITA"]
    assert activities[25][1:4] == [REGIONS[8], None, "(NIHIL)"]
    assert len(activities) == 1 + 26 + 10
    recap = rows_of(book, "Rekapitulasi")
    assert recap[1:] == [
        [
            "Jumat, 1 November 2024",
            24,
            30_000,
            "Jumlah kegiatan: 24; jumlah peserta: 30.000 orang.",
        ],
        ["Sabtu, 2 November 2024", 8, 9_600, "Jumlah kegiatan: 8; jumlah peserta: 9.600 orang."],
    ]
    parts = [row[1] for row in rows_of(book, "Kejadian dan tindakan")[1:6]]
    assert parts == ["Kejadian menonjol", "Pelanggaran", *["Tindakan"] * 3]


@pytest.mark.parametrize("render", [render_political_sheet, render_desk_sheet])
def test_text_never_becomes_a_formula(render: object) -> None:
    sources = political((m.AGENDA, "=1+1", "politik"), (m.TALK, "=SUM(A1:A9)"), (m.ISSUE, "+62"))
    book = opened(render(sources))  # type: ignore[operator]
    values = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value]
    assert all(cell.data_type != "f" for cell in values)
    assert any("SUM" in str(cell.value) for cell in values)


def test_a_text_of_twenty_thousand_letters_stays_whole() -> None:
    text = "Situasi aman. " * 1_500
    sources: Sources = political((m.AGENDA, "", "politik"), (m.TALK, text.strip()))
    problems = rows_of(opened(render_political_sheet(sources)), "Permasalahan")
    assert any(row[2] == text.strip() for row in problems)
