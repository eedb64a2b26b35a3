"""The table of problems: rows as high as their texts, several selected at once."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.issue import Issue
from kesbang_desktop.ui.follow_ups.list_delegate import heading_height
from kesbang_desktop.ui.follow_ups.measured_table import MeasuredTable
from kesbang_desktop.ui.issues.issue_cells import IssueColumn
from kesbang_desktop.ui.issues.issues_model import IssuesModel
from kesbang_desktop.ui.widgets.row_delegate import row_height

_MEASURED = (IssueColumn.TEXT, IssueColumn.REGION, IssueColumn.FIELD, IssueColumn.NOTE)


class IssuesTable(MeasuredTable[Issue]):
    """``chosen_changed()`` follows the selection.

    After new rows the keyboard is on the same problem, or on its place where it is gone.
    """

    chosen_changed = Signal()

    def __init__(self, model: IssuesModel, parent: QWidget | None = None) -> None:
        super().__init__(model, model.texts_of, _MEASURED, parent)
        self._issues = model
        self.setAccessibleName(self.tr("Inventaris permasalahan"))
        self.set_columns(
            {
                IssueColumn.NUMBER: 3,
                IssueColumn.REGION: 28,
                IssueColumn.FIELD: 16,
                IssueColumn.NOTE: 29,
                IssueColumn.STATUS: 10,
            },
            stretched=IssueColumn.TEXT,
            # All notes on a problem can be opened; its field stands beside its line.
            spare=(IssueColumn.NOTE, IssueColumn.FIELD),
        )
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())

    def show_issues(self, issues: Iterable[Issue]) -> None:
        """Show ``issues``, with the same ones selected as far as they are there."""
        kept = {one.entry_id for one in self.chosen()}
        current = self._issues.record_at(self.currentIndex().row())
        row, top = self.currentIndex().row(), self.verticalScrollBar().value()
        self._issues.show_issues(issues)
        height = heading_height(self.font())
        header = self.verticalHeader()
        header.setDefaultSectionSize(row_height(self.font()))
        for heading in self._issues.heading_rows:
            header.resizeSection(heading, height)
        self.verticalScrollBar().setValue(top)
        if row >= 0 or self.hasFocus():
            found = self._issues.row_of(current.entry_id) if current else None
            self.select_issue(row if found is None else found)
            self._select_also(kept)
        self.measure()
        self.chosen_changed.emit()

    def select_issue(self, row: int) -> None:
        """Put the keyboard on ``row``, or on the problem nearest to it."""
        count = self._issues.rowCount()
        row = min(max(row, 0), count - 1)
        below = (one for one in range(row, count) if self._issues.record_at(one))
        above = (one for one in range(row, -1, -1) if self._issues.record_at(one))
        found = next(below, next(above, None))
        if found is not None:
            # Not selectRow: that looks at Shift and Ctrl, which may still be held down.
            only = QItemSelectionModel.SelectionFlag.ClearAndSelect
            how = only | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(self._issues.index(found, 0), how)

    def focus_rows(self) -> None:
        """Put the keyboard on the rows, with one of them selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.selectionModel().hasSelection():
            self.select_issue(self.currentIndex().row())

    def _select_also(self, ids: set[UUID]) -> None:
        if len(ids) < 2:
            return
        selection = QItemSelection()
        for row, one in enumerate(self._issues.rows):
            if isinstance(one, Issue) and one.entry_id in ids:
                index: QModelIndex = self._issues.index(row, 0)
                selection.select(index, index)
        how = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().select(selection, how)
