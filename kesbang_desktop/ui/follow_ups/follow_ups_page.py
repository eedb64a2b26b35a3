"""The page of follow-ups over all meetings (Tindak lanjut)."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.names import fold
from kesbang_desktop.ui.follow_ups.actions_model import CLOSED, ActionsModel, is_late
from kesbang_desktop.ui.follow_ups.actions_table import ActionsTable
from kesbang_desktop.ui.labels import action_status_word
from kesbang_desktop.ui.ports import Ports
from kesbang_desktop.ui.widgets.actions import add_action
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.widgets.empty_state import EmptyState
from kesbang_desktop.ui.widgets.page_header import PageHeader
from kesbang_desktop.ui.worker import Worker


class FollowUpsPage(QWidget):
    """Follow-ups by due date, the late ones first.

    ``entry_requested(meeting_id, entry_id)`` asks for the line of the minutes;
    ``counted(open, late)`` follows every reading; ``changes_committed(Changes)`` every write.
    """

    entry_requested = Signal(object, object)
    counted = Signal(int, int)
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
        self._today = today
        self._all: list[FollowUp] = []
        self.model = ActionsModel(today, with_origin=True, parent=self)
        self.table = ActionsTable(self.model, ports, worker, self)
        self.banner = Banner(self)
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(self.tr("Saring: status, penanggung jawab, kata…"))
        self.text.setAccessibleName(self.tr("Saring tindak lanjut"))
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumWidth(self.text.fontMetrics().averageCharWidth() * 46)
        self.open_only = QPushButton(self.tr("Belum selesai"), self)
        self.open_only.setCheckable(True)
        self.open_only.setChecked(True)
        self.open_only.setAccessibleName(self.tr("Hanya yang belum selesai"))
        self._empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._count = QLabel(self)
        self._lay_out()
        self._connect()

    def refresh(self, changes: Changes | None = None) -> None:
        """Read again where ``changes`` touch follow-ups; None always reads."""
        if changes is None or changes.meetings or changes.actions or changes.parties:
            self._worker.run(lambda: self._ports.list_actions(False), self._take, self._fail)

    def focus_text(self) -> None:
        """Put the cursor in the text filter."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(10)
        filters.addWidget(self.text)
        filters.addWidget(self.open_only)
        filters.addStretch(1)
        hint = QLabel(self.tr("Spasi: ganti status   Enter: ke butir notula"), self)
        bottom = QHBoxLayout()
        for label in (self._count, hint):
            label.setProperty("role", "muted")
            bottom.addWidget(label)
        bottom.insertStretch(1, 1)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        body = QVBoxLayout()
        body.setContentsMargins(24, 14, 24, 10)
        body.setSpacing(12)
        body.addLayout(filters)
        body.addWidget(self.banner)
        body.addWidget(self._stack, 1)
        body.addLayout(bottom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(PageHeader(self.tr("Tindak lanjut"), self))
        layout.addLayout(body, 1)

    def _connect(self) -> None:
        add_action(self, self.tr("Saring"), "Ctrl+F", self.focus_text)
        add_action(self.text, self.tr("Ke daftar"), "Down", self.table.focus_rows)
        add_action(self.table, self.tr("Saring"), "/", self.focus_text)
        add_action(self, self.tr("Kosongkan saringan"), "Esc", self._clear_filter)
        add_action(self, self.tr("Urungkan"), "Ctrl+Z", self._undo)
        self.text.textChanged.connect(self._show)
        self.text.returnPressed.connect(self.table.focus_rows)
        self.open_only.toggled.connect(self._show)
        self.table.follow_up_chosen.connect(self._ask_for_entry)
        self.table.status_changed.connect(self._hint_at_status)
        self.table.changes_committed.connect(self._commit)
        self.table.save_failed.connect(self.banner.show_error)

    def _take(self, follow_ups: list[FollowUp]) -> None:
        # A status that is still being written is newer than what was read.
        if not self.table.is_busy:
            self._all = sorted(follow_ups, key=_urgency)
            self._show()
            open_ones = [one for one in self._all if one.status not in CLOSED]
            late = sum(is_late(one, self._today()) for one in open_ones)
            self.counted.emit(len(open_ones), late)

    def _show(self) -> None:
        words = fold(self.text.text()).split()
        shown = [one for one in self._all if _matches(one, words, self.open_only.isChecked())]
        self.table.show_follow_ups(shown)
        self._count.setText(self.model.counts_text())
        if self._all and not shown:
            self._empty.say(
                self.tr("Tidak ada yang cocok"),
                self.tr("Tekan Esc untuk mengosongkan saringan, atau lepas “Belum selesai”."),
            )
        elif not shown:
            self._empty.say(
                self.tr("Belum ada tindak lanjut"),
                self.tr("Tindak lanjut dicatat di notula dengan “> ” di awal baris."),
            )
        self._stack.setCurrentWidget(self.table if shown else self._empty)

    def _clear_filter(self) -> None:
        self.banner.dismiss()
        self.text.clear()
        self.table.focus_rows()

    def _hint_at_status(self, before: FollowUp, status: ActionStatus) -> None:
        self.banner.show_message(
            self.tr("“{0}”: {1}").format(before.text, action_status_word(status)),
            [(self.tr("Urungkan"), lambda: self._put_back(before))],
            UNDO_HINT_MS,
        )

    def _put_back(self, before: FollowUp) -> None:
        self.banner.dismiss()
        self.table.set_status(before, before.status)
        self.banner.dismiss()

    def _undo(self) -> None:
        self.banner.press(self.tr("Urungkan"))

    def _commit(self, changes: Changes) -> None:
        self.refresh(changes)
        self.changes_committed.emit(changes)

    def _ask_for_entry(self, follow_up: FollowUp) -> None:
        self.entry_requested.emit(follow_up.meeting_id, follow_up.entry_id)

    def _fail(self, error: KnownError) -> None:
        self.banner.show_error(error.sentence)


def _urgency(one: FollowUp) -> tuple[date, bool, date]:
    return one.due or date.max, one.ongoing, one.meeting_date


def _matches(one: FollowUp, words: list[str], open_only: bool) -> bool:
    if open_only and one.status in CLOSED:
        return False
    owners = " ".join(owner.name for owner in one.owners)
    text = fold(f"{one.text} {owners} {one.meeting_title} {action_status_word(one.status)}")
    return all(word in text for word in words)
