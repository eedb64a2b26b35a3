"""One obligation: what, how often, from when, by whom."""

import calendar
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import InvalidRecordError, KnownError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.recurrence import Every, Obligation, Occurrence
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.ports.saving import SaveRecordOn
from kesbang_desktop.ui.follow_ups.owners_line import OwnersLine
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.obligations.obligation_words import every_word, explanation
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox
from kesbang_desktop.ui.widgets.date_box import DateBox
from kesbang_desktop.ui.widgets.date_field import DateField
from kesbang_desktop.ui.widgets.field import Field
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.roles import set_role
from kesbang_desktop.ui.work.worker import Worker


class ObligationDialog(FittingDialog):
    """Edits ``record``, or makes one, and stores it.

    ``saved(Obligation, Changes)`` once that is done.
    """

    saved = Signal(object, object)

    def __init__(
        self,
        record: Obligation | None,
        occurrences: Sequence[Occurrence],
        directory: Directory,
        save: SaveRecordOn[Obligation],
        worker: Worker,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._record = record
        self._occurrences = occurrences
        self._save_record = save
        self._worker = worker
        self._today = today
        self._id = record.id if record else new_id()
        self.setWindowTitle(
            self.tr("Ubah kewajiban berkala") if record else self.tr("Kewajiban berkala baru")
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._make_fields(directory)
        self.explanation = QLabel(self)
        self.explanation.setWordWrap(True)
        set_role(self.explanation, "muted")
        self._buttons = QDialogButtonBox(self)
        self._keep = self._buttons.addButton(
            self.tr("Simpan"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._lay_out()
        self._fill(record)
        self._connect()
        self._explain()

    def _make_fields(self, directory: Directory) -> None:
        self.text = QLineEdit(self)
        self.every = ChoiceBox(self)
        for every in Every:
            self.every.addItem(every_word(every).capitalize(), every)
        self.first_due = DateBox(self, today=self._today)
        self.owners = OwnersLine(self)
        self.owners.set_directory(directory)
        self.fields = {
            "text": Field(self.tr("&Kewajiban"), self.text, self),
            "every": Field(self.tr("&Berulang"), self.every, self),
            "first_due": DateField(self.tr("&Tenggat pertama"), self.first_due, self),
            "owners": Field(self.tr("&Penanggung jawab"), self.owners, self),
        }

    def make(self) -> Obligation:
        """Return the obligation as the fields have it. Raises InvalidRecordError."""
        return Obligation(
            self._id,
            clean_line(self.text.text()),
            # QVariant hands an enum of strings back as a plain string.
            Every(self.every.currentData()),
            self._first_due(),
            self.owners.owners(),
            self._record.is_active if self._record else True,
        )

    def _first_due(self) -> date:
        day = self.first_due.date()
        if day is None:
            raise InvalidRecordError(self.first_due.problem)
        return day

    def _lay_out(self) -> None:
        self.text.setPlaceholderText(self.tr("Misalnya: Laporan situasi politik ke Kemendagri"))
        self.owners.setPlaceholderText(self.tr("Nama atau instansi, dipisah titik koma"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.addWidget(self.fields["text"], 0, 0, 1, 2)
        grid.addWidget(self.fields["every"], 1, 0)
        grid.addWidget(self.fields["first_due"], 1, 1)
        grid.addWidget(self.fields["owners"], 2, 0, 1, 2)
        set_role(self._keep, "primary")
        self._keep.setDefault(True)
        self._buttons.addButton(self.tr("Batal"), QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout()
        layout.setSpacing(14)
        layout.addLayout(grid)
        layout.addWidget(self.explanation)
        layout.addStretch(1)
        width = self.fontMetrics().averageCharWidth() * 84
        self.set_contents(layout, self._buttons, QSize(width, 380))

    def _fill(self, record: Obligation | None) -> None:
        if record is None:
            self.every.choose(Every.MONTH)
            self.first_due.set_date(_end_of_month(self._today()))
            return
        self.text.setText(record.text)
        self.every.choose(record.every)
        self.first_due.set_date(record.first_due)
        self.owners.setText(self.owners.begin_with(record.owners))

    def _connect(self) -> None:
        self.text.textChanged.connect(lambda _: self.fields["text"].set_error(""))
        self.owners.textChanged.connect(lambda _: self.fields["owners"].set_error(""))
        self.every.currentIndexChanged.connect(lambda _: self._explain())
        self.first_due.read.connect(self._explain)
        self._buttons.accepted.connect(self._store)
        self._buttons.rejected.connect(self.reject)

    def _explain(self) -> None:
        day = self.first_due.date()
        if day is None:
            self.explanation.clear()
            return
        record = Obligation(self._id, "-", Every(self.every.currentData()), day)
        if self._record is not None:
            record = replace(record, is_active=self._record.is_active)
        self.explanation.setText(explanation(record, self._occurrences, self._today()))

    def _store(self) -> None:
        if unknown := self.owners.unknown():
            self._refuse(
                "owners",
                self.tr(
                    "“{0}” tidak ada di direktori, atau ada beberapa. Pilih dari saran."
                ).format(unknown[0]),
            )
            return
        if self.first_due.problem:
            self.first_due.settle()
            self._refuse("first_due", self.first_due.problem)
            return
        try:
            record = self.make()
        except InvalidRecordError as error:
            self._refuse(
                "text" if not clean_line(self.text.text()) else "owners", translated(error.sentence)
            )
            return
        self._keep.setEnabled(False)
        today, known = self._today(), self._record
        self._worker.run(
            lambda: self._save_record(record, today, known),
            lambda changes: self._finish(record, changes),
            self._fail,
            writes=True,
        )

    def _finish(self, record: Obligation, changes: Changes) -> None:
        if isValid(self):
            self.accept_and(lambda: self.saved.emit(record, changes))

    def _fail(self, error: KnownError) -> None:
        if isValid(self):
            self._keep.setEnabled(True)
            self._refuse("first_due", translated(error.sentence))

    def _refuse(self, name: str, sentence: str) -> None:
        self.fields[name].set_error(sentence)
        self.fields[name].editor.setFocus()


def _end_of_month(day: date) -> date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])
