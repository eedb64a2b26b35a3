"""The line that is typed stays in sight, whatever takes room from the text or is said meanwhile."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from kesbang_desktop.ui.shell.main_window import MainWindow
from tests.ui.keyboard import CONTROL, KEY, press, type_text


@pytest.fixture
def full(qtbot, worker, opened: MainWindow) -> MainWindow:
    """The open meeting with more lines than the page has room for, typed to the last."""
    opened.resize(1100, 640)
    edit = opened.workspace.minutes_tab.edit
    edit.moveCursor(QTextCursor.MoveOperation.End)
    for number in range(40):
        press(KEY.Key_Return)
        type_text(f"butir {number}")
    type_text(" Fulan")
    assert edit.verticalScrollBar().maximum() > 0
    # What is told of work under way is told no more.
    qtbot.waitUntil(lambda: worker.is_idle)
    # The page is laid out anew whenever something is said over it.
    opened.workspace.layout().invalidate()
    opened.workspace.layout().activate()
    QApplication.processEvents()
    return opened


def caret(window: MainWindow) -> QRect:
    """Return where the cursor stands in the window."""
    edit = window.workspace.minutes_tab.edit
    return QRect(
        edit.viewport().mapTo(window, edit.cursorRect().topLeft()), edit.cursorRect().size()
    )


def room(window: MainWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def find(_: MainWindow) -> None:
    press(KEY.Key_F, CONTROL)


def replace(_: MainWindow) -> None:
    press(KEY.Key_H, CONTROL)


def list_what_is_left(_: MainWindow) -> None:
    press(KEY.Key_L, CONTROL)


def make_lower(window: MainWindow) -> None:
    window.resize(1100, 480)


@pytest.mark.parametrize("take_room", [find, replace, list_what_is_left, make_lower])
def test_what_takes_room_from_the_text_leaves_the_line_in_sight(
    qtbot, full: MainWindow, take_room: Callable[[MainWindow], None]
) -> None:
    edit = full.workspace.minutes_tab.edit
    take_room(full)
    QApplication.processEvents()
    assert room(full, edit.viewport()).contains(caret(full))


def test_who_reads_elsewhere_is_not_taken_back_to_the_line(qtbot, full: MainWindow) -> None:
    bar = full.workspace.minutes_tab.edit.verticalScrollBar()
    bar.setValue(0)
    full.resize(1100, 600)
    QApplication.processEvents()
    assert bar.value() == 0


def test_what_is_said_lies_over_no_line_no_tab_and_no_list_beside(full: MainWindow) -> None:
    page = full.workspace
    edit, before = page.minutes_tab.edit, caret(full)
    page.banner.show_message("Rapat ditutup.", [("Urungkan", lambda: None)])
    said = room(full, page.banner)
    for part in (edit, page.minutes_tab.panel):
        assert not said.intersects(room(full, part))
    assert said.bottom() < room(full, page.header.tabs).center().y() - 5
    assert caret(full) == before


def test_the_offer_of_a_name_moves_nothing(qtbot, worker, full: MainWindow) -> None:
    page = full.workspace
    edit = page.minutes_tab.edit
    for words in ("Fulan: satu", "Fulan: dua"):
        press(KEY.Key_Return)
        type_text(words)
    # What is told of work under way is told no more.
    qtbot.waitUntil(lambda: worker.is_idle)
    QApplication.processEvents()
    before = edit.geometry(), caret(full).top()
    press(KEY.Key_7, CONTROL)
    qtbot.waitUntil(page.banner.isVisible)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert (edit.geometry(), caret(full).top()) == before
