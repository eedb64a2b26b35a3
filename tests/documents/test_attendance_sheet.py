from datetime import date
from io import BytesIO

from openpyxl import load_workbook

import tests.documents.meetings as m
from kesbang_desktop.documents.sheets.attendance_sheet import (
    AGENCY_COLUMNS,
    NOTHING_FOUND,
    PEOPLE_COLUMNS,
    render_attendance_sheet,
)
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.series_attendance import AttendanceShare, SeriesAttendance

FOUND = SeriesAttendance(
    "Pleno bulanan",
    3,
    (
        AttendanceShare(
            *("=Budi", "Diskominfo", 3, 1, 0, 1, 1, 1),
            reasons=("sakit", "sakit", "dinas luar"),
        ),
    ),
    (AttendanceShare("Diskominfo", "", 3, 3, 1),),
    Classification.RESTRICTED,
)


def sheets(found: SeriesAttendance) -> dict[str, list[list[object]]]:
    content = render_attendance_sheet(found, date(2024, 12, 2), m.profile())
    book = load_workbook(BytesIO(content))
    return {
        sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in book
    }


def test_people_and_agencies_have_a_sheet_each() -> None:
    read = sheets(FOUND)
    assert list(read) == ["Orang", "Instansi"]
    people, agencies = read["Orang"], read["Instansi"]
    assert people[-2] == [title for title, _ in PEOPLE_COLUMNS]
    assert people[-1] == [1, "=Budi", "Diskominfo", 3, 1, 0, 1, 1, 1, "sakit; dinas luar"]
    assert agencies[-2] == [title for title, _ in AGENCY_COLUMNS]
    assert agencies[-1][:5] == [1, "Diskominfo", 3, 3, 1]
    above = [row[0] for row in people]
    assert above[:2] == ["TERBATAS", "REKAP KEHADIRAN"]
    assert "3 rapat, keadaan per 2 Desember 2024" in above


def test_a_formula_stays_text() -> None:
    content = render_attendance_sheet(FOUND, date(2024, 12, 2), m.profile())
    sheet = load_workbook(BytesIO(content))["Orang"]
    assert sheet.cell(sheet.max_row, 2).data_type == "s"


def test_a_series_without_rolls_says_so() -> None:
    assert sheets(SeriesAttendance("Pleno"))["Orang"][-1][0] == NOTHING_FOUND
