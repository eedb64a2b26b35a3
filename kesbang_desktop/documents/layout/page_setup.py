"""Paper, margins and the width of tables."""

from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm

from kesbang_desktop.domain.office_profile import OfficeProfile

_W, _VAL = qn("w:w"), qn("w:val")
_SMALLEST_COLUMN = Cm(1).twips


def set_page(document: Document, profile: OfficeProfile) -> None:
    """Give every section the paper and margins of the profile, and tables the width that is left.

    A page that lies stays so. The first page keeps its own header, which has no page number.
    """
    document.element.body.get_or_add_sectPr()
    before = _text_width(document)
    margins = profile.margins
    for section in document.sections:
        width, height = profile.paper.size_cm
        if section.orientation is WD_ORIENT.LANDSCAPE:
            width, height = height, width
        section.page_width, section.page_height = Cm(width), Cm(height)
        section.top_margin, section.bottom_margin = Cm(margins.top), Cm(margins.bottom)
        section.left_margin, section.right_margin = Cm(margins.left), Cm(margins.right)
        section.different_first_page_header_footer = True
    change = _text_width(document) - before
    if change:
        for table in document.element.body.iterchildren(qn("w:tbl")):
            _widen(table, change)


def _text_width(document: Document) -> int:
    """Return the width between the margins of the first section in twentieths of a point."""
    section = document.sections[0]
    lengths = (section.page_width, section.left_margin, section.right_margin)
    page, left, right = (length.twips if length is not None else 0 for length in lengths)
    return page - left - right


def column_widths(table: BaseOxmlElement) -> list[int]:
    """Return the widths of the columns of ``table`` in twentieths of a point."""
    return [int(column.get(_W)) for column in table.find(qn("w:tblGrid"))]


def _widen(table: BaseOxmlElement, change: int) -> None:
    """Let the widest column of ``table`` take up ``change``; several that are as wide share it."""
    widths = column_widths(table)
    widest = [place for place, width in enumerate(widths) if width == max(widths)]
    shares = len(widest)
    for nth, place in enumerate(widest):
        share = change * (nth + 1) // shares - change * nth // shares
        widths[place] = max(widths[place] + share, _SMALLEST_COLUMN)
    set_column_widths(table, widths)


def set_column_widths(table: BaseOxmlElement, widths: list[int]) -> None:
    """Give the columns of ``table`` the ``widths``, cells that span several included."""
    columns = table.find(qn("w:tblGrid"))
    for column, width in zip(columns, widths, strict=True):
        column.set(_W, str(width))
    for row in table.iterchildren(qn("w:tr")):
        _set_cell_widths(row, widths)
    total = table.find(f"{qn('w:tblPr')}/{qn('w:tblW')}")
    if total is not None and total.get(qn("w:type")) == "dxa":
        total.set(_W, str(sum(widths)))


def _set_cell_widths(row: BaseOxmlElement, widths: list[int]) -> None:
    start = 0
    for cell in row.iterchildren(qn("w:tc")):
        properties = cell.find(qn("w:tcPr"))
        if properties is None:
            start += 1
            continue
        span = properties.find(qn("w:gridSpan"))
        end = start + (int(span.get(_VAL)) if span is not None else 1)
        width = properties.find(qn("w:tcW"))
        if width is not None:
            width.set(_W, str(sum(widths[start:end])))
        start = end
