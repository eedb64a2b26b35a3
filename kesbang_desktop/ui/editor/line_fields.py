"""Which field (bidang) stands beside a line: the one that was taken, or what its words suggest."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.reports.field_tags import FieldTag, field_tag
from kesbang_desktop.domain.reports.report_forms import ReportField
from kesbang_desktop.ui.editor.line import Line
from kesbang_desktop.ui.editor.line_table import LineTable

Guess = Callable[[str], str]

# Words are looked through once they rest, never between two keys.
_REST_MS = 300
_GUESSED_IN_REPORTS = frozenset(set(EntryKind) - {EntryKind.AGENDA, EntryKind.TABLE_ROW})
_GUESSED_IN_MEETINGS = frozenset({EntryKind.ISSUE})


class LineFields(QObject):
    """Follows ``table``. ``changed()`` when something else is to stand beside lines.

    Guesses are never in the text and never kept: F4 takes them.
    """

    changed = Signal()

    def __init__(self, table: LineTable) -> None:
        super().__init__(table)
        self._table = table
        self._guess: Guess = lambda _text: ""
        self.fields: Sequence[ReportField] = ()
        self._guessed_kinds = _GUESSED_IN_MEETINGS
        self._guesses: dict[UUID, str] = {}
        self._wanted: set[UUID] = set()
        self._sections: dict[int, str] = {}
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._guess_wanted)
        table.lines_changed.connect(self._follow)

    def use_guess(self, guess: Guess) -> None:
        """Have ``guess`` tell the field of a text, empty for none."""
        self._guess = guess
        self._forget()

    def use(self, fields: Sequence[ReportField], is_report: bool) -> None:
        """Know the fields of the office; in a report every line shows its guess."""
        self.fields = fields
        self._guessed_kinds = _GUESSED_IN_REPORTS if is_report else _GUESSED_IN_MEETINGS
        self._forget()

    def tag_at(self, index: int) -> FieldTag | None:
        """Return what stands beside the line at ``index``, None for nothing.

        What is not known yet comes by and by.
        """
        if not self.fields:
            return None
        line = self._table.shapes[index]
        if line.field:
            return field_tag(self.fields, line.field)
        if line.kind not in self._guessed_kinds or self.section_of(index):
            return None
        if line.id not in self._guesses:
            self._want(line)
        return field_tag(self.fields, self._guesses.get(line.id, ""), is_guess=True)

    def meant_at(self, index: int) -> str:
        """Return the field that the words of a line suggest, empty for none and where it has one.

        A line below an agenda item that has a field is about that.
        """
        line = self._table.lines[index]
        if line.field or not line.text:
            return ""
        if line.kind is not EntryKind.AGENDA and self.section_of(index):
            return ""
        return self._guess(line.text)

    def section_of(self, index: int) -> str:
        """Return the field of the agenda item above the line, empty for none."""
        passed = []
        found = ""
        shapes = self._table.shapes
        for number in range(index, -1, -1):
            if (known := self._sections.get(number)) is not None:
                found = known
                break
            if shapes[number].kind is EntryKind.AGENDA:
                found = shapes[number].field
                break
            passed.append(number)
        self._sections.update(dict.fromkeys(passed, found))
        return found

    def _follow(self, first: int, _removed: int, added: int) -> None:
        self._sections.clear()
        for line in self._table.shapes[first : first + added]:
            if line.id in self._guesses:
                self._want(line)

    def _forget(self) -> None:
        self._guesses.clear()
        self.changed.emit()

    def _want(self, line: Line) -> None:
        self._wanted.add(line.id)
        self._rest.start()

    def _guess_wanted(self) -> None:
        wanted, self._wanted = self._wanted, set()
        found = {
            self._table.lines[index].id: self._guess(self._table.lines[index].text)
            for index in self._table.indexes_of(wanted)
        }
        if any(self._guesses.get(one, "") != field for one, field in found.items()):
            self.changed.emit()
        self._guesses.update(found)
