"""The schematic map of the conditions, as on paper: a tile for each kabupaten/kota at its place."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QGridLayout, QRadioButton, QSizePolicy, QWidget

from kesbang_desktop.domain.reports.condition import Safety
from kesbang_desktop.domain.reports.map_tiles import placed_tiles, short_name
from kesbang_desktop.ui.reports.conditions_table import RegionState
from kesbang_desktop.ui.widgets.painting import painted_theme, scaled_font, tone_colours

_GAP, _PADDING, _ROUND = 6, 6, 6
# A name takes two lines at the most.
_LINES = 2
_WRAPPED = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap


class RegionMap(QWidget):
    """Says the same as the table beside it, by word, mark and shade.

    Arrows go from tile to tile. ``region_chosen(str)`` names one that was chosen here,
    ``region_activated(str)`` one on which somebody pressed Enter.
    """

    region_chosen = Signal(str)
    region_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Peta kondisi"))
        self.tiles: dict[str, RegionTile] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._grid.setRowStretch(99, 1)

    def show_states(
        self, states: Sequence[RegionState], tiles: Mapping[str, tuple[int, int]]
    ) -> None:
        """Show ``states`` where ``tiles`` has them, as the map on paper does."""
        places = placed_tiles([one.region for one in states], tiles)
        for gone in self.tiles.keys() - places.keys():
            self.tiles.pop(gone).deleteLater()
        last: QWidget | None = None
        for state in sorted(states, key=lambda one: places[one.region]):
            tile = self.tiles.get(state.region) or self._add(state.region)
            self._grid.addWidget(tile, *places[state.region])
            tile.show_state(state)
            if last is not None:
                self.setTabOrder(last, tile)
            last = tile

    def choose(self, region: str) -> None:
        """Mark the tile of ``region``, and let the keyboard be where it is."""
        if (tile := self.tiles.get(region)) is not None:
            tile.setChecked(True)

    def _add(self, region: str) -> "RegionTile":
        tile = self.tiles[region] = RegionTile(region, self)
        tile.clicked.connect(lambda: self.region_chosen.emit(region))
        tile.entered.connect(lambda: self.region_activated.emit(region))
        return tile


class RegionTile(QRadioButton):
    """One kabupaten/kota; ``entered()`` where somebody pressed Enter on it."""

    entered = Signal()

    def __init__(self, region: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = RegionState(region, None)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_state(self, state: RegionState) -> None:
        """Show ``state``, and tell it whoever does not see it."""
        self._state = state
        self.setAccessibleName(f"{state.region}: {state.word}")
        reason = state.condition.reason if state.condition else ""
        self.setAccessibleDescription(reason)
        self.setToolTip(f"{state.region}: {state.word}\n{reason}".strip())
        self.updateGeometry()
        self.update()

    def hitButton(self, at: QPoint) -> bool:
        """Take a click anywhere on the tile."""
        return self.rect().contains(at)

    def minimumSizeHint(self) -> QSize:
        """Return room for the longest word of the name, and for two lines of it."""
        metrics, below = QFontMetrics(self._name_font()), self.fontMetrics()
        mark = below.ascent() + _PADDING
        widest = max(
            [below.horizontalAdvance(self._state.word) + mark]
            + [metrics.horizontalAdvance(one) for one in short_name(self._state.region).split()]
        )
        height = _LINES * metrics.height() + below.height() + 3 * _PADDING
        return QSize(widest + 2 * _PADDING + 2, height)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens what can be said of the region; arrows go on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the name, and below it mark and word of the condition."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = painted_theme()
        ink, ground = tone_colours(self._state.tone, theme)
        pen = QPen(ink, 2 if self.isChecked() else 1)
        if self._state.condition is None:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(ground)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), _ROUND, _ROUND)
        painter.setPen(ink)
        inner = self.rect().adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        self._paint_name(painter, inner)
        self._paint_word(painter, inner)
        if self.hasFocus():
            painter.setPen(QPen(painter.pen().color(), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(4, 4, -4, -4), _ROUND - 2, _ROUND - 2)
        painter.end()

    def _paint_name(self, painter: QPainter, area: QRect) -> None:
        font = self._name_font()
        painter.setFont(font)
        room = QRect(area)
        room.setHeight(_LINES * QFontMetrics(font).height())
        painter.drawText(
            room, _WRAPPED | Qt.AlignmentFlag.AlignVCenter, short_name(self._state.region)
        )

    def _paint_word(self, painter: QPainter, area: QRect) -> None:
        metrics = self.fontMetrics()
        painter.setFont(self.font())
        size, word = metrics.ascent() * 0.7, self._state.word
        mark = size + _PADDING if self._state.condition else 0.0
        left = area.left() + (area.width() - mark - metrics.horizontalAdvance(word)) / 2
        baseline = area.bottom() - metrics.descent()
        if self._state.condition is not None:
            middle = QPointF(left + size / 2, baseline - size / 2)
            _paint_mark(painter, middle, size / 2, self._state.condition.safety)
        painter.drawText(QPointF(left + mark, baseline), word)

    def _name_font(self) -> QFont:
        return scaled_font(self.font(), 0.95, QFont.Weight.DemiBold)


def _paint_mark(painter: QPainter, middle: QPointF, half: float, safety: Safety) -> None:
    """Paint a circle, a triangle or a rhombus, as on paper."""
    x, y = middle.x(), middle.y()
    ink = painter.pen().color()
    painter.setBrush(Qt.BrushStyle.NoBrush if safety is Safety.SAFE else ink)
    if safety is Safety.SAFE:
        painter.drawEllipse(middle, half, half)
        return
    corners = [(x, y - half), (x + half, y + half), (x - half, y + half)]
    if safety is Safety.DANGER:
        corners = [(x, y - half), (x + half, y), (x, y + half), (x - half, y)]
    painter.drawPolygon(QPolygonF([QPointF(*one) for one in corners]))
