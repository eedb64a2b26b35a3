"""The list of papers, worked by the keyboard."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from kesbang_desktop.ui.commands import papers as commands
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.papers.paper import Paper
from kesbang_desktop.ui.papers.papers_model import PaperColumn, PapersModel
from kesbang_desktop.ui.widgets.row_table import RowTable


class PapersTable(RowTable):
    """Arrows choose; ``made(Paper)`` on Enter, ``previewed(Paper)`` on Space.

    ``chosen(Paper)`` whenever another paper is under the keyboard.
    """

    made = Signal(object)
    previewed = Signal(object)
    chosen = Signal(object)

    def __init__(self, model: PapersModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._papers = model
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Daftar dokumen"))
        self.set_columns({PaperColumn.FORMAT: 13, PaperColumn.FILE: 25}, stretched=PaperColumn.NAME)
        bind(self, commands.MAKE_CHOSEN, self._make)
        bind(self, commands.PREVIEW_CHOSEN, self._preview)
        self.row_activated.connect(lambda _row: self._make())
        self.selectionModel().currentRowChanged.connect(self._tell_chosen)
        self.selectRow(0)

    @property
    def current(self) -> Paper:
        """The paper under the keyboard."""
        return self._papers.records[max(0, self.currentIndex().row())]

    def _tell_chosen(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.current)

    def _make(self) -> None:
        self.made.emit(self.current)

    def _preview(self) -> None:
        self.previewed.emit(self.current)
