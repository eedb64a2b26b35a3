"""Keys of the window that a line of text would otherwise keep for itself."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kesbang_desktop.ui.widgets.application import application

# On X11 these are "delete to the end" and "go to the end" in a line of text.
_WINDOW_KEYS = (Qt.Key.Key_K.value, Qt.Key.Key_E.value)


class LineKeys(QObject):
    """Lets the window have Ctrl+K and Ctrl+E while a line of text has the keyboard."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application().focusChanged.connect(self._follow_focus)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Say that these keys are not wanted here, so that the actions of the window get them."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if not control or event.key() not in _WINDOW_KEYS:
            return False
        event.ignore()
        return True

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(old, QLineEdit):
            old.removeEventFilter(self)
        if isinstance(new, QLineEdit):
            new.installEventFilter(self)
