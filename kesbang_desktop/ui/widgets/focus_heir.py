"""A page that is given the keyboard hands it on to where its work begins."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class FocusHeir(QObject):
    """Gives ``heir``, something inside ``holder``, the keyboard that ``holder`` gets.

    A focus proxy would be a stop of Tab by itself: Qt goes from what stands before the holder right
    to the proxy, and Tab never comes to what stands before that in the holder.
    """

    def __init__(self, holder: QWidget, heir: QWidget | None = None) -> None:
        super().__init__(holder)
        self.heir = heir
        holder.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the keyboard on, with the reason for which it came."""
        is_given = event.type() is QEvent.Type.FocusIn
        if is_given and isinstance(event, QFocusEvent) and self.heir is not None:
            self.heir.setFocus(event.reason())
        return super().eventFilter(watched, event)
