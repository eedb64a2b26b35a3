"""The follow-ups of one meeting ("Tindak lanjut")."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from kesbang_desktop.domain.follow_up import FollowUp, follow_ups_of
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.ports.doors import ActionsTabPorts
from kesbang_desktop.ui.commands import follow_ups as commands
from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.binding import bind, with_keys
from kesbang_desktop.ui.follow_ups.actions_model import ActionsModel
from kesbang_desktop.ui.follow_ups.actions_table import ActionsTable
from kesbang_desktop.ui.follow_ups.follow_up_edits import FollowUpEdits
from kesbang_desktop.ui.follow_ups.note_prompt import NotePrompt
from kesbang_desktop.ui.follow_ups.progress_text import read_progress
from kesbang_desktop.ui.follow_ups.prompt_bar import HalfAnswer, PromptBar
from kesbang_desktop.ui.follow_ups.row_commands import RowCommands
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.empty_state import EmptyState
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow
from kesbang_desktop.ui.work.unstored import Unstored
from kesbang_desktop.ui.work.worker import Worker


class ActionsTab(QWidget):
    """Shows each action; the keys are those of the page of follow-ups.

    ``entry_requested(UUID)`` asks for the line of the minutes; ``changes_committed(Changes)``
    follows every write.
    """

    entry_requested = Signal(object)
    changes_committed = Signal(object)

    def __init__(
        self,
        ports: ActionsTabPorts,
        worker: Worker,
        parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._today = today
        self._meeting_id: UUID | None = None
        self._own: tuple[FollowUp, ...] = ()
        # Where in this meeting each carried action stands.
        self._lines: dict[UUID, UUID] = {}
        self._carried: tuple[FollowUp, ...] = ()
        self.model = ActionsModel(today, self)
        self.banner = Banner(self)
        self.edits = FollowUpEdits(ports.follow_ups, worker, self.banner, self)
        self.table = ActionsTable(self.model, self.edits, self)
        self.commands = RowCommands(self.table, self.model, self.edits, ports, worker, today, self)
        self.note = NotePrompt(self)
        self._prompts: tuple[PromptBar, ...] = (self.commands.due, self.commands.owners, self.note)
        # What was typed and not answered with, by the meeting it was asked in.
        self._half: dict[UUID, HalfAnswer] = {}
        self._make_stack()
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        self._lay_out()
        self.banner.lie_over(self.table)
        self._add_keys()
        self._connect()

    def _make_stack(self) -> None:
        self._empty = EmptyState(self)
        self._empty.say(
            self.tr("Belum ada tindak lanjut"),
            self.tr("Di tab Notula, awali baris dengan “> ” untuk mencatat tindak lanjut."),
        )
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)

    def _connect(self) -> None:
        self.table.follow_up_chosen.connect(self._ask_for_entry)
        self.table.status_changed.connect(self._show_counts)
        self.edits.committed.connect(self.changes_committed)
        self.commands.asking.connect(self.note.set_aside)
        self.commands.prompt_closed.connect(self.table.focus_rows)
        self.note.closed.connect(self.table.focus_rows)
        self.note.answered.connect(self._write_note)

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
            self._put_prompts_by()
        self._meeting_id = self.model.home = meeting_id
        self._own = follow_ups_of(minutes)
        self._show()
        if (half := self._half.pop(meeting_id, None)) is not None:
            half.prompt.ask_again(half)
        series = self._ports.series
        self._worker.run(
            lambda: (series.sources(meeting_id), series.carried_actions(meeting_id)),
            partial(self._take_carried, meeting_id),
        )

    def unstored(self) -> list[Unstored]:
        """Return what was typed where something is asked, and not answered with.

        Each is about the id of its meeting.
        """
        here = [one for prompt in self._prompts for one in prompt.unstored()]
        words = self.tr("{0} “{1}” diketik di rapat lain dan belum diterapkan.")
        elsewhere = [
            Unstored(half.prompt.name, words.format(half.prompt.name, half.text), focus, meeting_id)
            for meeting_id, half in self._half.items()
            for focus in (partial(half.prompt.line.setFocus, Qt.FocusReason.OtherFocusReason),)
        ]
        return [one._replace(about=self._meeting_id) for one in here] + elsewhere

    def _put_prompts_by(self) -> None:
        halves = [prompt.put_by() for prompt in self._prompts]
        for half in filter(None, halves):
            if self._meeting_id is not None:
                self._half[self._meeting_id] = half

    def _add_keys(self) -> None:
        rows = Area.MEETING_ACTIONS_LIST
        self.commands.add_keys(self.table, rows)
        go_to_entry = partial(self._with_current, self._ask_for_entry)
        bind(self.table, commands.GO_TO_ENTRY, go_to_entry, rows)
        bind(self.table, commands.ADD_NOTE, self._ask_for_note, rows)
        bind(self, commands.STEP_BACK_IN_MEETING, self._step_back)
        bind(self, commands.UNDO, self.edits.undo, Area.MEETING_ACTIONS)

    def _with_current(self, act: Callable[[FollowUp], object]) -> None:
        if (one := self.table.current()) is not None:
            act(one)

    def _ask_for_note(self) -> None:
        self.commands.set_aside()
        self._with_current(lambda one: self.note.ask("", [one]))

    def _write_note(self, typed: object) -> None:
        text, at = read_progress(str(typed), self._today(), datetime.now(UTC))
        self.edits.add_note(self.note.about, text, at)

    def _step_back(self) -> None:
        if not self.note.isHidden():
            self.note.close_prompt()
        elif not self.commands.close_prompts():
            self.banner.dismiss()

    def _lay_out(self) -> None:
        words = self.tr(
            "{0}: status berikutnya   {1}: catat   {2}: tenggat   Enter: ke butir notula"
        )
        keys = (commands.ADVANCE_STATUS, commands.ADD_NOTE, commands.CHANGE_DUE)
        hint = QLabel(with_keys(words, *keys), self)
        hint.setProperty("role", "muted")
        bottom = WrappingRow()
        bottom.addWidget(self._count)
        bottom.addStretch(1)
        bottom.add_hint(hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 10)
        layout.setSpacing(10)
        layout.addWidget(self._stack, 1)
        for prompt in self._prompts:
            prompt.lie_over(self._stack)
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
