"""Workbooks of Excel since 2007 (.xlsx)."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kesbang_desktop.documents.sheets.books.sheet import MOST_COLUMNS, Sheet, cell_words


@contextmanager
def open_xlsx(path: Path) -> Iterator[Iterator[Sheet]]:
    """Give the sheets of the workbook at ``path``. Of a formula counts what it last gave."""
    import openpyxl

    # The file is opened here, so that it is closed even where openpyxl fails halfway.
    with path.open("rb") as file:
        book = openpyxl.load_workbook(file, read_only=True, data_only=True)
        try:
            # A sheet that is a chart has no rows.
            tables = [sheet for sheet in book.worksheets if hasattr(sheet, "iter_rows")]
            yield (Sheet(sheet.title, _rows(sheet)) for sheet in tables)
        finally:
            book.close()


def _rows(sheet: Any) -> Iterator[tuple[int, Sequence[str]]]:
    # What the file says of its size may be wrong.
    sheet.reset_dimensions()
    # Told how many columns there are, openpyxl makes as many cells for each line that is not there.
    for number, cells in enumerate(sheet.iter_rows(values_only=True), 1):
        if cells:
            yield number, [cell_words(one) for one in cells[:MOST_COLUMNS]]
