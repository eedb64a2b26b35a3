"""What an empty text says, where the first word will stand.

Qt would put it at the edge of the text surface, where the margin is here.
"""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QTextEdit

# Room for the caret before the words.
_BESIDE = 4


def paint_placeholder(edit: QTextEdit, text: str) -> None:
    """Paint ``text`` behind the caret of ``edit`` where nothing is written."""
    document = edit.document()
    block = document.firstBlock()
    if document.blockCount() > 1 or block.length() > 1 or block.layout().preeditAreaText():
        return
    caret = edit.cursorRect()
    room = QRect(caret)
    room.setLeft(caret.left() + _BESIDE)
    room.setRight(edit.viewport().width() - _BESIDE)
    font = document.defaultFont()
    painter = QPainter(edit.viewport())
    painter.setFont(font)
    painter.setPen(edit.palette().color(QPalette.ColorRole.PlaceholderText))
    fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fitting)
    painter.end()
