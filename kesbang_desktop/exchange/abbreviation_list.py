"""The list of abbreviations as a CSV file that an office can edit and pass on."""

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path

from kesbang_desktop.domain.abbreviation_reading import AbbreviationReading
from kesbang_desktop.domain.abbreviations import is_short_form
from kesbang_desktop.domain.errors import ExportError, UnreadableListError, UnreadableNotesError
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.exchange.decoding import decode_notes

HEADER = ("singkatan", "kepanjangan")
_SEPARATORS = "\t;,"
_LONGEST = 200


def read_abbreviations(path: Path) -> AbbreviationReading:
    """Return what the file ``path`` holds: short forms with long ones, and bad lines.

    Columns may be separated by comma, semicolon or tab; a first line of titles is passed over;
    a short form given twice keeps its last meaning. Raises UnreadableListError where the file
    cannot be read as text.
    """
    try:
        text = decode_notes(path.read_bytes())
    except OSError as error:
        raise UnreadableListError(
            f"Berkas {path.name} tidak dapat dibaca. Periksa izinnya lalu coba lagi."
        ) from error
    except UnreadableNotesError as error:
        raise UnreadableListError(
            f"Berkas {path.name} bukan daftar singkatan. Pilih berkas CSV dengan kolom singkatan "
            "dan kepanjangan."
        ) from error
    return parse_abbreviations(text)


def parse_abbreviations(text: str) -> AbbreviationReading:
    """Return what the CSV ``text`` holds; see :func:`read_abbreviations`."""
    entries: dict[str, str] = {}
    problems: list[str] = []
    for number, row in _rows(text):
        cells = [clean_line(cell) for cell in row]
        if not any(cells) or (number == 1 and cells[0].casefold() == HEADER[0]):
            continue
        short, long = cells[0], cells[1] if len(cells) > 1 else ""
        problem = _problem(short, long)
        if problem:
            problems.append(f"Baris {number}: {problem}")
        else:
            entries[short.casefold()] = long
    return AbbreviationReading(entries, tuple(problems))


def write_abbreviations(entries: Mapping[str, str], path: Path) -> Path:
    """Write ``entries`` to ``path`` as CSV that Excel opens as it is, and return the path.

    Raises ExportError where it cannot be written.
    """
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow(HEADER)
    writer.writerows(sorted(entries.items()))
    try:
        path.write_bytes(buffer.getvalue().encode("utf-8-sig"))
    except OSError as error:
        raise ExportError(
            f"Daftar singkatan tidak dapat ditulis ke {path}. Tutup berkas itu bila sedang "
            "terbuka, atau pilih tempat lain."
        ) from error
    return path


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield line number and cells; a quotation mark that is never closed ends with its line."""
    lines = text.splitlines()
    filled = next((line for line in lines if line.strip()), "")
    separator = next((one for one in _SEPARATORS if one in filled), ",")
    for number, line in enumerate(lines, 1):
        yield number, next(csv.reader([line], delimiter=separator), [])


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
