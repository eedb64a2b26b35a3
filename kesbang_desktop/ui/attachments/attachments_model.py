"""The attachments of a meeting as a list with pictures."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
)
from PySide6.QtGui import QImage, QPixmap

from kesbang_desktop.domain.attachment import Attachment
from kesbang_desktop.domain.reports.field_tags import field_tag
from kesbang_desktop.domain.reports.report_forms import FIELDS, ReportField
from kesbang_desktop.ui.look.labels import attachment_kind_word
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.rows_model import RowsModel
from kesbang_desktop.ui.widgets.model_index import Index

# What is dragged within the list: nothing that another program could take.
ROWS_FORMAT = "application/x-notula-attachments"


class AttachmentsModel(RowsModel[Attachment]):
    """Shows attachments with their captions, which can be edited, and their pictures.

    ``fields`` are those that a photo of a report may be about.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        self.fields: Sequence[ReportField] = FIELDS
        self._pictures: dict[str, QPixmap] = {}
        card = Column[Attachment](
            words=lambda one: one.caption,
            tool_tip=lambda one: one.file_name,
            second_line=self._kind_words,
            spoken=self._spoken,
            picture=lambda one: self._pictures.get(one.sha256),
            may_be_edited=True,
        )
        super().__init__((card,), lambda one: one.id, parent)

    def show_picture(self, sha256: str, image: QImage) -> None:
        """Show ``image`` for every attachment with this content."""
        self._pictures[sha256] = QPixmap.fromImage(image)
        for row, one in enumerate(self.records):
            if one.sha256 == sha256:
                self.tell_changed(row, row)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        return [ROWS_FORMAT]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(ROWS_FORMAT, QByteArray(b"rows"))
        return data

    def _kind_words(self, one: Attachment) -> str:
        tag = field_tag(self.fields, one.field)
        words = attachment_kind_word(one.kind)
        return f"{words} · {tag.words}" if tag is not None else words

    def _spoken(self, one: Attachment) -> str:
        caption = one.caption or self.tr("tanpa keterangan")
        row = self.row_of(one.id) or 0
        place = self.tr("{0} dari {1}").format(row + 1, len(self.records))
        return f"{self._kind_words(one)}: {caption}. {one.file_name}. {place}"
