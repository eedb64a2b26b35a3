"""Starting and closing a meeting: the keyboard goes to the text, and no typed hour is lost."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest
import time_machine
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting, MeetingStatus
from kesbang_desktop.domain.meeting_clock import close_meeting, start_meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.ui.shell.focus_return import is_command
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.ui.keyboard import CONTROL, KEY, SHIFT, press, type_text

LEFT = Qt.MouseButton.LeftButton


def clock_of(window: MainWindow) -> QPushButton:
    return window.workspace.header._clock


def status_of(window: MainWindow) -> MeetingStatus:
    return window.workspace.meeting.minutes.meeting.status


def test_typing_after_a_click_on_mulai_rapat_goes_into_the_minutes(opened: MainWindow) -> None:
    edit = opened.workspace.minutes_tab.edit
    opened.workspace.banner.setFocus()
    QTest.mouseClick(clock_of(opened), LEFT)
    assert QApplication.focusWidget() is edit
    press(KEY.Key_Return)
    type_text("Pembukaan oleh pimpinan rapat ")
    assert status_of(opened) is MeetingStatus.RUNNING
    assert edit.table.lines[-1].text == "Pembukaan oleh pimpinan rapat"


@pytest.fixture
def undated(qtbot, store, window: MainWindow, worker) -> Meeting:
    """A meeting without a date, open with the keyboard on its text."""
    meeting = Meeting(new_id(), "Rapat", None)
    store.add_minutes(Minutes(meeting), (), ())
    window.open_meeting(meeting.id)
    qtbot.waitUntil(lambda: window.workspace.minutes_tab is not None)
    qtbot.waitUntil(lambda: window.workspace.minutes_tab.edit.hasFocus() and worker.is_idle)
    return meeting


def date_of(window: MainWindow) -> date | None:
    return window.workspace.meeting.minutes.meeting.date


def test_a_meeting_without_a_date_gets_that_of_its_start_says_so_and_takes_it_back(
    qtbot, store, window: MainWindow, undated: Meeting
) -> None:
    with time_machine.travel(datetime(2024, 3, 21, 9, 0), tick=False):
        QTest.mouseClick(clock_of(window), LEFT)
        assert "tanggalnya diisi Kamis, 21 Maret 2024" in window.statusBar().currentMessage()
    stored = store.minutes
    qtbot.waitUntil(lambda: stored[undated.id].meeting.date == date(2024, 3, 21))
    press(KEY.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: stored[undated.id].meeting.date is None)
    assert status_of(window) is MeetingStatus.DRAFT


@pytest.mark.parametrize("keys", [(), (KEY.Key_Return,)], ids=["on that line", "below it"])
def test_due_phrases_count_from_the_start_and_wait_again_when_it_is_taken_back(
    qtbot, window: MainWindow, undated: Meeting, keys
) -> None:
    type_text("> Lapor /besok")
    for key in keys:
        press(key)
    edit = window.workspace.minutes_tab.edit
    with time_machine.travel(datetime(2024, 3, 21, 9, 0), tick=False):
        QTest.mouseClick(clock_of(window), LEFT)
        assert edit.table.lines[0].due == date(2024, 3, 22)
    press(KEY.Key_Z, CONTROL)
    assert (date_of(window), status_of(window)) == (None, MeetingStatus.DRAFT)
    assert (edit.table.lines[0].text, edit.table.lines[0].due) == ("Lapor /besok", None)


def test_a_date_that_was_typed_since_the_start_stays_when_it_is_taken_back(
    window: MainWindow, undated: Meeting
) -> None:
    QTest.mouseClick(clock_of(window), LEFT)
    meeting = window.workspace.meeting
    meeting.save(replace(meeting.minutes.meeting, date=date(2024, 3, 1)))
    press(KEY.Key_Z, CONTROL)
    assert (date_of(window), status_of(window)) == (date(2024, 3, 1), MeetingStatus.DRAFT)


def test_the_space_bar_on_mulai_rapat_starts_once_and_the_next_space_is_text(
    opened: MainWindow,
) -> None:
    clock_of(opened).setFocus(Qt.FocusReason.TabFocusReason)
    press(KEY.Key_Space)
    assert QApplication.focusWidget() is opened.workspace.minutes_tab.edit
    for key in (KEY.Key_Space, KEY.Key_Return, KEY.Key_Space):
        press(key)
    assert status_of(opened) is MeetingStatus.RUNNING


def test_a_double_click_on_mulai_rapat_does_not_close_the_meeting(opened: MainWindow) -> None:
    QTest.mouseClick(clock_of(opened), LEFT)
    QTest.mouseDClick(clock_of(opened), LEFT)
    QTest.mouseRelease(clock_of(opened), LEFT)
    assert status_of(opened) is MeetingStatus.RUNNING


def test_starting_from_another_tab_shows_the_text_with_the_keyboard_in_it(
    opened: MainWindow,
) -> None:
    workspace = opened.workspace
    workspace.show_tab(Tab.DETAILS)
    QTest.mouseClick(clock_of(opened), LEFT)
    assert workspace.tabs.chosen is Tab.MINUTES
    assert QApplication.focusWidget() is workspace.minutes_tab.edit


def test_every_command_of_the_header_leaves_the_keyboard_where_one_typed(
    opened: MainWindow, monkeypatch
) -> None:
    header, edit = opened.workspace.header, opened.workspace.minutes_tab.edit
    # What the commands do is tested elsewhere; some open dialogs.
    header.blockSignals(True)
    for button in header.findChildren(QPushButton):
        if button.isVisible():
            button.setFocus(Qt.FocusReason.TabFocusReason)
            press(KEY.Key_Space)
            assert QApplication.focusWidget() is edit, button.text()
            QTest.mouseClick(button, LEFT)
            assert QApplication.focusWidget() is edit, button.text()


def test_every_page_keeps_the_keyboard_off_its_bars(qtbot, opened: MainWindow, worker) -> None:
    for page in (Page.HOME, Page.MEETINGS, Page.FOLLOW_UPS, Page.ISSUES, Page.DIRECTORY):
        QTest.mouseClick(opened.rail._buttons[page], LEFT)
        qtbot.waitUntil(lambda: worker.is_idle)
        assert not is_command(QApplication.focusWidget()), page
    QTest.mouseClick(opened.rail._buttons[Page.SETTINGS], LEFT)
    assert not is_command(QApplication.focusWidget())


def test_a_click_on_the_tab_that_is_shown_gives_it_the_keyboard(opened: MainWindow) -> None:
    header, edit = opened.workspace.header, opened.workspace.minutes_tab.edit
    header.tabs.setFocus()
    place = header.tabs.tabRect(Tab.MINUTES).center()
    QTest.mouseClick(header.tabs, LEFT, pos=place)
    assert QApplication.focusWidget() is edit


def test_the_search_opened_by_the_mouse_takes_the_keyboard(opened: MainWindow) -> None:
    search = next(one for one in opened.rail.findChildren(QPushButton) if one.text() == "Cari")
    QTest.mouseClick(search, LEFT)
    page = opened.pages.page("search")
    assert opened.pages.shown == "search"
    assert QApplication.focusWidget() is page.line


def test_closing_is_taken_back_by_the_banner_and_by_ctrl_z(opened: MainWindow) -> None:
    workspace = opened.workspace
    workspace.header.press_clock()
    workspace.header.press_clock()
    assert status_of(opened) is MeetingStatus.DRAFT
    workspace.banner.press("Urungkan")
    assert status_of(opened) is MeetingStatus.RUNNING
    assert workspace.meeting.minutes.meeting.ended_at is None
    assert opened.statusBar().currentMessage() == "Rapat berjalan lagi."
    workspace.header.press_clock()
    assert not opened.statusBar().currentMessage()
    press(KEY.Key_Z, CONTROL)
    assert status_of(opened) is MeetingStatus.RUNNING
    assert not workspace.banner.text


def test_ctrl_z_after_more_typing_takes_back_the_typing(opened: MainWindow) -> None:
    workspace = opened.workspace
    edit = workspace.minutes_tab.edit
    workspace.header.press_clock()
    workspace.header.press_clock()
    before = edit.table.lines[-1].text
    type_text(" lagi")
    press(KEY.Key_Z, CONTROL)
    assert status_of(opened) is MeetingStatus.DRAFT
    assert edit.table.lines[-1].text == before


def test_starting_is_taken_back_by_ctrl_z_too(opened: MainWindow) -> None:
    workspace = opened.workspace
    workspace.meeting.save(replace(workspace.meeting.minutes.meeting, started_at=None))
    workspace.header.press_clock()
    assert workspace.meeting.minutes.meeting.started_at is not None
    # Words that the dictionary does not know are marked a moment later.
    workspace.minutes_tab.edit.spelling.highlighter.rehighlight()
    press(KEY.Key_Z, CONTROL)
    assert status_of(opened) is MeetingStatus.DRAFT
    assert workspace.meeting.minutes.meeting.started_at is None


def test_an_end_that_was_typed_stays_and_the_hour_now_is_offered(opened: MainWindow) -> None:
    workspace = opened.workspace
    meeting = replace(workspace.meeting.minutes.meeting, ended_at=time(12, 15))
    workspace.meeting.save(meeting)
    with time_machine.travel(datetime(2024, 3, 21, 12, 40), tick=False):
        workspace.header.press_clock()
        assert workspace.meeting.minutes.meeting.ended_at == time(12, 15)
        workspace.header.press_clock()
    assert workspace.meeting.minutes.meeting.ended_at == time(12, 15)
    assert "12.15" in workspace.banner.text
    workspace.banner.press("Pakai 12.40")
    assert workspace.meeting.minutes.meeting.ended_at == time(12, 40)
    assert status_of(opened) is MeetingStatus.DRAFT


@pytest.mark.parametrize("ended", [None, time(12, 15)])
def test_neither_starting_nor_closing_touches_hours_that_are_given(talked_minutes, ended) -> None:
    meeting = replace(talked_minutes.meeting, started_at=time(9, 0), ended_at=ended)
    now = datetime(2024, 3, 21, 12, 40, 31)
    started = start_meeting(meeting, now)
    assert (started.started_at, started.ended_at) == (time(9, 0), ended)
    assert close_meeting(started, now).ended_at == ended or time(12, 40)


def test_redo_is_still_that_of_the_text(opened: MainWindow) -> None:
    edit = opened.workspace.minutes_tab.edit
    opened.workspace.header.press_clock()
    type_text(" lagi")
    text = edit.table.lines[-1].text
    press(KEY.Key_Z, CONTROL)
    press(KEY.Key_Z, CONTROL | SHIFT)
    assert edit.table.lines[-1].text == text
