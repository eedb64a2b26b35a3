"""The table of the follow-ups of one meeting."""

from collections.abc import Collection
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.ui.follow_ups.actions_model import ActionsModel
from kesbang_desktop.ui.follow_ups.cells import ActionColumn
from kesbang_desktop.ui.follow_ups.follow_up_edits import FollowUpEdits
from kesbang_desktop.ui.tables.kept_row import KeptRow
from kesbang_desktop.ui.widgets.row_table import RowTable


class ActionsTable(RowTable):
    """Shows what ``edits`` write as soon as they do.

    ``follow_up_chosen(FollowUp)`` on Enter; ``status_changed()`` as soon as another status is
    shown.
    """

    follow_up_chosen = Signal(object)
    status_changed = Signal()

    def __init__(
        self, model: ActionsModel, edits: FollowUpEdits, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = model
        self.setModel(model)
        KeptRow(self, model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Daftar tindak lanjut"))
        self.set_columns(
            {
                ActionColumn.NUMBER: 4,
                ActionColumn.OWNERS: 23,
                ActionColumn.DUE: 20,
                ActionColumn.STATUS: 12,
                ActionColumn.PROGRESS: 27,
            },
            stretched=ActionColumn.TEXT,
        )
        self.open_word = self.tr("Ke butir notula")
        self.row_activated.connect(self._choose)
        edits.status_shown.connect(self._show_status)

    def current(self) -> FollowUp | None:
        """Return the follow-up under the keyboard, None where there is none."""
        rows = self.chosen_rows()
        return self._actions.records[rows[0]] if rows else None

    def show_follow_ups(self, follow_ups: list[FollowUp]) -> None:
        """Show ``follow_ups``, keeping the current one or else its place."""
        self._actions.show_follow_ups(follow_ups)

    def chosen_spans(self) -> list[tuple[int, int]]:
        """Return the chosen rows as first and last of each run."""
        return [(row, row) for row in self.chosen_rows()]

    def _show_status(self, ids: Collection[UUID], status: ActionStatus) -> None:
        for entry_id in ids:
            self._actions.set_status(entry_id, status)
        self.status_changed.emit()

    def _choose(self, row: int) -> None:
        self.follow_up_chosen.emit(self._actions.records[row])
