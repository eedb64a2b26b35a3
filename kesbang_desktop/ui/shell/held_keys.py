"""Keys, written text and clicks that are held, and the text that they stand for."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.typed_ahead import BACKSPACE, ENTER

Typed = QKeyEvent | QInputMethodEvent
PRESS, RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
_TEXT_MODIFIERS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_NAMED = {Qt.Key.Key_Return: ENTER, Qt.Key.Key_Backspace: BACKSPACE}


@dataclass(frozen=True, slots=True)
class Click:
    """A click on ``place``, which is what was seen under the mouse then."""

    event: QMouseEvent
    place: QWidget | None


Held = Typed | Click


def typed_by(event: Held) -> str | None:
    """Return what an event of typing writes, nothing for a release; None for what is no typing."""
    if isinstance(event, QInputMethodEvent):
        return event.commitString()
    if not isinstance(event, QKeyEvent):
        return None
    if event.type() == RELEASE or not counts(event):
        return ""
    if event.modifiers() == Qt.KeyboardModifier.NoModifier and event.key() in _NAMED:
        return _NAMED[Qt.Key(event.key())]
    return event.text() if is_text(event) else None


def key_of(character: str) -> QKeyEvent:
    """Return the key that writes ``character``, as :func:`typed_by` told it."""
    named = {text: key for key, text in _NAMED.items()}
    key = named.get(character)
    if key is None:
        upper = character.upper()
        key = Qt.Key(ord(upper)) if " " <= upper <= "~" else Qt.Key.Key_unknown
    return QKeyEvent(PRESS, key, Qt.KeyboardModifier.NoModifier, character)


def counts(event: Held) -> bool:
    """Tell whether ``event`` does something by itself."""
    lone = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)
    return not isinstance(event, QKeyEvent) or (event.type() == PRESS and event.key() not in lone)


def copy_written(event: QInputMethodEvent) -> QInputMethodEvent:
    """Return ``event`` with what was written for good, to be kept."""
    copy = QInputMethodEvent("", [])
    copy.setCommitString(event.commitString(), event.replacementStart(), event.replacementLength())
    return copy


def is_text(event: Held) -> bool:
    """Tell whether ``event`` writes a character."""
    if not isinstance(event, QKeyEvent):
        return isinstance(event, QInputMethodEvent)
    if not event.text():
        return False
    modifiers = event.modifiers() & ~_TEXT_MODIFIERS
    return modifiers == Qt.KeyboardModifier.NoModifier and event.text().isprintable()
