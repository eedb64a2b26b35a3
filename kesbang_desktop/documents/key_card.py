"""The card of keys as a Word document: one page A4, across."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Cm, Pt

from kesbang_desktop.domain.key_card import TITLE, KeyGroup, in_columns

_COLUMNS = 5
_SIZE_PT = 7.0
_LINE_PT = 8.6
_MARGIN = Cm(0.8)
_KEYS_SHARE = 0.38


def key_card_docx(groups: Sequence[KeyGroup]) -> bytes:
    """Return the card of ``groups`` as a DOCX."""
    document = Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21)
    section.left_margin = section.right_margin = _MARGIN
    section.top_margin = section.bottom_margin = _MARGIN
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Arial", Pt(_SIZE_PT)
    normal.paragraph_format.space_after = Pt(0)
    normal.paragraph_format.line_spacing = Pt(_LINE_PT)
    document.core_properties.title = TITLE
    heading = document.add_paragraph()
    heading.paragraph_format.line_spacing = Pt(14)
    run = heading.add_run(TITLE)
    run.bold, run.font.size = True, Pt(10)
    columns = in_columns(groups, _COLUMNS)
    table = document.add_table(rows=1, cols=len(columns))
    table.autofit = False
    width = (section.page_width - 2 * _MARGIN) // len(columns)
    for cell, column in zip(table.rows[0].cells, columns, strict=True):
        cell.width = width
        _fill(cell, column, width)
    # Word wants a paragraph behind a table; it must not begin a page of its own.
    document.add_paragraph().paragraph_format.line_spacing = Pt(1)
    whole = BytesIO()
    document.save(whole)
    return whole.getvalue()


def _fill(cell: Any, column: Sequence[KeyGroup], width: int) -> None:
    is_first = True
    for group in column:
        paragraph = cell.paragraphs[0] if is_first else cell.add_paragraph()
        paragraph.paragraph_format.space_before = Pt(0 if is_first else 3)
        is_first = False
        run = paragraph.add_run(group.title)
        run.bold, run.font.size = True, Pt(_SIZE_PT + 1)
        for keys, words in group.rows:
            line = cell.add_paragraph()
            form = line.paragraph_format
            indent = int(width * _KEYS_SHARE)
            form.left_indent, form.first_line_indent = indent, -indent
            form.tab_stops.add_tab_stop(indent)
            line.add_run(keys).bold = True
            line.add_run(f"\t{words}")
    _narrow(cell)


def _narrow(cell: Any) -> None:
    """Leave little room between the columns."""
    margins = OxmlElement("w:tcMar")
    for side in ("left", "right"):
        margins.append(OxmlElement(f"w:{side}", {qn("w:w"): "60", qn("w:type"): "dxa"}))
    cell._tc.get_or_add_tcPr().append(margins)
