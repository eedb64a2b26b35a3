"""The line over the tabs that says that minutes are final, or why they are being revised."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

_STRESS_MS = 2500


class StateBar(QFrame):
    """Text with at most two buttons; it stays as long as what it says is so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setProperty("flush", True)
        self._label = QLabel(self)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        # Behind the policy, which would take it away.
        self._label.setWordWrap(True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(23, 4, 18, 4)
        self._row.addWidget(self._label, 1)
        self.buttons: list[QPushButton] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self._set_tone("calm"))
        self._set_tone("calm")
        self.hide()

    @property
    def text(self) -> str:
        """What the bar says, empty while it is hidden."""
        return "" if self.isHidden() else self._label.text()

    @property
    def is_stressed(self) -> bool:
        """Whether the bar stands out because somebody tried to edit."""
        return self._timer.isActive()

    def say(self, text: str, actions: list[tuple[str, Callable[[], object]]]) -> None:
        """Show ``text`` with a button for each action; empty hides the bar."""
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(label, act) for label, act in actions]
        for button in self.buttons:
            self._row.addWidget(button)
        self._label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def stress(self) -> None:
        """Stand out for a moment: somebody tried what cannot be done."""
        self._set_tone("warn")
        self._timer.start(_STRESS_MS)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _button(self, label: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(label, self)
        button.setProperty("role", "quiet")
        button.clicked.connect(lambda: act())
        return button

    def _set_tone(self, tone: str) -> None:
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
