"""What waits for the server is told; what it would not take is shown and put in again, or not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.ui.safekeeping.refused_dialog import RefusedDialog
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog
from tests.ui.fake_data import REFUSED
from tests.ui.keyboard import KEY, press

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(qtbot, store, window) -> RefusedDialog:
    """As it is come to from what the window says once the network is back."""
    store.data.waiting = 3
    window.desks.saving.look()
    qtbot.waitUntil(lambda: window.status.saved_text.startswith("Jaringan putus: 3 perubahan"))
    store.data.refused, store.data.waiting = list(REFUSED), 0
    qtbot.waitUntil(lambda: window.banner.isVisible())
    assert window.status.saved_text == "3 perubahan tidak diterima server"
    window.banner.press("Lihat…")
    qtbot.waitUntil(lambda: isinstance(front_dialog(), RefusedDialog))
    return front_dialog()


def test_who_closes_while_something_waits_is_told_where_it_is(qtbot, store, window) -> None:
    store.data.waiting = 3
    for answer in ("Jangan tutup", "Tutup"):
        window.close()
        qtbot.waitUntil(lambda: isinstance(front_dialog(), QMessageBox))
        box = front_dialog()
        assert "3 perubahan belum ada di server" in box.text()
        assert box.defaultButton().text() == "Tutup" and window.isVisible()
        next(one for one in box.buttons() if one.text() == answer).click()
        qtbot.waitUntil(lambda: front_dialog() is None)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_a_window_of_a_program_that_the_server_has_left_behind_says_so(
    qtbot, store, window
) -> None:
    said, store.data.why_outdated = window.status.saved_text, "Pasang versi terbaru."
    window.desks.saving.look()
    qtbot.waitUntil(lambda: window.status.saved_text.startswith("Server memakai versi lain"))
    store.data.why_outdated = ""
    window.desks.saving.look()
    qtbot.waitUntil(lambda: window.status.saved_text == said)


def test_lines_go_into_their_minutes_again_and_the_rest_is_copied_or_dropped(
    qtbot, store, window, dialog
) -> None:
    lines = [one.text for one in REFUSED[:2]]
    assert dialog.model.records[0][:2] == (lines[0], REFUSED[0].title)
    assert REFUSED[0].why in dialog.says.text()
    store.data.trouble = InvalidRecordError("Buka revisi dulu.")
    dialog.table.setFocus()
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: dialog.says.text() == "Buka revisi dulu.")
    store.data.trouble = None
    press(KEY.Key_A, CTRL)
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "\n".join(one.text for one in REFUSED)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: store.data.put_back == lines)
    qtbot.waitUntil(lambda: len(dialog.model.records) == 1)
    assert not dialog.put.isEnabled()
    dialog.drop.click()
    box = front_dialog()
    assert isinstance(box, QMessageBox)
    next(one for one in box.buttons() if one.text() == "Buang").click()
    qtbot.waitUntil(lambda: front_dialog() is None)
    assert store.data.refused == []
    qtbot.waitUntil(lambda: "tidak diterima" not in window.status.saved_text)
