"""What of a screen only a mouse reaches."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTabBar, QWidget

_MOST_STEPS = 150


def only_by_mouse(shown: QWidget, begin: QWidget) -> list[str]:
    """Return the buttons of ``shown`` that Tab never comes to, from ``begin`` on."""
    begin.setFocus(Qt.FocusReason.TabFocusReason)
    met: set[QWidget] = set()
    for _ in range(_MOST_STEPS):
        focused = QApplication.focusWidget()
        if focused is None or (focused is begin and met):
            break
        met.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return [_name(one) for one in _buttons(shown) if one not in met]


def _buttons(shown: QWidget) -> list[QAbstractButton]:
    found = shown.findChildren(QAbstractButton)
    return [
        one for one in found if one.isVisibleTo(shown) and one.isEnabled() and not _is_part(one)
    ]


def _is_part(button: QAbstractButton) -> bool:
    """Tell whether a button is reached from another one with the arrows, or is Qt's own."""
    group = button.group()
    is_one_of = button.autoExclusive() or (group is not None and group.exclusive())
    return is_one_of or isinstance(button.parentWidget(), QTabBar | QLineEdit)


def _name(button: QAbstractButton) -> str:
    return f"{type(button).__name__} “{button.accessibleName() or button.text()}”"
