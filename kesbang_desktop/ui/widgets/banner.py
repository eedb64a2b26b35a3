"""A slim line inside a page that says what happened and what can be done about it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

UNDO_HINT_MS = 12_000

BannerAction = tuple[str, Callable[[], object]]


class Banner(QFrame):
    """Text with optional buttons; hidden until something is shown, and it never takes the focus."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.buttons: list[QPushButton] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self._close = self._make_button(self.tr("Tutup"), self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 6, 4)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._close)
        self.hide()

    def show_message(
        self, text: str, actions: Sequence[BannerAction] = (), hide_after_ms: int = 0
    ) -> None:
        """Show ``text`` with a button for each action; ``hide_after_ms`` of 0 keeps it."""
        self._show(text, actions, hide_after_ms, "calm")

    def show_error(self, sentence: str, actions: Sequence[BannerAction] = ()) -> None:
        """Show the sentence of a failure until it is closed or replaced."""
        self._show(sentence, actions, 0, "error")

    def dismiss(self) -> None:
        """Hide the banner."""
        self._timer.stop()
        if not self.isHidden():
            self.hide()
            self.dismissed.emit()

    @property
    def text(self) -> str:
        """What the banner says, empty while it is hidden."""
        return "" if self.isHidden() else self._label.text()

    def press(self, label: str) -> None:
        """Do the action of the button ``label`` as a click would; for shortcuts."""
        for button in self.buttons:
            if button.text() == label:
                button.click()
                return

    def _show(
        self, text: str, actions: Sequence[BannerAction], hide_after_ms: int, tone: str
    ) -> None:
        for button in self.buttons:
            self.layout().removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._make_button(label, act) for label, act in actions]
        for place, button in enumerate(self.buttons, 1):
            self.layout().insertWidget(place, button)
        self._label.setText(text)
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._timer.stop()
        if hide_after_ms:
            self._timer.start(hide_after_ms)

    def _make_button(self, label: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(label, self)
        button.setProperty("role", "quiet")
        button.setAccessibleName(label)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: act())
        return button
