"""A word at the line of the cursor that is there while it counts."""

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QLabel, QTextEdit

_GAP = 6


class LineHint(QLabel):
    """Lies under the line of the cursor of ``edit``, over it where there is no room; it is hidden
    until something is said.
    """

    def __init__(self, edit: QTextEdit) -> None:
        super().__init__(edit.viewport())
        self._edit = edit
        self.setProperty("role", "hint")
        self.hide()

    def say(self, text: str, state: str) -> None:
        """Show ``text``; its ``state`` is ``good`` or ``unknown``."""
        self.setText(text)
        if self.property("state") != state:
            self.setProperty("state", state)
            self.style().unpolish(self)
            self.style().polish(self)
        self._place()
        self.show()
        self.raise_()
        # The text scrolls, or wraps, once the key has been answered.
        QTimer.singleShot(0, self, self._place)

    def _place(self) -> None:
        room, line = self._edit.viewport().rect(), self._edit.cursorRect()
        self.setWordWrap(False)
        size = self.sizeHint()
        if size.width() > room.width():
            self.setWordWrap(True)
            size = QSize(room.width(), self.heightForWidth(room.width()))
        self.resize(size)
        top = line.bottom() + _GAP
        if top + size.height() > room.bottom():
            top = max(line.top() - size.height() - _GAP, 0)
        self.move(max(min(line.left(), room.width() - size.width()), 0), top)
