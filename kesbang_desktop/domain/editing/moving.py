"""Moving entries up and down together with what belongs to them."""

from collections.abc import Sequence

from kesbang_desktop.domain.editing.edit import Caret, Edit
from kesbang_desktop.domain.editing.page import PlacedLine
from kesbang_desktop.domain.editing.steps import Move
from kesbang_desktop.domain.entry import EntryKind


def move_entry(lines: Sequence[PlacedLine], caret: Caret, step: int) -> Edit | None:
    """Move the entry of ``caret`` and its children past its neighbour above (-1) or below (1).

    The caret goes along. None at the ends.
    """
    first = caret.line
    end = _group_end(lines, first)
    if step < 0:
        start, stop = _group_start_above(lines, first), end
        move, moved = Move(start, first, stop), start
    else:
        start, stop = first, _group_end(lines, end) if end < len(lines) else end
        move, moved = Move(start, end, stop), start + stop - end
    if (start, stop) == (first, end):
        return None
    return Edit((move,), caret, Caret(moved, caret.place))


def _group_end(lines: Sequence[PlacedLine], first: int) -> int:
    """Return where the entry at ``first`` and its children end: an agenda item owns its section.

    A table below it goes along; a row is moved alone.
    """
    head = lines[first]
    end = first + 1
    while end < len(lines) and lines[end].kind is not EntryKind.AGENDA:
        if head.kind is not EntryKind.AGENDA and not _goes_with(lines[end], head):
            break
        end += 1
    return end


def _group_start_above(lines: Sequence[PlacedLine], first: int) -> int:
    """Return where the neighbour above the entry at ``first`` begins; ``first`` at the top."""
    if first == 0:
        return 0
    head = lines[first]
    start = first - 1
    while start > 0 and lines[start].kind is not EntryKind.AGENDA:
        if head.kind is EntryKind.TABLE_ROW or (
            head.kind is not EntryKind.AGENDA and not _goes_with(lines[start], head)
        ):
            break
        start -= 1
    return start


def _goes_with(line: PlacedLine, head: PlacedLine) -> bool:
    if line.kind is EntryKind.TABLE_ROW:
        return head.kind is not EntryKind.TABLE_ROW
    return head.kind is not EntryKind.TABLE_ROW and line.level > head.level
