"""The files that prove an action was done (bukti dukung)."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QListWidget, QSizePolicy, QWidget

from kesbang_desktop.domain.attachment import Attachment
from kesbang_desktop.ui.commands import follow_ups as commands
from kesbang_desktop.ui.commands.binding import bind, keys_of

_MOST_ROWS = 6
_ROW = 30


class EvidenceList(QListWidget):
    """``opened(Attachment)`` on Enter or a double click, ``removed(Attachment)`` on Del.

    ``files_given(list[Path])`` for files that were dropped or chosen.
    """

    opened = Signal(object)
    removed = Signal(object)
    files_given = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._files: tuple[Attachment, ...] = ()
        self.setAccessibleName(self.tr("Bukti dukung"))
        self.setViewportMargins(6, 3, 6, 3)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.itemActivated.connect(lambda _: self._tell(self.opened))
        bind(self, commands.REMOVE_EVIDENCE, lambda: self._tell(self.removed))

    def show_files(self, files: Sequence[Attachment]) -> None:
        """Show ``files``."""
        self._files = tuple(files)
        row = self.currentRow()
        self.clear()
        for one in self._files:
            self.addItem(one.file_name)
            item = self.item(self.count() - 1)
            item.setSizeHint(QSize(0, _ROW))
            keys = keys_of(commands.REMOVE_EVIDENCE)
            words = self.tr("{0}\nEnter membuka, {1} melepas")
            item.setToolTip(words.format(one.file_name, keys))
        if self._files:
            self.setCurrentRow(min(max(row, 0), self.count() - 1))
        if not self.hasFocus():
            self.clearSelection()
        self.updateGeometry()

    def ask_for_files(self) -> None:
        """Ask for files to add."""
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Tambah bukti dukung"), "", self.tr("Semua berkas (*)")
        )
        if names:
            self.files_given.emit([Path(name) for name in names])

    def sizeHint(self) -> QSize:
        """Return room for the files, or for a line to drop them on."""
        rows = min(max(1, len(self._files)), _MOST_ROWS)
        return QSize(200, rows * _ROW + 10)

    def minimumSizeHint(self) -> QSize:
        """Return the same: the pane around it scrolls."""
        return QSize(120, self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the file that the keys are for."""
        super().focusInEvent(event)
        if (item := self.currentItem()) is not None:
            item.setSelected(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.clearSelection()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say in an empty list what can be done with it."""
        super().paintEvent(event)
        if not self._files:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            area = self.viewport().rect().adjusted(4, 0, -4, 0)
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(area, left, self.tr("Seret berkas ke sini, atau tekan E"))
            painter.end()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        _accept_files(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        _accept_files(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Give the files that were dropped."""
        urls = event.mimeData().urls()
        files = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.files_given.emit(files)

    def _tell(self, signal: SignalInstance) -> None:
        if 0 <= self.currentRow() < len(self._files):
            signal.emit(self._files[self.currentRow()])


def _accept_files(event: QDragMoveEvent) -> None:
    if any(url.isLocalFile() for url in event.mimeData().urls()):
        event.acceptProposedAction()
    else:
        event.ignore()
