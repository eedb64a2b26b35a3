"""The table of the register: rows come as they are scrolled to."""

from math import ceil

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.decision import Decision, in_order
from kesbang_desktop.ui.decisions.decision_columns import (
    DecisionColumn,
    cell_texts,
    decision_columns,
)
from kesbang_desktop.ui.follow_ups.measured_table import MeasuredTable
from kesbang_desktop.ui.tables.kept_row import KeptRow
from kesbang_desktop.ui.tables.rows_model import RowsModel

_MEASURED = (*DecisionColumn,)
# In average characters: a longer number goes on below.
_NUMBER = 15


class DecisionsModel(RowsModel[Decision]):
    """Decisions in the order in which they were found, those of one meeting as its minutes go."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(decision_columns(), lambda one: one.entry_id, parent)

    def show_found(self, decisions: tuple[Decision, ...]) -> None:
        """Show ``decisions`` in place of those before."""
        self.show(in_order(decisions))


class DecisionsTable(MeasuredTable[Decision]):
    """``end_reached()`` near the end of the rows; ``chosen_changed()`` follows the selection."""

    end_reached = Signal()
    chosen_changed = Signal()

    def __init__(self, model: DecisionsModel, parent: QWidget | None = None) -> None:
        super().__init__(model, cell_texts, _MEASURED, parent)
        self.setAccessibleName(self.tr("Register keputusan"))
        self.open_word = self.tr("Ke butir notula")
        self.set_columns(
            {
                DecisionColumn.NUMBER: _NUMBER,
                DecisionColumn.FOLLOW_UPS: 24,
                DecisionColumn.STANDING: 24,
            },
            stretched=DecisionColumn.TEXT,
        )
        KeptRow(self, model)
        model.modelReset.connect(self._take_rows)
        model.dataChanged.connect(lambda *_: self._take_rows())
        self.verticalScrollBar().valueChanged.connect(self._look_at_end)
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._look_at_end())
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())

    def focus_rows(self) -> None:
        """Put the keyboard on the rows, with one of them selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.selectionModel().hasSelection() and self.model().rowCount():
            self.selectRow(max(0, self.currentIndex().row()))

    def _take_rows(self) -> None:
        """Give numbers the room that they need, and rows that of their texts."""
        metrics = self.fontMetrics()
        numbers = (one.name.number for one in self._rows_model.records)
        widest = max(map(metrics.horizontalAdvance, numbers), default=0)
        wanted = ceil(widest / metrics.averageCharWidth())
        self.columns.wish(DecisionColumn.NUMBER, min(wanted, _NUMBER))
        self.measure()

    def _look_at_end(self) -> None:
        bar = self.verticalScrollBar()
        if bar.value() >= bar.maximum() - self.viewport().height():
            self.end_reached.emit()
