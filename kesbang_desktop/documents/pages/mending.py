"""Moving what a page would tear apart to the next page, in the document itself.

Word keeps with the next paragraph what says so; LibreOffice does not always where tables stand in
between, so that the break is written down.
"""

from collections.abc import Iterable
from copy import deepcopy

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement, parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

from kesbang_desktop.documents.layout.parts import child, insert_before
from kesbang_desktop.documents.pages.kept_together import Kept

_TABLE, _ROW, _BREAK = qn("w:tbl"), qn("w:tr"), qn("w:pageBreakBefore")
_HEADER = f"{qn('w:trPr')}/{qn('w:tblHeader')}"
_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
# Between two tables there has to be a paragraph; this one is a point high.
_LINE = (
    f'<w:p xmlns:w="{_NAMESPACE}"><w:pPr><w:pageBreakBefore/><w:spacing w:before="0" w:after="0" '
    'w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>'
)
# What stands behind a break before a paragraph, as the schema orders it (17.3.1.26).
_BEHIND = (
    *("framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs"),
    *("suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE"),
    *("autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing"),
    *("mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment", "outlineLvl"),
    *("textboxTightWrap", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange"),
)


def break_page(places: Iterable[Kept]) -> bool:
    """Put a page break before the first of ``places`` that can have one; tell whether one could.

    Whatever comes after it is laid out anew, so that one at a time is mended.
    """
    return any(_break_before(one.element) for one in places)


def _break_before(paragraph: BaseOxmlElement) -> bool:
    """Let ``paragraph`` begin a page; tell whether it did not yet."""
    row = next(paragraph.iterancestors(_ROW), None)
    if row is not None:
        return _break_before_row(row)
    properties = child(paragraph, "w:pPr", first=True)
    if properties.find(_BREAK) is not None:
        return False
    insert_before(properties, OxmlElement("w:pageBreakBefore"), *(f"w:{tag}" for tag in _BEHIND))
    return True


def _break_before_row(row: BaseOxmlElement) -> bool:
    """Divide the table before ``row``; the rows that head it are repeated."""
    table = row.getparent()
    if table is None or table.tag != _TABLE:
        return False
    rows = list(table.iterchildren(_ROW))
    heading = [one for one in rows if one.find(_HEADER) is not None]
    place = rows.index(row)
    if place <= len(heading):
        return _break_before_table(table)
    second = deepcopy(table)
    kept = {place_of for place_of, one in enumerate(rows) if one in heading or place_of >= place}
    for number, one in enumerate(list(second.iterchildren(_ROW))):
        if number not in kept:
            second.remove(one)
    for one in rows[place:]:
        table.remove(one)
    for mark in [*second.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd"))]:
        if any(one.find(_HEADER) is not None for one in mark.iterancestors(_ROW)):
            mark.getparent().remove(mark)
    table.addnext(second)
    table.addnext(parse_xml(_LINE))
    return True


def _break_before_table(table: BaseOxmlElement) -> bool:
    above = table.getprevious()
    if above is not None and above.find(f"{qn('w:pPr')}/{_BREAK}") is not None:
        return False
    table.addprevious(parse_xml(_LINE))
    return True
