"""Paints what is on the wall: the item in hand with its last lines, beside it what was agreed."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.wall import WallLine, WallView
from kesbang_desktop.ui.editor.look import kind_colours, kind_label
from kesbang_desktop.ui.look.theme import DARK, Theme

# Of the height of the wall: how large letters are, and what is left free around them.
_LETTERS = 1 / 26
_MARGIN = 1 / 24
# The first in which an agenda item has room.
_TITLES = (1.5, 1.2, 1.0)
_TITLE_LINES = 2.0
_SMALL = 0.72
# Of the width, where something was agreed.
_AGREED_SHARE = 0.36
# Narrower than this in letters the agreed stands below the lines alone.
_WIDE_ENOUGH = 34
_BAR = 0.22
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_HIGHEST = 100_000.0


class WallCanvas(QWidget):
    """Shows ``view`` as large as ``percent`` of the usual size says.

    What stands last is always in sight; what has no room above it is left out.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = WallView()
        self.theme: Theme = DARK
        self.percent = 100
        self.setAccessibleName(self.tr("Tayangan rapat"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_view(self, view: WallView) -> None:
        """Show ``view``; what is there already is not painted again."""
        if view != self.view:
            self.view = view
            self.setAccessibleDescription(view.item)
            self.update()

    def wear(self, theme: Theme, percent: int) -> None:
        """Paint in the colours of ``theme``, with letters of that size."""
        self.theme, self.percent = theme, percent
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all of it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.theme.window))
        brush = _Brush(painter, self.theme, self._letters())
        margin = self.height() * _MARGIN
        area = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        area.setTop(self._paint_item(brush, area) + margin)
        below = area
        if self.view.agreed:
            is_wide = area.width() > _WIDE_ENOUGH * brush.letters
            room = area.width() * _AGREED_SHARE
            if is_wide:
                beside = QRectF(area.right() - room, area.top(), room, area.height())
                below = area.adjusted(0, 0, -room - margin, 0)
            else:
                beside = area.adjusted(0, area.height() * 0.6, 0, 0)
                below = area.adjusted(0, 0, 0, -area.height() * 0.4 - margin)
            self._paint_agreed(brush, beside)
        if self.view.is_withheld:
            brush.write(below, self.tr("Bagian ini tidak ditayangkan."), self.theme.muted)
        else:
            _paint_last(brush, below, self.view.lines, shows_end=True)
        painter.end()

    def _letters(self) -> float:
        return max(6.0, min(self.height(), self.width() * 0.7) * _LETTERS * self.percent / 100)

    def _paint_item(self, brush: "_Brush", area: QRectF) -> float:
        """Paint the agenda item, two lines of it at most; return where it ends."""
        item = f"{self.view.number} {self.view.item}".strip()
        if not item:
            return area.top()
        for share in _TITLES:
            font = brush.font(share, QFont.Weight.Bold)
            room = QRectF(area)
            room.setHeight(_TITLE_LINES * QFontMetricsF(font).lineSpacing())
            if brush.measure(item, font, area.width()) <= room.height() + 1:
                break
        height = brush.write(room, item, self.theme.text, font)
        return area.top() + min(height, room.height())

    def _paint_agreed(self, brush: "_Brush", area: QRectF) -> None:
        font = brush.font(_SMALL, QFont.Weight.DemiBold)
        title = self.tr("Yang sudah disepakati")
        height = brush.write(area, title, self.theme.muted, font)
        room = area.adjusted(0, height + brush.letters * 0.6, 0, 0)
        _paint_last(brush, room, self.view.agreed, shows_end=False)


def _paint_last(
    brush: "_Brush", area: QRectF, lines: Sequence[WallLine], *, shows_end: bool
) -> None:
    """Paint as many of the last of ``lines`` as there is room for, from the top.

    Of a single one that has no room its end is shown, or its beginning.
    """
    gap = brush.letters * 0.7
    heights: list[float] = []
    left = area.height()
    for line in reversed(lines):
        height = brush.height(line, area.width())
        if heights and height > left:
            break
        heights.append(height)
        left -= height + gap
    brush.painter.save()
    brush.painter.setClipRect(area)
    top = area.top() + (min(0.0, left + gap) if shows_end else 0.0)
    for line, height in zip(lines[len(lines) - len(heights) :], reversed(heights), strict=True):
        brush.paint(line, QRectF(area.left(), top, area.width(), height))
        top += height + gap
    brush.painter.restore()


class _Brush:
    """Paints lines with ``letters`` as large as that many pixels."""

    def __init__(self, painter: QPainter, theme: Theme, letters: float) -> None:
        self.painter, self.theme, self.letters = painter, theme, letters

    def font(self, share: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the font of letters ``share`` as large."""
        font = QFont(self.painter.font())
        font.setPixelSize(max(1, round(self.letters * share)))
        font.setWeight(weight)
        return font

    def write(self, area: QRectF, text: str, colour: str, font: QFont | None = None) -> float:
        """Write ``text`` into ``area`` and return how high it stands."""
        font = font or self.font()
        self.painter.setFont(font)
        self.painter.setPen(QColor(colour))
        self.painter.drawText(area, _WRAP.value, text)
        return self.measure(text, font, area.width())

    def height(self, line: WallLine, width: float) -> float:
        """Return how high ``line`` is where it may be ``width`` wide."""
        room = width - self._indent
        return sum(self.measure(text, font, room) for text, font, _ in self._parts(line))

    def paint(self, line: WallLine, area: QRectF) -> None:
        """Paint ``line`` into ``area``, with a bar before what is of a kind."""
        colours = kind_colours(line.kind, self.theme)
        if colours is not None:
            bar = QRectF(area.left(), area.top(), self.letters * _BAR, area.height())
            self.painter.fillRect(bar, QColor(colours[0]))
        area = area.adjusted(self._indent, 0, 0, 0)
        for text, font, colour in self._parts(line):
            area.setTop(area.top() + self.write(area, text, colour, font))

    @property
    def _indent(self) -> float:
        return self.letters * 0.6

    def _parts(self, line: WallLine) -> list[tuple[str, QFont, str]]:
        """Return what is written of ``line`` from the top: words, their font and colour."""
        colours = kind_colours(line.kind, self.theme)
        label = kind_label(line.kind)
        head = " · ".join(one for one in (label, line.speaker) if one)
        parts = []
        if head:
            ink = colours[0] if colours else self.theme.accent_text
            parts.append((head, self.font(_SMALL, QFont.Weight.Bold), ink))
        is_heavy = line.kind is EntryKind.DECISION
        weight = QFont.Weight.DemiBold if is_heavy else QFont.Weight.Normal
        # Of a line of which nothing but the speaker is typed its place is kept.
        parts.append((line.text or " ", self.font(1.0, weight), self.theme.text))
        if line.beside:
            parts.append((line.beside, self.font(_SMALL), self.theme.muted))
        return parts

    def measure(self, text: str, font: QFont, width: float) -> float:
        """Return how high ``text`` stands in ``font``, ``width`` wide."""
        return _height_of(text, font.toString(), max(width, 1.0))


@lru_cache(maxsize=512)
def _height_of(text: str, font_words: str, width: float) -> float:
    """Return how high ``text`` stands; most of it stood on the wall a letter ago."""
    font = QFont()
    font.fromString(font_words)
    room = QRectF(0, 0, width, _HIGHEST)
    return QFontMetricsF(font).boundingRect(room, _WRAP.value, text).height()
