"""A bar that tells how far work is, without moving where nobody knows."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QWidget

from kesbang_desktop.ui.widgets.painting import painted_theme

_HEIGHT = 6


class StillBar(QProgressBar):
    """Filled as far as the work is; hatched from end to end while its range is 0 to 0.

    Qt would have a bar of unknown length wander to and fro, whatever the system says of motion.
    """

    def __init__(self, width: int | None = None, parent: QWidget | None = None) -> None:
        """``width`` in pixels, None for all there is."""
        super().__init__(parent)
        self.setTextVisible(False)
        self.setFixedHeight(_HEIGHT)
        if width is not None:
            self.setFixedWidth(width)

    @property
    def is_unknown(self) -> bool:
        """Whether nobody knows how far the work is."""
        return self.minimum() == self.maximum()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame and filling."""
        theme = painted_theme()
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(shape, QColor(theme.surface))
        painter.setClipPath(shape)
        if self.is_unknown:
            pattern = QBrush(QColor(theme.accent), Qt.BrushStyle.BDiagPattern)
            painter.fillRect(frame, pattern)
        else:
            done = (self.value() - self.minimum()) / (self.maximum() - self.minimum())
            filled = QRectF(frame)
            filled.setWidth(frame.width() * min(1.0, max(0.0, done)))
            painter.fillRect(filled, QColor(theme.accent))
        painter.setClipping(False)
        painter.setPen(QPen(QColor(theme.outline), 1))
        painter.drawPath(shape)
        painter.end()
