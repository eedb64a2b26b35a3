"""One chapter of the manual, to be read."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QImage,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from kesbang_desktop.assets import manual_folder
from kesbang_desktop.domain.manual import Chapter

_MARGIN = 24
_AROUND_PICTURE = 72
_PADDING = 4
# What stands before a mark tells what it is about.
_ABOVE_MARK = 80


class ManualView(QTextBrowser):
    """Pictures are as wide as there is room, and no wider than they are."""

    def __init__(self, key_table: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._key_table = key_table
        self._chapter: Chapter | None = None
        self._drawn_for = 0
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Isi bantuan"))
        self.document().setDocumentMargin(_MARGIN)

    def show_chapter(self, chapter: Chapter) -> None:
        """Show ``chapter`` from its beginning."""
        if chapter is not self._chapter:
            self._chapter = chapter
            self._draw()
        self.verticalScrollBar().setValue(0)
        self.setExtraSelections([])

    def go_to(self, heading: str) -> None:
        """Scroll to the part under ``heading``."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and block.text() == heading:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(int(top) - _PADDING)
                return
            block = block.next()

    def mark(self, words: Sequence[str]) -> None:
        """Mark ``words``, folded, wherever they stand."""
        marked = []
        look = QTextCharFormat()
        look.setBackground(self.palette().brush(QPalette.ColorRole.Highlight))
        look.setForeground(self.palette().brush(QPalette.ColorRole.HighlightedText))
        for word in words:
            cursor = self.document().find(word)
            while not cursor.isNull():
                one = QTextEdit.ExtraSelection()
                one.cursor, one.format = cursor, look
                marked.append(one)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(marked)

    def show_mark(self) -> None:
        """Scroll to the first mark from here on, where it is not seen."""
        top = self.cursorForPosition(QPoint(0, 0)).position()
        # A cursor that is read of a mark lives no longer than that: both are named.
        marks = self.extraSelections()
        cursors = [QTextCursor(one.cursor) for one in marks]
        below = [one for one in cursors if one.selectionStart() >= top]
        if below:
            first = self.cursorRect(min(below, key=lambda one: one.selectionStart()))
            if first.bottom() > self.viewport().height():
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + first.top() - _ABOVE_MARK)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture of the manual in the width that there is."""
        if kind != QTextDocument.ResourceType.ImageResource:
            return super().loadResource(kind, name)
        path = name.toString() if isinstance(name, QUrl) else name
        picture = QImage(str(manual_folder() / path))
        room = max(self.viewport().width() - _AROUND_PICTURE, 1)
        if picture.width() <= room:
            return picture
        ratio = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        small = picture.scaledToWidth(min(int(room * ratio), picture.width()), smooth)
        small.setDevicePixelRatio(small.width() / room)
        return small

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the pictures in their new width."""
        super().resizeEvent(event)
        if self._chapter is not None and self.viewport().width() != self._drawn_for:
            QTimer.singleShot(0, self, self._draw_again)

    def _draw_again(self) -> None:
        if self.viewport().width() == self._drawn_for:
            return
        bar = self.verticalScrollBar()
        share = bar.value() / max(bar.maximum(), 1)
        self._draw()
        bar.setValue(int(share * bar.maximum()))

    def _draw(self) -> None:
        if self._chapter is None:
            return
        self._drawn_for = self.viewport().width()
        document = self.document()
        document.clear()
        document.setMarkdown(self._chapter.with_keys(self._key_table))
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._style(frame)
        # What is read begins at its beginning, also where it gets the keyboard later.
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _style(self, table: QTextTable) -> None:
        form = QTextTableFormat()
        form.setBorder(1)
        form.setBorderCollapse(True)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(self.palette().brush(QPalette.ColorRole.Mid))
        form.setCellPadding(_PADDING)
        form.setHeaderRowCount(1)
        form.setTopMargin(_PADDING)
        table.setFormat(form)
