"""The page over the real store: what is changed by key is there when it is read again."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QFileDialog

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.follow_up_output import FollowUpOutput
from kesbang_desktop.domain.follow_up_view import Grouping
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Directory, Organization
from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.ui.follow_ups.follow_ups_page import FollowUpsPage
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace import file_exporter
from tests.ui.follow_ups.conftest import leave, texts
from tests.ui.follow_ups.test_editing_rows import go_to
from tests.ui.keyboard import KEY, press, type_text

NOTES = Path(__file__).parents[3] / "resources" / "samples" / "rapat-2024-03-21.txt"
TODAY = date(2024, 4, 1)


@pytest.fixture
def worker(qapp) -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.stop()


@pytest.fixture
def ports(worker, qtbot, tmp_path) -> Iterator[Ports]:
    backend = Backend(tmp_path / "data")
    yield backend.ports()
    worker.run(backend.close)
    qtbot.waitUntil(lambda: worker.is_idle)


@pytest.fixture
def page(qtbot, ports, worker, settle) -> FollowUpsPage:
    """The page with the follow-ups of the sample meeting."""

    def store() -> None:
        reading = ports.notes.read(NOTES.read_bytes(), Directory())
        ports.meetings.add(reading.minutes, reading.people, reading.organizations)
        ports.directory.save_organizations([Organization(new_id(), "Biro Hukum Setda")])

    worker.run(store)
    page = FollowUpsPage(ports, worker, today=lambda: TODAY)
    qtbot.addWidget(page, before_close_func=leave(settle))
    page.resize(1366, 700)
    page.show()
    qtbot.activate(page)
    page.refresh()
    settle()
    page.table.focus_rows()
    return page


@pytest.fixture
def details(qtbot, ports, worker) -> Callable:
    """Read all that is known of the follow-up under the keyboard."""

    def read(page: FollowUpsPage):
        found = []
        entry_id = page.table.current().entry_id
        worker.run(lambda: ports.follow_ups.details(entry_id), found.append)
        qtbot.waitUntil(lambda: bool(found))
        return found[0]

    return read


def test_everything_done_by_key_is_stored(qtbot, page, settle, details, tmp_path, monkeypatch):
    page.filters.set_grouping(Grouping.NONE)
    settle()
    word = page.model.record_at(0).text[:30]
    go_to(page, word)
    first_due = page.table.current().due
    press(KEY.Key_Space)
    settle()
    press(KEY.Key_D)
    type_text("akhir bulan")
    press(KEY.Key_Return)
    settle()
    go_to(page, word)
    press(KEY.Key_P)
    settle()
    page.commands.owners.names.clear()
    type_text("biro")
    press(KEY.Key_Return)
    press(KEY.Key_Return)
    settle()
    go_to(page, word)
    press(KEY.Key_N)
    type_text("29/3: rancangan di Biro Hukum")
    press(KEY.Key_Return)
    settle()
    proof = tmp_path / "nota.pdf"
    proof.write_bytes(b"%PDF-1.7")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(proof)], ""))
    page.table.focus_rows()
    press(KEY.Key_E)
    settle()
    assert page.banner.text == "1 bukti dukung ditambahkan"
    kept = details(page)
    assert kept.follow_up.status is ActionStatus.IN_PROGRESS
    assert (kept.follow_up.due, kept.follow_up.original_due) == (date(2024, 4, 30), first_due)
    assert [owner.name for owner in kept.follow_up.owners] == ["Biro Hukum Setda"]
    assert [note.text for note in kept.progress if note.text] == ["rancangan di Biro Hukum"]
    assert [one.file_name for one in kept.evidence] == ["nota.pdf"]
    assert {one.field.value for one in kept.changes} == {"due", "owners"}
    assert kept.place.label.startswith("butir ")


def test_a_due_date_before_the_meeting_is_refused_in_a_sentence(page, settle):
    press(KEY.Key_D)
    type_text("20/3/2024")
    press(KEY.Key_Return)
    settle()
    assert "lebih awal daripada rapatnya" in page.banner.text


def test_a_matrix_goes_out_and_comes_back_filled_in(
    qtbot, page, settle, details, tmp_path, monkeypatch
):
    monkeypatch.setattr(file_exporter, "export_folder", lambda: tmp_path / "ekspor")
    shown = [text for text in texts(page) if not text.startswith("[")]
    page.exporter.export(FollowUpOutput.SHEET)
    settle()
    [path] = (tmp_path / "ekspor").iterdir()
    book = load_workbook(path)
    sheet = book.active
    cells = {
        cell.value: cell for row in sheet.iter_rows() for cell in row if cell.value is not None
    }
    status = next(cell for value, cell in cells.items() if str(value).strip() == "Status")
    first = cells[shown[0]]
    sheet.cell(first.row, status.column).value = "Selesai"
    book.save(path)
    page.returned.read(path)
    settle()
    dialog = page.returned.dialog
    assert [change.status for change in dialog.model.records] == [ActionStatus.DONE]
    qtbot.keyClick(dialog.table, KEY.Key_Space)
    dialog.take.click()
    settle()
    assert shown[0] not in texts(page)
    assert len([text for text in texts(page) if not text.startswith("[")]) == len(shown) - 1
