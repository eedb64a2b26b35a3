"""Minutes of before are shown, chosen with the keys, and taken in from any page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from kesbang_desktop.domain.old_minutes import TakenOld
from kesbang_desktop.ui.meetings.old_minutes_receiver import OldMinutesReceiver
from kesbang_desktop.ui.shell.page_names import Page
from tests.ui.fake_old_minutes import FOLDER
from tests.ui.keyboard import CONTROL, KEY, press, type_text

THERE_AND_UNREAD = "1 sudah ada di sini, 1 tidak terbaca"


@pytest.fixture(params=[Page.HOME, Page.MEETINGS, Page.SEARCH])
def receiver(qtbot, window, monkeypatch, request) -> OldMinutesReceiver:
    """The receiver with its dialog open, asked for by the palette on some page."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(FOLDER))
    window.show_page(request.param)
    press(KEY.Key_K, CONTROL)
    type_text("notula lama")
    press(KEY.Key_Return)
    receiver = window.desks.old_minutes
    qtbot.waitUntil(lambda: receiver.dialog is not None and receiver.dialog.isVisible())
    qtbot.activate(receiver.dialog)
    return receiver


def test_what_is_new_is_checked_and_what_is_there_or_unreadable_cannot_be(qtbot, receiver, store):
    dialog = receiver.dialog
    assert dialog.take.text() == "Masukkan 2 yang dicentang"
    for row in (2, 3):
        dialog.table.selectRow(row)
        qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
        assert dialog.take.text() == "Masukkan 2 yang dicentang"
    said = dialog.model.index(2, 3).data()
    assert said == "“ada.docx” sudah ada sebagai rapat “Rapat Lama”, kini di Sampah."
    assert store.old_minutes.taken == []
    heading = [one.text() for one in dialog.findChildren(QLabel) if "dokumen" in one.text()]
    assert heading == [f"“{FOLDER.name}”: 4 dokumen, 2 dapat dimasukkan, {THERE_AND_UNREAD}"]


def test_rows_stay_as_high_as_what_they_say_in_a_narrower_dialog(qtbot, receiver):
    dialog = receiver.dialog
    before = dialog.table.rowHeight(2)
    dialog.resize(dialog.minimumWidth(), dialog.height())
    qtbot.waitUntil(lambda: dialog.table.rowHeight(2) > before)
    dialog.resize(1100, dialog.height())
    qtbot.waitUntil(lambda: dialog.table.rowHeight(2) == before)


def test_space_leaves_one_out_and_enter_takes_the_rest(qtbot, receiver, store, window):
    dialog = receiver.dialog
    assert dialog.table.hasFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(store.old_minutes.taken))
    assert store.old_minutes.taken == [(("/notula/notulen tim 12-03-2019.docx",), True)]
    banner = window.banner
    qtbot.waitUntil(lambda: banner.text == "1 notula lama dimasukkan.")


def test_past_follow_ups_stay_open_where_that_is_wanted(qtbot, receiver, store):
    receiver.dialog.settles.click()
    receiver.dialog.take.click()
    qtbot.waitUntil(lambda: bool(store.old_minutes.taken))
    assert store.old_minutes.taken[0][1] is False


def test_where_it_is_stopped_it_says_how_to_go_on(qtbot, receiver, store, window):
    store.old_minutes.outcome = TakenOld(1, left=1)
    receiver.dialog.take.click()
    banner = window.banner
    qtbot.waitUntil(lambda: "Pilih folder yang sama untuk melanjutkan" in banner.text)
    assert "1 notula lama dimasukkan. Dihentikan; 1 belum." in banner.text
