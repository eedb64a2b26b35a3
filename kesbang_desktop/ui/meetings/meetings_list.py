"""The table of meetings, with the sentence that stands in for it while it is empty."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from kesbang_desktop.domain.meeting import MeetingFilter, MeetingSummary
from kesbang_desktop.ui.commands import meetings as commands
from kesbang_desktop.ui.commands.binding import with_keys
from kesbang_desktop.ui.meetings.meetings_model import MeetingColumn, MeetingsModel
from kesbang_desktop.ui.tables.kept_row import KeptRow
from kesbang_desktop.ui.widgets.empty_state import EmptyState
from kesbang_desktop.ui.widgets.row_table import RowTable


class MeetingsList(QStackedWidget):
    """Rows of meetings. Enter or a double click chooses one."""

    meeting_chosen = Signal(object)

    def __init__(self, model: MeetingsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.table = RowTable(self)
        self.table.setModel(model)
        self.table.setAccessibleName(self.tr("Daftar rapat"))
        self.table.set_columns(
            {
                MeetingColumn.DATE: 22,
                MeetingColumn.STATUS: 17,
                MeetingColumn.DECISIONS: 13,
                MeetingColumn.ACTIONS: 16,
            },
            stretched=MeetingColumn.TITLE,
            spare=(MeetingColumn.ACTIONS, MeetingColumn.DECISIONS),
        )
        self._empty = EmptyState(self)
        self.addWidget(self.table)
        self.addWidget(self._empty)
        self.table.row_activated.connect(self._tell_choice)
        KeptRow(self.table, model, begins=True)

    def selected(self) -> list[MeetingSummary]:
        """Return the selected meetings in the order shown."""
        rows = self.table.chosen_rows()
        return [one for row in rows if (one := self._model.record_at(row))]

    def focus_rows(self) -> None:
        """Put the keyboard on the rows."""
        self.table.focus_rows()

    def show_state(self, wanted: MeetingFilter, total: int) -> None:
        """Show the rows, or why there are none."""
        if total:
            self.setCurrentWidget(self.table)
            return
        if wanted.text or wanted.year or wanted.status:
            self._empty.say(
                self.tr("Tidak ada rapat yang cocok"),
                with_keys(
                    self.tr("Ubah saringan, atau tekan {0} untuk menampilkan semuanya."),
                    commands.CLEAR_FILTER,
                ),
            )
        elif wanted.binned:
            self._empty.say(
                self.tr("Sampah kosong"),
                self.tr("Rapat yang dibuang menunggu di sini sampai dipulihkan atau dihapus."),
            )
        else:
            self._empty.say(
                self.tr("Belum ada rapat"),
                with_keys(
                    self.tr(
                        "Tekan {0} untuk membuat rapat baru, atau {1} untuk mengimpor catatan."
                    ),
                    commands.NEW,
                    commands.IMPORT_FILE,
                ),
            )
        self.setCurrentWidget(self._empty)

    def _tell_choice(self, row: int) -> None:
        if meeting := self._model.record_at(row):
            self.meeting_chosen.emit(meeting.id)
