"""What can be done with a row is offered where a person tries: right click, menu key, dragging."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.workspace.workspace_tabs import Tab


def open_menu(table, by_key: bool) -> QMenu:
    reasons = QContextMenuEvent.Reason
    point = QPoint(30, table.rowViewportPosition(table.currentIndex().row()) + 5)
    event = QContextMenuEvent(
        reasons.Keyboard if by_key else reasons.Mouse, point, table.viewport().mapToGlobal(point)
    )
    QApplication.sendEvent(table.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def words(menu: QMenu) -> list[str]:
    return [action.text().split("\t")[0] for action in menu.actions()]


@pytest.mark.parametrize("by_key", [False, True])
def test_the_rows_of_rapat(qtbot, opened, worker, by_key):
    opened.show_page(Page.MEETINGS)
    qtbot.waitUntil(lambda: worker.is_idle and opened.meetings.list.table.hasFocus())
    table = opened.meetings.list.table
    menu = open_menu(table, by_key)
    giving = "Serahkan lewat paket…"
    assert words(menu) == ["Buka", "Rapat berikutnya…", giving, "Buang atau hapus"]
    menu.close()


@pytest.mark.parametrize("by_key", [False, True])
def test_the_rows_of_peserta(opened, by_key):
    opened.workspace.show_tab(Tab.ATTENDEES)
    table = opened.workspace.attendees.table
    table.focus_rows()
    menu = open_menu(table, by_key)
    assert {"Ubah", "Ganti status", "Hapus peserta", "Naikkan", "Turunkan"} <= set(words(menu))
    down = next(one for one in menu.actions() if one.text() == "Turunkan")
    first = opened.workspace.attendees.model.records[0]
    down.trigger()
    menu.close()
    assert opened.workspace.attendees.model.records[1].id == first.id


def test_a_row_that_is_dropped_is_written_at_its_new_place(qtbot, opened, worker, store):
    opened.workspace.show_tab(Tab.ATTENDEES)
    attendees = opened.workspace.attendees
    table = attendees.table
    names = [one.party.name for one in attendees.model.records]
    table.select_rows([0])
    below = QPoint(20, table.rowViewportPosition(2) + table.rowHeight(2) - 2)
    table.rows_dropped.emit(table.place_at(below))
    wanted = [names[1], names[2], names[0]]
    assert [one.party.name for one in attendees.model.records] == wanted

    def stored() -> list[str]:
        rows = store.minutes[opened.workspace.meeting_id].attendances
        return [one.party.name for one in sorted(rows, key=lambda one: one.order_key)]

    qtbot.waitUntil(lambda: worker.is_idle and stored() == wanted)
    attendees.keeper.undo()
    qtbot.waitUntil(lambda: worker.is_idle and stored() == names)
