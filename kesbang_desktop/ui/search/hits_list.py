"""The list of hits: meetings as headings, the words that were looked for marked."""

from PySide6.QtCore import QModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kesbang_desktop.domain.search_hit import HitGroup, SearchHit
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.look.meeting_labels import column_date
from kesbang_desktop.ui.search.hits_model import ROW, HitsModel
from kesbang_desktop.ui.widgets.model_index import Index
from kesbang_desktop.ui.widgets.painting import painted_theme, scaled_font
from kesbang_desktop.ui.widgets.row_delegate import rest_unless_focused

_SIDE, _ABOVE = 10, 6
_LINES = 2
# Letters that the widest kind takes.
_KIND_LETTERS = 19


class HitsList(QListView):
    """``hit_activated(SearchHit)`` on Enter or a double click; ``end_reached()`` near its end."""

    hit_activated = Signal(object)
    end_reached = Signal()

    def __init__(self, model: HitsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hits = model
        self.setModel(model)
        self.setItemDelegate(_HitDelegate(self))
        self.setAccessibleName(self.tr("Hasil pencarian"))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._activate)
        self.verticalScrollBar().valueChanged.connect(self._look_at_end)

    @property
    def current_hit(self) -> SearchHit | None:
        """The hit that the keyboard is on."""
        return self._hits.hit_at(self.currentIndex())

    def activate_current(self) -> None:
        """Open the current hit."""
        self._activate(self.currentIndex())

    def focus_rows(self) -> None:
        """Give the keyboard to the list, with a hit current."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._choose_first()

    def choose(self, row: int) -> None:
        """Make ``row`` current."""
        self.setCurrentIndex(self._hits.index(row))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a hit current when the keyboard comes."""
        super().focusInEvent(event)
        self._choose_first()

    def _choose_first(self) -> None:
        if self.current_hit is None and self._hits.rowCount() > 1:
            self.choose(1)
            self.scrollToTop()

    def _activate(self, index: QModelIndex) -> None:
        if (hit := self._hits.hit_at(index)) is not None:
            self.hit_activated.emit(hit)

    def _look_at_end(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum() - self.viewport().height():
            self.end_reached.emit()


class _HitDelegate(QStyledItemDelegate):
    """A heading with its day, or a hit with its kind on the left; both as high."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return room for two lines."""
        return QSize(100, QFontMetrics(option.font).height() * _LINES + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row = index.data(ROW)
        area = option.rect.adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        painter.save()
        if isinstance(row, SearchHit):
            ground = QStyleOptionViewItem(option)
            rest_unless_focused(painter, ground)
            if ground.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(option.rect, QColor(painted_theme().accent_soft))
            _paint_hit(painter, area, row, option.font)
        elif isinstance(row, HitGroup):
            _paint_heading(painter, area, row, index.data(), option.font)
        painter.restore()


def _paint_heading(
    painter: QPainter, area: QRect, group: HitGroup, words: str, font: QFont
) -> None:
    theme, bottom = painted_theme(), Qt.AlignmentFlag.AlignBottom
    small = scaled_font(font, 0.9)
    right = ", ".join(filter(None, (group.hits[0].mark, column_date(group.date))))
    painter.setFont(small)
    painter.setPen(QColor(theme.muted))
    painter.drawText(area, bottom | Qt.AlignmentFlag.AlignRight, right if group.title else "")
    room = area.width() - QFontMetrics(small).horizontalAdvance(right) - 16
    strong = scaled_font(font, 1.0, QFont.Weight.DemiBold)
    painter.setFont(strong)
    painter.setPen(QColor(theme.text))
    title = group.title or words
    shown = QFontMetrics(strong).elidedText(title, Qt.TextElideMode.ElideRight, room)
    painter.drawText(area, bottom | Qt.AlignmentFlag.AlignLeft, shown)
    line = area.bottom() + _ABOVE - 1
    painter.setPen(QColor(theme.border))
    painter.drawLine(area.left(), line, area.right(), line)


def _paint_hit(painter: QPainter, area: QRect, hit: SearchHit, font: QFont) -> None:
    theme = painted_theme()
    small = scaled_font(font, 0.88)
    left = QFontMetrics(small).averageCharWidth() * _KIND_LETTERS
    painter.setFont(small)
    painter.setPen(QColor(theme.muted))
    high = QFontMetrics(font).height()
    painter.drawText(
        QRect(area.left(), area.top(), left, high),
        Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
        translated(hit.kind_words),
    )
    room = area.adjusted(left + 8, 0, 0, 0)
    layout = QTextLayout(hit.snippet.text.replace("\n", " "), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_marked(one.start, one.end) for one in hit.snippet.spans])
    layout.beginLayout()
    for number in range(_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room.width())
        line.setPosition(QPointF(0, number * high))
    layout.endLayout()
    painter.setPen(QColor(theme.text))
    layout.draw(painter, QPointF(room.topLeft()))


def _marked(start: int, end: int) -> QTextLayout.FormatRange:
    theme = painted_theme()
    found = QTextLayout.FormatRange()
    found.start, found.length = start, end - start
    marked = QTextCharFormat()
    marked.setFontWeight(QFont.Weight.Bold)
    marked.setBackground(QColor(theme.found))
    found.format = marked
    return found
