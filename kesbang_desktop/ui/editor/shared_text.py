"""The text of minutes that others write too: their lines come into it without a word of one's own.

Cursor, selection and what is on screen stay where they are. Ctrl+Z takes back what was typed here
alone: what others wrote since is taken away before it, and put back behind it.
"""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.together.shared_line import SharedLine
from kesbang_desktop.domain.together.showing import shown_steps
from kesbang_desktop.ui.editor.line import Line, block_id, entry_of
from kesbang_desktop.ui.editor.pending_entries import PendingEntries
from kesbang_desktop.ui.editor.shown_lines import show_step
from kesbang_desktop.ui.editor.structure import one_step

if TYPE_CHECKING:
    from kesbang_desktop.ui.editor.minutes_edit import MinutesEdit


class SharedText(QObject):
    """Shows what others wrote in ``edit``, whose own lines ``pending`` knows."""

    def __init__(self, edit: "MinutesEdit", pending: PendingEntries, meeting_id: UUID) -> None:
        super().__init__(edit)
        self._edit = edit
        self._pending = pending
        self._meeting_id = meeting_id
        # How many items of undo there were before and after each step of others.
        self._others: list[tuple[int, int]] = []
        edit.undo_first.append(self._take_back_own)

    def show(self, lines: Sequence[SharedLine], gone: Collection[UUID] = ()) -> None:
        """Let ``lines`` stand in the text as others wrote them, and those that are ``gone`` not."""
        if not lines and not gone:
            return
        document, order = self._edit.document(), self._pending.order
        shown = [(line.id, order.get(line.id)) for line in self._edit.table.shapes]
        steps = shown_steps(shown, lines, gone)
        before = document.availableUndoSteps()
        self._forget_undone(before)
        with self._pending.showing(lines, gone), self._staying(), one_step(QTextCursor(document)):
            for step in steps:
                show_step(document, step)
        if document.availableUndoSteps() > before:
            self._others.append((before, document.availableUndoSteps()))
        self._edit.margin.invalidate()
        self._edit.viewport().update()

    def _forget_undone(self, steps: int) -> None:
        self._others = [one for one in self._others if one[1] <= steps]

    def _take_back_own(self) -> bool:
        """Take back the last step of one's own, from under what others wrote; tell whether it was.

        Where nothing was written since it is left to the text.
        """
        document = self._edit.document()
        self._forget_undone(document.availableUndoSteps())
        if not self._others or self._others[-1][1] != document.availableUndoSteps():
            return False
        stood = {line.id: line for line in self._edit.table.lines}
        with self._pending.showing((), ()):
            while self._others and self._others[-1][1] == document.availableUndoSteps():
                self._others.pop()
                document.undo()
            below = {line.id: line for line in self._edit.table.lines}
        if document.isUndoAvailable():
            self._edit.undo()
        own = {line.id: line for line in self._edit.table.lines}
        others = [one for one in {**stood, **below} if stood.get(one) != below.get(one)]
        self.show(
            [self._shared(stood[one]) for one in others if one in stood],
            [one for one in others if one not in stood and one in own],
        )
        return True

    def _shared(self, line: Line) -> SharedLine:
        key, noted = self._pending.order[line.id], self._pending.noted_at.get(line.id)
        entry = entry_of(line, self._meeting_id, key, noted)
        if entry.kind is not EntryKind.ACTION:
            return SharedLine(entry)
        return SharedLine(entry, line.owners, line.agreed)

    @contextmanager
    def _staying(self) -> Iterator[None]:
        """Keep cursor, selection and what is on screen where they are."""
        edit = self._edit
        cursor, bar = edit.textCursor(), edit.verticalScrollBar()
        ends = [_End(edit, at) for at in (cursor.anchor(), cursor.position())]
        top = _Top(edit)
        with edit.visits.staying():
            yield
            anchor, position = (one.position() for one in ends)
            now = edit.textCursor()
            if (now.anchor(), now.position()) != (anchor, position):
                now.setPosition(anchor)
                now.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
                edit.setTextCursor(now)
        bar.setValue(bar.value() + top.moved())


class _End:
    """One end of the selection, found again in the line that it was in."""

    def __init__(self, edit: "MinutesEdit", at: int) -> None:
        self._edit = edit
        self._cursor = QTextCursor(edit.document())
        self._cursor.setPosition(at)
        self._cursor.setKeepPositionOnInsert(True)
        block = self._cursor.block()
        self._id, self._offset = block_id(block), at - block.position()
        self._text = block.text()

    def position(self) -> int:
        block = self._cursor.block()
        if block_id(block) == self._id and (self._cursor.positionInBlock() or not self._offset):
            return self._cursor.position()
        index = self._edit.table.index_of(self._id)
        if index is None:
            return self._cursor.position()
        block = self._edit.document().findBlockByNumber(index)
        return block.position() + min(self._offset, block.length() - 1)


class _Top:
    """How far a line is from the top of what is on screen: that of the cursor where it is seen."""

    def __init__(self, edit: "MinutesEdit") -> None:
        self._edit = edit
        shown = edit.viewport().rect()
        cursor = edit.textCursor()
        if not shown.intersects(edit.cursorRect(cursor)):
            cursor = edit.cursorForPosition(shown.topLeft())
        self._id = block_id(cursor.block())
        self._was = self._y(cursor.block().blockNumber())

    def moved(self) -> int:
        """Return how many pixels the line has moved down."""
        index = self._edit.table.index_of(self._id)
        return 0 if index is None else self._y(index) - self._was

    def _y(self, number: int) -> int:
        block = self._edit.document().findBlockByNumber(number)
        rect = self._edit.document().documentLayout().blockBoundingRect(block)
        return round(rect.top()) - self._edit.verticalScrollBar().value()
