"""Focus mode, size of the text, times in the margin and finding, in the whole window."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel

from kesbang_desktop.ui.shell.main_window import MainWindow
from tests.ui.keyboard import CONTROL, KEY, SHIFT, press, type_text
from tests.ui.test_accessible_names import unnamed


def test_f11_leaves_the_text_alone_and_esc_brings_all_back(opened: MainWindow) -> None:
    workspace = opened.workspace
    around = (opened.rail, workspace.header, workspace.minutes_tab.panel)
    press(KEY.Key_F11)
    assert [widget.isVisible() for widget in around] == [False] * 3
    assert opened.status.isVisible()
    assert workspace.minutes_tab.edit.hasFocus()
    press(KEY.Key_Escape)
    assert [widget.isVisible() for widget in around] == [True] * 3
    press(KEY.Key_F11)
    press(KEY.Key_F11)
    assert [widget.isVisible() for widget in around] == [True] * 3


def test_esc_closes_the_find_bar_before_it_leaves_the_focus_mode(opened: MainWindow) -> None:
    press(KEY.Key_F11)
    press(KEY.Key_F, CONTROL)
    opened.workspace.minutes_tab.edit.setFocus()
    press(KEY.Key_Escape)
    assert opened.desks.tools.focus.is_on
    press(KEY.Key_Escape)
    assert not opened.desks.tools.focus.is_on


def test_another_page_or_tab_ends_the_focus_mode(opened: MainWindow) -> None:
    press(KEY.Key_F11)
    press(KEY.Key_PageDown, CONTROL)
    assert not opened.desks.tools.focus.is_on
    assert opened.workspace.header.isVisible()
    press(KEY.Key_F11)
    opened.show_page("directory")
    assert not opened.desks.tools.focus.is_on
    assert opened.rail.isVisible()


def test_f11_without_a_meeting_changes_nothing(window: MainWindow) -> None:
    press(KEY.Key_F11)
    assert window.rail.isVisible()


def test_text_grows_and_shrinks_and_is_remembered(opened: MainWindow, store, qtbot) -> None:
    edit = opened.workspace.minutes_tab.edit
    usual = edit.document().defaultFont().pointSizeF()
    press(KEY.Key_Plus, CONTROL)
    press(KEY.Key_Equal, CONTROL)
    assert edit.document().defaultFont().pointSizeF() == pytest.approx(usual * 1.25)
    qtbot.waitUntil(lambda: store.settings.get("text_scale") == 125)
    for _ in range(20):
        press(KEY.Key_Plus, CONTROL)
    assert edit.document().defaultFont().pointSizeF() == pytest.approx(usual * 2.5)
    for _ in range(20):
        press(KEY.Key_Minus, CONTROL)
    assert edit.document().defaultFont().pointSizeF() == pytest.approx(usual * 0.7)
    press(KEY.Key_0, CONTROL)
    assert edit.document().defaultFont().pointSizeF() == pytest.approx(usual)


def test_a_remembered_size_and_hidden_times_hold_for_the_next_meeting(
    qtbot, ports, worker, store, talked_minutes
) -> None:
    store.settings.update(text_scale=150, shows_times=False)
    window = MainWindow(ports, worker)
    qtbot.addWidget(window)
    window.show()
    window.open_meeting(talked_minutes.meeting.id)
    qtbot.waitUntil(lambda: window.workspace.minutes_tab is not None and worker.is_idle)
    tab = window.workspace.minutes_tab
    assert tab.edit.document().defaultFont().pointSizeF() == pytest.approx(
        tab.text_font.pointSizeF() * 1.5
    )
    assert not tab.edit.margin.shows_times


def test_undo_survives_another_size(opened: MainWindow) -> None:
    edit = opened.workspace.minutes_tab.edit
    before = list(edit.table.lines)
    type_text(" dan disepakati")
    press(KEY.Key_Plus, CONTROL)
    type_text("!")
    press(KEY.Key_0, CONTROL)
    while edit.document().isUndoAvailable():
        press(KEY.Key_Z, CONTROL)
    assert edit.table.lines == before
    while edit.document().isRedoAvailable():
        press(KEY.Key_Z, CONTROL | SHIFT)
    assert edit.table.lines[-1].text == "Dibentuk Tim Desk Pilkada dan disepakati!"


def test_the_wheel_with_ctrl_changes_the_size(opened: MainWindow) -> None:
    edit = opened.workspace.minutes_tab.edit
    usual = edit.document().defaultFont().pointSizeF()
    for turned in (60, 60):
        _turn_wheel(edit, turned)
    assert edit.document().defaultFont().pointSizeF() == pytest.approx(usual * 1.1)
    _turn_wheel(edit, -120)
    assert edit.document().defaultFont().pointSizeF() == pytest.approx(usual)


def _turn_wheel(edit, turned: int) -> None:
    middle = QPointF(edit.viewport().rect().center())
    event = QWheelEvent(
        middle,
        edit.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        CONTROL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(edit.viewport(), event)


def test_times_in_the_margin_hide_and_come_back(opened: MainWindow, store, qtbot) -> None:
    margin = opened.workspace.minutes_tab.edit.margin
    for shown in (False, True):
        press(KEY.Key_K, CONTROL)
        type_text("jam margin")
        press(KEY.Key_Return)
        assert margin.shows_times is shown
        qtbot.waitUntil(lambda shown=shown: store.settings.get("shows_times") is shown)


def test_ctrl_f_and_f3_in_the_window(opened: MainWindow) -> None:
    tab = opened.workspace.minutes_tab
    press(KEY.Key_F, CONTROL)
    type_text("politik")
    assert tab.edit.textCursor().blockNumber() == 0
    press(KEY.Key_F3)
    assert tab.edit.textCursor().blockNumber() == 1
    press(KEY.Key_F3, SHIFT)
    assert tab.edit.textCursor().blockNumber() == 0
    press(KEY.Key_H, CONTROL)
    assert QApplication.focusWidget().accessibleName() == "Ganti dengan"
    assert unnamed(tab) == []
    press(KEY.Key_Escape)
    assert tab.edit.hasFocus()


def test_the_status_line_names_f1(window: MainWindow) -> None:
    assert any("F1 bantuan" in label.text() for label in window.status.findChildren(QLabel))
