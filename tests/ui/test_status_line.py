"""The line at the foot of the window says whole hints only."""

from kesbang_desktop.ui.shell.status_line import StatusLine, _Hints


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
