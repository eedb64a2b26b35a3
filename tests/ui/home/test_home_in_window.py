"""The first page in the whole window: where it leads, and when it is the one shown."""

from datetime import date, timedelta

from PySide6.QtWidgets import QApplication

from kesbang_desktop.domain.done_share import ActionsInMonth
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.ui.look.theme import DARK, LIGHT, apply_theme
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.ui.keyboard import CONTROL, KEY, press, type_text
from tests.ui.reminders.test_reminder_keeper import add_actions
from tests.ui.test_place import Sitting


def settled(qtbot, window: MainWindow, worker) -> None:
    """Wait until the first page shows everything that it asked for."""
    qtbot.waitUntil(lambda: worker.is_idle and not window.home.is_reading)


def test_it_is_the_first_on_the_rail_and_the_one_shown(qtbot, window: MainWindow, worker) -> None:
    assert next(iter(window.rail.pages.items())) == (Page.HOME, "Beranda")
    assert window.pages.shown == Page.HOME
    assert window.home.isAncestorOf(QApplication.focusWidget())


def test_ctrl_n_makes_a_meeting_and_opens_it(qtbot, store, window: MainWindow, worker) -> None:
    settled(qtbot, window, worker)
    press(KEY.Key_N, CONTROL)
    qtbot.waitUntil(lambda: window.pages.shown == Page.WORKSPACE)
    assert window.workspace.meeting_id in store.minutes


def test_enter_opens_a_meeting_and_coming_back_shows_it_anew(
    qtbot, store, worker, window: MainWindow
) -> None:
    meeting = Meeting(new_id(), "Rapat hari ini", date.today())
    store.add_minutes(Minutes(meeting), (), ())
    window.home.refresh()
    settled(qtbot, window, worker)
    window.home.enter()
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: window.pages.shown == Page.WORKSPACE)
    assert window.workspace.meeting_id == meeting.id
    window.workspace.show_tab(Tab.DETAILS)
    press(KEY.Key_End)
    type_text(" pukul satu")
    window.show_page(Page.HOME)
    rows = window.home.coming.model
    qtbot.waitUntil(lambda: [row.text for row in rows.rows] == ["Rapat hari ini pukul satu"])


def test_enter_on_a_late_action_shows_it_on_its_page(
    qtbot, store, worker, window: MainWindow
) -> None:
    entries = add_actions(store, -3, -1)
    window.home.refresh()
    settled(qtbot, window, worker)
    window.home.promises.table.focus_rows()
    press(KEY.Key_Down)
    press(KEY.Key_Return)
    assert window.pages.shown == Page.FOLLOW_UPS
    qtbot.waitUntil(lambda: window.follow_ups.model.rows.total == 1)
    qtbot.waitUntil(lambda: window.follow_ups.table.current() is not None)
    assert window.follow_ups.table.current().entry_id == entries[1].id
    assert window.follow_ups.isAncestorOf(QApplication.focusWidget())


def test_without_an_open_meeting_the_program_starts_here(qtbot, tmp_path) -> None:
    first = Sitting(qtbot, tmp_path)
    meeting_id = first.new_meeting()
    qtbot.waitUntil(lambda: first.backend.ports().settings.get("place") is not None)
    first.crash()

    second = Sitting(qtbot, tmp_path)
    qtbot.waitUntil(lambda: second.window.workspace.meeting_id == meeting_id)
    second.window.show_page(Page.HOME)
    qtbot.waitUntil(lambda: second.backend.ports().settings.get("place") is None)
    second.crash()

    third = Sitting(qtbot, tmp_path)
    assert third.window.pages.shown == Page.HOME
    third.crash()


def test_figures_of_the_real_store_reach_the_page(qtbot, tmp_path) -> None:
    sitting = Sitting(qtbot, tmp_path)
    ports = sitting.backend.ports()
    today = date.today()
    for days in (-2, 0, 1):
        meeting = Meeting(new_id(), f"Rapat {days}", today + timedelta(days=days))
        ports.meetings.add(Minutes(meeting), (), ())
    sitting.window.home.refresh()
    qtbot.waitUntil(lambda: not sitting.window.home.is_reading)
    home = sitting.window.home
    assert [row.text for row in home.coming.model.rows] == ["Rapat 0", "Rapat 1"]
    assert [row.text for row in home.unfinished.model.rows] == ["Rapat -2"]
    assert home.figures.shown == ["1", "0", "0", "0", "0", "1"]
    assert len(home.charts.months.months) == 12
    sitting.crash()


def test_the_charts_follow_the_colours_of_the_window(qtbot, qapp, window: MainWindow) -> None:
    chart = window.home.charts.months
    chart.show_months([ActionsInMonth(date(2024, 3, 1), 3, 2, 1)])
    palette, sheet = qapp.palette(), qapp.styleSheet()
    pictures = []
    for theme in (LIGHT, DARK, LIGHT):
        apply_theme(qapp, theme)
        pictures.append(chart.grab().toImage())
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    assert pictures[0] != pictures[1]
    assert pictures[0] == pictures[2]
