"""What a layout holds: told without its items, and taken out."""

from collections.abc import Iterator
from operator import itemgetter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def parts_of(layout: QLayout) -> Iterator[QWidget | QLayout]:
    """Yield the widgets and layouts in ``layout``, in its order.

    Of an item that Qt made, PySide keeps what it gave to Python for as long as the layout stands,
    also once Qt has deleted the item: what Qt then makes in its place, be it a widget, is taken for
    the item. So no items are asked for.
    """
    holder = layout.parentWidget()
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    widgets = holder.findChildren(QWidget, options=direct) if holder else []
    inner = layout.findChildren(QLayout, options=direct)
    placed: list[tuple[int, QWidget | QLayout]] = []
    placed += ((layout.indexOf(one), one) for one in inner)
    placed += ((layout.indexOf(one), one) for one in widgets)
    for place, part in sorted(placed, key=itemgetter(0)):
        if place >= 0:
            yield part


def clear_layout(layout: QLayout) -> None:
    """Take every widget out of ``layout`` and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
