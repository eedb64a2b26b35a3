"""The list of abbreviations as a CSV file that an office can edit and pass on."""

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path

from kesbang_desktop.domain.abbreviation_reading import AbbreviationReading
from kesbang_desktop.domain.abbreviations import is_short_form
from kesbang_desktop.domain.errors import UnreadableListError
from kesbang_desktop.domain.table_text import TableRow, read_table
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.exchange.office_list import read_list_file

HEADER = ("singkatan", "kepanjangan")
_LONGEST = 200


def read_abbreviations(path: Path) -> AbbreviationReading:
    """Return what the file ``path`` holds: short forms with long ones, and bad lines.

    Columns may be separated by comma, semicolon or tab; a first line of titles is passed over;
    a short form given twice keeps its last meaning. Raises UnreadableListError where the file
    cannot be read as text or holds no abbreviation.
    """
    rows = read_list_file(path)
    reading = _read_rows(rows)
    if not reading.entries:
        raise UnreadableListError(
            f"Tidak ada singkatan yang terbaca di {path.name}. Pilih berkas CSV dengan kolom "
            "singkatan dan kepanjangan, misalnya: yg; yang."
        )
    return reading


def parse_abbreviations(text: str) -> AbbreviationReading:
    """Return what the CSV ``text`` holds; see :func:`read_abbreviations`."""
    return _read_rows(read_table(text))


def _read_rows(rows: Iterable[TableRow]) -> AbbreviationReading:
    entries: dict[str, str] = {}
    problems: list[str] = []
    for row in rows:
        cells = [clean_line(cell) for cell in row.cells]
        if row.number == 1 and cells[0].casefold() == HEADER[0]:
            continue
        short, long = cells[0], cells[1] if len(cells) > 1 else ""
        problem = _problem(short, long)
        if problem:
            problems.append(f"Baris {row.number}: {problem}")
        else:
            entries[short.casefold()] = long
    return AbbreviationReading(entries, tuple(problems))


def abbreviations_csv(entries: Mapping[str, str]) -> bytes:
    """Return ``entries`` as CSV that Excel opens as it is."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow(HEADER)
    writer.writerows(sorted(entries.items()))
    return buffer.getvalue().encode("utf-8-sig")


def _problem(short: str, long: str) -> str:
    if not short:
        return "singkatan kosong; isi kolom pertama."
    if not long:
        return f"kepanjangan dari {short} kosong; isi kolom kedua."
    if not is_short_form(short):
        return f"{short} bukan singkatan; pakai huruf saja, tanpa spasi, angka atau tanda."
    if len(short) > _LONGEST or len(long) > _LONGEST:
        return f"terlalu panjang; paling banyak {_LONGEST} huruf."
    return ""
