"""Reads the line that is typed, asks what its start means and does it to the text."""

from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtGui import QTextBlock, QTextCursor

from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.line_starts import LineStarts
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.ui.editor.line_floors import LineFloors
from kesbang_desktop.ui.editor.line_table import LineTable
from kesbang_desktop.ui.editor.text_edits import apply_edit
from kesbang_desktop.ui.editor.typed_blocks import draft_at, draft_of


class TypedStarts:
    """Turns the start of lines of ``table``.

    ``tell_left_out`` is told what of a typed label is not printed, once.
    """

    def __init__(
        self,
        table: LineTable,
        floors: LineFloors,
        notation: Notation,
        tell_left_out: Callable[[str], None],
    ) -> None:
        self._rules = LineStarts(table, floors.after, notation)
        self._tell_left_out = tell_left_out
        self._told: set[str] = set()

    def use_notation(self, notation: Notation) -> None:
        """Take new people into account."""
        self._rules.notation = notation

    def learn_marks(self, styles: Mapping[UUID, str]) -> None:
        """Take in how lines that came from elsewhere were marked."""
        self._rules.learn_marks(styles)

    def at_space(self, cursor: QTextCursor) -> bool:
        """Turn what stands before ``cursor``; tell whether the space went with it."""
        return self._do(cursor, self._rules.at_space)

    def turn_speaker(self, cursor: QTextCursor) -> bool:
        """At the end of a line: turn the name before ``cursor``; tell whether it was one."""
        return self._do(cursor, self._rules.turn_speaker)

    def _do(self, cursor: QTextCursor, rule: Callable[[LineDraft], bool]) -> bool:
        if cursor.hasSelection():
            return False
        draft = draft_at(cursor)
        typed, speaker = draft.typed, draft.shape.speaker
        is_done = rule(draft)
        if draft.edit is not None:
            apply_edit(cursor, draft.edit)
            if draft.shape.speaker not in (None, speaker):
                self._tell_of(typed)
        return is_done

    def _tell_of(self, typed: str) -> None:
        left_out = self._rules.notation.left_out_of(typed)
        if left_out and left_out not in self._told:
            self._told.add(left_out)
            self._tell_left_out(left_out)

    def finish(self, block: QTextBlock) -> None:
        """Turn a line of a single word, which is left without a space behind it."""
        draft = draft_of(block)
        self._rules.finish(draft)
        apply_edit(QTextCursor(block), draft.edit)

    def commit(self, cursor: QTextCursor) -> None:
        """After dictation or an input method: turn what came with its text."""
        draft = draft_at(cursor)
        self._rules.commit(draft)
        apply_edit(cursor, draft.edit)
