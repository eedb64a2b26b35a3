"""What never stands on a page alone: signatures, who gets copies, the line after a table."""

from itertools import takewhile

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement

from kesbang_desktop.documents.layout.parts import child, style_name_of
from kesbang_desktop.documents.layout.style_names import (
    COPIES,
    COPIES_TITLE,
    LAST_LINE,
    SEPARATOR,
)

_KEEP_NEXT = qn("w:keepNext")


def keep_company(body: BaseOxmlElement) -> None:
    """Keep the last text above each block of signatures on its page, a paragraph or a table row.

    The block itself is held together by the styles of the template.
    """
    # Each block is a table under its separator; there are few tables and thousands of paragraphs.
    for block in body.iterchildren(qn("w:tbl")):
        above = block.getprevious()
        if above is not None and above.tag == qn("w:p") and style_name_of(above) == SEPARATOR:
            _keep_above(above)


def _keep_above(separator: BaseOxmlElement) -> None:
    for above in separator.itersiblings(preceding=True):
        paragraphs = [above]
        if above.tag == qn("w:tbl"):
            paragraphs = list(above.findall(qn("w:tr"))[-1].iter(qn("w:p")))
        for paragraph in paragraphs:
            _keep_with_next(paragraph)
        # An empty paragraph is no company.
        if next(above.iter(qn("w:t")), None) is not None:
            return


def keep_copies(body: BaseOxmlElement) -> None:
    """Keep those who get copies on one page, with the block of signatures right above them."""
    for block in body.iterchildren(qn("w:tbl")):
        title = block.getnext()
        if title is None or title.tag != qn("w:p") or style_name_of(title) != COPIES_TITLE:
            continue
        copies = list(takewhile(_is_copy, title.itersiblings(qn("w:p"))))
        for paragraph in (*block.iter(qn("w:p")), title, *copies[:-1]):
            _keep_with_next(paragraph)


def _is_copy(paragraph: BaseOxmlElement) -> bool:
    return style_name_of(paragraph) == COPIES


def keep_last_line(body: BaseOxmlElement) -> None:
    """Keep the empty line at the very end on the page of the table above it.

    Where the table fills its page, the line would otherwise make a page without text.
    """
    last = next(body.iterchildren(qn("w:p"), reversed=True), None)
    if last is None or style_name_of(last) != LAST_LINE:
        return
    above = last.getprevious()
    if above is not None and above.tag == qn("w:tbl"):
        for paragraph in above.findall(qn("w:tr"))[-1].iter(qn("w:p")):
            _keep_with_next(paragraph)


def _keep_with_next(paragraph: BaseOxmlElement) -> None:
    properties = child(paragraph, "w:pPr", first=True)
    if properties.find(_KEEP_NEXT) is None:
        after_style = 1 if properties.find(qn("w:pStyle")) is not None else 0
        properties.insert(after_style, OxmlElement("w:keepNext"))
