"""A command that holds only sometimes: keys, buttons, menus and palette say the same of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.ui.commands import attachments, meetings, papers
from kesbang_desktop.ui.commands.binding import bind, tell_condition, use_button
from kesbang_desktop.ui.commands.command import Condition
from kesbang_desktop.ui.commands.offers import offers_of
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.shell.page_names import Page
from tests.ui.keyboard import CONTROL, KEY, SHIFT, press
from tests.ui.meetings_data import add_meetings


def offered(window: MainWindow) -> list[str]:
    """What the palette offers where the window stands."""
    return [one.name for one in offers_of(window) if one.is_available]


@pytest.fixture
def place(qtbot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    widget.setFocus()
    qtbot.activate(widget)
    return widget


def test_a_command_with_a_condition_holds_once_somebody_says_so(place: QWidget) -> None:
    done: list[str] = []
    bind(place, attachments.REMOVE, lambda: done.append("removed"))
    bind(place, attachments.UNDO, lambda: done.append("undone"))
    press(KEY.Key_Delete)
    press(KEY.Key_Z, CONTROL)
    assert done == ["undone"]
    tell_condition(place, Condition.ATTACHMENT_CHOSEN, True)
    press(KEY.Key_Delete)
    assert done == ["undone", "removed"]
    tell_condition(place, Condition.MEETING_FINAL, False)
    press(KEY.Key_Delete)
    tell_condition(place, Condition.ATTACHMENT_CHOSEN, False)
    press(KEY.Key_Delete)
    assert done == ["undone", "removed", "removed"]


def test_a_button_goes_with_its_command(place: QWidget) -> None:
    done: list[str] = []
    button = QPushButton("Serahkan…", place)
    use_button(button, bind(place, meetings.HAND_OVER, lambda: done.append("given")))
    assert not button.isEnabled()
    tell_condition(place, Condition.MEETINGS_LISTED, True)
    button.click()
    assert done == ["given"]
    tell_condition(place, Condition.MEETINGS_LISTED, False)
    assert not button.isEnabled()


def test_a_revision_is_offered_for_final_minutes_alone(
    qtbot, store, opened: MainWindow, worker
) -> None:
    words = papers.REOPEN.name
    assert words not in offered(opened)
    press(KEY.Key_B, CONTROL | SHIFT)
    said = opened.statusBar().currentMessage()
    assert said == (
        "Ctrl+Shift+B tidak berlaku di sini. Tombol ini untuk: "
        "Dokumen (Buka revisi…, bila notulanya sudah disahkan)."
    )
    press(KEY.Key_S, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: opened.workspace.versions.finalise_dialog is not None)
    dialog = opened.workspace.versions.finalise_dialog
    qtbot.waitUntil(lambda: dialog.number.hasFocus())
    press(KEY.Key_Return)
    meeting_id = opened.workspace.meeting_id
    qtbot.waitUntil(
        lambda: store.minutes[meeting_id].meeting.status is MeetingStatus.FINAL and worker.is_idle
    )
    assert words in offered(opened)


def test_what_lies_in_the_bin_is_not_handed_over(qtbot, store, window: MainWindow, worker) -> None:
    add_meetings(store, 1)
    window.show_page(Page.MEETINGS)
    page = window.meetings
    page.refresh()
    qtbot.waitUntil(lambda: worker.is_idle)
    wanted: list[object] = []
    page.hand_over_requested.connect(wanted.append)
    button = next(one for one in page.header.findChildren(QPushButton) if one.text() == "Serahkan…")
    name = meetings.HAND_OVER.name
    for in_bin in (True, False):
        page.filters.bin.setChecked(in_bin)
        qtbot.waitUntil(lambda: worker.is_idle)
        page.list.focus_rows()
        verb = next(one for one in page.list.table.row_verbs if one.text() == name)
        assert verb.isEnabled() is not in_bin
        assert button.isEnabled() is not in_bin
        assert (name in offered(window)) is not in_bin
        QTest.keyClick(page.list.table, Qt.Key.Key_P, CONTROL | SHIFT)
        assert bool(wanted) is not in_bin
