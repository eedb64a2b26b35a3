"""The lines of a notes reading as a table: line number, what it became, text."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from kesbang_desktop.domain.dates import format_long_date
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.notes_reading import NotesReading
from kesbang_desktop.ui.labels import Tone, entry_kind_word
from kesbang_desktop.ui.widgets.model_index import ROOT, Index
from kesbang_desktop.ui.widgets.row_delegate import RowRole

_TONES = {
    EntryKind.AGENDA: Tone.GOOD,
    EntryKind.DISCUSSION: Tone.MUTED,
    EntryKind.ISSUE: Tone.PROBLEM,
    EntryKind.DECISION: Tone.INFORM,
    EntryKind.ACTION: Tone.WARN,
}


class ReadingColumn(IntEnum):
    """The columns in their order."""

    LINE = 0
    KIND = 1
    TEXT = 2


class ReadingModel(QAbstractTableModel):
    """One row for each entry that was read."""

    def __init__(self, reading: NotesReading, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = reading

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._reading.minutes.entries)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(ReadingColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Baris"), self.tr("Menjadi"), self.tr("Isi"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self._reading.minutes.entries[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(entry, column)
        if role == RowRole.IS_PILL:
            return column == ReadingColumn.KIND
        if role == RowRole.IS_STRONG:
            return column == ReadingColumn.TEXT and entry.kind is EntryKind.AGENDA
        if role == RowRole.SECOND_LINE and column == ReadingColumn.TEXT:
            return self._details(entry)
        if role == RowRole.TONE and column == ReadingColumn.KIND:
            return _TONES[entry.kind]
        if role == RowRole.TONE and column == ReadingColumn.LINE:
            return Tone.MUTED
        if role == Qt.ItemDataRole.ToolTipRole and column == ReadingColumn.TEXT:
            return entry.text
        return None

    def _text(self, entry: Entry, column: int) -> str:
        if column == ReadingColumn.LINE:
            return str(self._reading.line_numbers.get(entry.id, ""))
        if column == ReadingColumn.KIND:
            return entry_kind_word(entry.kind)
        speaker = f"{entry.speaker.name}: " if entry.speaker else ""
        if entry.unattributed:
            speaker = self.tr("(tanpa pembicara) ")
        return speaker + entry.text.replace("\n", " ")

    def _details(self, entry: Entry) -> str:
        if entry.kind is not EntryKind.ACTION:
            return ""
        action = self._reading.minutes.action(entry)
        owners = ", ".join(owner.name for owner in action.owners)
        due = action.agreed.in_words(format_long_date)
        return " · ".join((owners or self.tr("penanggung jawab?"), due or self.tr("tenggat?")))
