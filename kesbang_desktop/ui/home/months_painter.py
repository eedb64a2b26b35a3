"""Paints the chart of months: hatched and full bars under a line with dots.

Shapes and numbers tell the three apart, so that a grey print says the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from kesbang_desktop.ui.language.formats import month_name, with_dots
from kesbang_desktop.ui.widgets.painting import painted_theme, scaled_font

if TYPE_CHECKING:
    from kesbang_desktop.domain.done_share import ActionsInMonth

_DOT = 3.0
_GAP = 4.0
_LINE_SHARE = 0.36
_WIDEST_BAR = 22.0


class MonthsPainter:
    """Lays ``months`` out in ``area``; lengths are in device-independent pixels."""

    def __init__(self, months: Sequence[ActionsInMonth], area: QRectF, font: QFont) -> None:
        self._months = months
        self._area = area
        self._font = scaled_font(font, 0.82)
        self._metrics = QFontMetricsF(self._font)
        self._theme = painted_theme()
        line = self._metrics.height()
        legend = line + 2 * _GAP
        feet = 2 * line + _GAP
        plot = area.adjusted(0, legend, 0, -feet)
        split = plot.top() + plot.height() * _LINE_SHARE
        # Numbers stand over the dots and over the bars.
        self._line_area = QRectF(
            QPointF(plot.left(), plot.top() + line + _GAP), QPointF(plot.right(), split - _DOT)
        )
        self._bars_area = QRectF(
            QPointF(plot.left(), split + line + _GAP), QPointF(plot.right(), plot.bottom())
        )

    def slot(self, place: int) -> QRectF:
        """Return the column of the month at ``place``."""
        width = self._area.width() / max(1, len(self._months))
        left = self._area.left() + place * width
        return QRectF(left, self._area.top(), width, self._area.height())

    def paint(self, painter: QPainter, names: tuple[str, str, str]) -> None:
        """Paint everything; ``names`` are what is noted, closed and open."""
        painter.setFont(self._font)
        self._paint_legend(painter, names)
        self._paint_feet(painter)
        self._paint_bars(painter)
        self._paint_line(painter)

    def _paint_legend(self, painter: QPainter, names: tuple[str, str, str]) -> None:
        side = self._metrics.ascent()
        left, top = self._area.left(), self._area.top() + _GAP / 2
        baseline = top + self._metrics.ascent()
        for kind, name in enumerate(names):
            box = QRectF(left, baseline - side + 1, side, side - 1)
            if kind == 2:
                middle = QPointF(box.center().x() + side / 2, box.center().y())
                painter.setPen(self._line_pen())
                painter.drawLine(QLineF(box.left(), middle.y(), box.left() + 2 * side, middle.y()))
                self._paint_dot(painter, middle)
                box.setWidth(2 * side)
            else:
                self._paint_box(painter, box, is_full=kind == 1)
            left = box.right() + _GAP + 2
            painter.setPen(QColor(self._theme.muted))
            painter.drawText(QPointF(left, baseline), name)
            left += self._metrics.horizontalAdvance(name) + 18

    def _paint_feet(self, painter: QPainter) -> None:
        bottom = self._bars_area.bottom()
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.drawLine(QLineF(self._area.left(), bottom, self._area.right(), bottom))
        painter.setPen(QColor(self._theme.muted))
        baseline = bottom + _GAP + self._metrics.ascent()
        year = 0
        for place, one in enumerate(self._months):
            middle = self.slot(place).center().x()
            self._paint_words(painter, month_name(one.month.month)[:3], middle, baseline)
            if one.month.year != year:
                year = one.month.year
                below = baseline + self._metrics.height()
                self._paint_words(painter, str(year), middle, below)

    def bars(self, place: int) -> tuple[QRectF, QRectF]:
        """Return the bars of what was noted and closed in the month at ``place``."""
        most = max(max(one.noted, one.closed) for one in self._months) or 1
        slot, one = self.slot(place), self._months[place]
        width = min(_WIDEST_BAR, slot.width() * 0.36)
        noted, closed = (
            self._bars_area.height() * count / most for count in (one.noted, one.closed)
        )
        middle, bottom = slot.center().x(), self._bars_area.bottom()
        return (
            QRectF(middle - width - 1, bottom - noted, width, noted),
            QRectF(middle + 1, bottom - closed, width, closed),
        )

    def points(self) -> list[QPointF]:
        """Return where the line of what was open passes each month."""
        most = max(one.open_at_end for one in self._months) or 1
        area = self._line_area
        return [
            QPointF(
                self.slot(place).center().x(),
                area.bottom() - area.height() * one.open_at_end / most,
            )
            for place, one in enumerate(self._months)
        ]

    def _paint_bars(self, painter: QPainter) -> None:
        most = max(max(one.noted, one.closed) for one in self._months)
        has_room = self._fits(with_dots(most), self.slot(0).width() / 2)
        for place, one in enumerate(self._months):
            for side, box in enumerate(self.bars(place)):
                count = (one.noted, one.closed)[side]
                if count:
                    self._paint_box(painter, box, is_full=side == 1)
                if count and has_room:
                    painter.setPen(QColor(self._theme.muted))
                    middle = box.center().x()
                    self._paint_words(painter, with_dots(count), middle, box.top() - 3)

    def _paint_line(self, painter: QPainter) -> None:
        points = self.points()
        painter.setPen(self._line_pen())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        most = max(one.open_at_end for one in self._months)
        fits = self._fits(with_dots(most), self.slot(0).width())
        for place, (point, one) in enumerate(zip(points, self._months, strict=True)):
            self._paint_dot(painter, point)
            if fits or place == len(points) - 1:
                painter.setPen(QColor(self._theme.text))
                words, above = with_dots(one.open_at_end), point.y() - _DOT - _GAP
                self._paint_words(painter, words, point.x(), above)

    def _paint_box(self, painter: QPainter, box: QRectF, is_full: bool) -> None:
        colour = QColor(self._theme.accent if is_full else self._theme.muted)
        painter.setPen(QPen(colour, 1))
        painter.setBrush(QBrush(colour) if is_full else self._hatch(colour))
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))

    def _hatch(self, colour: QColor) -> QBrush:
        faint = QColor(colour)
        faint.setAlpha(150)
        return QBrush(faint, Qt.BrushStyle.BDiagPattern)

    def _paint_dot(self, painter: QPainter, middle: QPointF) -> None:
        painter.setPen(QPen(QColor(self._theme.action), 1.5))
        painter.setBrush(QColor(self._theme.surface))
        painter.drawEllipse(middle, _DOT, _DOT)

    def _line_pen(self) -> QPen:
        return QPen(QColor(self._theme.action), 1.5)

    def _fits(self, text: str, room: float) -> bool:
        return self._metrics.horizontalAdvance(text) + 2 <= room

    def _paint_words(self, painter: QPainter, text: str, middle: float, baseline: float) -> None:
        width = self._metrics.horizontalAdvance(text)
        # The first and the last stay inside.
        left = max(self._area.left(), min(middle - width / 2, self._area.right() - width))
        painter.drawText(QPointF(left, baseline), text)
