"""A matrix that came back: each change is looked at, and taken over only where it is checked."""

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kesbang_desktop.domain.returned_matrix import ReturnedMatrix
from kesbang_desktop.ui.commands import follow_ups as commands
from kesbang_desktop.ui.commands.binding import with_keys
from kesbang_desktop.ui.commands.minutes import SELECT_ALL
from kesbang_desktop.ui.follow_ups.checked_dialog import CheckedDialog
from kesbang_desktop.ui.follow_ups.returned_model import ReturnedColumn, ReturnedModel
from kesbang_desktop.ui.follow_ups.text_card import wrapped_label
from kesbang_desktop.ui.widgets.painting import scaled_font

_LEAST_TABLE = 150


class ReturnedDialog(CheckedDialog):
    """``taken(list[ReturnedChange])`` carries what was checked when the person agrees."""

    taken = Signal(object)

    def __init__(self, matrix: ReturnedMatrix, parent: QWidget) -> None:
        model = ReturnedModel(matrix.changes)
        super().__init__(
            QCoreApplication.translate("ReturnedDialog", "Impor matriks terisi"),
            model,
            commands.TICK_RETURNED,
            {ReturnedColumn.TAKEN: 6, ReturnedColumn.NOW: 34, ReturnedColumn.IN_FILE: 40},
            ReturnedColumn.TEXT,
            parent,
        )
        self.model = model
        self.table.setAccessibleName(self.tr("Perubahan dalam berkas"))
        self.problems = self.make_remarks(matrix.problems, self.tr("Yang perlu dilihat sendiri"))
        self._lay_out(matrix)

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
            layout.addWidget(self.problems)
        self.table.setMinimumHeight(_LEAST_TABLE)
        self.set_contents(layout, self.buttons, QSize(1180, 560))
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

    def take_words(self, count: int) -> str:
        return self.tr("Ambil {0} yang dicentang").format(count)

    def give(self) -> None:
        taken = self.model.taken()
        self.accept_and(lambda: self.taken.emit(taken))
