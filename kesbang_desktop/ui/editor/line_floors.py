"""Who has the floor at each line of the document, found as far down as somebody looks."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.floor import floor_after, speaker_of
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.ui.editor.line_table import LineTable

_SOMEBODY = Party(PartyKind.PERSON, UUID(int=0), "")


class LineFloors(QObject):
    """Follows ``table``: an edit costs the lines it touched, unless it gives others the floor.

    ``moved()`` where lines below an edit are somebody else's now.
    """

    moved = Signal()

    def __init__(self, table: LineTable) -> None:
        super().__init__(table)
        self._table = table
        self._floors: list[Party | None] = []
        table.lines_changed.connect(self._follow)

    def after(self, index: int) -> Party | None:
        """Return who has the floor once the line at ``index`` is said."""
        floors = self._floors
        floors.extend(self._found(len(floors), index + 1))
        return floors[index]

    def carried_to(self, index: int) -> Party | None:
        """Return under whom the line at ``index`` prints, where it does not name him itself."""
        line = self._table.shapes[index]
        return speaker_of(self.after(index), line) if line.speaker is None else None

    def follower(self, index: int) -> int | None:
        """Return the next line that prints under whoever speaks at ``index``; None for no line."""
        for number, line in enumerate(self._table.shapes[index + 1 :], index + 1):
            if floor_after(_SOMEBODY, line) != _SOMEBODY:
                return None
            if line.kind is EntryKind.DISCUSSION:
                return number
        return None

    def _found(self, first: int, end: int) -> list[Party | None]:
        floor = self._floors[first - 1] if first else None
        found = []
        for line in self._table.shapes[first:end]:
            floor = floor_after(floor, line)
            found.append(floor)
        return found

    def _follow(self, first: int, removed: int, added: int) -> None:
        if first + removed > len(self._floors):
            del self._floors[first:]
            return
        last = first + removed - 1
        before = self._floors[last] if last >= 0 else None
        fresh = self._found(first, first + added)
        end = fresh[-1] if fresh else self._floors[first - 1] if first else None
        if end == before:
            self._floors[first : first + removed] = fresh
        else:
            del self._floors[first:]
            self.moved.emit()
