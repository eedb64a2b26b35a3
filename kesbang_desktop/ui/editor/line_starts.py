"""What a line begins with is turned once its first word is there.

``>siapkan`` becomes a follow-up, ``1. Kesiapan`` a line with a level of its own: what the sign or
the number means shows only then (``1.500``, ``a. n.``). What was taken back stays text.
"""

import re
from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtGui import QTextBlock, QTextCursor

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.list_marks import ListMark, NextNumber, find_list_mark, place_typed
from kesbang_desktop.domain.markers import find_marker
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.numbering import next_number
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.shorthand import is_glued_label, is_heading
from kesbang_desktop.domain.table_rows import is_row
from kesbang_desktop.domain.text import SPACE
from kesbang_desktop.ui.editor.block_text import places_of
from kesbang_desktop.ui.editor.inline_objects import prefix_length
from kesbang_desktop.ui.editor.line import block_id, read_line
from kesbang_desktop.ui.editor.line_floors import LineFloors
from kesbang_desktop.ui.editor.line_table import LineTable
from kesbang_desktop.ui.editor.structure import (
    one_step,
    remove_typed,
    same_step,
    set_level,
    set_nobody,
    set_speaker,
)
from kesbang_desktop.ui.editor.typing_rules import (
    turn_kind,
    turn_marker,
    turn_speaker,
    turn_whole_speaker,
    typed_text,
)

_HAS_SPACE = re.compile(SPACE)
_WORD = re.compile(r"[^\W\d_]+")
_BESIDE = "beside the list"


class LineStarts:
    """Turns the start of lines of ``table``, each at most once.

    ``tell_left_out`` is told what of a typed label is not printed, once.
    """

    def __init__(
        self,
        table: LineTable,
        floors: LineFloors,
        notation: Notation,
        tell_left_out: Callable[[str], None],
    ) -> None:
        self._table = table
        self._floors = floors
        self.notation = notation
        self._tell_left_out = tell_left_out
        self._turned: set[tuple[UUID, str]] = set()
        # How lines were marked by hand, and which number of a kind went last.
        self._styles: dict[UUID, str] = {}
        self._counted: dict[EntryKind, int] = {}
        self._told: set[str] = set()
        # Who stood before the sign of a line that nobody speaks; None where he is not known.
        self._senders: dict[UUID, Party | None] = {}

    def learn_marks(self, styles: Mapping[UUID, str]) -> None:
        """Take in how lines that came from elsewhere were marked."""
        self._styles.update(styles)

    def turn_sign(self, cursor: QTextCursor) -> bool:
        """At a space: turn a sign before ``cursor``, with or without a name before it."""
        block = cursor.block()
        speaker = self._table.shapes[block.blockNumber()].speaker
        if not turn_marker(cursor, self.notation):
            return False
        with same_step(cursor):
            self.leave_list(block)
        if typed_text(cursor).strip():
            self._senders[block_id(block)] = speaker
        return True

    def turn_speaker(self, cursor: QTextCursor) -> bool:
        """At a space: turn the name before ``cursor``; what somebody says is no part of a list.

        Unless it has a mark of its own.
        """
        block, typed = cursor.block(), typed_text(cursor)
        is_label = typed.rstrip("*_~").endswith(":") or is_glued_label(typed)
        if is_label and not cursor.hasSelection() and cursor.atBlockEnd():
            # What heads a part of the minutes stands in no list.
            self._end_list(block, typed)
        left_out = self.notation.left_out_of(typed) if is_label else ""
        with same_step(cursor):
            is_turned = turn_speaker(cursor, self.notation)
            if is_turned and block_id(block) not in self._styles:
                self.leave_list(block)
        if is_turned and left_out and left_out not in self._told:
            self._told.add(left_out)
            self._tell_left_out(left_out)
        return is_turned

    def turn_bullet(self, cursor: QTextCursor) -> bool:
        """At a space: a dash or a bullet before ``cursor`` gives its line a level of its own."""
        typed, block = typed_text(cursor), cursor.block()
        mark = find_list_mark(f"{typed} x")
        if mark is None or not (mark.bullet and mark.text == "x"):
            return False
        if cursor.hasSelection() or not _is_said(block):
            return False
        return self._turn_mark(block, mark, typed)

    def end_word(self, cursor: QTextCursor) -> bool:
        """At a space: turn what stands before ``cursor``, with the space, as one step for undo."""
        if cursor.hasSelection():
            return False
        block = cursor.block()
        if self._turn(block, typed_text(cursor)):
            with same_step(cursor):
                if not turn_speaker(cursor, self.notation):
                    cursor.insertText(" ")
            return True
        if cursor.atBlockEnd() and typed_text(cursor):
            self._end_list(block, typed_text(cursor))
        return False

    def leave_list(self, block: QTextBlock) -> None:
        """Put ``block``, said by somebody else or of another kind, beside the list above it."""
        if (level := self._level_of_list(block)) is not None:
            set_level(block, level - 1)

    def _end_list(self, block: QTextBlock, typed: str) -> None:
        """Put a line that has no mark beside the list above, if the line above has one.

        So a line is of a list where its own mark says so, however it comes. ``typed`` is its first
        word; more than one, or what may become a mark, changes nothing.
        """
        if _HAS_SPACE.search(typed) or find_list_mark(f"{typed} x") is not None:
            return
        self._put_beside(block)

    def _put_beside(self, block: QTextBlock) -> None:
        above = self._table.shapes[max(block.blockNumber() - 1, 0) : block.blockNumber()]
        if block_id(block) in self._styles or not (above and above[0].id in self._styles):
            return
        if _is_said(block) and (level := self._level_of_list(block)) is not None:
            self._edit_once(block, "", lambda: set_level(block, level - 1), _BESIDE)

    def _level_of_list(self, block: QTextBlock) -> int | None:
        """Return the level of the list, marked by hand, that ``block`` is in; None for none."""
        marked = []
        for line in reversed(self._table.shapes[: block.blockNumber()]):
            if not line.level:
                break
            if line.id in self._styles:
                marked.append(line.level)
        level = min(marked, default=0)
        return level if 0 < level <= read_line(block).level else None

    def finish(self, block: QTextBlock) -> bool:
        """Turn a line of a single word, which is left without a space behind it.

        A line that is but the heading of a part of the minutes, or a row of a table, is given to
        nobody.
        """
        typed = places_of(block)[prefix_length(block) :].rstrip()
        is_heads = not read_line(block).level and is_heading(typed)
        if (is_heads or is_row(typed)) and _is_said(block):
            return self._edit_once(block, "", lambda: set_nobody(block))
        if self._turn(block, typed) or (typed and self._go_on(block)):
            return True
        if typed:
            self._end_list(block, typed)
        return False

    def _go_on(self, block: QTextBlock) -> bool:
        """Give discussion under an entry that somebody sent to him, not to whoever spoke before."""
        above = self._sent_above(block.blockNumber()) if _is_said(block) else None
        if above is None:
            return False
        sender = self._senders[self._table.shapes[above].id]
        if sender is None:
            return self._edit_once(block, "", lambda: set_nobody(block))
        has_floor = self._floors.after(above) == sender
        return not has_floor and self._edit_once(block, "", lambda: set_speaker(block, sender))

    def _sent_above(self, number: int) -> int | None:
        """Return which entry above ``number`` somebody sent, with nothing said since."""
        if self._senders:
            for above in range(number - 1, -1, -1):
                line = self._table.shapes[above]
                if line.kind is EntryKind.DISCUSSION:
                    break
                if line.id in self._senders:
                    return above
        return None

    def commit(self, cursor: QTextCursor) -> None:
        """After dictation or an input method: turn what came with its text."""
        with one_step(cursor):
            self._turn(cursor.block(), typed_text(cursor), is_whole=True)
            turn_whole_speaker(cursor, self.notation)

    def _turn(self, block: QTextBlock, typed: str, is_whole: bool = False) -> bool:
        """Turn ``typed``, how ``block`` begins; ``is_whole`` where more than a word may follow."""
        if (sign := find_marker(typed)) is not None:
            before = typed[: sign[1]]
            is_meant = is_whole or not _HAS_SPACE.search(typed)
            line = read_line(block)
            is_said = line.kind is EntryKind.DISCUSSION and not line.unattributed
            if not is_meant or not (is_said or _HAS_SPACE.search(before)):
                return False
            is_turned = self._edit_once(block, before, lambda: self._turn_kind(block, sign[0]))
            if is_turned and line.speaker is not None:
                self._senders[line.id] = line.speaker
            return is_turned
        mark = find_list_mark(typed)
        if mark is None or (not is_whole and (mark.bullet or _HAS_SPACE.search(mark.text))):
            return False
        return self._turn_mark(block, mark, typed[: len(typed.rstrip()) - len(mark.text)])

    def _turn_kind(self, block: QTextBlock, kind: EntryKind) -> None:
        turn_kind(block, kind)
        self.leave_list(block)

    def _turn_mark(self, block: QTextBlock, mark: ListMark, before: str) -> bool:
        line = read_line(block)
        if line.kind is not EntryKind.DISCUSSION:
            return self._drop_number(block, line.kind, mark, before)
        word = _WORD.match(mark.text)
        # The initial of a name: "a. rahman".
        is_name = mark.is_letter and word and self.notation.known.has_word(word[0])
        if not _is_said(block) or (is_name and mark.begins):
            return False
        place = place_typed(mark, line.level, lambda level: self._next_at(block, level))
        if place is None:
            self._stay_or_leave(block, mark)
            return False
        if not self._edit_once(block, before, lambda: set_level(block, place[0])):
            return False
        self._styles[block_id(block)] = place[1]
        return True

    def _stay_or_leave(self, block: QTextBlock, mark: ListMark) -> None:
        """Keep a number that skips in its list; one that is of no list ends that above."""
        number = block.blockNumber()
        above = self._table.shapes[number - 1] if number else None
        style = self._styles.get(above.id, "") if above is not None else ""
        if any(one == style for one, _ in mark.numbers):
            self._styles[block_id(block)] = style
        elif style:
            self._put_beside(block)

    def _next_at(self, block: QTextBlock, level: int) -> NextNumber:
        above = self._table.shapes[: block.blockNumber()][::-1]
        number = next_number(((line.kind, line.level) for line in above), level)
        before = next((line for line in above if line.level <= level), None)
        # The first of a list follows none.
        style = self._styles.get(before.id, "") if number > 1 and before is not None else ""
        return NextNumber(number, style)

    def _drop_number(self, block: QTextBlock, kind: EntryKind, mark: ListMark, before: str) -> bool:
        ordinal = self._table.number(block.blockNumber()).ordinal
        fitting = {1, ordinal, self._counted.get(kind, 0) + 1}
        number = next((one for _, one in mark.numbers if one in fitting), None)
        if number is None or not self._edit_once(block, before, lambda: None):
            return False
        self._counted[kind] = number
        return True

    def _edit_once(
        self, block: QTextBlock, before: str, edit: Callable[[], None], name: str = ""
    ) -> bool:
        """Remove ``before`` from the start of ``block`` and do ``edit``, unless done before.

        Where nothing is removed, ``name`` tells one edit from another.
        """
        place = (block_id(block), before or name)
        if place in self._turned:
            return False
        self._turned.add(place)
        with one_step(QTextCursor(block)):
            remove_typed(block, prefix_length(block), len(before))
            edit()
        return True


def _is_said(block: QTextBlock) -> bool:
    """Tell whether ``block`` is discussion with nothing before its text."""
    return prefix_length(block) == 0 and read_line(block).kind is EntryKind.DISCUSSION
