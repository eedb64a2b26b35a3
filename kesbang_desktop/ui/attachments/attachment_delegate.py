"""Paints attachments as cards: the picture, its caption, what kind it is."""

from PySide6.QtCore import QAbstractItemModel, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kesbang_desktop.domain.attachment import Attachment
from kesbang_desktop.ui.attachments.file_check import is_pdf_name
from kesbang_desktop.ui.commands import attachments as commands
from kesbang_desktop.ui.commands.binding import tool_tip
from kesbang_desktop.ui.look.labels import ATTACHMENT_KIND_TONES
from kesbang_desktop.ui.look.theme import Theme
from kesbang_desktop.ui.tables.cell import RowRole
from kesbang_desktop.ui.widgets.model_index import Index
from kesbang_desktop.ui.widgets.painting import draw_pill, painted_theme, scaled_font

PICTURE_SIZE = QSize(216, 150)
_GAP = 12
_PAD = 10
_CAPTION_LIMIT = 300
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


def card_size(font: QFont) -> QSize:
    """Return the size of a card with the room around it."""
    line, small = QFontMetrics(font).lineSpacing(), QFontMetrics(scaled_font(font, 0.85)).height()
    width = PICTURE_SIZE.width() + 2 * _PAD + _GAP
    return QSize(width, PICTURE_SIZE.height() + 2 * line + 2 * small + 4 * _PAD + _GAP)


class AttachmentDelegate(QStyledItemDelegate):
    """One card per attachment; its caption is edited in place."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return card_size(option.font)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, one = painted_theme(), index.data(RowRole.RECORD)
        card = option.rect.adjusted(0, 0, -_GAP, -_GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_ground(painter, option, card, theme)
        self._paint_picture(painter, option.font, card, index, theme)
        area = _caption_area(card, option.font)
        painter.setFont(option.font)
        painter.setPen(QColor(theme.text if one.caption else theme.faint))
        caption = one.caption or tool_tip(commands.CHANGE_CAPTION, self.tr("Tanpa keterangan"))
        painter.drawText(area, _WRAPPED, _two_lines(caption, QFontMetrics(option.font), area))
        words = index.data(RowRole.SECOND_LINE)
        self._paint_foot(painter, option, card, one, words, theme)
        painter.restore()

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QWidget:
        line = QLineEdit(parent)
        line.setMaxLength(_CAPTION_LIMIT)
        line.setAccessibleName(self.tr("Keterangan lampiran"))
        line.setPlaceholderText(self.tr("Keterangan", "lampiran"))
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        # A picture that arrives meanwhile must not take away what was typed.
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(index.data(Qt.ItemDataRole.EditRole))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        card = option.rect.adjusted(0, 0, -_GAP, -_GAP)
        area = _caption_area(card, option.font)
        height = editor.sizeHint().height()
        editor.setGeometry(card.left() + 4, area.top() - 5, card.width() - 8, height)

    @staticmethod
    def _paint_ground(
        painter: QPainter, option: QStyleOptionViewItem, card: QRect, theme: Theme
    ) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        path = QPainterPath()
        path.addRoundedRect(card.adjusted(1, 1, -2, -2), 8, 8)
        painter.fillPath(path, QColor(theme.accent_soft if selected else theme.surface))
        edge = theme.accent if selected or focused else theme.border
        painter.setPen(QPen(QColor(edge), 2 if focused else 1))
        painter.drawPath(path)

    def _paint_picture(
        self, painter: QPainter, font: QFont, card: QRect, index: Index, theme: Theme
    ) -> None:
        area = QRect(card.left() + _PAD, card.top() + _PAD, 0, 0)
        area.setSize(PICTURE_SIZE)
        painter.fillRect(area, QColor(theme.window))
        picture: QPixmap | None = index.data(RowRole.PICTURE)
        if picture is not None and not picture.isNull():
            drawn = picture.size().scaled(PICTURE_SIZE, Qt.AspectRatioMode.KeepAspectRatio)
            drawn = drawn.boundedTo(picture.size())
            place = QRect(0, 0, drawn.width(), drawn.height())
            place.moveCenter(area.center())
            painter.drawPixmap(place, picture)
            return
        one: Attachment = index.data(RowRole.RECORD)
        if picture is None:
            words = self.tr("Memuat…")
        elif is_pdf_name(one.file_name):
            words = "PDF"
        else:
            words = self.tr("Tidak dapat ditampilkan")
        painter.setFont(scaled_font(font, 1.6, QFont.Weight.DemiBold) if words == "PDF" else font)
        painter.setPen(QColor(theme.muted))
        painter.drawText(area, _MIDDLE | Qt.TextFlag.TextWordWrap, words)

    @staticmethod
    def _paint_foot(
        painter: QPainter,
        option: QStyleOptionViewItem,
        card: QRect,
        one: Attachment,
        words: str,
        theme: Theme,
    ) -> None:
        small = scaled_font(option.font, 0.85)
        metrics = QFontMetrics(small)
        left, width = card.left() + _PAD, card.width() - 2 * _PAD
        line = QRect(left, card.bottom() - _PAD - metrics.height(), width, metrics.height())
        painter.setFont(small)
        painter.setPen(QColor(theme.muted))
        name = metrics.elidedText(one.file_name, Qt.TextElideMode.ElideMiddle, width)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        pill = line.translated(0, -metrics.height() - 7)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        tone = ATTACHMENT_KIND_TONES[one.kind]
        draw_pill(painter, pill, words, tone, small, outlined=selected)


def _caption_area(card: QRect, font: QFont) -> QRect:
    top = card.top() + 2 * _PAD + PICTURE_SIZE.height() - 2
    height = 2 * QFontMetrics(font).lineSpacing()
    return QRect(card.left() + _PAD, top, card.width() - 2 * _PAD, height)


def _two_lines(text: str, metrics: QFontMetrics, area: QRect) -> str:
    """Return ``text`` shortened to what two wrapped lines of ``area`` hold."""
    room = QRect(0, 0, area.width(), 10_000)
    while metrics.boundingRect(room, _WRAPPED, text).height() > area.height() and len(text) > 1:
        text = text[: max(len(text) * 9 // 10 - 1, 1)].rstrip(" …") + "…"
    return text
