"""Finalising, revising and attachments over the real store and real documents."""

import zipfile
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.ui.look.theme import LIGHT
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.workspace_page import WorkspacePage
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.ui.attachments.pictures import write_photo, write_scan

NOTES = Path(__file__).parents[3] / "resources" / "samples" / "rapat-2024-03-21.txt"


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
def ask(qtbot, worker):
    """Return what a verb of the store gives, once every job before it is done."""

    def run(job):
        found: list[object] = []
        worker.run(job, found.append)
        qtbot.waitUntil(lambda: bool(found))
        return found[0]

    return run


@pytest.fixture
def page(qtbot, ports, worker, ask) -> Iterator[WorkspacePage]:
    """The workspace with the sample meeting open."""

    def keep() -> UUID:
        reading = ports.notes.read(NOTES.read_bytes(), Directory())
        ports.meetings.add(reading.minutes, reading.people, reading.organizations)
        return reading.minutes.meeting.id

    meeting_id = ask(keep)
    page = WorkspacePage(ports, worker, LIGHT)
    page.resize(1100, 700)
    qtbot.addWidget(page)
    page.show()
    page.open_meeting(meeting_id)
    qtbot.waitUntil(lambda: page.minutes_tab is not None and worker.is_idle)
    yield page
    page.attachments.thumbnails.stop()
    page.aids.checker.stop()


def finalise(qtbot, page) -> None:
    page.versions.finalise_dialog = None
    page.versions.ask_to_finalise()
    if page.minutes_tab.shows_left:
        page.versions.ask_to_finalise()
    qtbot.waitUntil(lambda: page.versions.finalise_dialog is not None)
    page.versions.finalise_dialog._agree()
    qtbot.waitUntil(lambda: page.minutes_tab.edit.isReadOnly())


def test_a_version_keeps_text_number_and_word_document(qtbot, page, ports, ask):
    finalise(qtbot, page)
    (version,) = ask(lambda: ports.versions.list(page.meeting_id))
    meeting = ask(lambda: ports.meetings.load(page.meeting_id)).meeting
    assert meeting.status is MeetingStatus.FINAL
    assert meeting.number == "200.1.5/1/Kesbangpol"
    assert "! Membentuk Tim Desk Pilkada" in version.notes
    path = ask(lambda: ports.versions.document(version))
    document = zipfile.ZipFile(path).read("word/document.xml").decode()
    assert "200.1.5/1/Kesbangpol" in document


def test_follow_ups_go_on_and_a_revision_becomes_the_second_version(qtbot, page, ports, ask):
    finalise(qtbot, page)
    page.show_tab(Tab.ACTIONS)
    ask(lambda: True)
    page.actions_tab.table.selectRow(0)
    page.actions_tab.commands.advance_status()
    ask(lambda: True)
    statuses = [
        one.status for one in ask(lambda: ports.meetings.load(page.meeting_id)).actions.values()
    ]
    assert ActionStatus.IN_PROGRESS in statuses
    page.versions.ask_to_reopen()
    qtbot.waitUntil(lambda: page.versions.reopen_dialog is not None)
    page.versions.reopen_dialog.reason.setText("Satu nama keliru")
    page.versions.reopen_dialog._agree()
    qtbot.waitUntil(lambda: not page.minutes_tab.edit.isReadOnly())
    assert "Satu nama keliru" in page.versions.bar.text
    finalise(qtbot, page)
    second, first = ask(lambda: ports.versions.list(page.meeting_id))
    assert (first.number, first.reason) == (1, "")
    assert (second.number, second.reason) == (2, "Satu nama keliru")


def test_attachments_are_kept_once_and_come_back(qtbot, page, ports, ask, tmp_path):
    finalise(qtbot, page)
    tab, photo, scan = page.attachments, write_photo(tmp_path), write_scan(tmp_path)
    tab.add([photo, scan, photo])
    qtbot.waitUntil(lambda: tab.is_settled)
    assert "2 lampiran ditambahkan." in tab.banner.text
    assert "“foto.jpg” sudah ada" in tab.banner.text
    kept = ask(lambda: ports.attachments.list(page.meeting_id))
    assert [one.file_name for one in kept] == ["foto.jpg", "pindaian.pdf"]
    assert ports.attachments.path(kept[0]).read_bytes() == photo.read_bytes()
    tab.view.choose([kept[0].id])
    tab.commands.remove()
    qtbot.waitUntil(lambda: tab.is_settled)
    assert ask(lambda: ports.attachments.list(page.meeting_id)) == [kept[1]]
    tab.commands.undo()
    qtbot.waitUntil(lambda: tab.is_settled)
    assert ask(lambda: ports.attachments.list(page.meeting_id)) == kept
