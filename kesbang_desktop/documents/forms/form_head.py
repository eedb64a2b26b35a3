"""The letterhead of the form, on a document that no template made."""

import io
from typing import Any

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.image.image import Image
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Cm, Emu, Length, Pt

from kesbang_desktop.documents.layout.page_setup import set_column_widths, text_width
from kesbang_desktop.domain.errors import ExportError
from kesbang_desktop.domain.office_profile import OfficeProfile, Rule

_WIDEST_LOGO = Cm(4)
_BESIDE_LOGO = Cm(0.4).twips
# Word's names and widths in eighths of a point, as in papers that have a template.
_RULES = {Rule.SOLID: ("single", 18), Rule.THICK_THIN: ("thickThinSmallGap", 24)}


def add_letterhead(document: Document, profile: OfficeProfile) -> None:
    """Write the lines of the letterhead of ``profile``, its logo beside them, and the rule below.

    Raises ExportError where the logo is no picture that Word can show.
    """
    lines = [one for one in profile.letterhead if one.text.strip()]
    if profile.logo:
        holder: Any = _beside_logo(document, profile)
    else:
        holder = document
    paragraphs = list(holder.paragraphs) if holder is not document else []
    for place, line in enumerate(lines):
        paragraph = paragraphs[0] if paragraphs and not place else holder.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = paragraph.add_run(line.text)
        run.bold, run.font.size = line.bold, Pt(line.size_pt)
    _add_rule(document, profile.rule)


def _beside_logo(document: Document, profile: OfficeProfile) -> Any:
    """Put the logo into the left cell of a table without lines, and return the right one."""
    width, height = _logo_size(profile)
    table = document.add_table(rows=1, cols=2)
    table.autofit = False
    left, right = table.rows[0].cells
    left.paragraphs[0].add_run().add_picture(io.BytesIO(profile.logo), width, height)
    whole, logo = text_width(document), width.twips + _BESIDE_LOGO
    set_column_widths(table._tbl, [logo, whole - logo])
    return right


def _logo_size(profile: OfficeProfile) -> tuple[Length, Length]:
    height: Length = Cm(profile.logo_height_cm)
    try:
        picture = Image.from_blob(profile.logo)
        width: Length = Emu(height * picture.px_width // picture.px_height)
    # python-docx raises anything up to a bare Exception on a picture that is cut off or altered.
    except Exception as error:
        raise ExportError(
            "Logo pada profil instansi tidak dapat dibaca; pilih berkas PNG atau JPEG yang lain."
        ) from error
    if width > _WIDEST_LOGO:
        width, height = _WIDEST_LOGO, Emu(height * _WIDEST_LOGO // width)
    return width, height


def _add_rule(document: Document, rule: Rule) -> None:
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_after = Pt(6)
    paragraph.paragraph_format.line_spacing = Pt(4)
    if rule not in _RULES:
        return
    kind, size = _RULES[rule]
    borders = OxmlElement("w:pBdr")
    said = {"w:val": kind, "w:sz": str(size), "w:space": "1", "w:color": "auto"}
    borders.append(OxmlElement("w:bottom", {qn(name): value for name, value in said.items()}))
    paragraph._p.get_or_add_pPr().insert_element_before(borders, "w:spacing", "w:ind", "w:jc")
