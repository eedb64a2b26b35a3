"""A matrix that came back: each change is looked at, and taken over only where it is checked."""

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.returned_matrix import ReturnedMatrix
from kesbang_desktop.ui.commands import follow_ups as commands
from kesbang_desktop.ui.follow_ups.checked_dialog import CheckedDialog
from kesbang_desktop.ui.follow_ups.returned_model import ReturnedColumn, ReturnedModel
from kesbang_desktop.ui.follow_ups.text_card import wrapped_label

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
        layout = self.lay_head(
            self._heading(matrix),
            self.tick_words() + self.tr("Yang tidak dicentang tidak diambil."),
        )
        if matrix.problems:
            words = self.tr(
                "{0} hal dalam berkas yang perlu dilihat sendiri:", "", len(matrix.problems)
            ).format(len(matrix.problems))
            layout.addWidget(wrapped_label(words, self, "warning"))
            layout.addWidget(self.problems)
        self.table.setMinimumHeight(_LEAST_TABLE)
        self.set_contents(layout, self.buttons, QSize(1180, 560))
        self.hint.setVisible(bool(matrix.changes))
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
