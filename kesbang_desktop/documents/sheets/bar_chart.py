"""A bar chart of a workbook that is read without colours."""

from __future__ import annotations

from typing import Any

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.fill import ColorChoice, PatternFillProperties

# Dark, hatched, and what else the standard has that differs in grey (ISO/IEC 29500-1, 20.1.10.51).
_PATTERNS = ("dkUpDiag", "pct20", "ltHorz")
_DARK, _WHITE = "404040", "FFFFFF"
_WIDTH_CM, _HEIGHT_CM, _ROW_CM = 18.0, 9.0, 1.2


def bar_chart(sheet: Any, title: str, rows: tuple[int, int], columns: int, *, lies: bool) -> Any:
    """Return a chart of the columns 2 to ``columns`` of ``sheet``, of the ``rows`` first to last.

    The first of the rows holds the names of the series, the first column those of the bars.
    """
    first, last = rows
    chart = BarChart()
    chart.type = "bar" if lies else "col"
    chart.title = title
    chart.title.overlay = False
    chart.width = _WIDTH_CM
    chart.height = max(_HEIGHT_CM, _ROW_CM * (last - first)) if lies else _HEIGHT_CM
    values = Reference(sheet, min_col=2, max_col=columns, min_row=first, max_row=last)
    chart.add_data(values, titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=first + 1, max_row=last))
    for at, series in enumerate(chart.series):
        series.graphicalProperties = _fill(at)
    chart.dataLabels = DataLabelList(
        showVal=True, showSerName=False, showCatName=False, showLegendKey=False, showPercent=False
    )
    for axis in (chart.x_axis, chart.y_axis):
        # Without that newer programs hide them.
        axis.delete = False
    chart.y_axis.majorGridlines = None
    if lies:
        # The first name on top.
        chart.x_axis.scaling.orientation = "maxMin"
    if len(chart.series) == 1:
        chart.legend = None
    else:
        chart.legend.position = "b"
    return chart


def _fill(at: int) -> GraphicalProperties:
    """Return the look of a series: the first is solid, the others are patterns."""
    if not at:
        made = GraphicalProperties(solidFill=_DARK)
    else:
        pattern = PatternFillProperties(prst=_PATTERNS[(at - 1) % len(_PATTERNS)])
        pattern.foreground = ColorChoice(srgbClr=_DARK)
        pattern.background = ColorChoice(srgbClr=_WHITE)
        made = GraphicalProperties(pattFill=pattern)
    made.line.solidFill = _DARK
    return made
