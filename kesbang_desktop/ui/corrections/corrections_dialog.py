"""A document that came back corrected: each change beside the minutes, taken or left by one key."""

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from kesbang_desktop.domain.comparison import ComparedLine, LineKind, Span, compare_words
from kesbang_desktop.domain.corrections.change import Change, Corrections
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.ui.commands import papers as commands
from kesbang_desktop.ui.commands.binding import with_keys
from kesbang_desktop.ui.commands.minutes import SELECT_ALL
from kesbang_desktop.ui.corrections.corrections_model import CorrectionColumn, CorrectionsModel
from kesbang_desktop.ui.follow_ups.checked_dialog import CheckedDialog
from kesbang_desktop.ui.language.formats import format_date, format_time
from kesbang_desktop.ui.versions.comparison_view import ComparisonView
from kesbang_desktop.ui.widgets.field import Field

_LEAST_TABLE = 170
_SIDES = 150
_LONGEST_REASON = 300


class CorrectionsDialog(CheckedDialog):
    """``taken(list[Change], str)`` carries what was checked, and the reason of a revision."""

    taken = Signal(object, str)

    def __init__(self, corrections: Corrections, parent: QWidget) -> None:
        model = CorrectionsModel(corrections.changes)
        super().__init__(
            QCoreApplication.translate("CorrectionsDialog", "Terima koreksi"),
            model,
            commands.TICK_CORRECTION,
            {CorrectionColumn.TAKEN: 6, CorrectionColumn.WHAT: 26, CorrectionColumn.NOW: 36},
            CorrectionColumn.IN_FILE,
            parent,
        )
        self.model = model
        self.table.setAccessibleName(self.tr("Koreksi dalam berkas"))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_sides())
        self.sides = ComparisonView(self, is_brief=True)
        self.sides.setFixedHeight(_SIDES)
        self.notes = self.make_remarks(self._notes(corrections), self.tr("Yang tidak diambil"))
        self.reason = QLineEdit(corrections.reason, self)
        self.reason.setMaxLength(_LONGEST_REASON)
        self.field = Field(self.tr("Alasan revisi"), self.reason, self)
        self.field.setVisible(corrections.is_final)
        self._lay_out(corrections)

    def _lay_out(self, corrections: Corrections) -> None:
        layout = self.lay_head(self._heading(corrections), self._hint(corrections))
        layout.addWidget(self.sides)
        layout.addWidget(self.notes)
        layout.addWidget(self.field)
        self.table.setMinimumHeight(_LEAST_TABLE)
        self.set_contents(layout, self.buttons, QSize(1180, 620))
        has_rows = bool(corrections.changes)
        for shown in (self.table, self.sides, self.take):
            shown.setVisible(has_rows)
        if has_rows:
            self.table.selectRow(0)
            self.table.setFocus()
        else:
            layout.addStretch(1)

    def _heading(self, corrections: Corrections) -> str:
        if not corrections.changes:
            return self.tr("“{0}”: tidak ada yang berbeda dari notula").format(
                corrections.file_name
            )
        words = self.tr("“{0}”: {1} koreksi")
        return words.format(corrections.file_name, len(corrections.changes))

    def _hint(self, corrections: Corrections) -> str:
        at = corrections.exported_at
        if at is None:
            since = self.tr(
                "Ekspor asalnya tidak dikenal di laptop ini, jadi dibandingkan dengan notula "
                "sekarang. "
            )
        else:
            local = at.astimezone()
            since = self.tr("Dibandingkan dengan yang diekspor {0} pukul {1}. ").format(
                format_date(local.date()), format_time(local.time())
            )
        keys = with_keys(
            self.tr("{0} mengambil atau membiarkan baris terpilih, {1} memilih semua."),
            commands.TICK_CORRECTION,
            SELECT_ALL,
        )
        return since + keys

    def _notes(self, corrections: Corrections) -> list[str]:
        left = self.tr("Tidak diambil, tulisan program atau di luar notula: {0}")
        return [left.format(one) for one in corrections.comparison.untaken]

    def _show_sides(self) -> None:
        row = self.table.currentIndex().row()
        if not 0 <= row < len(self.model.records):
            return
        change: Change = self.model.records[row]
        now = change.mine if change.mine is not None else change.before
        said = change.after.replace("\n", " ")
        line = compare_words(now.replace("\n", " "), said)
        beside = self.tr("Dalam berkas")
        if change.remark is not None:
            # It stands beside the line and replaces no word of it.
            line = ComparedLine(LineKind.SAME, (Span(now),), (Span(said),))
            beside = self.tr("Komentar {0}").format(change.remark.author)
        self.sides.show_comparison(self.tr("Dalam notula"), beside, [line])

    def take_words(self, count: int) -> str:
        return self.tr("Ambil {0} koreksi", "", count).format(count)

    def give(self) -> None:
        taken, reason = self.model.taken(), clean_line(self.reason.text())
        self.accept_and(lambda: self.taken.emit(taken, reason))
