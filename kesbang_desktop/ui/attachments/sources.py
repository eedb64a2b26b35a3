"""What files and pictures a drop or the clipboard brings."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from kesbang_desktop.ui.attachments.adder import Source


def has_sources(data: QMimeData) -> bool:
    """Tell whether ``data`` brings anything that could be kept."""
    return any(url.isLocalFile() for url in data.urls()) or data.hasImage()


def sources_in(data: QMimeData) -> list[Source]:
    """Return the files that ``data`` names; where it names none, the picture that it holds."""
    files: list[Source] = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if files or not data.hasImage():
        return files
    image = data.imageData()
    return [image] if isinstance(image, QImage) and not image.isNull() else []
