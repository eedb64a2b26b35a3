"""The row of filters above the list of meetings."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from kesbang_desktop.domain.meeting import MeetingFilter, MeetingStatus
from kesbang_desktop.ui.labels import meeting_status_word
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox

_TYPING_PAUSE_MS = 120


class MeetingsFilterRow(QWidget):
    """Text, year, status and the bin. ``filter_changed`` carries a MeetingFilter."""

    filter_changed = Signal(object)
    list_requested = Signal()
    restore_requested = Signal()
    removal_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(self.tr("Saring: judul, tempat, seri…"))
        self.text.setAccessibleName(self.tr("Saring rapat"))
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumWidth(self.text.fontMetrics().averageCharWidth() * 40)
        self.year = ChoiceBox(self)
        self.year.setAccessibleName(self.tr("Tahun"))
        self.year.addItem(self.tr("Semua tahun"), None)
        self.status = ChoiceBox(self)
        self.status.setAccessibleName(self.tr("Status"))
        self.status.addItem(self.tr("Status: semua"), None)
        for status in MeetingStatus:
            self.status.addItem(meeting_status_word(status), status)
        self.bin = QPushButton(self.tr("Sampah"), self)
        self.bin.setCheckable(True)
        self.bin.setAccessibleName(self.tr("Tampilkan sampah"))
        self.restore = QPushButton(self.tr("Pulihkan  Enter"), self)
        self.restore.setAccessibleName(self.tr("Pulihkan rapat terpilih"))
        self.purge = QPushButton(self.tr("Hapus permanen  Del"), self)
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
        status = self.status.currentData()
        return MeetingFilter(
            self.text.text().strip(),
            self.year.currentData(),
            MeetingStatus(status) if status else None,
            self.bin.isChecked(),
        )

    def set_years(self, years: list[int]) -> None:
        """Offer ``years``, keeping the chosen one."""
        chosen = self.year.currentData()
        self.year.blockSignals(True)
        self.year.clear()
        self.year.addItem(self.tr("Semua tahun"), None)
        for year in years:
            self.year.addItem(str(year), year)
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

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for box in (self.text, self.year, self.status):
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
