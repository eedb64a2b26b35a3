"""Workbooks of Excel before 2007 (.xls)."""

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kesbang_desktop.documents.sheets.books.sheet import MOST_COLUMNS, Sheet, cell_words


@contextmanager
def open_xls(path: Path) -> Iterator[Iterator[Sheet]]:
    """Give the sheets of the workbook at ``path``. Raises XLRDError where it has a password."""
    import xlrd

    book = xlrd.open_workbook(
        file_contents=path.read_bytes(),
        # It would print what it finds odd.
        logfile=io.StringIO(),
        on_demand=True,
        ragged_rows=True,
    )
    try:
        yield (Sheet(name, _rows(book, book.sheet_by_name(name))) for name in book.sheet_names())
    finally:
        book.release_resources()


def _rows(book: Any, sheet: Any) -> Iterator[tuple[int, Sequence[str]]]:
    for number in range(sheet.nrows):
        cells = sheet.row(number)[:MOST_COLUMNS]
        yield number + 1, [cell_words(_value(book, cell)) for cell in cells]


def _value(book: Any, cell: Any) -> object:
    from xlrd import XL_CELL_DATE, XL_CELL_ERROR, xldate

    if cell.ctype == XL_CELL_ERROR:
        return None
    if cell.ctype == XL_CELL_DATE:
        return xldate.xldate_as_datetime(cell.value, book.datemode)
    return cell.value
