"""The rows of one list of the first page."""

from enum import IntEnum
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget

from kesbang_desktop.domain.meeting import MeetingSummary
from kesbang_desktop.ui.home.home_rows import HomeRow
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.kept_row import KeptRow
from kesbang_desktop.ui.tables.rows_model import RowsModel
from kesbang_desktop.ui.widgets.row_table import RowTable


class HomeColumn(IntEnum):
    """The columns in their order."""

    WHEN = 0
    WHAT = 1


COLUMNS = (
    Column[HomeRow](
        words=lambda row: row.when,
        second_line=lambda row: row.how_far,
        tone=lambda row: row.tone,
        is_strong=lambda row: row.tone in (Tone.BAD, Tone.GOOD),
        spoken=lambda row: row.words,
    ),
    Column[HomeRow](
        words=lambda row: row.text,
        second_line=lambda row: row.detail,
        tone=lambda row: row.tone if row.target is None else Tone.PLAIN,
        tool_tip=lambda row: "\n".join(part for part in (row.text, row.detail) if part),
        spoken=lambda row: row.words,
    ),
)


class HomeTable(RowTable):
    """Of ``rows``, which are told by ``row_activated``."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsModel(COLUMNS, _id, self)
        self.setModel(self.rows)
        KeptRow(self, self.rows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.setAccessibleName(title)
        self.open_word = self.tr("Buka")
        self.set_columns({HomeColumn.WHEN: 14}, stretched=HomeColumn.WHAT)


def _id(row: HomeRow) -> UUID | None:
    """Return the id of what a row stands for, None where that is several follow-ups."""
    target = row.target
    if target is None:
        return None
    return target.id if isinstance(target, MeetingSummary) else target.entry_id
