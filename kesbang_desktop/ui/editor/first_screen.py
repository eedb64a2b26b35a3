"""Long minutes are laid out around the cursor first, and above it once that is on screen.

Lines are laid out from the top: with the cursor at the end of 2,000 of them all would be waited
for. Those far above it are no lines to the layout until the first ones are painted.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QTextEdit

# More lines than the largest screen shows. Not asked of the screen: its wrapper, once made by a
# widget (QWidget.screen(), PySide6 6.11.3), ended the program when the widget was collected.
_NEAR = 120
# From so many on it is worth it.
_MANY = 300
_INPUT = frozenset(
    (
        *(QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.InputMethod),
        *(QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.ContextMenu),
        *(QEvent.Type.DragEnter, QEvent.Type.TouchBegin),
    )
)


class FirstScreen:
    """Of ``edit``. Whatever somebody does, and a cursor among them, shows all lines."""

    def __init__(self, edit: QTextEdit) -> None:
        self._edit = edit
        # Lines from the top that wait, and who looks whether somebody does something.
        self._waiting = 0
        self._watch: _Watch | None = None

    def begin(self) -> None:
        """Let the lines far above the cursor wait, in a document that was just filled."""
        above = self._edit.textCursor().blockNumber() - _NEAR
        if above < _MANY:
            return
        self._waiting = above
        self._let_be(False)
        self._watch = _Watch(self._edit, self.show_all)

    def show_all(self) -> None:
        """Lay out what waits; what is on screen stays where it is."""
        if self._watch is None:
            return
        self._watch.end()
        self._watch = None
        edit, document = self._edit, self._edit.document()
        was_seen = edit.textCursor().block().isVisible()
        top = edit.cursorRect().top()
        self._let_be(True)
        # Nothing of what they say is another: nobody who follows the document need read them.
        was_blocked = document.blockSignals(True)
        document.markContentsDirty(0, document.characterCount())
        document.blockSignals(was_blocked)
        if was_seen:
            bar = edit.verticalScrollBar()
            bar.setValue(bar.value() + edit.cursorRect().top() - top)
        else:
            edit.ensureCursorVisible()

    def _let_be(self, visible: bool) -> None:
        block: QTextBlock = self._edit.document().firstBlock()
        for _ in range(self._waiting):
            block.setVisible(visible)
            block = block.next()


class _Watch(QObject):
    """Calls ``act`` behind the first painting of ``edit``, and ahead of what somebody does."""

    def __init__(self, edit: QTextEdit, act: Callable[[], None]) -> None:
        super().__init__(edit)
        self._edit = edit
        self._act = act
        edit.cursorPositionChanged.connect(self._follow)
        for watched in (edit, edit.viewport()):
            watched.installEventFilter(self)

    def end(self) -> None:
        """Look no more."""
        for watched in (self._edit, self._edit.viewport()):
            watched.removeEventFilter(self)
        self._edit.cursorPositionChanged.disconnect(self._follow)
        self.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at what comes; it goes on in any case."""
        kind = event.type()
        if kind == QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._act)
        elif kind in _INPUT:
            self._act()
        return False

    def _follow(self) -> None:
        if not self._edit.textCursor().block().isVisible():
            self._act()
