"""After a command of a bar the keyboard is where one types: one rule for every bar of buttons."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QTabBar, QWidget
from shiboken6 import isValid

from kesbang_desktop.ui.widgets.application import application

# The roles of the strips of commands that stand around what one works in.
_BARS = frozenset({"header", "banner", "foot", "rail"})
_MARK = "returns_focus"


class FocusReturn(QObject):
    """Belongs to ``window`` and remembers where in it one typed last.

    A button of a bar gives the keyboard back there before its command runs: the command may act
    on where it is, or move it, and the next key is never one for the button.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._typing: QWidget | None = None
        application().focusChanged.connect(self._follow)

    def give_back(self) -> None:
        """Put the keyboard where one typed last, if that is still on screen."""
        place = self._typing
        if place is not None and isValid(place) and place.isVisible() and place.isEnabled():
            place.setFocus()

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or new.window() is not self._window:
            return
        if not is_command(new):
            self._typing = new
        elif isinstance(new, QAbstractButton) and not new.property(_MARK):
            new.setProperty(_MARK, True)
            # A press is let go before it counts.
            new.released.connect(self.give_back)


def is_command(widget: QWidget) -> bool:
    """Tell whether ``widget`` is a button or a row of tabs in a bar of commands."""
    if not isinstance(widget, QAbstractButton | QTabBar):
        return False
    holder: QWidget | None = widget
    while holder is not None:
        if holder.property("role") in _BARS:
            return True
        holder = holder.parentWidget()
    return False
