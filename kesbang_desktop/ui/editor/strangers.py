"""Lines that begin with the name of somebody who is not known: marked, and joined once he is."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from kesbang_desktop.domain.editing.edit import Edit, as_one
from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.typed_speakers import name_speaker, said_alone
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.shorthand import has_label
from kesbang_desktop.ui.editor.line import Line
from kesbang_desktop.ui.editor.line_floors import LineFloors
from kesbang_desktop.ui.editor.line_table import LineTable
from kesbang_desktop.ui.editor.text_edits import apply_edit
from kesbang_desktop.ui.editor.typed_blocks import draft_of

NamedLine = tuple[UUID, Party]


class Strangers(QObject):
    """Follows ``table``.

    ``named(list)`` tells the NamedLines whose names have become known, empty once there are none.
    ``met()`` when the cursor comes to another stranger, or away from one; ``here`` names whom, and
    ``claimed_here`` is somebody known who may have said the line, None for nobody.
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
        self.claimed_here: Party | None = None

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
            claimed = self._notation.claimed_in(lines[number].text) if here else None
            self.claimed_here = claimed[0] if claimed else None
            self.met.emit()

    def join(self, named: Sequence[NamedLine]) -> None:
        """Have each of the lines said by whom it names, as one step."""
        parties = dict(named)
        edits = []
        for index in self._table.indexes_of(parties):
            draft = draft_of(self._document.findBlockByNumber(index))
            if draft.shape.unattributed:
                name_speaker(draft, parties[self._table.shapes[index].id], self._notation)
                edits.append(alone(draft, self._document, self._floors))
        apply_edit(QTextCursor(self._document), as_one(edits))

    def _find_named(self) -> list[NamedLine]:
        found = []
        for line in self._table.lines:
            if line.unattributed and ":" in line.text:
                spoken = self._notation.speaker_in(line.text)
                if spoken is not None and spoken[0].party is not None:
                    found.append((line.id, spoken[0].party))
        return found


def alone(draft: LineDraft, document: QTextDocument, floors: LineFloors) -> Edit | None:
    """Return what was drafted for a line of ``document``, those below staying whose they were."""
    number = floors.follower(draft.number)
    below = draft_of(document.findBlockByNumber(number)) if number is not None else None
    return said_alone(draft, floors.after(draft.number), below)
