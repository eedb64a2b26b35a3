"""What the workbooks of this program look like on screen and on paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from kesbang_desktop.documents.sheets.sheet_text import set_text
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.office_profile import OfficeProfile, Paper

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

# Characters of a heading that fit over the table.
WIDEST = 150
GROUP_HEIGHT = 18
# 0x421 is Indonesian (Indonesia): the names of months do not depend on the language of Excel.
_DATE_FORMAT = "[$-421]d mmmm yyyy"
# Excel counts days from here, and took 1900 for a leap year before March.
_FIRST_DAY = date(1900, 3, 1)
# Numbers of paper sizes (ISO/IEC 29500-1, 18.3.1.63): 14 is folio, 8.5 by 13 inches, which is F4
# but for a millimetre.
_PAPERS = {Paper.A4: 9, Paper.F4: 14, Paper.F4_NARROW: 14}
_PROPERTY_LIMIT = 255
# The order that the schema wants (ISO/IEC 29500-1, 18.8.22); openpyxl has one of its own.
_FONT_ORDER = ("b", "sz", "name")
_GREY, _PALE = "FFD9D9D9", "FFF2F2F2"


@dataclass(frozen=True, slots=True)
class SheetLook:
    """What cells look like, as openpyxl's own styles."""

    plain: dict[str, Any]
    centred: dict[str, Any]
    head: dict[str, Any]
    group: dict[str, Any]
    title: dict[str, Any]
    subtitle: dict[str, Any]


def sheet_look(profile: OfficeProfile) -> SheetLook:
    """Return the look in the typeface of ``profile``."""
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    def font(size: int, *, bold: bool = False) -> Any:
        made = Font(profile.typeface, size, bold=bold)
        made.__elements__ = _FONT_ORDER
        return made

    text, strong = font(10), font(10, bold=True)
    # Centred over the table without merging cells, which could not be sorted any more.
    across_all = Alignment("centerContinuous", "center")
    line = Side("thin")
    box = Border(line, line, line, line)
    across = Border(top=line, bottom=line)
    return SheetLook(
        {"font": text, "border": box, "alignment": Alignment(vertical="top", wrap_text=True)},
        {
            "font": text,
            "border": box,
            "alignment": Alignment("center", "top", wrap_text=True),
        },
        {
            "font": strong,
            "border": box,
            "alignment": Alignment("center", "center", wrap_text=True),
            "fill": PatternFill("solid", _GREY),
        },
        {
            "font": strong,
            "border": across,
            "alignment": Alignment(vertical="center"),
            "fill": PatternFill("solid", _PALE),
        },
        {"font": font(14, bold=True), "alignment": across_all},
        {"font": text, "alignment": across_all},
    )


def new_book(look: SheetLook) -> Workbook:
    """Return a workbook without sheets whose plain text is as ``look`` has it."""
    from openpyxl import Workbook
    from openpyxl.utils.indexed_list import IndexedList

    book = Workbook()
    book._fonts = IndexedList([look.plain["font"]])
    book.remove(book.active)
    return book


def put(cell: Cell, text: str, style: dict[str, Any]) -> None:
    """Put ``text`` into a cell in this style."""
    set_look(cell, style)
    set_text(cell, text)


def put_across(sheet: Worksheet, row: int, text: str, style: dict[str, Any], columns: int) -> None:
    """Put ``text`` at the start of a row that is one thing over all ``columns``."""
    for column in range(1, columns + 1):
        put(sheet.cell(row, column), text if column == 1 else "", style)


def put_date(cell: Cell, day: date | None, style: dict[str, Any], otherwise: str = "") -> None:
    """Put a day into a cell, as a date where Excel knows it; ``otherwise`` where there is none."""
    set_look(cell, style)
    cell.number_format = _DATE_FORMAT
    if day is None:
        set_text(cell, otherwise)
    elif day >= _FIRST_DAY:
        cell.value = day
    else:
        set_text(cell, format_date(day))


def put_due(cell: Cell, due: Due, style: dict[str, Any]) -> None:
    """Put a due date into a cell, as a date with its note, or what stands in its place."""
    put_date(cell, due.day, style, due.in_words())
    if due.day is not None and due.note:
        if cell.is_date:
            cell.number_format = f'{_DATE_FORMAT} "{due.note}"'
        else:
            set_text(cell, due.in_words())


def set_look(cell: Cell, style: dict[str, Any]) -> None:
    """Give a cell a style."""
    for name, value in style.items():
        setattr(cell, name, value)


def set_view(sheet: Worksheet, top: int, last: int, widths: Sequence[int], shown: int) -> None:
    """Give the table under row ``top`` its widths, filter and frozen heading.

    Columns after the first ``shown`` are hidden.
    """
    from openpyxl.utils import get_column_letter

    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
        if column > shown:
            sheet.column_dimensions[get_column_letter(column)].hidden = True
    sheet.row_dimensions[top].height = 24
    sheet.freeze_panes = f"A{top + 1}"
    sheet.auto_filter.ref = f"A{top}:{get_column_letter(shown)}{last}"
    sheet.sheet_view.showGridLines = False


def set_print(sheet: Worksheet, top: int, profile: OfficeProfile, mark: str = "") -> None:
    """Print on the paper of ``profile``, the row ``top`` on each page, ``mark`` above."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _PAPERS[profile.paper]
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.print_title_rows = f"{top}:{top}"
    sheet.print_options.horizontalCentered = True
    inches = 1 / 2.54
    margins = sheet.page_margins
    margins.left = margins.right = margins.top = 1.5 * inches
    margins.bottom = 1.8 * inches
    margins.header = margins.footer = 0.8 * inches
    sheet.oddHeader.center.text = mark or None
    sheet.oddFooter.center.text = "Halaman &P dari &N"


def set_properties(book: Workbook, title: str, subject: str, profile: OfficeProfile) -> None:
    """Say in the properties of the file what it is and whose."""
    properties = book.properties
    properties.title = title[:_PROPERTY_LIMIT]
    properties.subject = subject[:_PROPERTY_LIMIT]
    properties.creator = properties.lastModifiedBy = profile.office[:_PROPERTY_LIMIT]
    properties.language = "id-ID"
