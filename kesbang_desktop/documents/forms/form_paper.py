"""The form for a kabupaten/kota as a Word document.

It has no template as papers have, because it is made of no minutes and because what comes back is
read by its parts: the office changes its words in the profile, where the reader knows them as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Cm, Pt

from kesbang_desktop.documents.docx_bytes import document_bytes
from kesbang_desktop.documents.forms.form_head import add_letterhead
from kesbang_desktop.documents.layout.page_setup import set_column_widths, text_width
from kesbang_desktop.documents.papers.plain_paper import centred_lines, plain_document
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.reports.condition import Safety
from kesbang_desktop.domain.reports.form_contents import (
    FormPart,
    Row,
    answers_of,
    fields_of,
    overview_of,
    suggestions_of,
)
from kesbang_desktop.domain.reports.form_words import (
    HOW_TO,
    SAFETY_WORDS,
    TITLE,
    Ask,
    Column,
    FormMark,
    part_titles,
)
from kesbang_desktop.domain.reports.region_report import RegionReport
from kesbang_desktop.domain.text import clean_text, is_clean

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import _Cell

_SIZE_PT, _SMALL_PT = 11.0, 9.0
_GREY = "D9D9D9"
_ROW_HEIGHT = Cm(0.65)
_LABELS = Cm(6.4).twips
# The rest of the width is that of the text.
_WIDTHS = {Column.NUMBER: Cm(1.1).twips, Column.DAY: Cm(3.5).twips, Column.TITLE: Cm(4.2).twips}
_SPARE_EVENTS, _SPARE_ROWS = 5, 3


def render_form_paper(report: RegionReport, profile: OfficeProfile, origin: str = "") -> bytes:
    """Return the form with what ``report`` fills in as the bytes of a DOCX file.

    Raises ExportError where the logo of ``profile`` is no picture that Word can show.
    """
    form = profile.political_form
    document = plain_document(profile)
    document.styles["Normal"].font.size = Pt(_SIZE_PT)
    document.core_properties.title = TITLE
    add_letterhead(document, profile)
    centred_lines(document, (TITLE.upper(),))
    mark = FormMark(profile.office, report.period).written()
    for line in (mark, *HOW_TO):
        paragraph = document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.add_run(line).font.size = Pt(_SMALL_PT)
    paragraph.paragraph_format.space_after = Pt(6)
    _add_answers(document, report)
    _add_part(document, overview_of(report, form), _SPARE_EVENTS)
    _add_heading(document, part_titles(form)[""])
    for part in fields_of(report, form):
        _add_part(document, part, _SPARE_ROWS)
    _add_part(document, suggestions_of(report, form), _SPARE_ROWS)
    return document_bytes(document, origin)


def _add_answers(document: Document, report: RegionReport) -> None:
    answers = answers_of(report)
    table = document.add_table(rows=0, cols=2, style="Table Grid")
    for ask, said in answers.items():
        label, value = table.add_row().cells
        label.paragraphs[0].add_run(ask.label).bold = True
        _shade(label)
        if ask is Ask.CONDITION:
            _add_choice(value, said)
        else:
            _write(value, said)
    table.autofit = False
    set_column_widths(table._tbl, [_LABELS, text_width(document) - _LABELS])


def _add_part(document: Document, part: FormPart, spare: int) -> None:
    _add_heading(document, part.title)
    table = document.add_table(rows=1, cols=len(part.columns), style="Table Grid")
    for cell, column in zip(table.rows[0].cells, part.columns, strict=True):
        run = cell.paragraphs[0].add_run(column.value)
        run.bold = True
        cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
        cell.paragraphs[0].paragraph_format.keep_with_next = True
        _shade(cell)
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    rows: Sequence[Row] = [*part.rows, *[Row()] * max(spare - len(part.rows), 0)]
    for number, row in enumerate(rows, 1):
        said = {Column.NUMBER: f"{number}."} | row
        added = table.add_row()
        added.height = _ROW_HEIGHT
        for cell, column in zip(added.cells, part.columns, strict=True):
            _write(cell, said.get(column, ""))
    table.autofit = False
    taken = sum(_WIDTHS.get(column, 0) for column in part.columns)
    rest = text_width(document) - taken
    set_column_widths(table._tbl, [_WIDTHS.get(column, rest) for column in part.columns])


def _add_heading(document: Document, title: str) -> None:
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_before = Pt(10)
    paragraph.paragraph_format.space_after = Pt(3)
    paragraph.paragraph_format.keep_with_next = True
    paragraph.add_run(title).bold = True


def _write(cell: _Cell, text: str) -> None:
    """Write ``text`` into an empty cell, a paragraph for each line."""
    first, *more = (text if is_clean(text) else clean_text(text)).split("\n")
    cell.paragraphs[0].add_run(first)
    for line in more:
        cell.add_paragraph(line)


def _add_choice(cell: _Cell, chosen: str) -> None:
    """Let one of the conditions be chosen from a list (ISO/IEC 29500-1, 17.5.2.15)."""
    control, traits = OxmlElement("w:sdt"), OxmlElement("w:sdtPr")
    choices = OxmlElement("w:dropDownList")
    for word in Safety:
        said = {qn("w:displayText"): word.value, qn("w:value"): word.value}
        choices.append(OxmlElement("w:listItem", said))
    traits.append(OxmlElement("w:alias", {qn("w:val"): Ask.CONDITION.value}))
    if not chosen:
        traits.append(OxmlElement("w:showingPlcHdr"))
    traits.append(choices)
    content = OxmlElement("w:sdtContent")
    paragraph = cell.paragraphs[0]
    paragraph.add_run(chosen or SAFETY_WORDS)
    for run in list(paragraph._p.r_lst):
        content.append(run)
    control.append(traits)
    control.append(content)
    paragraph._p.append(control)


def _shade(cell: _Cell) -> None:
    said = {qn("w:val"): "clear", qn("w:color"): "auto", qn("w:fill"): _GREY}
    cell._tc.get_or_add_tcPr().append(OxmlElement("w:shd", said))
