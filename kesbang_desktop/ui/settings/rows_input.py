"""A list of small records, edited row by row: lines of a letterhead, units."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.ui.commands import settings as commands
from kesbang_desktop.ui.commands.binding import bind, tool_tip
from kesbang_desktop.ui.widgets.layout_parts import parts_of


class InputRow(QWidget):
    """The inputs of one record, laid out by the subclass. ``edited()`` after each change."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(6)
        self.buttons: dict[str, QPushButton] = {}

    @property
    def value(self) -> Any:
        """The record, with the last good value of every input."""
        raise NotImplementedError

    @property
    def problem(self) -> str:
        """The sentence of the first input that cannot be taken."""
        return ""

    def set_value(self, value: Any) -> None:
        """Show a record."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the keyboard where the typing begins."""
        raise NotImplementedError

    def name_parts(self, number: int) -> None:
        """Give the inputs accessible names for the row ``number``, counted from 1."""
        raise NotImplementedError

    def parts(self) -> list[QWidget]:
        """Return the inputs and buttons from left to right."""
        return [one for one in parts_of(self.line) if isinstance(one, QWidget)]

    def add_button(self, key: str, text: str, tool_tip: str) -> QPushButton:
        """Append a small button and return it."""
        button = QPushButton(text, self)
        button.setProperty("role", "tool")
        button.setFixedWidth(button.fontMetrics().height() + 14)
        button.setToolTip(tool_tip)
        self.buttons[key] = button
        self.line.addWidget(button)
        return button


class RowsInput(QWidget):
    """Rows with buttons to remove and to move them; see :mod:`.inputs` for what an input has.

    The subclass makes rows and empty records, and names the button that adds one. Alt+Up and
    Alt+Down move the row under the keyboard.
    """

    edited = Signal()
    can_move = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[InputRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self.add_button = QPushButton(self)
        self.add_button.setProperty("role", "small")
        self.add_button.clicked.connect(lambda: self.add())
        self._layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        if self.can_move:
            bind(self, commands.MOVE_ROW_UP, lambda: self._move_current(-1))
            bind(self, commands.MOVE_ROW_DOWN, lambda: self._move_current(1))

    @property
    def value(self) -> tuple[Any, ...]:
        """The records in their order."""
        return tuple(row.value for row in self.rows)

    @property
    def problem(self) -> str:
        """The sentence of the first row that cannot be taken."""
        return next((row.problem for row in self.rows if row.problem), "")

    def make_row(self) -> InputRow:
        """Return a new row."""
        raise NotImplementedError

    def make_record(self) -> Any:
        """Return what a new row holds."""
        raise NotImplementedError

    def set_value(self, records: Sequence[Any]) -> None:
        """Show ``records``; rows that are there already are used again."""
        while len(self.rows) > len(records):
            self._drop(self.rows[-1])
        while len(self.rows) < len(records):
            self._append()
        for row, record in zip(self.rows, records, strict=True):
            row.set_value(record)
        self._name_rows()

    def add(self) -> None:
        """Append an empty row and put the keyboard into it."""
        self._append().set_value(self.make_record())
        self._name_rows()
        self.edited.emit()
        self.rows[-1].focus_first()

    def remove(self, row: InputRow) -> None:
        """Take ``row`` out; the keyboard goes to its neighbour."""
        place = self.rows.index(row)
        self._drop(row)
        self._name_rows()
        if self.rows:
            self.rows[min(place, len(self.rows) - 1)].focus_first()
        else:
            self.add_button.setFocus()
        self.edited.emit()

    def move_row(self, row: InputRow, step: int) -> None:
        """Move ``row`` by ``step`` places, as far as there are any."""
        start = self.rows.index(row)
        end = start + step
        if not 0 <= end < len(self.rows):
            return
        self.rows.insert(end, self.rows.pop(start))
        self._layout.removeWidget(row)
        self._layout.insertWidget(end, row)
        self._name_rows()
        self.edited.emit()

    def _append(self) -> InputRow:
        row = self.make_row()
        if self.can_move:
            row.add_button("up", "↑", tool_tip(commands.MOVE_ROW_UP))
            row.add_button("down", "↓", tool_tip(commands.MOVE_ROW_DOWN))
            row.buttons["up"].clicked.connect(lambda: self.move_row(row, -1))
            row.buttons["down"].clicked.connect(lambda: self.move_row(row, 1))
        row.add_button("remove", "×", self.tr("Hapus"))
        row.buttons["remove"].clicked.connect(lambda: self.remove(row))
        row.edited.connect(self.edited)
        self._layout.insertWidget(len(self.rows), row)
        self.rows.append(row)
        return row

    def _drop(self, row: InputRow) -> None:
        self.rows.remove(row)
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _move_current(self, step: int) -> None:
        focused = self.window().focusWidget()
        for row in self.rows:
            if focused is not None and row.isAncestorOf(focused):
                self.move_row(row, step)
                focused.setFocus()
                return

    def _name_rows(self) -> None:
        """Name and enable what the rows have, and let Tab go through them as the eye does."""
        parts = [part for row in self.rows for part in row.parts()]
        # The button has its place in the window; rows that are made later come last of all.
        for before, after in pairwise([self.add_button, *parts, self.add_button]):
            QWidget.setTabOrder(before, after)
        for number, row in enumerate(self.rows, 1):
            row.name_parts(number)
            for key, words in (
                ("up", self.tr("Naikkan baris {0}")),
                ("down", self.tr("Turunkan baris {0}")),
                ("remove", self.tr("Hapus baris {0}")),
            ):
                if key in row.buttons:
                    row.buttons[key].setAccessibleName(words.format(number))
            if self.can_move:
                row.buttons["up"].setEnabled(number > 1)
                row.buttons["down"].setEnabled(number < len(self.rows))
