"""Where the columns of tables stand: as wide as their widest cell, as far as the text is wide.

A cell is letters in its row, and what stands between two is one object character as wide as the
rest of its column. So columns stand under one another without a word of it in the text or in undo.
A table that has no room so stands in bands (``table_bands.py``); its header is told with its bars
close to the words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import cast
from uuid import UUID

from PySide6.QtCore import QLineF, QObject, QRectF, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextLayout,
)

from kesbang_desktop.domain.emphasis import Spans, cut, runs
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.ui.editor.emphasis_formats import emphasis_in
from kesbang_desktop.ui.editor.inline_objects import OBJECT_CHARACTER
from kesbang_desktop.ui.editor.line import CELL_PADDING, NO_ID
from kesbang_desktop.ui.editor.line_table import LineTable
from kesbang_desktop.ui.editor.table_bands import Bands, bands_of

# The room of an empty cell, in pixels.
_NARROWEST = 44.0
# What rounding and the caret behind the last letter take.
_SLACK = 4.0
# The grid reaches over the room above and below a row.
_REACH = 3.5
# Names of columns beside the words, against these.
_NAME_SIZE = 0.84


@dataclass(frozen=True, slots=True)
class _Row:
    """A row as it was measured: its cells, how wide they are in one line, where wrapped ones end.

    ``ends`` is by column, where the cell begins and how wide the line is.
    """

    words: tuple[str, ...]
    cells: tuple[float, ...]
    ends: dict[tuple[int, float, float], float] = field(default_factory=dict, compare=False)

    def ends_empty_behind(self, column: int) -> bool:
        """Tell whether the last cell comes after ``column``, and is empty: it has no line."""
        return column >= 0 and column == len(self.words) - 2 and not self.words[-1]


@dataclass(frozen=True, slots=True)
class _Columns:
    """The widths of the columns of one table, padding included, and its bands where it has them.

    ``header`` is the row that gives the columns their ``names``.
    """

    header: UUID
    widths: tuple[float, ...]
    names: tuple[str, ...] = ()
    bands: Bands | None = None


# Bold or not, italic or not.
_LOOKS = tuple(product((False, True), repeat=2))
_NONE, _UNKNOWN = _Columns(NO_ID, ()), _Row((), ())


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
        self._font = font
        self._metrics = {look: QFontMetricsF(_in_look(font, *look)) for look in _LOOKS}
        self.name_font = QFont(font)
        self.name_font.setPointSizeF(font.pointSizeF() * _NAME_SIZE)
        self._name_metrics = QFontMetricsF(self.name_font)
        self._rows.clear()
        self._columns.clear()

    def gap_behind(self, position: int) -> float:
        """Return how wide what stands between two cells is, at ``position`` of the document."""
        block = self._document.findBlock(position)
        columns, row = self._of(block)
        number = _bars_before(block, position)
        known = min(len(columns.widths) - 1, len(row.cells))
        if self._is_told(block, columns) or number >= known:
            return 2 * CELL_PADDING
        if columns.bands is None:
            return columns.widths[number] - row.cells[number]
        if not columns.bands.ends_band(number):
            begin, end = columns.bands.offsets[number : number + 2]
            return end - begin - row.cells[number]
        if row.ends_empty_behind(number):
            return columns.bands.names[number + 1] + CELL_PADDING
        return self._rest_of_line(block, number)

    def paint(self, painter: QPainter, block: QTextBlock, rect: QRectF, pen: QPen) -> None:
        """Paint the lines around the cells of ``block``, which stands in ``rect``."""
        columns, _ = self._of(block)
        lines, number = self._table.shapes, block.blockNumber()
        is_first = not number or lines[number - 1].kind is not EntryKind.TABLE_ROW
        top, bottom = rect.top() - _REACH, rect.bottom() + _REACH
        left = rect.left()
        in_bands = CELL_PADDING + self._line_width() + _SLACK
        width = in_bands if columns.bands else sum(columns.widths)
        frame = QRectF(left, top, width, bottom - top)
        if is_first:
            header = pen.color()
            header.setAlpha(70)
            painter.fillRect(frame, header)
        painter.setPen(pen)
        painter.drawRect(frame)
        if columns.bands is None:
            for one in columns.widths[:-1]:
                left += one
                painter.drawLine(QLineF(left, top, left, bottom))

    def is_loose(self, position: int) -> bool:
        """Tell whether the row at ``position`` is told with its bars close to the words."""
        block = self._document.findBlock(position)
        return self._is_told(block, self._of(block)[0])

    def name_behind(self, position: int) -> tuple[str, float]:
        """Return what the column after the bar at ``position`` is called, where that stands there.

        With it comes how wide it is, in pixels.
        """
        block = self._document.findBlock(position)
        columns, row = self._of(block)
        column = _bars_before(block, position) + 1
        if columns.bands is None or self._is_told(block, columns) or column >= len(columns.names):
            return "", 0.0
        if columns.bands.ends_band(column - 1) and not row.ends_empty_behind(column - 1):
            return "", 0.0
        return columns.names[column], columns.bands.names[column]

    def names_beside(self, block: QTextBlock) -> Iterator[tuple[float, str]]:
        """Yield what the first column of each band of ``block`` is called, and where it begins.

        That is in pixels from the top of the block. Nothing for rows that are no bands.
        """
        columns, row = self._of(block)
        if columns.bands is None or self._is_told(block, columns):
            return
        layout = block.layout()
        for column, start in enumerate(_cell_starts(block.text())):
            if column in columns.bands.starts and not row.ends_empty_behind(column - 1):
                line = layout.lineForTextPosition(start)
                if line.isValid():
                    yield line.y(), columns.names[column]

    def is_banded(self, block: QTextBlock) -> bool:
        """Tell whether ``block`` is a row whose cells stand in bands."""
        columns, _ = self._of(block)
        return columns.bands is not None and not self._is_told(block, columns)

    def _is_told(self, block: QTextBlock, columns: _Columns) -> bool:
        """Tell whether ``block`` heads a table of bands."""
        return columns.bands is not None and self._id_of(block) == columns.header

    def _rest_of_line(self, block: QTextBlock, column: int) -> float:
        """Return what the words of ``column``, the last of its band, leave of their last line."""
        columns, row = self._of(block)
        width = self._line_width()
        begin = columns.bands.offsets[column] if columns.bands else 0.0
        end = begin + row.cells[column]
        if end > width - _SLACK:
            key = column, begin, width
            if key not in row.ends:
                row.ends[key] = self._end_of(block, *key)
            end = row.ends[key]
        return max(width - end - _SLACK / 2, 0.0)

    def _end_of(self, block: QTextBlock, column: int, begin: float, width: float) -> float:
        """Return where the last line of a cell ends that is wrapped as Qt wraps it."""
        start, end = _cell_bounds(block.text())[column]
        layout = QTextLayout(block.text()[start:end], self._font)
        layout.setTextOption(self._document.defaultTextOption())
        layout.setFormats(list(_looks_of(layout.text(), cut(emphasis_in(block), start, end))))
        layout.beginLayout()
        last, room = None, width - begin
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            last, room = line, width
        layout.endLayout()
        if last is None:
            return begin
        # PySide gives the place back with it.
        reached, _ = cast("tuple[float, int]", last.cursorToX(len(layout.text())))
        return reached + (begin if layout.lineCount() == 1 else 0.0)

    def _line_width(self) -> float:
        """Return how wide the lines of a row are."""
        return self._room() + _SLACK - CELL_PADDING

    def _id_of(self, block: QTextBlock) -> UUID:
        number, lines = block.blockNumber(), self._table.shapes
        return lines[number].id if 0 <= number < len(lines) else NO_ID

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
        columns = self._columns_of(ids)
        if all(self._columns.get(one) == columns for one in ids):
            return False
        self._columns.update(dict.fromkeys(ids, columns))
        return True

    def _columns_of(self, ids: Sequence[UUID]) -> _Columns:
        """Return the columns of the rows ``ids``, which are measured."""
        header, *body = (self._rows[one] for one in ids)
        widths = _widest([header, *body])
        if sum(widths) <= self._room():
            return _Columns(ids[0], widths)
        names = header.words + ("",) * (len(widths) - len(header.words))
        sizes = [self._name_metrics.horizontalAdvance(name) for name in names]
        cells = _widest(body, len(widths))
        return _Columns(ids[0], widths, names, bands_of(cells, sizes, self._line_width()))

    def _row(self, block: QTextBlock) -> _Row:
        text, spans = block.text(), emphasis_in(block)
        bounds = _cell_bounds(text)
        return _Row(
            tuple(text[start:end] for start, end in bounds),
            tuple(self._wide(text[start:end], cut(spans, start, end)) for start, end in bounds),
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


def _widest(rows: Sequence[_Row], count: int = 0) -> tuple[float, ...]:
    """Return how wide the columns of ``rows`` would be, ``count`` or more of them."""
    count = max([count, *(len(row.cells) for row in rows)])
    return tuple(
        max(
            [_NARROWEST, *(row.cells[at] + 2 * CELL_PADDING for row in rows if at < len(row.cells))]
        )
        for at in range(count)
    )


def _cell_starts(text: str) -> list[int]:
    """Return where the cells of a row begin in the ``text`` of its block."""
    return [at + 1 for at, one in enumerate(text) if one == OBJECT_CHARACTER] or [0]


def _cell_bounds(text: str) -> list[tuple[int, int]]:
    starts = _cell_starts(text)
    return list(zip(starts, [*(start - 1 for start in starts[1:]), len(text)], strict=True))


def _bars_before(block: QTextBlock, position: int) -> int:
    """Return the number of the column that the bar at ``position`` of the document ends."""
    return max(block.text().count(OBJECT_CHARACTER, 0, position - block.position()) - 1, 0)


def _looks_of(text: str, spans: Spans) -> Iterator[QTextLayout.FormatRange]:
    at = 0
    for piece, bold, italic in runs(text, spans):
        if bold or italic:
            made = QTextLayout.FormatRange()
            made.start, made.length = at, len(piece)
            made.format = QTextCharFormat()
            if bold:
                made.format.setFontWeight(QFont.Weight.Bold)
            made.format.setFontItalic(italic)
            yield made
        at += len(piece)
