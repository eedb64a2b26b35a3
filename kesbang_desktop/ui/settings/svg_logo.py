"""An SVG logo made into the PNG that documents can hold."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter

from kesbang_desktop.domain.errors import PictureError

_DOTS_PER_CM = 600 / 2.54
# What the letterhead has room for.
_WIDEST_CM = 5.0


def svg_to_png(content: bytes, height_cm: float) -> bytes:
    """Return a checked SVG as PNG, 600 dots per inch at a height of ``height_cm``.

    A picture wider than 5 cm is made that wide instead. Raises PictureError where it shows nothing.
    """
    from PySide6.QtSvg import QSvgRenderer

    drawing = QSvgRenderer(QByteArray(content))
    natural = drawing.viewBoxF().size()
    if not drawing.isValid() or natural.isEmpty():
        raise PictureError(
            "Logo SVG itu tidak dapat digambar. Simpan ulang sebagai PNG lalu pilih lagi."
        )
    room = QSize(round(_WIDEST_CM * _DOTS_PER_CM), round(height_cm * _DOTS_PER_CM))
    size = natural.scaled(room.toSizeF(), Qt.AspectRatioMode.KeepAspectRatio).toSize()
    size = size.expandedTo(QSize(1, 1))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return _png(image)


def _png(image: QImage) -> bytes:
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(written, QByteArray(b"png")).write(image)
    return bytes(written.data().data())
