"""Widgets side by side, in more rows where one has no room for them."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QSpacerItem, QWidget, QWidgetItem


@dataclass(slots=True)
class _Part:
    """An item and how much of what is left over it takes; sizes are asked for once."""

    item: QLayoutItem
    stretch: int
    gives_way: bool = False
    _hint: QSize | None = None
    _width: int | None = None

    @property
    def hint(self) -> QSize:
        """The size it would like."""
        if self._hint is None:
            self._hint = self.item.sizeHint()
        return self._hint

    @property
    def width(self) -> int:
        """The least it can do with where it stretches, else what it would like."""
        if self._width is None:
            least = self.item.minimumSize().width()
            self._width = least if self.stretch else max(self.hint.width(), least)
        return self._width

    def forget(self) -> None:
        """Ask for the sizes anew."""
        self._hint = self._width = None


class WrappingRow(QLayout):
    """Fills rows from the left; what is left over in a row goes to those that stretch.

    Parts of several heights stand on one middle line, or begin ``at_top``.
    """

    def __init__(
        self, parent: QWidget | None = None, spacing: int = 8, at_top: bool = False
    ) -> None:
        super().__init__(parent)
        self._at_top = at_top
        self._parts: list[_Part] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, widget: QWidget, stretch: int = 0) -> None:
        """Add ``widget`` at the end."""
        self.insertWidget(self.count(), widget, stretch)

    def insertWidget(self, place: int, widget: QWidget, stretch: int = 0) -> None:
        """Add ``widget`` at ``place``."""
        self.addChildWidget(widget)
        self._parts.insert(place, _Part(QWidgetItem(widget), stretch))
        self.invalidate()

    def add_hint(self, widget: QWidget) -> None:
        """Add ``widget`` at the end; it is left out where it would begin another row."""
        self.addWidget(widget)
        self._parts[-1].gives_way = True

    def addStretch(self, stretch: int = 1) -> None:
        """Push what follows to the right."""
        expanding = QSizePolicy.Policy.Expanding
        self._parts.append(_Part(QSpacerItem(0, 0, expanding), stretch))

    def addSpacing(self, width: int) -> None:
        """Keep what follows ``width`` pixels further away."""
        self._parts.append(_Part(QSpacerItem(width, 0), 0))

    def addItem(self, item: QLayoutItem) -> None:
        self._parts.append(_Part(item, 0))

    def count(self) -> int:
        return len(self._parts)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._parts[index].item if 0 <= index < len(self._parts) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._parts.pop(index).item if 0 <= index < len(self._parts) else None

    def invalidate(self) -> None:
        """Take in that a part has another size."""
        for part in self._parts:
            part.forget()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), moves=False)

    def minimumHeightForWidth(self, width: int) -> int:
        return self.heightForWidth(width)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(max(part.width, part.hint.width()) for part in shown)
        height = max((part.hint.height() for part in shown), default=0)
        return self._with_margins(QSize(width + self._gaps(shown), height))

    def minimumSize(self) -> QSize:
        shown = self._shown()
        width = max((part.width for part in shown), default=0)
        height = max((part.hint.height() for part in shown), default=0)
        return self._with_margins(QSize(width, height))

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._arrange(area, moves=True)

    def _with_margins(self, size: QSize) -> QSize:
        around = self.contentsMargins()
        return size + QSize(around.left() + around.right(), around.top() + around.bottom())

    def _shown(self) -> list[_Part]:
        return [
            part
            for part in self._parts
            if (widget := part.item.widget()) is None or not widget.isHidden()
        ]

    def _gaps(self, parts: list[_Part]) -> int:
        return self.spacing() * max(sum(part.item.widget() is not None for part in parts) - 1, 0)

    def _arrange(self, area: QRect, moves: bool) -> int:
        """Return the height that ``area`` needs at its width; ``moves`` puts everything there."""
        around = self.contentsMargins()
        inner = area.marginsRemoved(around)
        top = inner.top()
        for row in self._rows(inner.width()):
            height = max((part.hint.height() for part in row), default=0)
            if moves:
                self._place(row, QRect(inner.left(), top, inner.width(), height))
            top += height + self.spacing()
        used = max(top - self.spacing() - inner.top(), 0)
        return used + around.top() + around.bottom()

    def _rows(self, width: int) -> list[list[_Part]]:
        rows: list[list[_Part]] = []
        for part in self._shown():
            row = rows[-1] if rows else []
            needed = sum(one.width for one in row) + part.width + self._gaps([*row, part])
            if row and needed > width and part.gives_way:
                part.item.setGeometry(QRect())
            elif not rows or (row and needed > width):
                rows.append([part])
            else:
                row.append(part)
        return rows

    def _place(self, row: list[_Part], area: QRect) -> None:
        left_over = area.width() - sum(part.width for part in row) - self._gaps(row)
        shares = sum(part.stretch for part in row) or 1
        left = area.left()
        for part in row:
            extra = max(left_over, 0) * part.stretch // shares
            width = min(part.width + extra, area.width())
            if (widget := part.item.widget()) is None:
                left += width
                continue
            height = area.height() if part.stretch else part.hint.height()
            size = QSize(width, min(height, area.height()))
            below = 0 if self._at_top else (area.height() - size.height()) // 2
            corner = QPoint(left, area.top() + below)
            widget.setGeometry(QRect(corner, size))
            left += width + self.spacing()
