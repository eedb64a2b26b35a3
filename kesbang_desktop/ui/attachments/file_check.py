"""What a file is before it is kept: a picture, a PDF, or nothing that can be used."""

import hashlib
from pathlib import Path

from PySide6.QtGui import QImageReader

from kesbang_desktop.domain.attachment import AttachmentKind
from kesbang_desktop.domain.errors import PictureError

# What both Qt and the documents can draw.
_PICTURES = frozenset({b"jpeg", b"png", b"webp", b"tiff", b"bmp", b"gif"})
# Some programs write a few bytes of their own before the mark (PDF 1.7, annex H, note 13).
_PDF_MARK, PDF_REACH = b"%PDF-", 1024


def kind_of_file(path: Path) -> AttachmentKind:
    """Return what a file is kept as: PHOTO for a picture, ANNEX for a PDF.

    Whether a PDF is signed nobody sees from here.

    Raises PictureError for anything else.
    """
    try:
        with path.open("rb") as file:
            start = file.read(PDF_REACH)
    except IsADirectoryError as error:
        raise PictureError(
            f"“{path.name}” adalah folder. Buka foldernya, lalu pilih berkas di dalamnya."
        ) from error
    except FileNotFoundError as error:
        raise PictureError(
            f"Berkas “{path.name}” tidak ada lagi. Periksa tempatnya, lalu tambahkan lagi."
        ) from error
    except OSError as error:
        raise _unreadable(path) from error
    if not start:
        raise PictureError(f"Berkas “{path.name}” kosong. Salin ulang dari kamera atau pemindai.")
    if is_pdf(start):
        return AttachmentKind.ANNEX
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    if not reader.canRead() or bytes(reader.format().data()) not in _PICTURES:
        raise PictureError(
            f"“{path.name}” bukan gambar atau PDF. Pakai foto JPEG atau PNG, atau pindaian PDF."
        )
    return AttachmentKind.PHOTO


def digest_of_file(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal. Raises PictureError."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise _unreadable(path) from error


def is_pdf(start: bytes) -> bool:
    """Tell whether a file with these first PDF_REACH bytes is a PDF."""
    return _PDF_MARK in start


def is_pdf_name(file_name: str) -> bool:
    """Tell whether a file goes by the name of a PDF."""
    return file_name.casefold().endswith(".pdf")


def _unreadable(path: Path) -> PictureError:
    return PictureError(
        f"Berkas “{path.name}” tidak dapat dibaca. Salin dulu ke komputer ini, lalu tambahkan."
    )
