"""The line that says what happened."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kesbang_desktop.ui.widgets.banner import Banner


def make_window(qtbot) -> tuple[QWidget, QLineEdit, Banner]:
    window = QWidget()
    qtbot.addWidget(window)
    line, banner = QLineEdit(window), Banner(window)
    layout = QVBoxLayout(window)
    layout.addWidget(line)
    layout.addWidget(banner)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    line.setFocus()
    return window, line, banner


def test_it_is_hidden_until_there_is_something_to_say(qtbot):
    _window, _, banner = make_window(qtbot)
    assert banner.isHidden()
    assert banner.text == ""


def test_it_leaves_the_keyboard_where_it_is(qtbot):
    _window, line, banner = make_window(qtbot)
    banner.show_message("Dipindahkan", [("Urungkan", lambda: None)])
    assert line.hasFocus()
    assert banner.accessibleName() == "Dipindahkan"


def test_a_button_does_its_action(qtbot):
    _window, _, banner = make_window(qtbot)
    done = []
    banner.show_message("Dipindahkan", [("Urungkan", lambda: done.append(1))])
    qtbot.mouseClick(banner.buttons[0], Qt.MouseButton.LeftButton)
    banner.press("Urungkan")
    banner.press("Tidak ada")
    assert done == [1, 1]


def test_it_goes_by_itself_where_asked_to(qtbot):
    _window, _, banner = make_window(qtbot)
    with qtbot.waitSignal(banner.dismissed, timeout=1000):
        banner.show_message("Disalin", hide_after_ms=20)
    assert banner.isHidden()


def test_an_error_outlives_the_hint_it_replaces(qtbot):
    _window, _, banner = make_window(qtbot)
    banner.show_message("Disalin", hide_after_ms=20)
    banner.show_error("Cakram penuh.")
    with qtbot.assertNotEmitted(banner.dismissed, wait=60):
        assert banner.text == "Cakram penuh."
    assert banner.text == "Cakram penuh."


def test_it_lies_over_a_part_and_leaves_the_foot_of_its_page_in_sight(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    table, foot, banner = QWidget(window), QLineEdit(window), Banner(window)
    layout = QVBoxLayout(window)
    layout.addWidget(table, 1)
    layout.addWidget(foot)
    banner.lie_over(table)
    window.resize(600, 400)
    window.show()
    banner.show_error("Cakram penuh.")
    assert not banner.geometry().intersects(foot.geometry())
    window.resize(600, 300)
    assert not banner.geometry().intersects(foot.geometry())
    assert table.geometry().intersects(banner.geometry())


def test_what_follows_a_message_is_measured_with_its_buttons(qtbot):
    window, _, banner = make_window(qtbot)
    window.resize(620, 300)
    path = "/home/notulis/Dokumen/Notula Kesbang/Notula 2026-12-09 Rapat kesiapan Natal.docx"
    banner.show_message("Rapat ditutup.", [("Urungkan", lambda: None)])
    ways = [(one, lambda: None) for one in ("Buka", "Buka folder", "Pratinjau")]
    banner.show_message(f"Notula tersimpan: {path}", ways)
    height = banner.height()
    banner.dismiss()
    banner.show_message(f"Notula tersimpan: {path}", ways)
    assert height == banner.height() > banner.layout().minimumSize().height()
