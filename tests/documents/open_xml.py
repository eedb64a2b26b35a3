"""Faults of a DOCX or XLSX file: what an independent validator finds, and what it does not look at.

The validator checks against the schemas and most other rules of ISO/IEC 29500. What it leaves out,
Word and Excel stumble over all the same: bookmarks, lists that nobody has defined, numbers of
drawings, types of parts, places of cells.
"""

import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from openxml_audit import OpenXmlValidator

# Text in its own cell is as good as text in a table of its own (ISO/IEC 29500-1, 18.3.1.53); the
# validator means that Excel will write it another way.
_NO_FAULT = "inline-string cell(s)"
_SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_VAL, _NAME, _ID = qn("w:val"), qn("w:name"), qn("w:id")


def faults(path: Path) -> list[str]:
    """Return every fault of the file in words."""
    found = [str(one) for one in OpenXmlValidator().validate(path).errors]
    return [one for one in found if _NO_FAULT not in one] + list(_overlooked(path))


def _overlooked(path: Path) -> Iterator[str]:
    try:
        with zipfile.ZipFile(path) as file:
            names = Counter(file.namelist())
            yield from (f"{name} is there twice" for name, count in names.items() if count > 1)
            xml = {name: parse_xml(file.read(name)) for name in names if name.endswith(".xml")}
    except (zipfile.BadZipFile, SyntaxError) as error:
        yield f"not readable: {error}"
        return
    yield from _of_types(xml)
    for name, root in xml.items():
        for check in (_of_bookmarks, _of_drawings, _of_cells):
            yield from (f"{name}: {fault}" for fault in check(root))
    yield from _of_lists(xml)


def _of_types(xml: dict[str, Any]) -> Iterator[str]:
    types = {one.get("PartName") for one in xml["[Content_Types].xml"]}
    for name in xml:
        if name != "[Content_Types].xml" and f"/{name}" not in types:
            yield f"{name} is of no type"


def _of_cells(root: Any) -> Iterator[str]:
    last = 0
    for row in root.iter(f"{_SHEET}row"):
        number = int(row.get("r"))
        if number <= last:
            yield f"row {number} after row {last}"
        last = number
        columns = []
        for cell in row:
            place = re.fullmatch(r"([A-Z]{1,3})(\d+)", cell.get("r"))
            if place is None or int(place[2]) != number:
                yield f"cell {cell.get('r')} in row {number}"
            else:
                columns.append((len(place[1]), place[1]))
        if columns != sorted(set(columns)):
            yield f"cells out of order in row {number}"


def _of_bookmarks(root: Any) -> Iterator[str]:
    starts, ends = list(root.iter(qn("w:bookmarkStart"))), list(root.iter(qn("w:bookmarkEnd")))
    for attribute in (_NAME, _ID):
        counts = Counter(one.get(attribute) for one in starts)
        yield from (f"two bookmarks {one}" for one, count in counts.items() if count > 1)
    if sorted(one.get(_ID) for one in starts) != sorted(one.get(_ID) for one in ends):
        yield "a bookmark without beginning or end"
    yield from (
        f"bookmark name {one.get(_NAME)} too long" for one in starts if len(one.get(_NAME)) > 40
    )


def _of_drawings(root: Any) -> Iterator[str]:
    counts = Counter(one.get("id") for one in root.iter(qn("wp:docPr")))
    yield from (f"two drawings {one}" for one, count in counts.items() if count > 1)


def _of_lists(xml: dict[str, Any]) -> Iterator[str]:
    numbers = [one for root in xml.values() for one in root.iter(qn("w:num"))]
    kinds = {
        one.get(qn("w:abstractNumId"))
        for root in xml.values()
        for one in root.iter(qn("w:abstractNum"))
    }
    for one in numbers:
        if one.find(qn("w:abstractNumId")).get(_VAL) not in kinds:
            yield f"list {one.get(qn('w:numId'))} of no kind"
    known = {one.get(qn("w:numId")) for one in numbers} | {"0"}
    for name, root in xml.items():
        for use in root.iter(qn("w:numId")):
            if use.get(_VAL) not in known:
                yield f"{name}: list {use.get(_VAL)} is nowhere"
