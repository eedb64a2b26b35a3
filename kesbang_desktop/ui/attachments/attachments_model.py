"""The attachments of a meeting as a list with pictures."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QPixmap

from kesbang_desktop.domain.attachment import Attachment
from kesbang_desktop.ui.labels import attachment_kind_word
from kesbang_desktop.ui.widgets.model_index import ROOT, Index

# What is dragged within the list: nothing that another program could take.
ROWS_FORMAT = "application/x-notula-attachments"


class CardRole(IntEnum):
    """What the model says about an attachment besides its caption."""

    RECORD = Qt.ItemDataRole.UserRole + 1
    # A QPixmap; a null one where there is nothing to show, None while it is being made.
    PICTURE = Qt.ItemDataRole.UserRole + 2


class AttachmentsModel(QAbstractListModel):
    """``caption_edited(UUID, str)`` asks for another caption."""

    caption_edited = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.attachments: tuple[Attachment, ...] = ()
        self._pictures: dict[str, QPixmap] = {}

    def show_attachments(self, attachments: Sequence[Attachment]) -> None:
        """Show ``attachments``, resetting the view only where some came, went or moved."""
        rows = tuple(attachments)
        if [one.id for one in rows] == [one.id for one in self.attachments]:
            self.attachments = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.attachments = rows
        self.endResetModel()

    def show_picture(self, sha256: str, image: QImage) -> None:
        """Show ``image`` for every attachment with this content."""
        self._pictures[sha256] = QPixmap.fromImage(image)
        for row, one in enumerate(self.attachments):
            if one.sha256 == sha256:
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, attachment_id: UUID) -> int | None:
        """Return the row of an attachment, None where it is not shown."""
        rows = (row for row, one in enumerate(self.attachments) if one.id == attachment_id)
        return next(rows, None)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.attachments)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid():
            flags |= Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.attachments):
            return None
        one = self.attachments[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return one.caption
            case Qt.ItemDataRole.ToolTipRole:
                return one.file_name
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(index.row(), one)
            case CardRole.RECORD:
                return one
            case CardRole.PICTURE:
                return self._pictures.get(one.sha256)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        self.caption_edited.emit(self.attachments[index.row()].id, str(value))
        return True

    def mimeTypes(self) -> list[str]:
        return [ROWS_FORMAT]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(ROWS_FORMAT, QByteArray(b"rows"))
        return data

    def _spoken(self, row: int, one: Attachment) -> str:
        caption = one.caption or self.tr("tanpa keterangan")
        place = self.tr("{0} dari {1}").format(row + 1, len(self.attachments))
        return f"{attachment_kind_word(one.kind)}: {caption}. {one.file_name}. {place}"
