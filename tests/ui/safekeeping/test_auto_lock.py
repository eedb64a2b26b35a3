"""The window that nobody sat at: shut, nothing lost, and opened by the passphrase."""

from threading import Event
from time import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.ui.commands.offers import offers_of
from kesbang_desktop.ui.shell import auto_lock
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.ui.keyboard import CONTROL, KEY, SHIFT, press, type_text


@pytest.fixture
def shut(qtbot, store, opened: MainWindow) -> MainWindow:
    """A window with a meeting open in which a line was just typed, and shut since."""
    store.lock.put_on()
    opened.desks.auto_lock.start()
    qtbot.waitUntil(lambda: opened.desks.auto_lock._timer.isActive())
    type_text("Kalimat yang baru diketik")
    opened.desks.auto_lock.shut()
    qtbot.waitUntil(lambda: opened.desks.auto_lock.dialog.words.hasFocus())
    return opened


def curtain_of(window: MainWindow) -> QLabel:
    return next(
        one
        for one in window.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if one.text() == "Terkunci"
    )


def open_again(qtbot, window: MainWindow, words: str) -> None:
    type_text(words)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: window.desks.auto_lock.dialog is None)


def test_a_window_without_a_passphrase_is_never_shut(qtbot, opened: MainWindow, worker) -> None:
    opened.desks.auto_lock.start()
    qtbot.waitUntil(lambda: worker.is_idle)
    assert not opened.desks.auto_lock._timer.isActive()


def test_what_was_typed_is_written_before_the_window_is_shut(
    qtbot, store, shut: MainWindow, talked_minutes
) -> None:
    def texts() -> str:
        stored = store.minutes[talked_minutes.meeting.id].entries
        return " ".join(one.text for one in stored)

    qtbot.waitUntil(lambda: "Kalimat yang baru diketik" in texts())


def test_a_curtain_covers_all_of_the_window_also_when_it_grows(qtbot, shut: MainWindow) -> None:
    assert curtain_of(shut).geometry() == shut.rect()
    shut.resize(900, 600)
    qtbot.waitUntil(lambda: curtain_of(shut).geometry() == shut.rect())


@pytest.mark.parametrize("way", ["a key", "nobody"])
def test_a_laptop_that_slept_asks_before_the_first_key_reaches_anything(
    qtbot, store, opened: MainWindow, monkeypatch, way: str
) -> None:
    store.lock.put_on()
    opened.desks.auto_lock.start()
    qtbot.waitUntil(lambda: opened.desks.auto_lock._timer.isActive())
    edit = opened.workspace.minutes_tab.edit
    before = edit.toPlainText()
    # Timers stand still in the sleep of a laptop, the clock goes on.
    woken = time() + 3 * 3600
    monkeypatch.setattr(auto_lock, "time", lambda: woken)
    if way == "a key":
        qtbot.keyClicks(edit, "x")
    else:
        opened.desks.auto_lock._looking.timeout.emit()
    qtbot.waitUntil(lambda: opened.desks.auto_lock.dialog is not None)
    assert edit.toPlainText() == before
    qtbot.waitUntil(lambda: opened.desks.auto_lock.dialog.words.hasFocus())
    open_again(qtbot, opened, store.lock.words)
    qtbot.keyClicks(edit, "x")
    assert opened.desks.auto_lock.dialog is None


def test_keys_and_clicks_reach_nothing_behind_the_curtain(qtbot, shut: MainWindow) -> None:
    edit = shut.workspace.minutes_tab.edit
    before = edit.toPlainText()
    qtbot.keyClicks(edit, "terselip")
    qtbot.keyClick(shut, KEY.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(shut.rail, Qt.MouseButton.LeftButton)
    assert edit.toPlainText() == before
    assert shut.desks.auto_lock.dialog.isVisible()


def test_a_wrong_passphrase_opens_nothing(qtbot, shut: MainWindow) -> None:
    type_text("salah semua")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: "tidak cocok" in shut.desks.auto_lock.dialog.field.error)
    assert curtain_of(shut).isVisible()


def test_the_passphrase_gives_back_the_window_as_it_was(qtbot, store, shut: MainWindow) -> None:
    edit = shut.workspace.minutes_tab.edit
    place = edit.textCursor().position()
    open_again(qtbot, shut, store.lock.words)
    qtbot.waitUntil(edit.hasFocus)
    assert edit.textCursor().position() == place
    type_text(" lalu diteruskan")
    assert "Kalimat yang baru diketik lalu diteruskan" in edit.toPlainText()
    assert shut.desks.auto_lock._timer.isActive()


def test_it_shuts_by_itself_after_the_time_that_was_set_and_input_puts_it_off(
    qtbot, store, opened: MainWindow
) -> None:
    store.lock.put_on()
    lock = opened.desks.auto_lock
    lock.start()
    qtbot.waitUntil(lock._timer.isActive)
    assert lock._timer.interval() == 15 * 60_000
    lock._timer.setInterval(400)
    for _ in range(4):
        left = lock._timer.remainingTime()
        qtbot.waitUntil(lambda left=left: lock._timer.remainingTime() < left - 100)
        type_text("a")
    assert lock.dialog is None
    qtbot.waitUntil(lambda: lock.dialog is not None)


def test_leaving_from_behind_the_curtain_closes_the_window(qtbot, shut: MainWindow) -> None:
    qtbot.waitUntil(lambda: shut.pages.is_settled)
    shut.desks.auto_lock.dialog.leave.click()
    qtbot.waitUntil(lambda: not shut.isVisible())


def test_who_cannot_leave_yet_is_told_and_nothing_is_asked_behind_the_curtain(
    qtbot, shut: MainWindow, worker
) -> None:
    may_end = Event()
    worker.run_aside(may_end.wait, title="Membuat salinan cadangan…")
    first = shut.desks.auto_lock.dialog
    first.leave.click()
    qtbot.waitUntil(lambda: shut.desks.auto_lock.dialog not in (None, first))
    said = [one.text() for one in shut.desks.auto_lock.dialog.findChildren(QLabel)]
    assert any("Belum dapat keluar" in one for one in said)
    # The time that was set passes once more.
    shut.desks.auto_lock.shut()
    assert not shut.desks.auto_lock._telling.isActive()
    may_end.set()
    qtbot.waitUntil(lambda: worker.is_idle)
    assert shut.isVisible()
    shut.desks.auto_lock.dialog.leave.click()
    qtbot.waitUntil(lambda: not shut.isVisible())


def test_the_keys_that_lock_hold_in_a_dialog_too(qtbot, store, opened: MainWindow) -> None:
    store.lock.put_on()
    opened.desks.auto_lock.start()
    qtbot.waitUntil(opened.desks.auto_lock.command.isEnabled)
    opened.desks.tools.show_help()
    qtbot.waitUntil(lambda: front_dialog() is not None and front_dialog().isActiveWindow())
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_L, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: opened.desks.auto_lock.dialog is not None)


def test_what_stands_in_an_open_dialog_is_still_there_and_was_not_said_to_be_stored(
    qtbot, store, worker, opened: MainWindow
) -> None:
    store.lock.put_on()
    lock = opened.desks.auto_lock
    lock.start()
    opened.show_page(Page.DIRECTORY)
    qtbot.waitUntil(lambda: worker.is_idle)
    opened.directory.add_person()
    qtbot.waitUntil(lambda: front_dialog() is not None and front_dialog().isActiveWindow())
    form = front_dialog()
    type_text("Siti")
    lock.shut()
    qtbot.waitUntil(lambda: "belum tersimpan" in lock.dialog.said.text())
    qtbot.waitUntil(lock.dialog.words.hasFocus)
    open_again(qtbot, opened, store.lock.words)
    assert form.is_typed and front_dialog() is form


def test_a_dialog_that_opens_while_it_is_shut_is_covered_too(qtbot, shut: MainWindow) -> None:
    shut.desks.tools.show_help()
    qtbot.waitUntil(lambda: len(shut.desks.auto_lock._curtains) == 2)


def test_the_palette_and_the_page_of_keys_lock_the_window_where_the_data_has_a_passphrase(
    qtbot, opened: MainWindow, store, worker
) -> None:
    def locking():
        return next(one for one in offers_of(opened) if one.name == "Kunci sekarang")

    opened.desks.auto_lock.start()
    qtbot.waitUntil(lambda: worker.is_idle)
    assert not locking().is_available
    store.lock.put_on()
    opened.desks.auto_lock.start()
    qtbot.waitUntil(lambda: locking().is_available)
    assert locking().keys == "Ctrl+Shift+L"
    locking().run()
    qtbot.waitUntil(lambda: opened.desks.auto_lock.dialog is not None)


def said(window: MainWindow) -> str:
    dialog = window.desks.auto_lock.dialog
    return "" if dialog is None else dialog.said.text()


def test_what_was_typed_is_called_stored_once_it_is(qtbot, shut: MainWindow) -> None:
    qtbot.waitUntil(lambda: "Yang diketik sudah disimpan" in said(shut))


def test_what_a_full_disk_does_not_take_is_told_in_front_of_the_curtain(
    qtbot, store, opened: MainWindow
) -> None:
    def fail(*_given):
        raise DatabaseError("Penyimpanan penuh.")

    store.lock.put_on()
    autosave = opened.workspace.minutes_tab.autosave
    save, autosave._save = autosave._save, fail
    type_text("Kalimat yang tidak muat")
    opened.desks.auto_lock.shut()
    qtbot.waitUntil(lambda: "belum tersimpan" in said(opened))
    autosave._save = save
    qtbot.waitUntil(lambda: "sudah disimpan" in said(opened))


def test_words_that_cannot_be_kept_as_they_are_are_not_called_stored(
    qtbot, store, opened: MainWindow
) -> None:
    store.lock.put_on()
    opened.workspace.tabs.choose(Tab.DETAILS)
    opened.workspace.tabs.details.focus_title()
    press(KEY.Key_Tab)
    type_text("lusa entah kapan")
    opened.desks.auto_lock.shut()
    qtbot.waitUntil(lambda: "belum tersimpan" in said(opened))
