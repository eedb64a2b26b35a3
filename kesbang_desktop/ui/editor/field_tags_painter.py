"""Paints the fields (bidang) of lines right of the text: solid once taken, outlined as a guess."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from kesbang_desktop.domain.reports.field_tags import FieldTag
from kesbang_desktop.ui.editor.line_fields import LineFields
from kesbang_desktop.ui.look.theme import Theme

_PADDING = 5.0
_EDGE = 4.0


class FieldTagsPainter:
    """``fields`` knows what stands beside each line."""

    def __init__(self, fields: LineFields, theme: Theme) -> None:
        self._fields = fields
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._ink, self._ground = QColor(theme.on_accent), QColor(theme.accent)
        self._guessed, self._surface = QColor(theme.muted), QColor(theme.surface)

    def paint(
        self, painter: QPainter, index: int, rect: QRectF, font: QFont, room: float, whole: bool
    ) -> float:
        """Paint the tag of the line at ``index``, whose text stands at ``rect``.

        It ends at the right of ``rect`` and has ``room`` there; without ``whole`` it is the letter
        alone. Returns how wide it is, 0 for none.
        """
        tag = self._fields.tag_at(index)
        if tag is None:
            return 0.0
        metrics = QFontMetricsF(font)
        text = tag.words if whole else tag.short
        if whole:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room - 2 * _PADDING)
        width = metrics.horizontalAdvance(text) + 2 * _PADDING
        height = metrics.height() + 1
        snug = QRectF(rect.right() - width - _EDGE, rect.top() + 0.5, width, height)
        self._draw(painter, snug, tag, text, font)
        return width + _EDGE

    def _draw(self, painter: QPainter, snug: QRectF, tag: FieldTag, text: str, font: QFont) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        painter.setPen(QPen(self._guessed, 1) if tag.is_guess else Qt.PenStyle.NoPen)
        painter.setBrush(self._surface if tag.is_guess else self._ground)
        painter.drawRoundedRect(snug, 4, 4)
        painter.setPen(self._guessed if tag.is_guess else self._ink)
        painter.drawText(snug, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()
