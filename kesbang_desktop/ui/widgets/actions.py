"""Keyboard actions that hold inside one widget only."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QWidget

# The property of an action whose keys something else answers, with the keys as shown.
SHOWN_KEYS = "shown_keys"
_HERE = Qt.ShortcutContext.WidgetShortcut


def add_action(
    widget: QWidget,
    text: str,
    keys: str | QKeySequence.StandardKey,
    act: Callable[[], object],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WidgetWithChildrenShortcut,
    group: str = "",
) -> QAction:
    """Give ``widget`` an action of the keyboard and return it.

    Empty ``keys`` leave it to the palette; ``group`` is where the page of keys lists it, by
    default with its page (see :mod:`kesbang_desktop.ui.commands`).
    """
    action = QAction(text, widget)
    if keys != "":
        action.setShortcut(QKeySequence(keys))
    action.setShortcutContext(context)
    action.triggered.connect(lambda: act())
    action.setProperty("group", group)
    widget.addAction(action)
    return action


def trigger_keys(widget: QWidget, keys: QKeySequence) -> bool:
    """Do what ``keys`` mean in ``widget`` or around it; tell whether they mean anything there."""
    holder: QWidget | None = widget
    while holder is not None:
        # A page may have an attribute of that name.
        for action in QWidget.actions(holder):
            is_here = holder is widget or action.shortcutContext() != _HERE
            if is_here and keys in action.shortcuts() and action.isEnabled():
                action.trigger()
                return True
        # The keys of what a dialog stands over are none of its own.
        holder = None if isinstance(holder, QDialog) else holder.parentWidget()
    return False
