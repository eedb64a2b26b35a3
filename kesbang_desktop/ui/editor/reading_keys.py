"""What keys do in minutes that are final: reading goes on, and an edit is answered."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from kesbang_desktop.ui.editor.kind_keys import ATTENDEE_KEY, KIND_KEYS, NOBODY_KEY
from kesbang_desktop.ui.editor.structure_keys import WINDOW_KEYS
from kesbang_desktop.ui.widgets.frozen_keys import would_change

if TYPE_CHECKING:
    from kesbang_desktop.ui.editor.minutes_edit import MinutesEdit

_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier


def handle_reading(edit: "MinutesEdit", event: QKeyEvent) -> bool:
    """Use the key of ``event`` where it means more than moving about; tell whether it was used."""
    key, modifiers = Qt.Key(event.key()), event.modifiers()
    if key == Qt.Key.Key_Escape or (modifiers == _CONTROL and key in WINDOW_KEYS):
        edit.window_key_pressed.emit(key)
        return True
    is_structure = (
        (modifiers == _CONTROL and key in (*KIND_KEYS, NOBODY_KEY, ATTENDEE_KEY))
        or (modifiers == _ALT and key in (Qt.Key.Key_Up, Qt.Key.Key_Down))
        or key == Qt.Key.Key_F2
    )
    if is_structure or would_change(event):
        edit.refused.emit()
        return True
    return False
