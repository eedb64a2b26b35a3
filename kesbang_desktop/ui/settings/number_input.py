"""A number as Indonesians type it: ``2,5``."""

import re

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_NUMBER = re.compile(r"\d{1,4}(?:[.,]\d{0,3})?|[.,]\d{1,3}")


def format_decimal(number: float) -> str:
    """Return ``2,5`` for 2.5 and ``2`` for 2.0."""
    return f"{number:.3f}".rstrip("0").rstrip(".").replace(".", ",")


def read_decimal(text: str) -> float | None:
    """Return the number in ``2,5``, ``2.5`` or ``2``, None where it is none."""
    text = text.strip()
    return float(text.replace(",", ".")) if _NUMBER.fullmatch(text) else None


class NumberInput(QLineEdit):
    """A number from ``low`` to ``high``; the arrows change it by ``step``.

    ``whole`` takes no fraction. See :mod:`.inputs` for what an input has.
    """

    edited = Signal()

    def __init__(
        self,
        low: float,
        high: float,
        step: float = 1,
        *,
        whole: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._low, self._high, self._step = low, high, step
        self._whole = whole
        self._good = self._before = low
        self.setMaxLength(8)
        self.textChanged.connect(self._take)
        self.editingFinished.connect(self._tidy)

    @property
    def value(self) -> float:
        """The number, or the one before the typing began where this one cannot be taken."""
        return self._good

    @property
    def problem(self) -> str:
        """An Indonesian sentence where the text is no number that can be taken."""
        if self._read() is not None:
            return ""
        low, high = format_decimal(self._low), format_decimal(self._high)
        if self._whole:
            return self.tr("Tulis angka bulat dari {0} sampai {1}.").format(low, high)
        between = format_decimal(min(self._low + 1.5, self._high))
        words = self.tr("Tulis angka dari {0} sampai {1}, misalnya {2}.")
        return words.format(low, high, between)

    def set_value(self, number: float) -> None:
        """Show ``number``."""
        if number != self._good or self._read() != number:
            with QSignalBlocker(self):
                self.setText(format_decimal(number))
        self._good = self._before = number

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: self._step, Qt.Key.Key_Down: -self._step}
        step = steps.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        changed = min(max(self._good + step, self._low), self._high)
        self.setText(format_decimal(changed))
        self.selectAll()

    def _read(self) -> float | None:
        number = read_decimal(self.text())
        if number is None or not self._low <= number <= self._high:
            return None
        if self._whole:
            return int(number) if number == int(number) else None
        return number

    def _take(self) -> None:
        number = self._read()
        self._good = self._before if number is None else number
        self.edited.emit()

    def _tidy(self) -> None:
        self._before = self._good
        if self._read() is not None:
            with QSignalBlocker(self):
                self.setText(format_decimal(self._good))
