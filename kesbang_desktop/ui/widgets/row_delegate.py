"""Rows of two lines and coloured pills, shared by the tables."""

from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.tables.cell import RowRole
from kesbang_desktop.ui.widgets.model_index import Index
from kesbang_desktop.ui.widgets.painting import (
    draw_pill,
    painted_theme,
    scaled_font,
    tone_colours,
)
from kesbang_desktop.ui.widgets.wrapped_text import wrap

_SIDE = 10
_ABOVE = 8
_STEP = "\u2003"


def row_height(font: QFont) -> int:
    """Return the height in pixels of a row with two lines."""
    small = QFontMetrics(scaled_font(font, 0.85))
    return QFontMetrics(font).height() + small.height() + 2 * _ABOVE + 2


def rest_unless_focused(painter: QPainter, ground: QStyleOptionViewItem) -> None:
    """Paint a selected row quietly where its list does not have the keyboard."""
    view, focused = ground.widget, QApplication.focusWidget()
    if view is None or not ground.state & QStyle.StateFlag.State_Selected:
        return
    if focused is not None and (focused is view or view.isAncestorOf(focused)):
        return
    ground.state &= ~QStyle.StateFlag.State_Selected
    painter.fillRect(ground.rect, QColor(painted_theme().window))


class RowDelegate(QStyledItemDelegate):
    """Paints a cell's text, a muted second line under it, or a pill.

    ``marks_cell`` outlines the current cell, for tables that are edited cell by cell.
    """

    marks_cell = False

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        text, ground.text = ground.text, ""
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        ground.state &= ~QStyle.StateFlag.State_HasFocus
        rest_unless_focused(painter, ground)
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, option.widget)
        area = option.rect.adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        tone = index.data(RowRole.TONE) or Tone.PLAIN
        if index.data(RowRole.IS_PILL):
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_pill(painter, area, text, tone, option.font, selected)
        else:
            self._paint_lines(painter, area, text, index, option.font)
        if focused and self.marks_cell:
            painter.setPen(QColor(painted_theme().accent))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -2, -2), 4, 4)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for both lines; the view decides the width."""
        return QSize(super().sizeHint(option, index).width(), row_height(option.font))

    @staticmethod
    def _paint_pill(
        painter: QPainter, area: QRect, text: str, tone: Tone, font: QFont, selected: bool
    ) -> None:
        if text:
            small = scaled_font(font, 0.9)
            line = QRect(
                area.left(), area.top() - 2, area.width(), QFontMetrics(small).height() + 6
            )
            draw_pill(painter, line, text, tone, small, outlined=selected)

    @staticmethod
    def _paint_lines(painter: QPainter, area: QRect, text: str, index: Any, font: QFont) -> None:
        tone = index.data(RowRole.TONE) or Tone.PLAIN
        second = index.data(RowRole.SECOND_LINE) or ""
        align = index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignLeft
        weight = QFont.Weight.DemiBold if index.data(RowRole.IS_STRONG) else None
        first_font = scaled_font(font, 1.0, weight)
        theme = painted_theme()
        colour = tone_colours(tone, theme)[0]
        high = QFontMetrics(first_font).height()
        if steps := index.data(RowRole.INDENT):
            area = area.adjusted(steps * QFontMetrics(first_font).horizontalAdvance(_STEP), 0, 0, 0)
        top = QRect(area.left(), area.top(), area.width(), high)
        # A table of rows of one line has no room for another.
        wraps = not second and area.height() + _ABOVE >= 2 * high
        first, *rest = wrap(text, first_font, area.width(), 2 if wraps else 1)
        painter.save()
        _paint_line(painter, top, first, first_font, colour, align)
        below = top.translated(0, top.height() + (2 if second else 0))
        if second:
            plain = tone in (Tone.PLAIN, Tone.MUTED)
            small_colour = tone_colours(Tone.MUTED, theme)[0] if plain else colour
            small = scaled_font(font, 0.85)
            (shown,) = wrap(second, small, area.width(), 1)
            _paint_line(painter, below, shown, small, small_colour, align)
        for line in rest:
            _paint_line(painter, below, line, first_font, colour, align)
        painter.restore()


def _paint_line(
    painter: QPainter,
    area: QRect,
    text: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag,
) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
    painter.drawText(area, align | flags, text)
