"""Choice boxes by the keys alone."""

import pytest
from PySide6.QtTest import QTest

from kesbang_desktop.ui.widgets import choice_box
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox
from tests.ui.keyboard import KEY, press, type_text

NAMES = ["belum dipilih", "Kalimantan Barat", "Kalimantan Timur", "Kalimantan Utara", "Papua"]


@pytest.fixture
def box(qtbot) -> ChoiceBox:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItems(NAMES)
    box.show()
    box.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    return box


def test_a_name_of_two_words_is_typed_whole(box) -> None:
    chosen: list[int] = []
    box.activated.connect(chosen.append)
    type_text("Kalimantan Timur")
    assert box.currentText() == "Kalimantan Timur" and not box.view().isVisible()
    assert chosen == [1, 2]


def test_a_space_that_no_name_was_begun_with_opens_the_list(qtbot, box) -> None:
    press(KEY.Key_Space)
    qtbot.waitUntil(lambda: box.view().isVisible())
    # A name can be typed there too.
    QTest.keyClicks(box.view(), "Kalimantan Utara")
    assert box.currentText() == "belum dipilih"
    QTest.keyClick(box.view(), KEY.Key_Return)
    qtbot.waitUntil(lambda: not box.view().isVisible())
    assert box.currentText() == "Kalimantan Utara"


def test_after_a_pause_another_name_begins(qtbot, box, monkeypatch) -> None:
    type_text("Kalimantan")
    monkeypatch.setattr(choice_box, "_NAME_ENDS_AFTER_MS", -1)
    type_text("p")
    assert box.currentText() == "Papua"
    press(KEY.Key_Space)
    qtbot.waitUntil(lambda: box.view().isVisible())
    box.hidePopup()
