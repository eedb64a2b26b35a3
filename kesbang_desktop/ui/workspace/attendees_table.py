"""The attendance list on screen, which keeps its selection while rows come, go and move."""

from uuid import UUID

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from kesbang_desktop.domain.roll_editing import Roll
from kesbang_desktop.ui.widgets.row_table import RowTable
from kesbang_desktop.ui.workspace.attendee_delegate import AttendeeDelegate, line_of, typed_line
from kesbang_desktop.ui.workspace.attendees_model import AttendeeColumn, AttendeesModel


class AttendeesTable(RowTable):
    """Edited cell by cell (F2, Enter or a double click), selected by rows.

    ``rows_dropped(int)`` names the row before which the selected ones are wanted.
    """

    rows_dropped = Signal(int)

    def __init__(self, model: AttendeesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._attendees = model
        self.setAccessibleName(self.tr("Daftar peserta"))
        self.setModel(model)
        self.setItemDelegate(AttendeeDelegate(self))
        self._is_frozen = False
        self.set_frozen(False)
        self.set_columns(
            {
                AttendeeColumn.NUMBER: 4,
                AttendeeColumn.POSITION: 26,
                AttendeeColumn.ORGANIZATION: 28,
                AttendeeColumn.ROLE: 14,
                AttendeeColumn.PRESENCE: 24,
            },
            AttendeeColumn.NAME,
            {AttendeeColumn.POSITION: 0.3, AttendeeColumn.ORGANIZATION: 0.3},
        )
        self.open_word = self.tr("Ubah")
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropOverwriteMode(False)
        self.row_activated.connect(self._edit_current)
        # Whoever wants a row to be the first one lets it go over the titles.
        self._titles = self.horizontalHeader().viewport()
        self._titles.setAcceptDrops(True)
        self._titles.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take rows of this table over its titles: they come before all others."""
        if watched is not self._titles or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        if event.source() is self and not self._is_frozen:
            if event.type() is QEvent.Type.Drop:
                self.rows_dropped.emit(0)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take rows of this table alone."""
        if event.source() is self and not self._is_frozen:
            super().dragEnterEvent(event)
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show between which rows they would come."""
        super().dragMoveEvent(event)
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell before which row the selected ones were dropped; the model moves nothing itself."""
        self.rows_dropped.emit(self.place_at(event.position().toPoint()))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def place_at(self, point: QPoint) -> int:
        """Return the row before which something dropped at ``point`` comes."""
        row = self.rowAt(point.y())
        if row < 0:
            return self.model().rowCount()
        middle = self.rowViewportPosition(row) + self.rowHeight(row) // 2
        return row + (point.y() > middle)

    def set_frozen(self, frozen: bool) -> None:
        """Let no cell be edited, or let them be again."""
        trigger = QAbstractItemView.EditTrigger
        editing = trigger.DoubleClicked | trigger.EditKeyPressed
        self._is_frozen = frozen
        self.setEditTriggers(trigger.NoEditTriggers if frozen else editing)

    def selected_ids(self) -> list[UUID]:
        """Return the ids of the selected attendances in the order shown."""
        return [self._attendees.records[row].id for row in self.chosen_rows()]

    def show_attendances(self, attendances: Roll) -> str:
        """Show ``attendances`` with the same ones selected, else whatever took their place.

        A cell that is being typed in stays open. Returns what was typed in that of a row that is no
        longer there, empty where nothing was.
        """
        chosen, current = self.selected_ids(), self.currentIndex()
        column, place = max(current.column(), 0), current.row()
        line = typed_line(self.open_editor())
        about = self._attendees.records[place].id if line is not None else None
        text, caret = (line.text(), line.cursorPosition()) if line is not None else ("", 0)
        self._attendees.show(attendances)
        rows = [row for one in chosen if (row := self._attendees.row_of(one)) is not None]
        if not rows and place >= 0 and attendances:
            rows = [min(place, len(attendances) - 1)]
        self.select_rows(rows, column)
        if about is None or typed_line(self.open_editor()) is not None:
            return ""
        row = self._attendees.row_of(about)
        if row is None:
            # The keyboard shall not go on to a button.
            self.setFocus()
            return text
        self._type_again(row, column, text, caret)
        return ""

    def _type_again(self, row: int, column: int, text: str, caret: int) -> None:
        """Open the cell that was being typed in when the rows around it came or went."""
        self.select_rows([row], column)
        self.setFocus()
        self.edit(self.currentIndex())
        line = line_of(self.open_editor())
        if line is not None:
            line.setText(text)
            line.setCursorPosition(caret)
            line.setModified(True)

    def select_rows(self, rows: list[int], column: int = AttendeeColumn.NAME) -> None:
        """Select ``rows``, the last of them current."""
        if not rows:
            return
        flag = QItemSelectionModel.SelectionFlag
        selection = self.selectionModel()
        target = self._attendees.index(rows[-1], column)
        selection.setCurrentIndex(target, flag.ClearAndSelect | flag.Rows)
        for row in rows[:-1]:
            selection.select(self._attendees.index(row, 0), flag.Select | flag.Rows)

    def _edit_current(self, _row: int) -> None:
        if not self._is_frozen:
            self.edit(self.currentIndex())
