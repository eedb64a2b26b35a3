"""Parts side by side where there is room for it, else one below the other."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QWidget, QWidgetItem

_NONE = Qt.AlignmentFlag(0)


class TurningRow(QHBoxLayout):
    """Turns into a column where it is narrower than ``narrow`` pixels."""

    def __init__(self, narrow: int, parent: QWidget | None = None) -> None:
        super().__init__()
        self._narrow = narrow
        if parent is not None:
            parent.setLayout(self)

    def addWidget(
        self, widget: QWidget, /, stretch: int | None = 0, alignment: Qt.AlignmentFlag = _NONE
    ) -> None:
        """Add ``widget`` at the end.

        Its item is made here: of those that Qt makes none may come to Python (layout_parts.py).
        """
        self.addChildWidget(widget)
        item = QWidgetItem(widget)
        item.setAlignment(alignment)
        self.addItem(item)
        self.setStretch(self.count() - 1, stretch or 0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height(width, lambda item, room: _height_at(item, room, item.sizeHint()))

    def minimumHeightForWidth(self, width: int) -> int:
        return self._height(width, lambda item, room: _height_at(item, room, item.minimumSize()))

    def minimumSize(self) -> QSize:
        items = self._items()
        width = max((item.minimumSize().width() for item in items), default=0)
        height = max((item.minimumSize().height() for item in items), default=0)
        around = self.contentsMargins()
        margins = QSize(around.left() + around.right(), around.top() + around.bottom())
        return QSize(width, height) + margins

    def setGeometry(self, area: QRect) -> None:
        if area.width() >= self._narrow:
            super().setGeometry(area)
            return
        QLayout.setGeometry(self, area)
        items, inner = self._items(), area.marginsRemoved(self.contentsMargins())
        heights = [_height_at(item, inner.width(), item.minimumSize()) for item in items]
        gaps = self.spacing() * max(len(items) - 1, 0)
        extra = max(inner.height() - sum(heights) - gaps, 0) // max(len(items), 1)
        top = inner.top()
        for item, height in zip(items, heights, strict=True):
            item.setGeometry(QRect(inner.left(), top, inner.width(), height + extra))
            top += height + extra + self.spacing()

    def _items(self) -> list[QLayoutItem]:
        items = (self.itemAt(place) for place in range(self.count()))
        return [item for item in items if item is not None and not item.isEmpty()]

    def _height(self, width: int, height_of: Callable[[QLayoutItem, int], int]) -> int:
        items, around = self._items(), self.contentsMargins()
        room = width - around.left() - around.right()
        if width < self._narrow:
            gaps = self.spacing() * max(len(items) - 1, 0)
            height = sum(height_of(item, room) for item in items) + gaps
        else:
            room -= self.spacing() * max(len(items) - 1, 0)
            height = max((height_of(item, room // len(items)) for item in items), default=0)
        return height + around.top() + around.bottom()


def _height_at(item: QLayoutItem, width: int, size: QSize) -> int:
    if not item.hasHeightForWidth():
        return size.height()
    return max(item.minimumHeightForWidth(width), 0)
