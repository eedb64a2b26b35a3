"""A matrix that came back: each change is looked at, and taken over only where it is checked."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.returned_matrix import ReturnedMatrix
from kesbang_desktop.ui.commands import follow_ups as commands
from kesbang_desktop.ui.commands.binding import with_keys
from kesbang_desktop.ui.commands.minutes import SELECT_ALL
from kesbang_desktop.ui.follow_ups.checked_table import CheckedTable
from kesbang_desktop.ui.follow_ups.returned_model import ReturnedColumn, ReturnedModel
from kesbang_desktop.ui.follow_ups.text_card import wrapped_label
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.roles import set_role

_LEAST_TABLE = 150
_MOST_PROBLEMS = 4


class ReturnedDialog(FittingDialog):
    """``taken(list[ReturnedChange])`` carries what was checked when the person agrees."""

    taken = Signal(object)

    def __init__(self, matrix: ReturnedMatrix, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Impor matriks terisi"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = ReturnedModel(matrix.changes, self)
        self.table = self._make_table()
        self.problems = QListWidget(self)
        self.problems.addItems(list(matrix.problems))
        self.problems.setWordWrap(True)
        self.problems.setAccessibleName(self.tr("Yang perlu dilihat sendiri"))
        self._lay_out(matrix)
        self.model.taken_changed.connect(self._count)
        self._count()

    def _make_table(self) -> CheckedTable:
        widths: dict[int, int] = {
            ReturnedColumn.TAKEN: 6,
            ReturnedColumn.NOW: 34,
            ReturnedColumn.IN_FILE: 40,
        }
        tick = commands.TICK_RETURNED
        table = CheckedTable(self.model, tick, widths, ReturnedColumn.TEXT, self)
        table.setAccessibleName(self.tr("Perubahan dalam berkas"))
        return table

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        self.take = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self.take, "primary")
        close = buttons.addButton(self.tr("Tutup"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        self.take.setDefault(True)
        buttons.accepted.connect(self._give)
        buttons.rejected.connect(self.reject)
        return buttons

    def _lay_out(self, matrix: ReturnedMatrix) -> None:
        heading = wrapped_label(self._heading(matrix), self)
        heading.setFont(scaled_font(self.font(), 1.1, QFont.Weight.DemiBold))
        hint = wrapped_label(
            with_keys(
                self.tr("{0} mencentang baris terpilih, {1} memilih semua. "),
                commands.TICK_RETURNED,
                SELECT_ALL,
            )
            + self.tr("Yang tidak dicentang tidak diambil."),
            self,
            "muted",
        )
        buttons = self._make_buttons()
        layout = QVBoxLayout()
        layout.setSpacing(10)
        layout.addWidget(heading)
        layout.addWidget(hint)
        layout.addWidget(self.table, 1)
        if matrix.problems:
            words = self.tr("{0} hal dalam berkas yang perlu dilihat sendiri:").format(
                len(matrix.problems)
            )
            layout.addWidget(wrapped_label(words, self, "warning"))
            rows = min(len(matrix.problems), _MOST_PROBLEMS)
            self.problems.setFixedHeight(rows * (self.fontMetrics().height() * 2 + 6) + 8)
            layout.addWidget(self.problems)
        self.problems.setVisible(bool(matrix.problems))
        self.table.setMinimumHeight(_LEAST_TABLE)
        self.set_contents(layout, buttons, QSize(1180, 560))
        hint.setVisible(bool(matrix.changes))
        self.table.setVisible(bool(matrix.changes))
        if matrix.changes:
            self.table.selectRow(0)
            self.table.setFocus()
        else:
            layout.insertStretch(2, 1)

    def _heading(self, matrix: ReturnedMatrix) -> str:
        words = self.tr("“{0}”: {1} berbeda dari data, {2} sama")
        return words.format(matrix.file_name, len(matrix.changes), matrix.unchanged)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.table.fit_rows()

    def _count(self) -> None:
        count = len(self.model.taken())
        self.take.setText(self.tr("Ambil {0} yang dicentang").format(count))
        self.take.setEnabled(count > 0)

    def _give(self) -> None:
        taken = self.model.taken()
        self.accept_and(lambda: self.taken.emit(taken))
