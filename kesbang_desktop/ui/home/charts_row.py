"""The charts of the first page: what is done by instansi, and month by month."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from kesbang_desktop.ui.home.months_chart import MonthsChart
from kesbang_desktop.ui.widgets.done_bars import DoneBars
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.turning_row import TurningRow

if TYPE_CHECKING:
    from kesbang_desktop.ui.home.promises import Charts

_MOST_LINES = 22
_ONE_COLUMN_BELOW = 640


class ChartsRow(QWidget):
    """Two cards side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.organizations = DoneBars(self)
        self.months = MonthsChart(self)
        self._nothing = QLabel(self.tr("Belum ada tindak lanjut"), self)
        self._nothing.setProperty("role", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Nothing is said before it is known.
        self._nothing.hide()
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.organizations)
        left.addWidget(self._nothing, 1)
        left.addStretch()
        right.addWidget(self.months)
        row = TurningRow(_ONE_COLUMN_BELOW, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        # Higher they say no more, and the lists have more to say.
        self.setMaximumHeight(self.fontMetrics().height() * _MOST_LINES)
        row.addWidget(_card(self.tr("Penyelesaian per instansi"), left, self), 10)
        row.addWidget(_card(self.tr("Dua belas bulan terakhir"), right, self), 13)

    def show_charts(self, charts: "Charts") -> None:
        """Show ``charts``."""
        self.organizations.show_figures(charts.organizations)
        self.organizations.setVisible(bool(charts.organizations))
        self._nothing.setVisible(not charts.organizations)
        self.months.show_months(charts.months)


def _card(title: str, content: QVBoxLayout, parent: QWidget) -> QFrame:
    card = QFrame(parent)
    card.setProperty("role", "card")
    heading = QLabel(title, card)
    heading.setProperty("role", "section")
    heading.setFont(scaled_font(heading.font(), 1.0, QFont.Weight.DemiBold))
    layout = QVBoxLayout(card)
    layout.setContentsMargins(14, 10, 14, 10)
    layout.setSpacing(8)
    layout.addWidget(heading)
    layout.addLayout(content, 1)
    return card
