"""The line at the foot of the window says whole hints only."""

from PySide6.QtCore import QObject

from kesbang_desktop.ui.shell.save_display import SaveDisplay
from kesbang_desktop.ui.shell.status_line import StatusLine, _Hints
from kesbang_desktop.ui.work.worker import Worker


def test_hints_without_room_give_way_one_by_one_and_help_stays(qtbot) -> None:
    status = StatusLine()
    qtbot.addWidget(status)
    status.show_hints("# agenda   ! keputusan   > tindak lanjut")
    hints = status.findChild(_Hints)
    measure = hints.fontMetrics().horizontalAdvance
    whole = hints.text()
    assert hints.shown_text(measure(whole)) == whole
    two = "# agenda   ! keputusan   F1 bantuan"
    assert hints.shown_text(measure(whole) - 1) == two
    assert hints.shown_text(measure(two) - 1) == "# agenda   F1 bantuan"
    assert hints.shown_text(measure("F1 bantuan")) == "F1 bantuan"
    assert hints.shown_text(measure("# agenda   F1 bantuan") - 1) == "F1 bantuan"


def test_a_word_for_a_moment_goes_with_its_page_and_before_a_failed_write(qtbot) -> None:
    status = StatusLine()
    qtbot.addWidget(status)
    status.showMessage("Rapat berjalan lagi.", 60_000)
    status.show_hints("Ctrl+N rapat baru")
    assert status.currentMessage() == ""
    status.showMessage("Rapat berjalan lagi.", 60_000)
    status.show_unsaved()
    assert status.currentMessage() == ""
    assert status.saved_text == "BELUM TERSIMPAN"


def test_what_waits_for_the_network_is_said_until_it_is_there(qtbot) -> None:
    status, worker, parent = StatusLine(), Worker(), QObject()
    qtbot.addWidget(status)
    waiting = [2]
    display = SaveDisplay(status, lambda: True, lambda: (), worker, parent, lambda: waiting[0])
    display.note_failure()
    qtbot.waitUntil(lambda: "2 perubahan aman di komputer ini" in status.saved_text)
    waiting[0] = 0
    qtbot.waitUntil(lambda: "Jaringan" not in status.saved_text)
