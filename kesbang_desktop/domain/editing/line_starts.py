"""What a line begins with is turned once its first word is there.

``>siapkan`` becomes a follow-up, ``1. Kesiapan`` a line with a level of its own: what the sign or
the number means shows only then (``1.500``, ``a. n.``). What was taken back stays text.
"""

import re
from collections.abc import Callable, Mapping
from uuid import UUID

from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.page import DoneOnce, Page
from kesbang_desktop.domain.editing.typed_line import said_row
from kesbang_desktop.domain.editing.typed_lists import TypedLists
from kesbang_desktop.domain.editing.typed_senders import TypedSenders
from kesbang_desktop.domain.editing.typed_signs import turn_kind, turn_sign
from kesbang_desktop.domain.editing.typed_speakers import turn_speaker, turn_whole_speaker
from kesbang_desktop.domain.emphasis import Words, follow
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.list_marks import ListMark, find_list_mark
from kesbang_desktop.domain.markers import find_marker
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.shorthand import is_glued_label, is_heading
from kesbang_desktop.domain.table_cells import join_cells
from kesbang_desktop.domain.table_rows import is_row, read_cells
from kesbang_desktop.domain.text import SPACE

_HAS_SPACE = re.compile(SPACE)


class LineStarts:
    """Turns the start of lines of ``page``, each at most once.

    ``floor_after`` says who has the floor after a line. Whatever is drafted is taken for done.
    """

    def __init__(
        self, page: Page, floor_after: Callable[[int], Party | None], notation: Notation
    ) -> None:
        self.notation = notation
        once = DoneOnce(page)
        self._once = once
        self._lists = TypedLists(page, once)
        self._senders = TypedSenders(page, floor_after, once)

    def learn_marks(self, styles: Mapping[UUID, str]) -> None:
        """Take in how lines that came from elsewhere were marked."""
        self._lists.learn_marks(styles)

    def at_space(self, draft: LineDraft) -> bool:
        """Turn what stands before the caret; tell whether the space that is typed goes with it."""
        if draft.shape.kind is EntryKind.TABLE_ROW:
            return False
        return (
            self._turn_sign(draft)
            or self._turn_bullet(draft)
            or self.turn_speaker(draft)
            or self._end_word(draft)
        )

    def _turn_sign(self, draft: LineDraft) -> bool:
        """Turn a sign before the caret, with or without a name before it."""
        speaker = draft.shape.speaker
        if not turn_sign(draft, self.notation):
            return False
        self._lists.leave(draft)
        if draft.typed.strip():
            self._senders.note(draft, speaker)
        return True

    def _turn_bullet(self, draft: LineDraft) -> bool:
        """A dash or a bullet before the caret gives its line a level of its own."""
        typed = draft.typed
        mark = find_list_mark(f"{typed} x")
        if mark is None or not (mark.bullet and mark.text == "x") or not draft.shape.is_bare:
            return False
        return self._turn_mark(draft, mark, typed)

    def turn_speaker(self, draft: LineDraft) -> bool:
        """Turn the name before the caret; what somebody says is no part of a list.

        Unless it has a mark of its own.
        """
        typed = draft.typed
        if draft.shape.kind is EntryKind.TABLE_ROW:
            return False
        if draft.is_at_end and (typed.rstrip("*_~").endswith(":") or is_glued_label(typed)):
            # What heads a part of the minutes stands in no list.
            self._lists.end(draft, typed)
        if not turn_speaker(draft, self.notation):
            return False
        if not self._lists.is_marked(draft):
            self._lists.leave(draft)
        return True

    def _end_word(self, draft: LineDraft) -> bool:
        """Turn the first word, with the space behind it."""
        if self._turn(draft, draft.typed):
            if not turn_speaker(draft, self.notation):
                end = len(draft.typed)
                draft.replace(end, end, " ")
            return True
        if draft.is_at_end and draft.typed:
            self._lists.end(draft, draft.typed)
        return False

    def finish(self, draft: LineDraft) -> None:
        """Turn a line of a single word, which is left without a space behind it.

        ``| No | Uraian |`` is a row of a table. A line that is but the heading of a part of the
        minutes, or holds cells otherwise, is given to nobody.
        """
        typed = draft.text.rstrip()
        if draft.shape.kind is EntryKind.TABLE_ROW:
            return
        if draft.shape.is_bare and (cells := read_cells(typed)):
            draft.reshape(draft.shape.beside(EntryKind.TABLE_ROW))
            row, said = join_cells(cells), draft.said.kept_words
            looks = follow(said.emphasis, said.text, row)
            draft.replace(0, len(draft.text), said_row(Words(row, looks)))
            return
        is_heads = not draft.shape.level and is_heading(typed)
        if (is_heads or is_row(typed)) and draft.shape.is_bare:
            self._once.edit(draft, "", draft.set_nobody)
        elif not self._turn(draft, typed) and typed and not self._senders.go_on(draft):
            self._lists.end(draft, typed)

    def commit(self, draft: LineDraft) -> None:
        """After dictation or an input method: turn what came with its text."""
        if draft.shape.kind is EntryKind.TABLE_ROW:
            return
        self._turn(draft, draft.typed, is_whole=True)
        turn_whole_speaker(draft, self.notation)

    def _turn(self, draft: LineDraft, typed: str, is_whole: bool = False) -> bool:
        """Turn ``typed``, how the line begins; ``is_whole`` where more than a word may follow."""
        if (sign := find_marker(typed)) is not None:
            before = typed[: sign[1]]
            is_meant = is_whole or not _HAS_SPACE.search(typed)
            shape = draft.shape
            is_said = shape.kind is EntryKind.DISCUSSION and not shape.unattributed
            if not is_meant or not (is_said or _HAS_SPACE.search(before)):
                return False
            is_turned = self._once.edit(draft, before, lambda: self._turn_kind(draft, sign[0]))
            if is_turned and shape.speaker is not None:
                self._senders.note(draft, shape.speaker)
            return is_turned
        mark = find_list_mark(typed)
        if mark is None or (not is_whole and (mark.bullet or _HAS_SPACE.search(mark.text))):
            return False
        return self._turn_mark(draft, mark, typed[: len(typed.rstrip()) - len(mark.text)])

    def _turn_kind(self, draft: LineDraft, kind: EntryKind) -> None:
        turn_kind(draft, kind)
        self._lists.leave(draft)

    def _turn_mark(self, draft: LineDraft, mark: ListMark, before: str) -> bool:
        return self._lists.turn_mark(draft, mark, before, self.notation.known.has_word)
