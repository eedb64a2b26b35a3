"""Cuts typing into steps of undo as a person counts them: a word, or what follows a pause.

A text document merges every letter that is typed after another into one step. It does not where
the letter begins an edit block of its own; those after it are merged with that one again.
"""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument

from kesbang_desktop.ui.editor.structure import one_step

_PAUSE_MS = 1500
_CONTROL = Qt.KeyboardModifier.ControlModifier


def edit_state(document: QTextDocument) -> tuple[int, int]:
    """Return what is another once ``document`` was edited, but not where it was only marked.

    Its revision counts the marks of the spelling and tables that are laid out anew too. Letters
    that are merged with the step before are told by how many there are.
    """
    return document.availableUndoSteps(), document.characterCount()


class UndoSteps:
    """Lets keys be typed into ``document``, where ``cursor`` stands."""

    def __init__(self, document: QTextDocument, cursor: Callable[[], QTextCursor]) -> None:
        self._document = document
        self._cursor = cursor
        self._has_word_ended = False
        self._steps = -1
        self._since = QElapsedTimer()
        self._since.start()

    def type(self, event: QKeyEvent, press: Callable[[QKeyEvent], object]) -> None:
        """Have ``press`` take the key of ``event``, as a step of its own where it begins one."""
        text = event.text()
        if not text or not text.isprintable() or event.modifiers() == _CONTROL:
            press(event)
            return
        is_space = text.isspace()
        # Something else was done since the last letter, or nothing for a while.
        is_fresh = (
            self._steps != self._document.availableUndoSteps() or self._since.elapsed() >= _PAUSE_MS
        )
        if is_fresh or (self._has_word_ended and not is_space):
            with one_step(self._cursor()):
                press(event)
        else:
            press(event)
        # A space that was typed first belongs to the word after it.
        self._has_word_ended = is_space and not is_fresh
        self._steps = self._document.availableUndoSteps()
        self._since.start()
