"""What does not fit on a screen, in words: one line for each widget that is cut off."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from kesbang_desktop.ui.widgets.elided_label import ElidedLabel
from kesbang_desktop.ui.widgets.layout_parts import parts_of

_CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QTabBar, QAbstractItemView)
_LOOKED_AT_ROWS = 30
_CELL_PADDING = 20
_LINE_PADDING = 22
# A line may cut what it says before something is typed where the window is that narrow.
_NARROW = 800


def faults_of(shown: QWidget) -> list[str]:
    """Return what of ``shown`` is cut off, cannot be reached, overlaps, or is too narrow."""
    visible = [one for one in shown.findChildren(QWidget) if one.isVisibleTo(shown)]
    found: list[str] = []
    for one in visible:
        if isinstance(one, QLabel) and one.size().isEmpty():
            # A hint that gave way: what it says stands on the page of keys too.
            continue
        if isinstance(one, QLabel) and one.text() and not isinstance(one, ElidedLabel):
            found += _cut_label(one)
        elif isinstance(one, QPushButton) and one.text():
            found += _cut_button(one)
        elif isinstance(one, QLineEdit) and shown.width() > _NARROW and not _is_inside_view(one):
            found += _cut_placeholder(one)
        if isinstance(one, (*_CONTROLS, QLabel)) and not _is_inside_view(one):
            found += _out_of_reach(one, shown)
        if isinstance(one, QTabBar) and any(
            arrow.isVisibleTo(shown) for arrow in one.findChildren(QToolButton)
        ):
            found.append(f"{_name(one)} hides tabs behind arrows")
        if isinstance(one, QTableView) and one.model() is not None:
            found += _narrow_columns(one)
        if one.layout() is not None:
            found += _overlaps(one)
    return found


def scrolled_sideways(shown: QWidget) -> list[str]:
    """Return what of ``shown`` has to be scrolled to the side to be read, or cannot even be.

    But for tables: what stands in rows and columns may (WCAG 2.2, 1.4.10).
    """
    return [
        f"{_name(one)} scrolls sideways"
        for one in shown.findChildren(QAbstractScrollArea)
        if not isinstance(one, QTableView)
        and one.isVisibleTo(shown)
        and (one.horizontalScrollBar().isVisibleTo(shown) or _is_too_wide(one))
    ]


def _is_too_wide(area: QAbstractScrollArea) -> bool:
    holds = area.widget() if isinstance(area, QScrollArea) else None
    return holds is not None and holds.width() > area.viewport().width()


def covered_by(banner: QWidget, shown: QWidget) -> list[str]:
    """Return the buttons and words at the foot of ``shown`` that ``banner`` hides."""
    area = QRect(banner.mapTo(shown, QPoint()), banner.size())
    found = []
    for one in shown.findChildren(QWidget):
        is_told = isinstance(one, QAbstractButton | QLabel) and one.isVisibleTo(shown)
        if not is_told or banner.isAncestorOf(one) or _is_inside_view(one):
            continue
        if area.intersects(QRect(one.mapTo(shown, QPoint()), one.size())):
            found.append(_name(one))
    return found


def _cut_placeholder(line: QLineEdit) -> Iterator[str]:
    needed = line.fontMetrics().horizontalAdvance(line.placeholderText()) + _LINE_PADDING
    if not line.text() and needed > line.width():
        yield f"{_name(line)}: “{line.placeholderText()}” is cut"


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    words = widget.accessibleName() or text or widget.objectName()
    return f"{type(widget).__name__} “{words[:50]}”"


def _cut_label(label: QLabel) -> Iterator[str]:
    room = label.contentsRect()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + 1:
            yield f"{_name(label)} is cut: {label.height()} of {needed} high"
        return
    needed = label.sizeHint().width() - (label.width() - room.width())
    if needed > room.width() + 1:
        yield f"{_name(label)} is cut: {room.width()} of {needed} wide"


def _cut_button(button: QPushButton) -> Iterator[str]:
    wanted, got = button.sizeHint(), button.size()
    if button.layout() is None and wanted.width() > got.width() + 1:
        yield f"{_name(button)} is cut: {got.width()} of {wanted.width()} wide"
    if wanted.height() > got.height() + 1:
        yield f"{_name(button)} is cut: {got.height()} of {wanted.height()} high"


def _is_inside_view(widget: QWidget) -> bool:
    """Tell whether Qt lays ``widget`` out itself: parts of views, of spin boxes, of tab bars."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractItemView | QAbstractSpinBox | QComboBox | QTabBar):
            return True
        parent = parent.parentWidget()
    return False


def _out_of_reach(widget: QWidget, shown: QWidget) -> Iterator[str]:
    one, area = widget, widget.rect()
    while one is not shown and (parent := one.parentWidget()) is not None:
        area = QRect(one.mapTo(parent, area.topLeft()), area.size())
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(area):
            yield f"{_name(widget)} leaves {type(parent).__name__}: {area} in {parent.rect()}"
            return
        scroll = _scroll_area_around(parent)
        if scroll is not None:
            # What is in a scroll area can be scrolled to; the area itself has to be in sight.
            parent, area = scroll, scroll.rect()
        one = parent


def _scroll_area_around(widget: QWidget) -> QScrollArea | None:
    port = widget.parentWidget()
    holder = port.parentWidget() if port is not None else None
    return holder if isinstance(holder, QScrollArea) and holder.widget() is widget else None


def _narrow_columns(table: QTableView) -> Iterator[str]:
    header, model = table.horizontalHeader(), table.model()
    horizontal = Qt.Orientation.Horizontal
    for column in range(model.columnCount()):
        if table.isColumnHidden(column):
            continue
        width = header.sectionSize(column)
        title = model.headerData(column, horizontal) or ""
        # Once one title has the arrow of the order, Qt asks for its room in all of them.
        is_plain = not header.isSortIndicatorShown()
        if is_plain and header.isVisible() and header.sectionSizeHint(column) > width:
            yield f"{_name(table)}: the title “{title}” is wider than its column"
        rows = range(min(model.rowCount(), _LOOKED_AT_ROWS))
        cells = [model.index(row, column) for row in rows if not _is_heading(table, row)]
        words = [word for cell in cells for word in str(cell.data() or "").split()]
        longest = max(words, key=len, default="")
        needed = table.fontMetrics().horizontalAdvance(longest) + _CELL_PADDING
        if needed > width:
            yield f"{_name(table)}: “{longest}” is wider than its column “{title}”"


def _is_heading(table: QTableView, row: int) -> bool:
    """Tell whether ``row`` is painted across all columns."""
    others = range(1, table.model().columnCount())
    return bool(others) and not any(table.model().index(row, column).data() for column in others)


def _overlaps(holder: QWidget) -> Iterator[str]:
    parts = [one for one in _laid_out(holder.layout()) if one.isVisibleTo(holder)]
    areas = [(one, QRect(one.mapTo(holder, QPoint()), one.size())) for one in parts]
    for place, (one, area) in enumerate(areas):
        for other, its_area in areas[place + 1 :]:
            if area.intersects(its_area) and not area.isEmpty():
                yield f"{_name(one)} lies over {_name(other)}"


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    if layout is None or type(layout).__name__ == "QStackedLayout":
        return
    for part in parts_of(layout):
        if isinstance(part, QWidget):
            yield part
        else:
            yield from _laid_out(part)
