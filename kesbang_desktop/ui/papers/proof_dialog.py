"""The chair's approval of the minutes, and who received them when."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.proof import WAYS, Proof, ProofKind, approval_of, receipts_of
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.ui.papers.proof_rows import LIMIT, names_to_add, noted_behind
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox
from kesbang_desktop.ui.widgets.date_box import DateBox
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.roles import set_role

_SHOWN = (ProofKind.APPROVAL, ProofKind.RECEIPT)


class _Row:
    """One proof: a box to check, who, when, how; the day is today where it was just checked."""

    def __init__(self, kind: ProofKind, known: Proof | None, name: str, parent: QWidget) -> None:
        self.kind, self.known = kind, known
        self.done = QCheckBox(parent)
        self.name = QLineEdit(known.name if known else name, parent)
        self.name.setMaxLength(LIMIT)
        self.day = DateBox(parent, may_be_empty=True)
        self.way = ChoiceBox(parent)
        self.way.addItems(WAYS[kind])
        self.note = known.note if known else ""
        if known and known.way and self.way.findText(known.way) < 0:
            self.way.addItem(known.way)
        if known and known.way:
            self.way.setCurrentText(known.way)
        self.day.set_date(known.day if known else None)
        self.done.setChecked(bool(known and known.day))
        self.done.toggled.connect(self._follow_box)
        self.day.date_changed.connect(lambda day: self.done.setChecked(day is not None))

    def name_parts(self, words: str) -> None:
        """Say of each part what it is, and of whom."""
        for part, of in (
            (self.done, self.done.tr("{0}: sudah")),
            (self.name, self.done.tr("{0}: nama")),
            (self.day, self.done.tr("{0}: tanggal")),
            (self.way, self.done.tr("{0}: cara")),
        ):
            part.setAccessibleName(of.format(words))

    def proof(self, meeting_id: UUID, order_key: str) -> Proof | None:
        """Return what the row says; None for nobody, or an approval that was not given."""
        name, day = clean_line(self.name.text()), self.day.date()
        if not name or (self.kind is ProofKind.APPROVAL and day is None):
            return None
        way = self.way.currentText() if day else ""
        known = self.known.id if self.known else new_id()
        return Proof(known, meeting_id, order_key, self.kind, name, day, way, self.note)

    def _follow_box(self, is_done: bool) -> None:
        if is_done and self.day.date() is None:
            self.day.set_date(date.today())
        elif not is_done:
            self.day.set_date(None)


class ProofDialog(FittingDialog):
    """``agreed(list[Proof])`` carries all that is noted of the meeting, what is not shown too.

    ``chair`` and ``recipients`` are proposed by name where nothing was noted yet.
    """

    agreed = Signal(object)

    def __init__(
        self,
        meeting_id: UUID,
        proofs: Sequence[Proof],
        chair: str,
        recipients: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._meeting_id = meeting_id
        self._others = [one for one in proofs if one.kind not in _SHOWN]
        self.setWindowTitle(self.tr("Persetujuan dan distribusi notula"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.approval = _Row(ProofKind.APPROVAL, approval_of(proofs), chair, self)
        known = receipts_of(proofs)
        self.receipts = [_Row(ProofKind.RECEIPT, one, "", self) for one in known]
        self.receipts += [
            _Row(ProofKind.RECEIPT, None, name, self) for name in names_to_add(known, recipients)
        ]
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self._add(grid, self.tr("Disetujui pimpinan"), [self.approval])
        self._add(grid, self.tr("Diterima oleh"), self.receipts)
        buttons = QDialogButtonBox(self)
        agree = buttons.addButton(self.tr("Simpan"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(agree, "primary")
        agree.setDefault(True)
        buttons.addButton(self.tr("Batal"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._agree)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout()
        layout.addLayout(grid)
        self.problem = QLabel(self)
        self.problem.setProperty("role", "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        layout.addWidget(self.problem)
        layout.addStretch(1)
        width = self.fontMetrics().averageCharWidth() * 92
        self.set_contents(layout, buttons, QSize(width, 0))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the first box, where Space says today: a name is rarely to be typed."""
        is_first = self.focusWidget() is None
        super().showEvent(event)
        if is_first:
            self.approval.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, grid: QGridLayout, title: str, rows: Sequence[_Row]) -> None:
        heading = QLabel(title, self)
        heading.setProperty("role", "muted")
        grid.addWidget(heading, grid.rowCount(), 0, 1, 4)
        for number, row in enumerate(rows, 1):
            row.name_parts(row.name.text() or f"{title} {number}")
            at = grid.rowCount()
            for column, part in enumerate((row.done, row.name, row.day, row.way)):
                grid.addWidget(part, at, column)

    def _agree(self) -> None:
        rows = [self.approval, *self.receipts]
        wrong = next((one for one in rows if one.day.problem), None)
        if wrong is not None:
            self.problem.setText(wrong.day.problem)
            self.problem.show()
            wrong.day.setFocus()
            return
        proofs = noted_behind(self._others, [partial(one.proof, self._meeting_id) for one in rows])
        self.accept_and(lambda: self.agreed.emit(proofs))
