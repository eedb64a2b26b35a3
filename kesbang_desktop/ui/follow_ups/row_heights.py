"""Rows of the list of follow-ups are as high as their texts, and what is on screen stays put."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.ui.follow_ups.cells import ActionColumn
from kesbang_desktop.ui.follow_ups.list_delegate import cell_height, heading_height
from kesbang_desktop.ui.follow_ups.list_model import FollowUpListModel
from kesbang_desktop.ui.widgets.row_delegate import row_height
from kesbang_desktop.ui.widgets.row_table import RowTable

# A column that is dragged, or a window, comes to rest first.
_REST_MS = 40
# With more groups than this every heading keeps the height of a row.
_MOST_HEADINGS = 2000
_MEASURED = (
    ActionColumn.TEXT,
    ActionColumn.OWNERS,
    ActionColumn.DUE,
    ActionColumn.STATUS,
    ActionColumn.PROGRESS,
)


class RowHeights(QObject):
    """Measures the rows of ``table`` that were read; ``visible_rows`` are the first and last."""

    def __init__(
        self,
        table: RowTable,
        model: FollowUpListModel,
        visible_rows: Callable[[], tuple[int, int]],
    ) -> None:
        super().__init__(table)
        self._table = table
        self._list = model
        self._visible_rows = visible_rows
        self._measured: list[int] = []
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST_MS)
        self._resting.timeout.connect(self._measure_other_widths)
        table.horizontalHeader().sectionResized.connect(lambda *_: self.measure_soon())
        model.part_read.connect(self._measure)

    def measure_soon(self) -> None:
        """Measure again where columns have another width, once they rest."""
        self._resting.start()

    def measure_again(self) -> None:
        """Give every row that was read the height of its texts."""
        self._measured = self._widths()
        self._resize(self._known())

    def begin(self) -> None:
        """Give rows that just came their heights, headings theirs; the list stays scrolled.

        In a list that is shown from its top what is below the screen is measured a moment later.
        """
        bar = self._table.verticalScrollBar()
        top = bar.value()
        header = self._table.verticalHeader()
        header.setDefaultSectionSize(row_height(self._table.font()))
        headings = self._list.rows.heading_rows()
        if len(headings) <= _MOST_HEADINGS:
            height = heading_height(self._table.font())
            for row in headings:
                header.resizeSection(row, height)
        if top:
            self.measure_again()
            bar.setValue(top)
            return
        last = self._visible_rows()[1]
        self._resize([known for known in self._known() if known[0] <= last])
        self._measured = []
        self._resting.start()

    def _measure_other_widths(self) -> None:
        if self._measured != self._widths():
            self.measure_again()

    def _known(self) -> list[tuple[int, FollowUp]]:
        return sorted(self._list.known(), key=lambda known: known[0])

    def _widths(self) -> list[int]:
        return [self._table.columnWidth(column) for column in _MEASURED]

    def _measure(self, first: int, last: int) -> None:
        rows = ((row, self._list.record_at(row)) for row in range(first, last + 1))
        self._resize([(row, one) for row, one in rows if one is not None])

    def _resize(self, rows: list[tuple[int, FollowUp]]) -> None:
        """Give rows the height of their texts; what is on screen stays where it is."""
        table, bar = self._table, self._table.verticalScrollBar()
        is_at_end = 0 < bar.maximum() == bar.value()
        anchor = self._anchor()
        before = table.rowViewportPosition(anchor)
        header = table.verticalHeader()
        lowest = row_height(table.font())
        shown = [column for column in _MEASURED if not table.isColumnHidden(column)]
        for row, one in rows:
            height = max(lowest, *(self._cell_height(one, column) for column in shown))
            if header.sectionSize(row) != height:
                header.resizeSection(row, height)
        table.updateGeometries()
        if is_at_end:
            bar.setValue(bar.maximum())
        elif anchor >= 0 and (moved := table.rowViewportPosition(anchor) - before):
            bar.setValue(bar.value() + moved)
        if anchor >= 0 and anchor == table.currentIndex().row():
            table.scrollTo(table.currentIndex())

    def _anchor(self) -> int:
        """Return the row that is not to move: the current one on screen, else the first."""
        first, last = self._visible_rows()
        row = self._table.currentIndex().row()
        return row if first <= row <= last else self._table.rowAt(0)

    def _cell_height(self, one: FollowUp, column: int) -> int:
        texts = self._list.texts(column, one)
        return cell_height(texts, self._table.font(), self._table.columnWidth(column))
