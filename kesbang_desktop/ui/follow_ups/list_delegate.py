"""Paints headings of groups, and cells of as many lines as their texts need."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from kesbang_desktop.ui.follow_ups.cells import ActionColumn
from kesbang_desktop.ui.language.formats import with_dots
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.tables.cell import CellText, Heading, RowRole
from kesbang_desktop.ui.widgets.model_index import Index
from kesbang_desktop.ui.widgets.painting import (
    draw_pill,
    painted_theme,
    scaled_font,
    tone_colours,
)
from kesbang_desktop.ui.widgets.row_delegate import rest_unless_focused
from kesbang_desktop.ui.widgets.wrapped_text import wrap

_SIDE = 10
_ABOVE = 8
_SMALL = 0.85
_PILL = 0.9
_BETWEEN = 2


def heading_height(font: QFont) -> int:
    """Return the height in pixels of the heading of a group."""
    return QFontMetrics(font).height() + 2 * (_ABOVE + 2)


def cell_height(texts: Sequence[CellText], font: QFont, width: int) -> int:
    """Return the height in pixels that a cell needs in a column of ``width``."""
    return 2 * _ABOVE + sum(_height(text, font, width - 2 * _SIDE) for text in texts)


class ListDelegate(QStyledItemDelegate):
    """Paints what :class:`FollowUpListModel` says of its cells."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        heading = index.data(RowRole.HEADING)
        if heading is not None:
            paint_heading(painter, option, heading, self._view)
            return
        self._paint_ground(painter, option, index)
        texts = index.data(RowRole.TEXTS)
        area = option.rect.adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        painter.save()
        painter.setClipRect(option.rect)
        if texts is not None:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            _paint_texts(painter, area, texts, option.font, selected)
        elif index.column() == ActionColumn.TEXT:
            _paint_unread(painter, area, option.font)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        ground.state &= ~QStyle.StateFlag.State_HasFocus
        rest_unless_focused(painter, ground)
        view = self._view
        view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, view)
        if index.column() == 0 and index.row() == view.currentIndex().row() and view.hasFocus():
            bar = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1)
            painter.fillRect(bar, QColor(painted_theme().accent))


def paint_heading(
    painter: QPainter, option: QStyleOptionViewItem, heading: Heading, view: QTableView
) -> None:
    """Paint the part of a heading that lies in this cell: it runs over the whole row."""
    theme = painted_theme()
    row = QRect(-view.horizontalOffset(), option.rect.top(), 0, option.rect.height())
    row.setWidth(max(view.horizontalHeader().length(), view.viewport().width()))
    font = scaled_font(option.font, 1.0, QFont.Weight.DemiBold)
    painter.save()
    painter.setClipRect(option.rect)
    painter.fillRect(option.rect, QColor(theme.current))
    painter.setPen(QColor(theme.border))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
    painter.setFont(font)
    painter.setPen(QColor(theme.text))
    count = f"  ·  {with_dots(heading.count)}"
    area = row.adjusted(_SIDE, 0, -_SIDE, 0)
    [text] = wrap(heading.title, font, area.width(), 1, tail=count)
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
    painter.restore()


def _paint_texts(
    painter: QPainter, area: QRect, texts: Sequence[CellText], font: QFont, selected: bool
) -> None:
    top, theme = area.top(), painted_theme()
    for text in texts:
        height = _height(text, font, area.width())
        place = QRect(area.left(), top, area.width(), height)
        if text.is_pill:
            pill = place.adjusted(0, -2, 0, -4)
            draw_pill(painter, pill, text.text, text.tone, scaled_font(font, _PILL), selected)
        else:
            painter.setPen(tone_colours(text.tone, theme)[0])
            _paint_lines(painter, place, text, _font(text, font))
        top += height


def _paint_lines(painter: QPainter, place: QRect, text: CellText, font: QFont) -> None:
    metrics = QFontMetrics(font)
    painter.setFont(font)
    top = place.top() + (_BETWEEN if text.is_small else 0)
    for line in wrap(text.text, font, place.width(), text.most_lines, text.tail):
        painter.drawText(place.left(), top + metrics.ascent(), line)
        top += metrics.height()


def _paint_unread(painter: QPainter, area: QRect, font: QFont) -> None:
    """Paint a grey bar where a text will be."""
    height = QFontMetrics(font).height()
    bar = QRect(area.left(), area.top() + 3, min(area.width(), 220), height - 6)
    colour = tone_colours(Tone.MUTED, painted_theme())[1]
    painter.fillRect(bar, colour)


def _height(text: CellText, font: QFont, width: int) -> int:
    metrics = QFontMetrics(_font(text, font))
    if text.is_pill:
        return QFontMetrics(scaled_font(font, _PILL)).height() + 8
    lines = 1
    if text.most_lines > 1:
        lines = len(wrap(text.text, _font(text, font), width, text.most_lines, text.tail))
    return metrics.height() * lines + (_BETWEEN if text.is_small else 0)


def _font(text: CellText, font: QFont) -> QFont:
    weight = QFont.Weight.DemiBold if text.is_strong else None
    return scaled_font(font, _SMALL if text.is_small else 1.0, weight)
