"""Keys that would change what must not be changed: noticed, so that something can be said."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

_EDITS = (
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.Delete,
    QKeySequence.StandardKey.DeleteStartOfWord,
    QKeySequence.StandardKey.DeleteEndOfWord,
)
ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYS = (*ENTER_KEYS, Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


def would_change(event: QKeyEvent) -> bool:
    """Tell whether the key of ``event`` would change a text that could be edited."""
    if event.key() in _KEYS or any(event.matches(one) for one in _EDITS):
        return True
    # AltGr types letters on some keyboards and comes as Ctrl+Alt; plain Ctrl never does.
    is_command = bool(event.modifiers() & _COMMANDS)
    return not is_command and bool(event.text()) and event.text().isprintable()


class FrozenKeys(QObject):
    """Watches widgets while ``is_on``: ``refused()`` where a key would have changed one of them.

    ``keys`` alone count where they are given, for a widget that is no text.
    """

    refused = Signal()

    def __init__(
        self,
        widgets: Collection[QWidget],
        parent: QObject,
        keys: Collection[Qt.Key] = (),
    ) -> None:
        super().__init__(parent)
        self.is_on = False
        self._keys = frozenset(keys)
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Use up a key that would change something."""
        if not self.is_on or event.type() is not QEvent.Type.KeyPress:
            return False
        assert isinstance(event, QKeyEvent)
        refused = event.key() in self._keys if self._keys else would_change(event)
        if refused:
            self.refused.emit()
        return refused
