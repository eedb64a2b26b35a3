"""Esc for a line of text before the page around it gets it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def takes_escape(event: QEvent, wants: bool) -> bool:
    """Accept Esc for a widget that ``wants`` it now; tell whether it was that."""
    is_escape = (
        wants
        and event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_Escape
    )
    if is_escape:
        event.accept()
    return is_escape
