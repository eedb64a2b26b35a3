"""The quiet list of what is late or due today, at the foot of the window."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFont
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.follow_up_view import FollowUpCounts
from kesbang_desktop.domain.reminder import Snooze, describe_counts
from kesbang_desktop.ui.commands import window as commands
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.follow_ups.choice_menu import with_menu_mark
from kesbang_desktop.ui.follow_ups.reminder_keeper import LISTED, ReminderList
from kesbang_desktop.ui.language.formats import describe_distance
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.shell.reminders.snooze_menu import fill_snooze_menu, snooze_words
from kesbang_desktop.ui.widgets.elided_label import ElidedLabel
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.roles import set_role
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow


class ReminderPanel(QFrame):
    """Hidden until there is something; it never takes the keyboard by itself.

    ``view_requested()``, ``finalise_requested()``, ``snoozed(Snooze)``, ``closed()`` are what the
    person chose.
    """

    view_requested = Signal()
    finalise_requested = Signal()
    snoozed = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        self._is_short = False
        self._found: ReminderList | None = None
        self._sentence = QLabel(self)
        self._sentence.setFont(scaled_font(self.font(), 1.0, QFont.Weight.DemiBold))
        self.view = self._button(self.tr("Lihat"))
        self.finalise = self._button(self.tr("Sahkan notula…"))
        self.finalise.hide()
        self.later = self._button(self.tr("Ingatkan nanti"))
        self.later.setAccessibleName(self.later.text())
        self.later.setText(with_menu_mark(self.later.text()))
        self.shut = self._button(self.tr("Tutup"))
        self._lines = [_Line(self) for _ in range(LISTED)]
        menu = QMenu(self.later)
        fill_snooze_menu(menu, self.snoozed.emit)
        self.later.setMenu(menu)
        self.view.clicked.connect(self.view_requested)
        self.finalise.clicked.connect(self.finalise_requested)
        self.shut.clicked.connect(self.closed)
        self._lay_out()
        self._add_commands()
        self.hide()

    @property
    def text(self) -> str:
        """What the panel says, empty while it is hidden."""
        if self.isHidden():
            return ""
        lines = [line.text for line in self._lines if line.text]
        return "\n".join([self._sentence.text(), *lines])

    def show_list(self, found: ReminderList) -> None:
        """Show ``found``; a screen reader is told."""
        self.update_list(found)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def update_list(self, found: ReminderList) -> None:
        """Show other numbers and rows."""
        self._found = found
        self.show_counts(found.counts)
        first = () if self._is_short else found.first
        for place, line in enumerate(self._lines):
            line.show_follow_up(first[place] if place < len(first) else None, found)

    def show_counts(self, counts: FollowUpCounts) -> None:
        """Show other numbers, and the rows as they stand: nothing gets another height."""
        if self._found is not None:
            self._found = replace(self._found, counts=counts)
        nothing = self.tr("Tidak ada lagi yang lewat tenggat")
        self._sentence.setText(translated(describe_counts(counts)) or nothing)
        self.finalise.setVisible(bool(counts.corrected))
        self.setAccessibleName(self._sentence.text())

    def set_short(self, is_short: bool) -> None:
        """Show the numbers alone, where the rows stand on the page already."""
        if is_short != self._is_short:
            self._is_short = is_short
            if self._found is not None:
                self.update_list(self._found)

    def _add_commands(self) -> None:
        """Offer in the palette what the buttons do, while the panel is there."""
        bind(self, commands.VIEW_REMINDERS, self.view_requested.emit)
        bind(self, commands.CLOSE_REMINDERS, self.closed.emit)
        for length in Snooze:
            words = [snooze_words(length).lower()]
            bind(self, commands.SNOOZE, partial(self.snoozed.emit, length), words=words)

    def _lay_out(self) -> None:
        top = WrappingRow(spacing=2)
        top.addWidget(self._sentence, 1)
        for button in (self.finalise, self.view, self.later, self.shut):
            top.addWidget(button)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2)
        for row, line in enumerate(self._lines):
            for column, label in enumerate((line.how_far, line.what, line.who)):
                grid.addWidget(label, row, column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 7, 24, 8)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addLayout(grid)

    def _button(self, label: str) -> QPushButton:
        button = QPushButton(label, self)
        button.setProperty("role", "quiet")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button


class _Line:
    """How far off, what, and whose."""

    def __init__(self, panel: QWidget) -> None:
        self.how_far = QLabel(panel)
        self.what = ElidedLabel(panel)
        self.who = ElidedLabel(panel)

    @property
    def text(self) -> str:
        """The line in words, empty where there is none."""
        return " · ".join(label.text() for label in self._labels if label.text())

    @property
    def _labels(self) -> tuple[QLabel, QLabel, QLabel]:
        return self.how_far, self.what, self.who

    def show_follow_up(self, one: FollowUp | None, found: ReminderList) -> None:
        is_late = one is not None and one.due is not None and one.due < found.day
        distance = describe_distance(one.due, found.day) if one and one.due else ""
        self.how_far.setText(distance)
        set_role(self.how_far, "warning" if is_late else "")
        self.what.setText(one.printed_text if one else "")
        self.who.setText("; ".join(owner.name for owner in one.owners) if one else "")
        for label in self._labels:
            label.setVisible(one is not None)
