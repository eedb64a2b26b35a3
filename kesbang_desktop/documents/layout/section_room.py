"""The same room above a section whether text, a list or a table stands there."""

from docx.document import Document
from docx.oxml.ns import qn

from kesbang_desktop.documents.layout.parts import filled_styles, style_name_of, style_of
from kesbang_desktop.documents.layout.style_names import LEVELS
from kesbang_desktop.domain.office_profile import OfficeProfile

_BEFORE, _SPACING = qn("w:before"), f"{qn('w:pPr')}/{qn('w:spacing')}"
_BORDERS = f"{qn('w:tblPr')}/{qn('w:tblBorders')}"
# A single line of letters of one point, in twentieths of a point; typefaces differ little.
_LINE = 20 * 1.17
# What stands under the last line of a table of each kind, in twentieths of a point.
_UNDER_RULED, _UNDER_PLAIN = 50, 20


def set_section_room(document: Document, profile: OfficeProfile) -> None:
    """Give each section right under a table the room that its style gives it under text.

    There the line spacing of the body adds to it, and an office program leaves that out under a
    table. A heading that says itself how much room it has keeps that.
    """
    headings = [
        one.getnext()
        for one in document.element.body.iterchildren(qn("w:tbl"))
        if style_name_of(one.getnext()) == LEVELS[0] and one.getnext().find(_SPACING) is None
    ]
    if not headings:
        return
    spaced = profile.size_pt * _LINE * (profile.line_spacing - 1)
    room = _room_of_sections(document)
    for heading in headings:
        is_ruled = heading.getprevious().find(_BORDERS) is not None
        under = _UNDER_RULED if is_ruled else _UNDER_PLAIN
        spacing = heading.get_or_add_pPr().get_or_add_spacing()
        spacing.set(_BEFORE, str(max(0, round(room + spaced - under))))


def _room_of_sections(document: Document) -> int:
    style = style_of(filled_styles(document), LEVELS[0])
    spacing = style.find(_SPACING) if style is not None else None
    return int(spacing.get(_BEFORE, 0)) if spacing is not None else 0
