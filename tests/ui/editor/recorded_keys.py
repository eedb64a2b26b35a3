"""Keys written down, such as ``# Pembukaan<Enter>`` or ``<Backspace*3>``, pressed again.

Line ends of the file mean nothing: Enter is ``<Enter>``.
"""

import re

from PySide6.QtCore import Qt

from tests.ui.editor.minutes_desk import MinutesDesk

_TOKEN = re.compile(
    r"<(?P<held>(?:Ctrl\+|Shift\+|Alt\+)*)(?P<key>\w+)(?:\*(?P<times>\d+))?>|[^<\n]+"
)
_HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}
_NAMES = {"Enter": "Return", "Esc": "Escape", "PgUp": "PageUp", "PgDn": "PageDown"}


def press_recorded(desk: MinutesDesk, keys: str) -> None:
    """Press ``keys`` one after another."""
    for token in _TOKEN.finditer(keys):
        if token["key"] is None:
            desk.type(token[0])
            continue
        key, held = _key(token["key"], token["held"])
        for _ in range(int(token["times"] or 1)):
            desk.press(key, held)


def _key(name: str, held_names: str) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    held = Qt.KeyboardModifier.NoModifier
    for one in filter(None, held_names.split("+")):
        held |= _HELD[one]
    if (name, held_names) == ("Tab", "Shift+"):
        return Qt.Key.Key_Backtab, held
    return Qt.Key[f"Key_{_NAMES.get(name, name)}"], held
