"""What stands beside the text: who is there, what was decided, what has to be done."""

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kesbang_desktop.ui.theme import Theme
from kesbang_desktop.ui.widgets.painting import scaled_font, tone_colours
from kesbang_desktop.ui.workspace.side_panel_model import ROW_ROLE, PanelRow, SidePanelModel

_MARGIN = 18
_PAD = 10
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class SidePanel(QListView):
    """A list that never needs the mouse; ``entry_requested(UUID)`` on Enter or click."""

    entry_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAccessibleName(self.tr("Peserta, keputusan, dan tindak lanjut"))
        self.setMinimumWidth(300)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.rows = SidePanelModel(self)
        self.setModel(self.rows)
        self._delegate = _RowDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._request)
        self.activated.connect(self._request)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._delegate.theme = theme
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap rows to the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _request(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if row is not None and row.entry_id is not None:
            self.entry_requested.emit(row.entry_id)


class _RowDelegate(QStyledItemDelegate):
    """Headings, attendees and cards, as in the design."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme
        self._sizes: dict[tuple[PanelRow, int, float], QSize] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return the size of a row, wrapped to the width of the view."""
        row: PanelRow = index.data(ROW_ROLE)
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
            text = self._text_height(option.font, row.text, width)
            detail = small.height() + 2 if row.detail else 0
            return QSize(width, text + detail + 2 * _PAD + 8)
        return QSize(width, (line if row.text else 0) + small.height() + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint a row."""
        row: PanelRow = index.data(ROW_ROLE)
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
        painter.setPen(QColor(self.theme.text))
        painter.setFont(option.font)
        height = self._text_height(option.font, row.text, option.rect.width())
        area = QRect(card.left() + _PAD, card.top() + _PAD, card.width() - 2 * _PAD, height)
        painter.drawText(area, _WRAP, row.text)
        if row.detail:
            small = scaled_font(option.font, 0.85)
            painter.setFont(small)
            painter.setPen(QColor(self.theme.muted))
            fits = QFontMetrics(small)
            detail = fits.elidedText(row.detail, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area.left(), area.bottom() + 3 + fits.ascent(), detail)

    def _text_height(self, font: QFont, text: str, width: int) -> int:
        room = QRect(0, 0, width - 2 * _MARGIN - 2 * _PAD, 10_000)
        metrics = QFontMetrics(font)
        return max(metrics.boundingRect(room, _WRAP, text).height(), metrics.height())
