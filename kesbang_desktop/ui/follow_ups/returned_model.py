"""What came back filled in, row by row beside what the data says."""

from collections.abc import Callable, Hashable, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    Signal,
)

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.returned_matrix import ReturnedChange
from kesbang_desktop.ui.look.labels import ACTION_STATUS_TONES, Tone, action_status_word
from kesbang_desktop.ui.tables.cell import CellText
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.rows_model import RowsModel

_LONGEST = 600
_MOST_LINES = 20


class ReturnedColumn(IntEnum):
    """The columns in their order."""

    TAKEN = 0
    TEXT = 1
    STATUS = 2
    NEW_STATUS = 3
    NOTE = 4
    NEW_NOTE = 5


class ReturnedModel(RowsModel[ReturnedChange]):
    """None of the changes is taken at first. ``taken_changed()`` follows every check."""

    taken_changed = Signal()

    def __init__(self, changes: Sequence[ReturnedChange], parent: QObject) -> None:
        self._taken: set[Hashable] = set()
        check = Column[ReturnedChange](
            title=_tr("Ambil"), is_checked=lambda one: _place(one) in self._taken
        )
        super().__init__((check, *_text_columns()), _place, parent)
        self.checked.connect(self._check)
        self.show(changes)

    def taken(self) -> list[ReturnedChange]:
        """Return the changes that are checked, in their order."""
        return [one for one in self.records if _place(one) in self._taken]

    def toggle(self, rows: Sequence[int]) -> None:
        """Check ``rows``; uncheck them where all of them are."""
        places = {self.id_at(row) for row in rows}
        if places <= self._taken:
            self._taken -= places
        else:
            self._taken |= places
        self._tell()

    def _check(self, change: ReturnedChange, _column: int, is_on: bool) -> None:
        (self._taken.add if is_on else self._taken.discard)(_place(change))
        self._tell()

    def _tell(self) -> None:
        self.tell_changed()
        self.taken_changed.emit()


def _place(change: ReturnedChange) -> tuple[str, int]:
    """Return the sheet and row of the file that tell a change apart."""
    return change.row.sheet, change.row.row


def _text_columns() -> tuple[Column[ReturnedChange], ...]:
    return (
        _column(_tr("Tindak lanjut"), _action),
        _column(_tr("Status kini"), lambda change: _status(change.follow_up.status)),
        _column(
            _tr("Status di berkas"),
            lambda change: _same() if change.status is None else _status(change.status),
        ),
        _column(_tr("Catatan kini"), _note_now),
        _column(
            _tr("Catatan di berkas"),
            lambda change: (
                _same()
                if change.note is None
                else [CellText(_one_line(change.note), most_lines=_MOST_LINES)]
            ),
        ),
    )


def _column(
    title: str, texts: Callable[[ReturnedChange], list[CellText]]
) -> Column[ReturnedChange]:
    def words(change: ReturnedChange) -> str:
        return "\n".join(text.text for text in texts(change))

    return Column(title=title, texts=texts, words=words, tool_tip=words)


def _action(change: ReturnedChange) -> list[CellText]:
    one, row = change.follow_up, change.row
    owners = ", ".join(owner.name for owner in one.owners)
    where = _tr("{0}, baris {1}").format(row.sheet, row.row)
    below = " · ".join(filter(None, (owners, where)))
    return [
        CellText(_one_line(one.text), most_lines=4),
        CellText(below, Tone.MUTED, is_small=True),
    ]


def _status(status: ActionStatus) -> list[CellText]:
    return [CellText(action_status_word(status), ACTION_STATUS_TONES[status], is_pill=True)]


def _same() -> list[CellText]:
    return [CellText(_tr("tetap"), Tone.MUTED)]


def _note_now(change: ReturnedChange) -> list[CellText]:
    note = change.follow_up.last_progress
    if not note:
        return [CellText("–", Tone.MUTED)]
    return [CellText(_one_line(note), Tone.MUTED, most_lines=_MOST_LINES)]


def _one_line(text: str) -> str:
    return " ".join(text[:_LONGEST].split())


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReturnedModel", text)
