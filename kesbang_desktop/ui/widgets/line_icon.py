"""Icons of thin lines in the colours of the window (Lucide)."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from kesbang_desktop.assets import resource_path
from kesbang_desktop.ui.widgets.painting import painted_theme


def line_icon(name: str, size: QSize, pixel_ratio: float) -> QIcon:
    """Return the icon ``name`` of ``resources/icons/rail``; checked it has the accent colour."""
    drawing = resource_path("icons", "rail", f"{name}.svg").read_text(encoding="utf-8")
    drawn, theme = _drawn(drawing, size, pixel_ratio), painted_theme()
    icon = QIcon()
    for colour, state in ((theme.muted, QIcon.State.Off), (theme.accent_text, QIcon.State.On)):
        icon.addPixmap(_in_colour(drawn, colour), QIcon.Mode.Normal, state)
    return icon


def _drawn(drawing: str, size: QSize, pixel_ratio: float) -> QPixmap:
    width, height = (round(length * pixel_ratio) for length in size.toTuple())
    side = f'width="{width}" height="{height}"'
    pixmap = QPixmap()
    pixmap.loadFromData(drawing.replace('width="24" height="24"', side, 1).encode(), "SVG")
    pixmap.setDevicePixelRatio(pixel_ratio)
    return pixmap


def _in_colour(drawn: QPixmap, colour: str) -> QPixmap:
    pixmap = QPixmap(drawn)
    painter = QPainter(pixmap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), QColor(colour))
    painter.end()
    return pixmap
