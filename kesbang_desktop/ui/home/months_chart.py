"""What was noted and closed month by month, and what stayed open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from kesbang_desktop.ui.home.months_painter import MonthsPainter
from kesbang_desktop.ui.language.formats import month_name

if TYPE_CHECKING:
    from kesbang_desktop.domain.done_share import ActionsInMonth


class MonthsChart(QWidget):
    """Bars of what was noted (hatched) and closed (full), over them the line of what was open.

    The numbers stand beside the shapes where there is room, in the tool tip of each month, and all
    of them in the accessible description.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.months: tuple[ActionsInMonth, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Tindak lanjut per bulan"))

    def show_months(self, months: Sequence[ActionsInMonth]) -> None:
        """Show ``months``, the oldest first."""
        self.months = tuple(months)
        self.setAccessibleDescription(". ".join(map(self.words, self.months)))
        self.update()

    def words(self, month: ActionsInMonth) -> str:
        """Return the figures of a month in words."""
        name = f"{month_name(month.month.month)} {month.month.year}"
        return self.tr("{0}: {1} dicatat, {2} ditutup, {3} terbuka di akhir bulan").format(
            name, month.noted, month.closed, month.open_at_end
        )

    def sizeHint(self) -> QSize:
        """Return room for twelve months with their numbers."""
        line = self.fontMetrics().height()
        return QSize(line * 28, line * 11)

    def minimumSizeHint(self) -> QSize:
        """Return room in which the shapes can still be told apart."""
        line = self.fontMetrics().height()
        return QSize(line * 16, line * 8)

    def month_at(self, point: QPointF) -> ActionsInMonth | None:
        """Return the month that is painted at ``point``, None beside all of them."""
        for place, month in enumerate(self.months):
            if self._painter().slot(place).contains(point):
                return month
        return None

    def event(self, event: QEvent) -> bool:
        """Show the figures of the month under the pointer."""
        if event.type() == QEvent.Type.ToolTip:
            asked = cast("QHelpEvent", event)
            month = self.month_at(QPointF(asked.pos()))
            if month is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(asked.globalPos(), self.words(month), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chart in the colours the window wears now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if any(one.noted or one.closed or one.open_at_end for one in self.months):
            self._painter().paint(
                painter, (self.tr("dicatat"), self.tr("ditutup"), self.tr("terbuka di akhir bulan"))
            )
        elif self.months:
            painter.setPen(self.palette().placeholderText().color())
            # Those of meetings to come are counted once they were held.
            words = self.tr("Belum ada tindak lanjut dari rapat sampai hari ini")
            middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), middle, words)
        painter.end()

    def _painter(self) -> MonthsPainter:
        return MonthsPainter(self.months, QRectF(self.rect()), self.font())
