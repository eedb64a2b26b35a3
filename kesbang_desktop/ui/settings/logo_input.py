"""The logo of a profile: chosen, pasted, dropped or removed."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageWriter,
    QPixmap,
)
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from kesbang_desktop.ui.commands import settings as commands
from kesbang_desktop.ui.commands.binding import bind, tool_tip
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow

_SIDE = 64
_SVG_FORMATS = ("image/svg+xml", "image/svg")
# What somebody reads where it cannot be used.
_DRAWING, _PICTURE = "tempelan.svg", "tempelan.png"


class LogoInput(QWidget):
    """A small picture with buttons; see :mod:`.inputs` for what an input has.

    ``file_chosen(Path)`` and ``pasted(bytes, str)``, content and a name for it, ask whoever listens
    to check it and to give it back with :meth:`take`. What is pasted touches no disk before.
    """

    edited = Signal()
    file_chosen = Signal(object)
    pasted = Signal(bytes, str)
    problem = ""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = b""
        self._picture = QLabel(self)
        self._picture.setFixedSize(_SIDE, _SIDE)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choose_button = QPushButton(self.tr("&Pilih logo…"), self)
        self.remove_button = QPushButton(self.tr("Hapus &logo"), self)
        words = self.tr("PNG, JPEG atau SVG; dapat juga ditempel")
        self.choose_button.setToolTip(tool_tip(commands.PASTE_LOGO, words))
        row = WrappingRow(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._picture)
        for button in (self.choose_button, self.remove_button):
            button.setProperty("role", "small")
            row.addWidget(button)
        row.addStretch(1)
        self.choose_button.clicked.connect(self.ask_for_file)
        self.remove_button.clicked.connect(lambda: self.take(b""))
        self.setAcceptDrops(True)
        bind(self, commands.PASTE_LOGO, self.paste)
        self.set_value(b"")

    @property
    def value(self) -> bytes:
        """The PNG or JPEG, empty for none."""
        return self._content

    def set_value(self, content: bytes) -> None:
        """Show a logo."""
        self._content = content
        picture = QPixmap.fromImage(QImage.fromData(content)) if content else QPixmap()
        if picture.isNull():
            self._picture.setText(self.tr("tanpa\nlogo"))
        else:
            ratio = self.devicePixelRatioF()
            size = QSize(_SIDE, _SIDE) * ratio
            small = picture.scaled(
                size,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            small.setDevicePixelRatio(ratio)
            self._picture.setPixmap(small)
        self._picture.setAccessibleName(self.tr("Logo") if content else self.tr("Tanpa logo"))
        self.remove_button.setEnabled(bool(content))

    def take(self, content: bytes) -> None:
        """Show a checked logo and tell of it; empty removes it."""
        if not content:
            self.choose_button.setFocus()
        self.set_value(content)
        self.edited.emit()

    def ask_for_file(self) -> None:
        """Let a file be chosen."""
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Pilih logo"),
            "",
            self.tr("Gambar (*.png *.jpg *.jpeg *.svg);;Semua berkas (*)"),
        )
        if name:
            self.file_chosen.emit(Path(name))

    def paste(self) -> None:
        """Take the picture on the clipboard."""
        self._take_from(QGuiApplication.clipboard().mimeData())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._take_from(event.mimeData())
        event.acceptProposedAction()

    def _take_from(self, data: QMimeData | None) -> None:
        """Hand on the first local file of ``data``, else its drawing or picture."""
        if data is None:
            return
        for url in data.urls():
            if url.isLocalFile():
                self.file_chosen.emit(Path(url.toLocalFile()))
                return
        for kind in _SVG_FORMATS:
            if data.hasFormat(kind):
                self.pasted.emit(bytes(data.data(kind).data()), _DRAWING)
                return
        if "<svg" in data.text():
            self.pasted.emit(data.text().encode(), _DRAWING)
        elif data.hasImage():
            self.pasted.emit(_png_of(QImage(data.imageData())), _PICTURE)


def _png_of(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # One that cannot be written gives nothing, which the check refuses.
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
