"""The page of obligations that come back (Kewajiban berkala)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.recurrence import Obligation, Occurrence
from kesbang_desktop.ports.follow_ups import ObligationPorts
from kesbang_desktop.ui.commands import obligations as commands
from kesbang_desktop.ui.commands.binding import bind, button_text, say_keys, with_keys
from kesbang_desktop.ui.obligations.obligation_columns import ObligationColumn, obligation_columns
from kesbang_desktop.ui.obligations.obligation_dialog import ObligationDialog
from kesbang_desktop.ui.obligations.obligation_words import ObligationState
from kesbang_desktop.ui.tables.kept_row import KeptRow
from kesbang_desktop.ui.tables.rows_model import RowsModel
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.empty_state import EmptyState
from kesbang_desktop.ui.widgets.focus_heir import FocusHeir
from kesbang_desktop.ui.widgets.page_header import PageHeader
from kesbang_desktop.ui.widgets.row_table import RowTable
from kesbang_desktop.ui.work.undoable_writes import UndoableWrites
from kesbang_desktop.ui.work.worker import Worker


class ObligationsPage(QWidget):
    """Adds, changes and ends obligations.

    ``left()`` asks for the follow-ups; ``changes_committed(Changes)`` follows every write.
    """

    left = Signal()
    changes_committed = Signal(object)

    def __init__(
        self,
        obligations: ObligationPorts,
        load_directory: Callable[[], Directory],
        worker: Worker,
        parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._obligations = obligations
        self._load_directory = load_directory
        self._worker = worker
        self._today = today
        self._states: list[ObligationState] = []
        self._directory = Directory()
        self._is_stale = True
        self.header = PageHeader(self.tr("Kewajiban berkala"), self)
        self.banner = Banner(self)
        self.edits = UndoableWrites(worker, self.banner, self)
        self.model = RowsModel(obligation_columns(today), lambda one: one.record.id, self)
        self.table = RowTable(self)
        self.ended = QPushButton(self.tr("Tampilkan yang diakhiri"), self)
        self._empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._count = QLabel(self)
        self.dialog: ObligationDialog | None = None
        self._build_header()
        self._build_table()
        self._lay_out()
        self.banner.lie_over(self.table)
        self._connect()
        FocusHeir(self, self.table)

    def refresh(self, changes: Changes | None = None) -> None:
        """Read again where ``changes`` touch what is shown; None always reads."""
        if changes is None or changes.actions or changes.parties or changes.meetings:
            self._is_stale = True
            if self.isVisible():
                self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._read()

    def add(self) -> None:
        """Ask for a new obligation."""
        self._edit(None)

    def _build_header(self) -> None:
        back = self.header.add_button(
            self.tr("‹ Tindak lanjut"), self.tr("Kembali ke tindak lanjut")
        )
        say_keys(back, commands.LEAVE)
        back.clicked.connect(self.left)
        add = self.header.add_button(
            button_text(commands.ADD, self.tr("Tambah kewajiban")),
            self.tr("Tambah kewajiban"),
            primary=True,
        )
        add.clicked.connect(self.add)

    def _build_table(self) -> None:
        self.table.setModel(self.model)
        KeptRow(self.table, self.model, begins=True)
        self.table.setAccessibleName(self.tr("Daftar kewajiban berkala"))
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.table.set_columns(
            {
                ObligationColumn.EVERY: 16,
                ObligationColumn.DUE: 24,
                ObligationColumn.OWNERS: 28,
                ObligationColumn.DONE: 20,
            },
            stretched=ObligationColumn.TEXT,
        )
        self.ended.setCheckable(True)

    def _lay_out(self) -> None:
        about = QLabel(
            self.tr(
                "Setiap kewajiban membuat tindak lanjutnya sendiri: yang berikutnya muncul begitu "
                "yang terakhir selesai atau tenggatnya tiba, satu kali."
            ),
            self,
        )
        about.setWordWrap(True)
        about.setProperty("role", "muted")
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(about, 1)
        top.addWidget(self.ended)
        for widget in (self.table, self._empty):
            self._stack.addWidget(widget)
        self._count.setProperty("role", "muted")
        body = self.header.head(self)
        body.addLayout(top)
        body.addWidget(self._stack, 1)
        body.addWidget(self._count)

    def _connect(self) -> None:
        bind(self, commands.ADD, self.add)
        bind(self, commands.LEAVE, self.left.emit)
        bind(self, commands.UNDO, self.edits.undo)
        self.table.open_word = self.tr("Ubah")
        bind(self.table, commands.END, self._end)
        self.table.row_activated.connect(lambda row: self._edit(self.model.record_at(row)))
        self.edits.committed.connect(self._commit)
        self.ended.toggled.connect(lambda _: self._show())

    def _read(self) -> None:
        self._is_stale = False
        verbs = self._obligations
        self._worker.run(
            lambda: (
                verbs.list(),
                verbs.occurrences(),
                self._load_directory(),
            ),
            lambda read: self._take(*read),
            self._fail,
        )

    def _take(
        self,
        records: Sequence[Obligation],
        occurrences: Mapping[UUID, Sequence[Occurrence]],
        directory: Directory,
    ) -> None:
        self._directory = directory
        self._states = [ObligationState(one, tuple(occurrences.get(one.id, ()))) for one in records]
        self._show()

    def _show(self) -> None:
        active = [one for one in self._states if one.record.is_active]
        shown = self._states if self.ended.isChecked() else active
        self.model.show(shown)
        # The same ones are nearer to their day than when they were shown before.
        self.model.tell_changed()
        self._empty.say(
            self.tr("Belum ada kewajiban berkala"),
            with_keys(
                self.tr("Laporan bulanan dan sejenisnya: tekan {0} untuk mencatat yang pertama."),
                commands.ADD,
            ),
        )
        self._stack.setCurrentWidget(self.table if shown else self._empty)
        ended = len(self._states) - len(active)
        self.ended.setVisible(ended > 0)
        parts = [self.tr("{0} kewajiban", "", len(active)).format(len(active))]
        if ended:
            parts.append(self.tr("{0} diakhiri").format(ended))
        self._count.setText(" · ".join(parts) if self._states else "")

    def _current(self) -> ObligationState | None:
        return self.model.record_at(self.table.currentIndex().row())

    def _edit(self, state: ObligationState | None) -> None:
        self.dialog = ObligationDialog(
            state.record if state else None,
            state.occurrences if state else (),
            self._directory,
            self._obligations.save,
            self._worker,
            self._today,
            self,
        )
        before = state.record if state else None
        self.dialog.saved.connect(lambda made, changes: self._tell_saved(before, made, changes))
        self.dialog.open()

    def _tell_saved(self, before: Obligation | None, made: Obligation, changes: Changes) -> None:
        verbs, today = self._obligations, self._today()
        if before is None:
            words, back = self.tr("“{0}” ditambahkan."), lambda: verbs.withdraw(made.id)
        else:
            words, back = self.tr("“{0}” diubah."), lambda: verbs.save(before, today, made)
        self.edits.tell(words.format(made.text), changes, lambda: self.edits.write_back([back]))

    def _end(self) -> None:
        state = self._current()
        if state is None or not state.record.is_active:
            return
        record, today, verbs = state.record, self._today(), self._obligations
        ended, again = replace(record, is_active=False), replace(record, is_active=True)
        self.edits.write(
            [lambda: verbs.end(record.id)],
            self.tr("“{0}” diakhiri. Tindak lanjut yang sudah ada tetap.").format(record.text),
            lambda: self.edits.write_back([lambda: verbs.save(again, today, ended)]),
        )

    def _commit(self, changes: Changes) -> None:
        self.refresh()
        self.changes_committed.emit(changes)

    def _fail(self, error: KnownError) -> None:
        self.banner.show_failure(error)
