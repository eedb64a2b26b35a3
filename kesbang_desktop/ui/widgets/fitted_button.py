"""A button that says as much as it has room for."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget


class FittedButton(QPushButton):
    """Where there is no room for words and keys it leaves the keys out, then cuts the words.

    Whoever cannot see it is told the words.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._keys = ""

    def say(self, words: str, keys: str) -> None:
        """Say ``words``, and the ``keys`` that press it."""
        self._words, self._keys = words, keys
        self.setAccessibleName(words)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return that no width is too small."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        around = self.sizeHint().width() - metrics.horizontalAdvance(self.text())
        room = self.width() - around
        whole = f"{self._words}  {self._keys}"
        if metrics.horizontalAdvance(whole) <= room:
            self.setText(whole)
        else:
            self.setText(metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room))
