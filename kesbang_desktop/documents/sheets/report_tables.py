"""Tables of a report in a workbook: a sheet for each, whose rows are texts and amounts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from kesbang_desktop.documents.seal import sealed_workbook
from kesbang_desktop.documents.sheets.sheet_look import (
    SheetLook,
    opened_book,
    set_properties,
    sheet_head,
    sheet_look,
)
from kesbang_desktop.documents.sheets.table_sheet import Columns, TableSheet
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.domain.office_profile import OfficeProfile

if TYPE_CHECKING:
    from openpyxl.cell import Cell

Value = str | int


@dataclass(frozen=True, slots=True)
class SheetChart:
    """A bar chart beside the table, of its columns after the first; ``lies`` for bars that lie."""

    title: str
    lies: bool = False


@dataclass(frozen=True, slots=True)
class ReportTable:
    """One sheet. A row of one text alone heads those below it."""

    name: str
    columns: Columns
    rows: Sequence[Sequence[Value]]
    nothing: str = ""
    chart: SheetChart | None = None


@dataclass(frozen=True, slots=True)
class ReportHead:
    """What stands above every table; ``mark`` is how secret it is, ``made`` of when it tells."""

    title: str
    lines: tuple[str, ...]
    mark: str = ""
    made: datetime | None = None


def render_report_tables(
    tables: Iterable[ReportTable], head: ReportHead, profile: OfficeProfile, origin: str = ""
) -> bytes:
    """Return ``tables`` as the bytes of an XLSX file; ``origin`` is what its seal names.

    Text stays text, whatever it looks like; amounts are numbers.
    """
    look = sheet_look(profile)
    with opened_book(look) as book:
        for one in tables:
            above = sheet_head(look, profile, head.mark, head.title, *head.lines)
            sheet = TableSheet(book, one.name, look, one.columns, above, len(one.columns))
            _write(sheet, one, look)
            if one.chart is not None and one.rows:
                sheet.add_bars(one.chart.title, len(one.rows), lies=one.chart.lies)
            sheet.end(profile, head.mark)
        set_properties(book, head.title, ", ".join(head.lines), profile, head.made)
        return sealed_workbook(book, origin)


def _write(sheet: TableSheet, table: ReportTable, look: SheetLook) -> None:
    for number, row in enumerate(table.rows):
        tell("Menulis baris…", number, len(table.rows))
        if len(row) == 1 and len(table.columns) > 1:
            sheet.write_group(str(row[0]))
            continue
        sheet.write([_cell(sheet, one, look) for one in row], map(str, row))
    if not table.rows:
        sheet.write_nothing(table.nothing)


def _cell(sheet: TableSheet, value: Value, look: SheetLook) -> Cell:
    return (
        sheet.cell(look.centred, value) if isinstance(value, int) else sheet.text(value, look.plain)
    )
