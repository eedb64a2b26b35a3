"""A sheet with one table under a heading, written row after row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import copy
from datetime import date
from typing import TYPE_CHECKING, Any

from kesbang_desktop.documents.sheets.row_height import set_height
from kesbang_desktop.documents.sheets.sheet_look import SheetLook
from kesbang_desktop.documents.sheets.sheet_text import set_text
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.office_profile import OfficeProfile, Paper
from kesbang_desktop.domain.text import shorten_line

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.styles.cell_style import StyleArray
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

# Heading and width of a column, in characters.
Columns = Sequence[tuple[str, int]]
_Style = dict[str, Any]

# Characters of a heading that fit over the table.
WIDEST = 150
_HEAD_HEIGHT, _GROUP_HEIGHT = 24, 18
# 0x421 is Indonesian (Indonesia): the names of months do not depend on the language of Excel.
_DATE_FORMAT = "[$-421]d mmmm yyyy"
# Excel counts days from here, and took 1900 for a leap year before March.
_FIRST_DAY = date(1900, 3, 1)
# Numbers of paper sizes (ISO/IEC 29500-1, 18.3.1.63): 14 is folio, 8.5 by 13 inches, which is F4
# but for a millimetre.
_PAPERS = {Paper.A4: 9, Paper.F4: 14, Paper.F4_NARROW: 14}


class TableSheet:
    """One sheet of a book, from its heading to :meth:`end`; ``row`` is the last that is written."""

    def __init__(
        self,
        book: Workbook,
        name: str,
        look: SheetLook,
        columns: Columns,
        above: Iterable[tuple[str, _Style]],
        shown: int,
    ) -> None:
        """Write the lines ``above`` the table, those that say something, and its header.

        Columns after the first ``shown`` are hidden.
        """
        from kesbang_desktop.documents.sheets.streamed_book import begin_rows

        self._sheet: WriteOnlyWorksheet = book.create_sheet(name)
        self._look = look
        self._shown = shown
        self._styles: dict[tuple[int, str], StyleArray] = {}
        self._widths = [width for _, width in columns]
        self.row = 0
        printed = [(text, style) for text, style in above if text.strip()]
        self._top = len(printed) + 2
        self._set_view()
        begin_rows(self._sheet)
        for text, style in printed:
            self._write_across(text, style)
        self._write([])
        self._sheet.row_dimensions[self._top].height = _HEAD_HEIGHT
        self._write([self.text(text, look.head) for text, _ in columns])

    def write_group(self, title: str) -> None:
        """Write the heading of a group of rows."""
        self._sheet.row_dimensions[self.row + 1].height = _GROUP_HEIGHT
        self._write_across(title, self._look.group)

    def write_nothing(self, words: str) -> None:
        """Write that there are no rows."""
        self._write_across(words, self._look.group)

    def write(self, cells: Sequence[Cell], texts: Iterable[str]) -> None:
        """Write a row, a cell for each column, as high as its ``texts`` need, one for each too."""
        set_height(self._sheet, self.row + 1, zip(texts, self._widths, strict=True))
        self._write(cells)

    def choose(self, validation: Any) -> None:
        """Let some cells be filled from a list."""
        self._sheet.data_validations.append(validation)

    def add_bars(self, title: str, rows: int, *, lies: bool) -> None:
        """Put a bar chart of the last ``rows`` beside the table: names in the first column.

        It is read in grey: each further column has a pattern of its own, values stand on the bars.
        """
        from kesbang_desktop.documents.sheets.bar_chart import bar_chart

        first = self.row - rows
        chart = bar_chart(self._sheet, title, (first, self.row), len(self._widths), lies=lies)
        self._sheet.add_chart(chart, f"{_letter(len(self._widths) + 2)}{self._top}")

    def end(self, profile: OfficeProfile, mark: str = "") -> None:
        """Give the table its filter; print it on the paper of ``profile``, with ``mark`` above.

        The filter covers hidden columns, or a row that is sorted by it would part from them.
        """
        last = f"{_letter(len(self._widths))}{self.row}"
        self._sheet.auto_filter.ref = f"A{self._top}:{last}"
        _set_print(self._sheet, self._top, profile, mark)

    def cell(self, style: _Style, value: object = None, number_format: str = "") -> Cell:
        """Return a cell for the next row."""
        from openpyxl.cell import WriteOnlyCell

        cell = WriteOnlyCell(self._sheet, value)
        cell._style = copy(self._worked_out(style, number_format))
        return cell

    def text(self, text: str, style: _Style, number_format: str = "") -> Cell:
        """Return a cell with ``text``, whatever it looks like."""
        cell = self.cell(style, None, number_format)
        set_text(cell, text)
        return cell

    def date(self, day: date | None, style: _Style, otherwise: str = "", note: str = "") -> Cell:
        """Return a day as a date where Excel knows it; ``otherwise`` where there is none.

        A ``note`` is shown behind the date.
        """
        if day is None:
            return self.text(otherwise, style, _DATE_FORMAT)
        if day < _FIRST_DAY:
            return self.text(f"{format_date(day)} {note}".rstrip(), style, _DATE_FORMAT)
        cell = self.cell(style, None, f'{_DATE_FORMAT} "{note}"' if note else _DATE_FORMAT)
        cell.value = day
        return cell

    def _worked_out(self, style: _Style, number_format: str) -> StyleArray:
        """Return a style as cells hold it; openpyxl would look it up anew for each of them."""
        from openpyxl.cell import WriteOnlyCell

        key = id(style), number_format
        if key not in self._styles:
            cell = WriteOnlyCell(self._sheet)
            for name, one in style.items():
                setattr(cell, name, one)
            if number_format:
                cell.number_format = number_format
            self._styles[key] = cell._style
        return self._styles[key]

    def _write_across(self, text: str, style: _Style) -> None:
        """Write a row that is one thing over all columns."""
        texts = [shorten_line(text, WIDEST), *[""] * (self._shown - 1)]
        self._write([self.text(one, style) for one in texts])

    def _write(self, cells: Sequence[Cell]) -> None:
        self.row += 1
        self._sheet.append(cells)
        # Nobody asks for its height again.
        self._sheet.row_dimensions.pop(self.row, None)

    def _set_view(self) -> None:
        for column, width in enumerate(self._widths, 1):
            dimension = self._sheet.column_dimensions[_letter(column)]
            dimension.width = width
            dimension.hidden = column > self._shown
        self._sheet.freeze_panes = f"A{self._top + 1}"
        self._sheet.sheet_view.showGridLines = False
        self._sheet.sheet_properties.pageSetUpPr.fitToPage = True


def _letter(column: int) -> str:
    from openpyxl.utils import get_column_letter

    return str(get_column_letter(column))


def _set_print(sheet: WriteOnlyWorksheet, top: int, profile: OfficeProfile, mark: str) -> None:
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _PAPERS[profile.paper]
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
