"""What the preview says while it has no pages: that they are coming, or why there are none."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kesbang_desktop.ui.widgets.empty_state import EmptyState
from kesbang_desktop.ui.widgets.still_bar import StillBar

_BAR_WIDTH = 280


class WayOn(EmptyState):
    """A heading, a sentence and buttons; the first button has the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[QPushButton] = []
        self.progress = StillBar(_BAR_WIDTH, self)
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("Sedang dibuat"))
        self._row = QHBoxLayout()
        self._row.setSpacing(10)
        self._row.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = self.column
        layout.setSpacing(10)
        layout.insertWidget(layout.count() - 1, self.progress, 0, Qt.AlignmentFlag.AlignCenter)
        layout.insertSpacing(layout.count() - 1, 6)
        layout.insertLayout(layout.count() - 1, self._row)

    def offer(
        self,
        heading: str,
        sentence: str,
        actions: Sequence[tuple[str, Callable[[], object]]],
        busy: bool = False,
    ) -> None:
        """Show ``heading`` over ``sentence``, a button for each action, and a bar while busy."""
        self.say(heading, sentence)
        self.progress.setVisible(busy)
        for button in self.buttons:
            button.hide()
            self._row.removeWidget(button)
            button.deleteLater()
        self.buttons = [self._make_button(text, act) for text, act in actions]
        for button in self.buttons:
            self._row.addWidget(button)
            # Now and not with the next event: a hidden button does not take the keyboard.
            button.show()
        if self.buttons:
            self.buttons[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button under the keyboard, as it does in a dialog."""
        focused = self.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(focused, QPushButton) and focused.hasFocus():
            focused.click()
        else:
            super().keyPressEvent(event)

    def _make_button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(lambda: act())
        return button
