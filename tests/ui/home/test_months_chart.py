"""The chart of months: what it says in words, in shapes, and in grey."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip

from kesbang_desktop.domain.done_share import ActionsInMonth
from kesbang_desktop.ui.home.months_chart import MonthsChart
from kesbang_desktop.ui.home.months_painter import MonthsPainter
from kesbang_desktop.ui.look.theme import DARK, LIGHT, apply_theme

SIZE = QSize(560, 240)


def year(*figures: tuple[int, int, int]) -> list[ActionsInMonth]:
    """Return months from April 2023 on with (noted, closed, open at their end)."""
    starts = [date(2023 + (3 + n) // 12, (3 + n) % 12 + 1, 1) for n in range(len(figures))]
    return [ActionsInMonth(day, *each) for day, each in zip(starts, figures, strict=True)]


FULL = year(*[(40 + n, 30 + n, 100 + 10 * n) for n in range(12)])


@pytest.fixture
def chart(qtbot) -> MonthsChart:
    chart = MonthsChart()
    qtbot.addWidget(chart)
    chart.resize(SIZE)
    chart.show()
    return chart


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def theme(request, qapp):
    palette, sheet = qapp.palette(), qapp.styleSheet()
    apply_theme(qapp, request.param)
    yield request.param
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)


def grey(chart: MonthsChart) -> QImage:
    return chart.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def shades(image: QImage, area: QRectF) -> list[int]:
    """Return the greys inside ``area``, its edges left out."""
    box = area.adjusted(3, 3, -3, -3).toRect()
    return [
        image.pixelColor(x, y).lightness()
        for x in range(box.left(), box.right())
        for y in range(box.top(), box.bottom())
    ]


def test_every_figure_is_said_in_words(chart) -> None:
    chart.show_months(year((3, 1, 12), (0, 0, 12)))
    assert chart.accessibleDescription() == (
        "April 2023: 3 dicatat, 1 ditutup, 12 terbuka di akhir bulan. "
        "Mei 2023: 0 dicatat, 0 ditutup, 12 terbuka di akhir bulan"
    )
    assert chart.accessibleName()


def test_the_month_under_the_pointer_is_told(qtbot, chart) -> None:
    chart.show_months(FULL)
    at = QPoint(SIZE.width() - 5, 120)
    QApplication.sendEvent(chart, QHelpEvent(QHelpEvent.Type.ToolTip, at, chart.mapToGlobal(at)))
    qtbot.waitUntil(lambda: QToolTip.text() == chart.words(FULL[-1]))
    assert chart.month_at(QPointF(2, 120)) == FULL[0]
    assert chart.month_at(QPointF(2, 900)) is None


def test_noted_and_closed_differ_in_grey(chart, theme) -> None:
    chart.show_months(year(*[(50, 50, 10)] * 12))
    image = grey(chart)
    painter = MonthsPainter(chart.months, QRectF(chart.rect()), chart.font())
    for place in (0, 5, 11):
        noted, closed = painter.bars(place)
        full = set(shades(image, closed))
        hatched = set(shades(image, noted))
        # One is a plain surface, the other has ground and strokes.
        assert len(full) == 1
        assert max(hatched) - min(hatched) > 60
    apart = abs(next(iter(full)) - image.pixelColor(2, 2).lightness())
    assert apart > 40


def test_heights_tell_the_numbers(chart) -> None:
    chart.show_months(year((100, 50, 1), (10, 0, 1)))
    painter = MonthsPainter(chart.months, QRectF(chart.rect()), chart.font())
    (noted, closed), (less, none) = painter.bars(0), painter.bars(1)
    assert noted.height() == pytest.approx(2 * closed.height())
    assert noted.height() == pytest.approx(10 * less.height())
    assert none.height() == 0
    assert noted.bottom() == closed.bottom() == less.bottom()


def test_the_line_stays_over_the_bars(chart) -> None:
    chart.show_months(year((100, 100, 0), (100, 100, 5_000)))
    painter = MonthsPainter(chart.months, QRectF(chart.rect()), chart.font())
    low, high = painter.points()
    assert high.y() < low.y() < painter.bars(0)[0].top()


def test_nothing_is_said_instead_of_drawn_once_it_is_known(chart) -> None:
    pictures = []
    for months in (FULL, year(*[(0, 0, 0)] * 12), []):
        chart.show_months(months)
        pictures.append(chart.grab().toImage())
    full, nothing, unknown = pictures
    assert nothing != full
    assert unknown not in (full, nothing)


def test_a_single_month_and_large_numbers_fit(chart, theme) -> None:
    for months in (year((1, 0, 1)), year(*[(123_456, 99_999, 1_000_000)] * 12)):
        chart.show_months(months)
        image = chart.grab().toImage()
        # Nothing runs over the lower edge, where the years stand.
        edge = {image.pixelColor(x, image.height() - 1).name() for x in range(image.width())}
        assert len(edge) == 1
