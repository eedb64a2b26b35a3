"""Tables of the minutes: rows that a template printed as paragraphs become tables of Word.

So a template need not know of tables, and one of an office that does not prints them too.
"""

from collections.abc import Collection, Iterator
from copy import deepcopy
from dataclasses import dataclass, field

from docx.document import Document
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import OxmlElement, parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm

from kesbang_desktop.documents.layout.line_tables import Line, paragraphs_with_rows, parted
from kesbang_desktop.documents.layout.page_setup import text_width
from kesbang_desktop.documents.layout.style_spaces import StyleSpaces
from kesbang_desktop.domain.corrections.anchor import Part, anchor_name, read_anchor
from kesbang_desktop.domain.printed_rows import PrintedRows
from kesbang_desktop.domain.table_cells import BAR, is_number

_HEAD, _CONTENT, _ACROSS = "KepalaTabel", "IsiTabel", "KelompokTabel"
_NAME, _VAL, _ID, _LEFT = qn("w:name"), qn("w:val"), qn("w:id"), qn("w:left")
_START, _END, _P, _R, _T = (
    qn(f"w:{one}") for one in ("bookmarkStart", "bookmarkEnd", "p", "r", "t")
)
_TBL = qn("w:tbl")
_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
_LINE = '<w:{} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
_MARGIN = Cm(0.15).twips
# Beyond the bookmarks that a paper has of its own, in its tree and beside it.
_FIRST_NUMBER = 1_000_000
_BETWEEN = (
    f'<w:p {nsdecls("w")}><w:pPr><w:spacing w:before="0" w:after="0" w:line="120" '
    'w:lineRule="exact"/></w:pPr></w:p>'
)
# Below a table, in twentieths of a point.
_ROOM_BELOW = 120
# A table that had less room begins at the edge of the text.
_NARROWEST = Cm(7).twips
# A row that says more in one of its cells may go over pages.
_LONGEST_WHOLE = 1_000
# One of more columns too.
_MOST_INDENTED = 7


@dataclass(slots=True)
class _Row:
    """A row with the runs of each cell, and what of its bookmark is there."""

    start: BaseOxmlElement | None = None
    end: BaseOxmlElement | None = None
    is_across: bool = False
    cells: list[list[BaseOxmlElement]] = field(default_factory=lambda: [[]])

    def texts(self) -> list[str]:
        """Return what its cells say."""
        return ["".join(one.text or "" for run in cell for one in run.iter(_T)).strip()
                for cell in self.cells]  # fmt: skip

    def name(self, number: int, name: str) -> None:
        """Let it stand in the bookmark ``name``."""
        self.start, self.end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
        self.start.set(_ID, str(number))
        self.start.set(_NAME, name)
        self.end.set(_ID, str(number))


def make_tables(document: Document, printed: PrintedRows) -> None:
    """Make tables of the rows in the body of ``document``, which are those ``printed``.

    A row of a table in a cell gets a bookmark of its own, as all others have.
    """
    body = document.element.body
    prefix = f"{Part.ROW}_"
    marks = [one for one in body.iter(_START) if one.get(_NAME, "").startswith(prefix)]
    spaces = StyleSpaces(document)
    width = text_width(document)
    heads, across = (
        {anchor_name(Part.ROW, one) for one in ids} for ids in (printed.heads, printed.across)
    )
    for group in _groups(marks, heads):
        first, *others = (mark.getparent() for mark in group)
        rows = [_read_row(mark, across) for mark in group]
        for one in others:
            one.getparent().remove(one)
        table = _put_table(first, rows, width, spaces)
        first.getparent().remove(first)
        _settle(table, spaces)
    number = _FIRST_NUMBER
    for paragraph in paragraphs_with_rows(body):
        tables = [(above, [_row_of(line) for line in lines]) for above, lines in parted(paragraph)]
        rows = [row for _, rows in tables for row in rows]
        names = _names_under(paragraph, printed)
        for row, name in zip(rows, names if len(names) == len(rows) else (), strict=False):
            row.name(number, name)
            number += 1
        for above, rows in tables:
            _settle(_put_table(above, rows, width, spaces), spaces)


def _names_under(paragraph: BaseOxmlElement, printed: PrintedRows) -> list[str]:
    """Return the names of the rows that stand under the action in ``paragraph``."""
    anchors = (read_anchor(one.get(_NAME, "")) for one in paragraph.iter(_START))
    actions = [one.id for one in anchors if one and one.part is Part.ENTRY]
    return [anchor_name(Part.ROW, row) for one in actions for row in printed.under.get(one, ())]


def _put_table(
    above: BaseOxmlElement, rows: list[_Row], width: int, spaces: StyleSpaces
) -> BaseOxmlElement:
    """Put the table of ``rows`` below the paragraph ``above``, of whose form it is; return it."""
    cell = above.getparent() if above.getparent().tag == qn("w:tc") else None
    room = (_cell_width(cell) or width) if cell is not None else width
    indent = spaces.of(above)
    is_wide = room - indent < _NARROWEST or max(len(row.cells) for row in rows) > _MOST_INDENTED
    indent = 0 if cell is not None or is_wide else indent
    table = _table(rows, indent, room - indent, spaces)
    above.addnext(table)
    return table


def _settle(table: BaseOxmlElement, spaces: StyleSpaces) -> None:
    """Keep what leads to ``table`` on its page, and give what follows some room above."""
    if table.getprevious() is not None and table.getprevious().tag == _TBL:
        # Word makes one table of two that touch.
        table.addprevious(parse_xml(_BETWEEN))
    above, below = table.getprevious(), table.getnext()
    if above is not None and above.tag == _P and above.find(_R) is not None:
        above.get_or_add_pPr().get_or_add_keepNext()
    if below is not None and below.tag == _P and spaces.above(below) < _ROOM_BELOW:
        spacing = below.get_or_add_pPr().get_or_add_spacing()
        spacing.set(qn("w:before"), str(_ROOM_BELOW))
    if below is None and table.getparent().tag == qn("w:tc"):
        # Word wants a paragraph at the end of every cell.
        table.addnext(OxmlElement("w:p"))


def _groups(
    marks: list[BaseOxmlElement], heads: Collection[str]
) -> Iterator[list[BaseOxmlElement]]:
    """Yield the marks of each table: those of paragraphs right below one another.

    One of ``heads`` begins another table.
    """
    group: list[BaseOxmlElement] = []
    for mark in marks:
        if mark.getparent().tag != _P:
            continue
        is_below = group and mark.getparent().getprevious() is group[-1].getparent()
        if group and (not is_below or mark.get(_NAME) in heads):
            yield group
            group = []
        group.append(mark)
    if group:
        yield group


def _read_row(start: BaseOxmlElement, across: Collection[str]) -> _Row:
    """Return the runs of a row, cut at its bars."""
    end = start
    row = _Row(start, start, start.get(_NAME) in across)
    while (end := end.getnext()) is not None:
        if end.tag == _END and end.get(_ID) == start.get(_ID):
            row.end = end
            break
        if end.tag == _R:
            _cut(end, row.cells)
    return row


def _row_of(line: Line) -> _Row:
    row = _Row()
    for run in line:
        _cut(run, row.cells)
    return row


def _cut(run: BaseOxmlElement, cells: list[list[BaseOxmlElement]]) -> None:
    """Put the pieces of ``run`` into ``cells``, of which the last is open."""

    def piece() -> BaseOxmlElement:
        new = OxmlElement("w:r")
        traits = run.find(qn("w:rPr"))
        if traits is not None:
            new.append(deepcopy(traits))
        cells[-1].append(new)
        return new

    into = piece()
    for child in run:
        if child.tag == qn("w:rPr"):
            continue
        if child.tag != _T:
            into.append(deepcopy(child))
            continue
        texts = (child.text or "").split(BAR)
        for number, text in enumerate(texts):
            if number:
                cells.append([])
                into = piece()
                text = text.lstrip()
            if number < len(texts) - 1:
                text = text.rstrip()
            said = deepcopy(child)
            said.text = text
            said.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            into.append(said)


def _table(rows: list[_Row], indent: int, width: int, spaces: StyleSpaces) -> BaseOxmlElement:
    count = max(len(row.cells) for row in rows)
    widths = [width * (at + 1) // count - width * at // count for at in range(count)]
    grid = "".join(f'<w:gridCol w:w="{one}"/>' for one in widths)
    table: BaseOxmlElement = parse_xml(
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblW w:w="{width}" w:type="dxa"/>'
        f'<w:tblInd w:w="{indent}" w:type="dxa"/>'
        f"<w:tblBorders>{''.join(map(_LINE.format, _SIDES))}</w:tblBorders>"
        '<w:tblLayout w:type="fixed"/><w:tblCellMar>'
        f'<w:left w:w="{_MARGIN}" w:type="dxa"/><w:right w:w="{_MARGIN}" w:type="dxa"/>'
        '</w:tblCellMar><w:tblCaption w:val="Tabel"/>'
        '<w:tblDescription w:val="Tabel dalam notula; baris pertama adalah kepalanya."/>'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid></w:tbl>"
    )
    numeric = _numeric_columns(rows, count)
    for number, row in enumerate(rows):
        if row.is_across:
            leads = number + 1 < len(rows) and not rows[number + 1].is_across
            table.append(_row_across(row, width, count, spaces, leads=leads))
        else:
            table.append(_table_row(row, widths, numeric, spaces, is_header=not number))
    return table


def _numeric_columns(rows: list[_Row], count: int) -> set[int]:
    """Return the columns that hold nothing but amounts below their header."""
    columns: list[list[str]] = [[] for _ in range(count)]
    for row in rows[1:]:
        if row.is_across:
            continue
        for at, text in enumerate(row.texts()):
            columns[at].append(text.replace("\u00a0", " "))
    return {
        at
        for at, texts in enumerate(columns)
        if any(any(map(str.isdigit, one)) for one in texts)
        and all(is_number(one) for one in texts if one)
    }


def _row_across(
    row: _Row, width: int, count: int, spaces: StyleSpaces, *, leads: bool
) -> BaseOxmlElement:
    """Return a row of one cell; one that ``leads`` to others stays with the first of them."""
    style = spaces.known(_ACROSS) or spaces.known(_CONTENT)
    bound = f'<w:pStyle w:val="{style}"/>' if style else ""
    keep = "<w:keepNext/>" if leads else ""
    made: BaseOxmlElement = parse_xml(
        f"<w:tr {nsdecls('w')}><w:trPr><w:cantSplit/></w:trPr>"
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:gridSpan w:val="{count}"/></w:tcPr>'
        f"<w:p><w:pPr>{bound}{keep}</w:pPr></w:p></w:tc></w:tr>"
    )
    made.find(f"{qn('w:tc')}/{_P}").extend(_around(row, row.cells[0]))
    return made


def _table_row(
    row: _Row, widths: list[int], numeric: set[int], spaces: StyleSpaces, *, is_header: bool
) -> BaseOxmlElement:
    repeated = "<w:tblHeader/>" if is_header else ""
    # One as high as a page would be cut where it ends (LibreOffice 7.4 does).
    whole = "<w:cantSplit/>" if max(map(len, row.texts())) <= _LONGEST_WHOLE else ""
    made: BaseOxmlElement = parse_xml(
        f"<w:tr {nsdecls('w')}><w:trPr>{whole}{repeated}</w:trPr></w:tr>"
    )
    style = spaces.known(_HEAD if is_header else _CONTENT)
    for at, width in enumerate(widths):
        bound = f'<w:pStyle w:val="{style}"/>' if style else ""
        keep = "<w:keepNext/>" if is_header else ""
        right = '<w:jc w:val="right"/>' if at in numeric and not is_header else ""
        cell = parse_xml(
            f'<w:tc {nsdecls("w")}><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
            f"<w:p><w:pPr>{bound}{keep}{right}</w:pPr></w:p></w:tc>"
        )
        runs = row.cells[at] if at < len(row.cells) else []
        for run in runs:
            if is_header and not style:
                run.get_or_add_rPr().get_or_add_b()
        cell.find(_P).extend(_around(row, runs) if not at else runs)
        made.append(cell)
    return made


def _around(row: _Row, runs: list[BaseOxmlElement]) -> list[BaseOxmlElement]:
    return [one for one in (row.start, *runs, row.end) if one is not None]


def _cell_width(cell: BaseOxmlElement) -> int:
    width = cell.find(f"{qn('w:tcPr')}/{qn('w:tcW')}")
    return int(width.get(qn("w:w"), 0)) - 2 * _MARGIN if width is not None else 0
