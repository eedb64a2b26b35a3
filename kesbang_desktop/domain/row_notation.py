"""Rows of tables in notes: cells between upright lines, each with marks of its own."""

from collections.abc import Iterable

from kesbang_desktop.domain.emphasis import Words
from kesbang_desktop.domain.emphasis_marks import read_marks, write_marks
from kesbang_desktop.domain.table_cells import row_of_cells, words_of_cells
from kesbang_desktop.domain.table_rows import write_cells


def read_row(cells: Iterable[str]) -> Words:
    """Return the row that ``cells``, as :func:`table_rows.read_cells` gives them, are."""
    return row_of_cells(Words(*read_marks(cell)) for cell in cells)


def write_row(row: Words) -> str:
    """Return ``row`` as the line that reads as it."""
    return write_cells(write_marks(cell.text, cell.emphasis) for cell in words_of_cells(row))
