"""The table of all follow-ups: rows as high as their texts, several selected at once."""

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.follow_up_view import FollowUpOrder, FollowUpView
from kesbang_desktop.ui.follow_ups.cells import ActionColumn
from kesbang_desktop.ui.follow_ups.kept_follow_ups import KeptFollowUps
from kesbang_desktop.ui.follow_ups.list_delegate import ListDelegate
from kesbang_desktop.ui.follow_ups.list_model import FollowUpListModel
from kesbang_desktop.ui.follow_ups.row_heights import RowHeights
from kesbang_desktop.ui.widgets.model_index import Index
from kesbang_desktop.ui.widgets.row_delegate import row_height
from kesbang_desktop.ui.widgets.row_table import RowTable

# Where the places in the minutes are read: once scrolling has come to rest.
_REST_MS = 150
_WIDTHS: dict[int, int] = {
    ActionColumn.NUMBER: 3,
    ActionColumn.OWNERS: 18,
    ActionColumn.DUE: 15,
    ActionColumn.STATUS: 10,
    ActionColumn.PROGRESS: 18,
}
# How much of the width that is left goes to names and notes; the rest is for the texts.
_SHARES: dict[int, float] = {ActionColumn.OWNERS: 0.2, ActionColumn.PROGRESS: 0.3}
_ORDERS = {
    ActionColumn.TEXT: FollowUpOrder.TEXT,
    ActionColumn.DUE: FollowUpOrder.DUE,
    ActionColumn.STATUS: FollowUpOrder.STATUS,
}


class FollowUpTable(RowTable):
    """``current_changed()`` follows the keyboard and every load; ``order_chosen(FollowUpOrder)``.

    ``kept`` holds the keyboard and the selection on their follow-ups through every load.
    """

    current_changed = Signal()
    order_chosen = Signal(object)

    def __init__(self, model: FollowUpListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = model
        self.kept = KeptFollowUps(self, model, self.visible_rows)
        self.setModel(model)
        self.setItemDelegate(ListDelegate(self))
        self.setAccessibleName(self.tr("Daftar tindak lanjut"))
        # What the keys do, for the mouse.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        # The notes stand in the details as well.
        self.set_columns(_WIDTHS, ActionColumn.TEXT, _SHARES, spare=(ActionColumn.PROGRESS,))
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        # Otherwise a header asks of every row whether it is selected, at every repaint.
        for one in (header, self.verticalHeader()):
            one.setSelectionModel(QItemSelectionModel(model, one))
        header.sectionClicked.connect(self._choose_order)
        self.heights = RowHeights(self, model, self.visible_rows)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST_MS)
        self._resting.timeout.connect(self._read_places)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._resting.start())
        model.rows_replaced.connect(self._take_rows)
        model.part_read.connect(lambda *_: self._resting.start())
        self.selectionModel().selectionChanged.connect(lambda *_: self.current_changed.emit())

    def current(self) -> FollowUp | None:
        """Return the follow-up under the keyboard; None for none, or where it was not read yet."""
        return self._list.record_at(self.currentIndex().row())

    def chosen_spans(self) -> list[tuple[int, int]]:
        """Return the selected rows as first and last of each run, from the top."""
        return self.kept.spans()

    def visible_rows(self) -> tuple[int, int]:
        """Return the first and last row on screen."""
        first = max(0, self.rowAt(0))
        last = self.rowAt(self.viewport().height() - 1)
        screenful = self.viewport().height() // max(1, row_height(self.font()))
        return first, last if last >= 0 else first + screenful

    def show_order(self, view: FollowUpView) -> None:
        """Mark the header by which the rows are in order."""
        columns = {order: column for column, order in _ORDERS.items()}
        column = columns.get(view.order, -1)
        turned = Qt.SortOrder.DescendingOrder if view.descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicatorShown(column >= 0)
        if column >= 0:
            self.horizontalHeader().setSortIndicator(column, turned)

    def focus_rows(self) -> None:
        """Put the keyboard on the rows, with one of them selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.selectionModel().hasSelection():
            self.kept.select(max(0, self.currentIndex().row()))

    def keyboardSearch(self, _text: str) -> None:
        """Do nothing: searching for what is typed would read the whole list."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.heights.measure_soon()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.kept.note_current(current.row())

    def _choose_order(self, column: int) -> None:
        order = _ORDERS.get(ActionColumn(column))
        if order is not None:
            self.order_chosen.emit(order)

    def _take_rows(self) -> None:
        """Give the rows their heights, and the keyboard its follow-up."""
        self.heights.begin()
        self.kept.select_again()
        self.current_changed.emit()
        self._resting.start()

    def _read_places(self) -> None:
        if self.isVisible():
            self._list.read_places(*self.visible_rows())
