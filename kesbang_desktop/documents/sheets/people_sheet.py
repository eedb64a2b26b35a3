"""The people of the directory as a plain workbook that can be filled in and taken back."""

from __future__ import annotations

import io
from collections.abc import Sequence

from kesbang_desktop.documents.sheets.sheet_text import set_text
from kesbang_desktop.domain.long_work import told

_WIDTHS = (36, 22, 26, 10, 34, 40, 22, 18, 26, 30)


def render_people_sheet(rows: Sequence[Sequence[str]]) -> bytes:
    """Return ``rows``, of which the first is the heading, as the bytes of an XLSX file."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Orang")
    for column, width in enumerate(_WIDTHS, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = "A2"
    bold = Font(bold=True)
    for number, row in enumerate(told(rows)):
        cells = [WriteOnlyCell(sheet) for _ in row]
        for cell, text in zip(cells, row, strict=True):
            set_text(cell, text)
            cell.number_format = "@"
            if not number:
                cell.font = bold
        sheet.append(cells)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()
