"""People and organizations as rows of text, to be searched and shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kesbang_desktop.domain.names import fold, name_key
from kesbang_desktop.domain.nip import format_nip
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.rank import format_rank
from kesbang_desktop.ui.widgets.row_delegate import RowRole

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class PartyRow:
    """One row: its cells, a second line under the first of them, and what a search looks in."""

    party_id: UUID
    cells: tuple[str, ...]
    second_line: str = ""

    @property
    def searched(self) -> str:
        """The text of the whole row, folded."""
        return fold(" ".join((*self.cells, self.second_line)))


def people_rows(directory: Directory) -> list[PartyRow]:
    """Return a row for each person, by name without gelar."""
    agencies = {one.id: one.display_name for one in directory.organizations}
    return [
        PartyRow(
            one.id,
            (
                one.name,
                one.position,
                agencies.get(one.organization_id, "") if one.organization_id else "",
                format_rank(one.rank, one.grade),
                " · ".join(filter(None, (one.phone, one.email))),
            ),
            f"NIP {format_nip(one.nip)}" if one.nip else "",
        )
        for one in sorted(directory.people, key=lambda one: name_key(one.name))
    ]


def organization_rows(directory: Directory) -> list[PartyRow]:
    """Return a row for each organization, by name."""
    names = {one.id: one.display_name for one in directory.organizations}
    return [
        PartyRow(
            one.id,
            (
                one.name,
                one.short_name,
                names.get(one.parent_id, "") if one.parent_id else "",
                one.region,
            ),
        )
        for one in sorted(directory.organizations, key=lambda one: fold(one.name))
    ]


class PartyRowsModel(QAbstractTableModel):
    """Shows those rows that hold every word searched for."""

    def __init__(self, titles: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self._all: list[tuple[str, PartyRow]] = []
        self._words: list[str] = []
        self.rows: list[PartyRow] = []

    def show_rows(self, rows: Sequence[PartyRow]) -> None:
        """Show ``rows``, those of them that match."""
        self._all = [(row.searched, row) for row in rows]
        self._apply()

    def search(self, text: str) -> None:
        """Show only rows with every word of ``text``; case and accents do not matter."""
        self._words = fold(text).split()
        self._apply()

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
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells[index.column()]
        if role == RowRole.SECOND_LINE and index.column() == 0:
            return row.second_line
        if role == RowRole.RECORD_ID:
            return row.party_id
        return None

    def _apply(self) -> None:
        self.beginResetModel()
        self.rows = [row for text, row in self._all if all(word in text for word in self._words)]
        self.endResetModel()
