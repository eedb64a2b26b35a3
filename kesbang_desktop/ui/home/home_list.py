"""One list of the first page, with its heading."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.ui.home.home_rows import HomeRow
from kesbang_desktop.ui.labels import Tone
from kesbang_desktop.ui.widgets.empty_state import EmptyState
from kesbang_desktop.ui.widgets.model_index import ROOT, Index
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.row_delegate import RowRole
from kesbang_desktop.ui.widgets.row_table import RowTable


class Column(IntEnum):
    """The columns in their order."""

    WHEN = 0
    WHAT = 1


class HomeModel(QAbstractTableModel):
    """Rows that are given whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[HomeRow] = []

    def show_rows(self, rows: Sequence[HomeRow]) -> None:
        """Show ``rows`` instead of those before."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row, in_when = self.rows[index.row()], index.column() == Column.WHEN
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.when if in_when else row.text
            case RowRole.SECOND_LINE:
                return row.how_far if in_when else row.detail
            case RowRole.TONE:
                return row.tone if in_when or row.target is None else Tone.PLAIN
            case RowRole.IS_STRONG:
                return in_when and row.tone in (Tone.BAD, Tone.GOOD)
            case Qt.ItemDataRole.ToolTipRole if not in_when:
                return "\n".join(part for part in (row.text, row.detail) if part)
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.words
        return None


class HomeList(QWidget):
    """A heading with a count over a table. ``row_chosen(HomeRow)`` on Enter or a double click."""

    row_chosen = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = QLabel(title, self)
        heading.setProperty("role", "section")
        heading.setFont(scaled_font(heading.font(), 1.0, QFont.Weight.DemiBold))
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        self.model = HomeModel(self)
        self.table = RowTable(self)
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.horizontalHeader().hide()
        self.table.setAccessibleName(title)
        self.table.open_word = self.tr("Buka")
        self.table.set_columns({Column.WHEN: 14}, stretched=Column.WHAT)
        self._empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        line = QHBoxLayout()
        line.addWidget(heading)
        line.addStretch(1)
        line.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(line)
        layout.addWidget(self._stack, 1)
        self.table.row_activated.connect(lambda row: self.row_chosen.emit(self.model.rows[row]))

    @property
    def count_text(self) -> str:
        """What stands beside the heading."""
        return self._count.text()

    def show_rows(self, rows: Sequence[HomeRow], count: str) -> None:
        """Show ``rows``, keeping the current one; ``count`` stands beside the heading."""
        self._count.setText(count)
        before = self.table.currentIndex().row()
        if list(rows) != self.model.rows:
            kept = self.model.rows[before].target if before >= 0 else None
            self.model.show_rows(rows)
            if before >= 0 and rows:
                self.table.selectRow(self._row_of(kept, before))
        self._stack.setCurrentWidget(self.table if rows else self._empty)

    def say_when_empty(self, heading: str, sentence: str) -> None:
        """Show ``heading`` over ``sentence`` while there are no rows."""
        self._empty.say(heading, sentence)

    def _row_of(self, target: object, before: int) -> int:
        ids = [_id(row.target) for row in self.model.rows]
        wanted = _id(target)
        found = ids.index(wanted) if wanted is not None and wanted in ids else before
        return min(found, len(ids) - 1)


def _id(target: object) -> object:
    return getattr(target, "entry_id", None) or getattr(target, "id", None)
