"""The charts of the first page: completion by instansi, and month by month."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kesbang_desktop.ui.home.home_reading import Charts
from kesbang_desktop.ui.home.months_chart import MonthsChart
from kesbang_desktop.ui.widgets.painting import scaled_font


class ChartsRow(QWidget):
    """Two cards side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.months = MonthsChart(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addWidget(_card(self.tr("Dua belas bulan terakhir"), self.months, self), 13)

    def show_charts(self, charts: Charts) -> None:
        """Show ``charts``."""
        self.months.show_months(charts.months)


def _card(title: str, chart: QWidget, parent: QWidget) -> QFrame:
    card = QFrame(parent)
    card.setProperty("role", "card")
    heading = QLabel(title, card)
    heading.setProperty("role", "section")
    heading.setFont(scaled_font(heading.font(), 1.0, QFont.Weight.DemiBold))
    layout = QVBoxLayout(card)
    layout.setContentsMargins(14, 10, 14, 10)
    layout.setSpacing(8)
    layout.addWidget(heading)
    layout.addWidget(chart, 1)
    return card
