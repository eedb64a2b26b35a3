"""What a person has to decide before a package is taken: conflicts and namesakes alike."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kesbang_desktop.domain.comparison import compare_texts
from kesbang_desktop.domain.merge_plan import RecordKind, Together
from kesbang_desktop.domain.package import Answers, ArrivingNamesake, PackageView, Question
from kesbang_desktop.domain.record_state import Choice
from kesbang_desktop.ui.commands import dialogs as commands
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.tables.searched_model import TextRowsModel
from kesbang_desktop.ui.versions.comparison_view import ComparisonView
from kesbang_desktop.ui.widgets.row_table import RowTable
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow


@dataclass
class Decision:
    """One thing to decide; ``words`` are what may be answered, in order."""

    about: Question | ArrivingNamesake
    title: str
    mine: str
    theirs: str
    words: tuple[tuple[Choice, str], ...]
    chosen: Choice | None = None

    @property
    def chosen_word(self) -> str:
        """What was answered, in words."""
        return dict(self.words).get(self.chosen, "") if self.chosen else ""


def decisions_of(view: PackageView) -> list[Decision]:
    """Return what there is to decide of a package; that namesakes are one is proposed."""
    found = [_of_question(one) for one in view.questions]
    words = ((Choice.THEIRS, _tr("Satu, gabungkan")), (Choice.MINE, _tr("Dua, biarkan terpisah")))
    return found + [
        Decision(
            one,
            _tr("Senama: {0}").format(one.theirs.name),
            one.my_words,
            one.their_words,
            words,
            Choice.THEIRS,
        )
        for one in view.namesakes
    ]


def answers_of(decisions: Sequence[Decision]) -> Answers:
    """Return the answers, once all are given."""
    return Answers(
        {
            one.about.head: one.chosen
            for one in decisions
            if isinstance(one.about, Question) and one.chosen
        },
        frozenset(
            one.about.theirs.id
            for one in decisions
            if isinstance(one.about, ArrivingNamesake) and one.chosen is Choice.THEIRS
        ),
    )


class DecisionsView(QWidget):
    """The list of decisions, both sides of one of them, and what may be answered.

    ``answered()`` after each answer. 1, 2 and 3 answer, and the next open one follows.
    """

    answered = Signal()

    def __init__(self, decisions: Sequence[Decision], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.decisions = list(decisions)
        titles = (self.tr("Perlu dipilih"), self.tr("Pilihan"))
        self.model = TextRowsModel(titles, parent=self)
        self.table = RowTable(self)
        self.table.setModel(self.model)
        self.table.set_columns({1: 18}, stretched=0)
        self.table.setAccessibleName(self.tr("Yang perlu dipilih"))
        self.sides = ComparisonView(self, is_brief=True)
        for rows in (self.table, self.sides.rows):
            # They take what is left over, so that the answers stay in sight.
            rows.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
            rows.setMinimumHeight(self.fontMetrics().height() * 6)
        self.buttons = [QPushButton(self) for _ in Choice]
        row = WrappingRow()
        for number, button in enumerate(self.buttons):
            button.setAutoDefault(False)
            button.setAccessibleName(self.tr("Pilihan {0}").format(number + 1))
            button.clicked.connect(lambda _=False, number=number: self._answer(number))
            row.addWidget(button)
            words = [str(number + 1)]
            bind(self, commands.CHOOSE[number], partial(self._answer, number), words=words)
        row.addStretch(1)
        # Beside each other: below the list the two sides would be out of sight on a small screen.
        beside = QHBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self.table, 1)
        beside.addWidget(self.sides, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(beside, 1)
        layout.addLayout(row)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show())
        self._fill(0)

    @property
    def open_count(self) -> int:
        """How many are still to be answered."""
        return sum(one.chosen is None for one in self.decisions)

    def _answer(self, number: int) -> None:
        """Answer every selected decision that may be answered so, and go on to the next."""
        rows = self.table.chosen_rows()
        if not rows or number >= len(self.decisions[rows[0]].words):
            return
        choice = self.decisions[rows[0]].words[number][0]
        for row in rows:
            if choice in dict(self.decisions[row].words):
                self.decisions[row].chosen = choice
        behind = [*range(rows[-1] + 1, len(self.decisions)), *range(rows[-1] + 1)]
        self._fill(next((row for row in behind if not self.decisions[row].chosen), rows[-1]))
        self.answered.emit()

    def _fill(self, row: int) -> None:
        self.model.show_rows((one.title, one.chosen_word) for one in self.decisions)
        self.table.selectRow(row)
        self._show()

    def _show(self) -> None:
        row = self.table.currentIndex().row()
        if not 0 <= row < len(self.decisions):
            return
        one = self.decisions[row]
        nothing = self.tr("(tidak ada)")
        lines = compare_texts(one.mine or nothing, one.theirs or nothing)
        self.sides.show_comparison(self.tr("Di sini"), self.tr("Di paket"), lines)
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(one.words))
            if number < len(one.words):
                choice, word = one.words[number]
                button.setText(f"{word}  ({number + 1})")
                button.setAccessibleName(word)
                button.setProperty("role", "primary" if choice is one.chosen else "")
                button.style().unpolish(button)
                button.style().polish(button)


def _of_question(one: Question) -> Decision:
    reason = {
        Together.FINAL: _tr("Sudah disahkan: {0}"),
        Together.BINNED: _tr("Di Sampah: {0}"),
        Together.DELETED: _tr("Sudah dihapus di sini: {0}"),
    }.get(one.together, "{0}")
    words = {Choice.MINE: _tr("Pakai yang di sini"), Choice.THEIRS: _tr("Pakai yang di paket")}
    if one.together is Together.DELETED:
        words = {Choice.MINE: _tr("Biarkan terhapus"), Choice.THEIRS: _tr("Ambil kembali")}
    elif not one.mine:
        words[Choice.MINE] = _tr("Biarkan terhapus")
    elif not one.theirs:
        words[Choice.THEIRS] = _tr("Hapus juga di sini")
    words[Choice.BOTH] = {
        RecordKind.MEETING: _tr("Simpan keduanya, sebagai dua rapat"),
        RecordKind.PROFILE: _tr("Simpan keduanya, sebagai dua profil"),
    }.get(one.head.kind, _tr("Simpan keduanya, berurutan"))
    told = tuple((choice, words[choice]) for choice in one.choices)
    return Decision(one, reason.format(translated(one.title)), one.mine, one.theirs, told)


def _tr(text: str) -> str:
    return QCoreApplication.translate("packages", text)
