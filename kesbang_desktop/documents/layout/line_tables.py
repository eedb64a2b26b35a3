"""Tables noted under an action or in an excerpt: lines of one paragraph become a table within it.

They have no bookmark of their own, so they are known by the bars between their cells.
"""

from collections.abc import Iterator
from copy import deepcopy
from itertools import groupby

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement

from kesbang_desktop.domain.table_cells import BAR

_P, _R, _T, _BR = qn("w:p"), qn("w:r"), qn("w:t"), qn("w:br")
_PPR, _RPR = qn("w:pPr"), qn("w:rPr")
_MARKS = (qn("w:bookmarkStart"), qn("w:bookmarkEnd"))

# The runs of a line.
Line = list[BaseOxmlElement]


def paragraphs_with_rows(body: BaseOxmlElement) -> list[BaseOxmlElement]:
    """Return the paragraphs of ``body`` of which some lines are rows, and others may not be."""
    found = dict.fromkeys(
        text.getparent().getparent() for text in body.iter(_T) if BAR in (text.text or "")
    )
    return [one for one in found if one.tag == _P and one.find(f"{_R}/{_BR}") is not None]


def parted(paragraph: BaseOxmlElement) -> list[tuple[BaseOxmlElement, list[Line]]]:
    """Part ``paragraph`` at its rows; return each paragraph below which a table is to stand.

    With it come the lines of that table. What stood behind them goes on in a paragraph below.
    """
    pieces = [(is_row, list(lines)) for is_row, lines in groupby(_lines(paragraph), key=_is_row)]
    for run in paragraph.findall(_R):
        paragraph.remove(run)
    last, found = paragraph, []
    for number, (is_row, lines) in enumerate(pieces):
        if is_row:
            found.append((last, lines))
            continue
        if number:
            last = _below(last)
        _fill(last, lines)
    return found


def _lines(paragraph: BaseOxmlElement) -> Iterator[Line]:
    """Yield the runs of each line of ``paragraph``, which keep their look."""
    line: Line = []
    for run in paragraph.iterchildren(_R):
        piece = _like(run)
        for child in run:
            if child.tag == _BR and not child.attrib:
                yield [*line, piece]
                line, piece = [], _like(run)
            elif child.tag != _RPR:
                piece.append(deepcopy(child))
        line.append(piece)
    yield line


def _like(run: BaseOxmlElement) -> BaseOxmlElement:
    new = OxmlElement("w:r")
    traits = run.find(_RPR)
    if traits is not None:
        new.append(deepcopy(traits))
    return new


def _is_row(line: Line) -> bool:
    return any(BAR in (text.text or "") for run in line for text in run.iter(_T))


def _below(last: BaseOxmlElement) -> BaseOxmlElement:
    """Return a new paragraph below ``last``, of its form but without a number."""
    new = OxmlElement("w:p")
    traits = last.find(_PPR)
    if traits is not None:
        new.append(deepcopy(traits))
    last.addnext(new)
    return new


def _fill(paragraph: BaseOxmlElement, lines: list[Line]) -> None:
    """Put ``lines`` into ``paragraph``, within the bookmark that it may hold."""
    end = paragraph.find(_MARKS[1])
    for number, line in enumerate(lines):
        for at, run in enumerate(line):
            if number and not at:
                run.insert(1 if run.find(_RPR) is not None else 0, OxmlElement("w:br"))
            if end is not None:
                end.addprevious(run)
            else:
                paragraph.append(run)
