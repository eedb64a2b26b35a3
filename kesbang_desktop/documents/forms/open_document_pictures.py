"""Pictures of a form that came back as OpenDocument: text below its title, or sheets.

Element names are those of OASIS OpenDocument 1.3, part 3 (``draw:image``, ``text:p``,
``table:table-row``).
"""

import zipfile
from collections.abc import Iterator
from typing import Any

from lxml import etree

from kesbang_desktop.documents.forms.pictured import (
    PlacedPicture,
    kept_field,
    pictures_below_title,
)
from kesbang_desktop.documents.package_parts import read_part
from kesbang_desktop.domain.reports.form_headings import HeadingReader
from kesbang_desktop.domain.reports.form_row import FormRow
from kesbang_desktop.domain.reports.report_forms import PoliticalForm

OPEN_BODY = "content.xml"
_NAMES = "urn:oasis:names:tc:opendocument:xmlns:"
_TEXT, _TABLE = f"{{{_NAMES}text:1.0}}", f"{{{_NAMES}table:1.0}}"
_DRAW = f"{{{_NAMES}drawing:1.0}}"
_LINK = "{http://www.w3.org/1999/xlink}href"
_PARAGRAPHS = (f"{_TEXT}p", f"{_TEXT}h")
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")


def pictures_in_open_document(
    package: zipfile.ZipFile, form: PoliticalForm
) -> Iterator[PlacedPicture]:
    """Yield the pictures of a text or of sheets; those above the title of a text are left out."""
    root = read_part(package, OPEN_BODY)
    book = next(root.iter(f"{{{_NAMES}office:1.0}}spreadsheet"), None)
    yield from _in_text(root, form) if book is None else _in_sheets(book, form)


def _in_text(root: etree._Element, form: PoliticalForm) -> Iterator[PlacedPicture]:
    paragraphs = [one for one in root.iter(*_PARAGRAPHS) if not _is_drawn(one)]
    lines = [(_words(one), _may_head(one), tuple(_pictures(one))) for one in paragraphs]
    return pictures_below_title(lines, form)


def _in_sheets(book: etree._Element, form: PoliticalForm) -> Iterator[PlacedPicture]:
    headings = HeadingReader(form)
    for sheet in book.iter(f"{_TABLE}table"):
        title = headings.find(FormRow((sheet.get(f"{_TABLE}name", ""),), is_strong=True), "")
        part = title.key if title else ""
        for shape in sheet.findall(f"{_TABLE}shapes"):
            yield from (PlacedPicture(one, kept_field(part, form)) for one in _pictures(shape))
        for row in sheet.iter(f"{_TABLE}table-row"):
            for cell in row.iterchildren(*_CELLS):
                words = " ".join(_words(one) for one in cell.iterchildren(*_PARAGRAPHS))
                part = headings.named(words) or part if words else part
            yield from (PlacedPicture(one, kept_field(part, form)) for one in _pictures(row))


def _pictures(element: etree._Element) -> Iterator[str]:
    """Yield the names of the pictures in ``element``; replacements of charts are none."""
    for image in element.iter(f"{_DRAW}image"):
        name = image.get(_LINK, "").removeprefix("./")
        if name.startswith("Pictures/"):
            yield name


def _words(paragraph: etree._Element) -> str:
    """Return the words of a paragraph, without those inside of a frame that hangs on it."""
    own: Any = paragraph.xpath(
        ".//text()[not(ancestor::*[local-name() = 'frame' or local-name() = 'annotation'])]"
    )
    return "".join(own).strip()


def _is_drawn(paragraph: etree._Element) -> bool:
    """Tell whether a paragraph stands in a frame that hangs on another, as captions do."""
    return next(paragraph.iterancestors(f"{_DRAW}frame"), None) is not None


def _may_head(paragraph: etree._Element) -> bool:
    """Tell whether a paragraph stands alone: outside of tables, or in a row of one cell."""
    row: Any = next(paragraph.iterancestors(f"{_TABLE}table-row"), None)
    return row is None or len(row.findall(f"{_TABLE}table-cell")) == 1
