"""What a due date says stands whole on every paper."""

import io
from datetime import date

import pytest
from openpyxl import load_workbook

import tests.documents.meetings as m
from kesbang_desktop.documents.chat.owner_summary import owner_summary
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.documents.sheets.matrix_sheet import SHEET_NAME, render_matrix_sheet
from kesbang_desktop.domain.action import ActionItem, as_agreed
from kesbang_desktop.domain.action_matrix import MatrixGrouping, MatrixHeading, group_follow_ups
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.follow_up import follow_ups_of
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from tests.documents.word_reader import Reading

DUES = [
    (Due(urgent=True), "segera"),
    (Due(ongoing=True, note="setiap Senin"), "berkelanjutan (setiap Senin)"),
    (Due(date(2024, 3, 29), note="pukul 10.00"), "29 Maret 2024 pukul 10.00"),
    (Due(date(2024, 3, 29), urgent=True), "29 Maret 2024"),
]


def minutes_with(due: Due) -> Minutes:
    meeting = Meeting(new_id(), "Rapat", date(2024, 3, 21))
    entry = Entry(new_id(), meeting.id, "V", EntryKind.ACTION, "Melapor")
    actions = {entry.id: as_agreed(ActionItem(entry.id), due)}
    return Minutes(meeting, (), (entry,), actions)


@pytest.mark.parametrize(("due", "words"), DUES)
def test_every_paper_prints_all_that_a_due_date_says(due: Due, words: str) -> None:
    minutes = minutes_with(due)
    matrix = Reading.paper(DocumentKind.ACTION_MATRIX, Sources(minutes, m.profile()))
    cells = [cell.text for row in matrix.document.tables[-1].rows for cell in row.cells]
    assert words in cells
    [_, row] = Reading.of(minutes, m.profile()).actions()
    assert row[3].removeprefix("Jumat, ") == words
    assert words in owner_summary(follow_ups_of(minutes), date(2024, 3, 21))


def test_a_sheet_holds_a_date_that_shows_its_note() -> None:
    due = DUES[2][0]
    groups = group_follow_ups(follow_ups_of(minutes_with(due)), MatrixGrouping.OWNER)
    content = render_matrix_sheet(groups, MatrixHeading(""), m.profile())
    sheet = load_workbook(io.BytesIO(content))[SHEET_NAME]
    [cell] = [one for row in sheet.iter_rows() for one in row if one.is_date]
    assert cell.value.date() == due.day
    assert cell.number_format.endswith('"pukul 10.00"')
