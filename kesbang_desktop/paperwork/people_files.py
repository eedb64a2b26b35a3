"""Files of people on their way into the directory: read beside it, then kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kesbang_desktop.domain.errors import UnreadableListError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.people_file import exported_rows
from kesbang_desktop.domain.roll import roll_of
from kesbang_desktop.domain.table_text import TableRow
from kesbang_desktop.domain.text_encoding import decode
from kesbang_desktop.store.deferred import directory

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from kesbang_desktop.domain.attendee_line import AttendeeLine
    from kesbang_desktop.domain.changes import Changes
    from kesbang_desktop.domain.people_file import PeopleFile
    from kesbang_desktop.domain.roll import Joined, RollReading
    from kesbang_desktop.paperwork.desk import Desk


class PeopleFiles:
    """Reads files of people beside the directory behind ``desk``, and keeps what was chosen."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def read(self, path: Path, fields: Mapping[int, str] | None = None) -> PeopleFile:
        """Return what the file says, whatever it is called; nothing is kept.

        ``fields`` are chosen for columns by their places. Raises UnreadableListError, or
        UnreadableMatrixError where it is no whole workbook.
        """
        from kesbang_desktop.exchange.people.file_rows import read_people_rows, read_people_text

        known = self._desk.read(directory.load_directory)()
        if (text := _text_in(path)) is not None:
            found = read_people_text(text, known, fields)
        else:
            found = read_people_rows(_rows_in(path), known, fields)
        if not any(one.is_included or one.doubts for one in found.lines):
            raise UnreadableListError(
                f"Tidak ada orang yang terbaca di “{path.name}”. Pastikan ada kolom Nama, atau "
                "satu nama sebaris, lalu coba lagi."
            )
        return found

    def join(self, lines: Sequence[AttendeeLine]) -> tuple[RollReading, tuple[Joined | None, ...]]:
        """Return who of ``lines`` is new to the directory or known with less, and what each is."""
        return roll_of(lines, new_id(), self._desk.read(directory.load_directory)())

    def write(self, path: Path) -> Path:
        """Write everybody to ``path``: cards for .vcf, text for .csv, else a workbook.

        Returns where that is. Raises ExportError.
        """
        from kesbang_desktop.documents.sheets.people_sheet import render_people_sheet
        from kesbang_desktop.exchange.people.csv_file import write_people_csv
        from kesbang_desktop.exchange.people.vcard import write_vcards

        known = self._desk.read(directory.load_directory)()
        suffix = path.suffix.lower()
        if suffix in (".vcf", ".vcard"):
            return self._desk.write_file(path, write_vcards(known).encode())
        rows = exported_rows(known)
        if suffix == ".csv":
            return self._desk.write_file(path, write_people_csv(rows))
        return self._desk.write_file(path, render_people_sheet(rows))

    def keep(self, reading: RollReading) -> Changes:
        """Write the people and agencies of ``reading`` to the directory."""
        save_organizations = self._desk.write_long(directory.save_organizations)
        save_people = self._desk.write_long(directory.save_people)
        changes = save_organizations(reading.organizations)
        return changes | save_people(reading.people)


def _text_in(path: Path) -> str | None:
    """Return what a text file holds, None for a workbook."""
    from kesbang_desktop.documents.sheets.books.open_book import is_workbook, require_small

    require_small(path)
    if is_workbook(path):
        return None
    content = path.read_bytes()
    if not content.strip():
        raise UnreadableListError(f"“{path.name}” kosong. Pilih berkas yang lain.")
    text = decode(content)
    if "\x00" in text:
        raise UnreadableListError(
            f"“{path.name}” bukan daftar orang: isinya bukan teks atau lembar kerja. Pilih berkas "
            "CSV, XLSX, ODS, XLS atau vCard."
        )
    return text


def _rows_in(path: Path) -> list[TableRow]:
    """Return the rows of the first sheet that has a heading, else of the first with any."""
    from kesbang_desktop.documents.sheets.books.open_book import open_book
    from kesbang_desktop.exchange.people.sheet import has_heading

    first: list[TableRow] = []
    with open_book(path) as sheets:
        for sheet in sheets:
            rows = [TableRow(at, _filled(cells)) for at, cells in sheet.rows if any(cells)]
            if has_heading(rows):
                return rows
            first = first or rows
    if not first:
        raise UnreadableListError(f"“{path.name}” kosong. Pilih berkas yang lain.")
    return first


def _filled(cells: Sequence[str]) -> tuple[str, ...]:
    """Return ``cells`` up to the last that holds anything; readers give as many as there may be."""
    last = len(cells)
    while not cells[last - 1]:
        last -= 1
    return tuple(cells[:last])
