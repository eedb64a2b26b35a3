"""What keys do in minutes that are final: reading goes on, and an edit is answered."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from kesbang_desktop.ui.editor.kind_keys import ATTENDEE_KEY, KIND_KEYS, NOBODY_KEY
from kesbang_desktop.ui.editor.structure_keys import WINDOW_KEYS
from kesbang_desktop.ui.widgets.frozen_keys import would_change

_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier


def handle_reading(
    event: QKeyEvent, pass_on: Callable[[Qt.Key], None], refuse: Callable[[], None]
) -> bool:
    """Use the key of ``event`` where it means more than moving about; tell whether it was used.

    ``pass_on`` gets the keys of the window; ``refuse`` answers an edit.
    """
    key, modifiers = Qt.Key(event.key()), event.modifiers()
    if key == Qt.Key.Key_Escape or (modifiers == _CONTROL and key in WINDOW_KEYS):
        pass_on(key)
        return True
    is_structure = (
        (modifiers == _CONTROL and key in (*KIND_KEYS, NOBODY_KEY, ATTENDEE_KEY))
        or (modifiers == _ALT and key in (Qt.Key.Key_Up, Qt.Key.Key_Down))
        or key == Qt.Key.Key_F2
    )
    if is_structure or would_change(event):
        refuse()
        return True
    return False
