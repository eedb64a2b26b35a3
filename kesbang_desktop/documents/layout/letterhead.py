"""The letterhead (kop naskah dinas): lines, logo and the rule under them."""

from itertools import groupby
from typing import Any

from docx.document import Document
from docx.image.image import Image
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Emu, Length
from docxtpl import DocxTemplate

from kesbang_desktop.documents.layout.inline_picture import InlinePicture
from kesbang_desktop.documents.layout.page_setup import column_widths, set_column_widths
from kesbang_desktop.documents.layout.parts import child, insert_before, style_of
from kesbang_desktop.documents.layout.style_names import LETTERHEAD, LETTERHEAD_RULE
from kesbang_desktop.domain.errors import ExportError
from kesbang_desktop.domain.office_profile import LetterheadLine, OfficeProfile, Rule

_LOGO = "Logo"
_PROPERTIES = qn("wp:docPr")
_WIDEST_LOGO = Cm(5)
_BESIDE_LOGO = Cm(0.2).twips
# Word's names and widths in eighths of a point: 2.25 pt, and 3 pt over 0.75 pt with a small gap.
_RULES = {Rule.SOLID: ("single", 18), Rule.THICK_THIN: ("thickThinSmallGap", 24)}


def letterhead_fields(profile: OfficeProfile, template: DocxTemplate) -> dict[str, Any]:
    """Return the lines of the letterhead and the logo (None for none) by field.

    Raises ExportError where the logo is no picture that Word can show.
    """
    return {
        "kop": [line.text for line in _printed_lines(profile)],
        "logo": _logo(profile, template) if profile.logo else None,
    }


def set_letterhead_lines(body: BaseOxmlElement, profile: OfficeProfile) -> None:
    """Give every printed line of each letterhead its size and weight."""
    # From the styles up: looking into every paragraph takes three times as long.
    styled = f'descendant::w:pStyle[@w:val="{LETTERHEAD}"]/parent::w:pPr/parent::w:p'
    # Those of one letterhead stand in one cell; a template may print fewer of them.
    for _, paragraphs in groupby(body.xpath(styled), key=BaseOxmlElement.getparent):
        for line, paragraph in zip(_printed_lines(profile), paragraphs, strict=False):
            for run in paragraph.iter(qn("w:r")):
                _set_run(run, line)


def fit_logo(body: BaseOxmlElement) -> None:
    """Widen the column of the logo where it is too narrow for it."""
    for picture in list(body.iter(qn("wp:inline"))):
        if picture.find(_PROPERTIES).get("name") == _LOGO:
            _widen_column_of(picture)


def _widen_column_of(picture: BaseOxmlElement) -> None:
    table = next(picture.iterancestors(qn("w:tbl")), None)
    if table is None:
        return
    widths = column_widths(table)
    if len(widths) != 2:
        return
    logo, text = widths
    needed = Emu(int(picture.find(qn("wp:extent")).get("cx"))).twips + _BESIDE_LOGO
    if needed > logo:
        set_column_widths(table, [needed, text - (needed - logo)])


def set_rule(document: Document, rule: Rule) -> None:
    """Give the line under the letterhead the form that ``rule`` says."""
    style = style_of(document.styles.element, LETTERHEAD_RULE)
    if style is not None:
        _set_border(child(style, "w:pPr"), rule)


def _printed_lines(profile: OfficeProfile) -> list[LetterheadLine]:
    return [line for line in profile.letterhead if line.text.strip()]


def _logo(profile: OfficeProfile, template: DocxTemplate) -> InlinePicture:
    height: Length = Cm(profile.logo_height_cm)
    try:
        picture = Image.from_blob(profile.logo)
        width: Length = Emu(height * picture.px_width // picture.px_height)
        if width > _WIDEST_LOGO:
            width = _WIDEST_LOGO
            height = Emu(width * picture.px_height // picture.px_width)
    # python-docx raises anything up to a bare Exception on a picture that is cut off or altered.
    except Exception as error:
        raise ExportError(
            "Logo pada profil instansi tidak dapat dibaca; pilih berkas PNG atau JPEG yang lain."
        ) from error
    return InlinePicture.of(template, profile.logo, (width, height), _LOGO, "Logo instansi")


def _set_run(run: BaseOxmlElement, line: LetterheadLine) -> None:
    properties = child(run, "w:rPr", first=True)
    for tag in ("w:b", "w:bCs", "w:sz", "w:szCs"):
        for old in properties.findall(qn(tag)):
            properties.remove(old)
    half_points = str(round(line.size_pt * 2))
    weight = "1" if line.bold else "0"
    for tag, value in (("b", weight), ("bCs", weight), ("sz", half_points), ("szCs", half_points)):
        element = OxmlElement(f"w:{tag}", {qn("w:val"): value})
        insert_before(properties, element, "w:lang")


def _set_border(properties: BaseOxmlElement, rule: Rule) -> None:
    for old in properties.findall(qn("w:pBdr")):
        properties.remove(old)
    if rule not in _RULES:
        return
    kind, width = _RULES[rule]
    attributes = {"val": kind, "sz": str(width), "space": "1", "color": "auto"}
    borders = OxmlElement("w:pBdr")
    borders.append(OxmlElement("w:bottom", {qn(f"w:{k}"): v for k, v in attributes.items()}))
    insert_before(properties, borders, "w:spacing", "w:ind", "w:jc")
