"""The lines of the document as plain values, kept in step with every edit.

Everything that asks "which entries are there" (margin, side panel, saving) reads this table and
never walks the document. An edit costs as much as the lines it touched, and a letter typed into a
line costs next to nothing: its text is read when somebody asks for it.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextBlock, QTextDocument

from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.numbering import EntryNumber, Numbering
from kesbang_desktop.ui.editor.inline_objects import OBJECT_CHARACTER
from kesbang_desktop.ui.editor.line import NO_ID, Line, read_line

_CHECKPOINT = 32
_STRUCTURE = (OBJECT_CHARACTER, "\u2029", "\x00")


class LineTable(QObject):
    """Mirrors a document. Signals carry line numbers that count from 0.

    ``lines_changed(first, removed, added)``: the lines from ``first`` on are others now. Further
    letters in a line whose text nobody read since are not told again.
    ``renumbered()``: those below, and they themselves, may have other numbers; told ahead of it.
    ``ids_assigned(numbers)``: those blocks had no id of their own and must take that of the line.
    ``withheld_joined()``: words that are kept off the wall went on in a line that is not, which is
    kept off from now on and whose block must be so too.
    """

    lines_changed = Signal(int, int, int)
    renumbered = Signal()
    ids_assigned = Signal(list)
    withheld_joined = Signal()

    def __init__(self, document: QTextDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._lines: list[Line] = [replace(read_line(document.firstBlock()), id=new_id())]
        self._suspended = False
        self._stale: set[int] = set()
        self._numbers: list[EntryNumber] = []
        self._checkpoints: list[Numbering] = [Numbering()]
        self._counter = Numbering()
        document.contentsChange.connect(self._read_change)

    @property
    def lines(self) -> list[Line]:
        """The lines as they stand. Not to be changed by the caller."""
        for index in self._stale:
            self._read_text(index)
        self._stale.clear()
        return self._lines

    @property
    def shapes(self) -> list[Line]:
        """The lines with the id, kind and level they have; their text may lag behind."""
        return self._lines

    def as_typed(self, index: int) -> Line:
        """Return the line at ``index`` with its words, for one who asks again at every letter.

        Unlike :attr:`lines` this has no further letter in it told.
        """
        line = self._lines[index]
        if index not in self._stale:
            return line
        return replace(read_line(self._document.findBlockByNumber(index)), id=line.id)

    def suspend(self) -> None:
        """Stop reading changes until :meth:`reset`, while the document is filled."""
        self._suspended = True

    def reset(self, lines: Iterable[Line]) -> None:
        """Take ``lines`` as what the document, just filled, says."""
        self._suspended = False
        self._stale.clear()
        self._lines = list(lines)
        self._forget_numbers(0)
        self.lines_changed.emit(0, 0, len(self._lines))

    def number(self, index: int) -> EntryNumber:
        """Return the number of the line at ``index``."""
        numbers = self._numbers
        for line in self._lines[len(numbers) : index + 1]:
            if len(numbers) % _CHECKPOINT == 0:
                place = len(numbers) // _CHECKPOINT
                self._checkpoints[place:] = [self._counter.copy()]
            numbers.append(self._counter.next(line.kind, line.level))
        return self._numbers[index]

    def indexes_of(self, ids: Collection[UUID]) -> Iterator[int]:
        """Yield where the lines with ``ids`` stand, from the top."""
        for index, line in enumerate(self.lines):
            if line.id in ids:
                yield index

    def index_of(self, entry_id: UUID) -> int | None:
        """Return where the line with ``entry_id`` stands, or None."""
        return next(self.indexes_of({entry_id}), None)

    def _read_change(self, position: int, removed: int, added: int) -> None:
        if self._suspended:
            return
        document = self._document
        first_block = document.findBlock(position)
        first = first_block.blockNumber()
        same_lines = document.blockCount() == len(self._lines)
        if same_lines and added == 1 and not removed and self._is_letter(position):
            if first not in self._stale:
                self._stale.add(first)
                self.lines_changed.emit(first, 1, 1)
            return
        last_block = document.findBlock(position + added)
        last = last_block.blockNumber() if last_block.isValid() else document.blockCount() - 1
        count = last - first + 1
        old_count = count - (document.blockCount() - len(self._lines))
        if first < 0 or old_count < 0 or first + old_count > len(self._lines):
            first, count, old_count = 0, document.blockCount(), len(self._lines)
            first_block = document.firstBlock()
        self._splice(first, old_count, count, first_block)

    def _is_letter(self, position: int) -> bool:
        """Tell whether the character at ``position`` can change nothing but a line's text."""
        return self._document.characterAt(position) not in _STRUCTURE

    def _read_text(self, index: int) -> None:
        line = self._lines[index]
        self._lines[index] = replace(read_line(self._document.findBlockByNumber(index)), id=line.id)

    def _splice(self, first: int, old_count: int, count: int, block: QTextBlock) -> None:
        old = self._lines[first : first + old_count]
        fresh: list[Line] = []
        assigned: list[int] = []
        taken = {self._lines[first - 1].id} if first else set()
        after = first + old_count
        if after < len(self._lines):
            taken.add(self._lines[after].id)
        for offset in range(count):
            line = read_line(block)
            if line.id == NO_ID or line.id in taken:
                line = replace(line, id=new_id())
                assigned.append(first + offset)
            taken.add(line.id)
            fresh.append(line)
            block = block.next()
        joins = _joins_withheld(old, fresh)
        if joins:
            fresh[-1] = replace(fresh[-1], withheld=True)
        self._lines[first : first + old_count] = fresh
        if [(line.kind, line.level) for line in old] != [(one.kind, one.level) for one in fresh]:
            self._forget_numbers(first)
            self.renumbered.emit()
        if assigned:
            self.ids_assigned.emit(assigned)
        if joins:
            self.withheld_joined.emit()
        self._stale = {
            index if index < first else index + count - old_count
            for index in self._stale
            if not first <= index < after
        }
        self.lines_changed.emit(first, old_count, count)

    def _forget_numbers(self, first: int) -> None:
        place = min(first // _CHECKPOINT, len(self._checkpoints) - 1)
        start = place * _CHECKPOINT
        if len(self._numbers) <= start and first:
            return
        del self._numbers[start:]
        self._counter = self._checkpoints[place].copy()
        del self._checkpoints[place + 1 :]


def _joins_withheld(old: list[Line], fresh: list[Line]) -> bool:
    """Tell whether words of a withheld line that is gone go on in the last of ``fresh``."""
    if not (old and fresh and len(fresh) < len(old) and old[-1].withheld and old[-1].text):
        return False
    last = fresh[-1]
    is_gone = all(line.id != old[-1].id for line in fresh)
    return is_gone and not last.withheld and not old[0].text.startswith(last.text)
