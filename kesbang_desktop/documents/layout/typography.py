"""Typeface, size and spacing, as the profile sets them."""

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm

from kesbang_desktop.documents.layout.parts import child, defaults_of, insert_before, style_of
from kesbang_desktop.documents.layout.style_names import BODY, NORMAL, SIGNER_NAME
from kesbang_desktop.domain.office_profile import OfficeProfile

_FONT_SLOTS = ("ascii", "hAnsi", "cs", "eastAsia")
# Word counts single spacing as 240.
_SINGLE = 240


def set_typography(document: Document, profile: OfficeProfile) -> None:
    """Set typeface and size for all text, line spacing for the body, and room for signatures.

    The body styles inherit their spacing from one style; header rows and tables stay single.
    """
    styles = document.styles.element
    _set_type(defaults_of(styles), profile)
    normal = style_of(styles, NORMAL)
    if normal is not None:
        _set_type(child(normal, "w:rPr"), profile)
    body = style_of(styles, BODY)
    if body is not None:
        spacing = _spacing_of(body)
        spacing.set(qn("w:line"), str(round(_SINGLE * profile.line_spacing)))
        spacing.set(qn("w:lineRule"), "auto")
    signer = style_of(styles, SIGNER_NAME)
    if signer is not None:
        gap = Cm(profile.signature_gap_cm).twips
        _spacing_of(signer).set(qn("w:before"), str(gap))


def _set_type(properties: BaseOxmlElement, profile: OfficeProfile) -> None:
    """Replace the typeface (with any of the theme's) and the size."""
    for tag in ("w:rFonts", "w:sz", "w:szCs"):
        for old in properties.findall(qn(tag)):
            properties.remove(old)
    fonts = OxmlElement("w:rFonts", {qn(f"w:{slot}"): profile.typeface for slot in _FONT_SLOTS})
    properties.insert(0, fonts)
    half_points = str(round(profile.size_pt * 2))
    for tag in ("w:sz", "w:szCs"):
        insert_before(properties, OxmlElement(tag, {qn("w:val"): half_points}), "w:lang")


def _spacing_of(style: BaseOxmlElement) -> BaseOxmlElement:
    properties = child(style, "w:pPr")
    found: BaseOxmlElement | None = properties.find(qn("w:spacing"))
    if found is None:
        found = OxmlElement("w:spacing")
        insert_before(properties, found, "w:ind", "w:jc", "w:outlineLvl")
    return found
