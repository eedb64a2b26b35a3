"""Which decision one replaces is said while minutes are written, and shown where they are read."""

from datetime import date
from threading import Event

import pytest
from PySide6.QtGui import QTextCursor

from kesbang_desktop.domain.decision import DecisionStanding
from kesbang_desktop.ui.decisions.decision_chooser import DecisionChooser
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog
from tests.ui.decisions.test_decisions_page import add
from tests.ui.keyboard import KEY, press


@pytest.fixture
def older(store):
    return add(store, "Rapat lama", date(2023, 5, 2), "Posko dibuka", number="005/1/2023")


@pytest.fixture
def newer(store):
    return add(store, "Rapat baru", date(2024, 5, 2), "Posko ditutup")


def show(qtbot, window: MainWindow, worker, minutes):
    window.open_meeting(minutes.meeting.id)
    qtbot.waitUntil(lambda: window.workspace.minutes_tab is not None)
    tab = window.workspace.minutes_tab
    qtbot.waitUntil(lambda: tab.edit.hasFocus() and worker.is_idle)
    return tab


def test_the_decision_at_the_cursor_replaces_another(
    qtbot, store, older, newer, window, worker
) -> None:
    show(qtbot, window, worker, newer)
    window.workspace.replacing.ask()
    chooser = front_dialog()
    assert isinstance(chooser, DecisionChooser)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert [one.name.text for one in chooser.model.records] == ["Posko dibuka"]
    press(KEY.Key_Down)
    press(KEY.Key_Return)
    old, new = older.entries[0].id, newer.entries[0].id
    qtbot.waitUntil(lambda: old in store.decisions.standings)
    assert store.decisions.standings[old] == DecisionStanding(old, replaced_by=new)


def test_keys_before_the_answer_choose_nothing_of_before(
    qtbot, store, older, newer, window, worker
) -> None:
    other = add(store, "Rapat lain", date(2023, 6, 2), "Pasar dipindahkan")
    show(qtbot, window, worker, newer)
    window.workspace.replacing.ask()
    chooser = front_dialog()
    qtbot.waitUntil(lambda: len(chooser.model.records) == 2)
    asked = Event()
    worker.run(asked.wait)
    qtbot.keyClicks(chooser.line, "pasar")
    for key in (KEY.Key_Down, KEY.Key_Return):
        press(key)
    assert chooser.line.hasFocus()
    asked.set()
    qtbot.waitUntil(chooser.table.hasFocus)
    assert not store.decisions.standings
    press(KEY.Key_Return)
    old, new = other.entries[0].id, newer.entries[0].id
    qtbot.waitUntil(lambda: old in store.decisions.standings)
    assert store.decisions.standings[old].replaced_by == new


def test_what_can_be_found_later_comes_into_the_chooser_with_the_chosen_row_kept(
    qtbot, store, older, newer, window, worker
) -> None:
    show(qtbot, window, worker, newer)
    window.workspace.replacing.ask()
    chooser = front_dialog()
    qtbot.waitUntil(lambda: worker.is_idle)
    add(store, "Rapat lain", date(2023, 6, 2), "Posko dipindahkan")
    window.desks.index.brought.emit()
    qtbot.waitUntil(lambda: len(chooser.model.records) == 2)
    assert [one.name.text for one in chooser.table.chosen()] == ["Posko dibuka"]
    chooser.table.selectRow(1)
    chosen = chooser.table.chosen()
    window.desks.index.brought.emit()
    qtbot.waitUntil(lambda: worker.is_idle)
    assert chooser.table.chosen() == chosen


def test_a_replaced_decision_is_marked_in_its_minutes(
    qtbot, store, older, newer, window, worker
) -> None:
    old = older.entries[0].id
    store.decisions.save([DecisionStanding(old, replaced_by=newer.entries[0].id)])
    tab = show(qtbot, window, worker, older)
    [line] = tab.edit.table.shapes
    qtbot.waitUntil(lambda: tab.edit.margin.word_beside(line) == "diganti")


def test_a_line_that_is_no_decision_replaces_nothing(qtbot, opened) -> None:
    opened.workspace.minutes_tab.edit.moveCursor(QTextCursor.MoveOperation.Start)
    opened.workspace.replacing.ask()
    assert front_dialog() is None
    assert "butir keputusan" in opened.workspace.banner.text
