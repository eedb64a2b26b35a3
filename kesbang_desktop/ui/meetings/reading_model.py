"""The lines of a notes reading as a table: line number, what it became, text."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QObject

from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.notes_reading import NotesReading
from kesbang_desktop.ui.language.formats import format_long_date
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.look.labels import entry_kind_word
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.rows_model import RowsModel

_TONES = {
    EntryKind.AGENDA: Tone.GOOD,
    EntryKind.DISCUSSION: Tone.MUTED,
    EntryKind.ISSUE: Tone.PROBLEM,
    EntryKind.DECISION: Tone.INFORM,
    EntryKind.ACTION: Tone.WARN,
    EntryKind.TABLE_ROW: Tone.MUTED,
}


class ReadingColumn(IntEnum):
    """The columns in their order."""

    LINE = 0
    KIND = 1
    TEXT = 2


def reading_model(reading: NotesReading, parent: QObject | None = None) -> RowsModel[Entry]:
    """Return a table with a row for each entry that was read."""
    numbers, minutes = reading.line_numbers, reading.minutes
    columns = (
        Column[Entry](
            title=_tr("Baris"),
            words=lambda entry: str(numbers.get(entry.id, "")),
            tone=Tone.MUTED,
        ),
        Column[Entry](
            title=_tr("Menjadi"),
            words=lambda entry: entry_kind_word(entry.kind),
            tone=lambda entry: _TONES[entry.kind],
            is_pill=True,
        ),
        Column[Entry](
            title=_tr("Isi"),
            words=_text,
            second_line=lambda entry: _details(entry, minutes),
            tool_tip=lambda entry: entry.text,
            is_strong=lambda entry: entry.kind is EntryKind.AGENDA,
        ),
    )
    model = RowsModel(columns, parent=parent)
    model.show(minutes.entries)
    return model


def _text(entry: Entry) -> str:
    speaker = f"{entry.speaker.name}: " if entry.speaker else ""
    if entry.unattributed:
        speaker = _tr("(tanpa pembicara) ")
    return speaker + entry.text.replace("\n", " ")


def _details(entry: Entry, minutes: Minutes) -> str:
    if entry.kind is not EntryKind.ACTION:
        return entry.outcome.in_short if entry.outcome else ""
    action = minutes.action(entry)
    owners = ", ".join(owner.name for owner in action.owners)
    due = translated(action.agreed.in_words(format_long_date))
    return " · ".join((owners or _tr("penanggung jawab?"), due or _tr("tenggat?")))


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReadingModel", text)
