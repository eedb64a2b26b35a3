"""The row of filters above the list of meetings."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from kesbang_desktop.domain.meeting import MeetingFilter, MeetingStatus
from kesbang_desktop.ui.commands import meetings as commands
from kesbang_desktop.ui.commands.binding import button_text
from kesbang_desktop.ui.look.meeting_labels import meeting_status_word
from kesbang_desktop.ui.meetings.preset import Preset
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow

_TYPING_PAUSE_MS = 120
_WIDEST_TEXT = 420


class MeetingsFilterRow(QWidget):
    """Text, year, status and the bin. ``filter_changed`` carries a MeetingFilter."""

    filter_changed = Signal(object)
    list_requested = Signal()
    restore_requested = Signal()
    removal_requested = Signal()

    def __init__(
        self, parent: QWidget | None = None, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__(parent)
        self._today = today
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(self.tr("Saring: judul, tempat, seri…"))
        self.text.setAccessibleName(self.tr("Saring rapat"))
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumWidth(self.text.fontMetrics().averageCharWidth() * 24)
        self.text.setMaximumWidth(_WIDEST_TEXT)
        self.year = ChoiceBox(self)
        self.year.setAccessibleName(self.tr("Tahun"))
        self._offer_years([])
        self.status = ChoiceBox(self)
        self.status.setAccessibleName(self.tr("Status"))
        self.status.addItem(self.tr("Status: semua"), None)
        for status in MeetingStatus:
            self.status.addItem(meeting_status_word(status), status)
        self.status.addItem(self.tr("Lewat, belum final"), Preset.UNFINISHED)
        self.bin = QPushButton(self.tr("Sampah"), self)
        self.bin.setCheckable(True)
        self.bin.setAccessibleName(self.tr("Tampilkan sampah"))
        self.restore = QPushButton(self.tr("Pulihkan  Enter"), self)
        self.restore.setAccessibleName(self.tr("Pulihkan rapat terpilih"))
        self.purge = QPushButton(button_text(commands.REMOVE, self.tr("Hapus permanen")), self)
        self.purge.setAccessibleName(self.tr("Hapus permanen rapat terpilih"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._lay_out()
        self._connect()

    @property
    def value(self) -> MeetingFilter:
        """The filter as it stands."""
        # QVariant hands an enum of strings back as a plain string.
        status, year, today = self.status.currentData(), self.year.currentData(), self._today()
        wanted = MeetingFilter(self.text.text().strip(), binned=self.bin.isChecked())
        if year == Preset.TODAY:
            wanted = replace(wanted, since=today, before=today + timedelta(days=1))
        else:
            wanted = replace(wanted, year=year)
        if status == Preset.UNFINISHED:
            return replace(wanted, unfinished=True, before=wanted.before or today)
        return replace(wanted, status=MeetingStatus(status) if status else None)

    def use(self, preset: Preset) -> None:
        """Show what ``preset`` names and nothing else."""
        for box in (self.year, self.status, self.bin):
            box.blockSignals(True)
        self.bin.setChecked(False)
        self.restore.hide()
        self.purge.hide()
        self.year.choose(preset if preset is Preset.TODAY else None)
        self.status.choose(preset if preset is Preset.UNFINISHED else None)
        for box in (self.year, self.status, self.bin):
            box.blockSignals(False)
        self.text.clear()
        self._tell()

    def set_years(self, years: Sequence[int]) -> None:
        """Offer ``years``, keeping the chosen one."""
        chosen = self.year.currentData()
        self.year.blockSignals(True)
        self.year.clear()
        self._offer_years(years)
        self.year.setCurrentIndex(max(0, self.year.findData(chosen) if chosen else 0))
        self.year.blockSignals(False)
        if self.year.currentData() != chosen:
            self._tell()

    def clear(self) -> None:
        """Show everything again; the bin stays as it is."""
        for box in (self.year, self.status):
            box.blockSignals(True)
            box.setCurrentIndex(0)
            box.blockSignals(False)
        self.text.clear()
        self._tell()

    def focus_text(self) -> None:
        """Put the cursor in the text filter."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()

    def _offer_years(self, years: Sequence[int]) -> None:
        self.year.addItem(self.tr("Semua tahun"), None)
        self.year.addItem(self.tr("Hari ini"), Preset.TODAY)
        for year in years:
            self.year.addItem(str(year), year)

    def _lay_out(self) -> None:
        layout = WrappingRow(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.text, 1)
        for box in (self.year, self.status):
            layout.addWidget(box)
        layout.addStretch(1)
        for button in (self.restore, self.purge):
            button.hide()
            layout.addWidget(button)
        layout.addWidget(self.bin)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._pause.start)
        self.text.returnPressed.connect(self.list_requested)
        self._pause.timeout.connect(self._tell)
        self.year.currentIndexChanged.connect(self._tell)
        self.status.currentIndexChanged.connect(self._tell)
        self.bin.toggled.connect(self._tell)
        self.bin.toggled.connect(self.restore.setVisible)
        self.bin.toggled.connect(self.purge.setVisible)
        self.restore.clicked.connect(self.restore_requested)
        self.purge.clicked.connect(self.removal_requested)

    def _tell(self) -> None:
        self._pause.stop()
        self.filter_changed.emit(self.value)
