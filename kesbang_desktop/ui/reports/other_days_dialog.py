"""Asks what to do where a report of the days that were wanted is there."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.report_lines import ReportSummary
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.widgets.date_box import DateBox
from kesbang_desktop.ui.widgets.date_field import DateField
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.roles import set_role


class OtherDaysDialog(FittingDialog):
    """Enter opens ``there``, the report of ``period``; with other days it begins one for them.

    ``open_wanted()`` or ``days_given(Period)`` once it is agreed.
    """

    open_wanted = Signal()
    days_given = Signal(object)

    def __init__(
        self,
        there: ReportSummary,
        period: Period,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._period = period
        is_day = there.kind is MeetingKind.DESK_DAY
        self.setWindowTitle(self.tr("Laporan sudah ada"))
        self.since, self.until = DateBox(self, today=today), DateBox(self, today=today)
        self.since.set_date(period.since)
        self.until.set_date(period.until)
        first = self.tr("&Hari lain") if is_day else self.tr("&Dari")
        self._since_field = DateField(first, self.since, self)
        self._until_field = DateField(self.tr("&Sampai"), self.until, self)
        self._until_field.setHidden(is_day)
        self._is_day = is_day
        about = QLabel(self.tr("“{0}” sudah ada.").format(translated(there.title)), self)
        about.setWordWrap(True)
        self.open_button = QPushButton(self.tr("Buka yang ada"), self)
        self.begin_button = QPushButton(self.tr("Buat untuk tanggal lain"), self)
        self.open_button.clicked.connect(lambda: self.accept_and(self.open_wanted.emit))
        self.begin_button.clicked.connect(self._begin)
        self._lay_out(about)
        for box in (self.since, self.until):
            box.read.connect(self._weigh)
            box.date_changed.connect(lambda _: self._weigh())
        self._weigh()
        self.since.setFocus()
        self.since.selectAll()

    def _lay_out(self, about: QWidget) -> None:
        days = QHBoxLayout()
        days.setSpacing(12)
        days.addWidget(self._since_field, 1)
        days.addWidget(self._until_field, 1)
        layout = QVBoxLayout()
        layout.setSpacing(10)
        layout.addWidget(about)
        layout.addLayout(days)
        layout.addStretch(1)
        cancel = QPushButton(self.tr("Batal"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = self.foot_of(self.open_button, self.begin_button, cancel)
        self.set_contents(layout, foot, QSize(self.fontMetrics().averageCharWidth() * 64, 0))

    def _given(self) -> Period | None:
        since = self.since.date()
        until = since if self._is_day else self.until.date()
        if since is None or until is None or until < since:
            return None
        return Period(since, until)

    def _weigh(self) -> None:
        """Let Enter do what the days say."""
        given = self._given()
        is_other = given != self._period
        self.begin_button.setEnabled(given is not None and is_other)
        chosen, left = self.open_button, self.begin_button
        if is_other:
            chosen, left = left, chosen
        chosen.setDefault(True)
        set_role(chosen, "primary")
        set_role(left, "")

    def _begin(self) -> None:
        if (given := self._given()) is not None:
            self.accept_and(lambda: self.days_given.emit(given))
