"""Paper, margins and the width of tables."""

from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section
from docx.shared import Cm, Length

from kesbang_desktop.documents.layout.parts import first_child
from kesbang_desktop.domain.office_profile import Margins, OfficeProfile, Paper

_W, _VAL = qn("w:w"), qn("w:val")
_CELL, _CELL_PROPERTIES = qn("w:tc"), qn("w:tcPr")
_SPAN, _CELL_WIDTH = qn("w:gridSpan"), qn("w:tcW")
_SMALLEST_COLUMN = Cm(1).twips

# What the shipped templates say, and an office has not set itself.
_SHIPPED_PAPER, _SHIPPED_MARGINS = Paper.A4, Margins()
_SIDES = ("top", "bottom", "left", "right")
_SAME = Cm(0.05)


def set_page(document: Document, profile: OfficeProfile) -> None:
    """Give every section the paper and margins of the profile, and tables the width that is left.

    What an office has set in its own template stays: what is not as in the shipped ones. A page
    that lies stays so. The first page keeps its own header, which has no page number.
    """
    document.element.body.get_or_add_sectPr()
    before = text_width(document)
    for section in document.sections:
        _set_paper(section, profile.paper)
        for side in _SIDES:
            shipped, wanted = (getattr(one, side) for one in (_SHIPPED_MARGINS, profile.margins))
            if _is_about(getattr(section, f"{side}_margin"), shipped):
                setattr(section, f"{side}_margin", Cm(wanted))
        section.different_first_page_header_footer = True
    after = text_width(document)
    for table in document.element.body.iterchildren(qn("w:tbl")):
        room = after - sum(column_widths(table))
        # A table that no longer fits where the office has moved a margin would run off the page.
        change = min(after - before, room) if after < before or room < 0 else after - before
        if change:
            _widen(table, change)


def _set_paper(section: Section, paper: Paper) -> None:
    lies = section.orientation is WD_ORIENT.LANDSCAPE
    sizes = (_SHIPPED_PAPER.size_cm, paper.size_cm)
    shipped, wanted = ((size[::-1] if lies else size) for size in sizes)
    if all(map(_is_about, (section.page_width, section.page_height), shipped)):
        section.page_width, section.page_height = Cm(wanted[0]), Cm(wanted[1])


def _is_about(length: Length | None, centimetres: float) -> bool:
    return length is None or abs(length - Cm(centimetres)) <= _SAME


def text_width(document: Document) -> int:
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
    for cell in row.iterchildren(_CELL):
        properties = first_child(cell, _CELL_PROPERTIES)
        if properties is None:
            start += 1
            continue
        span = first_child(properties, _SPAN)
        end = start + (int(span.get(_VAL)) if span is not None else 1)
        width = first_child(properties, _CELL_WIDTH)
        if width is not None:
            width.set(_W, str(sum(widths[start:end])))
        start = end
