"""Workbooks of LibreOffice and others (.ods): OpenDocument 1.3, part 3, chapter 9."""

import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import IO
from xml.etree.ElementTree import Element

from kesbang_desktop.documents.sheets.books.sheet import MOST_COLUMNS, Sheet, cell_words

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")


@contextmanager
def open_ods(path: Path) -> Iterator[Iterator[Sheet]]:
    """Give the sheets of the workbook at ``path``, read as they are asked for, in their order."""
    with zipfile.ZipFile(path) as archive, archive.open("content.xml") as content:
        yield _Content(content).sheets()


class _Content:
    """Reads the one stream that holds all sheets: a sheet has to be read before the next one."""

    def __init__(self, content: IO[bytes]) -> None:
        from defusedxml.ElementTree import iterparse

        self._events = iterparse(content, ("start", "end"), forbid_dtd=True)

    def sheets(self) -> Iterator[Sheet]:
        for event, node in self._events:
            if event == "start" and node.tag == f"{_TABLE}table":
                rows = self._rows()
                yield Sheet(node.get(f"{_TABLE}name", ""), rows)
                # Whoever asked may have had enough of it.
                for _ in rows:
                    pass
            elif event == "end" and node.tag == f"{_TABLE}tracked-changes":
                node.clear()

    def _rows(self) -> Iterator[tuple[int, Sequence[str]]]:
        """Yield the rows until the table ends; a table may stand within a cell."""
        number, depth = 0, 1
        for event, node in self._events:
            if node.tag == f"{_TABLE}table":
                depth += 1 if event == "start" else -1
                if not depth:
                    return
            elif event == "end" and node.tag == f"{_TABLE}table-row" and depth == 1:
                cells = _cells(node)
                repeated = _count(node, "number-rows-repeated")
                # An empty rest of the sheet is one row that stands for a million.
                for _ in range(repeated if any(cells) else 0):
                    number += 1
                    yield number, cells
                number += 0 if any(cells) else repeated
                node.clear()


def _cells(row: Element) -> list[str]:
    found: list[str] = []
    for cell in row:
        if cell.tag in _CELLS and len(found) < MOST_COLUMNS:
            words = _words(cell)
            found += [words] * min(_count(cell, "number-columns-repeated"), MOST_COLUMNS)
    return found[:MOST_COLUMNS]


def _words(cell: Element) -> str:
    kind = cell.get(f"{_OFFICE}value-type")
    if kind == "date":
        try:
            return cell_words(datetime.fromisoformat(cell.get(f"{_OFFICE}date-value", "")))
        except ValueError:
            pass
    # Paragraphs of the cell itself: a comment in it has some too.
    return cell_words("\n".join(_line(one) for one in cell if one.tag == f"{_TEXT}p"))


def _line(node: Element) -> str:
    parts = [node.text or ""]
    for one in node:
        if one.tag == f"{_TEXT}s":
            parts.append(" " * min(int(one.get(f"{_TEXT}c", "1")), MOST_COLUMNS))
        elif one.tag == f"{_TEXT}tab":
            parts.append(" ")
        elif one.tag == f"{_TEXT}line-break":
            parts.append("\n")
        elif one.tag != f"{_OFFICE}annotation":
            parts.append(_line(one))
        parts.append(one.tail or "")
    return "".join(parts)


def _count(node: Element, name: str) -> int:
    return max(int(node.get(f"{_TABLE}{name}", "1")), 1)
