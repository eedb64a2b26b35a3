"""Who got a copy for correction, until when, and what they said of it."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.circulation import last_day, readers_of
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.proof import Answer, Proof, ProofKind
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.ui.papers.proof_rows import LIMIT, names_to_add, noted_behind
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox
from kesbang_desktop.ui.widgets.date_box import DateBox
from kesbang_desktop.ui.widgets.date_field import DateField
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.roles import set_role

_ANSWERS = (Answer.NONE, Answer.AGREED, Answer.ASKED)


class _Row:
    """One reader: a box that says the copy went out, who, the answer, and what was asked for."""

    def __init__(self, known: Proof | None, name: str, answers: Sequence[str], owner: QWidget):
        self.known = known
        self.sent = QCheckBox(owner)
        self.sent.setChecked(known is not None)
        self.name = QLineEdit(known.name if known else name, owner)
        self.name.setMaxLength(LIMIT)
        self.answer = ChoiceBox(owner)
        self.answer.addItems(answers)
        self.note = QLineEdit(known.note if known else "", owner)
        for line in (self.name, self.note):
            # A long one is read from its beginning.
            line.setCursorPosition(0)
        self.note.setMaxLength(LIMIT)
        if known is not None:
            self.answer.setCurrentIndex(_ANSWERS.index(known.answer))
        self.answer.currentIndexChanged.connect(lambda _: self.sent.setChecked(True))
        self.note.textEdited.connect(self._follow_note)

    def name_parts(self, words: str) -> None:
        """Say of each part what it is, and of whom."""
        for part, of in (
            (self.sent, self.sent.tr("{0}: dikirimi")),
            (self.name, self.sent.tr("{0}: nama")),
            (self.answer, self.sent.tr("{0}: jawaban")),
            (self.note, self.sent.tr("{0}: yang diminta")),
        ):
            part.setAccessibleName(of.format(words))

    def proof(self, meeting_id: UUID, due: date, order_key: str) -> Proof | None:
        """Return what the row says; None for nobody, or somebody who got no copy."""
        name = clean_line(self.name.text())
        if not name or not self.sent.isChecked():
            return None
        known = self.known
        sent = known.day if known else date.today()
        return Proof(
            *(known.id if known else new_id(), meeting_id, order_key, ProofKind.READER, name),
            sent,
            known.way if known else "",
            clean_line(self.note.text()),
            due,
            _ANSWERS[self.answer.currentIndex()],
        )

    def _follow_note(self, text: str) -> None:
        if text.strip() and self.answer.currentIndex() == 0:
            self.answer.setCurrentIndex(_ANSWERS.index(Answer.ASKED))


class CirculationDialog(FittingDialog):
    """``agreed(list[Proof])`` carries all that is noted of the meeting, readers and the rest.

    ``recipients`` are proposed by name, ``until`` as the last day where none was noted yet.
    """

    agreed = Signal(object)

    def __init__(
        self,
        meeting_id: UUID,
        proofs: Sequence[Proof],
        recipients: Sequence[str],
        until: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._meeting_id = meeting_id
        self._others = [one for one in proofs if one.kind is not ProofKind.READER]
        self.setWindowTitle(self.tr("Edaran koreksi"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.day = DateBox(self)
        self.day.set_date(last_day(proofs) or until)
        self.field = DateField(self.tr("&Hari terakhir menjawab"), self.day, self)
        readers = readers_of(proofs)
        answers = [self.tr("belum menjawab"), self.tr("setuju"), self.tr("minta perubahan")]
        self.rows = [_Row(one, "", answers, self) for one in readers]
        self.rows += [_Row(None, name, answers, self) for name in names_to_add(readers, recipients)]
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 3)
        titles = (self.tr("Dikirimi"), "", self.tr("Jawaban"), self.tr("Yang diminta"))
        for column, title in enumerate(titles):
            heading = QLabel(title, self)
            heading.setProperty("role", "muted")
            if title:
                grid.addWidget(heading, 0, column, 1, 2 if not column else 1)
            else:
                heading.hide()
        for number, row in enumerate(self.rows, 1):
            row.name_parts(row.name.text() or self.tr("Penerima {0}").format(number))
            for column, part in enumerate((row.sent, row.name, row.answer, row.note)):
                grid.addWidget(part, number, column)
        buttons = QDialogButtonBox(self)
        agree = buttons.addButton(self.tr("Simpan"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(agree, "primary")
        agree.setDefault(True)
        buttons.addButton(self.tr("Batal"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._agree)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout()
        layout.setSpacing(12)
        layout.addWidget(self.field)
        layout.addLayout(grid)
        layout.addStretch(1)
        width = self.fontMetrics().averageCharWidth() * 100
        self.set_contents(layout, buttons, QSize(width, 0))

    def _agree(self) -> None:
        self.day.settle()
        due = self.day.date()
        if due is None:
            self.field.set_error(self.day.problem)
            self.day.setFocus()
            return
        rows = [partial(one.proof, self._meeting_id, due) for one in self.rows]
        proofs = noted_behind(self._others, rows)
        self.accept_and(lambda: self.agreed.emit(proofs))
