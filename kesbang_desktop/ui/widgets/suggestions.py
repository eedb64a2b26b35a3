"""A list of suggestions under a line of text; it never takes the focus from the line."""

from PySide6.QtCore import QModelIndex, QPoint, QRect, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

_MOST_ROWS = 9
_NARROWEST = 260
_WIDEST = 560
_SPACING = 2


class Suggestions(QFrame):
    """``chosen(str)`` when one is taken with the mouse or :meth:`choose`."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.host = parent
        self.setProperty("role", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = QStringListModel(self)
        self._view = QListView(self)
        self._view.setProperty("role", "plain")
        self._view.setModel(self._model)
        self._view.setUniformItemSizes(True)
        self._view.setSpacing(_SPACING)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._view.setAccessibleName(self.tr("Saran"))
        self._view.clicked.connect(self._choose_index)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3, 3, 3, 3)
        layout.addWidget(self._view)
        self.hide()

    def offer(self, texts: list[str], below: QRect) -> None:
        """Show ``texts`` under the rectangle ``below`` of the parent; none hide the list."""
        if not texts:
            self.hide()
            return
        self._model.setStringList(texts)
        row = self._view.sizeHintForRow(0) + 2 * _SPACING
        widest = max(self.fontMetrics().horizontalAdvance(text) for text in texts[:200])
        width = min(max(widest + 48, _NARROWEST), _WIDEST)
        room = self.host.rect()
        height = min(len(texts), _MOST_ROWS) * row + 8
        self.resize(width, min(height, room.bottom() - below.bottom() - 8))
        left = max(0, min(below.left(), room.right() - width))
        self.move(QPoint(left, below.bottom() + 4))
        self._view.setCurrentIndex(QModelIndex())
        self.show()
        self.raise_()

    @property
    def texts(self) -> list[str]:
        """What is offered now; nothing while the list is hidden."""
        return [] if self.isHidden() else self._model.stringList()

    def move_choice(self, step: int) -> None:
        """Highlight the next (1) or previous (-1) one, round the ends."""
        count = self._model.rowCount()
        row = self._view.currentIndex().row()
        row = (row + step) % count if row >= 0 else (0 if step > 0 else count - 1)
        self._view.setCurrentIndex(self._model.index(row, 0))

    def has_choice(self) -> bool:
        """Tell whether one is highlighted."""
        return not self.isHidden() and self._view.currentIndex().isValid()

    def choose(self) -> None:
        """Take the highlighted one, the first where none is."""
        index = self._view.currentIndex()
        self._choose_index(index if index.isValid() else self._model.index(0, 0))

    def _choose_index(self, index: QModelIndex) -> None:
        text = index.data()
        self.hide()
        if text:
            self.chosen.emit(text)
