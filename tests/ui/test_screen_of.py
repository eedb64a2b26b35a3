import gc

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.screen_of import screen_of


def test_a_dialog_stands_where_its_window_does(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = QDialog(window)
    first = QGuiApplication.primaryScreen()
    assert screen_of(window) is first
    window.show()
    assert screen_of(window) is QGuiApplication.screenAt(window.geometry().center())
    assert screen_of(dialog) is screen_of(window)
    window.move(100_000, 100_000)
    assert screen_of(window) is first


def test_a_dialog_that_is_collected_leaves_the_screen_to_others(qtbot) -> None:
    """PySide would take the one wrapper of the screen along: see the module."""
    screen = QGuiApplication.primaryScreen()
    dialog = FittingDialog()
    dialog.itself = dialog
    dialog.set_contents(QVBoxLayout(), dialog.foot_of(QPushButton("Tutup")), QSize(300, 0))
    dialog.show()
    dialog.close()
    del dialog
    gc.collect()
    assert screen.availableSize().isValid()
