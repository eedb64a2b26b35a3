"""The photos in a form that came back, each with the part that it stands in."""

import io
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from kesbang_desktop.documents.forms.open_document_pictures import (
    OPEN_BODY,
    pictures_in_open_document,
)
from kesbang_desktop.documents.forms.pictured import PlacedPicture
from kesbang_desktop.documents.forms.sheet_pictures import BOOK, pictures_in_book
from kesbang_desktop.documents.forms.word_pictures import WORD_BODY, pictures_in_word
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.reports.report_forms import PoliticalForm

_FORMATS = {"JPEG": ".jpg", "PNG": ".png"}
_LARGEST = 20_000_000
_MOST_PIXELS = 50_000_000
_UNREADABLE = (OSError, LookupError, zipfile.BadZipFile, zlib.error, ValueError, RuntimeError)


@dataclass(frozen=True, slots=True)
class FormPhoto:
    """A photo; ``field`` is the key of the part that it stands in, empty for none.

    ``suffix`` is empty for what cannot be printed: too large, or neither JPEG nor PNG.
    """

    content: bytes
    field: str = ""
    caption: str = ""
    suffix: str = ""


def photos_in(path: Path, form: PoliticalForm) -> list[FormPhoto]:
    """Return the photos in the document or workbook at ``path``; none of another file.

    Those above the title of a document are of the letterhead.
    """
    try:
        with zipfile.ZipFile(path) as package:
            names = set(package.namelist())
            found = [one for one in _pictures(path, package, form) if one.name in names]
            return [_photo(package, one) for one in found]
    except (*_UNREADABLE, KnownError, etree.XMLSyntaxError):
        return []


def _pictures(path: Path, package: zipfile.ZipFile, form: PoliticalForm) -> Iterator[PlacedPicture]:
    names = package.namelist()
    if WORD_BODY in names:
        yield from pictures_in_word(path, package, form)
    elif BOOK in names:
        yield from pictures_in_book(path, package, form)
    elif OPEN_BODY in names:
        yield from pictures_in_open_document(package, form)


def _photo(package: zipfile.ZipFile, one: PlacedPicture) -> FormPhoto:
    if package.getinfo(one.name).file_size > _LARGEST:
        return FormPhoto(b"", one.field, one.caption)
    content = package.read(one.name)
    return FormPhoto(content, one.field, one.caption, _suffix(content))


def _suffix(content: bytes) -> str:
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with Image.open(io.BytesIO(content)) as picture:
                width, height = picture.size
                fits = width * height <= _MOST_PIXELS
                return _FORMATS.get(picture.format or "", "") if fits else ""
    # Pillow raises anything up to a bare Exception on a picture that is cut off or altered.
    except Exception:
        return ""
