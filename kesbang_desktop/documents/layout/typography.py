"""Typeface, size and spacing, as the profile sets them."""

from dataclasses import replace

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm

from kesbang_desktop.documents.layout.parts import (
    child,
    defaults_of,
    filled_styles,
    insert_before,
    style_of,
)
from kesbang_desktop.documents.layout.style_names import BODY, NORMAL, SIGNER_NAME
from kesbang_desktop.domain.office_profile import OfficeProfile, SignatureForm

_FONT_SLOTS = ("ascii", "hAnsi", "cs", "eastAsia")
# What the schema has behind weight and underline.
_LATE = "effect bdr shd fitText vertAlign rtl cs em lang"
_MIDDLE = "bCs i iCs caps smallCaps strike color spacing sz szCs u"
_AFTER_UNDERLINE = tuple(f"w:{name}" for name in _LATE.split())
_AFTER_WEIGHT = tuple(f"w:{name}" for name in f"{_MIDDLE} {_LATE}".split())
_DEFAULTS = "/".join(map(qn, ("w:docDefaults", "w:rPrDefault", "w:rPr")))
# Word counts single spacing as 240.
_SINGLE = 240
# What the shipped templates say, and an office has not set itself: 12 pt.
_SHIPPED_TYPEFACE, _SHIPPED_SIZE = "Arial", "24"


def set_typography(document: Document, profile: OfficeProfile) -> None:
    """Set typeface and size for all text, line spacing for the body, and room for signatures.

    A typeface or size that an office has set in its own template stays. The body styles inherit
    their spacing from one style; header rows and tables stay single.
    """
    styles = document.styles.element
    places = _places_of_type(styles)
    said = _said_last(places, "w:rFonts", "ascii"), _said_last(places, "w:sz", "val")
    for place in places:
        if said[0] in ("", _SHIPPED_TYPEFACE):
            _set_typeface(place, profile.typeface)
        if said[1] in ("", _SHIPPED_SIZE):
            _set_size(place, profile.size_pt)
    body = style_of(styles, BODY)
    if body is not None:
        spacing = _spacing_of(body)
        spacing.set(qn("w:line"), str(round(_SINGLE * profile.line_spacing)))
        spacing.set(qn("w:lineRule"), "auto")
    signer = style_of(styles, SIGNER_NAME)
    if signer is not None:
        gap = Cm(profile.signature_gap_cm).twips
        _spacing_of(signer).set(qn("w:before"), str(gap))
        _set_weight(signer, profile.signature_form)


def as_printed(document: Document, profile: OfficeProfile) -> OfficeProfile:
    """Return ``profile`` with the typeface and size that the filled ``document`` is printed in."""
    styles = filled_styles(document)
    normal = style_of(styles, NORMAL)
    of_normal = normal.find(qn("w:rPr")) if normal is not None else None
    places = [one for one in (styles.find(_DEFAULTS), of_normal) if one is not None]
    typeface, size = _said_last(places, "w:rFonts", "ascii"), _said_last(places, "w:sz", "val")
    return replace(
        profile,
        typeface=typeface or profile.typeface,
        size_pt=int(size) / 2 if size.isdecimal() else profile.size_pt,
    )


def _set_weight(style: BaseOxmlElement, form: SignatureForm) -> None:
    """Make the name bold or not, and underline it where the office does; a form may do itself."""
    properties = child(style, "w:rPr")
    for tag in ("w:b", "w:bCs"):
        for old in properties.findall(qn(tag)):
            properties.remove(old)
    value = "1" if form.bold else "0"
    for tag in ("w:bCs", "w:b"):
        insert_before(properties, OxmlElement(tag, {qn("w:val"): value}), *_AFTER_WEIGHT)
    if form.underlined and properties.find(qn("w:u")) is None:
        line = OxmlElement("w:u", {qn("w:val"): "single"})
        insert_before(properties, line, *_AFTER_UNDERLINE)


def _places_of_type(styles: BaseOxmlElement) -> list[BaseOxmlElement]:
    """Return what says the type of all text; what a later one says holds."""
    normal = style_of(styles, NORMAL)
    return [defaults_of(styles), *([child(normal, "w:rPr")] if normal is not None else [])]


def _said_last(places: list[BaseOxmlElement], tag: str, attribute: str) -> str:
    """Return what the last of ``places`` that says it says, empty for none."""
    said = [one.find(qn(tag)) for one in places]
    values = [one.get(qn(f"w:{attribute}"), "") for one in said if one is not None]
    return str(values[-1]) if values else ""


def _set_typeface(properties: BaseOxmlElement, typeface: str) -> None:
    """Replace the typeface, with any of the theme's."""
    for old in properties.findall(qn("w:rFonts")):
        properties.remove(old)
    fonts = OxmlElement("w:rFonts", {qn(f"w:{slot}"): typeface for slot in _FONT_SLOTS})
    properties.insert(0, fonts)


def _set_size(properties: BaseOxmlElement, size_pt: float) -> None:
    for tag in ("w:sz", "w:szCs"):
        for old in properties.findall(qn(tag)):
            properties.remove(old)
    half_points = str(round(size_pt * 2))
    for tag in ("w:sz", "w:szCs"):
        insert_before(properties, OxmlElement(tag, {qn("w:val"): half_points}), "w:lang")


def _spacing_of(style: BaseOxmlElement) -> BaseOxmlElement:
    properties = child(style, "w:pPr")
    found: BaseOxmlElement | None = properties.find(qn("w:spacing"))
    if found is None:
        found = OxmlElement("w:spacing")
        insert_before(properties, found, "w:ind", "w:jc", "w:outlineLvl")
    return found
