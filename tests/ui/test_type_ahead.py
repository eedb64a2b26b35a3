"""Nothing typed is lost or goes astray while a page, a meeting or the program itself is made."""

import re
from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import SIGNAL, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QPushButton, QTextEdit, QWidget
from shiboken6 import isValid

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.registry import all_commands
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.asked_office import pass_guide
from tests.ui.keyboard import CONTROL, KEY

SLOW_MS = 60_000


class Desk:
    """The whole window over a data folder; keys come from outside, whatever has the keyboard."""

    def __init__(self, qtbot, folder) -> None:
        self._qtbot = qtbot
        self.backend = Backend(folder)
        self.worker = Worker()
        pass_guide(self.backend)
        self.window = MainWindow(self.backend.ports(), self.worker)
        self.window.show()

    def type(self, text: str) -> None:
        """Press the keys of ``text`` on the window, as the system does."""
        for character in text:
            if character == "\n":
                self.press(KEY.Key_Return)
            else:
                QTest.keyClick(self.window.windowHandle(), character)

    def press(self, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window.windowHandle(), key, modifiers)

    def wait_for(self, condition) -> None:
        self._qtbot.waitUntil(condition)

    def rest(self) -> None:
        """Wait until nothing is read or held, and everything is on disk."""
        window = self.window
        self.wait_for(
            lambda: (
                self.worker.is_idle
                and not window.type_ahead.is_holding
                and window.pages.is_settled
                and not window.pages.missing()
            )
        )

    def new_meeting(self) -> UUID:
        self.press(KEY.Key_N, CONTROL)
        before = self.window.workspace.meeting_id
        self.wait_for(lambda: self.window.workspace.meeting_id not in (None, before))
        self.rest()
        return self.window.workspace.meeting_id

    def close(self) -> None:
        self.rest()
        self.window.close()
        self.wait_for(lambda: self.worker.is_idle)
        self.window.deleteLater()
        self.wait_for(lambda: not isValid(self.window))
        self.worker.run(self.backend.close)
        self.worker.stop()


@pytest.fixture
def desks(qtbot, tmp_path) -> Iterator:
    opened: list[Desk] = []

    def open_desk() -> Desk:
        if opened:
            opened[-1].close()
        opened.append(Desk(qtbot, tmp_path))
        return opened[-1]

    yield open_desk
    opened[-1].close()


def title_of(desk: Desk) -> str:
    desk.window.workspace.flush()
    return desk.window.workspace.meeting.minutes.meeting.title


def texts_of(desk: Desk) -> list[str]:
    return [line.text for line in desk.window.workspace.minutes_tab.edit.table.lines]


def test_a_title_typed_right_after_the_start_goes_to_the_new_meeting(desks) -> None:
    desk = desks()
    old = desk.new_meeting()
    desk.window.workspace.show_tab(Tab.MINUTES)
    desk.type("Catatan lama")
    desk.rest()
    desk = desks()
    desk.press(KEY.Key_N, CONTROL)
    desk.type("Rapat Koordinasi Pemilu")
    desk.wait_for(lambda: not desk.window.type_ahead.is_holding)
    assert desk.window.workspace.meeting_id != old
    assert title_of(desk) == "Rapat Koordinasi Pemilu"


def test_pages_that_nobody_asked_for_wait_for_keys_that_are_held(desks) -> None:
    desk = desks()
    window = desk.window
    let_go = window.type_ahead.keep()
    made: list[list[str]] = []
    window.ready.connect(
        lambda: QTimer.singleShot(600, lambda: made.append(window.pages.missing()))
    )
    desk.wait_for(lambda: bool(made))
    let_go()
    assert [set(missing) for missing in made] == [set(Page) - {Page.HOME}]


def test_what_an_input_method_writes_waits_between_the_keys(desks) -> None:
    desk = desks()
    desk.press(KEY.Key_N, CONTROL)
    desk.type("Rapat Caf")
    written = QInputMethodEvent("", [])
    written.setCommitString("\u00e9")
    QApplication.sendEvent(QGuiApplication.focusObject(), written)
    desk.type(" pagi")
    desk.wait_for(lambda: not desk.window.type_ahead.is_holding)
    assert title_of(desk) == "Rapat Caf\u00e9 pagi"


def test_keys_that_waited_reach_a_dialog_that_qt_made(desks) -> None:
    desk = desks()
    desk.rest()
    let_go = desk.window.type_ahead.keep()
    desk.type("Catatan\n")
    QTimer.singleShot(0, let_go)
    give_up = QTimer(desk.window, singleShot=True)
    give_up.timeout.connect(lambda: QApplication.activeModalWidget().close())
    give_up.start(SLOW_MS)
    answer = QInputDialog.getText(desk.window, "", "")
    give_up.stop()
    assert answer == ("Catatan", True)


def test_text_typed_right_after_the_start_goes_on_in_the_meeting_of_last_time(desks) -> None:
    desk = desks()
    meeting = desk.new_meeting()
    desk.window.workspace.show_tab(Tab.MINUTES)
    desk.type("Satu dua\nTiga")
    desk.rest()
    desk = desks()
    desk.type(" empat\nLima! enam")
    desk.wait_for(lambda: not desk.window.type_ahead.is_holding)
    assert desk.window.workspace.meeting_id == meeting
    assert texts_of(desk) == ["Satu dua", "Tiga empat", "Lima! enam"]


def test_whoever_moves_about_on_the_first_page_stays_there(desks) -> None:
    desk = desks()
    desk.new_meeting()
    desk = desks()
    desk.press(KEY.Key_Down)
    desk.rest()
    assert desk.window.pages.shown == Page.HOME


def test_ctrl_n_inside_an_open_meeting_makes_another_and_takes_its_title(desks) -> None:
    desk = desks()
    first = desk.new_meeting()
    desk.window.workspace.show_tab(Tab.MINUTES)
    desk.type("Butir pertama")
    desk.press(KEY.Key_N, CONTROL)
    desk.type("Rapat kedua")
    desk.rest()
    second = desk.window.workspace.meeting_id
    assert second != first
    assert title_of(desk) == "Rapat kedua"
    stored = desk.backend.ports().meetings.load(first)
    assert [one.text for one in stored.entries] == ["Butir pertama"]


@pytest.mark.parametrize("page", [one for one in Page if one not in ("workspace", "preview")])
def test_ctrl_n_works_on_every_page_at_once(desks, page: Page) -> None:
    desk = desks()
    first = desk.new_meeting()
    desk.window.show_page(page)
    desk.press(KEY.Key_N, CONTROL)
    if page in (Page.DIRECTORY, Page.OBLIGATIONS):
        desk.rest()
        box = front_dialog()
        assert box is not None
        box.reject()
        return
    desk.type("Rapat kilat")
    desk.rest()
    assert desk.window.workspace.meeting_id != first
    if page is Page.REPORTS:
        # There it begins the report of the day, which has its title.
        assert title_of(desk).startswith("Laporan harian")
        report = desk.backend.ports().meetings.load(desk.window.workspace.meeting_id)
        assert any("Rapat kilat" in one.text for one in report.entries)
    else:
        assert title_of(desk) == "Rapat kilat"


def test_opening_a_meeting_keeps_what_is_typed_meanwhile(desks) -> None:
    desk = desks()
    meeting = desk.new_meeting()
    desk.window.show_page(Page.MEETINGS)
    desk.press(KEY.Key_Return)
    desk.type("Pembukaan\nDoa")
    desk.rest()
    assert desk.window.workspace.meeting_id == meeting
    assert texts_of(desk) == ["Pembukaan", "Doa"]


def test_keys_of_a_list_wait_for_its_rows(desks) -> None:
    desk = desks()
    desk.new_meeting()
    desk.window.workspace.show_tab(Tab.MINUTES)
    desk.type("> siapkan posko")
    desk.rest()
    desk.window.show_page(Page.FOLLOW_UPS)
    desk.type("dbesok\n")
    desk.rest()
    counts = desk.window.follow_ups.table.current()
    assert counts is not None
    assert counts.due is not None


def test_keys_are_not_held_longer_than_a_person_waits(qtbot, window: MainWindow, worker) -> None:
    let_go = window.type_ahead.keep()
    window.type_ahead._longest.setInterval(0)
    window.type_ahead._longest.start()
    qtbot.waitUntil(lambda: not window.type_ahead.is_holding)
    let_go()
    assert worker.is_idle


def test_ctrl_q_closes_the_window(qtbot, opened: MainWindow) -> None:
    QTest.keyClick(opened.windowHandle(), KEY.Key_Q, CONTROL)
    qtbot.waitUntil(lambda: not opened.isVisible())


def test_a_key_that_means_nothing_here_says_where_it_does(qtbot, opened: MainWindow) -> None:
    opened.show_page(Page.HOME)
    QTest.keyClick(opened.windowHandle(), KEY.Key_E, CONTROL)
    said = opened.statusBar().currentMessage
    qtbot.waitUntil(lambda: said().startswith("Ctrl+E tidak berlaku di sini."))
    assert "Ekspor notula" in said()
    assert not opened.status._hints.isVisible()
    opened.status.clearMessage()
    assert opened.status._hints.isVisible()


def test_every_key_of_the_page_of_keys_works_or_says_why_not_on_every_page(
    qtbot, opened: MainWindow, worker, monkeypatch
) -> None:
    """Keys with Ctrl and function keys: each runs a command, belongs to the text, or is told."""
    ran: list[str] = []
    monkeypatch.setattr(opened, "create_meeting", lambda: ran.append("Rapat baru"))
    for action in opened.findChildren(QAction):
        if action.receivers(SIGNAL("triggered(bool)")):
            action.triggered.disconnect()
            action.triggered.connect(lambda _=False, action=action: ran.append(action.text()))
    keys = {
        one: QKeySequence(one)
        for command in all_commands()
        # What every text does with a key is nothing elsewhere.
        if command.group and Area.MINUTES_TEXT not in command.keys
        for one in command.pressed
        # Lists move by the other keys with Ctrl themselves.
        if re.match(r"Ctrl\+(?!Pg)|F\d", one)
    }
    for page in (one for one in Page if one not in ("workspace", "preview")):
        opened.show_page(page)
        qtbot.waitUntil(lambda: worker.is_idle and not opened.type_ahead.is_holding)
        for name, sequence in keys.items():
            ran.clear()
            opened.statusBar().clearMessage()
            combination = sequence[0]
            QTest.keyClick(
                opened.windowHandle(), combination.key(), combination.keyboardModifiers()
            )
            # A meeting that is made comes with its page.
            qtbot.waitUntil(lambda: worker.is_idle and not opened.type_ahead.is_holding)
            place = QApplication.focusWidget()
            is_text = isinstance(place, QLineEdit | QTextEdit)
            assert ran or is_text or opened.statusBar().currentMessage(), (page, name)


def home_button(desk: Desk) -> QPushButton:
    buttons = desk.window.rail.findChildren(QPushButton)
    return next(one for one in buttons if one.accessibleName() == "Beranda")


def click(desk: Desk, widget: QWidget) -> None:
    """Click on ``widget`` as a mouse does: what it tells comes through the window."""
    handle = desk.window.windowHandle()
    place = widget.mapTo(desk.window, widget.rect().center())
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def test_a_click_comes_behind_the_keys_that_were_pressed_before_it(desks) -> None:
    desk = desks()
    meeting = desk.new_meeting()
    desk.window.workspace.show_tab(Tab.MINUTES)
    let_go = desk.window.type_ahead.keep()
    desk.type("Satu dua")
    click(desk, home_button(desk))
    assert desk.window.pages.shown == Page.WORKSPACE
    let_go()
    desk.wait_for(lambda: desk.window.pages.shown == Page.HOME)
    desk.rest()
    stored = desk.backend.ports().meetings.load(meeting)
    assert [one.text for one in stored.entries] == ["Satu dua"]


def test_a_click_on_what_the_keys_before_it_took_away_does_nothing(desks) -> None:
    desk = desks()
    desk.new_meeting()
    desk.window.workspace.show_tab(Tab.MINUTES)
    first = desk.window.workspace.meeting_id
    let_go = desk.window.type_ahead.keep()
    desk.press(KEY.Key_N, CONTROL)
    click(desk, desk.window.workspace.minutes_tab.edit.viewport())
    desk.type("Rapat kedua")
    let_go()
    desk.wait_for(lambda: desk.window.workspace.meeting_id != first)
    desk.rest()
    assert title_of(desk) == "Rapat kedua"


def test_a_click_without_keys_before_it_waits_for_nothing(desks) -> None:
    desk = desks()
    desk.new_meeting()
    let_go = desk.window.type_ahead.keep()
    click(desk, home_button(desk))
    assert desk.window.pages.shown == Page.HOME
    let_go()


def test_the_meeting_of_last_time_does_not_come_once_the_first_page_had_the_keys(
    desks, monkeypatch
) -> None:
    desk = desks()
    desk.new_meeting()
    monkeypatch.setattr("kesbang_desktop.ui.shell.type_ahead._LONGEST_MS", 50)
    monkeypatch.setattr("kesbang_desktop.ui.shell.start_up._LONGEST_MS", 50)
    desk = desks()
    let_go = desk.window.type_ahead.keep()
    desk.worker.hold()
    desk.press(KEY.Key_A)
    desk.wait_for(lambda: not desk.window.type_ahead.is_holding)
    desk.worker.release()
    let_go()
    desk.rest()
    assert desk.window.pages.shown == Page.HOME


def test_a_space_at_the_end_of_the_line_is_there_when_one_comes_back(
    desks,
) -> None:
    desk = desks()
    desk.new_meeting()
    desk.window.workspace.show_tab(Tab.MINUTES)
    desk.type("Satu ")
    desk.rest()
    desk = desks()
    desk.type("dua")
    desk.wait_for(lambda: not desk.window.type_ahead.is_holding)
    assert texts_of(desk) == ["Satu dua"]


def test_a_space_of_before_the_text_went_on_is_not_typed_again(desks) -> None:
    desk = desks()
    desk.new_meeting()
    desk.window.workspace.show_tab(Tab.MINUTES)
    desk.type("Satu ")
    desk.window.place.write()
    desk.type("du")
    desk.rest()
    desk = desks()
    desk.type("a")
    desk.wait_for(lambda: not desk.window.type_ahead.is_holding)
    assert texts_of(desk) == ["Satu dua"]


def test_a_start_that_takes_longer_than_anything_else_gives_no_key_to_the_first_page(
    desks, qtbot, monkeypatch
) -> None:
    desk = desks()
    meeting = desk.new_meeting()
    desk.window.workspace.show_tab(Tab.MINUTES)
    desk.type("Satu")
    desk.rest()
    monkeypatch.setattr("kesbang_desktop.ui.shell.type_ahead._LONGEST_MS", 50)
    desk = desks()
    desk.worker.hold()
    desk.type(" dua")
    waited = QTimer(desk.window, singleShot=True)
    with qtbot.waitSignal(waited.timeout):
        waited.start(100)
    monkeypatch.undo()
    desk.worker.release()
    desk.wait_for(lambda: not desk.window.type_ahead.is_holding)
    assert desk.window.workspace.meeting_id == meeting
    assert texts_of(desk) == ["Satu dua"]


def test_the_window_is_locked_by_a_key_of_the_first_moment(desks, tmp_path) -> None:
    backend = Backend(tmp_path)
    assert backend.database.path.is_file()
    backend.close()
    backend.data_lock.put_on("ulin merah tepian tujuh")
    backend.close()
    desk = desks()
    desk.press(KEY.Key_L, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    desk.wait_for(lambda: desk.window.desks.auto_lock.dialog is not None)
    for character in "ulin merah tepian tujuh":
        QTest.keyClick(desk.window.desks.auto_lock.dialog.words, character)
    QTest.keyClick(desk.window.desks.auto_lock.dialog.words, KEY.Key_Return)
    desk.wait_for(lambda: desk.window.desks.auto_lock.dialog is None)
