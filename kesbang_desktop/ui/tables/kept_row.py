"""The keyboard stays on its record when rows come anew."""

from collections.abc import Hashable
from typing import Generic, TypeVar

from PySide6.QtCore import QItemSelectionModel, QObject
from PySide6.QtWidgets import QTableView

from kesbang_desktop.ui.tables.rows_model import RowsModel

R = TypeVar("R")
_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class KeptRow(QObject, Generic[R]):
    """Selects the current record of ``view`` again after a reset, else the one at its place.

    ``begins`` selects the first row where none was current.
    """

    def __init__(self, view: QTableView, model: RowsModel[R], begins: bool = False) -> None:
        super().__init__(view)
        self._view, self._model, self._begins = view, model, begins
        self._id: Hashable | None = None
        self._place = -1
        # The view connected first: its own selection is empty by the time of the reset.
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._select_again)

    def _remember(self) -> None:
        self._place = self._view.currentIndex().row()
        self._id = self._model.id_at(self._place)

    def _select_again(self) -> None:
        count = self._model.rowCount()
        if not count or (self._place < 0 and not self._begins):
            return
        found = None if self._id is None else self._model.row_of(self._id)
        place = min(max(self._place, 0), count - 1)
        row = place if found is None else found
        columns = range(self._model.columnCount())
        shown = next((one for one in columns if not self._view.isColumnHidden(one)), 0)
        # selectRow would heed Ctrl and Shift, which somebody may hold for another reason.
        self._view.selectionModel().setCurrentIndex(self._model.index(row, shown), _ROW)
