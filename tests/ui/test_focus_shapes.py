"""What has the keyboard is outlined once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kesbang_desktop.ui.look.theme import LIGHT, apply_theme


def test_a_focused_button_has_no_second_frame_inside(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    first, second = QPushButton(window), QPushButton(window)
    for button in (first, second):
        button.setFixedSize(160, 40)
        layout.addWidget(button)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    qtbot.waitUntil(second.hasFocus)
    image = second.grab().toImage()
    inside = {image.pixelColor(x, y).name() for x in range(6, 154) for y in range(6, 34)}
    assert inside == {LIGHT.surface}
