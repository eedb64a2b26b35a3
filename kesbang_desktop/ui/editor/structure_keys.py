"""The keys that mean more than a letter: popups, structure, moving about."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from kesbang_desktop.domain.editing.moving import move_entry
from kesbang_desktop.ui.editor import caret_keys, table_rules, typing_rules
from kesbang_desktop.ui.editor.abbreviation_typing import AbbreviationTyping
from kesbang_desktop.ui.editor.chip_editing import reopen_before
from kesbang_desktop.ui.editor.inline_objects import is_row_block
from kesbang_desktop.ui.editor.kind_keys import ATTENDEE_KEY, KIND_KEYS, NOBODY_KEY
from kesbang_desktop.ui.editor.line import Line, read_line
from kesbang_desktop.ui.editor.line_starts import TypedStarts
from kesbang_desktop.ui.editor.line_table import LineTable
from kesbang_desktop.ui.editor.mentions import Mentions
from kesbang_desktop.ui.editor.speakers import Speakers
from kesbang_desktop.ui.editor.text_edits import apply_edit
from kesbang_desktop.ui.editor.typed_blocks import caret_of

WINDOW_KEYS = (Qt.Key.Key_E, Qt.Key.Key_K)
_CLOSING = (Qt.Key.Key_Comma, Qt.Key.Key_Period, Qt.Key.Key_Semicolon, Qt.Key.Key_Colon)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# The no-break space is a key of its own on some keyboards.
_SPACES = (Qt.Key.Key_Space, Qt.Key.Key_nobreakspace)
STRUCTURE_KEYS = frozenset(
    key.value
    for key in (
        *KIND_KEYS,
        NOBODY_KEY,
        ATTENDEE_KEY,
        *WINDOW_KEYS,
        *_ENTER,
        *_CLOSING,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Left,
        *_SPACES,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Z,
        Qt.Key.Key_Y,
        Qt.Key.Key_F2,
    )
)
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


@dataclass(frozen=True, slots=True)
class KeyTargets:
    """What the keys act on.

    ``finish`` turns what is typed out in a block into what it says; ``take_back_first`` is asked
    before an edit is undone, and tells whether it took anything back; ``pass_on`` gets the keys of
    the window.
    """

    edit: QTextEdit
    table: LineTable
    starts: TypedStarts
    speakers: Speakers
    mentions: Mentions
    abbreviations: AbbreviationTyping
    is_carried: Callable[[Line], bool]
    finish: Callable[[QTextBlock], None]
    take_back_first: Callable[[], bool]
    pass_on: Callable[[Qt.Key], None]


class StructureKeys:
    """What STRUCTURE_KEYS do in a text that may be edited."""

    def __init__(self, targets: KeyTargets) -> None:
        self._to = targets
        self._edit = targets.edit

    def handle(self, event: QKeyEvent) -> bool:
        """Use the key of ``event``; tell whether it was used up."""
        edit, to = self._edit, self._to
        modifiers = event.modifiers() & ~_KEYPAD
        key = Qt.Key(event.key())
        if modifiers in (_NO_MODIFIER, _SHIFT) and (
            to.mentions.handle_key(key) or to.speakers.handle_key(key)
        ):
            return True
        if modifiers == _ALT and key in _MOVES:
            return self._move_entry(_MOVES[key])
        if modifiers == _CONTROL and key == Qt.Key.Key_Z:
            return to.take_back_first() or to.abbreviations.take_back()
        if modifiers == _CONTROL and key == Qt.Key.Key_Y:
            # Qt knows it as the key for this on Windows alone.
            edit.redo()
        elif modifiers == _CONTROL and key in KIND_KEYS:
            typing_rules.change_kind(edit.textCursor(), KIND_KEYS[key])
        elif modifiers == _CONTROL and key == NOBODY_KEY:
            typing_rules.give_to_nobody(edit.textCursor())
        elif modifiers == _CONTROL and key == ATTENDEE_KEY:
            to.speakers.make_attendee(edit.textCursor().block())
        elif key == Qt.Key.Key_Escape or (modifiers == _CONTROL and key in WINDOW_KEYS):
            to.pass_on(key)
        elif modifiers == _SHIFT and key == Qt.Key.Key_Backtab:
            self._step(edit.textCursor(), -1)
        elif modifiers not in (_NO_MODIFIER, _SHIFT) or not self._handle_plain(
            edit.textCursor(), key, modifiers == _SHIFT
        ):
            return False
        edit.ensureCursorVisible()
        return True

    def _handle_plain(self, cursor: QTextCursor, key: Qt.Key, shift: bool) -> bool:
        """Use a key that is held with nothing but perhaps Shift."""
        if key in _ENTER and (not shift or is_row_block(cursor.block())):
            return self._end_entry(cursor)
        if key in _SPACES:
            return self._end_word(cursor)
        if key in _CLOSING:
            typing_rules.close_up_behind_chip(cursor)
            return False
        match key:
            case Qt.Key.Key_Tab:
                return self._step(cursor, 1)
            case Qt.Key.Key_Backspace:
                return self._show(cursor, typing_rules.erase_backwards(cursor))
            case Qt.Key.Key_Delete if not shift:
                return self._show(cursor, typing_rules.erase_forwards(cursor))
            case Qt.Key.Key_F2:
                reopen_before(self._edit)
            case Qt.Key.Key_Home:
                return caret_keys.go_home(self._edit, shift)
            case Qt.Key.Key_End:
                return caret_keys.go_on_to_end(self._edit, shift)
            case Qt.Key.Key_Left if not shift:
                return caret_keys.go_to_previous_line(self._edit)
            case _:
                return False
        return True

    def _step(self, cursor: QTextCursor, step: int) -> bool:
        """Tab and Shift+Tab: go from cell to cell in a table, else change the level."""
        if table_rules.go_to_cell(cursor, step):
            return self._show(cursor, True)
        typing_rules.change_level(cursor, step)
        return self._show(cursor, step > 0)

    def _end_entry(self, cursor: QTextCursor) -> bool:
        """Turn what the line says into what it is, and begin the next one."""
        to = self._to
        to.finish(cursor.block())
        cursor = self._edit.textCursor()
        if cursor.atBlockEnd():
            # "Fulanto:" alone: what he says follows in the next lines.
            to.starts.turn_speaker(cursor)
        to.abbreviations.expand_waiting(cursor, cursor.positionInBlock())
        ended = to.abbreviations.ended_at(cursor)
        # A note on what was carried in stands under it.
        typing_rules.break_line(cursor, to.is_carried(read_line(cursor.block())))
        to.abbreviations.expand(ended)
        return self._show(cursor, True)

    def _end_word(self, cursor: QTextCursor) -> bool:
        """Turn what the first word of the line, or a sign before it, says it is."""
        if not self._to.starts.at_space(cursor):
            return False
        self._edit.setTextCursor(cursor)
        self._to.abbreviations.end_word()
        cursor = self._edit.textCursor()
        typing_rules.keep_out_of_prefix(cursor)
        return self._show(cursor, True)

    def _show(self, cursor: QTextCursor, is_used: bool) -> bool:
        """Put the cursor of the editor where ``cursor`` is after a key that was used up."""
        if is_used:
            self._edit.setTextCursor(cursor)
        return is_used

    def _move_entry(self, step: int) -> bool:
        cursor = self._edit.textCursor()
        moved = move_entry(self._to.table.shapes, caret_of(cursor), step)
        if moved is not None:
            apply_edit(cursor, moved)
            self._edit.setTextCursor(cursor)
            self._edit.ensureCursorVisible()
        return True
