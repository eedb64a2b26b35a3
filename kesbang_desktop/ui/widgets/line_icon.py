"""Icons of thin lines in the colours of the window (Lucide)."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPixmap

from kesbang_desktop.assets import resource_path
from kesbang_desktop.ui.widgets.painting import painted_theme


def line_icon(name: str, size: QSize, pixel_ratio: float) -> QIcon:
    """Return the icon ``name`` of ``resources/icons/rail``; checked it has the accent colour."""
    drawing = resource_path("icons", "rail", f"{name}.svg").read_text(encoding="utf-8")
    theme = painted_theme()
    icon = QIcon()
    for colour, state in ((theme.muted, QIcon.State.Off), (theme.accent_text, QIcon.State.On)):
        pixmap = _drawn(drawing.replace("currentColor", colour), size, pixel_ratio)
        icon.addPixmap(pixmap, QIcon.Mode.Normal, state)
    return icon


def _drawn(drawing: str, size: QSize, pixel_ratio: float) -> QPixmap:
    width, height = (round(length * pixel_ratio) for length in size.toTuple())
    side = f'width="{width}" height="{height}"'
    pixmap = QPixmap()
    pixmap.loadFromData(drawing.replace('width="24" height="24"', side, 1).encode(), "SVG")
    pixmap.setDevicePixelRatio(pixel_ratio)
    return pixmap
