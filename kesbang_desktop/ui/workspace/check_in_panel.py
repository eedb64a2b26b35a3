"""The panel in which arrivals are noted: a line, who it may mean, and who is still awaited."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.awaited import is_awaited
from kesbang_desktop.domain.check_in import read_check_in
from kesbang_desktop.domain.completion import NameIndex
from kesbang_desktop.ui.tables.rows_model import RowsModel
from kesbang_desktop.ui.widgets.escape_first import takes_escape
from kesbang_desktop.ui.widgets.frozen_keys import ENTER_KEYS
from kesbang_desktop.ui.widgets.row_table import RowTable
from kesbang_desktop.ui.workspace.check_in_rows import (
    Arrival,
    arrival_columns,
    awaited_rows,
    found_rows,
)

_WIDTH = 400


class CheckInPanel(QFrame):
    """``entered(str, Arrival)`` what was typed and who is meant, ``undo_requested()``, ``left()``.

    The keyboard stays in the line; the arrows choose among those below it.
    """

    entered = Signal(str, object)
    undo_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setMinimumWidth(_WIDTH)
        self.line = _Line(self)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.count = QLabel(self)
        self.count.setProperty("role", "muted")
        self.count.setWordWrap(True)
        self.model = RowsModel[Arrival](arrival_columns(), parent=self)
        self.table = self._make_table()
        self._roll: Sequence[Attendance] = ()
        self._names = NameIndex(())
        self._lay_out()
        self.line.textEdited.connect(lambda _: self._look())
        self.line.installEventFilter(self)
        self.table.clicked.connect(lambda index: self._enter(index.row()))
        self.hide()

    def show_roll(self, roll: Sequence[Attendance], quorum: str = "") -> None:
        """Show who of ``roll`` has come; ``quorum`` says how that stands."""
        self._roll = roll
        came = sum(one.has_come for one in roll)
        online = sum(one.has_come and one.online for one in roll)
        parts = [self.tr("Hadir {0} dari {1}").format(came, len(roll))]
        if online:
            parts.append(self.tr("{0} daring").format(online))
        parts.append(self.tr("belum datang {0}").format(sum(map(is_awaited, roll))))
        self.count.setText(" · ".join(filter(None, (*parts, quorum))))
        self._look()

    def use_names(self, names: NameIndex) -> None:
        """Find by ``names`` who is on no roll."""
        self._names = names

    def say(self, words: str) -> None:
        """Say what became of the line that was entered last."""
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer the keys that the line does not keep for its text."""
        if takes_escape(event, True):
            return True
        return (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and self._answer(event)
        )

    def _answer(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if event.key() in ENTER_KEYS:
            self._enter(self.table.currentIndex().row())
        elif step:
            self._step(step)
        elif event.key() == Qt.Key.Key_Escape:
            self._escape()
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.line.isUndoAvailable():
            self.undo_requested.emit()
        else:
            return False
        return True

    def _escape(self) -> None:
        if self.line.text():
            self.line.setText("")
            self._look()
        else:
            self.left.emit()

    def _enter(self, row: int) -> None:
        text, arrival = self.line.text(), self.model.record_at(row)
        if arrival is not None and not arrival.is_heading:
            self.line.setText("")
            self.entered.emit(text, arrival)
        elif text.strip():
            words = self.tr(
                "Tidak ada yang cocok dengan “{0}”. Orang baru: ketik Nama, jabatan, instansi."
            )
            self.say(words.format(read_check_in(text).who))

    def _look(self) -> None:
        """Show whom the line means, the first one chosen; who is awaited where it means nobody."""
        line = read_check_in(self.line.text())
        rows = found_rows(line, self._roll, self._names) if line.who else awaited_rows(self._roll)
        self.model.show(rows)
        if line.who and self.model.rows:
            self.table.selectRow(0)
        else:
            self.table.clearSelection()
            self.table.setCurrentIndex(self.model.index(-1, 0))

    def _step(self, step: int) -> None:
        row = self.table.currentIndex().row() + step
        while (one := self.model.record_at(row)) is not None and one.is_heading:
            row += step
        if one is not None:
            self.table.selectRow(row)

    def _make_table(self) -> RowTable:
        table = RowTable(self)
        table.setAccessibleName(self.tr("Belum datang"))
        table.setModel(self.model)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.horizontalHeader().hide()
        table.set_columns({1: 14}, 0)
        return table

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Presensi"), self)
        title.setProperty("role", "title")
        each = (
            self.tr("~ daring"),
            self.tr("> Nama, jabatan: wakil"),
            self.tr("- alasan: izin"),
            self.tr("/ pulang"),
            self.tr("09.40: jamnya"),
            self.tr("Nama, jabatan, instansi: orang baru"),
        )
        # A sign and its meaning stand on one line.
        signs = QLabel("   ".join(one.replace(" ", "\N{NO-BREAK SPACE}") for one in each), self)
        signs.setProperty("role", "muted")
        signs.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 10)
        layout.setSpacing(8)
        for widget in (title, self.line, self.said, self.count, self.table, signs):
            layout.addWidget(widget, 1 if widget is self.table else 0)
        self.said.hide()


class _Line(QLineEdit):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Tiga huruf nama atau instansi, Enter: hadir"))
        self.setAccessibleName(self.tr("Presensi"))
