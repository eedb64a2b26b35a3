"""How the rows beside the text are painted: headings, attendees and cards."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.ui.look.theme import Theme
from kesbang_desktop.ui.tables.cell import RowRole
from kesbang_desktop.ui.widgets.model_index import Index
from kesbang_desktop.ui.widgets.painting import scaled_font, tone_colours
from kesbang_desktop.ui.widgets.wrapped_text import wrap
from kesbang_desktop.ui.workspace.side_panel_model import PanelRow

_MARGIN = 18
_PAD = 10
_TEXT_LINES = 3
# A reason stands at the end of its sentence.
_DETAIL_LINES = 8

# A row, the width it has, and the size of its letters.
_Shown = tuple[PanelRow, int, float]
# Those of what the card says, and of what stands below it.
CardLines = tuple[list[str], list[str]]


class PanelDelegate(QStyledItemDelegate):
    """Headings, attendees and cards, as in the design."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme
        self._sizes: dict[_Shown, QSize] = {}
        self._lines: dict[_Shown, CardLines] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a row, wrapped to the width of the view."""
        row: PanelRow = index.data(RowRole.RECORD)
        key = (row, self._view.viewport().width(), option.font.pointSizeF())
        size = self._sizes.get(key)
        if size is None:
            size = self._sizes[key] = self._measure(option, row)
        return size

    def _measure(self, option: QStyleOptionViewItem, row: PanelRow) -> QSize:
        width = self._view.viewport().width()
        line = QFontMetrics(option.font).height()
        small = QFontMetrics(scaled_font(option.font, 0.85))
        if row.is_heading:
            return QSize(width, line + 26)
        if row.is_card:
            text, detail = self._card_lines(option.font, row, width)
            height = len(text) * line + len(detail) * small.height() + (2 if detail else 0)
            return QSize(width, height + 2 * _PAD + 8)
        return QSize(width, (line if row.text else 0) + small.height() + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row: PanelRow = index.data(RowRole.RECORD)
        painter.save()
        if row.is_heading:
            self._paint_heading(painter, option, row)
        elif row.is_card:
            self._paint_card(painter, option, row)
        else:
            self._paint_attendee(painter, option, row)
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, row: PanelRow
    ) -> None:
        area = option.rect.adjusted(_MARGIN, 14, -_MARGIN, -4)
        painter.setPen(QColor(self.theme.text))
        painter.setFont(scaled_font(option.font, 1.0, QFont.Weight.DemiBold))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignLeft, row.text)
        painter.setFont(option.font)
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, row.right)

    def _paint_attendee(
        self, painter: QPainter, option: QStyleOptionViewItem, row: PanelRow
    ) -> None:
        area = option.rect.adjusted(_MARGIN, 3, -_MARGIN, 0)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(self.theme.accent_soft))
        metrics = QFontMetrics(option.font)
        right_width = metrics.horizontalAdvance(row.right)
        elide = Qt.TextElideMode.ElideRight
        name_width = area.width() - right_width - 10
        top = area.top()
        if row.text:
            painter.setFont(option.font)
            painter.setPen(QColor(self.theme.text))
            name = metrics.elidedText(row.text, elide, name_width)
            painter.drawText(area.left(), top + metrics.ascent(), name)
            painter.setPen(QColor(tone_colours(row.tone, self.theme)[0]))
            painter.drawText(area.right() - right_width, top + metrics.ascent(), row.right)
            top += metrics.height()
        small = scaled_font(option.font, 0.85)
        painter.setFont(small)
        painter.setPen(QColor(self.theme.muted))
        fits = QFontMetrics(small)
        detail = fits.elidedText(row.detail, elide, area.width())
        painter.drawText(area.left(), top + fits.ascent(), detail)

    def _paint_card(self, painter: QPainter, option: QStyleOptionViewItem, row: PanelRow) -> None:
        card = option.rect.adjusted(_MARGIN, 0, -_MARGIN, -8)
        selected = option.state & QStyle.StateFlag.State_Selected
        hovered = option.state & QStyle.StateFlag.State_MouseOver
        path = QPainterPath()
        path.addRoundedRect(card.adjusted(0, 0, -1, -1), 6, 6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.theme.accent_soft if selected else self.theme.surface
        painter.fillPath(path, QColor(self.theme.current if hovered and not selected else ground))
        painter.setPen(QPen(QColor(self.theme.border), 1))
        painter.drawPath(path)
        text, detail = self._card_lines(option.font, row, option.rect.width())
        left, top = card.left() + _PAD, card.top() + _PAD
        painter.setPen(QColor(self.theme.text))
        top = _draw_lines(painter, option.font, text, left, top)
        painter.setPen(QColor(tone_colours(row.tone, self.theme)[0]))
        _draw_lines(painter, scaled_font(option.font, 0.85), detail, left, top + 2)

    def _card_lines(self, font: QFont, row: PanelRow, width: int) -> CardLines:
        """Return the lines of a card, wrapped once for as long as it stands there."""
        key = (row, width, font.pointSizeF())
        lines = self._lines.get(key)
        if lines is None:
            lines = self._lines[key] = self._wrap_card(font, row, width)
        return lines

    def _wrap_card(self, font: QFont, row: PanelRow, width: int) -> CardLines:
        """Return the lines of a card; what has no room ends in an ellipsis."""
        room = width - 2 * _MARGIN - 2 * _PAD
        detail = wrap(row.detail, scaled_font(font, 0.85), room, _DETAIL_LINES)
        text = wrap(clean_line(row.text), font, room, _TEXT_LINES)
        return text, detail if row.detail else []


def _draw_lines(painter: QPainter, font: QFont, lines: list[str], left: int, top: int) -> int:
    """Draw ``lines`` below one another and return where the next one would begin."""
    painter.setFont(font)
    metrics = QFontMetrics(font)
    for line in lines:
        painter.drawText(left, top + metrics.ascent(), line)
        top += metrics.height()
    return top
