"""A table of proposals, each as high as what it says."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.commands.command import Command
from kesbang_desktop.ui.follow_ups.list_delegate import ListDelegate, cell_height
from kesbang_desktop.ui.tables.cell import RowRole
from kesbang_desktop.ui.tables.checked_rows_model import CheckedRowsModel
from kesbang_desktop.ui.widgets.row_table import RowTable

_MOST_MEASURED = 1000
# A column that is dragged, or a window, comes to rest first.
_REST_MS = 40


class CheckedTable(RowTable):
    """Shows ``model``; the keys of ``tick`` check what is chosen."""

    def __init__(
        self,
        model: CheckedRowsModel[Any],
        tick: Command,
        widths: Mapping[int, int],
        stretched: int,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._checked = model
        self.setModel(model)
        self.setItemDelegate(ListDelegate(self))
        self.verticalHeader().setDefaultSectionSize(QFontMetrics(self.font()).height() * 3 + 18)
        self.set_columns(dict(widths), stretched=stretched)
        bind(self, tick, lambda: model.toggle(self.chosen_rows()))
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST_MS)
        self._resting.timeout.connect(self.fit_rows)
        self.horizontalHeader().sectionResized.connect(lambda *_: self._resting.start())

    def fit_rows(self) -> None:
        """Make rows as high as what they say: nothing is taken over that was not seen."""
        model = self._checked
        for row in range(min(len(model.records), _MOST_MEASURED)):
            heights = [
                cell_height(texts, self.font(), self.columnWidth(column))
                for column in range(model.columnCount())
                if (texts := model.index(row, column).data(RowRole.TEXTS))
            ]
            self.setRowHeight(row, max(heights))
