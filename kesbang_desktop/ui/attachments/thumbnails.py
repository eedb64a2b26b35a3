"""Small pictures of attachments, decoded in a thread of their own."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageReader, QPainter

from kesbang_desktop.domain.attachment import Attachment
from kesbang_desktop.ui.attachments.file_check import PDF_REACH, is_pdf
from kesbang_desktop.ui.widgets.application import application
from kesbang_desktop.ui.work.worker import Worker

# Pixels that are decoded for a small picture (256 MB); a larger one is shown by its name alone.
_PIXELS_LIMIT = 64_000_000
_TURNED = QImageIOHandler.Transformation.TransformationRotate90


class Thumbnails(QObject):
    """``made(str, QImage)`` with the SHA-256 of a file; a null image where it cannot be shown."""

    made = Signal(str, object)
    bug_found = Signal(object)

    def __init__(self, path_of: Callable[[Attachment], Path], parent: QObject | None = None):
        super().__init__(parent)
        self._path_of = path_of
        self._worker: Worker | None = None
        self._asked: set[tuple[str, int]] = set()

    @property
    def is_idle(self) -> bool:
        """Whether every picture that was asked for is made."""
        return self._worker is None or self._worker.is_idle

    def ask(self, attachment: Attachment, size: QSize) -> None:
        """Make a picture no larger than ``size`` in pixels, unless it was asked for before."""
        sha256 = attachment.sha256
        if (sha256, size.width()) in self._asked:
            return
        self._asked.add((sha256, size.width()))
        if self._worker is None:
            self._worker = Worker(self, "gambar-kecil")
            self._worker.bug_found.connect(self.bug_found)
            application().aboutToQuit.connect(self.stop)
        self._worker.run(
            lambda: make_thumbnail(self._path_of(attachment), size),
            lambda image: self.made.emit(sha256, image),
        )

    def stop(self) -> None:
        """Make no more pictures and wait for the one under way."""
        if self._worker is not None:
            self._worker.stop()
            self._worker = None


def make_thumbnail(path: Path, size: QSize) -> QImage:
    """Return the picture or first page in a file, upright, no larger than ``size``.

    Null where the file is gone, damaged, or too large to be decoded.
    """
    try:
        with path.open("rb") as file:
            start = file.read(PDF_REACH)
    except OSError:
        return QImage()
    return _first_page(path, size) if is_pdf(start) else _picture(path, size)


def _picture(path: Path, size: QSize) -> QImage:
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    stored = reader.size()
    if stored.width() * stored.height() > _PIXELS_LIMIT and reader.format().data() != b"jpeg":
        # Only JPEG is decoded at the size that is asked for; the others whole.
        return QImage()
    if stored.isValid():
        # The scaling comes before the turning: a photo that lies on its side has both swapped.
        turned = bool(reader.transformation() & _TURNED)
        room = size.transposed() if turned else size
        if stored.width() > room.width() or stored.height() > room.height():
            kept = stored.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
            reader.setScaledSize(kept.expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        return image
    if image.width() > size.width() or image.height() > size.height():
        how = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, how)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _first_page(path: Path, size: QSize) -> QImage:
    from PySide6.QtPdf import QPdfDocument

    document = QPdfDocument()
    try:
        if document.load(str(path)) is not QPdfDocument.Error.None_ or not document.pageCount():
            return QImage()
        page = document.pagePointSize(0)
        if page.isEmpty():
            return QImage()
        kept = page.scaled(size.toSizeF(), Qt.AspectRatioMode.KeepAspectRatio).toSize()
        drawn = document.render(0, kept.expandedTo(QSize(1, 1)))
    finally:
        document.close()
    # A page has no ground of its own.
    image = QImage(drawn.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return image
