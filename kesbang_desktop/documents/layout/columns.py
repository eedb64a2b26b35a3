"""Columns as wide as what stands in them, within the width that the template gives the table."""

from collections.abc import Iterator

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.text.paragraph import CT_P
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm

from kesbang_desktop.documents.layout.column_shares import (
    PADDING,
    WIDEST,
    Column,
    fitted_widths,
    shared,
)
from kesbang_desktop.documents.layout.page_setup import column_widths, set_column_widths
from kesbang_desktop.documents.layout.parts import (
    child,
    filled_styles,
    first_child,
    insert_before,
    style_name_of,
)
from kesbang_desktop.documents.layout.text_width import text_width
from kesbang_desktop.documents.layout.tight_table import TIGHT_PADDING, make_tight
from kesbang_desktop.domain.office_profile import OfficeProfile

_VAL = qn("w:val")
_P, _T, _BOLD = (qn(f"w:{one}") for one in ("p", "t", "b"))
_ROW, _CELL, _TABLE = (qn(f"w:{one}") for one in ("tr", "tc", "tbl"))
_LETTERS = {qn("w:br"): "\n", qn("w:noBreakHyphen"): "-"}
_BORDERS = f"{qn('w:tblPr')}/{qn('w:tblBorders')}"
_CELL_PROPERTIES, _SPAN = qn("w:tcPr"), qn("w:gridSpan")
_HEADER = f"{qn('w:trPr')}/{qn('w:tblHeader')}"
_LABEL_PADDING = Cm(0.15).twips
# The most that the labels of a head may take of the whole.
_WIDEST_LABEL = 0.42
# What the schema has behind the indent of a paragraph.
_AFTER_INDENT = ("w:contextualSpacing", "w:jc", "w:outlineLvl", "w:rPr")


def fit_columns(document: Document, profile: OfficeProfile) -> None:
    """Give the columns of every table of the filled ``document`` the width that their text needs.

    A column that counts or is signed in stays as it is.
    """
    tables = list(document.element.body.iterchildren(qn("w:tbl")))
    ruled = [table for table in tables if table.find(_BORDERS) is not None]
    if ruled:
        sizes = _Sizes(document, profile)
        for table in ruled:
            _fit_ruled(table, sizes, profile.typeface)
    for table in tables:
        if table.find(_BORDERS) is None:
            _fit_labels(table, profile)


class _Sizes:
    """The size of the letters of each style, and the styles that count."""

    def __init__(self, document: Document, profile: OfficeProfile) -> None:
        styles = filled_styles(document)
        self._styles = {one.get(qn("w:styleId")): one for one in styles.iter(qn("w:style"))}
        self._usual = profile.size_pt
        self._known: dict[str, float] = {}
        self._counting: dict[str, bool] = {}

    def of(self, style: str) -> float:
        """Return the size in points."""
        if style not in self._known:
            size = self._said(style, f"{qn('w:rPr')}/{qn('w:sz')}")
            # What Normal says is what the profile says.
            self._known[style] = int(size) / 2 if size else self._usual
        return self._known[style]

    def counts(self, style: str) -> bool:
        """Tell whether paragraphs of that style are numbered."""
        if style not in self._counting:
            number = self._said(style, f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
            self._counting[style] = bool(number)
        return self._counting[style]

    def _said(self, style: str, path: str) -> str:
        for _ in range(len(self._styles)):
            element = self._styles.get(style)
            if element is None or style == "Normal":
                return ""
            found = element.find(path)
            if found is not None:
                return str(found.get(_VAL))
            based = element.find(qn("w:basedOn"))
            style = based.get(_VAL) if based is not None else ""
        return ""


def _fit_ruled(table: BaseOxmlElement, sizes: _Sizes, typeface: str) -> None:
    """Fit ``table`` to its text, and each table in a cell of it to what the cell has become."""
    widths = column_widths(table)
    columns = _measured(table, sizes, typeface)
    _tighten(table, columns, sizes)
    fitted = fitted_widths(columns)
    if fitted != widths:
        set_column_widths(table, fitted)
    for row in table.iterchildren(_ROW):
        for width, cell in zip(fitted, row.iterchildren(_CELL), strict=False):
            for inner in cell.iterchildren(_TABLE):
                room = width - PADDING
                set_column_widths(inner, shared(room, column_widths(inner)))
                _fit_ruled(inner, sizes, typeface)


def _tighten(table: BaseOxmlElement, columns: list[Column], sizes: _Sizes) -> None:
    """Make ``table`` tight where words of its ``columns`` would be broken.

    A table in a cell is made so by itself.
    """
    free = [one for one in columns if not one.is_kept]
    available = sum(one.width for one in free)
    if sum(one.least for one in free) <= available or any(one.yields for one in free):
        return
    # One word of any length, such as an address, does not make all letters small.
    needed = sum(min(one.word, available * WIDEST) for one in free)
    factor = min((available - len(free) * TIGHT_PADDING) / needed, 1)
    make_tight(table, factor, sizes.of)
    for column in columns:
        column.word, column.line = int(column.word * factor), int(column.line * factor)
        column.cells = [int(one * factor) for one in column.cells]
        column.padding = TIGHT_PADDING


def _measured(table: BaseOxmlElement, sizes: _Sizes, typeface: str) -> list[Column]:
    columns = [Column(width) for width in column_widths(table)]
    for row in table.iterchildren(_ROW):
        cells = list(row.iterchildren(_CELL))
        if len(cells) == len(columns) and not any(map(_spans, cells)):
            is_header = row.find(_HEADER) is not None
            for column, cell in zip(columns, cells, strict=True):
                if not is_header:
                    column.cells.append(0)
                _measure(column, cell, sizes, typeface, is_header=is_header)
    return columns


def _spans(cell: BaseOxmlElement) -> bool:
    """Tell whether ``cell`` is in several columns."""
    properties = first_child(cell, _CELL_PROPERTIES)
    return properties is not None and first_child(properties, _SPAN) is not None


def _measure(
    column: Column, cell: BaseOxmlElement, sizes: _Sizes, typeface: str, *, is_header: bool
) -> None:
    for paragraph in cell.iterchildren(_P):
        style = style_name_of(paragraph)
        size = sizes.of(style)
        text = "".join(_pieces(paragraph))
        is_bold = is_header or any(True for _ in paragraph.iter(_BOLD))
        if not is_header:
            column.is_kept = column.is_kept or sizes.counts(style)
            column.has_text = column.has_text or bool(text.strip())
        for line in text.split("\n"):
            for word in line.split(" "):
                width = text_width(word, typeface, size, bold=is_bold)
                column.word = max(column.word, width)
            if not is_header:
                width = text_width(line, typeface, size, bold=is_bold)
                column.line = max(column.line, width)
                column.cells[-1] += width
    for inner in cell.iterchildren(_TABLE):
        column.yields = True
        needed = _measured(inner, sizes, typeface)
        column.word = max(column.word, sum(one.least for one in needed))
        width = sum(one.line + PADDING for one in needed)
        column.line = max(column.line, width)
        if not is_header:
            column.cells[-1] += width


def _pieces(paragraph: BaseOxmlElement) -> Iterator[str]:
    for element in paragraph.iter(_T, *_LETTERS):
        yield _LETTERS.get(element.tag) or element.text or ""


def _fit_labels(table: BaseOxmlElement, profile: OfficeProfile) -> None:
    """Widen the labels of a head of three columns, whose second is a colon, to one line each."""
    widths = column_widths(table)
    if len(widths) != 3:
        return
    needed = 0
    for row in table.iterchildren(_ROW):
        cells = list(row.iterchildren(_CELL))
        if len(cells) == 3 and _text(cells[1]) == ":":
            indent = next((int(one.get(qn("w:left"), 0)) for one in cells[0].iter(qn("w:ind"))), 0)
            width = text_width(_text(cells[0]), profile.typeface, profile.size_pt) + indent
            needed = max(needed, width + _LABEL_PADDING)
    label_width = min(needed, round(sum(widths) * _WIDEST_LABEL))
    more = label_width - widths[0]
    if more > 0:
        set_column_widths(table, [label_width, widths[1], widths[2] - more])
        _move_stops(table.getnext(), (widths[0], widths[0] + widths[1]), more)


def _move_stops(below: BaseOxmlElement | None, stops: tuple[int, int], more: int) -> None:
    """Let the paragraph ``below`` a head, where it is written like a row, keep step with the rows.

    ``stops`` are where colon and value of the rows stood, ``more`` is how far they moved; in
    twentieths of a point.
    """
    if not isinstance(below, CT_P) or "\t:\t" not in below.text:
        return
    moved = {place + more: "left" for place in stops}
    places = dict.fromkeys(stops, "clear") | moved
    tabs = OxmlElement("w:tabs")
    for place in sorted(places):
        tabs.append(OxmlElement("w:tab", {_VAL: places[place], qn("w:pos"): str(place)}))
    value = str(max(moved))
    hanging = OxmlElement("w:ind", {qn("w:left"): value, qn("w:hanging"): value})
    properties = child(below, "w:pPr", first=True)
    for old in properties.findall(tabs.tag) + properties.findall(hanging.tag):
        properties.remove(old)
    insert_before(properties, tabs, "w:spacing", *_AFTER_INDENT)
    insert_before(properties, hanging, *_AFTER_INDENT)


def _text(cell: BaseOxmlElement) -> str:
    return "".join(one.text or "" for one in cell.iter(_T)).strip()
