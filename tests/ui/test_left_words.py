"""Words half typed in a row that goes away meanwhile are told, kept and can be copied."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QLineEdit
from pytestqt.qtbot import QtBot

from kesbang_desktop.domain.attendance import Presence
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.ui.attachments.attachments_view import AttachmentsView
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.tables.table_model import TableModel
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.attendee_delegate import line_of
from kesbang_desktop.ui.workspace.attendees_model import AttendeeColumn
from kesbang_desktop.ui.workspace.attendees_table import AttendeesTable
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.ui.attachments.pictures import write_photo
from tests.ui.fake_ports import MemoryStore
from tests.ui.keyboard import CONTROL, KEY, press, type_text
from tests.ui.test_half_typed import make_another, open_question, this_meeting

WORDS = "Kepala Bid"


def without_first(window: MainWindow, store: MemoryStore) -> None:
    """Take the first attendee out of the stored meeting, as a package or another window does."""
    meeting_id = this_meeting(window)
    minutes = store.minutes[meeting_id]
    store.minutes[meeting_id] = replace(minutes, attendances=minutes.attendances[1:])
    window.take_in(Changes(meetings=frozenset({meeting_id})))


def in_first_cell(qtbot: QtBot, window: MainWindow, column: AttendeeColumn) -> None:
    window.workspace.show_tab(Tab.ATTENDEES)
    open_cell(qtbot, window, 0, column)
    type_text(WORDS)


def open_cell(qtbot: QtBot, window: MainWindow, row: int, column: AttendeeColumn) -> None:
    """Begin to edit a cell with F2, all of it selected."""
    table = window.workspace.attendees.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))
    press(KEY.Key_F2)
    qtbot.waitUntil(lambda: line_of(table.open_editor()) is not None)
    line = line_of(table.open_editor())
    assert line is not None
    line.selectAll()


def said(window: MainWindow) -> str:
    return window.status.saved_text


@pytest.mark.parametrize(
    ("column", "label"),
    [
        (AttendeeColumn.NAME, "Nama"),
        (AttendeeColumn.POSITION, "Jabatan"),
        (AttendeeColumn.ORGANIZATION, "Instansi"),
        (AttendeeColumn.PRESENCE, "Status"),
    ],
)
def test_words_of_an_attendee_who_goes_are_told_until_they_are_copied(
    qtbot: QtBot, opened: MainWindow, store: MemoryStore, column: AttendeeColumn, label: str
) -> None:
    in_first_cell(qtbot, opened, column)
    without_first(opened, store)
    banner = opened.workspace.attendees.banner
    qtbot.waitUntil(lambda: f"“{WORDS}”" in banner.text)
    qtbot.waitUntil(lambda: said(opened) == f"Belum tersimpan: {label}")
    banner.press("Salin")
    assert QGuiApplication.clipboard().text() == WORDS
    assert not banner.text
    qtbot.waitUntil(lambda: "Belum" not in said(opened))


def test_words_of_an_attendee_whose_adding_is_undone_are_told(
    qtbot: QtBot, opened: MainWindow, worker: Worker
) -> None:
    tab = opened.workspace.attendees
    opened.workspace.show_tab(Tab.ATTENDEES)
    before = len(tab.model.records)
    type_text("Zainal Abidin")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: len(tab.model.records) == before + 1 and worker.is_idle)
    open_cell(qtbot, opened, before, AttendeeColumn.POSITION)
    type_text(WORDS)
    # A click on a banner leaves the keyboard where it is.
    [undo] = [one for one in tab.banner.buttons if one.text() == "Urungkan"]
    undo.click()
    assert len(tab.model.records) == before
    assert f"“{WORDS}”" in tab.banner.text
    assert tab.table.hasFocus()


def test_a_status_that_is_being_typed_stays_when_another_row_goes(
    qtbot: QtBot, opened: MainWindow, store: MemoryStore, worker: Worker
) -> None:
    opened.workspace.show_tab(Tab.ATTENDEES)
    table = opened.workspace.attendees.table
    open_cell(qtbot, opened, 1, AttendeeColumn.PRESENCE)
    # Pasted: letter by letter a list would open, which takes the keyboard without a window system.
    QGuiApplication.clipboard().setText("diwakili oleh Bud")
    press(KEY.Key_V, CONTROL)
    meeting_id = this_meeting(opened)
    kept = store.minutes[meeting_id].attendances[1].id
    without_first(opened, store)
    qtbot.waitUntil(lambda: table.model().rowCount() == 2 and worker.is_idle)
    type_text("i")
    press(KEY.Key_Return)

    def stand_in() -> tuple[Presence, str]:
        found = next(one for one in store.minutes[meeting_id].attendances if one.id == kept)
        return found.presence, found.represented_by

    qtbot.waitUntil(lambda: stand_in() == (Presence.REPRESENTED, "Budi"))
    assert not opened.workspace.unstored()


@pytest.fixture
def captioned(
    qtbot: QtBot, opened: MainWindow, ports: Ports, worker: Worker, tmp_path: Path
) -> MainWindow:
    """The window with the caption of its only photo half typed."""
    tab = opened.workspace.attachments
    opened.workspace.show_tab(Tab.ATTACHMENTS)
    tab.add([write_photo(tmp_path)])
    qtbot.waitUntil(lambda: worker.is_idle and len(tab.model.records) == 1)
    tab.focus_cards()
    press(KEY.Key_F2)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    type_text(WORDS)
    return opened


def test_a_caption_of_a_photo_that_goes_is_told_until_it_is_copied(
    qtbot: QtBot, captioned: MainWindow, store: MemoryStore
) -> None:
    tab = captioned.workspace.attachments
    store.papers.attachments.clear()
    tab.keeper.read()
    qtbot.waitUntil(lambda: f"“{WORDS}”" in tab.banner.text)
    qtbot.waitUntil(lambda: said(captioned) == "Belum tersimpan: Keterangan")
    tab.banner.press("Salin")
    assert QGuiApplication.clipboard().text() == WORDS
    qtbot.waitUntil(lambda: said(captioned).startswith("Tersimpan"))


def test_closing_names_the_words_and_goes_back_to_them(
    qtbot: QtBot, opened: MainWindow, store: MemoryStore
) -> None:
    in_first_cell(qtbot, opened, AttendeeColumn.POSITION)
    first = this_meeting(opened)
    without_first(opened, store)
    banner = opened.workspace.attendees.banner
    qtbot.waitUntil(lambda: bool(banner.text))
    make_another(qtbot, opened)
    opened.show_page(Page.HOME)
    assert not opened.close()
    assert f"“{WORDS}”" in open_question(qtbot).informativeText()
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: opened.workspace.meeting_id == first)
    qtbot.waitUntil(lambda: f"“{WORDS}”" in banner.text)
    banner.press("Buang")
    assert not opened.workspace.unstored()
    assert opened.close()


def test_cells_are_edited_in_place_in_these_lists_alone(
    qtbot: QtBot, opened: MainWindow, worker: Worker
) -> None:
    for name in opened.pages.missing():
        opened.pages.page(name)
    sections = opened.pages.page(Page.SETTINGS).sections
    for row in range(sections.count()):
        sections.setCurrentRow(row)
    qtbot.waitUntil(lambda: worker.is_idle)
    edited = set()
    for view in opened.findChildren(QAbstractItemView):
        # The titles of a table have its model too.
        model = view.model()
        is_header = isinstance(view, QHeaderView)
        if is_header or not isinstance(model, TableModel):
            continue
        if any(one.may_be_edited for one in model.columns):
            edited.add(type(view))
    assert edited == {AttendeesTable, AttachmentsView}
