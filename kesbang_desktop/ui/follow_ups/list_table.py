"""The table of all follow-ups: rows as high as their texts, several selected at once."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.follow_up_view import FollowUpOrder, FollowUpView
from kesbang_desktop.ui.follow_ups.cells import ActionColumn
from kesbang_desktop.ui.follow_ups.list_delegate import ListDelegate, cell_height, heading_height
from kesbang_desktop.ui.follow_ups.list_model import FollowUpListModel
from kesbang_desktop.ui.widgets.model_index import Index
from kesbang_desktop.ui.widgets.row_delegate import row_height
from kesbang_desktop.ui.widgets.row_table import RowTable

# Where the places in the minutes are read: once scrolling has come to rest.
_REST_MS = 150
# With more groups than this every heading keeps the height of a row.
_MOST_HEADINGS = 2000
_MEASURED = (
    ActionColumn.TEXT,
    ActionColumn.OWNERS,
    ActionColumn.DUE,
    ActionColumn.STATUS,
    ActionColumn.PROGRESS,
)
# How much of the width that is left goes to names and notes; the rest is for the texts.
_SHARES: dict[int, float] = {ActionColumn.OWNERS: 0.2, ActionColumn.PROGRESS: 0.3}
_ORDERS = {
    ActionColumn.TEXT: FollowUpOrder.TEXT,
    ActionColumn.DUE: FollowUpOrder.DUE,
    ActionColumn.STATUS: FollowUpOrder.STATUS,
}


class FollowUpTable(RowTable):
    """``current_changed()`` follows the keyboard and every load; ``order_chosen(FollowUpOrder)``.

    After a load the keyboard is on the same follow-up, or on its place where it is gone.
    """

    current_changed = Signal()
    order_chosen = Signal(object)

    def __init__(self, model: FollowUpListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = model
        self._kept: tuple[UUID | None, int] = (None, 0)
        self._kept_ids: set[UUID] = set()
        self._kept_all = False
        # Whether the keyboard was on a row on screen: only then rows scroll to it after a load.
        self._follows = True
        self.setModel(model)
        self.setItemDelegate(ListDelegate(self))
        self.setAccessibleName(self.tr("Daftar tindak lanjut"))
        # What the keys do, for the mouse.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.set_columns(
            {
                ActionColumn.NUMBER: 3,
                ActionColumn.OWNERS: 18,
                ActionColumn.DUE: 15,
                ActionColumn.STATUS: 10,
                ActionColumn.PROGRESS: 18,
            },
            ActionColumn.TEXT,
            _SHARES,
        )
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        # Otherwise a header asks of every row whether it is selected, at every repaint.
        for one in (header, self.verticalHeader()):
            one.setSelectionModel(QItemSelectionModel(model, one))
        header.sectionClicked.connect(self._choose_order)
        self._remeasuring = self._make_timer(40, self._measure_other_widths)
        header.sectionResized.connect(lambda *_: self._remeasuring.start())
        self._measured: list[int] = []
        self._resting = self._make_timer(_REST_MS, self._read_places)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._resting.start())
        model.modelAboutToBeReset.connect(self.remember)
        model.rows_replaced.connect(self._settle)
        model.part_read.connect(self._measure)
        model.part_read.connect(lambda *_: self._resting.start())
        self.selectionModel().selectionChanged.connect(lambda *_: self.current_changed.emit())

    def current(self) -> FollowUp | None:
        """Return the follow-up under the keyboard; None for none, or where it was not read yet."""
        return self._list.record_at(self.currentIndex().row())

    def chosen_spans(self) -> list[tuple[int, int]]:
        """Return the selected rows as first and last of each run, from the top."""
        spans = sorted(
            (span.top(), span.bottom()) for span in self.selectionModel().selection().toList()
        )
        if not spans and self.currentIndex().isValid():
            row = self.currentIndex().row()
            return [(row, row)]
        merged: list[tuple[int, int]] = []
        for first, last in spans:
            if merged and first <= merged[-1][1] + 1:
                merged[-1] = merged[-1][0], max(last, merged[-1][1])
            else:
                merged.append((first, last))
        return merged

    def chosen_count(self) -> int:
        """Return how many follow-ups are selected."""
        headings = self._list.rows.heading_rows()
        return sum(
            last - first + 1 - sum(first <= row <= last for row in headings)
            for first, last in self.chosen_spans()
        )

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

    def remember(self) -> None:
        """Keep in mind what is current and selected, for the rows that come next."""
        one = self.current()
        if self.currentIndex().isValid():
            self._kept = one.entry_id if one else None, self.currentIndex().row()
        count = self.chosen_count()
        self._kept_all = 1 < count == self._list.rows.total
        known = self._list.known() if count > 1 else []
        spans = self.chosen_spans()
        first, last = self.visible_rows()
        self._follows = first <= self.currentIndex().row() <= last
        self._kept_ids = {
            one.entry_id for row, one in known if any(first <= row <= last for first, last in spans)
        }

    def begin_anew(self) -> None:
        """Show the next load from its top, with the same follow-up current where it is there."""
        if self.chosen_count() > 1:
            # What was selected in one view is not to be changed in another.
            self._select_only(self.currentIndex().row())
        self._kept = self._kept[0], 0
        self.verticalScrollBar().setValue(0)

    def select_follow_up(self, row: int) -> None:
        """Put the keyboard on ``row``, or on the next one below that is no heading."""
        rows = self._list.rows
        while row < rows.row_count and rows.place(row).offset < 0:
            row += 1
        if 0 <= row < rows.row_count:
            self._select_only(row)

    def focus_rows(self) -> None:
        """Put the keyboard on the rows, with one of them selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.selectionModel().hasSelection():
            self.select_follow_up(max(0, self.currentIndex().row()))

    def keyboardSearch(self, _text: str) -> None:  # noqa: N802
        """Do nothing: searching for what is typed would read the whole list."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._remeasuring.start()

    def _make_timer(self, interval: int, act: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(act)
        return timer

    def _choose_order(self, column: int) -> None:
        order = _ORDERS.get(ActionColumn(column))
        if order is not None:
            self.order_chosen.emit(order)

    def _settle(self) -> None:
        """Give the rows their heights, and the keyboard its follow-up."""
        top = self.verticalScrollBar().value()
        header = self.verticalHeader()
        header.setDefaultSectionSize(row_height(self.font()))
        headings = self._list.rows.heading_rows()
        if len(headings) <= _MOST_HEADINGS:
            height = heading_height(self.font())
            for row in headings:
                header.resizeSection(row, height)
        self.measure_again()
        self.verticalScrollBar().setValue(top)
        self._select_again()
        self.current_changed.emit()
        self._resting.start()

    def _select_only(self, row: int) -> None:
        """Select ``row`` alone, whichever keys are held down."""
        index = self._list.index(row, max(0, self.currentIndex().column()))
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)

    def _select_again(self) -> None:
        if not self._list.rows.row_count:
            return
        entry_id, place = self._kept
        row = self._list.row_of(entry_id) if entry_id else None
        if row is None:
            row = min(max(place, 0), self._list.rows.row_count - 1)
        self.setAutoScroll(self._follows)
        if row != self.currentIndex().row() or not self.selectionModel().hasSelection():
            self.select_follow_up(row)
        if self._kept_all:
            self.selectAll()
        elif self._kept_ids:
            self._select_ids(self._kept_ids)
        self._kept_ids, self._kept_all = set(), False
        self.setAutoScroll(True)

    def _select_ids(self, ids: set[UUID]) -> None:
        selection = QItemSelection()
        for row, one in self._list.known():
            if one.entry_id in ids:
                index = self._list.index(row, 0)
                selection.select(index, index)
        how = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().select(selection, how)

    def measure_again(self) -> None:
        """Give every row that was read the height of its texts."""
        self._measured = self._widths()
        self._resize(sorted(self._list.known(), key=lambda known: known[0]))

    def _measure_other_widths(self) -> None:
        if self._measured != self._widths():
            self.measure_again()

    def _widths(self) -> list[int]:
        return [self.columnWidth(column) for column in _MEASURED]

    def _measure(self, first: int, last: int) -> None:
        rows = ((row, self._list.record_at(row)) for row in range(first, last + 1))
        self._resize([(row, one) for row, one in rows if one is not None])

    def _resize(self, rows: list[tuple[int, FollowUp]]) -> None:
        """Give rows the height of their texts; what is on screen stays where it is."""
        bar = self.verticalScrollBar()
        is_at_end = 0 < bar.maximum() == bar.value()
        anchor = self._anchor()
        before = self.rowViewportPosition(anchor)
        header = self.verticalHeader()
        lowest = row_height(self.font())
        for row, one in rows:
            height = max(lowest, *(self._cell_height(row, one, column) for column in _MEASURED))
            if header.sectionSize(row) != height:
                header.resizeSection(row, height)
        self.updateGeometries()
        if is_at_end:
            bar.setValue(bar.maximum())
        elif anchor >= 0 and (moved := self.rowViewportPosition(anchor) - before):
            bar.setValue(bar.value() + moved)
        if anchor >= 0 and anchor == self.currentIndex().row():
            self.scrollTo(self.currentIndex())

    def _anchor(self) -> int:
        """Return the row that is not to move: the current one on screen, else the first."""
        first, last = self.visible_rows()
        row = self.currentIndex().row()
        return row if first <= row <= last else self.rowAt(0)

    def _cell_height(self, row: int, one: FollowUp, column: int) -> int:
        texts = self._list.texts(column, one)
        return cell_height(texts, self.font(), self.columnWidth(column))

    def _read_places(self) -> None:
        if self.isVisible():
            self._list.read_places(*self.visible_rows())

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        super().currentChanged(current, previous)
        if current.isValid() and (one := self._list.record_at(current.row())):
            self._kept = one.entry_id, current.row()
