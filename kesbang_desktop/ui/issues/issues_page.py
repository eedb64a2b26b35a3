"""The page of problems over all meetings (Permasalahan)."""

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.issue import Issue, IssueFilter
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.reports.report_forms import FIELDS, ReportField
from kesbang_desktop.ports.follow_ups import IssuePorts
from kesbang_desktop.ui.commands import issues as commands
from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.binding import bind, say_keys, with_keys
from kesbang_desktop.ui.follow_ups.choice_menu import MenuButton
from kesbang_desktop.ui.issues.issue_edits import IssueEdits
from kesbang_desktop.ui.issues.issue_exporter import IssueExporter
from kesbang_desktop.ui.issues.issue_fields import IssueFields
from kesbang_desktop.ui.issues.issue_filter_row import IssueFilterRow
from kesbang_desktop.ui.issues.issue_notes import IssueNotes
from kesbang_desktop.ui.issues.issue_prompts import NotePrompt, RegionPrompt
from kesbang_desktop.ui.issues.issues_model import IssuesModel
from kesbang_desktop.ui.issues.issues_table import IssuesTable
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.empty_state import EmptyState
from kesbang_desktop.ui.widgets.focus_heir import FocusHeir
from kesbang_desktop.ui.widgets.page_header import PageHeader
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow
from kesbang_desktop.ui.work.unstored import Unstored
from kesbang_desktop.ui.work.worker import Worker

# What is shown is chosen here, at every letter, of those that are read.
_ALL = IssueFilter(open_only=False)
# Of an office with thousands the earlier ones are read when somebody asks for them. The page opens
# with fewer: what follows comes behind them in each group, where nobody looks yet.
_NEWEST, _FIRST = 1000, 200


class IssuesPage(QWidget):
    """Problems by kabupaten/kota.

    ``entry_requested(meeting_id, entry_id)`` asks for the line of the minutes;
    ``changes_committed(Changes)`` follows every write, ``fields_taken(Changes)`` one that changes
    lines of minutes.
    """

    entry_requested = Signal(object, object)
    changes_committed = Signal(object)
    fields_taken = Signal(object)

    def __init__(
        self,
        issues: IssuePorts,
        worker: Worker,
        parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
        read_fields: Callable[[], Sequence[ReportField]] = lambda: FIELDS,
    ) -> None:
        super().__init__(parent)
        self._issues = issues
        self._worker = worker
        self._read_fields = read_fields
        self._all: Sequence[Issue] | None = None
        self._is_stale = True
        self._reads_all = False
        self._has_more = self._is_part = False
        self.header = PageHeader(self.tr("Permasalahan"), self)
        self.filters = IssueFilterRow(self)
        self.banner = Banner(self)
        self.model = IssuesModel(self)
        self.table = IssuesTable(self.model, self)
        self.note = NotePrompt(self)
        self.region = RegionPrompt(self)
        self.edits = IssueEdits(issues, worker, self.banner, self)
        self.fields = IssueFields(self.model, self.table, self.edits)
        self.notes = IssueNotes(issues.notes, worker, self.edits, self)
        self.exporter = IssueExporter(
            issues,
            worker,
            self.banner,
            lambda: self.filters.value,
            lambda: list(self.model.records),
            today,
            self,
        )
        self._empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._count = QLabel(self)
        self._earlier = QPushButton(self.tr("Baca juga yang lebih lama"), self)
        self._earlier.clicked.connect(self._read_all)
        self._earlier.hide()
        self._lay_out()
        self.banner.lie_over(self.table)
        self._add_actions()
        self._connect()

    def unstored(self) -> list[Unstored]:
        """Return what is typed over the list and was not noted."""
        asked = [*self.note.unstored(), *self.region.unstored()]
        issues: dict[Hashable, Issue] = {one.entry_id: one for one in self._all or ()}
        noted = [
            one._replace(show=partial(self.notes.ask, issues[one.about]))
            for one in self.notes.log.unstored()
            if one.about in issues
        ]
        return asked + noted

    def refresh(self, changes: Changes | None = None) -> None:
        """Read again where ``changes`` touch problems; None always reads."""
        touched = changes and (changes.meetings or changes.actions or changes.parties)
        if changes is None or touched or changes.profiles:
            self._is_stale = True
            if self.isVisible():
                self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._read()

    def _read(self) -> None:
        self._is_stale = False
        reads_all, is_first = self._reads_all, self._all is None

        def read() -> tuple[Sequence[ReportField], Sequence[Issue], bool]:
            fields = self._read_fields()
            if reads_all:
                return fields, self._issues.list(_ALL), False
            return fields, *self._issues.newest(_FIRST if is_first else _NEWEST)

        def take(found: tuple[Sequence[ReportField], Sequence[Issue], bool]) -> None:
            fields, issues, has_more = found
            self.model.fields = fields
            self.filters.offer_fields(fields)
            self._is_part = has_more and is_first
            self._take(issues, has_more and not is_first)
            if self._is_part:
                self._read()
            else:
                self._worker.run(self._issues.region_names, self.region.offer, self._fail)

        self._worker.run(read, take, self._fail)

    def _lay_out(self) -> None:
        copy = self.header.add_button(self.tr("Salin teks"), self.tr("Salin permasalahan"))
        say_keys(copy, commands.COPY)
        copy.clicked.connect(self.exporter.copy)
        self._export = MenuButton(self.tr("Ekspor inventaris"), self.exporter.fill, self.header)
        say_keys(self._export, commands.EXPORT)
        self.header.add_widget(self._export)
        for shown in (self.table, self._empty):
            self._stack.addWidget(shown)
        self._count.setProperty("role", "muted")
        body = self.header.head(self)
        for widget in (self.filters, self.notes):
            body.addWidget(widget)
        body.addWidget(self._stack, 1)
        for prompt in (self.note, self.region):
            prompt.lie_over(self._stack)
        foot = WrappingRow()
        foot.addWidget(self._count, 1)
        foot.addWidget(self._earlier)
        body.addLayout(foot)
        FocusHeir(self, self.table)

    def _add_actions(self) -> None:
        bind(self.table, commands.TOGGLE, self._toggle)
        bind(self.table, commands.ADD_NOTE, self._ask_for_note)
        bind(self.table, commands.CHANGE_REGION, self._ask_for_region)
        bind(self.table, commands.CHANGE_FIELD, self.fields.press)
        bind(self.table, commands.GO_TO_ENTRY, self._go_to_entry)
        bind(self.table, commands.COPY, self.exporter.copy)
        bind(self.table, commands.FILTER, self.filters.focus_text, Area.ISSUES_LIST)
        bind(self, commands.FILTER, self.filters.focus_text, Area.ISSUES)
        bind(self.filters.text, commands.TO_LIST, self.table.focus_rows)
        bind(self, commands.EXPORT, self._export_sheet)
        bind(self, commands.UNDO, self.edits.undo)
        bind(self, commands.STEP_BACK, self._step_back)

    def _connect(self) -> None:
        self.filters.filter_changed.connect(self._show)
        self.filters.list_requested.connect(self.table.focus_rows)
        self.table.row_activated.connect(lambda _row: self._go_to_entry())
        self.table.chosen_changed.connect(self._show_count)
        self.edits.committed.connect(self._commit)
        self.edits.fields_taken.connect(self.fields_taken)
        self.edits.note_requested.connect(self._ask_for_note_on)
        self.note.answered.connect(lambda text: self.edits.add_note(self.note.about, text))
        self.region.answered.connect(
            lambda region: self.edits.set_region(self.region.about, region)
        )
        for prompt in (self.note, self.notes, self.region):
            prompt.closed.connect(self.table.focus_rows)

    def _read_all(self) -> None:
        self._reads_all = True
        self.table.focus_rows()
        self._read()

    def _take(self, issues: Sequence[Issue], has_more: bool) -> None:
        self._all, self._has_more = issues, has_more
        self._earlier.setVisible(self._has_more)
        regions = dict.fromkeys(one.region for one in issues if one.region)
        series = sorted({one.series for one in issues if one.series}, key=fold)
        self.filters.offer(regions, series)
        self._show()

    def _show(self) -> None:
        if self._all is None:
            # Not read yet: that there are none cannot be said.
            return
        wanted = self.filters.value
        shown = [one for one in self._all if wanted.fits(one)]
        self.table.show_issues(shown)
        if shown or self._is_part:
            # What fits may be in what is being read.
            self._stack.setCurrentWidget(self.table)
        elif self._all:
            self._say_nothing_fits(wanted)
        else:
            self._empty.say(
                self.tr("Belum ada permasalahan"),
                self.tr("Permasalahan dicatat di notula dengan “? ” di awal baris."),
            )
            self._stack.setCurrentWidget(self._empty)
        self._show_count()

    def _say_nothing_fits(self, wanted: IssueFilter) -> None:
        if self._has_more:
            self._empty.say(
                self.tr("Tidak ada di antara yang terbaru"),
                self.tr("Pilih “{0}” di bawah.").format(self._earlier.text()),
            )
        elif wanted == IssueFilter():
            self._empty.say(
                self.tr("Semua permasalahan sudah teratasi"),
                self.tr("Lepas “Belum teratasi” untuk melihat yang sudah teratasi."),
            )
        else:
            self._empty.say(
                self.tr("Tidak ada yang cocok"),
                with_keys(
                    self.tr("Tekan {0} untuk mengosongkan saringan, atau lepas “Belum teratasi”."),
                    commands.STEP_BACK,
                ),
            )
        self._stack.setCurrentWidget(self._empty)

    def _show_count(self) -> None:
        issues = self.model.records
        solved = sum(one.is_solved for one in issues)
        parts = [self.tr("{0} terbuka").format(len(issues) - solved)]
        if solved:
            parts.append(self.tr("{0} teratasi").format(solved))
        chosen = len(self.table.selectionModel().selectedRows())
        if chosen > 1:
            parts.append(self.tr("{0} dipilih").format(chosen))
        self._count.setText(" · ".join(parts) if issues else "")

    def _toggle(self) -> None:
        if chosen := self.table.chosen():
            self.edits.toggle_solved(chosen)

    def _ask_for_note(self) -> None:
        self._ask_for_note_on(self.table.chosen())

    def _ask_for_note_on(self, issues: Sequence[Issue]) -> None:
        for prompt in (self.region, self.note):
            prompt.set_aside()
        if len(issues) == 1:
            self.notes.ask(issues[0])
        elif issues:
            self.notes.hide()
            self.note.ask("", issues)

    def _ask_for_region(self) -> None:
        if chosen := self.table.chosen():
            self.note.set_aside()
            self.notes.hide()
            regions = {one.region for one in chosen}
            self.region.ask(regions.pop() if len(regions) == 1 else "", chosen)

    def _go_to_entry(self) -> None:
        chosen = self.table.chosen()
        if chosen and chosen[0].meeting_id is not None:
            self.entry_requested.emit(chosen[0].meeting_id, chosen[0].entry_id)

    def _export_sheet(self) -> None:
        self.exporter.export(".xlsx")

    def _step_back(self) -> None:
        if self.notes.isVisible():
            self.notes.step_back()
            return
        for prompt in (self.note, self.region):
            if prompt.isVisible():
                prompt.close_prompt()
                return
        self.banner.dismiss()
        self.filters.clear()
        self.table.focus_rows()

    def _commit(self, changes: Changes) -> None:
        self.refresh(changes)
        self.notes.read()
        self.changes_committed.emit(changes)

    def _fail(self, error: KnownError) -> None:
        self.banner.show_failure(error)
