"""The page of follow-ups over all meetings (Tindak lanjut)."""

from collections.abc import Callable
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.done_share import DoneShare
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.follow_up_view import FollowUpCounts
from kesbang_desktop.domain.recurrence import ORIGIN_TITLE
from kesbang_desktop.ports.doors import FollowUpsPagePorts
from kesbang_desktop.ui.commands import follow_ups as commands
from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.follow_ups.counts_words import counts_words
from kesbang_desktop.ui.follow_ups.details_pane import DetailsPane
from kesbang_desktop.ui.follow_ups.details_reader import DetailsReader
from kesbang_desktop.ui.follow_ups.filter_bar import FilterBar
from kesbang_desktop.ui.follow_ups.follow_up_edits import FollowUpEdits
from kesbang_desktop.ui.follow_ups.list_exporter import ListExporter
from kesbang_desktop.ui.follow_ups.list_model import FollowUpListModel
from kesbang_desktop.ui.follow_ups.list_table import FollowUpTable
from kesbang_desktop.ui.follow_ups.page_parts import EmptyFollowUps, FollowUpsHeader
from kesbang_desktop.ui.follow_ups.page_reading import PageReading
from kesbang_desktop.ui.follow_ups.returned_desk import ReturnedDesk
from kesbang_desktop.ui.follow_ups.row_commands import RowCommands
from kesbang_desktop.ui.follow_ups.saved_filters import SavedFilters
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.widgets.focus_heir import FocusHeir
from kesbang_desktop.ui.widgets.side_fold import SideFold
from kesbang_desktop.ui.work.unstored import Unstored
from kesbang_desktop.ui.work.worker import Worker

_PANE_SHARE = 0.26
_NARROWEST_PANE, _WIDEST_PANE = 296, 400
# Narrower than this the columns of the list want all of it.
_FOLDS_BELOW = 1060


class FollowUpsPage(QWidget):
    """All actions over all meetings; only what is on screen is read.

    ``entry_requested(meeting_id, entry_id)`` asks for the line of the minutes;
    ``counted(open, late)`` follows every counting, ``counts_said(str)`` says it in words;
    ``changes_committed(Changes)`` follows every write; ``obligations_requested()`` asks for theirs.
    """

    entry_requested = Signal(object, object)
    counted = Signal(int, int)
    counts_said = Signal(str)
    changes_committed = Signal(object)
    obligations_requested = Signal()

    def __init__(
        self,
        ports: FollowUpsPagePorts,
        worker: Worker,
        parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._counts = FollowUpCounts()
        self.header = FollowUpsHeader(lambda menu: self.exporter.fill(menu), self)
        self.banner = Banner(self)
        self.reading = PageReading(ports.follow_ups, worker, today, self)
        self.model = FollowUpListModel(ports, worker, today, self)
        self.table = FollowUpTable(self.model, self)
        self.filters = FilterBar(today, ports.holidays, self.reading.values, self)
        self.edits = FollowUpEdits(ports.follow_ups, worker, self.banner, self)
        self.saved = SavedFilters(
            ports.settings, worker, self.edits, self.filters.saved, self.table, self
        )
        self.commands = RowCommands(self.table, self.model, self.edits, ports, worker, today, self)
        self.pane = DetailsPane(today, ports.holidays, self)
        self.reader = DetailsReader(
            self.pane, self.edits, ports, worker, self.banner, today, self._with_chosen
        )
        self.exporter = ListExporter(
            ports.follow_ups, worker, self.banner, self.filters.view, today, self
        )
        self.returned = ReturnedDesk(
            ports.follow_ups.read_returned, worker, self.banner, self.edits, self
        )
        self.empty = EmptyFollowUps(self)
        self.stack = QStackedWidget(self)
        self.pane.log.line.textEdited.connect(worker.expect_write)
        self._lay_out()
        self.banner.lie_over(self.table)
        self._add_keys()
        self._connect_header()
        self._connect_list()
        self._connect_parts()
        FocusHeir(self, self.table)

    @property
    def counts_text(self) -> str:
        """How many are open over all meetings, late, and due tomorrow."""
        return counts_words(
            self._counts, self.model.rows.total if self.filters.is_filtered else None
        )

    def refresh(self, changes: Changes | None = None) -> None:
        """Read again where ``changes`` touch follow-ups; None always reads."""
        self.reading.refresh(changes)

    def unstored(self) -> list[Unstored]:
        """Return what is typed beside the list and was not noted."""

        def show(one: Unstored) -> None:
            self.fold.show_side()
            if isinstance(one.about, UUID) and not self.table.kept.go_to(one.about):
                # Another view may hide it.
                self.filters.clear()
            one.show()

        noted = [one._replace(show=partial(show, one)) for one in self.pane.log.unstored()]
        return [*self.commands.unstored(), *noted]

    def enter(self) -> None:
        """Put the keyboard on the list and read it again."""
        self.setFocus()
        self.refresh()

    def show_query(self, text: str) -> None:
        """Show what ``text`` asks for."""
        self.filters.line.show_query(text)

    def focus_text(self) -> None:
        """Put the cursor in the filter."""
        self.filters.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.line.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reading.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.reading.rest()
        self.reader.rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pane its share of the width."""
        super().resizeEvent(event)
        width = round(self.width() * _PANE_SHARE)
        self.pane.setMinimumWidth(min(max(width, _NARROWEST_PANE), _WIDEST_PANE))
        self.fold.apply()

    def changeEvent(self, event: QEvent) -> None:
        """Measure rows anew in another font or style."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.table.heights.measure_again()

    def _lay_out(self) -> None:
        self.filters.row.addStretch()
        self.filters.row.addWidget(self.saved.button)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        main = QWidget(self)
        FocusHeir(main, self.table)
        left = QVBoxLayout(main)
        left.setContentsMargins(24, 14, 14, 14)
        left.setSpacing(10)
        left.addWidget(self.stack, 1)
        for prompt in (self.commands.due, self.commands.owners):
            prompt.lie_over(self.stack)
        top = QVBoxLayout()
        top.setContentsMargins(24, 12, 24, 0)
        top.addWidget(self.filters)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(main, 1)
        body.addWidget(self.pane)
        self.fold = SideFold(self, main, self.pane, _FOLDS_BELOW)
        self.fold.use_button(self.header.details)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addLayout(top)
        layout.addLayout(body, 1)

    def _add_keys(self) -> None:
        """Give list, pane and page their keys; letters hold where nothing is typed."""
        rows = ((self.table, Area.FOLLOW_UPS_LIST), (self.pane, Area.FOLLOW_UPS_PANE))
        for widget, place in rows:
            self.commands.add_keys(widget, place)
            bind(widget, commands.GO_TO_ENTRY, self.go_to_entry, place)
            bind(widget, commands.ADD_NOTE, self.focus_note, place)
            bind(widget, commands.ADD_EVIDENCE, self.ask_for_evidence, place)
        bind(self.table, commands.SHOW_DETAILS, self.fold.show_side)
        bind(self.stack, commands.FILTER, self.focus_text, Area.FOLLOW_UPS_BODY)
        bind(self.stack, commands.GROUP, self.filters.groups.open)
        bind(self.stack, commands.SORT, self.open_orders)
        bind(self.stack, commands.OPEN_FILTERS, self.saved.button.open)
        bind(self, commands.FILTER, self.focus_text, Area.FOLLOW_UPS)
        bind(self, commands.STEP_BACK, self.step_back)
        bind(self, commands.UNDO, self.edits.undo, Area.FOLLOW_UPS)
        bind(self, commands.SAVE_FILTER, self.saved.ask_for_name)
        bind(self, commands.COPY_SUMMARY, self.exporter.copy_summary)
        bind(self, commands.EXPORT, self.header.export.open)
        bind(self, commands.TOGGLE_SIDE, self.fold.toggle)
        bind(self, commands.IMPORT, self.returned.ask_for_file)

    def _connect_header(self) -> None:
        self.header.import_wanted.connect(self.returned.ask_for_file)
        self.header.summary_wanted.connect(self.exporter.copy_summary)
        self.header.obligations_wanted.connect(self.obligations_requested)

    def _connect_list(self) -> None:
        self.filters.view_changed.connect(self._show_view)
        self.filters.line.lead_to(self.table.focus_rows, self.model.when_answered)
        self.table.order_chosen.connect(self.filters.set_order)
        self.table.current_changed.connect(self._show_current)
        self.table.row_activated.connect(lambda _: self.fold.show_side())
        self.model.rows_replaced.connect(self._show_state)
        self.model.part_read.connect(lambda *_: self._show_current())
        self.model.loading_failed.connect(self.banner.show_error)

    def _connect_parts(self) -> None:
        self.reading.rows_wanted.connect(self._reload)
        self.reading.counted.connect(self._take_counts)
        self.reading.figured.connect(self._take_figures)
        self.reading.failed.connect(self.banner.show_failure)
        self.saved.chosen.connect(self.filters.use)
        self.saved.failed.connect(self.banner.show_error)
        self.edits.status_shown.connect(self.model.show_status)
        self.edits.committed.connect(self._commit)
        self.commands.prompt_closed.connect(self.table.focus_rows)
        # Where the window is narrow the pane covers the list.
        self.commands.asking.connect(self.fold.show_main)
        self.pane.entry_wanted.connect(self.go_to_entry)
        self.pane.log.left.connect(self._return_to_rows)

    def go_to_entry(self) -> None:
        """Ask for the line of the minutes, or say that its meeting is gone."""
        one = self.table.current()
        if one is None:
            return
        if one.meeting_id is None:
            words = self.tr("Rapat asalnya sudah dihapus, jadi butirnya tidak ada lagi.")
            if one.meeting_title in ("", ORIGIN_TITLE):
                words = self.tr("Tindak lanjut ini tidak berasal dari rapat.")
            self.banner.show_message(words, (), UNDO_HINT_MS)
            return
        self.entry_requested.emit(one.meeting_id, one.entry_id)

    def _reload(self) -> None:
        self.table.kept.remember()
        self.model.forget_places()
        self.filters.line.forget_values()
        first, last = self.table.visible_rows()
        self.model.load(self.filters.view(), first, last)
        self.reader.refresh()

    def _take_figures(self, shares: list[DoneShare], series: list[str]) -> None:
        self.pane.show_figures(shares)
        self.filters.set_series(series)

    def _take_counts(self, counts: FollowUpCounts) -> None:
        self._counts = counts
        self.counted.emit(counts.open, counts.late)
        self.counts_said.emit(self.counts_text)

    def _show_view(self) -> None:
        """Look at the list in another way, from its top."""
        self.table.kept.begin_anew()
        self.model.load(self.filters.view())

    def _show_state(self) -> None:
        """Show the rows, or why there are none."""
        self.table.show_order(self.model.question)
        had_keyboard = self.table.hasFocus() or self.empty.hasFocus()
        has_rows = bool(self.model.rows.row_count)
        self.empty.say_why(self.filters.is_filtered)
        self.stack.setCurrentWidget(self.table if has_rows else self.empty)
        if had_keyboard:
            (self.table if has_rows else self.empty).setFocus()
        self._show_current()
        self.counts_said.emit(self.counts_text)

    def _show_current(self) -> None:
        has_rows = bool(self.model.rows.row_count)
        count = self.table.kept.count() if has_rows else 0
        self.reader.show(self.table.current() if has_rows else None, count)

    def _return_to_rows(self) -> None:
        self.fold.show_main()
        self.table.focus_rows()

    def focus_note(self) -> None:
        """Put the cursor where progress is noted."""
        self.fold.show_side()
        self.pane.log.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.pane.ensureWidgetVisible(self.pane.log.line)

    def ask_for_evidence(self) -> None:
        """Ask for files that prove what is shown."""
        if self.reader.shown is not None:
            self.fold.show_side()
            self.pane.evidence.ask_for_files()

    def open_orders(self) -> None:
        """Offer the orders of rows under their headings."""
        self.commands.menu.clear()
        self.filters.fill_orders(self.commands.menu)
        header = self.table.horizontalHeader()
        self.commands.menu.popup(header.mapToGlobal(header.rect().bottomLeft()))
        self.commands.menu.setActiveAction(self.commands.menu.actions()[0])

    def step_back(self) -> None:
        """Go one step back: what asks, the pane, the banner, the filter."""
        if self.commands.close_prompts():
            return
        if self.pane.log.stop_changing():
            self.table.focus_rows()
            return
        if self.fold.show_main():
            return
        if not self.table.hasFocus() and not self.filters.line.hasFocus():
            self.table.focus_rows()
        elif self.banner.text:
            self.banner.dismiss()
        elif self.filters.line.text():
            self.filters.clear()
            self.table.focus_rows()
        else:
            self.table.focus_rows()

    def _with_chosen(self, act: Callable[[list[FollowUp]], object]) -> None:
        self.model.collect(self.table.kept.spans(), lambda found: act(list(found)))

    def _commit(self, changes: Changes) -> None:
        self.refresh(changes)
        self.changes_committed.emit(changes)
