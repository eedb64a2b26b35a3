"""A list of what may be brought back: words to search it, and a sentence about the chosen row."""

from collections.abc import Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.ui.commands import dialogs as commands
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.tables.searched_model import TextRow, TextRowsModel
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.roles import set_role
from kesbang_desktop.ui.widgets.row_table import RowTable

R = TypeVar("R")


class CopiedRowsDialog(FittingDialog, Generic[R]):
    """What a subclass gives is: words for each row, and what can be done with the chosen one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLineEdit(self)
        self.text.setClearButtonEnabled(True)
        self.table = RowTable(self)
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.says = QLabel(self)
        self.says.setWordWrap(True)
        self.says.setProperty("role", "muted")
        self.says.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        self.leave = QPushButton(self.tr("Batal"), self)

    @property
    def is_typed(self) -> bool:
        """Words that were searched for are no loss."""
        return False

    @property
    def chosen(self) -> R | None:
        """The row under the keyboard, None where none is shown."""
        row = self.table.currentIndex().row()
        if not 0 <= row < self.model.rowCount():
            return None
        return self._rows[int(self.model.records[row][self._behind])]

    def set_rows(self, rows: Sequence[R], titles: Sequence[str], widths: Mapping[int, int]) -> None:
        """List ``rows``; the last of ``titles`` is how each is now, ``widths`` are in characters.

        Which of all rows a shown one is stands in a hidden column behind the others.
        """
        self._rows = rows
        self._behind = len(titles)
        self.model = TextRowsModel((*titles, ""), muted=self._behind - 1, parent=self)
        self.table.setModel(self.model)
        self.table.setColumnHidden(self._behind, True)
        self.table.set_columns(dict(widths), stretched=0)

    def begin(self, head: str, buttons: Sequence[QPushButton], wanted: QSize) -> None:
        """Lay out and fill the dialog; Enter is the first of ``buttons``, the last one leaves."""
        usual = buttons[0]
        usual.setDefault(True)
        set_role(usual, "primary")
        contents = QVBoxLayout()
        contents.setSpacing(10)
        title = QLabel(head, self)
        title.setWordWrap(True)
        contents.addWidget(title)
        contents.addWidget(self.text)
        contents.addWidget(self.table, 1)
        contents.addWidget(self.says)
        self.set_contents(contents, self.foot_of(*buttons, self.leave), wanted)
        self.text.textChanged.connect(self._search)
        bind(self.text, commands.TO_COPIED_ROWS, self.table.focus_rows)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self.show_chosen())
        self.table.row_activated.connect(lambda _row: usual.click())
        self.leave.clicked.connect(self.reject)
        self.list_rows(self._rows)

    def list_rows(self, rows: Sequence[R]) -> None:
        """List ``rows`` in place of those before."""
        self._rows = rows
        self.model.show_rows((*self.words_of(one), str(place)) for place, one in enumerate(rows))
        self._select_first()

    def words_of(self, one: R) -> TextRow:
        """Return what the columns say of a row."""
        raise NotImplementedError

    def show_chosen(self) -> None:
        """Say what becomes of the chosen row, and allow what can be done with it."""
        raise NotImplementedError

    def _search(self, text: str) -> None:
        self.model.search(text)
        self._select_first()

    def _select_first(self) -> None:
        self.table.selectRow(0)
        self.show_chosen()
