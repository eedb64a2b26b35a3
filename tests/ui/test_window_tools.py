"""The palette and the page of keys in the whole window, by the keyboard."""

from itertools import combinations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.ui.commands.binding import BoundCommand
from kesbang_desktop.ui.commands.offers import offers_of
from kesbang_desktop.ui.help.key_rows import rows_by_group
from kesbang_desktop.ui.search.search_page import SearchPage
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.shell.page_names import Page
from tests.ui.keyboard import CONTROL, KEY, SHIFT, press, type_text
from tests.ui.meetings_data import add_meetings
from tests.ui.test_accessible_names import unnamed


def test_ctrl_k_goes_to_an_agenda_item(opened: MainWindow) -> None:
    press(KEY.Key_K, CONTROL)
    palette = opened.desks.tools.palette
    assert palette.rows.texts[:2] == ["1. Perkembangan politik", "2. Persiapan Pilkada"]
    press(KEY.Key_Down)
    press(KEY.Key_Return)
    edit = opened.workspace.minutes_tab.edit
    assert palette.isHidden()
    assert edit.hasFocus()
    assert edit.textCursor().blockNumber() == 2


def test_ctrl_k_runs_a_command_on_the_text(opened: MainWindow) -> None:
    press(KEY.Key_K, CONTROL)
    type_text("permasalahan jadikan")
    press(KEY.Key_Return)
    assert opened.workspace.minutes_tab.edit.table.lines[-1].kind is EntryKind.ISSUE


def test_a_command_that_cannot_be_done_any_more_says_so(opened: MainWindow) -> None:
    press(KEY.Key_K, CONTROL)
    type_text("permasalahan jadikan")
    chosen = opened.desks.tools.palette.rows.chosen.text
    for action in next(one for one in offers_of(opened) if one.name == chosen).actions:
        action.setEnabled(False)
    press(KEY.Key_Return)
    assert opened.desks.tools.palette.isHidden()
    assert chosen in opened.statusBar().currentMessage()
    assert opened.workspace.minutes_tab.edit.table.lines[-1].kind is not EntryKind.ISSUE


def test_ctrl_k_opens_one_of_the_latest_meetings(qtbot, store, opened: MainWindow, worker) -> None:
    other = add_meetings(store, 3)[1]
    press(KEY.Key_K, CONTROL)
    qtbot.waitUntil(lambda: other.title in opened.desks.tools.palette.rows.texts)
    type_text(other.title)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: opened.workspace.meeting_id == other.id)


def test_enter_for_a_meeting_that_is_still_read_waits_for_it(
    qtbot, store, opened: MainWindow, worker
) -> None:
    (meeting,) = add_meetings(store, 1)
    worker.hold()
    press(KEY.Key_K, CONTROL)
    type_text(meeting.title)
    press(KEY.Key_Return)
    assert not opened.desks.tools.palette.isHidden()
    worker.release()
    qtbot.waitUntil(lambda: opened.workspace.meeting_id == meeting.id)
    assert opened.desks.tools.palette.isHidden()


def test_ctrl_k_works_from_a_line_of_text(window: MainWindow) -> None:
    window.meetings.filters.focus_text()
    type_text("rapat")
    press(KEY.Key_Home)
    press(KEY.Key_K, CONTROL)
    assert window.desks.tools.palette.text.hasFocus()
    assert window.meetings.filters.text.text() == "rapat"


def test_esc_leaves_the_palette_where_the_keyboard_was(opened: MainWindow) -> None:
    press(KEY.Key_K, CONTROL)
    type_text("tak ada yang begini")
    assert opened.desks.tools.palette.rows.texts == []
    press(KEY.Key_Return)
    press(KEY.Key_Escape)
    assert opened.desks.tools.palette.isHidden()
    assert opened.workspace.minutes_tab.edit.hasFocus()


def test_arrows_pass_headings_and_go_round(opened: MainWindow) -> None:
    press(KEY.Key_K, CONTROL)
    rows = opened.desks.tools.palette.rows
    press(KEY.Key_Up)
    assert rows.chosen.text == rows.texts[-1]
    press(KEY.Key_Down)
    assert rows.chosen.text == rows.texts[0]
    for text in rows.texts[1:]:
        press(KEY.Key_Down)
        assert rows.chosen.text == text


def test_the_rail_and_its_keys_open_the_search(window: MainWindow) -> None:
    for ask in (
        window.rail.search_requested.emit,
        lambda: press(KEY.Key_F, CONTROL | SHIFT),
    ):
        window.show_page(Page.HOME)
        ask()
        page = window.pages.page(Page.SEARCH)
        assert isinstance(page, SearchPage)
        assert window.pages.shown == Page.SEARCH
        assert page.line.hasFocus()


def test_the_palette_and_the_rail_have_names_to_be_read_out(window: MainWindow) -> None:
    window.desks.tools.open_palette()
    assert unnamed(window.desks.tools.palette) == []
    assert unnamed(window.rail) == []


def test_the_palette_leads_into_the_settings(qtbot, window: MainWindow, worker) -> None:
    press(KEY.Key_K, CONTROL)
    type_text("profil instansi")
    press(KEY.Key_Return)
    settings = window.pages.page(Page.SETTINGS)
    qtbot.waitUntil(lambda: settings.isVisible() and worker.is_idle)
    assert settings.sections.currentRow() == settings.profile_row
    assert settings.profile.isAncestorOf(QApplication.focusWidget())


def test_commands_of_hidden_pages_are_not_offered(window: MainWindow) -> None:
    press(KEY.Key_K, CONTROL)
    assert "Rapat baru" in window.desks.tools.palette.rows.texts
    assert "Tambah orang" not in window.desks.tools.palette.rows.texts


def test_f1_lists_every_command_that_has_keys(opened: MainWindow) -> None:
    press(KEY.Key_F1)
    page = opened.desks.tools.help
    assert page.isVisible()
    page.show_chapter("")
    shown = {label.text().replace("\n", " ") for label in page.findChildren(QLabel)}
    commands = [command for command in offers_of(opened) if command.keys]
    assert {command.keys for command in commands} <= shown
    assert {command.name for command in commands} <= shown
    room = page.screen().availableSize()
    assert page.width() <= room.width()
    assert page.height() <= room.height()


def test_the_help_closes_with_escape(qtbot, opened: MainWindow) -> None:
    press(KEY.Key_F1)
    page = opened.desks.tools.help
    qtbot.waitUntil(page.isActiveWindow)
    closed = []
    page.finished.connect(closed.append)
    QTest.keyClick(page, KEY.Key_Escape)
    assert closed


def test_keys_mean_one_thing_wherever_they_are_pressed(opened: MainWindow) -> None:
    holders = [
        (action.parent(), action.shortcutContext(), keys, action.text())
        for action in opened.findChildren(QAction)
        for keys in _all_keys(action)
        if isinstance(action.parent(), QWidget)
    ]
    clashes = [
        (keys.toString(), text, other_text)
        for (one, scope, keys, text), (other, other_scope, other_keys, other_text) in combinations(
            holders, 2
        )
        if keys == other_keys and (_holds(one, scope, other) or _holds(other, other_scope, one))
    ]
    assert clashes == []


def _all_keys(action: QAction) -> list[QKeySequence]:
    is_bound = isinstance(action, BoundCommand)
    shown = action.command.keys_at(action.area) if is_bound else []
    keys = [QKeySequence(one) for one in shown]
    return keys + [one for one in action.shortcuts() if one not in keys]


def _holds(one: QWidget, scope: Qt.ShortcutContext, other: QWidget) -> bool:
    """Tell whether a key of ``one`` also works where the keyboard is in ``other``."""
    if scope is Qt.ShortcutContext.WindowShortcut:
        return one.window() is other.window()
    alone = scope is Qt.ShortcutContext.WidgetShortcut
    return one is other or (not alone and one.isAncestorOf(other))


def test_a_key_that_stands_twice_under_a_heading_says_where_it_works(window) -> None:
    for group, rows in rows_by_group(offers_of(window)).items():
        for keys in {keys for keys, _ in rows if keys}:
            words = [words for one, words in rows if one == keys]
            # One of them is the key of the page itself.
            assert sum(not one.startswith("Di ") for one in words) <= 1, (group, keys, words)
