"""Real picture and PDF files to add."""

import zlib
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter


def write_photo(
    folder: Path, name: str = "foto.jpg", size: tuple[int, int] = (640, 480), colour: str = "teal"
) -> Path:
    """Write a picture of one colour."""
    image = QImage(size[0], size[1], QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(folder / name))
    return folder / name


def write_sideways_photo(folder: Path) -> Path:
    """Write a JPEG that is stored lying down, red to the left, and is to be turned right (6)."""
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    painter = QPainter(image)
    painter.fillRect(0, 0, 320, 480, QColor("red"))
    painter.end()
    path = folder / "miring.jpg"
    image.save(str(path), quality=95)
    data = path.read_bytes()
    tiff = b"II*\x00\x08\x00\x00\x00\x01\x00\x12\x01\x03\x00\x01\x00\x00\x00\x06\x00\x00\x00"
    exif = b"Exif\x00\x00" + tiff + b"\x00\x00\x00\x00"
    path.write_bytes(data[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2) + exif + data[2:])
    return path


def write_huge_png(folder: Path, side: int = 14_000) -> Path:
    """Write a PNG of ``side`` squared pixels that takes little room on disk."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        checked = kind + data
        return len(data).to_bytes(4) + checked + zlib.crc32(checked).to_bytes(4)

    header = side.to_bytes(4) + side.to_bytes(4) + bytes((8, 2, 0, 0, 0))
    packer = zlib.compressobj(1)
    row = bytes(1 + 3 * side)
    rows = b"".join(packer.compress(row) for _ in range(side)) + packer.flush()
    path = folder / "raksasa.png"
    body = chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + body)
    return path


def write_scan(folder: Path, name: str = "pindaian.pdf") -> Path:
    """Write a PDF of one A4 page with a green field."""
    path = folder / name
    writer = QPdfWriter(str(path))
    painter = QPainter(writer)
    painter.fillRect(0, 0, writer.width(), writer.height() // 2, Qt.GlobalColor.green)
    painter.end()
    return path
