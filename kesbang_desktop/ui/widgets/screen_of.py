"""Which screen a widget stands on, asked without the widget.

PySide makes the screen that ``QWidget.screen()`` returns a child of the widget's wrapper: once that
is collected the one wrapper of the screen is dead for everybody who holds it, and a widget in a
circle of references took the program along (PySide6 6.11.3).
"""

from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


def screen_of(widget: QWidget) -> QScreen:
    """Return the screen that shows the middle of the window of ``widget``.

    A window that is not shown yet is on the screen of its parent, else on the first.
    """
    window = widget.window()
    parent = window.parentWidget()
    if not window.isVisible():
        return screen_of(parent) if parent is not None else QGuiApplication.primaryScreen()
    return QGuiApplication.screenAt(window.geometry().center()) or QGuiApplication.primaryScreen()
