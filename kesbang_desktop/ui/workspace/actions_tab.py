"""The follow-ups of one meeting ("Tindak lanjut")."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from kesbang_desktop.domain.follow_up import FollowUp, follow_ups_of
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.ui.follow_ups.actions_model import ActionsModel
from kesbang_desktop.ui.follow_ups.actions_table import ActionsTable
from kesbang_desktop.ui.follow_ups.follow_up_edits import FollowUpEdits
from kesbang_desktop.ui.ports import Ports
from kesbang_desktop.ui.widgets.actions import add_action
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.empty_state import EmptyState
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow
from kesbang_desktop.ui.worker import Worker


class ActionsTab(QWidget):
    """Shows and advances the status of each action.

    ``entry_requested(UUID)`` asks for the line of the minutes; ``changes_committed(Changes)``
    follows every write.
    """

    entry_requested = Signal(object)
    changes_committed = Signal(object)

    def __init__(
        self,
        ports: Ports,
        worker: Worker,
        parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._meeting_id: UUID | None = None
        self._own: tuple[FollowUp, ...] = ()
        # Where in this meeting each carried action stands.
        self._lines: dict[UUID, UUID] = {}
        self._carried: tuple[FollowUp, ...] = ()
        self.model = ActionsModel(today, self)
        self.banner = Banner(self)
        self.edits = FollowUpEdits(ports, worker, self.banner, self)
        self.table = ActionsTable(self.model, self.edits, self)
        self._empty = EmptyState(self)
        self._empty.say(
            self.tr("Belum ada tindak lanjut"),
            self.tr("Di tab Notula, awali baris dengan “> ” untuk mencatat tindak lanjut."),
        )
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        self._lay_out()
        self.table.follow_up_chosen.connect(self._ask_for_entry)
        self.table.status_changed.connect(self._show_counts)
        self.edits.committed.connect(self.changes_committed)
        add_action(self, self.tr("Urungkan"), QKeySequence.StandardKey.Undo, self.edits.undo)

    def set_minutes(self, minutes: Minutes) -> None:
        """Show the actions of ``minutes`` in their order, and those that were carried into it.

        A status being written stays.
        """
        meeting_id = minutes.meeting.id
        same = self._meeting_id == meeting_id
        if same and self.edits.is_busy:
            return
        if not same:
            self._carried = ()
            self.edits.forget()
        self._meeting_id = self.model.home = meeting_id
        self._own = follow_ups_of(minutes)
        self._show()
        series = self._ports.series
        self._worker.run(
            lambda: (series.sources(meeting_id), series.carried_actions(meeting_id)),
            partial(self._take_carried, meeting_id),
        )

    def _lay_out(self) -> None:
        hint = QLabel(self.tr("Spasi: status berikutnya   Enter: ke butir notula"), self)
        hint.setProperty("role", "muted")
        bottom = WrappingRow()
        bottom.addWidget(self._count)
        bottom.addStretch(1)
        bottom.add_hint(hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 10)
        layout.setSpacing(10)
        layout.addWidget(self._stack, 1)
        layout.addLayout(bottom)

    def _take_carried(
        self, meeting_id: UUID, read: tuple[Mapping[UUID, UUID], Sequence[FollowUp]]
    ) -> None:
        if meeting_id != self._meeting_id or self.edits.is_busy:
            return
        sources, carried = read
        self._lines = {source: line for line, source in sources.items()}
        self._carried = tuple(carried)
        self._show()

    def _show(self) -> None:
        shown = [*self._own, *self._carried]
        self.table.show_follow_ups(shown)
        self._stack.setCurrentWidget(self.table if shown else self._empty)
        self._show_counts()

    def _ask_for_entry(self, follow_up: FollowUp) -> None:
        line = self._lines.get(follow_up.entry_id, follow_up.entry_id)
        self.entry_requested.emit(line)

    def _show_counts(self) -> None:
        self._count.setText(self.model.counts_text())
