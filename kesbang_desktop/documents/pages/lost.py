"""Rows of a table that a PDF does not show.

LibreOffice 7.4 leaves out rows of a table that breaks behind a heading which is kept with it, and
says nothing of it.
"""

from collections.abc import Iterator, Sequence

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from kesbang_desktop.documents.pages.kept_together import Kept
from kesbang_desktop.documents.pages.pdf_text import PdfText, letters_of

_TABLE, _ROW = qn("w:tbl"), qn("w:tr")
# Fewer letters, such as those of a status, may stand elsewhere as well.
_TELLING = 8


def find_lost(paragraphs: Sequence[Kept], pdf: PdfText) -> Iterator[Kept]:
    """Yield where a page may begin so that each row is shown whose longest text is not in ``pdf``.

    First what heads its table, which then has the most room, and then the row.
    """
    first = 0
    while first < len(paragraphs):
        row, last = _around(paragraphs[first], _ROW), first + 1
        while row is not None and last < len(paragraphs) and row is _around(paragraphs[last], _ROW):
            last += 1
        longest = max((letters_of(one.text) for one in paragraphs[first:last]), key=len)
        if row is not None and len(longest) >= _TELLING and not pdf.has(longest):
            yield paragraphs[_head_of_table(paragraphs, first)]
            yield paragraphs[first]
        first = last


def _head_of_table(paragraphs: Sequence[Kept], number: int) -> int:
    table = _around(paragraphs[number], _TABLE)
    while number and _around(paragraphs[number - 1], _TABLE) is table:
        number -= 1
    while number and paragraphs[number - 1].keeps:
        number -= 1
    return number


def _around(paragraph: Kept, tag: str) -> BaseOxmlElement | None:
    return next(paragraph.element.iterancestors(tag), None)
