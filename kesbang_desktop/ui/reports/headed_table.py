"""A table of rows under headings."""

from typing import Generic, TypeVar

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from kesbang_desktop.ui.follow_ups.list_delegate import heading_height, paint_heading
from kesbang_desktop.ui.tables.cell import RowRole
from kesbang_desktop.ui.tables.rows_model import RowsModel
from kesbang_desktop.ui.widgets.model_index import Index
from kesbang_desktop.ui.widgets.row_delegate import RowDelegate, row_height
from kesbang_desktop.ui.widgets.row_table import RowTable


class _HeadedDelegate(RowDelegate):
    """Paints headings over the whole row."""

    def __init__(self, table: RowTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        heading = index.data(RowRole.HEADING)
        if heading is not None:
            paint_heading(painter, option, heading, self._table)
        else:
            super().paint(painter, option, index)


R = TypeVar("R")


class HeadedTable(RowTable, Generic[R]):
    """Shows ``model``, whose headings are lower than its rows."""

    def __init__(self, model: RowsModel[R], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headed = model
        self.setItemDelegate(_HeadedDelegate(self))
        self.setModel(model)
        model.modelReset.connect(self._fit_rows)

    def focus_rows(self) -> None:
        """Put the keyboard on the rows, on a record where a heading had it."""
        super().focus_rows()
        row = max(self.currentIndex().row(), 0)
        if self._headed.record_at(row) is None and self._headed.record_at(row + 1) is not None:
            self.selectRow(row + 1)

    def _fit_rows(self) -> None:
        header, usual = self.verticalHeader(), row_height(self.font())
        header.setDefaultSectionSize(usual)
        heights = dict.fromkeys(self._headed.heading_rows, heading_height(self.font()))
        # A row keeps the height that a heading had in its place.
        for row in range(header.count()):
            header.resizeSection(row, heights.get(row, usual))
