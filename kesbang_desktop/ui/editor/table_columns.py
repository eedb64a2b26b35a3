"""Where the columns of tables stand: as wide as their widest cell, as far as the text is wide.

A cell is letters in its row, and what stands between two is one object character as wide as the
rest of its column. So columns stand under one another without a word of it in the text or in undo.
A row with a cell too long for its column is told with its bars close to the words, and wraps as
any text does.
"""

from dataclasses import dataclass
from itertools import product
from uuid import UUID

from PySide6.QtCore import QLineF, QObject, QRectF, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextBlock, QTextDocument

from kesbang_desktop.domain.emphasis import Spans, cut, runs
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.ui.editor.emphasis_formats import emphasis_in
from kesbang_desktop.ui.editor.inline_objects import OBJECT_CHARACTER
from kesbang_desktop.ui.editor.line import CELL_PADDING
from kesbang_desktop.ui.editor.line_table import LineTable

# The room of an empty cell, in pixels.
_NARROWEST = 44.0
# So much of a column is left where several share too little room.
_LEAST = 90.0
# What rounding and the caret behind the last letter take.
_SLACK = 4.0
# The grid reaches over the room above and below a row.
_REACH = 3.5


@dataclass(frozen=True, slots=True)
class _Row:
    """A row as it was measured: the widths of its cells."""

    cells: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class _Columns:
    """The widths of the columns of one table, padding included."""

    widths: tuple[float, ...]

    def fit(self, row: _Row) -> bool:
        """Tell whether every cell of ``row`` has room in its column."""
        pairs = zip(row.cells, self.widths, strict=False)
        return all(cell + 2 * CELL_PADDING <= width + 0.5 for cell, width in pairs)


# Bold or not, italic or not.
_LOOKS = tuple(product((False, True), repeat=2))
_NONE, _UNKNOWN = _Columns(()), _Row(())


class TableColumns(QObject):
    """Follows the rows of ``document``, which ``table`` mirrors.

    ``changed()`` where the columns of a table are others than before.
    """

    changed = Signal()

    def __init__(self, document: QTextDocument, table: LineTable) -> None:
        super().__init__(table)
        self._document = document
        self._table = table
        self._rows: dict[UUID, _Row] = {}
        self._columns: dict[UUID, _Columns] = {}
        self._width = 0.0
        self.use_font(document.defaultFont())
        document.contentsChange.connect(self._follow)
        table.lines_changed.connect(self._follow_lines)

    def use_font(self, font: QFont) -> None:
        """Measure in ``font`` from now on."""
        self._metrics = {look: QFontMetricsF(_in_look(font, *look)) for look in _LOOKS}
        self._rows.clear()
        self._columns.clear()

    def gap_behind(self, position: int) -> float:
        """Return how wide what stands between two cells is, at ``position`` of the document."""
        block = self._document.findBlock(position)
        columns, row = self._of(block)
        if not columns.fit(row):
            return 2 * CELL_PADDING
        number = block.text().count(OBJECT_CHARACTER, 0, position - block.position()) - 1
        if not 0 <= number < min(len(columns.widths), len(row.cells)):
            return 2 * CELL_PADDING
        return columns.widths[number] - row.cells[number]

    def paint(self, painter: QPainter, block: QTextBlock, rect: QRectF, pen: QPen) -> None:
        """Paint the lines around the cells of ``block``, which stands in ``rect``."""
        columns, row = self._of(block)
        lines, number = self._table.shapes, block.blockNumber()
        is_first = not number or lines[number - 1].kind is not EntryKind.TABLE_ROW
        top, bottom = rect.top() - _REACH, rect.bottom() + _REACH
        left = rect.left()
        right = left + sum(columns.widths)
        if is_first:
            header = pen.color()
            header.setAlpha(70)
            painter.fillRect(QRectF(left, top, right - left, bottom - top), header)
        painter.setPen(pen)
        painter.drawRect(QRectF(left, top, right - left, bottom - top))
        if columns.fit(row):
            for width in columns.widths[:-1]:
                left += width
                painter.drawLine(QLineF(left, top, left, bottom))

    def is_loose(self, position: int) -> bool:
        """Tell whether the row at ``position`` is told with its bars close to the words."""
        columns, row = self._of(self._document.findBlock(position))
        return not columns.fit(row)

    def _of(self, block: QTextBlock) -> tuple[_Columns, _Row]:
        if self._width != self._document.textWidth():
            self._width = self._document.textWidth()
            self._columns.clear()
        number, lines = block.blockNumber(), self._table.shapes
        if not 0 <= number < len(lines):
            return _NONE, _UNKNOWN
        one = lines[number].id
        if one not in self._columns or one not in self._rows:
            # Qt asks while it lays out: nothing may be changed here.
            self._measure(*self._bounds(number), range(0))
        return self._columns.get(one, _NONE), self._rows.get(one, _UNKNOWN)

    def _follow_lines(self, first: int, removed: int, added: int) -> None:
        """Measure all tables when other minutes are shown; other changes come with the text."""
        if added == len(self._table.shapes) and (first, removed) == (0, 0):
            self._rows.clear()
            self._columns.clear()
            if any(one.kind is EntryKind.TABLE_ROW for one in self._table.shapes):
                self._document.markContentsDirty(0, self._document.characterCount())

    def _follow(self, position: int, _removed: int, added: int) -> None:
        """Measure what was touched; a table whose columns are others now is laid out anew."""
        lines = self._table.shapes
        first = self._document.findBlock(position).blockNumber()
        last_block = self._document.findBlock(position + added)
        last = last_block.blockNumber() if last_block.isValid() else len(lines) - 1
        touched = range(max(first, 0), last + 1)
        number = max(first - 1, 0)
        while number < min(last + 2, len(lines)):
            if lines[number].kind is not EntryKind.TABLE_ROW:
                number += 1
                continue
            start, number = self._bounds(number)
            if self._measure(start, number, touched):
                begin = self._document.findBlockByNumber(start).position()
                end = self._document.findBlockByNumber(number - 1)
                self._document.markContentsDirty(begin, end.position() + end.length() - 1 - begin)
                self.changed.emit()

    def _bounds(self, number: int) -> tuple[int, int]:
        """Return where the table of the row ``number`` begins, and the number behind it."""
        lines = self._table.shapes
        start, end = number, number + 1
        while start and lines[start - 1].kind is EntryKind.TABLE_ROW:
            start -= 1
        while end < len(lines) and lines[end].kind is EntryKind.TABLE_ROW:
            end += 1
        return start, end

    def _measure(self, start: int, end: int, touched: range) -> bool:
        """Measure the table of the rows from ``start`` up to ``end``, those ``touched`` again.

        Tells whether its columns are others now.
        """
        ids = [one.id for one in self._table.shapes[start:end]]
        for number, one in enumerate(ids, start):
            if one not in self._rows or number in touched:
                self._rows[one] = self._row(self._document.findBlockByNumber(number))
        columns = _Columns(_shared([self._rows[one] for one in ids], self._room()))
        if all(self._columns.get(one) == columns for one in ids):
            return False
        self._columns.update(dict.fromkeys(ids, columns))
        return True

    def _row(self, block: QTextBlock) -> _Row:
        text, spans = block.text(), emphasis_in(block)
        starts = [at + 1 for at, one in enumerate(text) if one == OBJECT_CHARACTER] or [0]
        ends = [start - 1 for start in starts[1:]] + [len(text)]
        return _Row(
            tuple(
                self._wide(text[start:end], cut(spans, start, end))
                for start, end in zip(starts, ends, strict=True)
            )
        )

    def _wide(self, cell: str, spans: Spans) -> float:
        """Return how wide ``cell`` is, bold and italic letters as they are."""
        return sum(
            self._metrics[bold, italic].horizontalAdvance(piece)
            for piece, bold, italic in runs(cell, spans)
        )

    def _room(self) -> float:
        frame = self._document.rootFrame().frameFormat()
        return self._document.textWidth() - frame.leftMargin() - frame.rightMargin() - _SLACK


def _in_look(font: QFont, bold: bool, italic: bool) -> QFont:
    made = QFont(font)
    made.setBold(bold or font.bold())
    made.setItalic(italic or font.italic())
    return made


def _shared(rows: list[_Row], room: float) -> tuple[float, ...]:
    """Return the widths of the columns of ``rows`` in ``room``: the widest give way first."""
    count = max(len(row.cells) for row in rows)
    wanted = [
        max(
            [_NARROWEST, *(row.cells[at] + 2 * CELL_PADDING for row in rows if at < len(row.cells))]
        )
        for at in range(count)
    ]
    for _ in wanted:
        over = sum(wanted) - room
        widest = max(wanted)
        if over <= 0 or widest <= _LEAST:
            break
        second = max([one for one in wanted if one < widest], default=_LEAST)
        many = wanted.count(widest)
        given = max(widest - over / many, second, _LEAST)
        wanted = [given if one == widest else one for one in wanted]
    return tuple(wanted)
