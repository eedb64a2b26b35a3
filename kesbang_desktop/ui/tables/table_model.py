"""Records as a table, wherever they come from."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal

from kesbang_desktop.ui.tables.cell import CellText, Heading, RowRole
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.widgets.model_index import ROOT, Index

R = TypeVar("R")
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_NUMBERED = (*_WORDS, RowRole.TEXTS)


class TableModel(QAbstractTableModel, Generic[R]):
    """Says of rows what their columns declare; a subclass has the rows.

    ``edited(record, column, text)`` and ``checked(record, column, is on)`` ask for a change: the
    rows are shown anew once it was made.
    """

    edited = Signal(object, int, str)
    checked = Signal(object, int, bool)

    def __init__(self, columns: Sequence[Column[R]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._sayings = [column.sayings() for column in columns]

    def row_at(self, row: int) -> R | Heading | None:
        """Return what stands on ``row``; None where there is no such row, or not yet."""
        raise NotImplementedError

    def number_at(self, row: int) -> int:
        """Return the running number of the record on ``row``, from 1."""
        return row + 1

    def miss(self, row: int) -> None:
        """Take note that a view asked for ``row``, on which nothing stands yet."""

    def record_at(self, row: int) -> R | None:
        """Return the record on ``row``; None for a heading, or where there is none."""
        found = self.row_at(row)
        return None if isinstance(found, Heading) else found

    def tell_changed(self, first: int = 0, last: int | None = None) -> None:
        """Have views show the rows ``first`` to ``last`` anew, by itself all of them."""
        last = self.rowCount() - 1 if last is None else last
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and column.alignment:
            return column.alignment | Qt.AlignmentFlag.AlignVCenter
        return column.title if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = index.row()
        found = self.row_at(row)
        if found is None:
            self.miss(row)
            return None
        at = index.column()
        if isinstance(found, Heading):
            return self._said_of_heading(found, at, role)
        if role in _NUMBERED and self.columns[at].is_number:
            number = str(self.number_at(row))
            return [CellText(number)] if role == RowRole.TEXTS else number
        say = self._sayings[at].get(role)
        return None if say is None else say(found)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that headings can neither be selected nor stepped on."""
        flags = super().flags(index)
        found = self.row_at(index.row()) if index.isValid() else None
        if isinstance(found, Heading):
            return Qt.ItemFlag.NoItemFlags
        if found is None:
            return flags
        column = self.columns[index.column()]
        if column.is_checked:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable if column.takes_edit(found) else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for the change."""
        record = self.record_at(index.row()) if index.isValid() else None
        if record is None:
            return False
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole and column.is_checked:
            is_on = Qt.CheckState(value) is Qt.CheckState.Checked
            self.checked.emit(record, index.column(), is_on)
            return True
        if role != Qt.ItemDataRole.EditRole or not column.takes_edit(record):
            return False
        if value == self.data(index, role):
            return False
        self.edited.emit(record, index.column(), str(value))
        return True

    def _said_of_heading(self, heading: Heading, column: int, role: int) -> object:
        if role == RowRole.HEADING:
            return heading
        return f"{heading.title} · {heading.count}" if role in _WORDS and column == 0 else None
