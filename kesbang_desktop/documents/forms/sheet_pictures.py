"""Pictures of a form that came back as a workbook of Excel, each by the row it is anchored to.

Part and element names are those of ISO/IEC 29500-1: sheets refer to drawings (section 18.3.1.36),
which anchor pictures to cells (``xdr:from``, section 20.5.2.5).
"""

import zipfile
from collections.abc import Iterator
from pathlib import Path

from kesbang_desktop.documents.forms.pictured import (
    PlacedPicture,
    kept_field,
)
from kesbang_desktop.documents.package_parts import read_part, targets_of
from kesbang_desktop.documents.sheets.books.open_book import open_book
from kesbang_desktop.domain.reports.form_headings import HeadingReader
from kesbang_desktop.domain.reports.form_row import FormRow
from kesbang_desktop.domain.reports.report_forms import PoliticalForm

BOOK = "xl/workbook.xml"
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
_BLIP = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MEDIA = "xl/media/"


def pictures_in_book(
    path: Path, package: zipfile.ZipFile, form: PoliticalForm
) -> Iterator[PlacedPicture]:
    """Yield the pictures of the workbook at ``path``; those in cells, which have no anchor, last.

    Raises KnownError where it cannot be read.
    """
    sheets = targets_of(package, BOOK)
    fields = _fields_by_row(path, form)
    met: set[str] = set()
    for sheet in read_part(package, BOOK).iter(f"{_MAIN}sheet"):
        part = sheets.get(sheet.get(f"{_RELATION}id", ""), "")
        rows = fields.get(sheet.get("name", ""), [])
        for row, name in _anchored(package, part):
            met.add(name)
            above = [key for first, key in rows if first <= row]
            yield PlacedPicture(name, kept_field(above[-1] if above else "", form))
    for name in package.namelist():
        if name.startswith(_MEDIA) and name not in met:
            yield PlacedPicture(name)


def _fields_by_row(path: Path, form: PoliticalForm) -> dict[str, list[tuple[int, str]]]:
    """Return by the name of a sheet from which row on which part is told, counted from 1."""
    headings = HeadingReader(form)
    found: dict[str, list[tuple[int, str]]] = {}
    with open_book(path) as sheets:
        for sheet in sheets:
            title = headings.find(FormRow((sheet.title,), is_strong=True), "")
            parts = found[sheet.title] = [(0, title.key if title else "")]
            for number, cells in sheet.rows:
                named = (headings.named(one) for one in cells if one)
                if key := next(filter(None, named), ""):
                    parts.append((number, key))
    return found


def _anchored(package: zipfile.ZipFile, sheet: str) -> Iterator[tuple[int, str]]:
    """Yield the row, counted from 1, and the name of each picture of a sheet."""
    for drawing in targets_of(package, sheet).values():
        if not drawing.startswith("xl/drawings/") or not drawing.endswith(".xml"):
            continue
        targets = targets_of(package, drawing)
        for anchor in read_part(package, drawing):
            row = anchor.findtext(f"{_DRAWING}from/{_DRAWING}row") or "0"
            for blip in anchor.iter(_BLIP):
                name = targets.get(blip.get(f"{_RELATION}embed", ""), "")
                if name in package.namelist():
                    yield (int(row) + 1 if row.isdigit() else 1), name
