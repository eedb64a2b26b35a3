"""The regions as tiles in the colour of their condition, each with its word."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kesbang_desktop.ui.reports.conditions_table import RegionState
from kesbang_desktop.ui.widgets.painting import painted_theme, scaled_font, tone_colours

_COLUMNS, _GAP, _PADDING = 2, 6, 8
_KINDS = ("Kabupaten ", "Kota ")


class RegionTiles(QWidget):
    """The same as the table beside it says; ``region_clicked(str)`` names a tile."""

    region_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._states: Sequence[RegionState] = ()

    def show_states(self, states: Sequence[RegionState]) -> None:
        """Show ``states`` in their order."""
        self._states = states
        said = "; ".join(f"{one.region}: {one.word}" for one in states)
        self.setAccessibleName(self.tr("Peta kondisi"))
        self.setAccessibleDescription(said)
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def sizeHint(self) -> QSize:
        """Return room for all tiles."""
        rows = -(-len(self._states) // _COLUMNS)
        width = self.fontMetrics().averageCharWidth() * 20 * _COLUMNS
        return QSize(width, rows * (self._tile_height + _GAP))

    @property
    def _tile_height(self) -> int:
        return 2 * self.fontMetrics().height() + 2 * _PADDING

    def _place(self, index: int) -> QRect:
        row, column = divmod(index, _COLUMNS)
        width = (self.width() - _GAP * (_COLUMNS - 1)) // _COLUMNS
        height = self._tile_height
        return QRect(column * (width + _GAP), row * (height + _GAP), width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = painted_theme()
        name_font = scaled_font(self.font(), 0.92, QFont.Weight.DemiBold)
        for index, one in enumerate(self._states):
            ink, ground = tone_colours(one.tone, theme)
            place = self._place(index)
            painter.setPen(QPen(ink, 1))
            painter.setBrush(ground)
            painter.drawRoundedRect(place, 6, 6)
            inner = place.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
            for font, text, align in (
                (name_font, _short(one.region), Qt.AlignmentFlag.AlignTop),
                (self.font(), one.word, Qt.AlignmentFlag.AlignBottom),
            ):
                painter.setFont(font)
                shown = QFontMetrics(font).elidedText(
                    text, Qt.TextElideMode.ElideRight, inner.width()
                )
                painter.drawText(inner, align | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the region of the tile."""
        at = event.position().toPoint()
        for index, one in enumerate(self._states):
            if self._place(index).contains(at):
                self.region_clicked.emit(one.region)


def _short(region: str) -> str:
    for kind in _KINDS:
        region = region.removeprefix(kind)
    return region
