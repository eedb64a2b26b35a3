"""Writes abbreviations out while one types, each as an edit of its own."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from kesbang_desktop.domain.abbreviations import (
    Abbreviations,
    Expansion,
    waits_for_next,
    word_before,
)
from kesbang_desktop.ui.editor.block_text import places_of
from kesbang_desktop.ui.editor.line import block_id
from kesbang_desktop.ui.editor.structure import one_step

# The keys that end a word within a line; Enter ends it by breaking the line.
WORD_END_KEYS = frozenset(
    key.value
    for key in (
        Qt.Key.Key_Space,
        Qt.Key.Key_Period,
        Qt.Key.Key_Comma,
        Qt.Key.Key_Semicolon,
        Qt.Key.Key_Colon,
        Qt.Key.Key_Question,
        Qt.Key.Key_Exclam,
        Qt.Key.Key_ParenRight,
    )
)
_WORD_ENDS = " .,;:?!)"
_KEEP = QTextCursor.MoveMode.KeepAnchor
_Place = tuple[UUID | None, str]


class AbbreviationTyping(QObject):
    """Expands the word that a key just ended; what is taken back is not repeated at that place."""

    def __init__(self, edit: QTextEdit, is_name: Callable[[str], bool]) -> None:
        super().__init__(edit)
        self._edit = edit
        self._is_name = is_name
        self.abbreviations = Abbreviations()
        self.is_on = True
        self._refused: dict[_Place, str] = {}
        self._last: tuple[int, _Place, str] | None = None

    def end_word(self) -> None:
        """Expand the word before the separator that was just typed."""
        cursor = self._edit.textCursor()
        offset = cursor.positionInBlock() - 1
        separator = places_of(cursor.block())[offset : offset + 1] if offset > 0 else ""
        if separator and separator in _WORD_ENDS:
            self.expand_waiting(cursor, offset)
            self.expand(self.ended_at(cursor, cursor.positionInBlock() - 1, separator))

    def expand_waiting(self, cursor: QTextCursor, offset: int) -> None:
        """Expand what stands before the word that ends at ``offset`` and waited for it."""
        text = places_of(cursor.block())
        word = word_before(text, offset)
        before = word_before(text, word.start - 1) if word and word.start > 1 else None
        if before is not None and waits_for_next(before.text):
            self.expand(self.ended_at(cursor, before.end, " "))

    def ended_at(
        self, cursor: QTextCursor, offset: int | None = None, separator: str = "\n"
    ) -> tuple[int, Expansion] | None:
        """Return what becomes of the word that ends at ``offset`` (None: at ``cursor``), or None.

        The number is the document position of its block.
        """
        if not self.is_on or cursor.hasSelection():
            return None
        block = cursor.block()
        text = places_of(block)
        offset = cursor.positionInBlock() if offset is None else offset
        found = self.abbreviations.expand_at(text, offset, separator, self._is_name)
        if found is None:
            return None
        place = (block_id(block), text[: found.word.start])
        if self._refused.get(place) == found.word.text:
            return None
        self._refused.pop(place, None)
        return block.position(), found

    def expand(self, ended: tuple[int, Expansion] | None) -> None:
        """Write out what :meth:`ended_at` gave, as one step for undo."""
        if ended is None:
            return
        block_start, found = ended
        document = self._edit.document()
        cursor = QTextCursor(document)
        cursor.setPosition(block_start + found.word.start)
        block = cursor.block()
        place = (block_id(block), places_of(block)[: found.word.start])
        with one_step(cursor):
            cursor.setPosition(block_start + found.word.end, _KEEP)
            cursor.insertText(found.long)
        self._last = (document.availableUndoSteps(), place, found.word.text)

    def take_back(self) -> bool:
        """Undo the expansion if it was the last edit, leaving the cursor where it is.

        Returns whether it was; the word then stays short at that place.
        """
        document = self._edit.document()
        last, self._last = self._last, None
        if last is None or document.availableUndoSteps() != last[0]:
            return False
        # Undo takes the edit's own cursor along; this one stays behind what was typed.
        cursor = self._edit.textCursor()
        position_from_end = document.characterCount() - cursor.position()
        document.undo()
        cursor.setPosition(document.characterCount() - position_from_end)
        self._edit.setTextCursor(cursor)
        self._refused[last[1]] = last[2]
        return True
