"""Rows of plain text, to be searched and shown."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt

from kesbang_desktop.ui.labels import Tone
from kesbang_desktop.ui.tables.cell import RowRole
from kesbang_desktop.ui.widgets.model_index import Index
from kesbang_desktop.ui.widgets.searched_rows import SearchedRows

Row = tuple[str, ...]


class TextRowsModel(SearchedRows[Row]):
    """Rows of text; ``muted`` is a column of lesser weight."""

    def __init__(
        self, titles: Sequence[str], muted: int | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(titles, " ".join, parent)
        self._muted = muted

    def row_of(self, first_cell: str) -> int | None:
        """Return the row that begins with ``first_cell``, or None where it is not shown."""
        return next((at for at, row in enumerate(self.rows) if row[0] == first_cell), None)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.rows[index.row()][index.column()]
        if role == RowRole.TONE and index.column() == self._muted:
            return Tone.MUTED
        return None
