"""The list of names under the cursor. It never takes the focus from the text."""

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QStandardItem, QStandardItemModel
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
from kesbang_desktop.domain.party import Party
from kesbang_desktop.ui.theme import Theme

_CANDIDATE = Qt.ItemDataRole.UserRole
_NARROWEST = 360
_MARGIN = 12
_ROWS = 8
# Frame and a little air, so that rounding never elides.
_AROUND = 14


class CompletionPopup(QFrame):
    """Shows candidates; ``chosen(Party)`` when one is picked with the mouse or :meth:`choose`."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.setProperty("role", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = QStandardItemModel(self)
        self._view = QListView(self)
        self._view.setProperty("role", "plain")
        self._view.setModel(self._model)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._view.setAccessibleName(self.tr("Saran nama"))
        self._delegate = _CandidateDelegate(theme, self)
        self._view.setItemDelegate(self._delegate)
        self._view.clicked.connect(self._choose_index)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._view)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme`` from now on."""
        self._delegate.theme = theme

    def show_candidates(
        self, candidates: list[Candidate], below: QRect, highlighted: bool = True
    ) -> None:
        """Show ``candidates`` under the rectangle ``below`` (above where there is no room).

        The first is ``highlighted`` unless it is but a guess.
        """
        if not candidates:
            self.hide()
            return
        self._model.clear()
        for candidate in candidates[:_ROWS]:
            item = QStandardItem(candidate.party.name)
            item.setData(candidate, _CANDIDATE)
            self._model.appendRow(item)
        self._view.setCurrentIndex(self._model.index(0, 0) if highlighted else QModelIndex())
        height = self._model.rowCount() * self._delegate.row_height(self.font()) + 4
        room = self.parentWidget().rect()
        font = self._view.font()
        wanted = max(self._delegate.row_width(font, one) for one in candidates[:_ROWS])
        width = min(max(wanted + _AROUND, _NARROWEST), room.width())
        self.resize(width, height)
        top = below.bottom() + 4
        if top + height > room.bottom():
            top = max(below.top() - height - 4, 0)
        left = max(min(below.left(), room.right() - width), 0)
        self.move(QPoint(left, top))
        self.show()
        self.raise_()

    def move_choice(self, step: int) -> None:
        """Highlight the next (1) or previous (-1) candidate, round the ends."""
        count = self._model.rowCount()
        row = self._view.currentIndex().row()
        row = (row + step) % count if row >= 0 else (0 if step > 0 else count - 1)
        self._view.setCurrentIndex(self._model.index(row, 0))

    def current(self) -> Party | None:
        """Return the highlighted party, or None where the popup is hidden."""
        if self.isHidden():
            return None
        candidate = self._view.currentIndex().data(_CANDIDATE)
        return candidate.party if candidate else None

    @property
    def only(self) -> Party | None:
        """The party that is shown, where it is the only one."""
        return self.current() if self._model.rowCount() == 1 else None

    def choose(self) -> None:
        """Pick the highlighted candidate, the first where none is."""
        index = self._view.currentIndex()
        self._choose_index(index if index.isValid() else self._model.index(0, 0))

    def _choose_index(self, index: QModelIndex) -> None:
        candidate = index.data(_CANDIDATE)
        self.hide()
        if candidate is not None:
            self.chosen.emit(candidate.party)


class _CandidateDelegate(QStyledItemDelegate):
    """A name on the left, what tells it apart on the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def row_height(self, font: QFont) -> int:
        """Return the height of a row in pixels."""
        return QFontMetrics(font).height() + 14

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex) -> QSize:
        """Return the size of a row; it is as wide as the list."""
        return QSize(0, self.row_height(option.font))

    def row_width(self, font: QFont, candidate: Candidate) -> int:
        """Return the width in pixels that the whole row of ``candidate`` takes."""
        name = QFontMetrics(_weighted(font)).horizontalAdvance(candidate.party.name)
        detail = QFontMetrics(_smaller(font)).horizontalAdvance(candidate.detail)
        return name + detail + 3 * _MARGIN

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint a row."""
        candidate = index.data(_CANDIDATE)
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, QColor(self.theme.accent_soft))
        area = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        small = _smaller(option.font)
        # Where both do not fit, what tells the name apart gives way, down to a third of the row.
        over = self.row_width(option.font, candidate) - option.rect.width()
        detail_width = QFontMetrics(small).horizontalAdvance(candidate.detail)
        detail_width = min(detail_width, max(detail_width - over, area.width() // 3))
        painter.setFont(_weighted(option.font) if selected else option.font)
        painter.setPen(QColor(self.theme.text))
        name_area = area.adjusted(0, 0, -detail_width - _MARGIN, 0)
        elide = Qt.TextElideMode.ElideRight
        name = painter.fontMetrics().elidedText(candidate.party.name, elide, name_area.width())
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(name_area, middle | Qt.AlignmentFlag.AlignLeft, name)
        painter.setFont(small)
        painter.setPen(QColor(self.theme.muted))
        detail = painter.fontMetrics().elidedText(candidate.detail, elide, detail_width)
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
