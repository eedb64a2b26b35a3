"""The cards on screen: chosen, edited, dragged to another place."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QListView,
    QWidget,
)

from kesbang_desktop.domain.attachment import Attachment
from kesbang_desktop.ui.attachments.attachment_delegate import AttachmentDelegate, card_size
from kesbang_desktop.ui.attachments.attachments_model import ROWS_FORMAT, AttachmentsModel
from kesbang_desktop.ui.widgets.painting import painted_theme


class AttachmentsView(QListView):
    """``moved(int)`` asks for the chosen cards to stand before that row; ``opened()`` on Enter."""

    moved = Signal(int)
    opened = Signal()

    def __init__(self, model: AttachmentsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = model
        self._target: int | None = None
        self.setProperty("role", "plain")
        self.setAccessibleName(self.tr("Lampiran"))
        self.setModel(model)
        self.setItemDelegate(AttachmentDelegate(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setGridSize(card_size(self.font()))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.doubleClicked.connect(lambda _: self.opened.emit())

    def chosen(self) -> list[Attachment]:
        """Return the selected attachments in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._cards.records[row] for row in rows]

    def choose(self, ids: list[UUID], place: int = 0) -> None:
        """Select the cards with ``ids``, the last of them current; else the one at ``place``."""
        rows = [row for one in ids if (row := self._cards.row_of(one)) is not None]
        if not rows and self._cards.records:
            rows = [min(max(place, 0), len(self._cards.records) - 1)]
        flag = QItemSelectionModel.SelectionFlag
        for number, row in enumerate(rows):
            how = flag.ClearAndSelect if number == 0 else flag.Select
            self.selectionModel().setCurrentIndex(self._cards.index(row, 0), how)
        if rows:
            self.scrollTo(self._cards.index(rows[-1], 0))

    def keep_typed(self) -> None:
        """Have the model take the caption that is being typed, which goes on."""
        if (editor := self._open_editor()) is not None:
            self.commitData(editor)

    def end_typing(self) -> None:
        """Have the model take the caption that is being typed, and close it."""
        if (editor := self._open_editor()) is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def show_records(self, records: Sequence[Attachment]) -> str:
        """Show ``records`` with the same ones chosen; a caption that is being typed stays open.

        Returns what was typed of a card that is no longer there, empty where nothing was.
        """
        chosen, current = [one.id for one in self.chosen()], self.currentIndex()
        place, line = current.row(), self._typed_line()
        about = self._cards.id_at(place) if line is not None else None
        text, caret = (line.text(), line.cursorPosition()) if line is not None else ("", 0)
        self._cards.show(records)
        if line is not None and self._typed_line() is line:
            return ""
        if chosen:
            self.choose(chosen, place)
        row = self._cards.row_of(about) if about is not None else None
        if row is None:
            if line is not None:
                # The keyboard shall not go on to a button.
                self.setFocus()
            return text.strip()
        self._type_again(row, text, caret)
        return ""

    @property
    def is_typing(self) -> bool:
        """Whether a caption is being typed."""
        return self._typed_line() is not None

    def _typed_line(self) -> QLineEdit | None:
        """Return the line of a caption in which somebody typed."""
        line = self._open_editor()
        return line if isinstance(line, QLineEdit) and line.isModified() else None

    def _open_editor(self) -> QWidget | None:
        is_open = self.state() is QAbstractItemView.State.EditingState
        return self.indexWidget(self.currentIndex()) if is_open else None

    def _type_again(self, row: int, text: str, caret: int) -> None:
        """Open the caption that was being typed when cards around it came or went."""
        index = self._cards.index(row, 0)
        self.setCurrentIndex(index)
        self.setFocus()
        self.edit(index)
        line = self.indexWidget(index)
        if isinstance(line, QLineEdit):
            line.setText(text)
            line.setCursorPosition(caret)
            line.setModified(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.state() is not QAbstractItemView.State.EditingState:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take cards of one's own; files from outside go to the page around."""
        if event.mimeData().hasFormat(ROWS_FORMAT) and event.source() is self:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._target = self.row_at(event.position().toPoint())
        self.viewport().update()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._target = None
        self.viewport().update()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        target, self._target = self.row_at(event.position().toPoint()), None
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.viewport().update()
        self.moved.emit(target)

    def row_at(self, place: QPoint) -> int:
        """Return the row before which something dropped at ``place`` would stand."""
        count = len(self._cards.records)
        for row in range(count):
            area = self.visualRect(self._cards.index(row, 0))
            if place.y() <= area.bottom() and place.x() < area.center().x():
                return row
            after = self.visualRect(self._cards.index(row + 1, 0))
            is_last_in_line = row + 1 == count or after.top() > area.top()
            if place.y() <= area.bottom() and is_last_in_line:
                return row + 1
        return count

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        count = len(self._cards.records)
        if self._target is None or not count:
            return
        at_end = self._target >= count
        area = self.visualRect(self._cards.index(count - 1 if at_end else self._target, 0))
        left = area.right() - 8 if at_end else area.left() - 2
        painter = QPainter(self.viewport())
        painter.fillRect(
            max(left, 0), area.top(), 3, area.height() - 12, QColor(painted_theme().accent)
        )
        painter.end()
