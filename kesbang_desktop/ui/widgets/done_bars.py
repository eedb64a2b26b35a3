"""How much each organization has done, as bars that are read without colour too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kesbang_desktop.domain.number_words import with_dots
from kesbang_desktop.ui.look.theme import Theme
from kesbang_desktop.ui.widgets.painting import painted_theme, scaled_font

if TYPE_CHECKING:
    from kesbang_desktop.domain.done_share import DoneShare

_BAR = 12.0
_ROW = 22.0
_GAP = 10.0
_NAME_SHARE = 0.38
_WIDEST_NAME = 220.0
_LEGEND_ROWS = 2
_NARROW = 420


@dataclass(frozen=True, slots=True)
class _Look:
    """What a part of a bar is filled with; ``pattern`` tells it apart in grey."""

    name: str
    colour: str
    pattern: Qt.BrushStyle


class DoneBars(QWidget):
    """A bar for each organization, and below them what its parts mean.

    Beside each bar stands how many of how many are done.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures: tuple[DoneShare, ...] = ()
        self.setFont(scaled_font(self.font(), 0.88))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Penyelesaian per instansi"))

    def show_figures(self, figures: Sequence[DoneShare]) -> None:
        """Show ``figures``, the first at the top."""
        self.figures = tuple(figures)
        lines = [self.sentence(one) for one in self.figures]
        self.setAccessibleDescription("\n".join(lines))
        self.setToolTip("\n".join(lines))
        self.updateGeometry()
        self.update()

    def sentence(self, one: DoneShare) -> str:
        """Return the figures of ``one`` in words."""
        return self.tr(
            "{0}: {1} dari {2} selesai, {3} proses, {4} belum, {5} lewat tenggat"
        ).format(self._title(one), one.done, one.total, one.in_progress, one.open, one.late)

    def _title(self, one: DoneShare) -> str:
        return one.title or self.tr("Tanpa instansi")

    def sizeHint(self) -> QSize:
        """Return room for every bar and the legend."""
        legend = _LEGEND_ROWS if self.width() < _NARROW else 1
        return QSize(240, round((len(self.figures) + legend) * _ROW + 4))

    def minimumSizeHint(self) -> QSize:
        """Return what the bars need; they grow narrower, not lower."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint names, bars and counts, and the legend."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, top = painted_theme(), 0.0
        for one in self.figures:
            self._paint_row(painter, one, top, theme)
            top += _ROW
        if self.figures:
            self._paint_legend(painter, top + 4, theme)
        painter.end()

    def _looks(self, theme: Theme) -> tuple[_Look, ...]:
        return (
            _Look(self.tr("selesai"), theme.accent, Qt.BrushStyle.SolidPattern),
            _Look(self.tr("proses"), theme.decision, Qt.BrushStyle.BDiagPattern),
            _Look(self.tr("belum"), theme.faint, Qt.BrushStyle.NoBrush),
            _Look(self.tr("lewat"), theme.late, Qt.BrushStyle.DiagCrossPattern),
        )

    def _paint_row(self, painter: QPainter, one: DoneShare, top: float, theme: Theme) -> None:
        metrics = QFontMetricsF(self.font())
        name_width = min(self.width() * _NAME_SHARE, _WIDEST_NAME)
        count_width = max(metrics.horizontalAdvance(_counts(each)) for each in self.figures)
        room = max(self.width() - name_width - count_width - 2 * _GAP, 0.0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(theme.text))
        name = metrics.elidedText(self._title(one), Qt.TextElideMode.ElideRight, name_width)
        painter.drawText(
            QRectF(0, top, name_width, _ROW), Qt.AlignmentFlag.AlignLeft | middle, name
        )
        most = max(figures.total for figures in self.figures)
        left = name_width + _GAP
        for look, width in self._parts(one, room / most if most else 0, theme):
            area = QRectF(left, top + (_ROW - _BAR) / 2, width, _BAR)
            _paint_part(painter, area, look)
            left += width
        painter.setPen(QColor(theme.muted))
        area = QRectF(left + 6, top, count_width + _GAP, _ROW)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | middle, _counts(one))

    def _parts(self, one: DoneShare, scale: float, theme: Theme) -> Iterator[tuple[_Look, float]]:
        counts = (one.done, one.in_progress, one.open, one.late)
        for look, count in zip(self._looks(theme), counts, strict=True):
            if count:
                # A single one among hundreds is still seen.
                yield look, max(count * scale, 3.0)

    def _paint_legend(self, painter: QPainter, top: float, theme: Theme) -> None:
        metrics, left = QFontMetricsF(self.font()), 0.0
        for look in self._looks(theme):
            width = _BAR + 5 + metrics.horizontalAdvance(look.name) + 14
            if left and left + width > self.width():
                left, top = 0.0, top + _ROW
            _paint_part(painter, QRectF(left, top + (_ROW - _BAR) / 2, _BAR, _BAR), look)
            painter.setPen(QColor(theme.muted))
            painter.drawText(
                QRectF(left + _BAR + 5, top, width, _ROW),
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                look.name,
            )
            left += width


def _counts(one: DoneShare) -> str:
    return f"{with_dots(one.done)}/{with_dots(one.total)}"


def _paint_part(painter: QPainter, area: QRectF, look: _Look) -> None:
    colour = QColor(look.colour)
    inner = area.adjusted(0.5, 0.5, -0.5, -0.5)
    if look.pattern not in (Qt.BrushStyle.SolidPattern, Qt.BrushStyle.NoBrush):
        soft = QColor(colour)
        soft.setAlpha(50)
        painter.fillRect(inner, soft)
        painter.setBrushOrigin(QPointF(area.left(), area.top()))
    painter.setPen(QPen(colour))
    painter.setBrush(QBrush(colour, look.pattern))
    painter.drawRect(inner)
    painter.setBrush(Qt.BrushStyle.NoBrush)
