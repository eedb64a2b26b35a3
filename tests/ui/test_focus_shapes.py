"""What has the keyboard is outlined once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kesbang_desktop.ui.look.theme import DARK, LIGHT, Theme, apply_theme
from tests.ui.editor.test_colours_on_screen import contrast


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
    qtbot.activate(window)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    qtbot.waitUntil(second.hasFocus)
    image = second.grab().toImage()
    inside = {image.pixelColor(x, y).name() for x in range(6, 154) for y in range(6, 34)}
    assert inside == {LIGHT.surface}


def _gallery(parent: QWidget) -> list[QWidget]:
    """Return one of each control that the window has, by the roles of its style sheet."""
    made: list[QWidget] = []
    for role in ("", "primary", "rail", "figure", "small", "tool", "quiet", "status"):
        button = QPushButton("Contoh", parent)
        button.setProperty("role", role)
        made.append(button)
    box = QComboBox(parent)
    box.addItems(["satu", "dua"])
    rows = QListWidget(parent)
    rows.setProperty("role", "sections")
    rows.addItems(["satu", "dua"])
    rows.setCurrentRow(0)
    tabs = QTabBar(parent)
    tabs.addTab("satu")
    tabs.addTab("dua")
    made += [QLineEdit("teks", parent), QPlainTextEdit("teks", parent), QSpinBox(parent), box]
    return [*made, QCheckBox("Contoh", parent), rows, tabs]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_control_shows_that_it_has_the_keyboard(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    apply_theme(qapp, theme)
    try:
        window = QWidget()
        qtbot.addWidget(window)
        layout = QVBoxLayout(window)
        rest = QPushButton("lain", window)
        layout.addWidget(rest)
        controls = _gallery(window)
        for control in controls:
            layout.addWidget(control)
        window.show()
        qtbot.activate(window)
        dull = []
        for control in controls:
            rest.setFocus(Qt.FocusReason.TabFocusReason)
            before = control.grab().toImage()
            control.setFocus(Qt.FocusReason.TabFocusReason)
            after = control.grab().toImage()
            if _strongest_change(before, after) < 3:
                dull.append(f"{type(control).__name__} {control.property('role') or ''}")
        assert dull == []
    finally:
        apply_theme(qapp, LIGHT)


def _strongest_change(before: QImage, after: QImage) -> float:
    pairs = {
        (before.pixelColor(x, y).name(), after.pixelColor(x, y).name())
        for x in range(before.width())
        for y in range(before.height())
    }
    return max(contrast(one, other) for one, other in pairs)
