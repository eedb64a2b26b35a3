"""Nothing is moved for show."""

from pathlib import Path

from PySide6.QtCore import QAbstractAnimation, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

import kesbang_desktop
from kesbang_desktop.ui.look.stillness import hold_still
from kesbang_desktop.ui.widgets.still_bar import StillBar

_MOVING = ("QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QMovie", "QProgressBar(self")


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


def painted(bar: StillBar) -> QImage:
    return bar.grab().toImage()


def test_a_bar_of_unknown_length_is_hatched_and_asks_for_no_next_picture(qtbot) -> None:
    bar = StillBar(72)
    qtbot.addWidget(bar)
    bar.setRange(0, 100)
    nothing = painted(bar)
    bar.setRange(0, 0)
    hatched = painted(bar)
    assert bar.is_unknown and hatched != nothing
    # What Qt moves gets an animation at its first picture.
    assert not bar.findChildren(QAbstractAnimation)
    assert painted(bar) == hatched


def test_a_bar_is_filled_as_far_as_the_work_is(qtbot) -> None:
    bar = StillBar(72)
    qtbot.addWidget(bar)
    bar.setRange(0, 1000)
    pictures = []
    for done in (0, 500, 1000):
        bar.setValue(done)
        pictures.append(painted(bar))
    quarter, three_quarters = QPoint(18, 3), QPoint(54, 3)
    inks = [(one.pixel(quarter), one.pixel(three_quarters)) for one in pictures]
    assert inks[0][0] == inks[0][1] != inks[2][0] == inks[2][1]
    assert inks[1] == (inks[2][0], inks[0][1])
