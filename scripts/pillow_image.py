"""What Qt drew, as Pillow takes it: it writes smaller pictures."""

from PIL import Image
from PySide6.QtGui import QImage


def pillow_image(picture: QImage) -> Image.Image:
    """Return ``picture`` without transparency."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    size, row = (plain.width(), plain.height()), plain.bytesPerLine()
    return Image.frombuffer("RGB", size, bytes(plain.constBits()), "raw", "RGB", row, 1)
