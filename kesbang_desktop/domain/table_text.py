"""Rows and cells of a table that is written as text: a CSV file, or cells copied from a sheet."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass

SEPARATORS = "\t;,"
# A quoted cell may hold line breaks; a quotation mark that is still open after so many lines is a
# letter like any other.
_LONGEST_CELL = 12


@dataclass(frozen=True, slots=True)
class TableRow:
    """The cells of one row and the number of the line on which it begins."""

    number: int
    cells: tuple[str, ...]


def read_table(text: str, separators: str = SEPARATORS) -> list[TableRow]:
    """Return the rows of ``text`` that hold anything, cells stripped, line breaks inside kept.

    The first of ``separators`` in the first filled line stands between all cells; a line
    ``sep=;``, as Excel understands it, says which one it is. No word of the text is lost: a
    quotation mark that is never closed ends with its line.
    """
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    first = next((line for line in lines if line.strip()), "")
    if first.casefold().startswith("sep=") and len(first.rstrip(" \r")) == 5:
        separator = first[4]
        lines[lines.index(first)] = ""
    else:
        separator = separator_of(first, separators)
    return [row for row in _rows(lines, separator) if any(row.cells)]


def separator_of(line: str, separators: str = SEPARATORS) -> str:
    """Return the first of ``separators`` that stands outside quotation marks in ``line``."""
    outside = "".join(line.split('"')[::2])
    return next((one for one in separators if one in outside), separators[-1])


def _rows(lines: list[str], separator: str) -> Iterator[TableRow]:
    at = 0
    while at < len(lines):
        cells, taken = _cells(lines, at, separator)
        yield TableRow(at + 1, tuple(cell.strip() for cell in cells))
        at += taken


def _cells(lines: list[str], at: int, separator: str) -> tuple[list[str], int]:
    """Return the cells of the row that begins at line ``at`` and how many lines it has."""
    if f'{separator}"' in f"{separator}{lines[at]}":
        for taken in range(1, min(_LONGEST_CELL, len(lines) - at) + 1):
            text = "\n".join(lines[at : at + taken])
            try:
                return next(csv.reader([text], delimiter=separator, strict=True), []), taken
            except csv.Error:
                continue
    return lines[at].split(separator), 1
