"""The follow-ups of one meeting as a table."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.due_date import describe_distance
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.follow_up_query import CLOSED
from kesbang_desktop.domain.meeting_day import day_in_words
from kesbang_desktop.ui.follow_ups.cells import ActionColumn
from kesbang_desktop.ui.follow_ups.due_words import due_text, due_tone, is_late
from kesbang_desktop.ui.labels import (
    ACTION_STATUS_TONES,
    Tone,
    action_status_word,
)
from kesbang_desktop.ui.tables.cell import RowRole
from kesbang_desktop.ui.widgets.model_index import ROOT, Index


class ActionsModel(QAbstractTableModel):
    """Shows follow-ups.

    ``home`` is the meeting whose list this is: one of another meeting was carried into it.
    """

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.home: UUID | None = None
        self.follow_ups: tuple[FollowUp, ...] = ()

    def show_follow_ups(self, follow_ups: Sequence[FollowUp]) -> None:
        """Show ``follow_ups`` in the order given."""
        rows = tuple(follow_ups)
        if [one.entry_id for one in rows] == [one.entry_id for one in self.follow_ups]:
            self.follow_ups = rows
            if rows:
                last = self.index(len(rows) - 1, len(ActionColumn) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.follow_ups = rows
        self.endResetModel()

    def set_status(self, entry_id: UUID, status: ActionStatus) -> None:
        """Show ``status`` before it is stored."""
        self.show_follow_ups(
            [
                replace(one, status=status) if one.entry_id == entry_id else one
                for one in self.follow_ups
            ]
        )

    def collect(
        self, spans: Sequence[tuple[int, int]], done: Callable[[list[FollowUp]], object]
    ) -> None:
        """Call ``done`` with every follow-up on the rows of ``spans``."""
        done([one for first, last in spans for one in self.follow_ups[first : last + 1]])

    def counts_text(self) -> str:
        """Return how many are open, late and due tomorrow; empty where nothing is shown."""
        if not self.follow_ups:
            return ""
        today = self._today()
        open_ones = [one for one in self.follow_ups if one.status not in CLOSED]
        parts = [self.tr("{0} belum selesai").format(len(open_ones))]
        if late := sum(is_late(one, today) for one in open_ones):
            parts.append(self.tr("{0} lewat tenggat").format(late))
        if soon := sum(one.due is not None and (one.due - today).days == 1 for one in open_ones):
            parts.append(self.tr("{0} jatuh tempo besok").format(soon))
        return " · ".join(parts)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.follow_ups)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(ActionColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("No."),
            self.tr("Tindak lanjut"),
            self.tr("Penanggung jawab"),
            self.tr("Tenggat"),
            self.tr("Status"),
            self.tr("Perkembangan terakhir"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.follow_ups):
            return None
        one, column = self.follow_ups[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(index.row() + 1) if column == 0 else self._cell_text(one, column)
            case Qt.ItemDataRole.ToolTipRole if column in (
                ActionColumn.TEXT,
                ActionColumn.PROGRESS,
            ):
                return self._cell_text(one, column)
            case RowRole.SECOND_LINE:
                return self._second_line(one, column)
            case RowRole.IS_PILL:
                return column == ActionColumn.STATUS
            case RowRole.IS_STRONG:
                return column == ActionColumn.DUE and is_late(one, self._today())
            case RowRole.TONE:
                return self._tone(one, column)
        return None

    def _cell_text(self, one: FollowUp, column: int) -> str:
        match column:
            case ActionColumn.TEXT:
                return one.printed_text.replace("\n", " ")
            case ActionColumn.OWNERS:
                return ", ".join(owner.name for owner in one.owners) or "–"
            case ActionColumn.DUE:
                return due_text(one, self._today())
            case ActionColumn.STATUS:
                return action_status_word(one.status)
        return one.last_progress.replace("\n", " ") or "–"

    def _second_line(self, one: FollowUp, column: int) -> str:
        if column == ActionColumn.DUE and one.due is not None and one.status not in CLOSED:
            return describe_distance(one.due, self._today())
        if column == ActionColumn.TEXT and self.home not in (None, one.meeting_id):
            return self.tr("dibawa dari rapat {0}").format(day_in_words(one.meeting_date))
        return ""

    def _tone(self, one: FollowUp, column: int) -> Tone:
        if column == ActionColumn.STATUS:
            return ACTION_STATUS_TONES[one.status]
        if column == ActionColumn.DUE:
            return due_tone(one, self._today())
        quiet = (ActionColumn.NUMBER, ActionColumn.PROGRESS)
        return Tone.MUTED if column in quiet else Tone.PLAIN
