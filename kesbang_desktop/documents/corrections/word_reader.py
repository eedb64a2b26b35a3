"""The paragraphs of a Word document as lines: what it says once all tracked changes are accepted.

Own reading of the XML, since libraries lose what matters here: python-docx 1.2.0 leaves inserted
text out, mammoth 1.13.0 joins paragraphs wrongly and leaves simple fields out, docx2python 3.7.1
doubles moved text. Element names are those of ISO/IEC 29500-1, section 17.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

from kesbang_desktop.documents.corrections.beside_body import (
    name_as_transitional,
    remarks_of,
    style_names,
)
from kesbang_desktop.documents.corrections.corrected_file import (
    CorrectedFile,
    open_corrected,
    parts_of,
)
from kesbang_desktop.domain.corrections.anchor import read_anchor
from kesbang_desktop.domain.corrections.paper import (
    Cell,
    Paper,
    PaperLine,
    Remark,
    Tracked,
    with_rows,
)
from kesbang_desktop.domain.emphasis import Emphasis, settled
from kesbang_desktop.domain.no_break import with_plain_spaces

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_P, _TBL, _TR, _TC = f"{_W}p", f"{_W}tbl", f"{_W}tr", f"{_W}tc"
_R, _T = f"{_W}r", f"{_W}t"
_PPR, _RPR, _TRPR, _VAL = f"{_W}pPr", f"{_W}rPr", f"{_W}trPr", f"{_W}val"
_BOLD, _ITALIC, _STYLE = f"{_W}b", f"{_W}i", f"{_W}rStyle"
_OFF = ("0", "false", "off")
_BOOKMARK = f"{_W}bookmarkStart"
_COMMENT = f"{_W}commentReference"
_ADDED = (f"{_W}ins", f"{_W}moveTo")
_REMOVED = (f"{_W}del", f"{_W}moveFrom")
# What holds others and says nothing itself.
_HOLDERS = frozenset(
    f"{_W}{name}"
    for name in (
        "hyperlink",
        "fldSimple",
        "smartTag",
        "customXml",
        "sdt",
        "sdtContent",
        "dir",
        "bdo",
    )
)
_BREAKS = {f"{_W}tab": " ", f"{_W}ptab": " ", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_BR = f"{_W}br"
_FIELD, _INSTRUCTION = f"{_W}fldChar", f"{_W}instrText"
_ALTERNATIVES = f"{_COMPATIBILITY}AlternateContent"
_FALLBACK = f"{_COMPATIBILITY}Fallback"
_BOX = f"{_W}txbxContent"


def read_corrected(path: Path, with_boxes: bool = False) -> Paper:
    """Return the document at ``path`` as lines. Raises UnreadableCorrectionError.

    ``with_boxes`` reads text boxes too, each behind the paragraph that it hangs on; papers of this
    program have none.
    """
    return paper_of(open_corrected(path), with_boxes)


def paper_in(content: bytes, with_boxes: bool = False) -> Paper:
    """Return the lines of the DOCX ``content``, which this program or LibreOffice wrote."""
    return paper_of(parts_of(io.BytesIO(content)), with_boxes)


def paper_of(file: CorrectedFile, with_boxes: bool = False) -> Paper:
    """Return the lines of an opened document, and what its seal says."""
    name_as_transitional(file)
    sealed, _, origin = file.seal.partition(" ")
    body = file.body.find(f"{_W}body")
    reader = _Reader(remarks_of(file.comments), style_names(file.styles), with_boxes)
    if body is not None:
        reader.read(body, None)
    return Paper(with_rows(tuple(reader.lines)), sealed, origin, file.saved_by)


@dataclass(slots=True)
class _Paragraph:
    """A paragraph while it is read; one whose mark is deleted goes on in the next."""

    text: list[str] = field(default_factory=list)
    emphasis: list[Emphasis] = field(default_factory=list)
    anchors: list[str] = field(default_factory=list)
    tracked: list[Tracked] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    style: str = ""


class _Reader:
    def __init__(
        self, remarks: dict[str, Remark], styles: dict[str, str], with_boxes: bool
    ) -> None:
        self.lines: list[PaperLine] = []
        self._remarks = remarks
        self._styles = styles
        self._with_boxes = with_boxes
        self._tables = 0
        self._pending: list[str] = []
        self._open: _Paragraph | None = None
        # Depth of fields, and those of them whose instruction is being passed.
        self._fields: list[bool] = []

    def read(self, holder: etree._Element, cell: Cell | None) -> None:
        """Read the paragraphs and tables in ``holder``, in their order."""
        for one in holder:
            tag = one.tag
            if tag == _P:
                self._read_paragraph(one, cell)
            elif tag == _TBL:
                self._close(cell)
                self._read_table(one)
            elif tag == _BOOKMARK:
                self._note_anchor(one, self._pending)
            elif tag in _HOLDERS or tag in _ADDED:
                self.read(one, cell)
        self._close(cell)

    def _read_table(self, table: etree._Element) -> None:
        number, self._tables = self._tables, self._tables + 1
        for row_number, row in enumerate(_within(table, _TR)):
            traits = row.find(_TRPR)
            gone = traits is not None and traits.find(f"{_W}del") is not None
            first = len(self.lines)
            column = 0
            for box in _within(row, _TC):
                self.read(box, Cell(number, row_number, column))
                column += _span(box)
            if gone:
                self.lines[first:] = [_emptied(one) for one in self.lines[first:]]

    def _read_paragraph(self, element: etree._Element, cell: Cell | None) -> None:
        joined = self._open is not None
        paragraph = self._open or _Paragraph()
        self._open = None
        traits = element.find(_PPR)
        style = traits.find(f"{_W}pStyle") if traits is not None else None
        if not joined or not "".join(paragraph.text).strip():
            name = style.get(_VAL, "") if style is not None else ""
            paragraph.style = self._styles.get(name, name)
        paragraph.anchors += self._pending
        self._pending = []
        self._read_inline(element, paragraph, "", None)
        mark = traits.find(_RPR) if traits is not None else None
        is_marked = mark is not None and any(mark.find(tag) is not None for tag in _REMOVED)
        # One that is gone as a whole leaves nothing to join.
        if is_marked and ("".join(paragraph.text).strip() or not paragraph.tracked):
            self._open = paragraph
            return
        self._keep(paragraph, cell)
        if self._with_boxes:
            for box in _boxes(element):
                self.read(box, cell)

    def _close(self, cell: Cell | None) -> None:
        """End a paragraph whose mark was deleted with nothing behind it."""
        if self._open is not None:
            paragraph, self._open = self._open, None
            self._keep(paragraph, cell)

    def _keep(self, paragraph: _Paragraph, cell: Cell | None) -> None:
        text = "".join(paragraph.text)
        anchors = tuple(dict.fromkeys(paragraph.anchors))
        tracked, remarks = tuple(_joined(paragraph.tracked)), tuple(paragraph.remarks)
        if cell is not None or text.strip() or anchors or tracked or remarks:
            emphasis = settled(paragraph.emphasis, len(text))
            self.lines.append(
                PaperLine(text, anchors, paragraph.style, cell, tracked, remarks, emphasis)
            )

    def _read_inline(
        self, element: etree._Element, paragraph: _Paragraph, author: str, added: bool | None
    ) -> None:
        """Read what stands in a paragraph; ``added`` says that a tracked change is around it."""
        for one in element:
            tag = one.tag
            if tag == _R:
                self._read_run(one, paragraph, author, added)
            elif tag == _BOOKMARK:
                self._note_anchor(one, paragraph.anchors)
            elif tag in _REMOVED:
                self._read_inline(one, paragraph, one.get(f"{_W}author", ""), False)
            elif tag in _ADDED:
                # What was added and removed again was never there.
                inner = added if added is False else True
                self._read_inline(one, paragraph, one.get(f"{_W}author", ""), inner)
            elif tag in _HOLDERS:
                self._read_inline(one, paragraph, author, added)
            elif tag == _ALTERNATIVES:
                for choice in one[:1]:
                    self._read_inline(choice, paragraph, author, added)

    def _read_run(
        self, run: etree._Element, paragraph: _Paragraph, author: str, added: bool | None
    ) -> None:
        said: list[str] = []
        bold = italic = False
        for one in run:
            tag = one.tag
            if tag == _RPR:
                bold, italic = self._look(one)
            elif tag == _T or tag == f"{_W}delText":
                if not any(self._fields):
                    # Where no line ends is the paper's, not the minutes'.
                    said.append(with_plain_spaces(one.text or ""))
            elif tag in _BREAKS:
                said.append(_BREAKS[tag])
            elif tag == _BR:
                said.append("\n" if one.get(f"{_W}type", "textWrapping") == "textWrapping" else "")
            elif tag == _FIELD:
                self._pass_field(one.get(f"{_W}fldCharType", ""))
            elif tag == _COMMENT:
                remark = self._remarks.get(one.get(f"{_W}id", ""))
                if remark is not None:
                    paragraph.remarks.append(remark)
        text = "".join(said)
        if added is not False:
            if bold or italic:
                start = sum(map(len, paragraph.text))
                paragraph.emphasis.append(Emphasis(start, start + len(text), bold, italic))
            paragraph.text.append(text)
        if added is not None and text:
            paragraph.tracked.append(Tracked(text, author, added))

    def _look(self, traits: etree._Element) -> tuple[bool, bool]:
        """Return whether the properties of a run make it bold, and whether they make it italic."""
        bold = italic = False
        for one in traits:
            tag = one.tag
            if tag == _STYLE:
                style = self._styles.get(one.get(_VAL, ""), "")
                bold, italic = bold or style == "strong", italic or style == "emphasis"
            elif tag == _BOLD:
                bold = one.get(_VAL, "1") not in _OFF
            elif tag == _ITALIC:
                italic = one.get(_VAL, "1") not in _OFF
        return bold, italic

    def _pass_field(self, kind: str) -> None:
        """Note where the instruction of a field begins and ends: it is no text."""
        if kind == "begin":
            self._fields.append(True)
        elif kind == "separate" and self._fields:
            self._fields[-1] = False
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _note_anchor(self, bookmark: etree._Element, anchors: list[str]) -> None:
        name = bookmark.get(f"{_W}name", "")
        if read_anchor(name) is not None:
            anchors.append(name)


def _within(element: etree._Element, wanted: str) -> Iterator[etree._Element]:
    """Yield the rows of a table or the cells of a row, also those that something holds."""
    for one in element:
        if one.tag == wanted:
            yield one
        elif one.tag in _HOLDERS or one.tag in _ADDED:
            yield from _within(one, wanted)


def _boxes(element: etree._Element) -> Iterator[etree._Element]:
    """Yield the text boxes in ``element``, once each: older programs are given a copy."""
    for one in element:
        if one.tag == _BOX:
            yield one
        elif one.tag != _FALLBACK:
            yield from _boxes(one)


def _span(box: etree._Element) -> int:
    """Return over how many columns a cell goes."""
    traits = box.find(f"{_W}tcPr/{_W}gridSpan")
    value = traits.get(_VAL, "") if traits is not None else ""
    return int(value) if value.isdecimal() and 0 < int(value) < 64 else 1


def _emptied(line: PaperLine) -> PaperLine:
    """Return the line of a row that was deleted."""
    tracked = (*line.tracked, Tracked(line.text, "", False)) if line.text else line.tracked
    return PaperLine("", line.anchors, line.style, line.cell, tracked, line.remarks)


def _joined(tracked: list[Tracked]) -> Iterator[Tracked]:
    """Yield changes of one hand that follow one another as one: Word splits them at will."""
    last: Tracked | None = None
    for one in tracked:
        if last and (last.author, last.is_added) == (one.author, one.is_added):
            last = Tracked(last.text + one.text, one.author, one.is_added)
            continue
        if last:
            yield last
        last = one
    if last:
        yield last
