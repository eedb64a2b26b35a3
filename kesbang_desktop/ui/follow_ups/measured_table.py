"""A table whose rows on screen are as high as their texts."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kesbang_desktop.ui.follow_ups.list_delegate import ListDelegate, cell_height
from kesbang_desktop.ui.tables.cell import CellText
from kesbang_desktop.ui.tables.rows_model import RowsModel
from kesbang_desktop.ui.widgets.row_delegate import row_height
from kesbang_desktop.ui.widgets.row_table import RowTable

R = TypeVar("R")
# A column that is dragged, or a window, comes to rest first.
_REST_MS = 40


class MeasuredTable(RowTable, Generic[R]):
    """``measured`` are the columns whose texts, as ``texts_of`` gives them, make a row high."""

    def __init__(
        self,
        model: RowsModel[R],
        texts_of: Callable[[R, int], Sequence[CellText]],
        measured: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows_model = model
        self._texts_of = texts_of
        self._measured = measured
        self.setModel(model)
        self.setItemDelegate(ListDelegate(self))
        self._measuring = QTimer(self)
        self._measuring.setSingleShot(True)
        self._measuring.timeout.connect(self.measure)
        self.verticalScrollBar().valueChanged.connect(lambda _: self.measure())
        self.horizontalHeader().sectionResized.connect(lambda *_: self._measuring.start(_REST_MS))

    def chosen(self) -> list[R]:
        """Return the selected records from the top, else the one under the keyboard."""
        found = (self._rows_model.record_at(row) for row in self.chosen_rows())
        return [one for one in found if one is not None]

    def keyboardSearch(self, _text: str) -> None:
        """Do nothing: letters are commands here."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measuring.start(_REST_MS)

    def measure(self) -> None:
        """Give the rows on screen the height of their texts; the topmost stays where it is."""
        self._measuring.stop()
        top = self.rowAt(0)
        if top < 0:
            return
        before = self.rowViewportPosition(top)
        header, lowest = self.verticalHeader(), row_height(self.font())
        bottom = self.viewport().height()
        shown = [column for column in self._measured if not self.isColumnHidden(column)]
        row = top
        while row < self._rows_model.rowCount() and self.rowViewportPosition(row) < bottom:
            if (one := self._rows_model.record_at(row)) is not None:
                heights = (self._cell_height(one, column) for column in shown)
                height = max(lowest, *heights)
                if header.sectionSize(row) != height:
                    header.resizeSection(row, height)
            row += 1
        if moved := self.rowViewportPosition(top) - before:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + moved)

    def _cell_height(self, one: R, column: int) -> int:
        return cell_height(self._texts_of(one, column), self.font(), self.columnWidth(column))
