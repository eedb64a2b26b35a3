"""The margin of the text kept as a picture, of which only what changed is painted anew.

A letter changes nothing beside its line, scrolling brings a strip into sight, and Enter changes
what stands from its line on: with Python at some hundred microseconds a line, that is what a key
costs.
"""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QTextEdit

# How far the ground of an entry reaches beyond its lines.
ABOVE = 4
BELOW = 3
# What an agenda item has above it, which it leaves where it becomes something else.
_SPACE = 18

Draw = Callable[[QPainter, QRegion], None]


class MarginPicture:
    """Shows what ``draw(painter, area)`` paints into some of the viewport of ``edit``."""

    def __init__(self, edit: QTextEdit, draw: Draw) -> None:
        self._edit = edit
        self._draw = draw
        self._ground = QColor()
        self._picture = QPixmap()
        # What the picture shows, and the first line that is another since; None for no line.
        self._frame: Hashable = None
        self._scroll = self._current = 0
        self._height = 0.0
        self._stale: int | None = 0

    def use_ground(self, ground: QColor) -> None:
        """Paint on ``ground`` from now on."""
        self._ground = ground
        self.invalidate()

    def invalidate(self) -> None:
        """Paint all of it anew."""
        self._frame = None

    def invalidate_from(self, line: int) -> None:
        """Paint the lines from ``line`` on anew."""
        self._stale = line if self._stale is None else min(line, self._stale)

    def paint(self, area: QRect, look: Hashable) -> None:
        """Paint what ``area`` of the viewport shows; all is another where ``look`` is."""
        self._bring_up_to_date(look)
        ratio = self._edit.devicePixelRatioF()
        painter = QPainter(self._edit.viewport())
        painter.setClipRect(area)
        # Pixel by pixel: scaled, what stands between two pixels would move with the area.
        painter.scale(1 / ratio, 1 / ratio)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def enter(self, line: int) -> None:
        """Have the line that the cursor left painted, and ``line``, to which it came."""
        for one in (self._current, line):
            self._edit.viewport().update(self._rows_of(one))

    def _rows_of(self, line: int) -> QRect:
        """Return the whole width of the viewport beside ``line``, empty where there is no line."""
        block = self._edit.document().findBlockByNumber(line)
        if not block.isValid():
            return QRect()
        rect = self._edit.document().documentLayout().blockBoundingRect(block)
        return self.rows_around(rect)

    def rows_around(self, rect: QRectF) -> QRect:
        """Return the whole width of the viewport beside ``rect`` of the document."""
        rect = rect.translated(0, -self._edit.verticalScrollBar().value())
        viewport = self._edit.viewport().rect()
        top = max(rect.top(), viewport.top()) - _SPACE
        bottom = min(rect.bottom(), viewport.bottom()) + BELOW
        return QRect(0, int(top), viewport.width(), max(int(bottom - top) + 2, 0))

    def _bring_up_to_date(self, look: Hashable) -> None:
        edit = self._edit
        viewport, ratio = edit.viewport().rect(), edit.devicePixelRatioF()
        frame = (viewport.width(), viewport.height(), ratio, look)
        scroll = edit.verticalScrollBar().value()
        current = edit.textCursor().blockNumber()
        height = edit.document().documentLayout().documentSize().height()
        moved = (self._scroll - scroll) * ratio
        if frame != self._frame or not moved.is_integer() or abs(moved) >= self._picture.height():
            self._picture = QPixmap(viewport.size() * ratio)
            stale = QRegion(viewport)
        else:
            if height != self._height:
                # The line of the cursor takes other room: further letters in it are not told.
                self.invalidate_from(min(current, self._current))
            stale = self._changed(viewport, self._scroll - scroll, current)
            if moved:
                self._picture.scroll(0, int(moved), self._picture.rect())
        self._frame, self._scroll, self._current, self._height = frame, scroll, current, height
        self._stale = None
        self._redraw(stale & viewport)

    def _changed(self, viewport: QRect, moved: int, current: int) -> QRegion:
        """Return what of the viewport is to be painted anew."""
        stale = QRegion()
        if moved:
            top = 0 if moved > 0 else viewport.height() + moved
            stale |= QRect(0, top, viewport.width(), abs(moved))
        if current != self._current:
            stale |= self._rows_of(current)
            stale |= self._rows_of(self._current)
        if self._stale is not None:
            # A line that is gone leaves room behind the last one.
            last = self._edit.document().blockCount() - 1
            below = self._rows_of(min(self._stale, last))
            below.setBottom(viewport.bottom())
            stale |= below
        return stale

    def _redraw(self, stale: QRegion) -> None:
        if stale.isEmpty():
            return
        painter = QPainter(self._picture)
        ratio = self._edit.devicePixelRatioF()
        painter.scale(ratio, ratio)
        painter.setClipRegion(stale)
        # Beyond the clip: its edges may lie between two pixels.
        painter.fillRect(stale.boundingRect().adjusted(0, -1, 0, 1), self._ground)
        self._draw(painter, stale)
        painter.end()
