"""A matriks of follow-ups that came back filled in: taken over, and taken back again."""

from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID, uuid5

from openpyxl import load_workbook

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.action import ActionStatus, Progress
from kesbang_desktop.domain.errors import ImportedBeforeError
from kesbang_desktop.domain.follow_up_output import FollowUpOutput
from kesbang_desktop.domain.follow_up_query import FollowUpQuery
from kesbang_desktop.domain.follow_up_view import FollowUpView, Grouping
from kesbang_desktop.domain.returned_matrix import ReturnedMatrix

_VIEW = FollowUpView(FollowUpQuery(), Grouping.ORGANIZATION)
_TODAY = date(2024, 4, 2)
_AT = datetime(2024, 4, 2, 3, 0, tzinfo=UTC)
_STATUS, _NOTE = 6, 7


def send(backend: Backend, target: Path) -> None:
    """Write the list of all follow-ups to ``target``, over what was there."""
    output = FollowUpOutput.SHEET
    backend.paperwork.follow_ups.export(_VIEW, _TODAY, output, target, overwrite=True)


def lay_out(backend: Backend, home: Path) -> None:
    """Send the matriks of all follow-ups, and fill every row of it in."""
    sent = _returned(home)
    send(backend, sent)
    book = load_workbook(sent)
    sheet = book.worksheets[0]
    for row in range(1, sheet.max_row + 1):
        if sheet.cell(row, _STATUS).value in ("Belum", "Proses"):
            sheet.cell(row, _STATUS, "selesai")
            sheet.cell(row, _NOTE, f"Sudah dikerjakan, baris {row}")
    book.save(sent)


def take_over(backend: Backend, home: Path) -> None:
    """Take over what the matriks says. Raises ImportedBeforeError where all of it stands."""
    matrix = backend.paperwork.follow_ups.read_returned(_returned(home))
    if not matrix.changes:
        raise ImportedBeforeError("Sudah diambil.")
    backend.ports().follow_ups.add_notes(_notes(matrix))


def take_back(backend: Backend, home: Path) -> None:
    """Take back what was taken over, as somebody does to whom a corrected matriks is promised."""
    rows = backend.paperwork.follow_ups.rows(_VIEW, _TODAY)
    done = [one.entry_id for one in rows if one.status is ActionStatus.DONE]
    statuses = dict.fromkeys(done, ActionStatus.OPEN)
    backend.ports().follow_ups.withdraw_notes([_note_id(one) for one in done], statuses)


def _notes(matrix: ReturnedMatrix) -> list[Progress]:
    return [
        Progress(
            _note_id(one.follow_up.entry_id),
            one.follow_up.entry_id,
            _AT,
            one.note or "",
            status=one.status,
        )
        for one in matrix.changes
    ]


def _note_id(entry_id: UUID) -> UUID:
    return uuid5(entry_id, "matriks")


def _returned(home: Path) -> Path:
    return home.parent / "matriks-terisi.xlsx"
