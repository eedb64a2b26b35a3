"""One place has the keyboard and looks so; what is told goes with what it tells of."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView
from pytestqt.qtbot import QtBot

from kesbang_desktop.ui.look.theme import DARK, LIGHT, Theme, apply_theme
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.tables.searched_model import TextRowsModel
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.row_table import RowTable
from tests.ui.meetings_data import add_attended_meeting


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def theme(request, qapp: QApplication) -> Iterator[Theme]:
    apply_theme(qapp, request.param)
    yield request.param
    apply_theme(qapp, LIGHT)


def ground_of(view: QAbstractItemView) -> str:
    """Return the colour behind the current row."""
    area = view.visualRect(view.currentIndex())
    picture = view.viewport().grab().toImage()
    return QColor(picture.pixel(area.topRight() + QPoint(-4, 4))).name()


def two_tables(qtbot: QtBot) -> list[QTableView]:
    tables = []
    for _ in range(2):
        table = RowTable()
        qtbot.addWidget(table)
        model = TextRowsModel(("Nama",), muted=1, parent=table)
        model.show_rows([("Satu",), ("Dua",)])
        table.setModel(model)
        table.resize(300, 200)
        table.show()
        table.selectRow(0)
        tables.append(table)
    return tables


def test_of_two_lists_the_one_with_the_keyboard_is_marked(qtbot: QtBot, theme: Theme) -> None:
    one, other = two_tables(qtbot)
    for marked, quiet in ((one, other), (other, one)):
        marked.activateWindow()
        marked.setFocus()
        qtbot.waitUntil(marked.hasFocus)
        assert ground_of(marked) == QColor(theme.accent_soft).name()
        assert ground_of(quiet) == QColor(theme.window).name()


def test_what_was_told_of_a_meeting_goes_when_another_is_shown(
    qtbot: QtBot, store, opened: MainWindow, worker
) -> None:
    banner = opened.workspace.banner
    banner.show_message("Rapat ditutup.", [("Urungkan", lambda: None)])
    other = add_attended_meeting(store)
    opened.open_meeting(other.meeting.id)
    qtbot.waitUntil(lambda: opened.workspace.meeting_id == other.meeting.id and worker.is_idle)
    assert banner.isHidden()


@pytest.mark.parametrize("page", [one for one in Page if one not in (Page.WORKSPACE, Page.PREVIEW)])
def test_what_was_told_of_a_page_goes_with_the_page(window: MainWindow, page: Page) -> None:
    window.show_page(page)
    found = window.pages.page(page).findChildren(Banner)
    banners = [one for one in found if one.parentWidget().isVisible()]
    for banner in banners:
        banner.show_error("Cakram penuh.")
    window.show_page(Page.DIRECTORY if page is Page.HOME else Page.HOME)
    window.show_page(page)
    assert [one.text for one in banners if not one.isHidden()] == []
