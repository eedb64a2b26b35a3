"""Chooses the month that the page of reports is about."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.ui.commands import reports as commands
from kesbang_desktop.ui.commands.binding import tool_tip
from kesbang_desktop.ui.commands.command import Command
from kesbang_desktop.ui.follow_ups.choice_menu import MenuButton, add_choices
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.widgets.tab_order import follow_layout
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow

_OFFERED = 15


class PeriodBar(QWidget):
    """A month with the way to those around it. ``period_changed()`` when it is another one."""

    period_changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.period = Period.month_of(today())
        self.month = MenuButton(self.tr("Bulan"), self._fill, self)
        self.before = self._step_button("‹", commands.PREVIOUS_PERIOD, -1)
        self.after = self._step_button("›", commands.NEXT_PERIOD, 1)
        row = WrappingRow(self, spacing=6)
        for widget in (self.before, self.month, self.after):
            row.addWidget(widget)
        row.addStretch()
        follow_layout(self)
        self._show()

    def step(self, months: int) -> None:
        """Go ``months`` on, or back where they are less than 0."""
        period = self.period
        for _ in range(abs(months)):
            period = period.before() if months < 0 else period.after()
        self.choose(period)

    def choose(self, period: Period) -> None:
        """Show ``period``, a whole month."""
        if period != self.period:
            self.period = period
            self._show()
            self.period_changed.emit()

    def _show(self) -> None:
        words = translated(self.period.label)
        self.month.say(words)
        self.month.setAccessibleName(self.tr("Bulan: {0}").format(words))

    def _fill(self, menu: QMenu) -> None:
        offered = [Period.month_of(self._today()).after()]
        while len(offered) < _OFFERED:
            offered.append(offered[-1].before())
        if self.period not in offered:
            offered.append(self.period)
        choices = [
            (translated(one.label), one == self.period, lambda one=one: self.choose(one))
            for one in offered
        ]
        add_choices(menu, choices)

    def _step_button(self, sign: str, command: Command, months: int) -> QPushButton:
        button = QPushButton(sign, self)
        button.setProperty("role", "quiet")
        button.setToolTip(tool_tip(command))
        button.setAccessibleName(tool_tip(command))
        button.clicked.connect(lambda: self.step(months))
        return button
