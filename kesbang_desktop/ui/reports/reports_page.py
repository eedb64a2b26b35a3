"""The page of reports (Laporan): which there are of a month, and what is still missing."""

from collections.abc import Callable
from datetime import date, datetime
from enum import IntEnum
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QTabBar, QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.reports.completeness import reminder_text
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.report_lines import ReportSummary
from kesbang_desktop.ports.doors import ReportsPagePorts
from kesbang_desktop.ui.commands import reports as commands
from kesbang_desktop.ui.commands.binding import bind, button_text, name_of, say_keys, with_keys
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.reports.conditions_view import ConditionsView
from kesbang_desktop.ui.reports.forms_way import FormsWay
from kesbang_desktop.ui.reports.headed_table import HeadedTable
from kesbang_desktop.ui.reports.new_reports import NewReports
from kesbang_desktop.ui.reports.period_bar import PeriodBar
from kesbang_desktop.ui.reports.received_grid import ReceivedGrid
from kesbang_desktop.ui.reports.receiving_way import ReceivingWay
from kesbang_desktop.ui.reports.report_columns import ReportColumn, report_columns, report_rows
from kesbang_desktop.ui.reports.reports_read import ReportsRead, read_reports
from kesbang_desktop.ui.tables.kept_row import KeptRow
from kesbang_desktop.ui.tables.rows_model import RowsModel
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.empty_state import EmptyState
from kesbang_desktop.ui.widgets.page_header import PageHeader
from kesbang_desktop.ui.widgets.row_table import RowTable
from kesbang_desktop.ui.work.undoable_writes import UndoableWrites
from kesbang_desktop.ui.work.worker import Worker


class Part(IntEnum):
    """The parts of the page in their order."""

    REPORTS = 0
    RECEIVED = 1
    CONDITIONS = 2


class ReportsPage(QWidget):
    """``report_opened(UUID)`` asks for a report, ``changes_committed(Changes)`` after a write."""

    report_opened = Signal(object)
    changes_committed = Signal(object)

    def __init__(
        self,
        ports: ReportsPagePorts,
        worker: Worker,
        parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._today = today
        self._is_stale = True
        self.read: ReportsRead | None = None
        self.header = PageHeader(self.tr("Laporan"), self)
        self.period = PeriodBar(today, self)
        self.tabs = QTabBar(self)
        self.banner = Banner(self)
        self.edits = UndoableWrites(worker, self.banner, self)
        self.model = RowsModel[ReportSummary](report_columns(), lambda one: one.id, self)
        self.table = HeadedTable(self.model, self)
        self.received = ReceivedGrid(self)
        self.conditions = ConditionsView(ports.reports, self.edits, today, self)
        self.new = NewReports(ports.reports, worker, self.banner, today, self)
        self.forms = FormsWay(ports.region_forms, worker, self.banner, self._shown, self)
        self.receiving = ReceivingWay(
            ports.reports, ports.region_forms, worker, self.banner, self._shown, today, self
        )
        self._empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._hint = QLabel(self)
        self._build_table()
        self._lay_out()
        self.banner.lie_over(self._stack)
        self._add_actions()
        self._connect()

    def _shown(self) -> ReportsRead | None:
        return self.read

    def refresh(self, changes: Changes | None = None) -> None:
        """Read again where ``changes`` touch reports; None always reads."""
        if changes is None or changes.meetings or changes.actions or changes.profiles:
            self._is_stale = True
            if self.isVisible():
                self._read_again()

    def enter(self) -> None:
        """Put the keyboard on what is shown."""
        self._focus_rows()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._read_again()

    def choose(self, part: Part) -> None:
        """Show ``part`` of the page."""
        self.tabs.setCurrentIndex(part)

    def begin_desk_day(self) -> None:
        """Begin the daily report of today, or of the last day of a month that is over."""
        day, period = self._today(), self.period.period
        self.new.begin_desk_day(day if day in period else period.until)

    def begin_political(self) -> None:
        """Begin the report on the month that is shown."""
        self.new.begin_political(self.period.period)

    def copy_reminder(self) -> None:
        """Copy what reminds those who have not reported."""
        if self.read is None:
            return
        missing = self.read.missing
        if not missing:
            self.banner.show_message(self.tr("Semua kabupaten/kota sudah melapor."))
            return
        read, now = self.read, datetime.now().time()
        text = reminder_text(read.period, missing, None, read.profile.office, now)
        QGuiApplication.clipboard().setText(text)
        words = self.tr("Teks pengingat untuk {0} kabupaten/kota disalin. Tempel di grup chat.")
        self.banner.show_message(words.format(len(missing)))

    def _build_table(self) -> None:
        KeptRow(self.table, self.model, begins=True)
        self.table.setAccessibleName(self.tr("Daftar laporan"))
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.table.set_columns(
            {ReportColumn.ISSUES: 12, ReportColumn.ACTIONS: 12, ReportColumn.STATUS: 14},
            stretched=ReportColumn.TITLE,
            spare=(ReportColumn.ACTIONS, ReportColumn.ISSUES),
        )
        self.table.open_word = self.tr("Buka")

    def _lay_out(self) -> None:
        header = self.header
        for command, act, primary in (
            (commands.COPY_REMINDER, self.copy_reminder, False),
            (commands.HAND_OUT_FORMS, self.forms.ask, False),
            (commands.RECEIVE, self.receiving.ask_for_files, False),
            (commands.NEW_POLITICAL, self.begin_political, False),
            (commands.NEW_DESK_DAY, self.begin_desk_day, True),
        ):
            words = button_text(command) if primary else name_of(command)
            button = header.add_button(words, name_of(command), primary=primary)
            say_keys(button, command)
            button.clicked.connect(act)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Bagian halaman laporan"))
        for title in (
            self.tr("Laporan"),
            self.tr("Kelengkapan"),
            self.tr("Kondisi wilayah"),
        ):
            self.tabs.addTab(title)
        for widget in (self.table, self.received, self.conditions, self._empty):
            self._stack.addWidget(widget)
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        body = header.head(self)
        body.setSpacing(10)
        body.addWidget(self.period)
        body.addWidget(self.tabs)
        body.addWidget(self._stack, 1)
        body.addWidget(self._hint)

    def _add_actions(self) -> None:
        bind(self, commands.NEW_DESK_DAY, self.begin_desk_day)
        bind(self, commands.NEW_POLITICAL, self.begin_political)
        bind(self, commands.PREVIOUS_PERIOD, lambda: self.period.step(-1))
        bind(self, commands.NEXT_PERIOD, lambda: self.period.step(1))
        bind(self, commands.PREVIOUS_PART, lambda: self._step(-1))
        bind(self, commands.NEXT_PART, lambda: self._step(1))
        bind(self, commands.HAND_OUT_FORMS, self.forms.ask)
        bind(self, commands.RECEIVE, self.receiving.ask_for_files)
        bind(self, commands.RECEIVE_TEXT, self.receiving.read_clipboard)
        bind(self, commands.COPY_REMINDER, self.copy_reminder)
        bind(self, commands.UNDO, self.edits.undo)

    def _connect(self) -> None:
        self.period.period_changed.connect(self._read_again)
        self.tabs.currentChanged.connect(self._turn)
        self.table.row_activated.connect(self._open)
        self.received.report_opened.connect(self.report_opened)
        self.received.month_wanted.connect(self._go_to_month)
        self.edits.committed.connect(self._commit)
        self.new.begun.connect(self._finish_beginning)
        self.new.wanted.connect(self.report_opened)
        self.receiving.received.connect(lambda changes, _report: self._commit(changes))

    def _read_again(self) -> None:
        self._is_stale = False
        ports, period = self._ports, self.period.period
        self._worker.run(lambda: read_reports(ports, period), self._take, self.banner.show_failure)

    def _take(self, read: ReportsRead) -> None:
        if read.period != self.period.period:
            # Another month was asked for meanwhile.
            return
        self.read = read
        self.model.show(report_rows(read))
        self.received.show_read(read, self._today())
        self.conditions.show_read(read)
        self._show_part()
        if self.isActiveWindow() and (self.hasFocus() or self._empty.hasFocus()):
            self._focus_rows()

    def _show_part(self) -> None:
        part = Part(self.tabs.currentIndex())
        widgets: dict[Part, QWidget] = {
            Part.REPORTS: self.table,
            Part.RECEIVED: self.received,
            Part.CONDITIONS: self.conditions,
        }
        read = self.read
        if read is not None and part is Part.REPORTS and not read.reports:
            self._say_nothing_there(read)
        elif read is not None and not read.regions and part is not Part.REPORTS:
            self._empty.say(
                self.tr("Kabupaten/kota belum diketahui"),
                self.tr("Pilih provinsi di Panduan awal, atau isi daftarnya di Pengaturan."),
            )
            self._stack.setCurrentWidget(self._empty)
        else:
            self._stack.setCurrentWidget(widgets[part])
        self._hint.setText(self._hint_of(part))

    def _say_nothing_there(self, read: ReportsRead) -> None:
        self._empty.say(
            self.tr("Belum ada laporan {0}").format(translated(read.period.label)),
            with_keys(
                self.tr(
                    "{0}: laporan harian. {1}: laporan bulanan dari rapat dan laporan yang ada. "
                    "{2}: terima laporan kabupaten/kota, {3}: dari pesan chat yang disalin."
                ),
                commands.NEW_DESK_DAY,
                commands.NEW_POLITICAL,
                commands.RECEIVE,
                commands.RECEIVE_TEXT,
            ),
        )
        self._stack.setCurrentWidget(self._empty)

    def _hint_of(self, part: Part) -> str:
        if self.read is None:
            return ""
        here, all_ = len(self.read.regions) - len(self.read.missing), len(self.read.regions)
        if part is Part.CONDITIONS:
            words = self.tr("{0} aman   {1} siaga   {2} bahaya   {3}: dengan alasan dan tanggal")
            return with_keys(
                words,
                commands.IS_SAFE,
                commands.IS_ALERT,
                commands.IS_IN_DANGER,
                commands.CHANGE_CONDITION,
            )
        words = self.tr("{0}: {1} dari {2} kabupaten/kota sudah melapor")
        return words.format(translated(self.read.period.label), here, all_)

    def _turn(self) -> None:
        self._show_part()
        self._focus_rows()

    def _step(self, step: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % len(Part))

    def _focus_rows(self) -> None:
        """Put the keyboard on the list; on the page, whose keys hold, where nothing is listed."""
        shown = self._stack.currentWidget()
        if isinstance(shown, RowTable):
            shown.focus_rows()
        elif shown is self.conditions:
            self.conditions.table.focus_rows()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, row: int) -> None:
        if (report := self.model.record_at(row)) is not None:
            self.report_opened.emit(report.id)

    def _go_to_month(self, month: int) -> None:
        year = self.period.period.since.year
        self.period.choose(Period.month_of(date(year, month, 1)))

    def _finish_beginning(self, report_id: UUID, changes: Changes) -> None:
        self._commit(changes)
        self.report_opened.emit(report_id)

    def _commit(self, changes: Changes) -> None:
        self.refresh()
        self.changes_committed.emit(changes)
