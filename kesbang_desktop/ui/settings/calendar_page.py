"""When calendars ring for due dates and meetings that were sent to them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from kesbang_desktop.domain.calendar_reminder import MOST_DAYS, SETTING, CalendarReminder
from kesbang_desktop.ports.settings import SettingPorts
from kesbang_desktop.ui.settings.kept_section import KeptSection
from kesbang_desktop.ui.settings.number_input import NumberInput
from kesbang_desktop.ui.settings.section_titles import calendar_title
from kesbang_desktop.ui.widgets.optional_time_edit import OptionalTimeEdit
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow
from kesbang_desktop.ui.work.worker import Worker

_INPUT_WIDTH = 70


class CalendarPage(KeptSection):
    """How many days before, and at which hour."""

    def __init__(
        self, settings: SettingPorts, worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__(calendar_title(), SETTING, settings, worker, parent)
        self._kept = CalendarReminder()
        self.days = NumberInput(0, MOST_DAYS, whole=True, parent=self)
        self.days.setAccessibleName(self.tr("Berapa hari sebelumnya"))
        self.at = OptionalTimeEdit(self)
        self.at.setAccessibleName(self.tr("Pukul berapa"))
        self.problem = QLabel(self)
        self.problem.setProperty("role", "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._lay_out()
        self.show_setting(None)
        self.days.edited.connect(self._take_edit)
        self.at.textEdited.connect(self._take_edit)
        self.read()

    def focus_first(self) -> None:
        """Put the keyboard on the days."""
        self.days.setFocus(Qt.FocusReason.TabFocusReason)

    def typed(self) -> object:
        """Return the reminder as a setting."""
        return self._kept.to_setting()

    def show_setting(self, setting: object) -> None:
        """Show the reminder that is kept."""
        self._kept = CalendarReminder.from_setting(setting)
        self.days.set_value(self._kept.days)
        self.at.set_value(self._kept.at)

    def _take_edit(self) -> None:
        """Keep what can be read; where something cannot, what it was before stays, and is told."""
        problem = self.days.problem or self.at.problem
        at = self.at.value
        if not problem and at is None:
            problem = self.tr("Tulis jamnya, misalnya 09.00.")
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self._kept = CalendarReminder(int(self.days.value), at or self._kept.at)
        self.expect_write()

    def _lay_out(self) -> None:
        row = WrappingRow()
        row.setSpacing(8)
        for widget in (
            QLabel(self.tr("Kalender mengingatkan"), self),
            self.days,
            QLabel(self.tr("hari sebelumnya, pukul"), self),
            self.at,
        ):
            row.addWidget(widget)
        row.addStretch(1)
        for field in (self.days, self.at):
            field.setFixedWidth(_INPUT_WIDTH)
        self.body.addWidget(self.make_heading())
        self.body.addLayout(row)
        self.body.addWidget(self.problem)
        self.add_hint(
            self.tr(
                "Berlaku bagi tenggat dan acara rapat yang diekspor sebagai berkas kalender (ICS). "
                "0 berarti pada harinya. Yang sudah selesai atau batal tidak mengingatkan lagi; "
                "impor berkas yang baru untuk memperbarui kalender."
            )
        )
        self.body.addStretch(1)
