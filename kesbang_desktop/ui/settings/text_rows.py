"""Rows of plain text, to be searched and shown."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kesbang_desktop.domain.names import fold
from kesbang_desktop.ui.labels import Tone
from kesbang_desktop.ui.widgets.row_delegate import RowRole

Index = QModelIndex | QPersistentModelIndex
Row = tuple[str, ...]


class TextRowsModel(QAbstractTableModel):
    """Shows those rows that hold every word searched for; ``muted`` is a column of lesser weight.

    ``rows`` are those shown.
    """

    def __init__(
        self, titles: Sequence[str], muted: int | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self._muted = muted
        self._all: list[Row] = []
        self._words: list[str] = []
        self.rows: list[Row] = []

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Show ``rows``, those of them that match."""
        self._all = list(rows)
        self._apply()

    def search(self, text: str) -> None:
        """Show only rows with every word of ``text``; case and accents do not matter."""
        self._words = fold(text).split()
        self._apply()

    def row_of(self, first_cell: str) -> int | None:
        """Return the row that begins with ``first_cell``, or None where it is not shown."""
        return next((at for at, row in enumerate(self.rows) if row[0] == first_cell), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.rows[index.row()][index.column()]
        if role == RowRole.TONE and index.column() == self._muted:
            return Tone.MUTED
        return None

    def _apply(self) -> None:
        self.beginResetModel()
        self.rows = [
            row for row in self._all if all(word in fold(" ".join(row)) for word in self._words)
        ]
        self.endResetModel()
