"""The table of follow-ups, whose status goes on with Space."""

from collections.abc import Collection
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.ui.follow_ups.actions_model import ActionsModel
from kesbang_desktop.ui.follow_ups.cells import ActionColumn
from kesbang_desktop.ui.follow_ups.due_words import next_status
from kesbang_desktop.ui.follow_ups.follow_up_edits import FollowUpEdits
from kesbang_desktop.ui.widgets.actions import add_action
from kesbang_desktop.ui.widgets.row_table import RowTable


class ActionsTable(RowTable):
    """Status changes go to ``edits``, which write them.

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
        self._edits = edits
        self.setModel(model)
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
        add_action(
            self,
            self.tr("Status berikutnya"),
            "Space",
            self.advance_status,
            Qt.ShortcutContext.WidgetShortcut,
        )
        self.row_activated.connect(self._choose)
        edits.status_shown.connect(self._show_status)

    def current(self) -> FollowUp | None:
        """Return the follow-up under the keyboard, None where there is none."""
        rows = self.chosen_rows()
        return self._actions.follow_ups[rows[0]] if rows else None

    def show_follow_ups(self, follow_ups: list[FollowUp]) -> None:
        """Show ``follow_ups``, keeping the current one or else its place."""
        before, place = self.current(), self.currentIndex().row()
        self._actions.show_follow_ups(follow_ups)
        ids = [one.entry_id for one in follow_ups]
        row = ids.index(before.entry_id) if before and before.entry_id in ids else place
        if before is not None and ids:
            self.selectRow(min(max(row, 0), len(ids) - 1))

    def advance_status(self) -> None:
        """Show and store the next status of the current follow-up."""
        if (follow_up := self.current()) is not None:
            self._edits.set_status([follow_up], next_status(follow_up.status))

    def _show_status(self, ids: Collection[UUID], status: ActionStatus) -> None:
        for entry_id in ids:
            self._actions.set_status(entry_id, status)
        self.status_changed.emit()

    def _choose(self, row: int) -> None:
        self.follow_up_chosen.emit(self._actions.follow_ups[row])
