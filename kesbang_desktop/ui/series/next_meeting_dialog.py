"""What the next meeting takes over, and when it is."""

from collections.abc import Iterable
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.attendance import SINGLE_ROLES
from kesbang_desktop.domain.carry_over import OpenItems
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import InvalidRecordError, KnownError
from kesbang_desktop.domain.next_meeting import NextMeeting, is_in_pattern, series_name
from kesbang_desktop.domain.office_calendar import OfficeCalendar, joint_leave_warning
from kesbang_desktop.domain.text import shorten_line
from kesbang_desktop.domain.working_days import is_working_day
from kesbang_desktop.ports.follow_ups import SeriesPorts
from kesbang_desktop.ui.language.formats import day_in_words, format_long_date, weekday_name
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.look.labels import role_word
from kesbang_desktop.ui.series.proposal import Proposal
from kesbang_desktop.ui.widgets.date_box import DateBox
from kesbang_desktop.ui.widgets.date_field import DateField
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.quick_check_box import QuickCheckBox
from kesbang_desktop.ui.widgets.roles import set_role
from kesbang_desktop.ui.work.worker import Worker

_LONGEST = 64


class NextMeetingDialog(FittingDialog):
    """Asks and makes the meeting. ``made(UUID, Changes)`` once it is stored."""

    made = Signal(object, object)

    def __init__(
        self,
        proposal: Proposal,
        series: SeriesPorts,
        holidays: OfficeCalendar,
        worker: Worker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._minutes = proposal.minutes
        self._series = series
        self._holidays = holidays
        self._worker = worker
        self.setWindowTitle(self.tr("Rapat berikutnya"))
        self.day = DateBox(self)
        self.field = DateField(
            self.tr("&Tanggal rapat berikutnya"), self.day, self, self._remark_on
        )
        names = (name for name in NextMeeting.__slots__ if name != "date")
        self.choices = {name: QuickCheckBox(self) for name in names}
        self._buttons = QDialogButtonBox(self)
        self._make = self._buttons.addButton(
            self.tr("Buat rapat"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        set_role(self._make, "primary")
        self._make.setDefault(True)
        self._buttons.addButton(self.tr("Batal"), QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out()
        self.choices["ratify"].setText(self.tr("&Pengesahan notula rapat ini"))
        self.choices["ratify"].setChecked(True)
        self._name_copies()
        self.show_open_items(proposal.open_items)
        self.day.date_changed.connect(self._follow_day)
        self.day.set_date(proposal.day)
        self._buttons.accepted.connect(self._ask_store)
        self._buttons.rejected.connect(self.reject)

    @property
    def options(self) -> NextMeeting:
        """What is asked for. Raises InvalidRecordError while the date is not understood."""
        chosen = {name: box.isChecked() for name, box in self.choices.items()}
        day = self.day.date()
        if day is None:
            raise InvalidRecordError(self.day.problem)
        return NextMeeting(day, **chosen)

    def show_open_items(self, items: OpenItems) -> None:
        """Say how much is open."""
        actions, problems = len(items.actions), len(items.problems)
        self._name("actions", self.tr("Tindak lanjut terbuka ({0})").format(actions), actions)
        self._name("problems", self.tr("Permasalahan terbuka ({0})").format(problems), problems)

    def _lay_out(self) -> None:
        meeting = self._minutes.meeting
        title = QLabel(shorten_line(series_name(meeting), _LONGEST), self)
        title.setProperty("role", "section")
        title.setWordWrap(True)
        after = self.tr("Sesudah rapat {0}").format(day_in_words(meeting.date, format_long_date))
        origin = QLabel(after, self)
        origin.setProperty("role", "muted")
        groups = QGridLayout()
        groups.setHorizontalSpacing(28)
        groups.setVerticalSpacing(4)
        self._add_group(groups, 0, self.tr("Acara pertama"), ("ratify",))
        self._add_group(groups, 1, self.tr("Dibawa dari seri ini"), ("actions", "problems"))
        copies = ("agenda", "invited", "signers", "place", "profile")
        self._add_group(groups, 2, self.tr("Disalin dari rapat ini"), copies)
        layout = QVBoxLayout()
        layout.setSpacing(14)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(title)
        head.addWidget(origin)
        layout.addLayout(head)
        layout.addWidget(self.field)
        layout.addLayout(groups)
        layout.addStretch(1)
        width = self.fontMetrics().averageCharWidth() * 72
        self.set_contents(layout, self._buttons, QSize(width, 0))

    def _add_group(self, grid: QGridLayout, place: int, heading: str, names: Iterable[str]) -> None:
        label = QLabel(heading, self)
        label.setProperty("role", "muted")
        row = grid.rowCount()
        if place:
            grid.setRowMinimumHeight(row, 6)
            row += 1
        grid.addWidget(label, row, 0)
        for name in names:
            row += 1
            grid.addWidget(self.choices[name], row, 0)

    def _name_copies(self) -> None:
        minutes, meeting = self._minutes, self._minutes.meeting
        agenda = sum(map(is_in_pattern, minutes.entries))
        invited = sum(one.invited for one in minutes.attendances)
        held = {role for one in minutes.attendances for role in one.roles}
        signers = [role_word(role) for role in SINGLE_ROLES if role in held]
        place = shorten_line(meeting.place, _LONGEST)
        roles = ", ".join(signers).lower()
        self._name("agenda", self.tr("Pola acara ({0} agenda)").format(agenda), agenda)
        self._name("invited", self.tr("Undangan ({0} nama)").format(invited), invited)
        signed = self.tr("Penanda tangan: {0}") if signers else self.tr("Penanda tangan (0)")
        self._name("signers", signed.format(roles), len(signers))
        named = self.tr("Tempat: {0}") if place else self.tr("Tempat (belum diisi)")
        self._name("place", named.format(place), bool(place))
        own = meeting.profile_id is not None
        profile = self.tr("Profil instansi rapat ini")
        self._name(
            "profile", profile if own else self.tr("Profil instansi (yang sedang dipakai)"), own
        )

    def _name(self, name: str, text: str, there_is: object) -> None:
        """Label a choice; one that would take over nothing is shown, but cannot be chosen."""
        box = self.choices[name]
        if box.isEnabled() != bool(there_is) or not box.text():
            box.setChecked(bool(there_is))
        box.setEnabled(bool(there_is))
        box.setText(text.replace("&", "&&"))

    def _follow_day(self, day: date | None) -> None:
        if day is None:
            return
        meeting_id = self._minutes.meeting.id
        self._worker.run(
            lambda: self._series.open_items(meeting_id, day),
            partial(self._take_items, day),
            lambda _error: None,
        )

    def _take_items(self, day: date, items: OpenItems) -> None:
        if self.day.date() == day:
            self.show_open_items(items)

    def _remark_on(self, day: date) -> str:
        if is_working_day(day, self._holidays):
            doubt = translated(joint_leave_warning(self._holidays, day, day))
            return f"{doubt.capitalize()}." if doubt else ""
        if day in self._holidays:
            return self.tr("Tanggal itu hari libur atau cuti bersama.")
        return self.tr("Tanggal itu hari {0}; kantor libur.").format(weekday_name(day))

    def _ask_store(self) -> None:
        self.day.settle()
        try:
            options = self.options
        except InvalidRecordError as error:
            self._fail(error)
            return
        self._make.setEnabled(False)
        meeting_id = self._minutes.meeting.id
        self._worker.run(
            lambda: self._series.make_next(meeting_id, options), self._finish, self._fail
        )

    def _finish(self, made: tuple[UUID, Changes]) -> None:
        self.accept_and(lambda: self.made.emit(*made))

    def _fail(self, error: KnownError) -> None:
        self._make.setEnabled(True)
        self.field.set_error(translated(error.sentence))
        self.day.setFocus()
