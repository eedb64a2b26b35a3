"""A matrix that came back: moved, merged, computed, damaged, too long."""

import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

import tests.documents.meetings as m
from kesbang_desktop.documents.sheets import matrix_reader
from kesbang_desktop.documents.sheets.matrix_reader import read_matrix
from kesbang_desktop.documents.sheets.matrix_sheet import render_matrix_sheet
from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.action_matrix import (
    MatrixGrouping,
    MatrixHeading,
    group_by_agency,
    group_follow_ups,
)
from kesbang_desktop.domain.errors import UnreadableMatrixError
from kesbang_desktop.domain.follow_up import FollowUp, follow_ups_of
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.returned_matrix import (
    Knowledge,
    ReturnedMatrix,
    compare_returned,
)
from kesbang_desktop.domain.row_mark import row_mark

MINUTES = m.sample()
FOLLOW_UPS = follow_ups_of(MINUTES)
KNOWN = {one.entry_id: one for one in FOLLOW_UPS}


@pytest.fixture
def sent(tmp_path: Path) -> Path:
    path = tmp_path / "matriks.xlsx"
    path.write_bytes(
        render_matrix_sheet(
            group_follow_ups(FOLLOW_UPS, MatrixGrouping.OWNER),
            MatrixHeading("Tahun 2024"),
            m.profile(),
        )
    )
    return path


def edited(path: Path, change: Callable[[object], object]) -> Path:
    book = load_workbook(path)
    change(book)
    book.save(path)
    return path


def by_text(text: str) -> list[FollowUp]:
    return [one for one in FOLLOW_UPS if fold(one.printed_text) == fold(text)]


def compared(path: Path) -> ReturnedMatrix:
    reading = read_matrix(path)
    return compare_returned("a", reading.rows, Knowledge(KNOWN, by_text), reading.problems)


def cell_row(sheet: object, follow_up: FollowUp) -> int:
    mark = row_mark(follow_up.entry_id, follow_up.printed_text)
    return next(row[7].row for row in sheet.iter_rows() if row[7].value == mark)


def fill(sheet: object, follow_up: FollowUp, status: object, note: object) -> None:
    row = cell_row(sheet, follow_up)
    sheet.cell(row, 6, status)
    sheet.cell(row, 7, note)


def test_what_was_not_filled_in_is_no_change(sent: Path) -> None:
    returned = compared(sent)
    assert (returned.changes, returned.unchanged, returned.problems) == ((), 4, ())


def test_a_new_status_and_note_are_found(sent: Path) -> None:
    done, noted = FOLLOW_UPS[1], FOLLOW_UPS[2]

    def change(book: object) -> None:
        fill(book.active, done, "Selesai", "SK terbit 3 April")
        fill(book.active, noted, "belum", " Surat sudah dikirim ")

    returned = compared(edited(sent, change))
    assert {(one.follow_up, one.status, one.note) for one in returned.changes} == {
        (done, ActionStatus.DONE, "SK terbit 3 April"),
        (noted, None, "Surat sudah dikirim"),
    }
    assert returned.unchanged == 2


def test_a_matrix_of_one_meeting_comes_back_without_its_column_of_meetings(tmp_path: Path) -> None:
    path = tmp_path / "rapat.xlsx"
    groups = group_by_agency(MINUTES, FOLLOW_UPS)
    path.write_bytes(render_matrix_sheet(groups, MatrixHeading.of(MINUTES.meeting), m.profile()))

    def change(book: object) -> None:
        sheet = book.active
        places = {cell.value: cell.column for row in sheet.iter_rows() for cell in row}
        mark = row_mark(FOLLOW_UPS[1].entry_id, FOLLOW_UPS[1].printed_text)
        row = next(
            row[0].row for row in sheet.iter_rows() if row[places["ID butir"] - 1].value == mark
        )
        sheet.cell(row, places["Status"], "Selesai")
        sheet.cell(row, places["Perkembangan/keterangan"], "SK terbit")

    returned = compared(edited(path, change))

    (changed,) = returned.changes
    assert (changed.follow_up, changed.status) == (FOLLOW_UPS[1], ActionStatus.DONE)
    assert (changed.note, returned.unchanged, returned.problems) == ("SK terbit", 3, ())


def test_columns_may_move_and_headings_may_be_written_otherwise(sent: Path) -> None:
    def change(book: object) -> None:
        sheet = book.active
        fill(sheet, FOLLOW_UPS[0], "PROSES", "jalan")
        sheet.move_range("F1:F40", cols=12)
        sheet.insert_cols(1)
        sheet.insert_rows(1, 3)
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value == "Status":
                    cell.value = " STATUS "

    (changed,) = compared(edited(sent, change)).changes
    assert (changed.follow_up, changed.status, changed.note) == (
        FOLLOW_UPS[0],
        ActionStatus.IN_PROGRESS,
        "jalan",
    )


def test_rows_in_another_order_are_matched_by_their_id(sent: Path) -> None:
    def change(book: object) -> None:
        sheet = book.active
        first, second = (cell_row(sheet, one) for one in FOLLOW_UPS[:2])
        for column in range(1, 9):
            one, other = sheet.cell(first, column), sheet.cell(second, column)
            one.value, other.value = other.value, one.value
        fill(sheet, FOLLOW_UPS[1], "Batal", "")

    (changed,) = compared(edited(sent, change)).changes
    assert (changed.follow_up, changed.status) == (FOLLOW_UPS[1], ActionStatus.CANCELLED)


def test_merged_cells_formulas_and_dates_do_no_harm(sent: Path) -> None:
    def change(book: object) -> None:
        book.epoch = CALENDAR_MAC_1904
        sheet = book.active
        row = cell_row(sheet, FOLLOW_UPS[0])
        fill(sheet, FOLLOW_UPS[0], '=IF(1,"Selesai","")', datetime(2024, 3, 29))
        fill(sheet, FOLLOW_UPS[1], "Proses", 75.0)
        sheet.merge_cells(start_row=row + 10, start_column=2, end_row=row + 12, end_column=7)

    returned = compared(edited(sent, change))
    notes = {one.follow_up.entry_id: (one.status, one.note) for one in returned.changes}
    # A formula that no program has worked out says nothing.
    assert notes == {
        FOLLOW_UPS[0].entry_id: (None, "29 Maret 2024"),
        FOLLOW_UPS[1].entry_id: (ActionStatus.IN_PROGRESS, "75"),
    }


def test_what_cannot_be_taken_over_is_told_with_its_row(sent: Path) -> None:
    def change(book: object) -> None:
        sheet = book.active
        fill(sheet, FOLLOW_UPS[0], "entahlah", "")
        row = cell_row(sheet, FOLLOW_UPS[1])
        sheet.cell(row, 8).value = None
        sheet.cell(row, 2, "Bukan dari sini")
        sheet.cell(row, 6, "Selesai")
        fill(sheet, FOLLOW_UPS[2], "Selesai", "")
        sheet.append([9, "salinan", "", "", "", "Batal", "lain", str(FOLLOW_UPS[2].entry_id)])
        sheet.append([9, "asing", "", "", "", "Selesai", "", str(m.new_id())])

    returned = compared(edited(sent, change))
    assert [one.follow_up for one in returned.changes] == [FOLLOW_UPS[2]]
    said = " ".join(returned.problems)
    assert len(returned.problems) == 4
    for words in (
        "“entahlah” tidak dikenal",
        "pengenalnya hilang",
        "isian lain",
        "tidak ada dalam",
    ):
        assert words in said


def test_a_sheet_for_each_office_is_read_as_one(tmp_path: Path, sent: Path) -> None:
    def change(book: object) -> None:
        fill(book.active, FOLLOW_UPS[0], "Selesai", "")
        copy = book.copy_worksheet(book.active)
        copy.title = "Lain"
        fill(copy, FOLLOW_UPS[1], "Proses", "")
        book.create_sheet("Petunjuk").append(["Isi kolom Status"])

    returned = compared(edited(sent, change))
    assert {one.follow_up for one in returned.changes} == set(FOLLOW_UPS[:2])


def workbook(rows: int = 0) -> bytes:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("A")
    sheet.append(["Status", "Perkembangan/keterangan", "ID butir"])
    for _ in range(rows):
        sheet.append(["Selesai", "catatan", str(FOLLOW_UPS[0].entry_id)])
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def other_table() -> bytes:
    book, buffer = Workbook(), io.BytesIO()
    book.active.append(["Nama", "Status"])
    book.save(buffer)
    return buffer.getvalue()


def archive(**parts: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return buffer.getvalue()


def altered(content: bytes, flag: int = 0, method: int = 8) -> bytes:
    """Return an archive whose entries say that they are encrypted, or packed in another way."""
    changed = bytearray(content)
    for mark, at in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        place = -1
        while (place := changed.find(mark, place + 1)) >= 0:
            changed[place + at] |= flag
            changed[place + at + 2] = method
    return bytes(changed)


def far_sheets() -> bytes:
    """Return a workbook with sheets that are empty down to their last line."""
    book = load_workbook(io.BytesIO(workbook()))
    for _ in range(2):
        book.copy_worksheet(book.worksheets[0]).cell(1_048_576, 1, "x")
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "tidak memuat kolom"),
        (b"Nama;ID", "“Status” dan “Perkembangan"),
        (archive(isi=b"x"), "yang utuh"),
        (workbook()[:-300], "yang utuh"),
        (other_table(), "tidak memuat kolom"),
        (archive(isi=b"\0" * (41 << 20)), "terlalu besar"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "atau bersandi"),
        (altered(workbook(), flag=1), "yang utuh"),
        (altered(workbook(), method=97), "yang utuh"),
        (far_sheets(), "walau kosong"),
    ],
    ids=[
        "empty",
        "text",
        "zip",
        "cut",
        "other",
        "bomb",
        "password",
        "encrypted",
        "method",
        "far",
    ],
)
def test_a_file_that_cannot_be_read_gives_one_sentence(
    tmp_path: Path, content: bytes, says: str
) -> None:
    path = tmp_path / "kiriman.xlsx"
    path.write_bytes(content)
    with pytest.raises(UnreadableMatrixError, match=says):
        read_matrix(path)


def test_of_too_many_rows_is_said_how_many_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # So many are made in seconds only; fewer say the same.
    assert matrix_reader.MOST_ROWS == 20_000
    monkeypatch.setattr(matrix_reader, "MOST_ROWS", 1_000)
    path = tmp_path / "kiriman.xlsx"
    path.write_bytes(workbook(1_001))
    with pytest.raises(UnreadableMatrixError, match=r"lebih dari 1\.000 baris"):
        read_matrix(path)


def test_a_file_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableMatrixError, match="tidak ditemukan"):
        read_matrix(tmp_path / "hilang.xlsx")


def test_empty_rows_without_end_are_passed_over(tmp_path: Path) -> None:
    book = load_workbook(io.BytesIO(workbook(1)))
    book.active.cell(1_048_576, 1).number_format = "@"
    book.save(tmp_path / "a.xlsx")
    assert len(read_matrix(tmp_path / "a.xlsx").rows) == 1


def test_a_note_that_is_there_already_is_no_change() -> None:
    known = FOLLOW_UPS[0]._replace(last_progress="Sudah disurati", due=date(2024, 4, 1))
    assert known.last_progress
    returned = compare_returned("a", [], Knowledge({known.entry_id: known}))
    assert returned.unchanged == 0
