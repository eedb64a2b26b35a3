"""Rows that are not as they were written, beside what a copy has of them: which is right?"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QSize, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.domain.altered_rows import LEFT_WORDS, AlteredRow, SettledRows, Verdict
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.comparison import compare_texts
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.ports.copies import CopyPorts
from kesbang_desktop.ui.commands import dialogs as commands
from kesbang_desktop.ui.commands.binding import bind, with_keys
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.tables.searched_model import TextRowsModel
from kesbang_desktop.ui.versions.comparison_view import ComparisonView
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.roles import set_role
from kesbang_desktop.ui.widgets.row_table import RowTable
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow
from kesbang_desktop.ui.work.undoable_writes import UndoableWrites
from kesbang_desktop.ui.work.work_line import WorkLine
from kesbang_desktop.ui.work.worker import Worker

_SIZE = QSize(880, 600)


class AlteredRowsDialog(FittingDialog):
    """``committed(Changes)`` after each decision, and after one that was taken back.

    It closes by itself once every row is as it was written; ``decided`` are the decisions that
    hold then, the oldest first.
    """

    committed = Signal(object)

    def __init__(
        self,
        rows: Sequence[AlteredRow],
        ports: CopyPorts,
        worker: Worker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Baris yang berubah sendiri"))
        self._rows = sorted(rows, key=_order)
        self._ports = ports
        self._worker = worker
        self._is_busy = False
        self.decided: list[SettledRows] = []
        self.model = TextRowsModel((self.tr("Baris"), self.tr("Yang terjadi")), 1, self)
        self.table = RowTable(self)
        self.table.setModel(self.model)
        self.table.set_columns({1: 34}, stretched=0)
        self.table.setAccessibleName(self.tr("Baris yang berubah sendiri"))
        self.table.setMinimumHeight(self.fontMetrics().height() * 6)
        self.sides = ComparisonView(self)
        self.sides.rows.setAccessibleName(self.tr("Isi sekarang dan isi salinan"))
        self.sides.rows.setMinimumHeight(self.fontMetrics().height() * 6)
        self.says = QLabel(self)
        self.says.setWordWrap(True)
        self.says.setProperty("role", "muted")
        self.banner = Banner(self)
        self.writes = UndoableWrites(worker, self.banner, self)
        self._lay_out()
        self.banner.lie_over(self.sides)
        self._connect()
        self._fill(0)

    @property
    def chosen(self) -> list[AlteredRow]:
        """The selected rows, else the one under the keyboard."""
        return [self._rows[row] for row in self.table.chosen_rows() if row < len(self._rows)]

    def _lay_out(self) -> None:
        self.take = QPushButton(self.tr("Pakai isi dari cadangan"), self)
        self.keep = QPushButton(self.tr("Isi sekarang benar"), self)
        self.take_all = QPushButton(self.tr("Semua dari cadangan"), self)
        self.keep_all = QPushButton(self.tr("Semua isi sekarang benar"), self)
        self.leave = QPushButton(self.tr("Tutup"), self)
        set_role(self.take, "primary")
        self.take.setDefault(True)
        for button in (self.keep, self.take_all, self.keep_all, self.leave):
            button.setAutoDefault(False)
        head = QLabel(
            with_keys(
                self.tr(
                    "Disk, stik atau program lain mengubah baris ini tanpa program ini. Pilih isi "
                    "yang benar; pilihan dapat diurungkan dengan {0}."
                ),
                commands.UNDO_ALTERED,
            ),
            self,
        )
        head.setWordWrap(True)
        everything = WrappingRow()
        for button in (self.take_all, self.keep_all):
            everything.addWidget(button)
        everything.addStretch(1)
        contents = QVBoxLayout()
        contents.setSpacing(8)
        contents.addWidget(head)
        contents.addWidget(self.table, 2)
        contents.addLayout(everything)
        contents.addWidget(self.sides, 3)
        contents.addWidget(self.says)
        # The foot of the window is behind this dialog.
        self.work = WorkLine(self)
        self.work.follow(self._worker)
        contents.addWidget(self.work)
        self.set_contents(contents, self.foot_of(self.take, self.keep, self.leave), _SIZE)

    def _connect(self) -> None:
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show())
        self.table.row_activated.connect(lambda _row: self.take.click())
        self.take.clicked.connect(lambda: self._settle(self.chosen, Verdict.COPY))
        self.keep.clicked.connect(lambda: self._settle(self.chosen, Verdict.NOW))
        self.take_all.clicked.connect(lambda: self._settle(self._copied, Verdict.COPY))
        self.keep_all.clicked.connect(lambda: self._settle(self._rows, Verdict.NOW))
        self.leave.clicked.connect(self.reject)
        self.writes.committed.connect(self.committed)
        bind(self, commands.UNDO_ALTERED, self.writes.undo)

    @property
    def _copied(self) -> list[AlteredRow]:
        """Those that a copy has; what came from elsewhere goes one by one only."""
        return [row for row in self._rows if row.has_copy]

    def _fill(self, row: int) -> None:
        self.model.show_rows((_name_of(one), translated(one.what)) for one in self._rows)
        self.show_row(min(row, len(self._rows) - 1))
        self._show()

    def show_row(self, row: int) -> None:
        """Select that row alone, whatever keys are held."""
        flags = (
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows
        )
        self.table.selectionModel().setCurrentIndex(self.model.index(row, 0), flags)

    def _show(self) -> None:
        chosen = self.chosen
        one = chosen[0] if chosen else None
        can_go = bool(chosen) and all(row.can_go for row in chosen)
        is_free = not self._is_busy
        self.take.setText(
            self.tr("Buang baris ini") if can_go else self.tr("Pakai isi dari cadangan")
        )
        self.take.setEnabled(is_free and any(row.has_copy or row.can_go for row in chosen))
        self.keep.setEnabled(is_free and bool(chosen))
        self.take_all.setEnabled(is_free and bool(self._copied))
        self.keep_all.setEnabled(is_free and bool(self._rows))
        # What came from another program is thrown away by whoever says so, not by an Enter.
        set_role(self.take, "" if can_go else "primary")
        for button in (self.take, self.leave):
            button.setDefault(button is (self.leave if can_go else self.take))
        self.says.setText(translated(one.copy_words) if one else "")
        if one is not None:
            nothing = self.tr("(tidak ada)")
            now = "\n".join(
                f"{translated(field.label)}: {field.now or '–'}" for field in one.fields
            )
            before = "\n".join(
                f"{translated(field.label)}: {field.before or '–'}" for field in one.fields
            )
            is_there = one.kind is not one.kind.GONE
            title = (
                self.tr("Dalam {0}").format(translated(one.source))
                if one.source
                else self.tr("Cadangan")
            )
            self.sides.show_comparison(
                self.tr("Sekarang"),
                title,
                compare_texts(now if is_there else nothing, before if one.has_copy else nothing),
            )

    def _settle(self, rows: Sequence[AlteredRow], verdict: Verdict) -> None:
        if self._is_busy or not rows:
            return
        given = list(rows)
        job = partial(self._ports.settle, given, verdict)
        self._run(job, partial(self._note, verdict), writes=True)

    def _note(self, verdict: Verdict, settled: SettledRows) -> None:
        keys = {one.key for one in settled.before}
        row = self.table.currentIndex().row()
        done = [one for one in self._rows if one.key in keys]
        self._rows = [one for one in self._rows if one.key not in keys]
        self.decided.append(settled)
        self._fill(max(row - len(done) + 1, 0))
        if settled.left:
            self.banner.show_error(f"{settled.left} {self.tr('baris')} {translated(LEFT_WORDS)}")
            self.committed.emit(settled.changes)
            return
        words = {
            Verdict.COPY: self.tr("{0} baris seperti dalam cadangan lagi", "", len(done)),
            Verdict.NOW: self.tr("{0} baris diterima seperti sekarang", "", len(done)),
        }[verdict]
        undo = partial(self._take_back, settled, done)
        self.writes.tell(words.format(len(done)), settled.changes, undo)
        if not self._rows:
            # Only what was read again is said to be right.
            self._run(self._ports.altered, self._show_next)

    def _show_next(self, rows: Sequence[AlteredRow]) -> None:
        self._rows = sorted(rows, key=_order)
        if self._rows:
            self._fill(0)
        else:
            self.accept()

    def _take_back(self, settled: SettledRows, rows: Sequence[AlteredRow]) -> None:
        def note(changes: Changes) -> None:
            self.decided.remove(settled)
            self._rows = sorted([*self._rows, *rows], key=_order)
            self._fill(self._rows.index(rows[0]))
            self.writes.tell(self.tr("Dikembalikan"), changes)

        self._run(lambda: self._ports.unsettle(settled), note, writes=True)

    def _run(
        self, job: Callable[[], object], then: Callable[..., object], writes: bool = False
    ) -> None:
        def finish(found: object) -> None:
            self._is_busy = False
            then(found)
            self._show()

        def fail(error: KnownError) -> None:
            self._is_busy = False
            self._show()
            self.banner.show_failure(error)

        self._is_busy = True
        self._show()
        title = self.tr("Memeriksa baris…")
        self._worker.run_aside(job, finish, fail, title=title, writes=writes)


def _order(row: AlteredRow) -> tuple[bool, int]:
    """Those first that a copy has."""
    return not row.has_copy, row.key


def _name_of(one: AlteredRow) -> str:
    """Return what the row is, and where: ``Butir notula “…” dalam rapat “…”``."""
    kind = one.name.removesuffix(one.place).rstrip()
    place = one.place.replace("dalam rapat “", f"{translated('dalam rapat ')}“")
    return f"{translated(kind)} {place}".rstrip()
