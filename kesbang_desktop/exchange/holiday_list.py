"""The list of holidays and joint leave, a CSV file that an office can edit."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from kesbang_desktop.domain.errors import UnreadableListError
from kesbang_desktop.domain.office_calendar import OfficeCalendar
from kesbang_desktop.exchange.office_list import ListReading, read_list_file

if TYPE_CHECKING:
    from pathlib import Path

_HEADING = "tanggal"


def read_holidays(path: Path) -> ListReading[OfficeCalendar]:
    """Return the days in the first column of ``path``, written as in the notes format.

    Joint leave is known up to the last year in which a line speaks of "cuti bersama". A line whose
    first cell is ``tanggal`` is the heading. Raises UnreadableListError where not one
    line holds a date.
    """
    rows = [row for row in read_list_file(path) if row.cells[0].casefold() != _HEADING]
    days = {row: _day_of(row.cells) for row in rows}
    found = frozenset(day for day in days.values() if day is not None)
    if not found:
        raise UnreadableListError(
            f"Tidak ada tanggal yang terbaca di {path.name}. Tulis satu hari libur sebaris, "
            "tanggalnya di kolom pertama, misalnya 2026-03-19 atau 19 Maret 2026."
        )
    leave = [day.year for row, day in days.items() if day and _is_joint_leave(row.cells)]
    calendar = OfficeCalendar(found, max(leave, default=None))
    return ListReading(calendar, tuple(row for row, day in days.items() if day is None))


def _day_of(cells: tuple[str, ...]) -> date | None:
    """Return the day of a row; ``Kamis, 19 Maret 2026`` may have been split at its comma."""
    first = cells[0]
    if len(first) == 10 and first[4] == first[7] == "-":
        # As all of the shipped ones are written, which the first page waits for.
        with suppress(ValueError):
            return date.fromisoformat(first)
    from kesbang_desktop.domain.date_reading import parse_date

    return parse_date(first)[0] or (parse_date(", ".join(cells[:2]))[0] if cells[1:] else None)


def _is_joint_leave(cells: tuple[str, ...]) -> bool:
    return any("cuti bersama" in cell.casefold() for cell in cells[1:])
