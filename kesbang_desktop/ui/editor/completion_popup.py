"""The list of what may be meant, under the cursor. It never takes the focus from the text."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.completion import Candidate
from kesbang_desktop.ui.look.theme import Theme
from kesbang_desktop.ui.widgets.model_index import Index

_ROW = Qt.ItemDataRole.UserRole
_NARROWEST = 360
_MARGIN = 12
_ROWS = 8
# Frame and a little air, so that rounding never elides.
_AROUND = 14


@dataclass(frozen=True, slots=True)
class PopupRow:
    """One that can be picked: its name, what stands to the right of that, what it stands for."""

    text: str
    detail: str
    value: Any


class CompletionPopup(QFrame):
    """Shows rows; ``chosen(value)`` when one is picked with the mouse or :meth:`choose`.

    ``rows`` are the last that were shown.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.host = parent
        self.setProperty("role", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows: list[PopupRow] = []
        self._model = QStandardItemModel(self)
        self._view = QListView(self)
        self._view.setProperty("role", "plain")
        self._view.setModel(self._model)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._view.setAccessibleName(self.tr("Saran"))
        self._delegate = _RowDelegate(theme, self)
        self._view.setItemDelegate(self._delegate)
        self._view.clicked.connect(self._choose_index)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._view)
        self._below: Callable[[], QRect] = QRect
        parent.installEventFilter(self)
        self.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay under what it was shown for when there is more room, or less."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            QTimer.singleShot(0, self, self._place)
        return False

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme`` from now on."""
        self._delegate.theme = theme

    def show_candidates(
        self,
        candidates: Sequence[Candidate],
        below: Callable[[], QRect],
        highlighted: bool = True,
    ) -> None:
        """Show names as :meth:`show_rows` does; the value of each is its party."""
        rows = [PopupRow(one.party.name, one.detail, one.party) for one in candidates[:_ROWS]]
        self.show_rows(rows, below, highlighted)

    def show_rows(
        self, rows: Sequence[PopupRow], below: Callable[[], QRect], highlighted: bool = True
    ) -> None:
        """Show ``rows`` under the rectangle ``below`` gives (above where there is no room).

        It is asked again once the text is laid out: a line may wrap at the very letter that
        brings the rows up. The first is ``highlighted`` unless it is but a guess.
        """
        if not rows:
            self.hide()
            return
        if rows != self.rows:
            self._fill(rows)
        self._view.setCurrentIndex(self._model.index(0, 0) if highlighted else QModelIndex())
        self._view.scrollToTop()
        self._below = below
        self._place()
        self.show()
        self.raise_()
        QTimer.singleShot(0, self, self._place)

    def place_of(self, line: QWidget) -> QRect:
        """Return where ``line`` is, for rows to be shown under it."""
        return QRect(line.mapTo(self.host, QPoint(0, 0)), line.size())

    def _place(self) -> None:
        rows, below = self.rows, self._below()
        height = min(len(rows), _ROWS) * self._delegate.row_height(self.font()) + 4
        room = self.host.rect()
        font = self._view.font()
        wanted = self._delegate.row_width(font, *rows) + _AROUND
        if len(rows) > _ROWS:
            wanted += self._view.verticalScrollBar().sizeHint().width()
        width = min(max(wanted, _NARROWEST), room.width())
        self.resize(width, height)
        top = below.bottom() + 4
        if top + height > room.bottom():
            top = max(below.top() - height - 4, 0)
        left = max(min(below.left(), room.right() - width), 0)
        self.move(QPoint(left, top))

    def _fill(self, rows: Sequence[PopupRow]) -> None:
        self.rows = list(rows)
        self._model.clear()
        for row in rows:
            item = QStandardItem(row.text)
            item.setData(row, _ROW)
            self._model.appendRow(item)

    def move_choice(self, step: int) -> None:
        """Highlight the next (1) or previous (-1) row, round the ends."""
        count = self._model.rowCount()
        row = self._view.currentIndex().row()
        row = (row + step) % count if row >= 0 else (0 if step > 0 else count - 1)
        self._view.setCurrentIndex(self._model.index(row, 0))

    def current(self) -> Any:
        """Return the value of the highlighted row, None where none is or the popup is hidden."""
        if self.isHidden():
            return None
        row = self._view.currentIndex().data(_ROW)
        return row.value if row else None

    @property
    def only(self) -> Any:
        """The value of the row that is shown, where it is the only one."""
        return self.current() if len(self.rows) == 1 else None

    def choose(self) -> None:
        """Pick the highlighted row, the first where none is."""
        index = self._view.currentIndex()
        self._choose_index(index if index.isValid() else self._model.index(0, 0))

    def _choose_index(self, index: QModelIndex) -> None:
        row = index.data(_ROW)
        self.hide()
        if row is not None:
            self.chosen.emit(row.value)


class _RowDelegate(QStyledItemDelegate):
    """What it is called on the left, what tells it apart on the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def row_height(self, font: QFont) -> int:
        """Return the height of a row in pixels."""
        return QFontMetrics(font).height() + 14

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the size of a row; it is as wide as the list."""
        return QSize(0, self.row_height(option.font))

    def row_width(self, font: QFont, *rows: PopupRow) -> int:
        """Return the width in pixels that the whole of the widest of ``rows`` takes."""
        # Text rounded down would be elided at its end.
        large, small = QFontMetricsF(_weighted(font)), QFontMetricsF(_smaller(font))
        widths = (
            ceil(large.horizontalAdvance(row.text)) + ceil(small.horizontalAdvance(row.detail))
            for row in rows
        )
        return max(widths) + 3 * _MARGIN

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row = index.data(_ROW)
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, QColor(self.theme.accent_soft))
        area = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        small = _smaller(option.font)
        # Where both do not fit, what tells the name apart gives way, down to a third of the row.
        over = self.row_width(option.font, row) - option.rect.width()
        detail_width = ceil(QFontMetricsF(small).horizontalAdvance(row.detail))
        detail_width = min(detail_width, max(detail_width - over, area.width() // 3))
        painter.setFont(_weighted(option.font) if selected else option.font)
        painter.setPen(QColor(self.theme.text))
        name_area = area.adjusted(0, 0, -detail_width - _MARGIN, 0)
        elide = Qt.TextElideMode.ElideRight
        name = painter.fontMetrics().elidedText(row.text, elide, name_area.width())
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(name_area, middle | Qt.AlignmentFlag.AlignLeft, name)
        painter.setFont(small)
        painter.setPen(QColor(self.theme.muted))
        detail = painter.fontMetrics().elidedText(row.detail, elide, detail_width)
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, detail)
        painter.restore()


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(small.pointSizeF() * 0.85)
    return small


def _weighted(font: QFont) -> QFont:
    heavy = QFont(font)
    heavy.setWeight(QFont.Weight.DemiBold)
    return heavy
