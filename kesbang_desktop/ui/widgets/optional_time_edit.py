"""A time of day that may be left empty."""

import re
from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from kesbang_desktop.domain.date_reading import parse_time
from kesbang_desktop.domain.dates import format_time


def read_time(text: str) -> time | None:
    """Return the time in ``0830``, ``8.30``, ``08:30``, ``pukul 8`` or ``8``, else None."""
    text = re.sub(r"^(?:pukul|jam|pkl\.?)\s*", "", text.strip(), flags=re.IGNORECASE)
    if re.fullmatch(r"\d{1,2}", text):
        return parse_time(f"{text}.00")
    if re.fullmatch(r"\d{3,4}", text):
        return parse_time(f"{text[:-2]}.{text[-2:]}")
    return parse_time(text)


class OptionalTimeEdit(QLineEdit):
    """A line that takes a time as people type it and shows it as ``08.30``; empty is no time.

    ``time_edited`` carries the time or None after every change that can be read.
    """

    time_edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("jj.mm"))
        self.textEdited.connect(self._tell)
        self.editingFinished.connect(self._tidy)

    @property
    def value(self) -> time | None:
        """The time, None where the line is empty or cannot be read."""
        return read_time(self.text())

    @property
    def problem(self) -> str:
        """An Indonesian sentence where the line is not a time, else empty."""
        if not self.text().strip() or self.value is not None:
            return ""
        return self.tr("Bukan jam yang dikenal. Tulis seperti 08.30, dari 00.00 sampai 23.59.")

    def set_value(self, moment: time | None) -> None:
        """Show ``moment``, or nothing for None."""
        self.setText("" if moment is None else format_time(moment))

    def _tell(self) -> None:
        if not self.problem:
            self.time_edited.emit(self.value)

    def _tidy(self) -> None:
        if self.value is not None:
            self.set_value(self.value)
