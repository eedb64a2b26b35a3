"""Obligations as a table."""

from collections.abc import Callable, Iterable
from datetime import date
from enum import IntEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from kesbang_desktop.domain.dates import format_short_date
from kesbang_desktop.domain.due_date import describe_distance
from kesbang_desktop.ui.labels import Tone, column_date
from kesbang_desktop.ui.obligations.obligation_words import (
    ObligationState,
    every_word,
    following_words,
)
from kesbang_desktop.ui.tables.cell import RowRole
from kesbang_desktop.ui.widgets.model_index import ROOT, Index


class ObligationColumn(IntEnum):
    """The columns in their order."""

    TEXT = 0
    EVERY = 1
    DUE = 2
    OWNERS = 3
    DONE = 4


class ObligationsModel(QAbstractTableModel):
    """Shows obligations with what is owed of each now."""

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.rows: tuple[ObligationState, ...] = ()

    def show_rows(self, rows: Iterable[ObligationState]) -> None:
        """Show ``rows`` in the order given."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def row_of(self, obligation_id: UUID) -> int | None:
        """Return the row of an obligation, None where it is not shown."""
        ids = [one.record.id for one in self.rows]
        return ids.index(obligation_id) if obligation_id in ids else None

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(ObligationColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Kewajiban"),
            self.tr("Berulang"),
            self.tr("Tenggat berjalan"),
            self.tr("Penanggung jawab"),
            self.tr("Terakhir selesai"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        one, column = self.rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cell_text(one, column)
            case Qt.ItemDataRole.ToolTipRole if column in (
                ObligationColumn.TEXT,
                ObligationColumn.OWNERS,
            ):
                return "\n".join(
                    filter(None, (self._cell_text(one, column), self._second_line(one, column)))
                )
            case RowRole.SECOND_LINE:
                return self._second_line(one, column)
            case RowRole.IS_STRONG:
                return column == ObligationColumn.DUE and one.late(self._today()) > 0
            case RowRole.TONE:
                return self._tone(one, column)
        return None

    def _cell_text(self, one: ObligationState, column: int) -> str:
        match column:
            case ObligationColumn.TEXT:
                return one.record.text.replace("\n", " ")
            case ObligationColumn.EVERY:
                return every_word(one.record.every)
            case ObligationColumn.DUE:
                return column_date(one.owed[0]) if one.owed else "–"
            case ObligationColumn.OWNERS:
                return ", ".join(owner.name for owner in one.record.owners) or "–"
        return format_short_date(one.last_done) if one.last_done else "–"

    def _second_line(self, one: ObligationState, column: int) -> str:
        if column == ObligationColumn.TEXT:
            return following_words(one)
        if column == ObligationColumn.DUE and one.owed:
            distance = describe_distance(one.owed[0], self._today())
            others = len(one.owed) - 1
            more = self.tr("{0} lainnya").format(others) if others else ""
            return " · ".join(filter(None, (distance, more)))
        return ""

    def _tone(self, one: ObligationState, column: int) -> Tone:
        if not one.record.is_active and one.current is None:
            return Tone.MUTED
        if column == ObligationColumn.DUE and one.late(self._today()):
            return Tone.BAD
        return Tone.MUTED if column == ObligationColumn.DONE else Tone.PLAIN
