"""What came back filled in, row by row beside what the data says."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QObject,
    Qt,
    Signal,
)

from kesbang_desktop.domain.returned_matrix import ReturnedChange
from kesbang_desktop.ui.labels import ACTION_STATUS_TONES, Tone, action_status_word
from kesbang_desktop.ui.tables.cell import CellText, RowRole
from kesbang_desktop.ui.widgets.model_index import ROOT, Index

_LONGEST = 600
_MOST_LINES = 20


class ReturnedColumn(IntEnum):
    """The columns in their order."""

    TAKEN = 0
    TEXT = 1
    STATUS = 2
    NEW_STATUS = 3
    NOTE = 4
    NEW_NOTE = 5


class ReturnedModel(QAbstractTableModel):
    """None of the changes is taken at first. ``taken_changed()`` follows every check."""

    taken_changed = Signal()

    def __init__(self, changes: Sequence[ReturnedChange], parent: QObject) -> None:
        super().__init__(parent)
        self.changes = tuple(changes)
        self._taken: set[int] = set()

    def taken(self) -> list[ReturnedChange]:
        """Return the changes that are checked, in their order."""
        return [self.changes[row] for row in sorted(self._taken)]

    def toggle(self, rows: Sequence[int]) -> None:
        """Check ``rows``; uncheck them where all of them are."""
        if self._taken.issuperset(rows):
            self._taken.difference_update(rows)
        else:
            self._taken.update(rows)
        self._tell()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.changes)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(ReturnedColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that the first column can be checked."""
        flags = super().flags(index)
        is_check = index.column() == ReturnedColumn.TAKEN
        return flags | Qt.ItemFlag.ItemIsUserCheckable if is_check else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Ambil"),
            self.tr("Tindak lanjut"),
            self.tr("Status kini"),
            self.tr("Status di berkas"),
            self.tr("Catatan kini"),
            self.tr("Catatan di berkas"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column, row = index.column(), index.row()
        if role == Qt.ItemDataRole.CheckStateRole and column == ReturnedColumn.TAKEN:
            return Qt.CheckState.Checked if row in self._taken else Qt.CheckState.Unchecked
        if column == ReturnedColumn.TAKEN:
            return None
        texts = self._texts(self.changes[row], column)
        if role == RowRole.TEXTS:
            return texts
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return "\n".join(text.text for text in texts)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Check or uncheck a row with the mouse."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._taken.add(index.row())
        else:
            self._taken.discard(index.row())
        self._tell()
        return True

    def _texts(self, change: ReturnedChange, column: int) -> list[CellText]:
        one, row = change.follow_up, change.row
        match column:
            case ReturnedColumn.TEXT:
                owners = ", ".join(owner.name for owner in one.owners)
                where = self.tr("{0}, baris {1}").format(row.sheet, row.row)
                below = " · ".join(filter(None, (owners, where)))
                return [
                    CellText(_one_line(one.text), most_lines=4),
                    CellText(below, Tone.MUTED, is_small=True),
                ]
            case ReturnedColumn.STATUS:
                tone = ACTION_STATUS_TONES[one.status]
                return [CellText(action_status_word(one.status), tone, is_pill=True)]
            case ReturnedColumn.NEW_STATUS if change.status is not None:
                tone = ACTION_STATUS_TONES[change.status]
                return [CellText(action_status_word(change.status), tone, is_pill=True)]
            case ReturnedColumn.NOTE if one.last_progress:
                return [CellText(_one_line(one.last_progress), Tone.MUTED, most_lines=_MOST_LINES)]
            case ReturnedColumn.NEW_NOTE if change.note is not None:
                return [CellText(_one_line(change.note), most_lines=_MOST_LINES)]
        same = column in (ReturnedColumn.NEW_STATUS, ReturnedColumn.NEW_NOTE)
        return [CellText(self.tr("tetap") if same else "–", Tone.MUTED)]

    def _tell(self) -> None:
        last = self.index(len(self.changes) - 1, 0)
        self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])
        self.taken_changed.emit()


def _one_line(text: str) -> str:
    return " ".join(text[:_LONGEST].split())
