"""Tab goes as one reads: from part to part of a layout, and not in the order they were made in."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from kesbang_desktop.ui.widgets.layout_parts import parts_of


def follow_layout(widget: QWidget) -> None:
    """Have Tab go through ``widget``, which is laid out, in the order of its layouts."""
    layout = widget.layout()
    if layout is not None:
        for before, after in pairwise(_parts(layout)):
            QWidget.setTabOrder(before, after)


def _parts(layout: QLayout) -> Iterator[QWidget]:
    """Yield what takes the keyboard in ``layout``, in its order."""
    for part in parts_of(layout):
        widget = part.widget() if isinstance(part, QScrollArea) else part
        inner = widget.layout() if isinstance(widget, QWidget) else widget
        if inner is not None:
            yield from _parts(inner)
        elif isinstance(widget, QWidget) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
