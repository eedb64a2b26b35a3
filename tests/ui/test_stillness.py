"""Nothing is moved for show."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

import kesbang_desktop
from kesbang_desktop.ui.look.stillness import hold_still

_MOVING = ("QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QMovie")


def test_menus_lists_and_tool_tips_are_there_at_once(qapp: QApplication) -> None:
    hold_still()
    assert [one.name for one in Qt.UIEffect if QApplication.isEffectEnabled(one)] == []


def test_no_part_of_the_window_is_animated() -> None:
    window = Path(kesbang_desktop.__file__).with_name("ui")
    found = [
        (path.name, one)
        for path in window.rglob("*.py")
        for one in _MOVING
        if one in path.read_text("utf-8")
    ]
    assert found == []
