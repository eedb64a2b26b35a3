"""Lines that begin with the name of somebody who is not known: marked, and joined once he is."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.shorthand import has_label
from kesbang_desktop.ui.editor.block_text import places_of
from kesbang_desktop.ui.editor.inline_objects import prefix_length
from kesbang_desktop.ui.editor.line import Line
from kesbang_desktop.ui.editor.line_floors import LineFloors
from kesbang_desktop.ui.editor.line_table import LineTable
from kesbang_desktop.ui.editor.structure import one_step, set_nobody, set_speaker

NamedLine = tuple[UUID, Party]


class Strangers(QObject):
    """Follows ``table``.

    ``named(list)`` tells the NamedLines whose names have become known, empty once there are none.
    ``met()`` when the cursor comes to another stranger, or away from one; ``here`` names whom, and
    ``is_known_here`` is true where that is somebody known who may have said the line.
    """

    named = Signal(list)
    met = Signal()

    def __init__(
        self, document: QTextDocument, table: LineTable, floors: LineFloors, notation: Notation
    ) -> None:
        super().__init__(document)
        self._document = document
        self._table = table
        self._floors = floors
        self._notation = notation
        self._labels: dict[str, str] = {}
        self._told: frozenset[NamedLine] = frozenset()
        self._number = 0
        self.here = ""
        self.is_known_here = False

    def use_notation(self, notation: Notation) -> None:
        """Take new people into account, and tell which lines had named them."""
        self._notation = notation
        self._labels.clear()
        found = list(self._find_named())
        if not self._told.issuperset(found) or (self._told and not found):
            self.named.emit(found)
        self._told = frozenset(found)
        self.follow_cursor(self._number)

    def label_of(self, line: Line) -> str:
        """Return the name that ``line`` begins with where it is of nobody known, else ``''``."""
        if not line.unattributed or not has_label(line.text):
            return ""
        label = self._labels.get(line.text)
        if label is None:
            label = self._labels[line.text] = self._notation.stranger_in(line.text)
        return label

    def follow_cursor(self, number: int) -> None:
        """Take in that the cursor stands in the line ``number``."""
        self._number = number
        lines = self._table.shapes
        here = self.label_of(lines[number]) if number < len(lines) else ""
        if here != self.here:
            self.here = here
            self.is_known_here = bool(here) and (
                self._notation.claimed_in(lines[number].text) is not None
            )
            self.met.emit()

    def join(self, named: Sequence[NamedLine]) -> None:
        """Have each of the lines said by whom it names, as one step."""
        parties = dict(named)
        with one_step(QTextCursor(self._document)):
            for index in list(self._table.indexes_of(parties)):
                line = self._table.lines[index]
                block = self._document.findBlockByNumber(index)
                if line.unattributed:
                    with said_alone(block, self._floors):
                        name_speaker(block, parties[line.id], self._notation)

    def _find_named(self) -> list[NamedLine]:
        found = []
        for line in self._table.lines:
            if line.unattributed and ":" in line.text:
                spoken = self._notation.speaker_in(line.text)
                if spoken is not None and spoken[0].party is not None:
                    found.append((line.id, spoken[0].party))
        return found


@contextmanager
def said_alone(block: QTextBlock, floors: LineFloors) -> Iterator[None]:
    """Have whoever is named meanwhile say ``block`` alone; the lines below stay whose they were.

    One step for undo.
    """
    index = block.blockNumber()
    before, follower = floors.after(index), floors.follower(index)
    with one_step(QTextCursor(block)):
        yield
        if follower is None:
            return
        below = block.document().findBlockByNumber(follower)
        if before is None:
            set_nobody(below)
        else:
            set_speaker(below, before)


def name_speaker(block: QTextBlock, party: Party, notation: Notation) -> None:
    """Make ``party`` the speaker of ``block`` in place of the label that names him."""
    typed = places_of(block)[prefix_length(block) :]
    spoken = notation.speaker_in(typed)
    if spoken is not None and spoken[0].party == party:
        rest = spoken[1]
        set_speaker(block, party, len(typed.rstrip()) - len(rest) if rest else len(typed))
