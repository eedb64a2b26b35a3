"""The panel and its keys in the whole window; what the tray shows."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from kesbang_desktop.domain.action import ActionItem, ActionStatus
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.follow_up_view import FollowUpCounts
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.reminder import Snooze
from kesbang_desktop.ui.follow_ups.reminder_keeper import ReminderList
from kesbang_desktop.ui.settings.reminders_page import RemindersPage
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.shell.reminders.reminder_desk import ReminderDesk
from kesbang_desktop.ui.shell.reminders.tray import Tray
from kesbang_desktop.ui.shell.reminders.tray_picture import count_words, tray_picture
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog
from tests.ui.keyboard import CONTROL, KEY, press, type_text
from tests.ui.reminders.test_reminder_keeper import add_actions
from tests.ui.test_accessible_names import unnamed
from tests.ui.test_place import Sitting


class ShownIcon(QSystemTrayIcon):
    """The icon on a system without a tray, where Qt itself cannot show one; it notes balloons."""

    def __init__(self, parent) -> None:
        super().__init__(parent)
        self.is_shown = False
        self.balloons: list[str] = []

    def show(self) -> None:
        self.is_shown = True

    def hide(self) -> None:
        self.is_shown = False

    def showMessage(self, title: str, message: str, icon: QIcon) -> None:
        self.balloons.append(f"{title}: {message}")


SENTENCE = "2 tindak lanjut lewat tenggat"


@pytest.fixture
def late(store):
    """Two actions that were late long ago."""
    return add_actions(store, -3, -1)


@pytest.fixture
def reminded(qtbot, late, window: MainWindow) -> MainWindow:
    qtbot.waitUntil(window.desks.reminders.panel.isVisible)
    return window


def test_the_panel_lists_without_taking_the_keyboard(reminded: MainWindow) -> None:
    panel = reminded.desks.reminders.panel
    # The first page has the rows itself.
    assert panel.text == SENTENCE
    reminded.show_page(Page.MEETINGS)
    first, *lines = panel.text.splitlines()
    assert first == SENTENCE
    assert [line.split(" · ")[1] for line in lines] == ["tenggat -3", "tenggat -1"]
    assert not panel.isAncestorOf(QApplication.focusWidget())
    assert front_dialog() is None
    assert unnamed(panel) == []


def test_the_palette_puts_it_off(qtbot, store, reminded: MainWindow, worker) -> None:
    press(KEY.Key_K, CONTROL)
    type_text("ingatkan besok")
    press(KEY.Key_Return)
    assert reminded.desks.reminders.panel.isHidden()
    qtbot.waitUntil(lambda: worker.is_idle)
    until = datetime.fromisoformat(store.settings["reminders"]["snoozed_until"])
    assert until == datetime.combine(date.today() + timedelta(days=1), datetime.min.time())


def test_the_menu_of_the_button_puts_it_off(qtbot, reminded: MainWindow) -> None:
    panel = reminded.desks.reminders.panel
    panel.later.setFocus()
    with qtbot.waitSignal(panel.snoozed) as chosen:
        actions = panel.later.menu().actions()
        assert [one.text() for one in actions] == ["1 jam lagi", "Besok", "Minggu depan"]
        actions[2].trigger()
    assert chosen.args == [Snooze.NEXT_WEEK]
    assert panel.isHidden()


def test_escape_closes_it_and_the_keyboard_is_still_somewhere(reminded: MainWindow) -> None:
    panel = reminded.desks.reminders.panel
    panel.shut.setFocus()
    press(KEY.Key_Escape)
    assert panel.isHidden()
    assert QApplication.focusWidget() is not None
    assert not panel.isAncestorOf(QApplication.focusWidget())


def test_looking_at_it_leads_to_the_follow_ups(qtbot, reminded: MainWindow) -> None:
    reminded.desks.reminders.panel.view.setFocus()
    press(KEY.Key_Space)
    assert reminded.pages.shown == Page.FOLLOW_UPS
    assert reminded.desks.reminders.panel.isHidden()
    page = reminded.follow_ups
    qtbot.waitUntil(lambda: page.model.rows.total == 2)
    assert page.filters.reading().problems == ()
    assert page.filters.view().query.due_to == date.today()


def test_a_meeting_on_screen_is_left_in_peace(qtbot, store, late, opened: MainWindow) -> None:
    panel, keeper = opened.desks.reminders.panel, opened.desks.reminders.keeper
    qtbot.waitUntil(lambda: keeper._list is not None)
    workspace = opened.workspace
    for tab in range(workspace.tabs.count()):
        workspace.show_tab(tab)
        keeper.tick()
        assert panel.isHidden()
    workspace.show_tab(1)
    workspace.header.press_clock()
    keeper.tick()
    type_text("masih")
    assert workspace.minutes_tab.edit.hasFocus()
    assert panel.isHidden()
    opened.show_page(Page.MEETINGS)
    qtbot.waitUntil(panel.isVisible)
    opened.show_workspace()
    assert panel.isHidden()


def test_it_does_not_open_while_a_line_is_typed(qtbot, late, opened: MainWindow) -> None:
    panel, keeper = opened.desks.reminders.panel, opened.desks.reminders.keeper
    qtbot.waitUntil(lambda: keeper._list is not None)
    opened.pages.blockSignals(True)
    opened.show_page(Page.MEETINGS)
    opened.pages.blockSignals(False)
    opened.meetings.filters.focus_text()
    keeper.tick()
    assert panel.isHidden()
    opened.meetings.list.table.setFocus()
    keeper.tick()
    assert panel.isVisible()


def test_what_it_shows_keeps_its_room_while_a_line_is_typed(
    qtbot, ports, late, reminded: MainWindow, worker
) -> None:
    reminded.show_page(Page.MEETINGS)
    panel, keeper = reminded.desks.reminders.panel, reminded.desks.reminders.keeper
    reminded.meetings.filters.focus_text()
    before = panel.text.splitlines()[1:], panel.geometry()
    # First one line fewer, then nothing to bring to mind: the number is true, the room is kept.
    for one, words in zip(late, ("1 tindak lanjut lewat", "Tidak ada lagi yang"), strict=True):
        changes = ports.follow_ups.set_status(
            [one.id], ActionStatus.DONE, datetime.now().astimezone(), "", ""
        )
        reminded.desks.reminders.refresh(changes)
        qtbot.waitUntil(lambda: worker.is_idle)
        first, *lines = panel.text.splitlines()
        assert first.startswith(words)
        assert (lines, panel.geometry()) == before
    reminded.meetings.list.table.setFocus()
    keeper.tick()
    assert panel.isHidden()


def test_the_row_with_the_keyboard_stays_in_sight_when_it_comes(
    qtbot, store, late, window: MainWindow
) -> None:
    keeper, panel = window.desks.reminders.keeper, window.desks.reminders.panel
    qtbot.waitUntil(panel.isVisible)
    keeper.snooze(Snooze.HOUR)
    for number in range(40):
        one = Minutes(Meeting(new_id(), f"Rapat {number}", date(2024, 3, 1)))
        store.minutes[one.meeting.id] = one
    window.show_page(Page.MEETINGS)
    table = window.meetings.list.table
    window.meetings.refresh()
    qtbot.waitUntil(lambda: table.model().rowCount() >= 40)
    table.setFocus()
    # The last one that has room.
    last = table.rowAt(table.viewport().height() - 12) - 1
    table.selectRow(last)
    keeper._state = type(keeper._state)()
    keeper.tick()
    assert panel.isVisible()
    index = table.model().index(last, 0)
    qtbot.waitUntil(lambda: table.viewport().rect().contains(table.visualRect(index).center()))


def test_what_was_noted_just_now_is_not_brought_to_mind(
    qtbot, store, late, opened: MainWindow, worker
) -> None:
    opened.workspace.links.typed.paused.emit(Changes(actions=frozenset({late[0].id})))
    opened.desks.reminders.keeper._read()
    qtbot.waitUntil(lambda: worker.is_idle)
    opened.show_page(Page.MEETINGS)
    panel = opened.desks.reminders.panel
    qtbot.waitUntil(panel.isVisible)
    first, *lines = panel.text.splitlines()
    # Every place counts every one; what is brought to mind is what was there before.
    assert first == SENTENCE
    assert [line.split(" · ")[1] for line in lines] == ["tenggat -1"]
    assert opened.rail.badge_text(Page.FOLLOW_UPS) == "2"


def test_nothing_comes_for_what_was_noted_just_now_alone(
    qtbot, late, opened: MainWindow, worker
) -> None:
    opened.workspace.links.typed.paused.emit(Changes(actions=frozenset(one.id for one in late)))
    opened.desks.reminders.keeper._read()
    qtbot.waitUntil(lambda: worker.is_idle)
    opened.show_page(Page.MEETINGS)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert opened.desks.reminders.panel.isHidden()


@pytest.mark.parametrize("field", ["table", "query"])
def test_what_is_closed_is_counted_alike_in_every_place_at_once(
    qtbot, reminded: MainWindow, worker, field: str
) -> None:
    reminded.show_page(Page.FOLLOW_UPS)
    page, panel = reminded.follow_ups, reminded.desks.reminders.panel
    qtbot.waitUntil(lambda: page.model.rows.total == 2)
    page.table.setFocus()
    page.table.kept.select(0)
    press(KEY.Key_Space)
    press(KEY.Key_Space)
    if field == "query":
        page.focus_text()
    qtbot.waitUntil(lambda: reminded.rail.badge_text(Page.FOLLOW_UPS) == "1")
    qtbot.waitUntil(lambda: worker.is_idle)
    assert panel.text == "1 tindak lanjut lewat tenggat"
    assert "1 lewat tenggat" in page.counts_text


def test_what_was_closed_in_a_meeting_is_counted_once_it_is_left(
    qtbot, ports, late, opened: MainWindow, worker
) -> None:
    qtbot.waitUntil(lambda: opened.desks.reminders.keeper._list is not None)
    changes = ports.follow_ups.set_status(
        [late[0].id], ActionStatus.DONE, datetime.now().astimezone(), "", ""
    )
    opened.desks.reminders.refresh(changes)
    opened.show_page(Page.MEETINGS)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert opened.desks.reminders.panel.text.splitlines()[0] == "1 tindak lanjut lewat tenggat"


def test_a_new_day_is_read_by_the_first_page(qtbot, late, window: MainWindow, worker) -> None:
    qtbot.waitUntil(lambda: not window.home.is_reading)
    window.desks.reminders.keeper.day_changed.emit()
    assert window.home.is_reading
    qtbot.waitUntil(lambda: not window.home.is_reading)


def test_the_badge_counts_the_late_ones(reminded: MainWindow) -> None:
    assert reminded.rail.badge_text(Page.FOLLOW_UPS) == "2"


def test_the_settings_turn_both_off(qtbot, store, reminded: MainWindow, worker) -> None:
    page = RemindersPage(reminded.desks.reminders.keeper)
    qtbot.addWidget(page)
    page.show()
    qtbot.activate(page)
    page.focus_first()
    assert page.switch.isChecked()
    press(KEY.Key_Space)
    assert reminded.desks.reminders.panel.isHidden()
    press(KEY.Key_Tab)
    press(KEY.Key_Space)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert store.settings["reminders_on"] is False
    assert store.settings["tray_on"] is False
    assert unnamed(page) == []


def test_the_section_stands_in_the_settings(qtbot, window: MainWindow) -> None:
    window.show_page(Page.SETTINGS)
    settings = window.pages.page(Page.SETTINGS)
    settings.sections.setCurrentRow(settings.reminders_row)
    press(KEY.Key_Return)
    assert settings.sections.currentItem().text() == "Pengingat"
    assert QApplication.focusWidget().text().startswith("Ingatkan sekali sehari")


def test_where_there_is_no_tray_nothing_happens(qtbot, window: MainWindow) -> None:
    tray = Tray(window, is_available=lambda: False)
    tray.set_on(True)
    tray.show_counts(FollowUpCounts(late=3))
    tray.tell(ReminderList(FollowUpCounts(late=3), (), date(2024, 3, 21)))
    tray.set_on(False)
    assert tray.icon is None


def test_the_tray_says_how_much_and_offers_what_can_be_done(qtbot, window: MainWindow) -> None:
    tray = Tray(window, is_available=lambda: True, make_icon=ShownIcon)
    tray.set_on(True)
    assert tray.icon.is_shown
    tray.show_counts(FollowUpCounts(late=3, due_today=2))
    assert tray.icon is not None
    tip = "Notula Kesbang: 3 tindak lanjut lewat tenggat, 2 jatuh tempo hari ini"
    assert tray.icon.toolTip() == tip
    menu = tray.icon.contextMenu()
    words = [one.text() for one in menu.actions() if not one.isSeparator()]
    assert words == ["Buka", "Tindak lanjut", "Ingatkan nanti", "Keluar"]
    chosen = []
    tray.open_requested.connect(lambda: chosen.append("open"))
    tray.view_requested.connect(lambda: chosen.append("view"))
    tray.snoozed.connect(chosen.append)
    tray.quit_requested.connect(lambda: chosen.append("quit"))
    for action in menu.actions():
        if isinstance(action.menu(), QMenu):
            action.menu().actions()[0].trigger()
        else:
            action.trigger()
    assert chosen == ["open", "view", Snooze.HOUR, "quit"]
    tray.show_counts(FollowUpCounts())
    assert tray.icon.toolTip() == "Notula Kesbang: tidak ada yang lewat tenggat"
    tray.set_on(False)
    assert tray.icon is None


def test_a_balloon_says_it_once_and_again_when_it_was_put_off(
    qtbot, ports, worker, window: MainWindow, store
) -> None:
    add_actions(store, -3, -1)
    now = [datetime(2024, 3, 21, 8, 0)]
    desk = ReminderDesk(window, ports.follow_ups, ports.settings, worker, now=lambda: now[0])
    tray = desk.tray = Tray(window, is_available=lambda: True, make_icon=ShownIcon)
    tray.set_on(True)
    desk.start()
    qtbot.waitUntil(lambda: desk.keeper.is_showing)
    said = f"Notula Kesbang: {SENTENCE}"
    assert tray.icon.balloons == [said]
    desk.keeper._withdraw()
    desk.keeper.tick()
    assert desk.keeper.is_showing
    assert tray.icon.balloons == [said]
    desk.panel.snoozed.emit(Snooze.HOUR)
    desk.keeper.tick()
    assert not desk.keeper.is_showing
    now[0] += timedelta(hours=1)
    desk.keeper.tick()
    assert tray.icon.balloons == [said, said]


def test_leaving_through_the_tray_closes_the_program(qtbot, opened: MainWindow, store) -> None:
    desk = opened.desks.reminders
    tray = Tray(opened, is_available=lambda: True, make_icon=ShownIcon)
    tray.quit_requested.connect(opened.close)
    desk.tray = tray
    tray.set_on(True)
    icon = tray.icon
    type_text("belum ditulis")
    tray.icon.contextMenu().actions()[-1].trigger()
    qtbot.waitUntil(opened.isHidden)
    assert tray.icon is None
    assert not icon.is_shown
    [minutes] = store.minutes.values()
    assert any("belum ditulis" in entry.text for entry in minutes.entries)


@pytest.mark.parametrize(
    ("count", "size", "words"),
    [(1, 16, "1"), (42, 16, "42"), (99, 64, "99"), (100, 64, "99+"), (100, 16, "9+")],
)
def test_the_number_in_the_picture(count, size, words) -> None:
    assert count_words(count, size) == words


@pytest.mark.parametrize("size", [16, 22, 32, 64])
@pytest.mark.parametrize("count", [1, 42, 883])
def test_the_picture_is_a_number_on_a_ground(qapp, size, count) -> None:
    image = tray_picture(count, QIcon()).pixmap(QSize(size, size), 1.0).toImage()
    assert (image.width(), image.height()) == (size, size)
    colours = [image.pixelColor(x, y) for x in range(size) for y in range(size)]
    ground, ink = QColor("#b7410e"), QColor("#ffffff")
    assert colours.count(ground) > size * size * 0.3
    assert colours.count(ink) >= 3
    # The number stays inside: the edges are ground.
    middle = size // 2
    assert image.pixelColor(0, middle) == ground
    assert image.pixelColor(size - 1, middle) == ground


def test_different_numbers_are_different_pictures(qapp) -> None:
    images = [tray_picture(n, QIcon()).pixmap(32, 32).toImage() for n in (1, 2, 12, 99, 100)]
    assert all(one != other for n, one in enumerate(images) for other in images[n + 1 :])


def test_without_a_number_it_is_the_usual_icon(qapp) -> None:
    pixmap = QPixmap(32, 32)
    pixmap.fill(Qt.GlobalColor.green)
    usual = tray_picture(0, QIcon(pixmap)).pixmap(32, 32).toImage()
    assert usual.pixelColor(QPoint(5, 5)) == QColor(Qt.GlobalColor.green)


def test_what_was_put_off_stays_put_off_over_a_restart(qtbot, tmp_path) -> None:
    first = Sitting(qtbot, tmp_path)
    meeting = Meeting(new_id(), "Rapat lama", date.today() - timedelta(days=30))
    [key] = keys_after(None, 1)
    entry = Entry(new_id(), meeting.id, key, EntryKind.ACTION, "Menyusun SK")
    due = ActionItem(entry.id, due=date.today() - timedelta(days=1))
    minutes = Minutes(meeting, (), (entry,), {entry.id: due})
    first.window.desks.reminders.keeper.refresh(first.backend.ports().meetings.add(minutes, (), ()))
    qtbot.waitUntil(first.window.desks.reminders.panel.isVisible)
    first.window.desks.reminders.keeper.snooze(Snooze.TOMORROW)
    first.rest()
    first.crash()

    again = Sitting(qtbot, tmp_path)
    qtbot.waitUntil(lambda: again.window.rail.badge_text(Page.FOLLOW_UPS) == "1")
    again.rest()
    assert again.window.desks.reminders.panel.isHidden()
    again.window.desks.reminders.keeper.snooze(Snooze.HOUR)
    assert again.window.desks.reminders.panel.isHidden()
    again.crash()
