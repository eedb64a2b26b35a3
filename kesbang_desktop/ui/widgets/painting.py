"""Colours and shapes that delegates paint with."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter, QPen

from kesbang_desktop.ui.look.theme import DARK, LIGHT, Theme
from kesbang_desktop.ui.look.tone import Tone


def painted_theme() -> Theme:
    """Return the theme whose palette the application wears now."""
    ground = QGuiApplication.palette().window().color()
    return DARK if ground.lightness() < 128 else LIGHT


def tone_colours(tone: Tone, theme: Theme) -> tuple[QColor, QColor]:
    """Return the colours of text and of the soft ground behind it."""
    text, ground = {
        Tone.PLAIN: (theme.text, theme.window),
        Tone.MUTED: (theme.muted, theme.window),
        Tone.GOOD: (theme.accent_text, theme.accent_soft),
        Tone.INFORM: (theme.decision, theme.decision_soft),
        Tone.WARN: (theme.action, theme.action_soft),
        Tone.BAD: (theme.late, _soft(theme.late, theme.surface)),
        Tone.PROBLEM: (theme.issue, theme.issue_soft),
    }[tone]
    return QColor(text), QColor(ground)


def scaled_font(font: QFont, factor: float, weight: QFont.Weight | None = None) -> QFont:
    """Return ``font`` with its size multiplied, whichever unit it was given in."""
    scaled = QFont(font)
    if font.pointSizeF() > 0:
        scaled.setPointSizeF(font.pointSizeF() * factor)
    else:
        scaled.setPixelSize(max(1, round(font.pixelSize() * factor)))
    if weight is not None:
        scaled.setWeight(weight)
    return scaled


def draw_pill(
    painter: QPainter, area: QRect, text: str, tone: Tone, font: QFont, outlined: bool = False
) -> None:
    """Paint ``text`` on a rounded ground at the left of ``area``, centred vertically.

    ``outlined`` sets it off from a ground of nearly the same colour.
    """
    metrics = QFontMetrics(font)
    foreground, ground = tone_colours(tone, painted_theme())
    width = min(metrics.horizontalAdvance(text) + metrics.height(), area.width())
    height = metrics.height() + 4
    left, top = area.left(), area.center().y() - height / 2 + 1
    shape = QRectF(left, top, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QColor(foreground)
    outline.setAlpha(90)
    painter.setPen(QPen(outline) if outlined else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(ground)
    painter.drawRoundedRect(shape, height / 2, height / 2)
    painter.setFont(font)
    painter.setPen(foreground)
    room = int(width - metrics.height() / 2)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    at = QPointF(left + (width - metrics.horizontalAdvance(shown)) / 2, top + 2 + metrics.ascent())
    painter.drawText(at, shown)
    painter.restore()


@lru_cache(maxsize=64)
def _soft(colour: str, ground: str) -> str:
    """Mix a little of ``colour`` into ``ground``."""
    one, other = QColor(colour), QColor(ground)
    share = 0.12
    return QColor(
        round(one.red() * share + other.red() * (1 - share)),
        round(one.green() * share + other.green() * (1 - share)),
        round(one.blue() * share + other.blue() * (1 - share)),
    ).name()
