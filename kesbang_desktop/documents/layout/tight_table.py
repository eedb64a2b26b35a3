"""A table whose words want more room than there is: smaller letters, narrower margins."""

from collections.abc import Callable

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Pt

from kesbang_desktop.documents.layout.parts import child, insert_before, style_name_of

# Room at both sides of the cells, and what rounding takes, in twentieths of a point.
TIGHT_PADDING = Cm(0.2).twips
_MARGIN = Cm(0.05).twips
# Letters that can still be read on paper.
_SMALLEST_PT = 6.5
_P, _RUN, _MARGINS = qn("w:p"), qn("w:r"), qn("w:tblCellMar")
# What the schema has behind the margins of cells.
_AFTER_MARGINS = ("w:tblLook", "w:tblCaption", "w:tblDescription")


def make_tight(table: BaseOxmlElement, factor: float, size_of: Callable[[str], float]) -> None:
    """Narrow the margins in ``table`` and make its letters smaller by ``factor``.

    ``size_of`` tells the points of a style. Letters never become too small to be read.
    """
    properties = child(table, "w:tblPr", first=True)
    for old in properties.findall(_MARGINS):
        properties.remove(old)
    margins = OxmlElement("w:tblCellMar")
    for side in ("w:left", "w:right"):
        said = {qn("w:w"): str(_MARGIN), qn("w:type"): "dxa"}
        margins.append(OxmlElement(side, said))
    insert_before(properties, margins, *_AFTER_MARGINS)
    if factor >= 1:
        return
    for paragraph in table.iter(_P):
        size = size_of(style_name_of(paragraph))
        smaller = max(size * factor // 0.5 * 0.5, min(size, _SMALLEST_PT))
        for run in paragraph.iter(_RUN):
            run.get_or_add_rPr().sz_val = Pt(smaller)
