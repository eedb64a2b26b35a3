"""What came back filled in, row by row beside what the data says."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.action_matrix import owner_names
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.returned_matrix import ReturnedChange, RowMatch
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.look.labels import ACTION_STATUS_TONES, action_status_word
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.tables.cell import CellText
from kesbang_desktop.ui.tables.checked_rows_model import CheckedRowsModel
from kesbang_desktop.ui.tables.column import Column, texts_column

_LONGEST = 600
_MOST_LINES = 20


class ReturnedColumn(IntEnum):
    """The columns in their order."""

    TAKEN = 0
    TEXT = 1
    NOW = 2
    IN_FILE = 3


class ReturnedModel(CheckedRowsModel[ReturnedChange]):
    """None of the changes is taken at first; one whose row may be of another action is not sure."""

    def __init__(self, changes: Sequence[ReturnedChange]) -> None:
        super().__init__(_tr("Ambil"), _text_columns(), _place, lambda change: change.is_sure)
        self.show(changes)


def _place(change: ReturnedChange) -> tuple[str, int]:
    """Return the sheet and row of the file that tell a change apart."""
    return change.row.sheet, change.row.row


def _text_columns() -> tuple[Column[ReturnedChange], ...]:
    return (
        texts_column(_tr("Tindak lanjut"), _action),
        texts_column(_tr("Kini"), _now),
        texts_column(_tr("Di berkas"), _in_file),
    )


def _action(change: ReturnedChange) -> list[CellText]:
    one, row = change.follow_up, change.row
    owners = ", ".join(owner.name for owner in one.owners)
    where = _tr("{0}, baris {1}").format(row.sheet, row.row)
    below = " · ".join(filter(None, (owners, where)))
    return [
        CellText(_one_line(one.printed_text), most_lines=4),
        *_doubt(change),
        CellText(below, Tone.MUTED, is_small=True),
    ]


def _doubt(change: ReturnedChange) -> list[CellText]:
    """Return why a row may be of another action, and the words that stand in it."""
    said = _one_line(change.row.text)
    if change.match is RowMatch.BY_ID:
        return []
    if change.match is RowMatch.OTHER_TEXT:
        words = _tr("Di berkas berbunyi lain: “{0}”. Periksa sebelum dicentang.").format(said)
    elif fold(said) == fold(change.follow_up.printed_text):
        words = _tr("Dicocokkan dari bunyinya. Periksa sebelum dicentang.")
    else:
        words = _tr("Dicocokkan dari bunyi “{0}”. Periksa sebelum dicentang.").format(said)
    return [CellText(words, Tone.WARN, most_lines=4)]


def _now(change: ReturnedChange) -> list[CellText]:
    """Return what of the action differs from the file, as it stands."""
    one = change.follow_up
    found = []
    if change.status is not None:
        found.append(_status(one.status))
    if change.due is not None:
        found.append(_line(_tr("Tenggat: {0}"), translated(one.agreed.in_words()), Tone.MUTED))
    if change.owners is not None:
        found.append(_line(_tr("Penanggung jawab: {0}"), owner_names(one), Tone.MUTED))
    if change.note is not None:
        found.append(
            CellText(_one_line(one.last_progress) or "–", Tone.MUTED, most_lines=_MOST_LINES)
        )
    return found


def _in_file(change: ReturnedChange) -> list[CellText]:
    found = []
    if change.status is not None:
        found.append(_status(change.status))
        if fold(change.row.status_text) != fold(action_status_word(change.status)):
            found.append(CellText(f"“{_one_line(change.row.status_text)}”", Tone.MUTED))
    if change.due is not None:
        found.append(_line(_tr("Tenggat: {0}"), translated(change.due.in_words())))
    if change.owners is not None:
        names = "; ".join(owner.name for owner in change.owners)
        found.append(_line(_tr("Penanggung jawab: {0}"), names))
    if change.note is not None:
        found.append(CellText(_one_line(change.note), most_lines=_MOST_LINES))
    return found


def _status(status: ActionStatus) -> CellText:
    return CellText(action_status_word(status), ACTION_STATUS_TONES[status], is_pill=True)


def _line(form: str, words: str, tone: Tone = Tone.PLAIN) -> CellText:
    return CellText(form.format(words or "–"), tone, most_lines=3)


def _one_line(text: str) -> str:
    return " ".join(text[:_LONGEST].split())


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReturnedModel", text)
