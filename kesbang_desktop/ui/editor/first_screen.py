"""Long minutes are laid out around the cursor first, and above it once that is on screen.

Lines are laid out from the top: with the cursor at the end of 2,000 of them all would be waited
for. Those far above it are no lines to the layout until the first ones are painted.
"""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QTextEdit

# Lines more than a screen shows.
_MORE = 10
# From so many on it is worth it.
_MANY = 300
_INPUT = frozenset(
    (
        *(QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.InputMethod),
        *(QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.ContextMenu),
        *(QEvent.Type.DragEnter, QEvent.Type.TouchBegin),
    )
)


class FirstScreen(QObject):
    """Belongs to ``edit``. Whatever somebody does, and a cursor among them, shows all lines."""

    def __init__(self, edit: QTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        # Lines from the top that wait.
        self._waiting = 0

    def begin(self) -> None:
        """Let the lines far above the cursor wait, in a document that was just filled."""
        height = self._edit.screen().size().height()
        near = height // self._edit.fontMetrics().lineSpacing() + _MORE
        above = self._edit.textCursor().blockNumber() - near
        if above < _MANY:
            return
        self._waiting = above
        self._let_be(False)
        self._edit.cursorPositionChanged.connect(self._follow)
        for watched in (self._edit, self._edit.viewport()):
            watched.installEventFilter(self)

    def show_all(self) -> None:
        """Lay out what waits; what is on screen stays where it is."""
        if not self._waiting:
            return
        edit, document = self._edit, self._edit.document()
        for watched in (edit, edit.viewport()):
            watched.removeEventFilter(self)
        edit.cursorPositionChanged.disconnect(self._follow)
        was_seen = edit.textCursor().block().isVisible()
        top = edit.cursorRect().top()
        self._let_be(True)
        self._waiting = 0
        # Nothing of what they say is another: nobody who follows the document need read them.
        was_blocked = document.blockSignals(True)
        document.markContentsDirty(0, document.characterCount())
        document.blockSignals(was_blocked)
        if was_seen:
            bar = edit.verticalScrollBar()
            bar.setValue(bar.value() + edit.cursorRect().top() - top)
        else:
            edit.ensureCursorVisible()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Show all behind the first painting, and ahead of what somebody does."""
        kind = event.type()
        if kind == QEvent.Type.Paint:
            QTimer.singleShot(0, self, self.show_all)
        elif kind in _INPUT:
            self.show_all()
        return False

    def _follow(self) -> None:
        if not self._edit.textCursor().block().isVisible():
            self.show_all()

    def _let_be(self, visible: bool) -> None:
        block: QTextBlock = self._edit.document().firstBlock()
        for _ in range(self._waiting):
            block.setVisible(visible)
            block = block.next()
