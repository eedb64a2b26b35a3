"""What the keyboard does with the follow-ups that are selected."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from kesbang_desktop.domain.action import ActionStatus, Priority
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.ports.doors import RowPorts
from kesbang_desktop.ui.commands import follow_ups as commands
from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.follow_ups.actions_model import ActionsModel
from kesbang_desktop.ui.follow_ups.actions_table import ActionsTable
from kesbang_desktop.ui.follow_ups.choice_menu import add_choices
from kesbang_desktop.ui.follow_ups.due_prompt import DuePrompt
from kesbang_desktop.ui.follow_ups.due_words import next_status
from kesbang_desktop.ui.follow_ups.follow_up_edits import FollowUpEdits
from kesbang_desktop.ui.follow_ups.list_model import FollowUpListModel
from kesbang_desktop.ui.follow_ups.list_table import FollowUpTable
from kesbang_desktop.ui.follow_ups.owners_prompt import OwnersPrompt
from kesbang_desktop.ui.language.formats import with_dots
from kesbang_desktop.ui.look.labels import action_status_word, priority_word
from kesbang_desktop.ui.widgets.dialog_opening import open_over
from kesbang_desktop.ui.widgets.question import Question
from kesbang_desktop.ui.work.unstored import Unstored
from kesbang_desktop.ui.work.worker import Worker

# More than this are changed only after a question.
ASKED_FROM = 100


class RowCommands(QObject):
    """Status, due date, owners and priority of what is selected, one Enter for all of it.

    ``asking()`` before a question is shown over the list, ``prompt_closed()`` after it.
    """

    asking = Signal()
    prompt_closed = Signal()

    def __init__(
        self,
        table: FollowUpTable | ActionsTable,
        model: FollowUpListModel | ActionsModel,
        edits: FollowUpEdits,
        ports: RowPorts,
        worker: Worker,
        today: Callable[[], date],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._table = table
        self._model = model
        self._edits = edits
        self._ports = ports
        self._worker = worker
        self._page = page
        self.due = DuePrompt(today, ports.holidays, page)
        self.owners = OwnersPrompt(page)
        self.menu = QMenu(table)
        self.due.answered.connect(lambda due: edits.set_due(self.due.about, due))
        self.owners.answered.connect(lambda owners: edits.set_owners(self.owners.about, owners))
        for prompt in (self.due, self.owners):
            prompt.closed.connect(self.prompt_closed)

    def add_keys(self, holder: QWidget, area: Area) -> None:
        """Let ``holder``, which is ``area``, have the keys that hold there."""
        for command, act in (
            (commands.ADVANCE_STATUS, self.advance_status),
            (commands.CHOOSE_STATUS, self.choose_status),
            (commands.CHANGE_DUE, self.ask_for_due),
            (commands.CHANGE_OWNERS, self.ask_for_owners),
            (commands.CHANGE_PRIORITY, self.choose_priority),
        ):
            if area in command.keys:
                bind(holder, command, act, area)

    def unstored(self) -> list[Unstored]:
        """Return what was typed where something is asked, and not answered with."""
        return [*self.due.unstored(), *self.owners.unstored()]

    def close_prompts(self) -> bool:
        """Close what asks; tell whether anything did."""
        shown = [one for one in (self.due, self.owners) if not one.isHidden()]
        for one in shown:
            one.close_prompt()
        return bool(shown)

    def set_aside(self) -> None:
        """Make room for another question; what is typed waits for its rows."""
        for one in (self.due, self.owners):
            one.set_aside()

    def advance_status(self) -> None:
        """Give what is selected the status that follows that of the current one."""
        if one := self._table.current():
            self._set_status(next_status(one.status))

    def choose_status(self) -> None:
        """Offer the four states."""
        one = self._table.current()
        self._open_menu(
            [
                (
                    action_status_word(status).capitalize(),
                    one is not None and one.status is status,
                    partial(self._set_status, status),
                )
                for status in ActionStatus
            ]
        )

    def choose_priority(self) -> None:
        """Offer the three priorities."""
        one = self._table.current()

        def give(priority: Priority) -> None:
            self._with_chosen(lambda chosen: self._edits.set_priority(chosen, priority))

        self._open_menu(
            [
                (
                    self.tr("Prioritas {0}").format(priority_word(priority)),
                    one is not None and one.priority is priority,
                    partial(give, priority),
                )
                for priority in reversed(Priority)
            ]
        )

    def ask_for_due(self) -> None:
        """Ask for a due date."""
        self.set_aside()
        self._with_chosen(lambda chosen: self._ask(lambda: self.due.ask("", chosen)))

    def ask_for_owners(self) -> None:
        """Ask who is responsible, with whom it is now to begin with."""
        self.set_aside()

        def ask(chosen: list[FollowUp]) -> None:
            same = {one.owners for one in chosen}
            text = self.owners.names.begin_with(same.pop() if len(same) == 1 else ())
            self.owners.ask(text, chosen)
            self.owners.names.end(False)

        def begin(chosen: list[FollowUp]) -> None:
            def take(found: Directory) -> None:
                self.owners.names.set_directory(found)
                self._ask(lambda: ask(chosen))

            self._worker.run(self._ports.directory.load, take)

        self._with_chosen(begin)

    def _ask(self, ask: Callable[[], object]) -> None:
        if self._page.isVisible():
            self.asking.emit()
            ask()

    def _set_status(self, status: ActionStatus) -> None:
        self._with_chosen(lambda chosen: self._edits.set_status(chosen, status))

    def _with_chosen(self, act: Callable[[list[FollowUp]], object]) -> None:
        """Call ``act`` with what is selected, after a question where that is a lot."""

        def go_on(chosen: Sequence[FollowUp]) -> None:
            if len(chosen) > ASKED_FROM:
                self._ask_first(list(chosen), act)
            elif chosen:
                act(list(chosen))

        self._model.collect(self._table.chosen_spans(), go_on)

    def _ask_first(self, chosen: list[FollowUp], act: Callable[[list[FollowUp]], object]) -> None:
        words = self.tr("Ubah {0} tindak lanjut sekaligus?", "", len(chosen)).format(
            with_dots(len(chosen))
        )
        box = Question(self._page, self.tr("Banyak tindak lanjut"), words)
        yes = box.addButton(self.tr("Ubah semuanya"), QMessageBox.ButtonRole.AcceptRole)
        no = box.addButton(self.tr("Batal"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        yes.clicked.connect(lambda: act(chosen))
        open_over(box)

    def _open_menu(self, choices: list[tuple[str, bool, Callable[[], object]]]) -> None:
        """Open a menu under the current row, on the choice that holds now."""
        self.menu.clear()
        actions = add_choices(self.menu, choices)
        index = self._table.currentIndex()
        place = self._table.visualRect(index) if index.isValid() else self._table.rect()
        corner = QPoint(place.left() + 40, place.bottom())
        self.menu.popup(self._table.viewport().mapToGlobal(corner))
        holding = [one for one in actions if one.isChecked()]
        self.menu.setActiveAction((holding or actions)[0])
