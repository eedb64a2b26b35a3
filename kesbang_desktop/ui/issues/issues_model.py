"""Problems under the names of their kabupaten/kota, as a table."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from kesbang_desktop.domain.issue import Issue, group_issues
from kesbang_desktop.ui.issues.issue_cells import IssueColumn, cell_texts
from kesbang_desktop.ui.tables.cell import Heading, RowRole
from kesbang_desktop.ui.widgets.model_index import ROOT, Index

_SELECTABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class IssuesModel(QAbstractTableModel):
    """A row is the heading of a group, or a problem with its running number."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Heading | tuple[int, Issue]] = []

    def show_issues(self, issues: Iterable[Issue]) -> None:
        """Show ``issues``, which are in the order of their regions."""
        rows: list[Heading | tuple[int, Issue]] = []
        number = 0
        for title, some in group_issues(issues):
            rows.append(Heading(title, len(some)))
            rows += [(number + place, one) for place, one in enumerate(some, 1)]
            number += len(some)
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def issue(self, row: int) -> Issue | None:
        """Return the problem on ``row``; None for a heading, or where there is no such row."""
        found = self.rows[row] if 0 <= row < len(self.rows) else None
        return found[1] if isinstance(found, tuple) else None

    def issues(self) -> list[Issue]:
        """Return the problems shown, from the top."""
        return [row[1] for row in self.rows if isinstance(row, tuple)]

    def heading_rows(self) -> list[int]:
        """Return the rows that are headings."""
        return [place for place, row in enumerate(self.rows) if isinstance(row, Heading)]

    def row_of(self, entry_id: UUID) -> int | None:
        """Return the row of a problem, None where it is not shown."""
        return next(
            (
                place
                for place, row in enumerate(self.rows)
                if isinstance(row, tuple) and row[1].entry_id == entry_id
            ),
            None,
        )

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(IssueColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _SELECTABLE if self.issue(index.row()) else Qt.ItemFlag.NoItemFlags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("No."),
            self.tr("Permasalahan · asal"),
            self.tr("Kabupaten/kota"),
            self.tr("Catatan terakhir"),
            self.tr("Status"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if isinstance(row, Heading):
            if role == RowRole.HEADING:
                return row
            if role == Qt.ItemDataRole.DisplayRole and index.column() == 0:
                return f"{row.title}, {row.count}"
            return None
        number, one = row
        match role:
            case RowRole.TEXTS:
                return cell_texts(one, index.column(), number)
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                texts = cell_texts(one, index.column(), number)
                return ", ".join(text.text + text.tail for text in texts)
            case Qt.ItemDataRole.ToolTipRole if index.column() == IssueColumn.TEXT:
                return one.text
            case Qt.ItemDataRole.ToolTipRole if index.column() == IssueColumn.NOTE:
                return one.last_note or None
        return None
