"""What is shown of a bug can be copied, and holds nothing of what was typed."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPlainTextEdit

from kesbang_desktop.ui.shell.crash_dialog import CrashBox
from kesbang_desktop.ui.shell.crash_hook import show_bug
from tests.ui.keyboard import KEY


def test_details_are_copied_without_a_word_of_the_minutes(qtbot):
    shown = []

    def copy_and_go_on() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        shown.append(box.detailedText())
        for label in ("Salin rincian", "Lanjutkan"):
            next(one for one in box.buttons() if one.text() == label).click()

    try:
        {}["Pembahasan rahasia"]
    except KeyError as error:
        QTimer.singleShot(0, copy_and_go_on)
        show_bug(error)
    (details,) = shown
    assert details.endswith("builtins.KeyError")
    assert "copy_and_go_on" not in details
    assert "test_crash_dialog.py" in details
    assert QGuiApplication.clipboard().text() == details


@pytest.mark.parametrize("key", [KEY.Key_Escape, KEY.Key_Return])
def test_esc_and_enter_go_on(qtbot, key):
    left = []

    def go_on() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        QTest.keyClick(box, key)
        left.append(box.isHidden())
        # So that the test ends where the key did nothing.
        box.done(0)

    QTimer.singleShot(0, go_on)
    show_bug(ValueError())
    assert left == [True]


def test_whoever_types_goes_on_typing(qtbot):
    edit = QPlainTextEdit()
    qtbot.addWidget(edit)
    edit.show()
    qtbot.waitUntil(edit.isActiveWindow)
    for _ in range(2):
        show_bug(ValueError())
    (box,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, CrashBox)]
    assert box.isVisible() and not box.isModal()
    QTest.keyClicks(edit, "kalimat ini")
    assert edit.toPlainText() == "kalimat ini"
    assert box.isVisible()


def test_what_was_copied_says_so_and_the_box_stays(qtbot):
    box = CrashBox("rincian", None)
    qtbot.addWidget(box)
    box.show_beside()
    copy = next(one for one in box.buttons() if one.text() == "Salin rincian")
    copy.click()
    assert QGuiApplication.clipboard().text() == "rincian"
    assert copy.text() == "Tersalin" and box.isVisible()
    QTest.keyClick(box, KEY.Key_Escape)
    assert not box.isVisible()
