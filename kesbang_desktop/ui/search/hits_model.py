"""Hits as rows: a heading for each meeting, the hits in it below."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kesbang_desktop.domain.search_hit import HitGroup, SearchHit, group_hits
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.look.meeting_labels import column_date

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


class HitsModel(QAbstractListModel):
    """Rows are HitGroup or SearchHit (role ROW); more may come behind those that are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hits: tuple[SearchHit, ...] = ()
        self._rows: list[HitGroup | SearchHit] = []

    def show(self, hits: Sequence[SearchHit]) -> None:
        """Show ``hits`` in place of those before."""
        self.beginResetModel()
        self.hits = tuple(hits)
        self._rows = []
        for group in group_hits(self.hits):
            self._rows += [group, *group.hits]
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row says."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(row)
        return None

    def words(self, row: HitGroup | SearchHit) -> str:
        """Return a row as it is read out."""
        if isinstance(row, SearchHit):
            return f"{translated(row.kind_words)}: {row.snippet.text}"
        title = row.title or self.tr("Di luar rapat")
        return f"{title}, {column_date(row.date)}" if row.date else title

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let hits be chosen, not headings."""
        if index.isValid() and isinstance(self._rows[index.row()], SearchHit):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def hit_at(self, index: Index) -> SearchHit | None:
        """Return the hit of a row, None for a heading or no row."""
        row = index.data(ROW) if index.isValid() else None
        return row if isinstance(row, SearchHit) else None

    def row_of(self, hit: SearchHit) -> int:
        """Return the row that shows ``hit``, -1 where none does."""
        for number, row in enumerate(self._rows):
            if isinstance(row, SearchHit) and (row.kind, row.key) == (hit.kind, hit.key):
                return number
        return -1
