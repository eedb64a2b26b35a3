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

    def paint(self, area: QRect) -> None:
        """Paint what ``area`` of the viewport shows."""
        painter = QPainter(self._edit.viewport())
        base = self._edit.document().defaultFont()
        small = QFont(base)
        small.setPointSizeF(min(base.pointSizeF(), self._edit.font().pointSizeF()) * 0.84)
        ascent = QFontMetricsF(base).ascent()
        current = self._edit.textCursor().block().blockNumber()
        for block, rect in self._visible_blocks(area):
            index = block.blockNumber()
            if index >= len(self._table.lines):
                break
            self._paint_ground(painter, rect, index, index == current)
            baseline = rect.top() + self._first_baseline(block, ascent)
            self._paint_number(painter, baseline, index, base)
            self._paint_time(painter, baseline, index, small)
        painter.end()

    def _visible_blocks(self, area: QRect) -> Iterator[tuple[QTextBlock, QRectF]]:
        layout = self._edit.document().documentLayout()
        shift = QPointF(0, -self._edit.verticalScrollBar().value())
        block = self._edit.cursorForPosition(QPoint(0, max(area.top() - 8, 0))).block()
        while block.isValid():
            rect = layout.blockBoundingRect(block).translated(shift)
            if rect.top() - 8 > area.bottom():
                break
            yield block, rect
            block = block.next()

    def _first_baseline(self, block: QTextBlock, ascent: float) -> float:
        layout = block.layout()
        return layout.lineAt(0).ascent() if layout.lineCount() else ascent

    def _paint_ground(self, painter: QPainter, rect: QRectF, index: int, current: bool) -> None:
        width = self._edit.viewport().width()
        row = QRectF(0, rect.top() - 3, width, rect.height() + 5)
        colours = kind_colours(self._table.lines[index].kind, self.theme)
        if colours is not None:
            painter.fillRect(row, QColor(colours[1]))
            painter.fillRect(QRectF(0, row.top(), _BAR, row.height()), QColor(colours[0]))
        elif current:
            painter.fillRect(row, QColor(self.theme.current))

    def _paint_number(self, painter: QPainter, baseline: float, index: int, base: QFont) -> None:
        line = self._table.lines[index]
        indent = self._edit.document().indentWidth() * line.level
        label = self._table.number(index).label
        font = QFont(base)
        is_agenda = line.kind is EntryKind.AGENDA
        font.setWeight(QFont.Weight.DemiBold if is_agenda else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text if is_agenda else self.theme.muted))
        width = painter.fontMetrics().horizontalAdvance(label)
        left = TEXT_LEFT + indent - _NUMBER_GAP - max(width, 16)
        painter.drawText(QPointF(left, baseline), label)

    def _paint_time(self, painter: QPainter, baseline: float, index: int, font: QFont) -> None:
        entry_id = self._table.lines[index].id
        noted = self._noted_at(entry_id) if self.shows_times and entry_id else None
        if noted is not None:
            painter.setFont(font)
            painter.setPen(QColor(self.theme.faint))
            painter.drawText(QPointF(_TIME_LEFT, baseline), format_time(noted.time()))
