"""What is shown of a bug can be copied, and holds nothing of what was typed."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from kesbang_desktop.ui.shell.crash_dialog import show_bug


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
