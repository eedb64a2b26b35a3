"""The inventory of problems as a workbook, read back by openpyxl and by calamine."""

import io
from datetime import date, datetime

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from kesbang_desktop.documents.seal import file_state
from kesbang_desktop.documents.sheets.issue_sheet import COLUMNS, NOTHING_FOUND, render_issue_sheet
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.issue import Issue, IssueFilter
from kesbang_desktop.domain.sample_profile import sample_profile
from kesbang_desktop.domain.written_file import FileState

TODAY = date(2024, 4, 1)
OFFICE = sample_profile(new_id())


def make_issue(text: str, region: str = "", **fields) -> Issue:
    return Issue(new_id(), new_id(), "Rapat Maret", date(2024, 3, 21), text, region, **fields)


ISSUES = (
    make_issue(
        "=HYPERLINK(1)", "Kota Bontang", last_note="Disurati", noted_at=datetime(2024, 3, 27)
    ),
    make_issue("Jalan rusak", "Kota Bontang", is_solved=True, speaker="Hari Dermanto"),
    make_issue("Anggaran kurang"),
)


def read(content: bytes) -> list[list[object]]:
    return CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()


def test_problems_stand_under_their_region_with_counts():
    rows = read(render_issue_sheet(ISSUES, IssueFilter(open_only=False), TODAY, OFFICE))
    firsts = [row[0] for row in rows if row[0] != ""]
    assert firsts[:3] == [
        "INVENTARIS PERMASALAHAN",
        OFFICE.office,
        "Keadaan per 1 April 2024: 2 terbuka, 1 teratasi",
    ]
    assert firsts[3:] == [
        "No.",
        "Kota Bontang (2)",
        1.0,
        2.0,
        "Provinsi atau belum ditentukan (1)",
        3.0,
    ]
    [first] = [row for row in rows if row[0] == 1.0]
    assert first[1:] == [
        "=HYPERLINK(1)",
        "Kota Bontang",
        "",
        "Rapat Maret",
        date(2024, 3, 21),
        "terbuka",
        "27 Maret 2024: Disurati",
    ]
    [second] = [row for row in rows if row[0] == 2.0]
    assert (second[3], second[6], second[7]) == ("Hari Dermanto", "teratasi", "")


def test_the_filter_is_named_above_the_table():
    wanted = IssueFilter("jalan", "Kota Bontang", "Pemantauan")
    rows = read(render_issue_sheet((), wanted, TODAY, OFFICE))
    firsts = [row[0] for row in rows if row[0] != ""]
    assert "Belum teratasi · Kota Bontang · Seri Pemantauan · Memuat “jalan”" in firsts
    assert firsts[-1] == NOTHING_FOUND


def test_it_can_be_sorted_filtered_and_printed():
    content = render_issue_sheet(ISSUES, IssueFilter(), TODAY, OFFICE)
    sheet = load_workbook(io.BytesIO(content)).active
    head = next(row[0].row for row in sheet.iter_rows() if row[0].value == "No.")
    assert [cell.value for cell in sheet[head]] == [name for name, _ in COLUMNS]
    assert sheet.freeze_panes == f"A{head + 1}"
    assert sheet.auto_filter.ref == f"A{head}:H{sheet.max_row}"
    assert not sheet.merged_cells.ranges
    assert sheet.print_title_rows == f"${head}:${head}"
    # A text that looks like a formula is one that Excel never runs.
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)


@pytest.mark.parametrize("count", [0, 2000])
def test_it_is_known_again_as_untouched(tmp_path, count):
    issues = [make_issue(f"Masalah {number}", "Kota Bontang") for number in range(count)]
    target = tmp_path / "inventaris.xlsx"
    target.write_bytes(render_issue_sheet(issues, IssueFilter(), TODAY, OFFICE, "asal"))
    assert file_state(target, "asal") is FileState.OWN
