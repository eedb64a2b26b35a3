"""The picture in the tray: the number of what is late or due today."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon, QPainter, QPixmap

# The sizes that trays ask for, at one and at two pixels a point.
_SIZES = (16, 20, 22, 24, 32, 44, 48, 64)
_GROUND = QColor("#b7410e")
_INK = QColor("#ffffff")
_MOST = 99
_ROOM_FOR_THREE = 24


def count_words(count: int, size: int) -> str:
    """Return what can be read in a picture of ``size`` pixels: ``3``, ``99+``; in a small one
    ``9+``.
    """
    if count > _MOST:
        return "99+" if size >= _ROOM_FOR_THREE else "9+"
    return str(count)


def tray_picture(count: int, usual: QIcon) -> QIcon:
    """Return ``usual`` where there is nothing to count, else the number on a coloured ground."""
    if count <= 0:
        return usual
    icon = QIcon()
    for size in _SIZES:
        icon.addPixmap(_paint(count_words(count, size), size))
    return icon


def _paint(words: str, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    area = QRectF(0, 0, size, size)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_GROUND)
    painter.drawRoundedRect(area, size * 0.22, size * 0.22)
    painter.setFont(_fitting_font(words, size))
    painter.setPen(_INK)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return pixmap


def _fitting_font(words: str, size: int) -> QFont:
    font = QFont()
    font.setWeight(QFont.Weight.Bold)
    for height in range(round(size * 0.75), 5, -1):
        font.setPixelSize(height)
        if QFontMetricsF(font).horizontalAdvance(words) <= size - 2:
            break
    return font
