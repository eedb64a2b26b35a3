"""Paints what stands beside the text: tints, numbers, times. Only what is visible is touched."""

from collections.abc import Callable, Iterator
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextBlock
from PySide6.QtWidgets import QTextEdit

from kesbang_desktop.domain.dates import format_time
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.ui.editor.line_table import LineTable
from kesbang_desktop.ui.editor.look import kind_colours
from kesbang_desktop.ui.theme import Theme

TEXT_LEFT = 100
_TIME_LEFT = 14
_NUMBER_GAP = 12
_BAR = 3
# How far the tint of an entry reaches beyond its lines.
_ABOVE = 4
_BELOW = 3


class MarginPainter:
    """Paints the margin of ``edit`` under its text.

    ``noted_at`` gives the time an entry was first typed, or None.
    """

    def __init__(
        self,
        edit: QTextEdit,
        table: LineTable,
        theme: Theme,
        noted_at: Callable[[UUID], datetime | None],
    ) -> None:
        self._edit = edit
        self._table = table
        self._noted_at = noted_at
        self.theme = theme
        self.shows_times = True
        self._pens: _Pens | None = None

    def paint(self, area: QRect) -> None:
        """Paint what ``area`` of the viewport shows."""
        pens = self._pens_for(self._edit.document().defaultFont())
        painter = QPainter(self._edit.viewport())
        current = self._edit.textCursor().blockNumber()
        lines = self._table.lines
        for block, rect in self._visible_blocks(area):
            index = block.blockNumber()
            if index >= len(lines):
                break
            self._paint_ground(painter, rect, lines[index].kind, index == current)
            layout = block.layout()
            ascent = layout.lineAt(0).ascent() if layout.lineCount() else pens.ascent
            self._paint_number(painter, rect.top() + ascent, index, pens)
            self._paint_time(painter, rect.top() + ascent, lines[index].id, pens)
        painter.end()

    def _pens_for(self, font: QFont) -> "_Pens":
        if self._pens is None or self._pens.plain != font:
            self._pens = _Pens(font, self._edit.font())
        return self._pens

    def _visible_blocks(self, area: QRect) -> Iterator[tuple[QTextBlock, QRectF]]:
        layout = self._edit.document().documentLayout()
        shift = QPointF(0, -self._edit.verticalScrollBar().value())
        block = self._edit.cursorForPosition(QPoint(0, area.top())).block()
        if block.previous().isValid():
            block = block.previous()
        while block.isValid():
            rect = layout.blockBoundingRect(block).translated(shift)
            if rect.top() - _ABOVE > area.bottom():
                break
            if rect.bottom() + _BELOW >= area.top():
                yield block, rect
            block = block.next()

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, kind: EntryKind, current: bool
    ) -> None:
        colours = kind_colours(kind, self.theme)
        if colours is None and not current:
            return
        width = self._edit.viewport().width()
        row = QRectF(0, rect.top() - _ABOVE, width, rect.height() + _ABOVE + _BELOW)
        painter.fillRect(row, QColor(colours[1] if colours else self.theme.current))
        if colours is not None:
            painter.fillRect(QRectF(0, row.top(), _BAR, row.height()), QColor(colours[0]))

    def _paint_number(self, painter: QPainter, baseline: float, index: int, pens: "_Pens") -> None:
        line = self._table.lines[index]
        is_agenda = line.kind is EntryKind.AGENDA
        label = self._table.number(index).label
        painter.setFont(pens.bold if is_agenda else pens.plain)
        painter.setPen(QColor(self.theme.text if is_agenda else self.theme.muted))
        indent = self._edit.document().indentWidth() * line.level
        left = TEXT_LEFT + indent - _NUMBER_GAP - max(pens.width(label, is_agenda), 16)
        painter.drawText(QPointF(left, baseline), label)

    def _paint_time(
        self, painter: QPainter, baseline: float, entry_id: UUID | None, pens: "_Pens"
    ) -> None:
        noted = self._noted_at(entry_id) if self.shows_times and entry_id else None
        if noted is not None:
            painter.setFont(pens.small)
            painter.setPen(QColor(self.theme.faint))
            painter.drawText(QPointF(_TIME_LEFT, baseline), format_time(noted.time()))


class _Pens:
    """Fonts of the margin, made once for a text size."""

    def __init__(self, font: QFont, unzoomed: QFont) -> None:
        self.plain = QFont(font)
        self.bold = QFont(font)
        self.bold.setWeight(QFont.Weight.DemiBold)
        self.small = QFont(font)
        self.small.setPointSizeF(min(font.pointSizeF(), unzoomed.pointSizeF()) * 0.84)
        self.ascent = QFontMetricsF(font).ascent()
        self._metrics = (QFontMetricsF(self.plain), QFontMetricsF(self.bold))
        self._widths: dict[tuple[str, bool], float] = {}

    def width(self, label: str, bold: bool) -> float:
        """Return the width of ``label`` in pixels."""
        key = (label, bold)
        if key not in self._widths:
            self._widths[key] = self._metrics[bold].horizontalAdvance(label)
        return self._widths[key]
