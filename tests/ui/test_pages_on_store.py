"""The pages over the real store: what is typed is there when it is read again."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.attendance import Presence, Role
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.party import Directory, Person
from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.ui.directory.directory_page import DirectoryPage
from kesbang_desktop.ui.directory.directory_words import PEOPLE
from kesbang_desktop.ui.meetings.meetings_page import MeetingsPage
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.actions_tab import ActionsTab
from kesbang_desktop.ui.workspace.attendees_model import AttendeeColumn
from kesbang_desktop.ui.workspace.attendees_tab import AttendeesTab
from kesbang_desktop.ui.workspace.details_tab import DetailsTab

NOTES = Path(__file__).parents[2] / "resources" / "samples" / "rapat-2024-03-21.txt"


@pytest.fixture
def worker(qapp, tmp_path) -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.stop()


@pytest.fixture
def ports(worker, qtbot, tmp_path) -> Iterator[Ports]:
    backend = Backend(tmp_path)
    yield backend.ports()
    worker.run(backend.close)
    qtbot.waitUntil(lambda: worker.is_idle)


@pytest.fixture
def minutes(qtbot, ports, worker) -> Minutes:
    """The sample meeting, stored."""
    stored: list[Minutes] = []

    def store() -> Minutes:
        reading = ports.notes.read(NOTES.read_bytes(), Directory())
        ports.meetings.add(reading.minutes, reading.people, reading.organizations)
        return ports.meetings.load(reading.minutes.meeting.id)

    worker.run(store, stored.append)
    qtbot.waitUntil(lambda: bool(stored))
    return stored[0]


@pytest.fixture
def load(qtbot, ports, worker, minutes):
    """Read the sample meeting again once every job is done."""

    def read() -> Minutes:
        found: list[Minutes] = []
        worker.run(lambda: ports.meetings.load(minutes.meeting.id), found.append)
        qtbot.waitUntil(lambda: bool(found))
        return found[0]

    return read


def show(qtbot, widget, worker) -> None:
    qtbot.addWidget(widget)
    widget.resize(1176, 650)
    widget.show()
    qtbot.activate(widget)
    qtbot.waitUntil(lambda: worker.is_idle)


def test_meetings_are_listed_binned_and_brought_back(qtbot, ports, worker, minutes):
    page = MeetingsPage(
        ports.meetings, ports.notes, ports.directory.load, ports.follow_ups.open_in_meeting, worker
    )
    page.refresh()
    show(qtbot, page, worker)
    summary = page.model.record_at(0)
    assert (summary.title, summary.decisions, summary.actions) == (minutes.meeting.title, 1, 4)
    page.list.focus_rows()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)


def test_the_header_is_stored_as_typed(qtbot, ports, worker, minutes, load):
    tab = DetailsTab(ports, worker)
    tab.meeting_edited.connect(lambda meeting: worker.run(lambda: ports.meetings.save(meeting)))
    tab.set_minutes(minutes)
    show(qtbot, tab, worker)
    for name, text in (("series", "Pemantauan"), ("started_at", "0900"), ("number", "1/2/3")):
        editor = tab.form.bindings[name].field.editor
        editor.setFocus()
        qtbot.keyClicks(editor, text)
    tab.flush()
    meeting = load().meeting
    assert (meeting.series, meeting.number) == ("Pemantauan", "1/2/3")
    assert meeting.started_at.hour == 9


def test_the_attendance_list_is_stored_as_edited(qtbot, ports, worker, minutes, load):
    tab = AttendeesTab(ports, worker)
    tab.set_minutes(minutes)
    show(qtbot, tab, worker)
    tab.table.focus_rows()
    qtbot.keyClick(tab.table, Qt.Key.Key_Space)
    qtbot.keyClick(tab.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClicks(tab.line, "Siti Aminah, Kepala Bidang, Dinas Sosial Kaltim")
    qtbot.keyClick(tab.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab.model.rowCount() == 7)
    last = tab.model.index(6, AttendeeColumn.NAME)
    tab.model.setData(last, "Siti Aminah, S.E.")
    tab.model.setData(last.siblingAtColumn(AttendeeColumn.ROLE), "Notulis")
    tab.model.setData(last.siblingAtColumn(AttendeeColumn.PRESENCE), "diwakili oleh Budi")
    found = load().attendances
    assert found == tab.model.records
    assert found[1].presence is Presence.EXCUSED
    assert (found[6].party.name, found[6].role) == ("Siti Aminah, S.E.", Role.NOTE_TAKER)
    assert (found[6].presence, found[6].represented_by) == (Presence.REPRESENTED, "Budi")


def test_undo_brings_a_removed_attendance_back(qtbot, ports, worker, minutes, load):
    tab = AttendeesTab(ports, worker)
    tab.set_minutes(minutes)
    show(qtbot, tab, worker)
    tab.table.focus_rows()
    qtbot.keyClick(tab.table, Qt.Key.Key_Delete)
    assert len(load().attendances) == 5
    qtbot.keyClick(tab.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert load().attendances == minutes.attendances


def test_the_status_of_an_action_is_stored(qtbot, ports, worker, minutes, load):
    tab = ActionsTab(ports, worker, today=lambda: date(2024, 4, 1))
    tab.set_minutes(minutes)
    show(qtbot, tab, worker)
    tab.table.focus_rows()
    qtbot.keyClick(tab.table, Qt.Key.Key_Space)
    tab.set_minutes(load())
    assert tab.model.records[0].status.value == "in_progress"


def test_a_pasted_list_taken_back_leaves_the_directory_as_it_was(
    qtbot, ports, worker, minutes
) -> None:
    tab = AttendeesTab(ports, worker)
    qtbot.addWidget(tab)
    tab.show()
    tab.set_minutes(minutes)
    qtbot.waitUntil(lambda: worker.is_idle)
    before = ask(qtbot, worker, ports.directory.load)
    tab.adder.add_lines(
        "1. Contoh Satu (Kabid, Dinas Contoh) 0812-3456-7890\n2. Contoh Dua, KPU Contoh"
    )
    qtbot.waitUntil(lambda: tab.adder.dialog is not None)
    assert ask(qtbot, worker, ports.directory.load) == before
    tab.adder.dialog.keep.click()
    qtbot.waitUntil(lambda: worker.is_idle and tab.is_settled)
    after = ask(qtbot, worker, ports.directory.load)
    assert {one.name for one in after.people} - {one.name for one in before.people} == {
        "Contoh Satu",
        "Contoh Dua",
    }
    tab.keeper.undo()
    qtbot.waitUntil(lambda: worker.is_idle and tab.is_settled)
    assert ask(qtbot, worker, ports.directory.load) == before
    stored = ask(qtbot, worker, lambda: ports.meetings.load(minutes.meeting.id))
    assert stored.attendances == minutes.attendances


def ask(qtbot, worker: Worker, job):
    """Return what ``job`` answers in the worker thread."""
    answers: list = []
    worker.run(job, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


@pytest.fixture
def directory_page(qtbot, ports, worker, minutes) -> DirectoryPage:
    worker.run(lambda: ports.directory.save_people([TWIN, STRANGER]))
    page = DirectoryPage(ports.directory, worker)
    qtbot.addWidget(page)
    page.resize(1176, 690)
    page.show()
    qtbot.activate(page)
    page.refresh()
    qtbot.waitUntil(lambda: worker.is_idle and page.models[PEOPLE].rowCount() > 2)
    return page


TWIN = Person(new_id(), "Edi H. Noor")
STRANGER = Person(new_id(), "Orang Lain")


def choose(page: DirectoryPage, *names: str) -> None:
    table, model = page.tables[PEOPLE], page.models[PEOPLE]
    table.focus_rows()
    table.clearSelection()
    flag = QItemSelectionModel.SelectionFlag
    for name in names:
        row = [one.cells[0] for one in model.rows].index(name)
        table.selectionModel().select(model.index(row, 0), flag.Select | flag.Rows)


def shown(page: DirectoryPage) -> list[str]:
    return [one.cells[0] for one in page.models[PEOPLE].rows]


def test_who_is_named_nowhere_is_deleted_from_the_directory_and_had_back(
    qtbot, worker, directory_page
) -> None:
    page = directory_page
    choose(page, "Orang Lain")
    qtbot.keyClick(page.tables[PEOPLE], Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "Orang Lain" not in shown(page))
    assert page.banner.text == "“Orang Lain” dihapus dari direktori."
    qtbot.keyClick(page.tables[PEOPLE], Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Orang Lain" in shown(page))


def test_what_hangs_on_somebody_is_said_and_nobody_is_deleted(qtbot, directory_page) -> None:
    page = directory_page
    choose(page, "Orang Lain", "Edi Hermawanto Noor")
    qtbot.keyClick(page.tables[PEOPLE], Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "tidak dapat dihapus" in page.banner.text)
    assert "peserta 1 rapat" in page.banner.text
    assert {"Orang Lain", "Edi Hermawanto Noor"} <= set(shown(page))


def test_two_that_are_one_are_merged_and_taken_apart_again(
    qtbot, ports, worker, minutes, directory_page
) -> None:
    page = directory_page
    choose(page, "Edi H. Noor", "Edi Hermawanto Noor")
    page.merge_chosen()
    qtbot.waitUntil(lambda: page.removal.dialog is not None)
    dialog = page.removal.dialog
    assert dialog.windowTitle() == "Gabungkan Edi H. Noor"
    dialog._keep()
    qtbot.waitUntil(lambda: "Edi H. Noor" not in shown(page))
    page.edits.undo()
    qtbot.waitUntil(lambda: "Edi H. Noor" in shown(page))
    stored = ask(qtbot, worker, lambda: ports.meetings.load(minutes.meeting.id))
    assert stored == minutes


def test_a_merge_into_nobody_of_the_list_is_refused_at_the_field(qtbot, directory_page) -> None:
    page = directory_page
    choose(page, "Orang Lain")
    page.merge_chosen()
    qtbot.waitUntil(lambda: page.removal.dialog is not None)
    dialog = page.removal.dialog
    dialog.fields["name"].editor.setEditText("Entah Siapa")
    dialog._keep()
    assert "tidak ada di direktori" in dialog.fields["name"].error
    assert dialog.isVisible()
