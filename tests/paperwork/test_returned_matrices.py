"""A matrix that comes back, over a real data folder."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.follow_up_output import FollowUpOutput
from kesbang_desktop.domain.follow_up_query import FollowUpQuery
from kesbang_desktop.domain.follow_up_view import FollowUpView, Grouping
from kesbang_desktop.domain.returned_matrix import ReturnedMatrix, RowMatch

TODAY = date(2024, 4, 1)
VIEW = FollowUpView(FollowUpQuery(), Grouping.ORGANIZATION)
TEXT, OWNERS, DUE, STATUS, NOTE, MARK = 2, 4, 5, 6, 7, 8


@pytest.fixture
def sent(backend: Backend, meeting_id: object, tmp_path: Path) -> Path:
    path = tmp_path / "matriks.xlsx"
    assert meeting_id
    backend.paperwork.follow_ups.export(VIEW, TODAY, FollowUpOutput.SHEET, path)
    return path


def rows_of(sheet: Worksheet) -> dict[str, int]:
    found = {str(sheet.cell(row, TEXT).value): row for row in range(1, sheet.max_row + 1)}
    return {text: row for text, row in found.items() if "/" in str(sheet.cell(row, MARK).value)}


def follow_ups(backend: Backend) -> dict[str, FollowUp]:
    return {one.printed_text: one for one in backend.paperwork.follow_ups.rows(VIEW, TODAY)}


def read(backend: Backend, path: Path) -> ReturnedMatrix:
    return backend.paperwork.follow_ups.read_returned(path, backend.texts.holidays)


def test_rows_that_were_sorted_without_their_ids_come_back_to_their_words(
    backend: Backend, sent: Path
) -> None:
    """As a sheet does whose filter leaves out the hidden column: the older ones did."""
    book = load_workbook(sent)
    sheet = book.active
    places = rows_of(sheet)
    shown = {
        text: [sheet.cell(row, c).value for c in range(1, MARK)] for text, row in places.items()
    }
    for row, text in zip(sorted(places.values()), sorted(places), strict=True):
        for column, value in enumerate(shown[text], 1):
            sheet.cell(row, column, value)
        sheet.cell(row, NOTE, f"tentang {text}")
    book.save(sent)

    returned = read(backend, sent)
    assert {one.note for one in returned.changes} == {f"tentang {text}" for text in places}
    for one in returned.changes:
        assert one.note == f"tentang {one.follow_up.printed_text}"


def test_the_filter_of_the_sheet_covers_the_ids(sent: Path) -> None:
    sheet = load_workbook(sent).active
    assert sheet.auto_filter.ref.split(":")[1].startswith("H")
    assert sheet.column_dimensions["H"].hidden


def test_words_that_were_changed_a_little_are_found_without_the_id(
    backend: Backend, sent: Path
) -> None:
    book = load_workbook(sent)
    sheet = book.active
    text, row = next(iter(rows_of(sheet).items()))
    sheet.cell(row, MARK).value = None
    sheet.cell(row, TEXT, f"{text}.".replace("kembali", "kembalii"))
    sheet.cell(row, STATUS, "Sudah")
    book.save(sent)
    (change,) = read(backend, sent).changes
    assert (change.follow_up.printed_text, change.match) == (text, RowMatch.BY_TEXT)
    assert change.status is ActionStatus.DONE


def test_owners_and_due_dates_are_read_with_directory_and_working_days(
    backend: Backend, sent: Path
) -> None:
    book = load_workbook(sent)
    sheet = book.active
    text, row = next(iter(rows_of(sheet).items()))
    one = follow_ups(backend)[text]
    others = {owner for each in follow_ups(backend).values() for owner in each.owners}
    new = next(owner for owner in others if owner not in one.owners)
    sheet.cell(row, OWNERS, new.name)
    sheet.cell(row, DUE, "3 Mei 2024")
    book.save(sent)
    (change,) = read(backend, sent).changes
    assert change.owners == (new,)
    assert change.due == Due(date(2024, 5, 3))
