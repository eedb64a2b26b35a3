"""Reading a matrix of follow-ups that another office has filled in and sent back."""

import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from kesbang_desktop.documents.sheets.matrix_sheet import COLUMNS
from kesbang_desktop.domain.action_matrix import STATUS_WORDS
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.errors import UnreadableMatrixError
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.number_words import with_dots
from kesbang_desktop.domain.returned_matrix import ReturnedRow
from kesbang_desktop.domain.text import clean_text

MOST_ROWS = 20_000

_TEXT, _STATUS, _NOTE, _ID = (fold(COLUMNS[place][0]) for place in (1, 5, 6, 7))
_WANTED = (_STATUS, _NOTE, _ID)
# Above the header stand a few lines of heading; an office may have put some of its own there.
_HEADER_WITHIN = 60
_MOST_COLUMNS = 200
_LARGEST_FILE = 20 << 20
# 20,000 rows are 12 MB of XML, which takes some seconds.
_LARGEST_CONTENT = 40 << 20
# One whole sheet may be empty down to its last line (1,048,576), not one after another.
_MOST_LINES = 1_200_000
# Excel before 2007, and what Excel writes when it sets a password.
_COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STATUSES = {word.casefold(): status for status, word in STATUS_WORDS.items()}
# zipfile says "not implemented" of unknown compression, and "runtime" of a password.
_FAULTS = (
    *(OSError, zipfile.BadZipFile, zlib.error, LookupError, ValueError, TypeError),
    *(NotImplementedError, RuntimeError, EOFError),
)


def read_matrix(path: Path) -> list[ReturnedRow]:
    """Return the rows that were filled in, in all sheets, without anything being taken over.

    Columns are found by their headings, wherever they stand; rows by the hidden id. Of a formula
    counts what it last gave. Raises UnreadableMatrixError.
    """
    _require_workbook(path)
    try:
        rows = list(_rows_of_workbook(path))
    except UnreadableMatrixError:
        raise
    # openpyxl raises any of these on a workbook that is damaged; its XML parser a SyntaxError.
    except (*_FAULTS, SyntaxError, AttributeError, ArithmeticError) as error:
        raise UnreadableMatrixError(_broken(path)) from error
    return rows


def _require_workbook(path: Path) -> None:
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            if file.read(len(_COMPOUND_FILE)) == _COMPOUND_FILE:
                raise UnreadableMatrixError(
                    f"“{path.name}” bersandi atau berformat Excel lama (.xls). "
                    "Simpan di Excel sebagai .xlsx tanpa sandi, lalu impor lagi."
                )
        with zipfile.ZipFile(path) as archive:
            content = sum(info.file_size for info in archive.infolist())
    except FileNotFoundError as error:
        raise UnreadableMatrixError(
            f"Berkas “{path.name}” tidak ditemukan. Pilih berkas yang lain."
        ) from error
    except _FAULTS as error:
        raise UnreadableMatrixError(_broken(path)) from error
    if size > _LARGEST_FILE or content > _LARGEST_CONTENT:
        raise UnreadableMatrixError(
            f"Berkas “{path.name}” terlalu besar untuk matriks tindak lanjut. "
            "Salin lembar matriksnya saja ke buku kerja baru, lalu impor lagi."
        )


def _rows_of_workbook(path: Path) -> Iterator[ReturnedRow]:
    import openpyxl

    # The file is opened here, so that it is closed even where openpyxl fails halfway.
    with path.open("rb") as file:
        book = openpyxl.load_workbook(file, read_only=True, data_only=True)
        try:
            lines = _Lines(path)
            tables = [one for sheet in book.worksheets if (one := _table(sheet, lines)) is not None]
            if not tables:
                raise UnreadableMatrixError(
                    f"“{path.name}” tidak memuat kolom “Status”, “Perkembangan/keterangan”, dan "
                    "“ID butir”. Pakai berkas matriks yang diekspor program ini, "
                    "jangan hapus kolomnya."
                )
            count = 0
            for title, places, rows in tables:
                for row in _filled(title, places, rows):
                    count += 1
                    if count > MOST_ROWS:
                        raise UnreadableMatrixError(
                            f"“{path.name}” memuat lebih dari {with_dots(MOST_ROWS)} baris. "
                            "Bagi menjadi beberapa berkas, lalu impor satu per satu."
                        )
                    yield row
        finally:
            book.close()


class _Lines:
    """Counts the lines of all sheets, also those that a sheet only leaves out."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._passed = 0

    def of(self, sheet: Any) -> Iterator[tuple[int, Sequence[Any]]]:
        """Yield number and cells of each line. Raises UnreadableMatrixError for too many."""
        cells = sheet.iter_rows(max_col=_MOST_COLUMNS, values_only=True)
        for one in enumerate(cells, 1):
            self._passed += 1
            if self._passed > _MOST_LINES:
                raise UnreadableMatrixError(
                    f"Lembar dalam “{self._path.name}” lebih panjang dari {with_dots(_MOST_LINES)} "
                    "baris, walau kosong. Salin matriksnya saja ke buku kerja baru, lalu impor itu."
                )
            yield one


def _table(
    sheet: Any, lines: _Lines
) -> tuple[str, dict[str, int], Iterable[tuple[int, Sequence[Any]]]] | None:
    """Return title, places of the columns and the rows below; None where there is no matrix."""
    if not hasattr(sheet, "iter_rows"):
        return None
    # What the file says of its size may be wrong.
    sheet.reset_dimensions()
    rows = lines.of(sheet)
    for number, cells in rows:
        places = {fold(str(cell)): place for place, cell in enumerate(cells) if cell is not None}
        if all(name in places for name in _WANTED):
            return sheet.title, places, rows
        if number >= _HEADER_WITHIN:
            return None
    return None


def _filled(
    title: str, places: dict[str, int], rows: Iterable[tuple[int, Sequence[Any]]]
) -> Iterator[ReturnedRow]:
    for number, cells in rows:

        def cell(name: str, cells: Sequence[Any] = cells) -> str:
            place = places.get(name, len(cells))
            return _words(cells[place]) if place < len(cells) else ""

        status, note, entry_id = cell(_STATUS), cell(_NOTE), _to_id(cell(_ID))
        # Headings of groups and lines that an office left free say nothing of an action.
        if entry_id is None and not status and not note:
            continue
        yield ReturnedRow(
            title, number, entry_id, cell(_TEXT), _STATUSES.get(status.casefold()), status, note
        )


def _words(value: Any) -> str:
    """Return what a person reads in a cell."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return format_date(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return clean_text(str(value)).strip()


def _to_id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def _broken(path: Path) -> str:
    return (
        f"“{path.name}” bukan buku kerja Excel (.xlsx) yang utuh. "
        "Simpan lagi sebagai .xlsx di Excel, lalu impor berkas itu."
    )
