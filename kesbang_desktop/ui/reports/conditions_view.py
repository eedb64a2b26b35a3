"""The part of the page on the condition of the regions: table, map, and what sets it."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.reports.condition import RegionCondition, Safety
from kesbang_desktop.ports.reports import ReportPorts
from kesbang_desktop.ui.commands import reports as commands
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.reports.condition_dialog import ConditionDialog
from kesbang_desktop.ui.reports.condition_words import safety_word
from kesbang_desktop.ui.reports.conditions_table import ConditionsTable, states_of
from kesbang_desktop.ui.reports.region_map import RegionMap
from kesbang_desktop.ui.reports.reports_read import ReportsRead
from kesbang_desktop.ui.widgets.focus_heir import FocusHeir
from kesbang_desktop.ui.widgets.turning_row import TurningRow
from kesbang_desktop.ui.work.undoable_writes import Job, UndoableWrites

_NARROW = 820


class ConditionsView(QWidget):
    """What is set goes through ``edits`` and can be taken back."""

    def __init__(
        self,
        reports: ReportPorts,
        edits: UndoableWrites,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._reports = reports
        self._edits = edits
        self._today = today
        self._read: ReportsRead | None = None
        self.dialog: ConditionDialog | None = None
        self.table = ConditionsTable(self)
        self.map = RegionMap(self)
        row = TurningRow(_NARROW, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.table, 5)
        row.addWidget(self.map, 3)
        self.table.keep_rows_in_sight(4)
        FocusHeir(self, self.table)
        self.map.region_chosen.connect(self.table.choose)
        self.map.region_activated.connect(lambda _region: self.ask())
        self.table.row_activated.connect(lambda _row: self.ask())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._mark_on_map())
        bind(self, commands.IS_SAFE, lambda: self._set(Safety.SAFE))
        bind(self, commands.IS_ALERT, lambda: self._set(Safety.ALERT))
        bind(self, commands.IS_IN_DANGER, lambda: self._set(Safety.DANGER))
        bind(self, commands.CHANGE_CONDITION, self.ask)

    def show_read(self, read: ReportsRead) -> None:
        """Show what holds on the last day of the period of ``read``."""
        self._read = read
        self.table.show_read(read)
        self.map.show_states(states_of(read), read.tiles)
        self._mark_on_map()

    def ask(self) -> None:
        """Ask for the condition of the chosen regions, with reason and date."""
        if chosen := self.table.chosen():
            self.dialog = ConditionDialog(chosen, self._day(), self._today, self)
            self.dialog.stated.connect(self._write)
            self.dialog.open()

    def _mark_on_map(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self.table.rows.records):
            self.map.choose(self.table.rows.records[row].region)

    def _day(self) -> date:
        """Return today where the period has it, else its last day."""
        today = self._today()
        if self._read is None or today in self._read.period:
            return today
        return self._read.period.until

    def _set(self, safety: Safety) -> None:
        day = self._day()
        turned = [
            one
            for one in self.table.chosen()
            if one.condition is None or one.condition.safety is not safety
        ]
        if turned:
            self._write([RegionCondition(new_id(), one.region, day, safety) for one in turned])

    def _write(self, stated: Sequence[RegionCondition]) -> None:
        save, remove = self._reports.save_condition, self._reports.remove_condition
        before = {
            (one.region, one.since): one for one in (self._read.conditions if self._read else ())
        }
        # A region has one condition from a day on: what is said of the same day takes its place.
        written = [
            RegionCondition(old.id, one.region, one.since, one.safety, one.reason)
            if (old := before.get((one.region, one.since)))
            else one
            for one in stated
        ]
        back: list[Job] = []
        for one in written:
            old = before.get((one.region, one.since))
            back.append(partial(save, old, one) if old else partial(remove, one.id))
        words = self.tr("{0}: {1}").format(
            ", ".join(one.region for one in written), safety_word(written[0].safety)
        )
        self._edits.write(
            [partial(save, one, before.get((one.region, one.since))) for one in written],
            words,
            lambda: self._edits.write_back(back),
        )
