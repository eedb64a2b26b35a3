"""Two texts compared, row by row: the model and how its rows are painted."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kesbang_desktop.domain.comparison import ComparedLine, LineKind, Span, Spans
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.tables.cell import RowRole
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.rows_model import RowsModel
from kesbang_desktop.ui.widgets.model_index import Index
from kesbang_desktop.ui.widgets.painting import painted_theme, scaled_font, tone_colours

_SIGNS = {
    LineKind.SAME: ("", ""),
    LineKind.CHANGED: ("~", "~"),
    LineKind.ADDED: ("", "+"),
    LineKind.REMOVED: ("−", ""),
}
_MARGIN = 26
_PAD = 3
_BETWEEN = 1


class ComparisonModel(RowsModel[ComparedLine]):
    """Shows compared lines, all of them or those alone that differ."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((Column(words=spoken),), parent=parent)
        self._all: tuple[ComparedLine, ...] = ()
        self._differing_only = False

    def show_lines(self, lines: Sequence[ComparedLine]) -> None:
        """Show ``lines``."""
        self._all = tuple(lines)
        self._apply()

    def show_differing_only(self, only: bool) -> None:
        """Leave out the lines that are the same, or show them again."""
        self._differing_only = only
        self._apply()

    def _apply(self) -> None:
        only = self._differing_only
        self.show(row for row in self._all if not only or row.kind is not LineKind.SAME)


def spoken(row: ComparedLine) -> str:
    """Return ``row`` in words, for a screen reader and for the clipboard."""
    match row.kind:
        case LineKind.SAME:
            return row.left_text
        case LineKind.ADDED:
            return _tr("+ ditambahkan: {0}").format(row.right_text)
        case LineKind.REMOVED:
            return _tr("− dihapus: {0}").format(row.left_text)
    return _tr("~ diubah: {0} → {1}").format(row.left_text, row.right_text)


class ComparisonDelegate(QStyledItemDelegate):
    """Paints the left line beside the right one, what differs on a ground of its own."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[Spans, int, float], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: ComparedLine = index.data(RowRole.RECORD)
        width = self._view.viewport().width()
        room = _room(width)
        left = self._height(row.left or (), room, option.font)
        right = left if row.left == row.right else self._height(row.right or (), room, option.font)
        return QSize(width, max(left, right) + 2 * _PAD + _BETWEEN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ComparedLine = index.data(RowRole.RECORD)
        half = option.rect.width() // 2
        area = option.rect.adjusted(0, 0, 0, -_BETWEEN)
        left = QRect(area.left(), area.top(), half, area.height())
        right = QRect(area.left() + half, area.top(), area.width() - half, area.height())
        signs = _SIGNS[row.kind]
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        for side, spans, sign, tone in (
            (left, row.left, signs[0], Tone.BAD),
            (right, row.right, signs[1], Tone.GOOD),
        ):
            _paint_side(painter, side, spans, sign, tone, option.font)
        theme = painted_theme()
        painter.setPen(QColor(theme.border))
        painter.drawLine(right.topLeft(), right.bottomLeft())
        if selected:
            painter.setPen(QColor(theme.accent))
            painter.drawRect(area.adjusted(0, 0, -1, -1))
        painter.restore()

    def _height(self, spans: Spans, room: int, font: QFont) -> int:
        metrics = QFontMetrics(font)
        text = "".join(span.text for span in spans)
        is_plain = not any(span.differs for span in spans)
        if is_plain and metrics.horizontalAdvance(text) <= room - 4:
            return metrics.height()
        key = (spans, room, font.pointSizeF())
        if key not in self._heights:
            # What differs is painted heavier, and wraps sooner.
            formats = _formats(spans, _heavier())
            self._heights[key] = round(_laid_out(text, formats, font, room).boundingRect().height())
        return self._heights[key]


def _paint_side(
    painter: QPainter,
    area: QRect,
    spans: Sequence[Span] | None,
    sign: str,
    tone: Tone,
    font: QFont,
) -> None:
    theme = painted_theme()
    if spans is None:
        painter.fillRect(area, QColor(theme.window))
        return
    colour, ground = tone_colours(tone, theme)
    if sign:
        painter.fillRect(QRect(area.left() + 1, area.top(), 3, area.height()), colour)
        painter.setFont(scaled_font(font, 1.0, QFont.Weight.Bold))
        painter.setPen(colour)
        margin = QRect(area.left() + 4, area.top() + _PAD, _MARGIN - 6, QFontMetrics(font).height())
        painter.drawText(margin, Qt.AlignmentFlag.AlignCenter, sign)
    marked = _heavier()
    marked.setBackground(ground)
    marked.setForeground(colour)
    formats = _formats(spans, marked)
    text = "".join(span.text for span in spans)
    painter.setPen(QColor(theme.text))
    layout = _laid_out(text, formats, font, _room(area.width() * 2))
    layout.draw(painter, QPointF(area.left() + _MARGIN, area.top() + _PAD))


def _heavier() -> QTextCharFormat:
    marked = QTextCharFormat()
    marked.setFontWeight(QFont.Weight.DemiBold)
    return marked


def _formats(spans: Sequence[Span], marked: QTextCharFormat) -> list[QTextLayout.FormatRange]:
    """Return the places of what differs, in the units that Qt counts."""
    formats, start = [], 0
    for span in spans:
        length = len(span.text.encode("utf-16-le")) // 2
        if span.differs and length:
            one = QTextLayout.FormatRange()
            one.start, one.length, one.format = start, length, marked
            formats.append(one)
        start += length
    return formats


def _room(width: int) -> int:
    """Return how wide the text of one side may be where both take ``width`` pixels."""
    return max(width // 2 - _MARGIN - 10, 40)


def _laid_out(
    text: str, formats: Sequence[QTextLayout.FormatRange], font: QFont, room: int
) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(list(formats))
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _tr(text: str) -> str:
    return QCoreApplication.translate("ComparisonModel", text)
