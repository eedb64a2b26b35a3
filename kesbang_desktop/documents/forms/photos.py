"""The photos in a form that came back as a Word document, each with the part that it stands in.

Element names are those of ISO/IEC 29500-1: pictures of section 20.1 (``a:blip``), and of section
19.1 (``v:imagedata``) as older programs write them.
"""

import io
import posixpath
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import etree

from kesbang_desktop.documents.corrections.corrected_file import open_corrected
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.reports.form_headings import HeadingReader
from kesbang_desktop.domain.reports.form_row import FormRow
from kesbang_desktop.domain.reports.form_words import TITLE
from kesbang_desktop.domain.reports.report_forms import OVERVIEW, PoliticalForm
from kesbang_desktop.domain.text import shorten_line

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_BODY, _RELATIONS = "word/document.xml", "word/_rels/document.xml.rels"
_PICTURES = ("blip", "imagedata")
_FORMATS = {"JPEG": ".jpg", "PNG": ".png"}
_LARGEST = 20_000_000
_MOST_PIXELS = 50_000_000
_LONGEST_CAPTION = 160
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
    """Return the photos below the title of the document at ``path``; none of another file.

    Those above the title are of the letterhead.
    """
    try:
        with zipfile.ZipFile(path) as package:
            if _BODY not in package.namelist():
                return []
            targets = _targets(package)
            places = _places(open_corrected(path).body, form)
            return [_photo(package, targets[id], *place) for id, *place in places if id in targets]
    except (*_UNREADABLE, KnownError, etree.XMLSyntaxError):
        return []


def _targets(package: zipfile.ZipFile) -> dict[str, str]:
    """Return the names of parts by the ids of relations."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    root = etree.fromstring(package.read(_RELATIONS), parser)
    return {
        one.get("Id", ""): posixpath.normpath(posixpath.join("word", one.get("Target", "")))
        for one in root
        if one.get("TargetMode") != "External"
    }


def _places(body: etree._Element, form: PoliticalForm) -> Iterator[tuple[str, str, str]]:
    """Yield the relation, the part and the caption of each picture below the title."""
    headings = HeadingReader(form)
    kept = {OVERVIEW, *(one.key for one in form.fields)}
    paragraphs = list(body.iter(f"{_W}p"))
    texts = ["".join(one.itertext(f"{_W}t")).strip() for one in paragraphs]
    titled = next((at for at, text in enumerate(texts) if fold(text) == fold(TITLE)), -1)
    part = ""
    for at, (paragraph, text) in enumerate(zip(paragraphs, texts, strict=True)):
        if text and _may_head(paragraph):
            heading = headings.find(FormRow((text,), is_strong=True), part)
            part = heading.key if heading else part
        if at <= titled:
            continue
        caption = shorten_line(text or _below(texts[at + 1 : at + 2]), _LONGEST_CAPTION)
        for picture in paragraph.iter(etree.Element):
            if etree.QName(picture).localname in _PICTURES:
                id = picture.get(f"{_RELATION}embed") or picture.get(f"{_RELATION}id") or ""
                yield id, part if part in kept else "", caption


def _may_head(paragraph: etree._Element) -> bool:
    """Tell whether a paragraph stands alone: outside of tables, or in a row of one cell."""
    row: Any = next(paragraph.iterancestors(f"{_W}tr"), None)
    return row is None or len(row.findall(f"{_W}tc")) == 1


def _below(texts: list[str]) -> str:
    """Return the line below a picture where it says what is seen on it."""
    begins = ("foto", "gambar", "keterangan")
    return next((one for one in texts if one.casefold().startswith(begins)), "")


def _photo(package: zipfile.ZipFile, name: str, field: str, caption: str) -> FormPhoto:
    if package.getinfo(name).file_size > _LARGEST:
        return FormPhoto(b"", field, caption)
    content = package.read(name)
    return FormPhoto(content, field, caption, _suffix(content))


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
