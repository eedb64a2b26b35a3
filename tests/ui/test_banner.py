"""The line that says what happened."""

from PySide6.QtCore import SIGNAL, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.ui.widgets.banner import Banner


def make_window(qtbot) -> tuple[QWidget, QLineEdit, Banner]:
    window = QWidget()
    qtbot.addWidget(window)
    line, banner = QLineEdit(window), Banner(window)
    layout = QVBoxLayout(window)
    layout.addWidget(line)
    layout.addWidget(banner)
    window.show()
    qtbot.activate(window)
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
    with qtbot.waitSignal(banner.dismissed):
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


def test_two_things_that_are_said_are_both_to_be_read(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    page = QWidget(window)
    window.resize(900, 500)
    page.setGeometry(100, 0, 800, 490)
    window.show()
    first, second = Banner(window), Banner(page)
    first.show_error("Data hanya dapat dibaca.")
    second.show_message("Notula tersimpan.", [("Buka", int)])
    shown = [QRect(one.mapTo(window, QPoint()), one.size()) for one in (first, second)]
    assert not shown[0].intersects(shown[1])
    assert window.rect().contains(shown[0]) and window.rect().contains(shown[1])


def test_the_same_is_said_once_where_it_was_asked_for_last(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    page = QWidget(window)
    window.show()
    first, second = Banner(window), Banner(page)
    first.show_error("Data hanya dapat dibaca.")
    second.show_error("Data hanya dapat dibaca.")
    assert (first.text, second.text) == ("", "Data hanya dapat dibaca.")


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


def make_page(qtbot, lines: int) -> tuple[QTextEdit, Banner]:
    page = QWidget()
    qtbot.addWidget(page)
    text, banner = QTextEdit(page), Banner(page)
    layout = QVBoxLayout(page)
    layout.addWidget(text)
    page.resize(500, 240)
    text.setPlainText("\n".join(f"Butir {number}" for number in range(lines)))
    page.show()
    qtbot.activate(page)
    text.setFocus()
    return text, banner


def caret_of(text: QTextEdit, banner: Banner) -> QRect:
    place = text.viewport().mapTo(banner.parentWidget(), text.cursorRect().topLeft())
    return QRect(place, text.cursorRect().size())


def test_it_gives_way_to_the_line_that_is_typed(qtbot):
    text, banner = make_page(qtbot, 30)
    text.moveCursor(QTextCursor.MoveOperation.End)
    banner.show_message("Dipindahkan", [("Urungkan", lambda: None)])
    assert not banner.geometry().intersects(caret_of(text, banner))
    assert banner.geometry().bottom() < text.geometry().center().y()


def test_it_gives_way_once_typing_comes_to_where_it_lies_and_stays_there(qtbot):
    text, banner = make_page(qtbot, 2)
    text.moveCursor(QTextCursor.MoveOperation.End)
    banner.show_message("Dipindahkan", [("Urungkan", lambda: None)])
    foot = banner.geometry()
    assert foot.top() > text.geometry().center().y()
    places = []
    for _ in range(12):
        qtbot.keyClick(text, Qt.Key.Key_Return)
        qtbot.keyClicks(text, "lagi")
        assert not banner.geometry().intersects(caret_of(text, banner))
        places.append(banner.geometry())
    assert len({(one.top(), one.left()) for one in places}) == 2
    assert places[-1] != foot


def test_the_page_is_not_told_of_every_key_while_nothing_is_said(qtbot):
    text, banner = make_page(qtbot, 2)
    method = QGuiApplication.inputMethod()
    before = method.receivers(SIGNAL("cursorRectangleChanged()"))
    banner.show_message("Dipindahkan")
    banner.dismiss()
    assert method.receivers(SIGNAL("cursorRectangleChanged()")) == before
    assert text.hasFocus()


def test_what_is_too_long_for_the_head_lies_over_none_of_its_buttons(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    head, text = QWidget(page), QTextEdit(page)
    export, line, tabs = QPushButton("Ekspor", head), QLabel("Kamis", head), QTabBar(head)
    tabs.addTab("Notula")
    column = QVBoxLayout(head)
    for part in (export, line, tabs):
        column.addWidget(part)
    banner = Banner(page, upon=line)
    layout = QVBoxLayout(page)
    layout.addWidget(head)
    layout.addWidget(text)
    page.resize(600, 360)
    text.setPlainText("\n".join(f"Butir {number}" for number in range(40)))
    page.show()
    qtbot.activate(page)
    text.setFocus()
    text.moveCursor(QTextCursor.MoveOperation.End)
    name = "Notula 2026-12-09 Rapat kesiapan Natal dan tahun baru di seluruh kabupaten.docx"
    path = f"/home/notulis/Dokumen/Notula Kesbang/{name}"
    ways = [(one, lambda: None) for one in ("Buka", "Buka folder", "Pratinjau")]
    banner.show_message(f"Notula tersimpan: {path}", ways, short=f"Notula tersimpan: {name}")
    assert banner.text == f"Notula tersimpan: {path}"
    assert [one.text() for one in banner.findChildren(QLabel)] == [f"Notula tersimpan: {name}"]
    for part in (export, tabs):
        place = QRect(part.mapTo(page, QPoint()), part.size())
        assert not banner.geometry().intersects(place)
    assert not banner.geometry().intersects(caret_of(text, banner))
