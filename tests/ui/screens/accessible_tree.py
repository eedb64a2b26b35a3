"""What a screen reader is told of a screen, and in which order the keyboard goes through it."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.ui.test_accessible_names import is_part

_ROLE = QAccessible.Role
# What somebody acts on. What lies in a list or table is told by its model.
_ACTED_ON = frozenset(
    (
        *(_ROLE.Button, _ROLE.CheckBox, _ROLE.RadioButton, _ROLE.EditableText, _ROLE.ComboBox),
        *(_ROLE.List, _ROLE.Table, _ROLE.Tree, _ROLE.PageTab, _ROLE.PageTabList, _ROLE.SpinBox),
        *(_ROLE.Link, _ROLE.Slider, _ROLE.ButtonMenu, _ROLE.ButtonDropDown),
    )
)
_WHOLE = frozenset((_ROLE.List, _ROLE.Table, _ROLE.Tree))
_UNTOLD = frozenset((_ROLE.NoRole, _ROLE.Client))
_SAME_LINE = 8


def untold(shown: QWidget) -> list[str]:
    """Return what of ``shown`` has no name or says nothing of what it is, by the accessible tree.

    A widget that is but a frame around others, and takes the keyboard to scroll, needs a name.
    """
    found = []
    for one in _tree(QAccessible.queryAccessibleInterface(shown)):
        widget = one.object()
        if not isinstance(widget, QWidget) or is_part(widget):
            continue
        is_named = bool(one.text(QAccessible.Text.Name).strip())
        takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
        if not is_named and (one.role() in _ACTED_ON or (takes_keys and one.role() in _UNTOLD)):
            found.append(f"{type(widget).__name__} is told as {one.role().name} without a name")
        elif takes_keys and not one.state().focusable:
            found.append(f"{type(widget).__name__} is not told to take the keyboard")
    return found


def unordered(shown: QWidget) -> list[str]:
    """Return where Tab goes back, up or to the left, between two controls of one frame."""
    chain = list(_chain(shown))
    found = []
    for before, after in pairwise(chain):
        if before.parentWidget() is not after.parentWidget():
            continue
        first, second = _area(before, shown), _area(after, shown)
        goes_up = second.bottom() <= first.top() and second.left() <= first.left()
        same_line = abs(first.center().y() - second.center().y()) < _SAME_LINE
        if goes_up or (same_line and second.right() <= first.left()):
            found.append(f"Tab goes back from {_name(before)} to {_name(after)}")
    return found


def _tree(one: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    if one is None or not one.isValid() or one.state().invisible:
        return
    yield one
    if one.role() not in _WHOLE:
        for number in range(one.childCount()):
            yield from _tree(one.child(number))


def _chain(shown: QWidget) -> Iterator[QWidget]:
    """Yield what Tab comes to in ``shown``, in its order, from its own beginning."""
    one, last = shown.nextInFocusChain(), shown.previousInFocusChain()
    while one is not None and one is not shown:
        takes = one.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        in_sight = one.isVisibleTo(shown) and not one.visibleRegion().isEmpty()
        if takes and in_sight and one.isEnabled() and shown.isAncestorOf(one):
            yield one
        one = one.nextInFocusChain() if one is not last else None
    # PySide made each a child of the one before it, to die with that: back to where they belong.
    shown.window().findChildren(QWidget)


def _area(widget: QWidget, shown: QWidget) -> QRect:
    return QRect(widget.mapTo(shown, QPoint()), widget.size())


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} “{widget.accessibleName() or text}”"
