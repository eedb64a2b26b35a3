"""Reading a matrix of follow-ups that another office has filled in and sent back."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kesbang_desktop.documents.sheets.books.open_book import open_book
from kesbang_desktop.documents.sheets.books.sheet import Sheet
from kesbang_desktop.domain.errors import UnreadableMatrixError
from kesbang_desktop.domain.matrix_columns import (
    MatrixColumn,
    find_columns,
    is_header,
    missing_columns,
)
from kesbang_desktop.domain.number_words import with_dots
from kesbang_desktop.domain.returned_matrix import ReturnedRow
from kesbang_desktop.domain.row_mark import read_mark
from kesbang_desktop.domain.said_status import read_status

MOST_ROWS = 20_000
# Above the header stand a few lines of heading; an office may have put some of its own there.
_HEADER_WITHIN = 60
_Places = dict[MatrixColumn, int]


@dataclass(frozen=True, slots=True)
class MatrixReading:
    """The rows that say something, in all sheets, and a sentence on each that problems a column."""

    rows: list[ReturnedRow]
    problems: list[str]


def read_matrix(path: Path) -> MatrixReading:
    """Return what was filled in, without anything being taken over.

    Columns are found by their headings, wherever they stand. Raises UnreadableMatrixError.
    """
    rows: list[ReturnedRow] = []
    problems: list[str] = []
    nearest: _Places = {}
    is_matrix = False
    with open_book(path) as sheets:
        for sheet in sheets:
            places = _find_header(sheet)
            if not is_header(places):
                nearest = max(nearest, places, key=len)
                continue
            is_matrix = True
            if missing := missing_columns(places):
                problems.append(
                    f"Lembar “{sheet.title}” tidak berkolom {_named(missing)}; "
                    "yang lain tetap dibaca."
                )
            for row in _filled(sheet, places):
                rows.append(row)
                if len(rows) > MOST_ROWS:
                    raise UnreadableMatrixError(
                        f"“{path.name}” memuat lebih dari {with_dots(MOST_ROWS)} baris. "
                        "Bagi menjadi beberapa berkas, lalu impor satu per satu."
                    )
    if not is_matrix:
        raise UnreadableMatrixError(
            f"“{path.name}” tidak memuat kolom {_named(missing_columns(nearest))}. "
            "Beri judul kolom itu seperti dalam matriks yang diekspor program ini."
        )
    return MatrixReading(rows, problems)


def _find_header(sheet: Sheet) -> _Places:
    """Return the columns of the first line that heads a matrix, else of the one nearest to it."""
    nearest: _Places = {}
    for number, cells in sheet.rows:
        found = find_columns(cells)
        if is_header(found):
            return found
        nearest = max(nearest, found, key=len)
        if number >= _HEADER_WITHIN:
            break
    return nearest


def _filled(sheet: Sheet, places: _Places) -> Iterator[ReturnedRow]:
    for number, cells in sheet.rows:
        said = {column: _cell(cells, place) for column, place in places.items()}
        entry_id, text_print = read_mark(said.get(MatrixColumn.ID, ""))
        status = said.get(MatrixColumn.STATUS, "")
        note = said.get(MatrixColumn.PROGRESS, "")
        # Headings of groups and lines that an office left free say nothing of an action.
        if entry_id is None and not status and not note:
            continue
        yield ReturnedRow(
            sheet.title,
            number,
            entry_id,
            said.get(MatrixColumn.TEXT, ""),
            read_status(status),
            status,
            note,
            text_print,
            said.get(MatrixColumn.ORIGIN, ""),
            said.get(MatrixColumn.OWNERS, ""),
            said.get(MatrixColumn.DUE, ""),
        )


def _cell(cells: Sequence[str], place: int) -> str:
    return cells[place] if place < len(cells) else ""


def _named(columns: Sequence[MatrixColumn]) -> str:
    *others, last = [f"“{one.value}”" for one in columns]
    return f"{', '.join(others)} dan {last}" if others else last
