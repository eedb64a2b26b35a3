"""What the program shows at this moment, as plain data; runs inside the program and only reads."""

from collections.abc import Iterator
from functools import partial
from itertools import count, takewhile
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from kesbang_desktop.ui.editor.minutes_edit import MinutesEdit
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog

Thing = dict[str, Any]


def showing() -> Thing:
    """Return the active window's title, the widget with the keys, and everything in sight."""
    active = QApplication.activePopupWidget() or front_dialog() or QApplication.activeWindow()
    focus = QApplication.focusWidget()
    tops = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    return {
        "window": active.windowTitle() if active else "",
        "focus": _thing(focus) if focus else None,
        "things": [thing for top in tops for thing in _things(top)],
    }


def _things(top: QWidget) -> Iterator[Thing]:
    for widget in (top, *top.findChildren(QWidget)):
        # A dialog is a child of its window too.
        is_own = widget.window() is top
        if is_own and _is_seen(widget):
            yield _thing(widget)
            yield from _parts(widget)
        if is_own and isinstance(widget, MinutesEdit) and _is_seen(widget.viewport()):
            # What it shows is its viewport, which leaves nothing of the widget itself in sight.
            yield from _margin(widget)


def _is_seen(widget: QWidget) -> bool:
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


def _thing(widget: QWidget) -> Thing:
    return {
        "kind": type(widget).__name__,
        "name": widget.accessibleName(),
        "text": _text(widget),
        "at": _dots(widget, widget.visibleRegion().boundingRect()),
        "is_enabled": widget.isEnabled(),
        "is_focus": widget.hasFocus(),
        "cursor": _cursor(widget),
        "window": widget.window().windowTitle(),
    }


def _parts(widget: QWidget) -> Iterator[Thing]:
    """Yield what can be clicked inside ``widget`` without being a widget."""
    if isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            chosen = tab == widget.currentIndex()
            yield _part(widget, "tab", widget.tabText(tab), widget.tabRect(tab), chosen)
    elif isinstance(widget, QMenu):
        for action in widget.actions():
            yield _part(widget, "command", action.text(), widget.actionGeometry(action), False)
    elif isinstance(widget, QAbstractItemView):
        yield from _cells(widget)


def _margin(edit: MinutesEdit) -> Iterator[Thing]:
    """Yield the words that are painted beside the lines in sight."""
    for index, line in enumerate(edit.table.shapes):
        block = edit.document().findBlockByNumber(index)
        rect = edit.cursorRect(QTextCursor(block))
        if rect.intersects(edit.viewport().rect()) and (word := edit.margin.word_beside(line)):
            rect.setLeft(0)
            yield _part(edit.viewport(), "margin", word, rect, False)


def _cells(view: QAbstractItemView) -> Iterator[Thing]:
    """Yield the cells that are scrolled into sight."""
    model, root, ground = view.model(), view.rootIndex(), view.viewport()
    if model is None or not ground.isVisible():
        return
    first = max(view.indexAt(ground.rect().topLeft()).row(), 0)
    for row in range(first, model.rowCount(root)):
        # A list's model does not tell its columns to everybody.
        columns = takewhile(partial(_has, model, row, root), count())
        cells = [model.index(row, column, root) for column in columns]
        if all(view.visualRect(one).top() > ground.height() for one in cells):
            return
        yield from (_cell(view, one) for one in cells if _is_in_sight(view, one))


def _has(model: QAbstractItemModel, row: int, root: QModelIndex, column: int) -> bool:
    return model.hasIndex(row, column, root)


def _is_in_sight(view: QAbstractItemView, cell: QModelIndex) -> bool:
    return view.visualRect(cell).intersects(view.viewport().rect())


def _cell(view: QAbstractItemView, cell: QModelIndex) -> Thing:
    rect = view.visualRect(cell) & view.viewport().rect()
    text = cell.data(Qt.ItemDataRole.DisplayRole)
    words = "" if text is None else str(text)
    chosen = view.selectionModel().isSelected(cell)
    said = cell.data(Qt.ItemDataRole.AccessibleTextRole)
    return {**_part(view.viewport(), "cell", words, rect, chosen), "name": said or ""}


def _part(widget: QWidget, kind: str, text: str, rect: QRect, is_chosen: bool) -> Thing:
    return {
        "kind": kind,
        "name": "",
        "text": text.replace("&", ""),
        "at": _dots(widget, rect),
        "is_enabled": widget.isEnabled(),
        "is_focus": is_chosen and widget.hasFocus(),
        "is_chosen": is_chosen,
        "window": widget.window().windowTitle(),
    }


def _text(widget: QWidget) -> str:
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    # A window of ours may mean something else by that name.
    text = None if widget.isWindow() else getattr(widget, "text", None)
    words = text() if callable(text) else ""
    return words.replace("&", "") if isinstance(words, str) else ""


def _cursor(widget: QWidget) -> Thing | None:
    """Return line, column and what stands before and behind the cursor in a text."""
    if not isinstance(widget, QTextEdit | QPlainTextEdit):
        return None
    cursor = widget.textCursor()
    text, column = cursor.block().text(), cursor.positionInBlock()
    return {
        "line": cursor.blockNumber(),
        "column": column,
        "before": text[:column],
        "behind": text[column:],
    }


def _dots(widget: QWidget, rect: QRect) -> list[int]:
    """Return left, top, width and height of ``rect`` on the screen, in its dots."""
    corner = widget.mapToGlobal(rect.topLeft())
    scale = widget.devicePixelRatioF()
    return [round(one * scale) for one in (corner.x(), corner.y(), rect.width(), rect.height())]
