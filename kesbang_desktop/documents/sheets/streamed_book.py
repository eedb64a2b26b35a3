"""A workbook that is written row after row, from the top, and stays in memory.

openpyxl otherwise keeps every cell and sorts them all at the end: one step in which no other thread
gets the interpreter, the one that takes the keys neither, for 0.8 s where there are 100,000 rows.
It would also write each sheet to a file of its own in the temporary folder of the system, in clear.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter

if TYPE_CHECKING:
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

_CHUNK = 256 * 1024


@contextmanager
def streamed_book() -> Iterator[Workbook]:
    """Lend a workbook without sheets, to be saved by :func:`save_streamed`, or given up."""
    book = Workbook(write_only=True)
    try:
        yield book
    finally:
        for sheet in book.worksheets:
            _end_rows(sheet)


def begin_rows(sheet: WriteOnlyWorksheet) -> None:
    """Let the rows of ``sheet`` come; what stands above them in the file is set by then."""
    sheet._writer = WorksheetWriter(sheet, io.BytesIO())
    sheet._writer.write_top()


def _end_rows(sheet: WriteOnlyWorksheet) -> None:
    """Close a sheet that was given up, the inner element first: the XML wants that."""
    if sheet._rows is not None:
        sheet._rows.close()
    if sheet._writer is not None:
        sheet._writer.close()


def save_streamed(book: Workbook, target: IO[bytes]) -> None:
    """Write ``book`` to ``target`` as an XLSX file."""
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        _MemoryWriter(book, archive).write_data()


def _drawing_of(sheet: WriteOnlyWorksheet) -> SpreadsheetDrawing | None:
    """Return what holds the charts of ``sheet``, None where it has none."""
    if not sheet._charts:
        return None
    drawing = SpreadsheetDrawing()
    drawing.charts = sheet._charts
    return drawing


# openpyxl has no types: whatever is imported from it is Any, which mypy takes for no class.
class _MemoryWriter(ExcelWriter):  # type: ignore[misc]
    """Takes sheets from memory, in parts, where openpyxl takes them from files."""

    def write_worksheet(self, ws: WriteOnlyWorksheet) -> None:
        ws._drawing = _drawing_of(ws)
        if not ws.closed:
            ws.close()
        ws._rels = ws._writer._rels
        rows = ws._writer.out
        rows.seek(0)
        with self._archive.open(ws.path[1:], "w", force_zip64=True) as part:
            while chunk := rows.read(_CHUNK):
                part.write(chunk)
        rows.close()
        self.manifest.append(ws)
