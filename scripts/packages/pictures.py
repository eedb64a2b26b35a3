"""The icon of the program in the sizes and forms that systems want, drawn from its SVG."""

import os
from pathlib import Path

from scripts.packages.names import MADE, NAME, ROOT

SIZES = (16, 24, 32, 48, 64, 128, 256)
ICON = ROOT / "resources" / "icons" / f"{NAME}.svg"


def picture(size: int) -> Path:
    """Return where the icon of ``size`` by ``size`` dots lies."""
    return MADE / f"{NAME}-{size}.png"


def make_pictures() -> None:
    """Draw the icon in every size, and all of them as one file for Windows."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PIL import Image
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication([])
    drawing = QSvgRenderer(str(ICON))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        image.save(str(picture(size)))
    del application
    largest, *smaller = [Image.open(picture(size)) for size in reversed(SIZES)]
    sizes = [(size, size) for size in SIZES]
    largest.save(MADE / f"{NAME}.ico", sizes=sizes, append_images=smaller)
