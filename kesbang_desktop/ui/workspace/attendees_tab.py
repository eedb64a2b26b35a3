"""Who was invited and who came ("Peserta")."""

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.domain.attendance import Presence
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.roll_editing import Roll
from kesbang_desktop.ports.doors import AttendeesTabPorts
from kesbang_desktop.ui.commands import attendees as commands
from kesbang_desktop.ui.commands.binding import button_text, tool_tip, with_keys
from kesbang_desktop.ui.look.labels import short_presence_word
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.drafts import Drafts
from kesbang_desktop.ui.widgets.frozen_keys import ENTER_KEYS, FrozenKeys
from kesbang_desktop.ui.widgets.left_words import LeftWords
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow
from kesbang_desktop.ui.work.unstored import Unstored
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.attendance_keeper import AttendanceKeeper
from kesbang_desktop.ui.workspace.attendee_adder import AttendeeAdder
from kesbang_desktop.ui.workspace.attendee_commands import AttendeeCommands
from kesbang_desktop.ui.workspace.attendee_line_edit import AttendeeLineEdit
from kesbang_desktop.ui.workspace.attendees_model import AttendeesModel
from kesbang_desktop.ui.workspace.attendees_table import AttendeesTable
from kesbang_desktop.ui.workspace.inviting import Inviting
from kesbang_desktop.ui.workspace.series_way import SeriesWay


class AttendeesTab(QWidget):
    """Shows the attendance list: ``keeper`` holds it, ``adder`` and ``commands`` change it.

    ``attendances_changed`` carries all attendances at once after every change;
    ``changes_committed`` the Changes once they are on disk; ``refused()`` where somebody tries to
    change what is final.
    """

    attendances_changed = Signal(object)
    changes_committed = Signal(object)
    refused = Signal()

    def __init__(
        self, ports: AttendeesTabPorts, worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self.keeper = AttendanceKeeper(ports, worker, self)
        self.model = AttendeesModel(self)
        self.table = AttendeesTable(self.model, self)
        self.line = AttendeeLineEdit(self)
        self._drafts = Drafts(self.line)
        self.banner = Banner(self)
        self._left_words = LeftWords(self.banner)
        self.adder = AttendeeAdder(ports, worker, self.keeper, self.banner, self)
        self.commands = AttendeeCommands(self.table, self.keeper, self.banner, self._paste)
        self.inviting = Inviting(ports, worker, self.keeper, self.banner, self)
        self.series = SeriesWay(ports.attendance, worker, self.keeper, self.banner, self)
        self.invite = QPushButton(self.tr("Undang…"), self)
        self.invite.setToolTip(tool_tip(commands.INVITE))
        self.all_present = QPushButton(self.tr("Semua hadir"), self)
        self.all_present.setAccessibleName(self.tr("Catat semua peserta hadir"))
        self.check_in = QPushButton(button_text(commands.CHECK_IN, self.tr("Presensi")), self)
        self.count = QLabel(self)
        self.count.setProperty("role", "muted")
        self._lay_out()
        self.banner.lie_over(self.table)
        self._connect()
        self._connect_keeper()

    @property
    def is_settled(self) -> bool:
        """Whether the list as it is shown is on disk."""
        return self.keeper.is_settled

    def unstored(self) -> list[Unstored]:
        """Return what is typed in the line and was not added, and in rows that went away."""
        drafts = self._drafts.unstored(
            self.focus_line,
            self.tr("“{0}” belum ditambahkan ke peserta; Enter menambahkannya."),
            self.tr("“{0}” diketik di peserta rapat lain dan belum ditambahkan."),
        )
        return drafts + self._left_words.unstored()

    def set_minutes(self, minutes: Minutes) -> None:
        """Show the attendances of ``minutes``; changes that are still being written stay."""
        self._drafts.turn_to(minutes.meeting.id)
        if self.keeper.meeting_id != minutes.meeting.id:
            self.table.end_typing()
            self.adder.forget()
            self.banner.dismiss()
        self.keeper.open(minutes)

    def set_frozen(self, frozen: bool) -> None:
        """Let the list be read alone, or be changed again."""
        self.keeper.is_frozen = frozen
        self._frozen_keys.is_on = frozen
        for part in (self.line, self.invite, self.check_in, self.all_present, self._hint):
            part.setVisible(not frozen)
        self.table.set_frozen(frozen)

    def focus_line(self) -> None:
        """Put the cursor where attendees are added, on the rows where none can be."""
        if self.keeper.is_frozen:
            self.table.focus_rows()
            return
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        top = WrappingRow()
        top.setSpacing(10)
        top.addWidget(self.line, 1)
        top.addWidget(self.invite)
        top.addWidget(self.check_in)
        top.addWidget(self.all_present)
        words = self.tr("{0}: ganti status   {1}: ubah   {2} {3}: pindah   {4}: hapus")
        keys = (
            commands.CYCLE_PRESENCE,
            commands.CHANGE_CELL,
            commands.MOVE_UP,
            commands.MOVE_DOWN,
            commands.REMOVE,
        )
        self._hint = hint = QLabel(with_keys(words, *keys), self)
        hint.setProperty("role", "muted")
        bottom = WrappingRow()
        bottom.addWidget(self.count)
        self._over_series = QPushButton(self.tr("Kehadiran dalam seri…"), self)
        self._over_series.setProperty("role", "quiet")
        self._over_series.clicked.connect(self.series.ask)
        bottom.addWidget(self._over_series)
        bottom.addStretch(1)
        bottom.add_hint(hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 10)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addLayout(bottom)
        QWidget.setTabOrder(self.line, self.table)
        QWidget.setTabOrder(self.table, self.invite)
        QWidget.setTabOrder(self.invite, self.check_in)
        QWidget.setTabOrder(self.check_in, self.all_present)

    def _connect(self) -> None:
        self.line.textEdited.connect(self._worker.expect_write)
        self.line.lines_entered.connect(self.adder.add_lines)
        self.line.party_chosen.connect(self.adder.add_party)
        self.line.undo_requested.connect(self.keeper.undo)
        self.line.rows_requested.connect(self.table.focus_rows)
        self.adder.added.connect(lambda: self.table.select_rows([len(self.keeper.records) - 1]))
        # Who was shown as wanted is not.
        self.adder.given_up.connect(lambda: self.attendances_changed.emit(self.keeper.records))
        self.model.edited.connect(self.commands.edit_cell)
        self.invite.clicked.connect(self.inviting.ask)
        self.all_present.clicked.connect(self.commands.note_all_present)
        self._frozen_keys = FrozenKeys([self.table], self, (Qt.Key.Key_F2, *ENTER_KEYS))
        self._frozen_keys.refused.connect(self.refused)
        self.table.doubleClicked.connect(lambda _: self.keeper.refuses())

    def _connect_keeper(self) -> None:
        self.keeper.changed.connect(self._show)
        self.keeper.edited.connect(self.attendances_changed)
        self.keeper.taken_back.connect(self.banner.dismiss)
        self.keeper.committed.connect(self.changes_committed)
        self.keeper.failed.connect(self.banner.show_error)
        self.keeper.directory_read.connect(self.line.set_directory)
        self.keeper.refused.connect(self.refused)

    def _show(self, attendances: Roll) -> None:
        column = self.table.currentIndex().column()
        if typed := self.table.show_attendances(attendances):
            title = str(self.model.headerData(column, Qt.Orientation.Horizontal))
            words = self.tr("Peserta itu sudah tidak ada di daftar; yang diketik: “{0}”")
            self._left_words.keep(typed, title, self.keeper.meeting_id, words)
            self._worker.expect_write()
        counts = Counter(one.presence for one in attendances)
        parts = [self.tr("{0} peserta", "", len(attendances)).format(len(attendances))]
        parts += [f"{counts[one]} {short_presence_word(one)}" for one in Presence if counts[one]]
        self.count.setText(" · ".join(parts))

    def _paste(self) -> None:
        if text := QGuiApplication.clipboard().text().strip():
            self.adder.add_lines(text)
