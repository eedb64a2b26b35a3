"""Chooses a decision of any meeting by its number or words."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.domain.decision import DecisionsAnswer
from kesbang_desktop.domain.errors import KnownError, WorkStoppedError
from kesbang_desktop.domain.search.query_words import REGISTER_WORDS
from kesbang_desktop.ports.follow_ups import DecisionPorts
from kesbang_desktop.ui.decisions.decision_columns import DecisionColumn
from kesbang_desktop.ui.decisions.decisions_table import DecisionsModel, DecisionsTable
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.tables.newest_question import NewestQuestion
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.query_line import AskValues, QueryLine
from kesbang_desktop.ui.work.worker import Worker

_SIZE = QSize(860, 520)


class DecisionChooser(FittingDialog):
    """``chosen(Decision)``; ``none_chosen()`` where there was one and it counts no more.

    ``left_out`` are those that cannot be chosen; the last signal is of a button that is there where
    it ``offers_none``.
    """

    chosen = Signal(object)
    none_chosen = Signal()

    def __init__(
        self,
        title: str,
        says: str,
        decisions: DecisionPorts,
        ask_values: AskValues,
        worker: Worker,
        left_out: frozenset[object] = frozenset(),
        offers_none: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._decisions = decisions
        self._left_out = left_out
        self._question = NewestQuestion(worker)
        self.line = QueryLine(REGISTER_WORDS, ask_values, self)
        self.line.setPlaceholderText(self.tr("Nomor atau kata keputusan"))
        self.line.setAccessibleName(self.tr("Cari keputusan"))
        self.model = DecisionsModel(self)
        self.table = DecisionsTable(self.model, self)
        self.table.setColumnHidden(DecisionColumn.FOLLOW_UPS, True)
        self.says = QLabel(says, self)
        self.says.setWordWrap(True)
        self.take = QPushButton(self.tr("Pilih"), self)
        self.take.setProperty("role", "primary")
        self.take.setDefault(True)
        self.none = QPushButton(self.tr("Berlaku lagi"), self)
        self.none.setVisible(offers_none)
        self._lay_out()
        self.line.query_edited.connect(self._ask)
        self.line.lead_to(self.table.focus_rows, self._question.when_answered)
        self.table.row_activated.connect(lambda _row: self._take_current())
        self.table.chosen_changed.connect(self._show_chosen)
        self.take.clicked.connect(self._take_current)
        self.none.clicked.connect(lambda: self.accept_and(self.none_chosen.emit))
        self._ask("")

    def _lay_out(self) -> None:
        contents = QVBoxLayout()
        contents.setSpacing(10)
        contents.addWidget(self.says)
        contents.addWidget(self.line)
        contents.addWidget(self.table, 1)
        self.table.keep_rows_in_sight(3)
        foot = QWidget(self)
        buttons = QHBoxLayout(foot)
        buttons.setContentsMargins(0, 0, 0, 0)
        leave = QPushButton(self.tr("Batal"), self)
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        buttons.addWidget(self.none)
        buttons.addStretch(1)
        buttons.addWidget(self.take)
        buttons.addWidget(leave)
        self.set_contents(contents, foot, _SIZE)

    @property
    def is_typed(self) -> bool:
        """Nothing is lost with what is looked for."""
        return False

    def refresh(self) -> None:
        """Ask anew, with the row that is chosen kept: more can be found than before."""
        self._find(self.line.text(), self._show)

    def _ask(self, text: str) -> None:
        self._find(text, self._show_from_top)

    def _find(self, text: str, show: Callable[[DecisionsAnswer], None]) -> None:
        self._question.ask(lambda: self._decisions.find(text.strip(), True, None), show, self._fail)

    def _show_from_top(self, answer: DecisionsAnswer) -> None:
        self._show(answer)
        if self.model.records:
            self.table.selectRow(0)

    def _show(self, answer: DecisionsAnswer) -> None:
        found = tuple(one for one in answer.decisions if one.entry_id not in self._left_out)
        self.model.show_found(found)
        if found and not self.table.chosen():
            self.table.selectRow(0)
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.take.setEnabled(bool(self.table.chosen()))

    def _take_current(self) -> None:
        if found := self.table.chosen():
            one = found[0]
            self.accept_and(lambda: self.chosen.emit(one))

    def _fail(self, error: KnownError) -> None:
        if not isinstance(error, WorkStoppedError):
            self.says.setText(translated(error.sentence))
